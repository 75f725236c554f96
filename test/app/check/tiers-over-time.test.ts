// M0.4, 2-rules §2.7–2.8 and §3: promotions, falls and overrides from night to night.
import type { CheckDone } from '../../../src/app/check/report';
import { presetRows } from '../../../src/domain/rule-book/presets/presets';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';

const HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '人工定级', '最近联系'];
const [NAME, FEES, OVERRIDE, LAST] = [0, 2, 4, 5];

const done = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const team = (fees: number, last: string, override: string | null = null): Workbook =>
  aCustomerSheet({ headers: HEADERS, rows: [['张三', '职员', fees, 5, override, day(last)]] });
const type = (book: Workbook, column: number, value: Parameters<typeof putValue>[3]): void =>
  putValue(tabOf(book, '学员'), 1, column, value);
const first = (book: Workbook, header: string): string =>
  String(shown(columnOf(tabOf(book, '学员'), header)[0]));
/** Day, from, to and day of the fall, of each row of Tier history. */
const history = (book: Workbook) =>
  shownRows(tabOf(book, '级别变动'))
    .slice(1)
    .map((row) => [String(row[0]).slice(0, 10), ...[3, 4, 8].map((at) => row[at] ?? '')]);
const tierOn = (book: Workbook, asOf: string): unknown => done(book, asOf).rows[0]?.effectiveTier;

describe('2-rules §2.8: a fall with grace', () => {
  const fallen = (): Workbook => {
    const book = team(9000, '2026-11-12');
    done(book, '2026-11-19');
    type(book, FEES, 100);
    done(book, '2026-11-20');
    return book;
  };

  test('first seen lower on 20 November: Key to 31 December, General from 1 January', () => {
    const book = fallen();
    expect(first(book, '级别')).toBe('重点');
    expect(first(book, '下次联系')).toBe('2026-11-27');
    expect(first(book, '原因')).toContain('重点保留到 2026-12-31，之后如无变化降为一般');
    expect(['2026-11-30', '2026-12-31', '2027-01-01'].map((on) => tierOn(book, on))).toEqual([
      ...['重点', '重点', '一般'],
    ]);
    expect(first(book, '级别')).toBe('一般');
    expect(history(book)).toEqual([
      ['2026-11-19', '', '重点', ''],
      ['2026-11-20', '重点', '重点', '2027-01-01'],
      ['2027-01-01', '重点', '一般', ''],
    ]);
  });

  test('§3 "Downgrade": then the anchor and the new interval', () => {
    const book = fallen();
    type(book, LAST, day('2026-12-24'));
    expect(done(book, '2027-01-01').rows[0]).toMatchObject({
      ...{ effectiveTier: '一般', nextCall: '2027-01-22' },
    });
  });

  test('cancelled if it recovers, with a row', () => {
    const book = fallen();
    type(book, FEES, 9000);
    expect(tierOn(book, '2026-11-25')).toBe('重点');
    expect(first(book, '原因')).not.toContain('保留');
    expect(tierOn(book, '2027-01-01')).toBe('重点');
    expect(history(book).slice(2)).toEqual([['2026-11-25', '重点', '重点', '']]);
  });

  test('§2.6 data that goes missing meanwhile neither falls nor recovers', () => {
    const book = fallen();
    type(book, FEES, null);
    expect(tierOn(book, '2027-01-05')).toBe('重点');
    expect(history(book).length).toBe(2);
    type(book, FEES, 100);
    expect(tierOn(book, '2027-01-06')).toBe('一般');
  });

  test('a run twice, and a night that is made up for, change nothing', () => {
    const book = fallen();
    const before = [history(book), shownRows(tabOf(book, '学员'))];
    expect(done(book, '2026-11-20').changed).toBe(0);
    expect([history(book), shownRows(tabOf(book, '学员'))]).toEqual(before);
    tierOn(book, '2027-02-10');
    const after = history(book);
    expect(after.slice(2)).toEqual([['2027-02-10', '重点', '一般', '']]);
    expect(done(book, '2027-02-10').changed).toBe(0);
    expect(history(book)).toEqual(after);
  });

  test('setting demotion = now: at once', () => {
    const book = team(9000, '2026-11-12');
    const rules = presetRows('school', 'zh').map((row) => [...row]);
    addTab(book, '服务规则', [...rules, ['设置', null, '降级', '是', '立即', null, null]]);
    done(book, '2026-11-19');
    type(book, FEES, 100);
    expect(tierOn(book, '2026-11-20')).toBe('一般');
    expect(history(book).slice(1)).toEqual([['2026-11-20', '重点', '一般', '']]);
  });
});

describe('2-rules §2.4 setting months = elapsed', () => {
  const HEADS = ['姓名', '职务', '缴费金额', '报班时长', '报名日期', '最近联系'];
  const enrolled = (): Workbook =>
    aCustomerSheet({
      headers: HEADS,
      rows: [['张三', '职员', 9000, 12, day('2026-06-21'), day('2026-11-12')]],
    });
  const elapsed = (value: string) => {
    const book = enrolled();
    const rules = presetRows('school', 'zh').map((row) => [...row]);
    addTab(book, '服务规则', [...rules, ['设置', null, '报班时长', '是', value, null, null]]);
    return book;
  };

  test('a year is booked, five months have passed: Key from the day on which they are full', () => {
    expect(tierOn(enrolled(), '2026-11-19')).toBe('重点');
    const book = elapsed('已上');
    expect(tierOn(book, '2026-11-19')).toBe('关注');
    expect(tierOn(book, '2026-11-20')).toBe('重点');
    expect(history(book).map((row) => row.slice(0, 3))).toEqual([
      ['2026-11-19', '', '关注'],
      ['2026-11-20', '关注', '重点'],
    ]);
  });

  test('a value that says neither is named, and the length booked counts', () => {
    const book = elapsed('看情况');
    expect(tierOn(book, '2026-11-19')).toBe('重点');
    expect(JSON.stringify(shownRows(tabOf(book, '资料检查')))).toContain('看情况');
  });
});

describe('2-rules §3 "Upgrade", M0.4: a promotion is due on its own day at the earliest', () => {
  /** General, last called on 2 November (due 2 December), Key from Friday, 20 November. */
  const promoted = (): Workbook => {
    const book = team(100, '2026-11-02');
    done(book, '2026-11-19');
    type(book, FEES, 9000);
    done(book, '2026-11-20');
    return book;
  };

  test('General, last Mon 2 Nov, Key from Fri 20 Nov: due that day, overdue from Sat 21 Nov', () => {
    const book = promoted();
    expect(first(book, '下次联系')).toBe('2026-11-20');
    expect(first(book, '原因')).toContain('2026-11-20 由一般升级，应联系日 2026-11-20');
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({ status: 'today' });
    expect(done(book, '2026-11-20').changed).toBe(0);
    expect(done(book, '2026-11-21').rows[0]).toMatchObject({
      ...{ status: 'overdue', daysLate: 1, nextCall: '2026-11-20' },
    });
    expect(done(book, '2026-12-20').rows[0]).toMatchObject({ nextCall: '2026-11-20' });
  });

  test('a talk since then counts by the new rhythm alone', () => {
    const book = promoted();
    type(book, LAST, day('2026-11-23'));
    expect(done(book, '2026-11-24').rows[0]).toMatchObject({ nextCall: '2026-12-08' });
    expect(first(book, '原因')).not.toContain('升级');
  });

  test('where the new rhythm lies ahead, nothing is moved', () => {
    const book = team(100, '2026-11-12');
    done(book, '2026-11-19');
    type(book, FEES, 9000);
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({ nextCall: '2026-11-27' });
    expect(first(book, '原因')).not.toContain('升级，');
  });
});

describe('2-rules §2.7, 5-decisions: an override with a last day', () => {
  test('counts on that day, not after it, without another grace; then it is listed', () => {
    const book = team(100, '2026-11-12', '重点 至 2026-11-30');
    expect(['2026-11-20', '2026-11-30', '2026-12-01'].map((on) => tierOn(book, on))).toEqual([
      ...['重点', '重点', '一般'],
    ]);
    const { issues } = done(book, '2026-12-01');
    expect(
      issues.flatMap(({ code, row, role, received }) =>
        role === 'tier override' ? [[code, row, received]] : [],
      ),
    ).toEqual([['override expired', 2, '重点 至 2026-11-30']]);
    expect(history(book).map(([on, from, to]) => [on, from, to])).toEqual([
      ['2026-11-20', '', '重点'],
      ['2026-12-01', '重点', '一般'],
    ]);
  });

  test('a day that cannot be read: it does not count, and is listed', () => {
    const book = team(100, '2026-11-12', '重点 至 年底');
    const { rows, issues } = done(book, '2026-11-20');
    expect(rows[0]?.effectiveTier).toBe('一般');
    expect(issues.map(({ code }) => code)).toContain('tier name not known');
    expect(first(book, '姓名')).toBe(shown(tabOf(book, '学员').values[1]?.[NAME]));
  });

  test('an override that is taken away falls with grace, like any other change', () => {
    const book = team(100, '2026-11-12', '重点');
    done(book, '2026-11-19');
    type(book, OVERRIDE, null);
    expect(tierOn(book, '2026-11-20')).toBe('重点');
    expect(tierOn(book, '2027-01-01')).toBe('一般');
  });
});
