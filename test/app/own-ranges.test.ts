// 3-product §1: the rules and the days are found whatever people do to their tabs, and nothing else is
// taken for them.
import type { CheckDone } from '../../src/app/check/report';
import { insertRows } from '../../src/host/model/structure';
import { type ModelValue, putValue, type Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, addTab, day, tabOf } from '../support/builders';
import { runCheckOn, shownRows } from './support/run-check';

const done = (book: Workbook, asOf = '2026-11-20'): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};

/** One general customer: last Wed 14 Oct, so the call is due on Fri 13 Nov. */
const team = (): Workbook =>
  aCustomerSheet({ rows: [['张三', '职员', 100, 1, day('2026-10-14')]] });
const FRIDAY_OFF: ModelValue[][] = [[day('2026-11-13'), null, '放假', null, null]];

describe('3-product §1: a tab that merely has the name of our calendar', () => {
  test.each<[string, string, ModelValue[][]]>([
    [
      '班表',
      '工作日历',
      [
        ['周次', '值班'],
        ['第一周', '林老师'],
      ],
    ],
    [
      'a rota',
      'Days',
      [
        ['Week', 'Who'],
        [1, 'Ann'],
      ],
    ],
    ['a headline', '工作日历', [['2026 年课程安排']]],
    ['nothing', 'Days', []],
    ['our header and no rows', '工作日历', [['起', '止', '类型', '时间', '备注']]],
  ])('with %s is the team’s own: not named, not listed, not changed', (_, name, rows) => {
    const book = team();
    addTab(book, name, rows);
    const { issues } = done(book);
    done(book);
    expect(issues.filter(({ code }) => code === 'day not readable')).toEqual([]);
    expect(book.names.get('CARE_DAYS')?.sheetId).not.toBe(tabOf(book, name).id);
    expect(shownRows(tabOf(book, name))).toEqual(
      rows.map((row) => row.filter((cell) => cell !== null)),
    );
  });

  test.each(['Days', '工作日历'])('%s with one row that reads as a day is the calendar', (name) => {
    const book = team();
    addTab(book, name, [...FRIDAY_OFF, [day('2026-12-24'), null, '?', null, null]]);
    const { rows, issues } = done(book);
    expect(rows[0]?.nextCall).toBe('2026-11-12');
    expect(issues).toContainEqual(
      expect.objectContaining({ tab: name, row: 2, code: 'day not readable' }),
    );
    expect(book.names.get('CARE_DAYS')).toMatchObject({
      sheetId: tabOf(book, name).id,
      range: { row: 0, column: 0, rows: 1000, columns: 5 },
    });
  });

  test('a range that people have named is the calendar, wherever it lies', () => {
    const book = team();
    const { id } = addTab(book, '校历', [
      ['2026', null, null, null, null, null],
      ['', ...(FRIDAY_OFF[0] ?? [])],
      ['', day('2026-12-24'), null, '?', null, null],
    ]);
    const range = { row: 1, column: 1, rows: 2, columns: 5 };
    book.names.set('CARE_DAYS', { name: 'CARE_DAYS', sheetId: id, range });
    const { rows, issues } = done(book);
    expect(rows[0]?.nextCall).toBe('2026-11-12');
    expect(issues).toContainEqual(expect.objectContaining({ tab: '校历', row: 3 }));
    expect(book.names.get('CARE_DAYS')?.range).toEqual(range);
  });
});

describe('3-product §1: the names cover what has been added at the end of the grid', () => {
  const DAILY = ['联系', '一般', '电话', '每', '1', '天', ''];

  test('CARE_RULES: rules below the last row of old', () => {
    const book = team();
    done(book);
    const rules = tabOf(book, '服务规则');
    const cadence = rules.values.findIndex((row) => row?.[0] === '联系' && row[1] === '一般');
    insertRows(book, rules, rules.maxRows, 100);
    DAILY.forEach((text, column) => {
      putValue(rules, cadence, column, null);
      putValue(rules, 1005, column, text);
    });
    expect(book.names.get('CARE_RULES')?.range.rows).toBe(1000);
    expect(done(book).rows[0]?.nextCall).toBe('2026-10-15');
    expect(book.names.get('CARE_RULES')?.range).toMatchObject({ row: 0, rows: 1100, columns: 7 });
  });

  test('CARE_DAYS: days below the last row of old', () => {
    const book = team();
    addTab(book, '工作日历', [[day('2026-01-01'), null, '放假', null, null]]);
    done(book);
    const days = tabOf(book, '工作日历');
    insertRows(book, days, days.maxRows, 10);
    (FRIDAY_OFF[0] ?? []).forEach((value, column) => {
      putValue(days, 1002, column, value);
    });
    expect(done(book).rows[0]?.nextCall).toBe('2026-11-12');
    expect(book.names.get('CARE_DAYS')?.range).toMatchObject({ row: 0, rows: 1010, columns: 5 });
  });

  test('notes of the team’s own below their own range are no rules', () => {
    const book = team();
    const { id } = addTab(book, '制度', [
      ['分级', 'VIP', '缴费金额', '至少', '50', '元', ''],
      ['分级', '普通', '其他', '', '', '', ''],
      ['联系', 'VIP', '电话', '每', '7', '天', ''],
      ['', '', '', '', '', '', ''],
      ['以上由教务处制定', '', '', '', '', '', ''],
    ]);
    const range = { row: 0, column: 0, rows: 3, columns: 7 };
    book.names.set('CARE_RULES', { name: 'CARE_RULES', sheetId: id, range });
    const { rows, issues } = done(book);
    expect(rows[0]?.tier).toBe('VIP');
    expect(issues.filter(({ row }) => row === 5)).toEqual([]);
    expect(book.names.get('CARE_RULES')?.range).toEqual(range);
  });

  test('rows of a range that begins further down are named as the sheet counts them', () => {
    const book = team();
    const { id } = addTab(book, '制度', [
      ['我们的规则'],
      [],
      ['联系', '普通', '电话', '每', '许多', '天', ''],
      ['分级', '普通', '其他', '', '', '', ''],
    ]);
    const range = { row: 2, column: 0, rows: 2, columns: 7 };
    book.names.set('CARE_RULES', { name: 'CARE_RULES', sheetId: id, range });
    expect(done(book).issues).toContainEqual(
      expect.objectContaining({ tab: '制度', row: 3, code: 'rule error' }),
    );
  });
});

describe('3-product §1: a tab of ours that somebody deleted, whose name stays behind', () => {
  test.each([
    ['今日待办', 'CARE_TODAY'],
    ['服务规则', 'CARE_RULES'],
  ])('%s comes again, and %s points at it', (name, key) => {
    const book = team();
    done(book);
    const tab = tabOf(book, name);
    book.sheets.splice(book.sheets.indexOf(tab), 1);
    const range = { row: 0, column: 0, rows: 0, columns: 0 };
    for (const named of [...book.names.values()]) {
      if (named.sheetId === tab.id) book.names.set(named.name, { ...named, sheetId: -1, range });
    }
    expect(done(book, '2026-11-23').customers).toBe(1);
    expect(book.names.get(key)?.sheetId).toBe(tabOf(book, name).id);
  });
});
