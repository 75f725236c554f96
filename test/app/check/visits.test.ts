// M2.1, 2-rules §3: a due visit stands in Today as one; a visit satisfies the call, a call not the visit.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { aContact, careOn, checkedCare, records } from '../care/support/care-host';
import { runCheckOn, shown, shownRows } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';

const start = smallTeam({ numbered: true });
checkedCare(start);
// Key customers are visited every two months: S001 was last reached by a call on 1 November.
const rules = tabOf(start, '服务规则');
const end = rules.values.length;
['联系', '重点', '上门拜访', '每', 2, '个月', 'M2.1'].forEach((cell, column) => {
  putValue(rules, end, column, cell);
});

const night = (book: Workbook, asOf: string): void => {
  const { report } = runCheckOn(book, { asOf, entry: 'nightlyCheck' });
  if (report?.ok !== true) throw new Error('no night');
};
const visit = (book: Workbook, no: string, at: string, channel: 'visit' | 'call' = 'visit') => {
  const draft = aContact({ customers: [no], channel });
  const { answer } = careOn(book, { now: at }).call('careLogContact', draft);
  if (!answer.ok) throw new Error(answer.issues[0]?.sentence);
  return answer.value.rows[0];
};
const rowOf = (book: Workbook, no: string) => {
  const rows = shownRows(tabOf(book, TAB));
  const header = rows.find((row) => row.includes('备注')) ?? [];
  const row = rows.find(([id]) => id === no) ?? [];
  const cell = (name: string) => row[header.indexOf(name)];
  return { next: cell('下次联系'), status: cell('联系状态'), why: String(cell('原因')) };
};
const todayOf = (book: Workbook, no: string) => {
  const rows = tabOf(book, '今日待办').values;
  const at = rows.findIndex((row) => row?.[TODAY_COLUMNS.key] === no);
  const row = rows[at] ?? [];
  return { at, what: shown(row[TODAY_COLUMNS.status]), ref: shown(row[TODAY_COLUMNS.ref]) };
};

night(start, '2026-11-20');

test('never visited, the visit counts from enrolment: it is earliest, and why names it', () => {
  const { next, status, why } = rowOf(start, 'S001');
  // Enrolled on Monday 5 January, + 2 months.
  expect([next, status]).toEqual(['2026-03-05', '逾期']);
  expect(why).toContain(
    '上门拜访：自 2026-01-05 起算，每2个月，应于 2026-03-05；下次电话 2026-11-16',
  );
  expect(todayOf(start, 'S001')).toMatchObject({ what: '上门拜访：逾期', ref: 'visit' });
});

test('a call does not satisfy the visit; a visit does both, and the earliest due of all stands', () => {
  const book = copyWorkbook(start);
  const called = visit(book, 'S001', '2026-11-20T09:00', 'call');
  expect([called?.nextCall, called?.statusWord]).toEqual(['2026-03-05', '逾期']);
  const visited = visit(book, 'S001', '2026-11-20T10:00');
  expect([visited?.nextCall, visited?.statusWord]).toEqual(['2026-12-04', '正常']);
  night(book, '2026-11-20');
  expect(rowOf(book, 'S001')).toMatchObject({ next: '2026-12-04', status: '正常' });
  expect(todayOf(book, 'S001').at).toBe(-1);
});

test('the visit comes up when it is next, and says since when it counts', () => {
  const book = copyWorkbook(start);
  visit(book, 'S001', '2026-11-20T10:00');
  visit(book, 'S001', '2027-01-15T10:00', 'call');
  night(book, '2027-01-20');
  expect(rowOf(book, 'S001').next).toBe('2027-01-20');
  expect(rowOf(book, 'S001').why).toContain('上门拜访：上次 2026-11-20，每2个月，应于 2027-01-20');
  expect(todayOf(book, 'S001')).toMatchObject({ what: '上门拜访：今天', ref: 'visit' });
});

test('who is not visited by the rules has calls as before', () => {
  expect(rowOf(start, 'S002').why).not.toContain('上门拜访');
  expect(todayOf(start, 'S002').ref).toBe('');
});

test('a tick of a visit is logged as a visit, which settles it', () => {
  const book = copyWorkbook(start);
  // The first record makes our Contacts tab; the next check says in Today where ticks go.
  visit(book, 'S008', '2026-11-20T08:00', 'call');
  night(book, '2026-11-20');
  const sheet = tabOf(book, '今日待办');
  const { at: row } = todayOf(book, 'S001');
  const care = careOn(book, { now: '2026-11-20T16:00' });
  care.host.edit(() => putValue(sheet, row, TODAY_COLUMNS.done, true));
  const range = { row, column: TODAY_COLUMNS.done, rows: 1, columns: 1 };
  const { callCount } = care.host.run('onEdit', [], {
    ...{ context: 'edit', edited: { sheet, range, value: true } },
  });
  expect(callCount).toBe(3);
  expect(records(book).at(-1)).toMatchObject({ 客户编号: 'S001', 联系方式: '上门拜访' });
  night(book, '2026-11-21');
  expect(rowOf(book, 'S001').next).toBe('2026-12-04');
});
