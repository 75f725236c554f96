// 3-product §3 "onEdit": the tick of a birthday stores its time, a gift its step; neither logs a call.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue } from '../../../src/host/model/workbook';
import type { RunResult } from '../../../src/host/runner/host';
import { aContact, type CareHost, careOn, ourContacts } from '../care/support/care-host';
import { runCheckOn, shown, shownRows } from '../support/run-check';
import { birthdayTeam, messages, night, rowWith, todayTab } from './support/birthday-team';

const start = birthdayTeam();
runCheckOn(start, { asOf: '2026-11-20' });
// A record of the panel makes our Contacts tab, so that a tick that were a call could be logged.
careOn(start).call('careLogContact', aContact({ customers: ['S012'] }));
careOn(start).call('careLogContact', aContact({ customers: ['S008'] }));
night(start, '2026-11-20');

const fresh = (now: string): CareHost => careOn(copyWorkbook(start), { now });
const edit = (
  care: CareHost,
  [what, name]: readonly [string, string],
  column: 'done' | 'outcome',
  value: string | boolean | null,
): RunResult => {
  const sheet = todayTab(care.book);
  const row = rowWith(care.book, what, name);
  const at = TODAY_COLUMNS[column];
  care.host.edit(() => putValue(sheet, row, at, value));
  const range = { row, column: at, rows: 1, columns: 1 };
  return care.host.run('onEdit', [], { context: 'edit', edited: { sheet, range, value } });
};
const cells = ({ book }: CareHost, [what, name]: readonly [string, string]) =>
  todayTab(book).values[rowWith(book, what, name)]?.slice(0, 3).map(shown);
const logged = ({ book }: CareHost): number => {
  const sheet = ourContacts(book);
  return sheet === undefined ? 0 : shownRows(sheet).length - 1;
};
const BIRTHDAY = ['今天生日', '安今天'] as const;
const GIFT = ['生日礼物', '丁周一'] as const;

test('a birthday’s tick stores its time in two calls, and takes it away again; nothing is logged', () => {
  const care = fresh('2026-11-20T09:59');
  const before = logged(care);
  expect(before).toBe(1);
  const ticked = edit(care, BIRTHDAY, 'done', true);
  expect([ticked.error, ticked.callCount]).toEqual([undefined, 2]);
  expect(cells(care, BIRTHDAY)).toEqual([true, '', '2026-11-20+0.4160']);
  edit(care, BIRTHDAY, 'done', false);
  expect(cells(care, BIRTHDAY)).toEqual([false, '', '']);
  expect(logged(care)).toBe(before);
});

test('a gift’s step stands with its time; delivered ticks it, and a tick is delivered', () => {
  const care = fresh('2026-11-20T14:00');
  edit(care, GIFT, 'outcome', '已选定');
  expect(cells(care, GIFT)).toEqual([false, '已选定', '2026-11-20+0.5833']);
  const there = edit(care, GIFT, 'outcome', '已送达');
  expect([there.error, there.callCount]).toEqual([undefined, 2]);
  expect(cells(care, GIFT)).toEqual([true, '已送达', '2026-11-20+0.5833']);
  edit(care, GIFT, 'done', false);
  expect(cells(care, GIFT)).toEqual([false, '', '']);
  edit(care, GIFT, 'done', true);
  expect(cells(care, GIFT)).toEqual([true, '已送达', '2026-11-20+0.5833']);
  expect(logged(care)).toBe(1);
});

test('what a person writes over “What” makes a greeting no call: its reference says what it is', () => {
  const care = fresh('2026-11-20T09:00');
  const sheet = todayTab(care.book);
  const row = rowWith(care.book, ...BIRTHDAY);
  putValue(sheet, row, TODAY_COLUMNS.status, '今天');
  const range = { row, column: TODAY_COLUMNS.done, rows: 1, columns: 1 };
  putValue(sheet, row, TODAY_COLUMNS.done, true);
  care.host.run('onEdit', [], { context: 'edit', edited: { sheet, range, value: true } });
  expect(sheet.values[row]?.slice(0, 3).map(shown)).toEqual([true, '', '2026-11-20+0.3750']);
  night(care.book, '2026-11-21');
  expect(logged(care)).toBe(1);
  expect(messages(care.book).map(([id, , , , , , at]) => [id, at])).toContainEqual([
    ...['B20261120-S001', '2026-11-20+0.3750'],
  ]);
});

test('a line that only tells of a rest day asks for nothing', () => {
  const care = fresh('2026-11-20T09:00');
  const told = ['休息日生日', '陈周六'] as const;
  const result = edit(care, told, 'done', true);
  expect([result.error, result.callCount]).toEqual([undefined, 1]);
  expect(logged(care)).toBe(1);
});

test('the panel shows birthdays and gifts as what they are, done when they are ticked', () => {
  const care = fresh('2026-11-20T09:00');
  edit(care, BIRTHDAY, 'done', true);
  const { answer } = care.call('careOpen', {});
  if (!answer.ok) throw new Error(answer.issues[0]?.sentence);
  const lines = answer.value.lines.map(({ kind, name, ref, done, owner }) => [
    ...[kind, name, ref, done, owner],
  ]);
  expect(lines).toEqual([
    ['gift', '安今天', 'G20261120-S001', false, '吴负责'],
    ['gift', '白农历', 'G20261120-S002', false, '吴负责'],
    ['gift', '陈周六', 'G20261121-S003', false, '吴负责'],
    ['gift', '丁周一', 'G20261123-S004', false, '吴负责'],
    ['gift', '方周三', 'G20261125-S005', false, '吴负责'],
    ['birthday', '安今天', 'B20261120-S001', true, '周短信'],
    ['birthday', '白农历', 'B20261120-S002', false, '周短信'],
  ]);
});
