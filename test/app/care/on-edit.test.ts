// 3-product §3: a tick or an outcome on the tab Today logs the call, in three service calls at most.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { cellKey, putValue, type Sheet } from '../../../src/host/model/workbook';
import type { RunResult } from '../../../src/host/runner/host';
import { tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  ourContacts,
  records,
} from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
// The first record makes the tab; the next check says in Today where ticks go.
careOn(start).call('careLogContact', aContact({ customers: ['S014'] }));
runCheckOn(start, { entry: 'nightlyCheck' });

const fresh = (now = '2026-11-20T15:30'): CareHost => careOn(copyWorkbook(start), { now });
const today = ({ book }: CareHost): Sheet => tabOf(book, '今日待办');
const rowOf = (care: CareHost, no: string): number =>
  today(care).values.findIndex((row) => row?.[TODAY_COLUMNS.key] === no);

/** A person edits one cell; the simple trigger follows. */
const edit = (
  care: CareHost,
  row: number,
  column: number,
  value: string | boolean | null,
  sheet = today(care),
): RunResult => {
  care.host.edit(() => putValue(sheet, row, column, value));
  const range = { row, column, rows: 1, columns: 1 };
  return care.host.run('onEdit', [], { context: 'edit', edited: { sheet, range, value } });
};
const tick = (care: CareHost, no: string, on = true): RunResult =>
  edit(care, rowOf(care, no), TODAY_COLUMNS.done, on);
const choose = (care: CareHost, no: string, outcome: string): RunResult =>
  edit(care, rowOf(care, no), TODAY_COLUMNS.outcome, outcome);
const beside = (care: CareHost, no: string) =>
  today(care).values[rowOf(care, no)]?.slice(0, 3).map(shown);
const ticked = (care: CareHost) =>
  records(care.book)
    .slice(1)
    .map((one) => [one.客户编号, one.联系结果, one.联系时间, one.记录人, one.记录状态]);
const nightly = (care: CareHost, asOf: string): void => {
  const { report } = runCheckOn(care.book, { asOf, entry: 'nightlyCheck' });
  if (report?.ok !== true) throw new Error('no night');
};
const AT = '2026-11-20+0.6458';

describe('3-product §3, onEdit', () => {
  test('a tick logs the call at this moment by the line’s owner, with its time beside it', () => {
    const care = fresh();
    const result = tick(care, 'S001');
    expect([result.error, result.callCount]).toEqual([undefined, 3]);
    expect(ticked(care)).toEqual([['S001', '已沟通', AT, '林老师', '']]);
    expect(beside(care, 'S001')).toEqual([true, '', AT]);
  });

  test('an outcome that is chosen first counts; chosen alone it ticks the line', () => {
    const care = fresh();
    const row = rowOf(care, 'S002');
    putValue(today(care), row, TODAY_COLUMNS.outcome, '无人接听');
    tick(care, 'S002');
    const result = choose(care, 'S003', '拒绝');
    expect([result.error, result.callCount]).toEqual([undefined, 3]);
    expect(ticked(care).map((one) => one.slice(0, 2))).toEqual([
      ['S002', '无人接听'],
      ['S003', '拒绝'],
    ]);
    expect(beside(care, 'S003')).toEqual([true, '拒绝', AT]);
  });

  test('another outcome changes the record; a tick taken away takes it back, set again it stands', () => {
    const care = fresh();
    tick(care, 'S001');
    const changed = choose(care, 'S001', '忙线');
    const state = () => ticked(care).map((one) => [one[1], one[4]]);
    expect([changed.callCount, state()]).toEqual([3, [['忙线', '']]]);
    const back = tick(care, 'S001', false);
    expect([back.callCount, state()]).toEqual([3, [['忙线', '已撤销']]]);
    tick(care, 'S001');
    expect(state()).toEqual([['忙线', '']]);
    expect(records(care.book)).toHaveLength(2);
  });

  test('the night finds the records, changes nothing of them and takes the lines off the list', () => {
    const care = fresh();
    tick(care, 'S001');
    choose(care, 'S002', '无人接听');
    const before = JSON.stringify(records(care.book));
    nightly(care, '2026-11-21');
    expect(JSON.stringify(records(care.book))).toBe(before);
    expect(rowOf(care, 'S001')).toBe(-1);
    expect(beside(care, 'S002')).toEqual([false, '', '']);
    const rows = shownRows(tabOf(care.book, TAB));
    const column = rows.find((row) => row.includes('备注'))?.indexOf('最近联系') ?? -1;
    expect(rows.find(([no]) => no === 'S001')?.[column]).toBe('2026-11-20');
  });

  test('the same line of the next list is another call', () => {
    const care = fresh();
    choose(care, 'S002', '无人接听');
    nightly(care, '2026-11-21');
    const next = careOn(care.book, { now: '2026-11-21T10:00' });
    choose(next, 'S002', '忙线');
    expect(ticked(next).map((one) => one.slice(0, 2))).toEqual([
      ['S002', '无人接听'],
      ['S002', '忙线'],
    ]);
  });

  test('ended between the record and its time: the night logs nothing twice', () => {
    const care = fresh();
    care.onCall(({ call, phase }) => {
      if (call.member === 'appendRow' && phase === 'after') throw new Error('ended');
    });
    tick(care, 'S001');
    care.onCall(undefined);
    nightly(care, '2026-11-21');
    expect(ticked(care)).toHaveLength(1);
  });

  test('before there is a tab of ours only the time is written, and the night logs at that time', () => {
    const book = smallTeam({ numbered: true });
    checkedCare(book);
    const care = careOn(book, { now: '2026-11-20T15:30' });
    const result = tick(care, 'S001');
    expect([result.error, result.callCount]).toEqual([undefined, 2]);
    expect(ourContacts(book)).toBeUndefined();
    tick(care, 'S003');
    tick(care, 'S003', false);
    nightly(care, '2026-11-21');
    expect(records(book).map((one) => [one.客户编号, one.联系时间])).toEqual([['S001', AT]]);
  });

  test('typed text stays text', () => {
    const care = fresh();
    const row = rowOf(care, 'S001');
    putValue(today(care), row, TODAY_COLUMNS.name, '=1+1');
    putValue(today(care), row, TODAY_COLUMNS.owner, '=2+2');
    choose(care, 'S001', '=3+3');
    expect(records(care.book)[1]).toMatchObject({ 姓名: '=1+1', 记录人: '=2+2', 联系结果: '=3+3' });
    expect(ourContacts(care.book)?.formulas.size).toBe(0);
    expect(today(care).formulas.has(cellKey(row, TODAY_COLUMNS.outcome))).toBe(false);
  });

  test.each([
    ['another column', 'S001', TODAY_COLUMNS.name, 0],
    ['the time', 'S001', TODAY_COLUMNS.loggedAt, 0],
    ['the header', '', TODAY_COLUMNS.done, 0],
  ])('an edit of %s costs %s %s', (_, no, column, calls) => {
    const care = fresh();
    const before = JSON.stringify(care.book.sheets);
    const row = no === '' ? 2 : rowOf(care, no);
    const result = care.host.run('onEdit', [], {
      context: 'edit',
      edited: { sheet: today(care), range: { row, column, rows: 1, columns: 1 } },
    });
    expect([result.error, result.callCount]).toEqual([undefined, calls]);
    expect(JSON.stringify(care.book.sheets)).toBe(before);
  });

  test('edits of other tabs, of many cells, of headings and of nothing write nothing', () => {
    const care = fresh();
    const before = JSON.stringify(care.book.sheets);
    const run = (sheet: Sheet, row: number, rows = 1): RunResult =>
      care.host.run('onEdit', [], {
        context: 'edit',
        edited: { sheet, range: { row, column: 0, rows, columns: 1 } },
      });
    expect(run(tabOf(care.book, TAB), 5).callCount).toBe(0);
    expect(run(today(care), 4, 3).callCount).toBe(0);
    expect(run(today(care), 3).callCount).toBeLessThanOrEqual(1);
    expect(run(today(care), 900).callCount).toBeLessThanOrEqual(1);
    expect(care.host.run('onEdit', [], { context: 'edit' }).error).toBeUndefined();
    expect(JSON.stringify(care.book.sheets)).toBe(before);
  });

  test('a tab of the team’s that is called Today is left alone', () => {
    const care = fresh();
    const sheet = tabOf(care.book, '服务规则');
    sheet.name = 'Today';
    const result = edit(care, 8, 0, true, sheet);
    expect([result.error, result.callCount, records(care.book).length]).toEqual([undefined, 1, 1]);
  });
});
