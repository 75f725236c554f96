// 5-decisions "Nightly run", 2-rules §2 and §3 through the check: what one customer's row says.
import type { CheckDone } from '../../src/app/check/report';
import { presetRows } from '../../src/domain/rule-book/presets/presets';
import { putValue, type Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../support/builders';
import { runCheckOn, shown, shownRows } from './support/run-check';

const done = (book: Workbook, asOf = '2026-11-20'): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
/** A cell of the first customer, as it is shown. */
const first = (book: Workbook, header: string): string =>
  String(shown(columnOf(tabOf(book, '学员'), header)[0]));
const type = (book: Workbook, column: number, value: string | number | null): void =>
  putValue(tabOf(book, '学员'), 1, column, value);
const [POSITION, FEES, MONTHS] = [1, 2, 3];

describe('5-decisions "Nightly run": the rule book', () => {
  test.each([
    [
      'zh',
      aCustomerSheet({ rows: [['张三', '部门经理', 9000, 6, day('2026-11-12')]] }),
      '服务规则',
    ],
    [
      'en',
      aCustomerSheet({
        headers: ['Name', 'Position', 'Fees', 'Months', 'Last contact'],
        rows: [['Ann', 'manager', 9000, 6, day('2026-11-12')]],
      }),
      'Rules',
    ],
  ] as const)(
    'a sheet in %s gets the preset in its language, in force at once',
    (language, book, tab) => {
      const { rows } = done(book);
      expect(rows[0]).toMatchObject({
        tier: language === 'zh' ? '重点' : 'Key',
        nextCall: '2026-11-27',
      });
      // The seven columns of the rules; what the check says of them stands beside.
      const seven = (row: readonly unknown[]) =>
        Array.from({ length: 7 }, (_, at) => String(row[at] ?? ''));
      expect(shownRows(tabOf(book, tab)).map(seven)).toEqual(
        presetRows('school', language).map(seven),
      );
    },
  );
});

describe('2-rules §2.6–2.8, 5-decisions "Nightly run": tiers from run to run', () => {
  const team = (): Workbook =>
    aCustomerSheet({ rows: [['张三', '部门经理', 9000, 6, day('2026-11-12')]] });
  /** From, to and who, of each row of Tier history. */
  const history = (book: Workbook) =>
    shownRows(tabOf(book, '级别变动'))
      .slice(1)
      .map((row) => [row[2], row[3], row[4], row[6]].map(String));

  test('all inputs blank: needs data at night, not blank', () => {
    const book = aCustomerSheet({ rows: [['张三', '', '', '', day('2026-11-12')]] });
    const { rows, tiers } = done(book);
    expect(rows[0]).toMatchObject({ tier: '资料不全', effectiveTier: '一般' });
    expect(tiers).toMatchObject({ 资料不全: 1 });
  });

  test('computed to needs data is no demotion: the last tier stays, why says both', () => {
    const book = team();
    done(book);
    type(book, POSITION, null);
    type(book, MONTHS, null);
    const { rows } = done(book, '2026-11-21');
    expect(rows[0]).toMatchObject({
      ...{ tier: '资料不全', effectiveTier: '重点', nextCall: '2026-11-27' },
    });
    expect(first(book, '级别')).toBe('重点');
    expect(first(book, '原因')).toMatch(/资料不全.*暂按重点/);
    expect(history(book)).toEqual([['张三', '', '重点', '检查']]);
  });

  test('M0.4 a promotion takes effect at once, with a row of Tier history: from, to, why, who', () => {
    const book = aCustomerSheet({ rows: [['张三', '部门经理', 7000, 2, day('2026-11-12')]] });
    done(book);
    type(book, FEES, 8000);
    expect(done(book, '2026-11-21').rows[0]).toMatchObject({
      tier: '重点',
      nextCall: '2026-11-27',
    });
    expect(history(book)).toEqual([
      ['张三', '', '关注', '检查'],
      ['张三', '关注', '重点', '检查'],
    ]);
    const [, , row] = shownRows(tabOf(book, '级别变动'));
    expect(String(row?.[0])).toMatch(/^2026-11-21/);
    expect(String(row?.[5])).toMatch(/8,?000/);
  });

  test('§2.3 a title that no list knows is listed once, however many have it', () => {
    const book = aCustomerSheet({
      rows: ['插画师', '插画师', ' 插画师', '裁缝'].map((title, at) => [
        `客户${at}`,
        title,
        ...[100, 1, day('2026-11-12')],
      ]),
    });
    const titles = done(book).issues.filter(({ code }) => code === 'position not listed');
    expect(titles.map(({ row, received }) => [row, received])).toEqual([
      [2, '插画师'],
      [5, '裁缝'],
    ]);
  });
});

describe('5-decisions: pauses, owners, logs', () => {
  const HEADERS = ['姓名', '缴费金额', '暂停至', '负责人', '最近联系'];

  test('the "until" day of a pause is paused, and the cadence starts anew on it', () => {
    const book = aCustomerSheet({
      headers: HEADERS,
      rows: [['张三', 100, day('2026-11-20'), '林老师', day('2026-09-01')]],
    });
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({ status: 'paused', nextCall: null });
    expect(done(book, '2026-11-21').rows[0]).toMatchObject({
      ...{ status: 'fine', nextCall: '2026-12-18' },
    });
  });

  test('the header 负责人 is the owner', () => {
    const book = aCustomerSheet({
      headers: HEADERS,
      rows: [['张三', 100, null, '林老师', day('2026-10-12')]],
    });
    expect(done(book).mapping).toMatchObject({ owner: '负责人' });
    expect(columnOf(tabOf(book, '今日待办'), '跟进人')).toEqual(['林老师']);
  });

  test.each(['跟进记录', '联系记录', '沟通记录', '回访记录'])(
    'a log that the team calls %s is read',
    (name) => {
      const book = aCustomerSheet({ headers: ['姓名', '缴费金额'], rows: [['张三', 100]] });
      addTab(book, name, [
        ['联系时间', '姓名', '联系结果'],
        [day('2026-11-02 10:00'), '张三', '已沟通'],
      ]);
      expect(done(book).rows[0]).toMatchObject({ nextCall: '2026-12-02', status: 'fine' });
      expect(first(book, '最近联系')).toBe('2026-11-02');
    },
  );
});

describe('2-rules §3 and §4: the official days of China, as a tab of the team', () => {
  test.each([
    ['2026-09-18', '2026-09-30', 'raw Sat 3 Oct lies in the holiday'],
    ['2026-09-05', '2026-09-20', 'a Sunday that is worked'],
  ])('M0.6 §3 Key, last contact %s: %s (%s)', (last, expected) => {
    const book = aCustomerSheet({ rows: [['张三', '部门经理', 9000, 6, day(last)]] });
    addTab(book, '工作日历', [
      ['起', '止', '类型', '时间', '备注'],
      [day('2026-10-01'), day('2026-10-07'), '放假', null, '国庆'],
      [day('2026-09-20'), null, '调休上班', null, null],
      [day('2026-10-10'), null, '班', null, null],
    ]);
    expect(done(book, '2026-09-18').rows[0]).toMatchObject({ nextCall: expected });
  });
});
