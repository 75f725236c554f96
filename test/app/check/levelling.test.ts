// 2-rules §3 "Levelling" in the sheet: Today, why and the report; the due date stays what it is.
import type { CheckDone } from '../../../src/app/check/report';
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { presetRows } from '../../../src/domain/rule-book/presets/presets';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';

const HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '最近联系'];
const LAST = 4;
/** Of a Monday; 15 days later is Tuesday, 1 December. */
const CALLED = '2026-11-16';
const PLANNED = '均衡安排在今天（应联系日 2026-12-01）';

/** Ten key customers, all called on one day. */
const tenOfOneDay = (): Workbook =>
  aCustomerSheet({
    headers: HEADERS,
    rows: Array.from({ length: 10 }, (_, i) => [`学员${i}`, '经理', 9000, 6, day(CALLED)]),
  });
const run = (book: Workbook, asOf: string): CheckDone => {
  const { report } = runCheckOn(book, { asOf });
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const listed = (book: Workbook): readonly string[] =>
  shownRows(tabOf(book, '今日待办'))
    .slice(3)
    .map((row) => String(row[TODAY_COLUMNS.name] ?? ''))
    .filter((name) => name.startsWith('学员'));
const nameListed = (book: Workbook): readonly string[] =>
  shownRows(tabOf(book, '今日待办'))
    .slice(3)
    .map((row) => String(row[TODAY_COLUMNS.name] ?? ''))
    .filter((name) => name !== '');
const perDay = ({ rows }: CheckDone): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { planned } of rows)
    if (planned !== null) counts[planned] = (counts[planned] ?? 0) + 1;
  return counts;
};

describe('levelling in the sheet', () => {
  test('ten calls of one day: two on each of five days; next call, status and colours by the due date', () => {
    const book = tenOfOneDay();
    const report = run(book, '2026-11-25');
    expect(perDay(report)).toEqual({
      ...{ '2026-11-25': 2, '2026-11-26': 2, '2026-11-27': 2, '2026-11-30': 2, '2026-12-01': 2 },
    });
    expect(new Set(report.rows.map(({ nextCall }) => nextCall))).toEqual(new Set(['2026-12-01']));
    expect(report.statuses).toMatchObject({ overdue: 0, today: 0, fine: 10 });
    // Not due within three working days, so nobody else is in the list.
    expect(listed(book).length).toBe(2);
    const why = columnOf(tabOf(book, '学员'), '原因').map(shown).map(String);
    expect(why.filter((text) => text.startsWith(PLANNED)).length).toBe(2);
  });

  test('the planned stand before those that are merely soon', () => {
    const book = tenOfOneDay();
    run(book, '2026-11-27');
    const statuses = shownRows(tabOf(book, '今日待办')).slice(3, 14);
    expect(statuses.map((row) => String(row[TODAY_COLUMNS.why]).includes('均衡安排'))).toEqual(
      Array.from({ length: 10 }, (_, i) => i < 3),
    );
  });

  test('a second run changes nothing, and who was called today makes no room for others', () => {
    const book = tenOfOneDay();
    const before = run(book, '2026-11-25');
    expect(run(book, '2026-11-25').changed).toBe(0);
    const first = before.rows.findIndex(({ planned }) => planned === '2026-11-25');
    putValue(tabOf(book, '学员'), 1 + first, LAST, day('2026-11-25'));
    const after = run(book, '2026-11-25');
    expect(perDay(after)).toMatchObject({ '2026-11-25': 1, '2026-12-01': 2, '2026-12-10': 1 });
    expect(listed(book).length).toBe(1);
  });

  test('setting levelling = off: planned when due', () => {
    const book = tenOfOneDay();
    const rules = presetRows('school', 'zh').map((row) => [...row]);
    addTab(book, '服务规则', [...rules, ['设置', null, '均衡安排', '为', '关', null, null]]);
    const report = run(book, '2026-11-25');
    expect(perDay(report)).toEqual({ '2026-12-01': 10 });
    expect(listed(book)).toEqual([]);
    expect(report.issues.filter(({ code }) => code === 'rule error')).toEqual([]);
  });

  test('a setting that is neither on nor off is an error of its row', () => {
    const book = tenOfOneDay();
    const rules = presetRows('school', 'zh').map((row) => [...row]);
    addTab(book, '服务规则', [...rules, ['设置', null, '均衡安排', '为', '也许', null, null]]);
    const { issues } = run(book, '2026-11-25');
    expect(issues.find(({ code }) => code === 'rule error')).toMatchObject({
      ...{ expected: 'setting not readable', received: '“也许”不是这项设置的取值' },
    });
  });

  test('M1.2 an appointment on a rest day stands in Today on the working day before', () => {
    const book = aCustomerSheet({
      headers: HEADERS,
      rows: [['约', '经理', 9000, 6, day('2026-11-16')]],
    });
    addTab(book, '联系记录', [
      ['日期', '姓名', '结果', '下次预约'],
      [day('2026-11-18 10:00'), '约', '改约', day('2026-11-28')],
    ]);
    // Thursday, Friday, and the Monday after that Saturday.
    expect(run(book, '2026-11-26').rows[0]).toMatchObject({
      status: 'booked',
      nextCall: '2026-11-28',
    });
    expect(nameListed(book)).toEqual([]);
    expect(run(book, '2026-11-27').rows[0]).toMatchObject({
      ...{ status: 'booked', nextCall: '2026-11-28', planned: '2026-11-27' },
    });
    expect(nameListed(book)).toEqual(['约']);
    expect(String(shown(columnOf(tabOf(book, '学员'), '原因')[0]))).toMatch(
      /^预约在休息日 2026-11-28/,
    );
    expect(run(book, '2026-11-27').changed).toBe(0);
    // Kept by a talk on that Friday; without one it was missed.
    const called = copyWorkbook(book);
    putValue(tabOf(called, '学员'), 1, LAST, day('2026-11-27'));
    expect(run(called, '2026-11-30').rows[0]).toMatchObject({ status: 'fine' });
    expect(run(book, '2026-11-30').rows[0]).toMatchObject({ status: 'overdue' });
  });

  test('M1.2 the talk in which an appointment on a rest day was agreed does not keep it', () => {
    const book = aCustomerSheet({
      headers: HEADERS,
      rows: [['约', '经理', 9000, 6, day('2026-11-16')]],
    });
    addTab(book, '联系记录', [
      ['日期', '姓名', '结果', '下次预约'],
      [day('2026-11-27 10:00'), '约', '已沟通', day('2026-11-28')],
    ]);
    expect(run(book, '2026-11-27').rows[0]).toMatchObject({ nextCall: '2026-11-28' });
    expect(run(book, '2026-11-30').rows[0]).toMatchObject({ status: 'overdue' });
  });

  test('an appointment, a missed call and a paused customer are not moved', () => {
    const book = aCustomerSheet({
      headers: [...HEADERS, '暂停至'],
      rows: [
        ['迟', '经理', 9000, 6, day('2026-11-02'), null],
        ['停', '经理', 9000, 6, day(CALLED), day('2026-12-24')],
        ['一', '经理', 9000, 6, day(CALLED), null],
        ['二', '经理', 9000, 6, day(CALLED), null],
      ],
    });
    expect(run(book, '2026-12-01').rows.map(({ planned }) => planned)).toEqual([
      ...['2026-11-17', null, '2026-12-01', '2026-12-01'],
    ]);
  });
});
