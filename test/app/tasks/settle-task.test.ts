// 3-product §3: birthdays, gifts and promises of Today are dealt with in the panel, as by a tick.
import type { TaskDraft } from '../../../src/app/care/wire';
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { sortRows } from '../../../src/host/model/row-order';
import { putValue } from '../../../src/host/model/workbook';
import { aContact, type CareHost, careOn, records } from '../care/support/care-host';
import { messages, night, todayTab } from '../greetings/support/birthday-team';
import { countedAt } from '../support/large-file';
import { wholeWorkbook } from '../support/whole-workbook';
import { aTask } from './support/task-lines';
import {
  BIRTHDAY,
  GIFT,
  marks,
  message,
  morning,
  OTHER,
  PROMISE,
  SECOND,
  stateOf,
  taskHost,
} from './support/task-team';

const send = (care: CareHost, draft: TaskDraft) => care.call('careTask', draft).answer;
const codes = (answer: ReturnType<typeof send>) =>
  answer.ok ? [] : answer.issues.map(({ code, field }) => [code, field]);
const NINE = '2026-11-20+0.3750';

test('M0.7: a greeting is ticked with its time, and has its row in Messages at once', () => {
  const care = taskHost();
  const draft = aTask();
  expect(send(care, draft)).toEqual({
    ok: true,
    value: {
      ...{ key: draft.key, ref: BIRTHDAY, step: 'sent', done: true },
      ...{ undoUntil: '2026-11-20T09:10', again: false },
    },
  });
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
  expect(message(care.book, BIRTHDAY)).toEqual(['生日祝福', '周短信', NINE, '已发送', '是']);
  expect(marks(care.book, OTHER)).toEqual([false, '', '']);
  expect(messages(care.book)).toHaveLength(1);
  // No call was logged.
  expect(records(care.book)).toHaveLength(2);
});

test('M0.7: at ten o’clock the proof finds what it would find after a tick by hand', () => {
  const byPanel = taskHost();
  send(byPanel, aTask());
  const byHand = taskHost();
  const sheet = todayTab(byHand.book);
  const row = sheet.values.findIndex((one) => one?.[TODAY_COLUMNS.ref] === BIRTHDAY);
  byHand.host.edit(() => putValue(sheet, row, TODAY_COLUMNS.done, true));
  const range = { row, column: TODAY_COLUMNS.done, rows: 1, columns: 1 };
  byHand.host.run('onEdit', [], { context: 'edit', edited: { sheet, range, value: true } });
  for (const { book } of [byPanel, byHand]) night(book, '2026-11-21');
  const rows = (care: CareHost) => messages(care.book).map(String).sort();
  expect(rows(byPanel)).toEqual(rows(byHand));
  expect(todayTab(byPanel.book).values).toEqual(todayTab(byHand.book).values);
});

test('3-product §8: near 10 million cells a greeting is ticked, and its row waits for a night with room', () => {
  const care = taskHost();
  const old = countedAt(care.book, 9_900_000, '2026-11-20');
  const tabs = care.book.sheets.length;
  expect(send(care, aTask())).toMatchObject({ ok: true, value: { step: 'sent', done: true } });
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
  expect(care.book.sheets).toHaveLength(tabs);
  night(care.book, '2026-11-21');
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
  old.maxRows = 1;
  night(care.book, '2026-11-22');
  expect(message(care.book, BIRTHDAY)).toEqual(['生日祝福', '周短信', NINE, '已发送', '是']);
});

test('M0.5: a gift goes from chosen to delivered, one row in Messages, and may go on to the next step', () => {
  const care = taskHost();
  expect(send(care, aTask({ ref: GIFT, step: 'chosen' }))).toMatchObject({
    value: { step: 'chosen', done: false },
  });
  expect(marks(care.book, GIFT)).toEqual([false, '已选定', NINE]);
  care.setClock('2026-11-20T09:30');
  send(care, aTask({ ref: GIFT, step: 'ordered' }));
  expect(message(care.book, GIFT)).toEqual([
    '生日礼物',
    '吴负责',
    '2026-11-20+0.3958',
    '已订购',
    '',
  ]);
  expect(send(care, aTask({ ref: GIFT, step: 'delivered' }))).toMatchObject({
    value: { step: 'delivered', done: true, again: false },
  });
  expect(marks(care.book, GIFT)).toEqual([true, '已送达', '2026-11-20+0.3958']);
  expect(message(care.book, GIFT)?.slice(3)).toEqual(['已送达', '是']);
});

test.each([
  ['kept', '', '承诺已兑现'],
  ['not kept', '承诺未兑现', '承诺未兑现'],
] as const)(
  'M1.10: a promise that was %s is ticked, its record says so, and stays so over night',
  (step, outcome, state) => {
    const care = taskHost();
    expect(send(care, aTask({ ref: PROMISE, step }))).toMatchObject({
      value: { step, done: true },
    });
    expect(marks(care.book, PROMISE)).toEqual([true, outcome, NINE]);
    expect([stateOf(care.book), stateOf(care.book, 'promised-02')]).toEqual([state, '']);
    const { answer } = care.call('careOpen', {});
    const lines = answer.ok ? answer.value.lines.filter(({ kind }) => kind === 'promise') : [];
    expect(lines.map(({ ref, step: now, done }) => [ref, now, done])).toEqual([
      [PROMISE, step, true],
      [SECOND, null, false],
    ]);
    night(care.book, '2026-11-21');
    expect(stateOf(care.book)).toBe(state);
    expect(marks(care.book, PROMISE)).toBeUndefined();
    expect(marks(care.book, SECOND)).toEqual([false, '', '']);
  },
);

test.each([
  ['a greeting', aTask()],
  ['a gift', aTask({ ref: GIFT, step: 'ordered' })],
  ['a promise', aTask({ ref: PROMISE, step: 'not kept' })],
])('3-product §3: %s sent three times is marked once', (_, draft) => {
  const care = taskHost();
  expect(send(care, draft)).toMatchObject({ value: { again: false } });
  const once = wholeWorkbook(care.book);
  care.setClock('2026-11-20T09:05');
  for (const _time of [2, 3]) {
    expect(send(care, draft)).toMatchObject({
      value: { again: true, undoUntil: '2026-11-20T09:10' },
    });
  }
  expect(wholeWorkbook(care.book)).toEqual(once);
});

test('two people at once: one record, and who comes second has nothing to take back', () => {
  const care = taskHost();
  const other = taskHost(care.book, '2026-11-20T09:01');
  const first = aTask();
  const second = aTask({ by: '何老师' });
  send(care, first);
  const once = wholeWorkbook(care.book);
  expect(send(other, second)).toMatchObject({ value: { again: true, undoUntil: null } });
  expect(wholeWorkbook(care.book)).toEqual(once);
  const undone = other.call('careUndoTask', { key: second.key }).answer;
  expect(undone).toMatchObject({ ok: false, issues: [{ code: 'nothing to undo' }] });
  send(care, aTask({ ref: PROMISE, step: 'kept' }));
  const late = send(other, aTask({ ref: PROMISE, step: 'not kept' }));
  expect(codes(late)).toEqual([['settled already', null]]);
  expect(stateOf(care.book)).toBe('承诺已兑现');
});

test.each([
  ['a greeting', aTask(), [false, '', ''], ['', '未发送', '']],
  ['a promise', aTask({ ref: PROMISE, step: 'kept' }), [false, '', ''], undefined],
] as const)(
  '3-product §3: %s is taken back within ten minutes; its key does it no more',
  (_, draft, before, sent) => {
    const care = taskHost();
    send(care, draft);
    care.setClock('2026-11-20T09:10');
    const { answer } = care.call('careUndoTask', { key: draft.key });
    expect(answer).toMatchObject({ ok: true, value: { step: null, done: false, again: false } });
    expect(marks(care.book, draft.ref)).toEqual(before);
    expect(message(care.book, draft.ref)?.slice(2)).toEqual(sent);
    expect([stateOf(care.book), stateOf(care.book, 'promised-02')]).toEqual(['', '']);
    const back = wholeWorkbook(care.book);
    expect(care.call('careUndoTask', { key: draft.key }).answer).toMatchObject({
      value: { again: true },
    });
    // A try of the first minute that arrives only now.
    expect(send(care, draft)).toMatchObject({ value: { step: null, again: true } });
    expect(wholeWorkbook(care.book)).toEqual(back);
    expect(send(care, { ...draft, key: 'another-key' })).toMatchObject({ value: { again: false } });
  },
);

test('3-product §3: “Undo the last change” of the menu takes back what was saved last, mark or contact', () => {
  const care = taskHost();
  const call = aContact({ customers: ['S006'] });
  send(care, aTask({ ref: GIFT, step: 'chosen' }));
  care.setClock('2026-11-20T09:02');
  care.call('careLogContact', call);
  care.setClock('2026-11-20T09:04');
  send(care, aTask());
  const undo = () => care.host.run('undoLast', [], { context: 'menu' }).value;
  expect(undo()).toEqual({ kind: 'task', sentence: '您刚才标记的生日祝福已撤销。' });
  expect(marks(care.book, BIRTHDAY)).toEqual([false, '', '']);
  expect(undo()).toMatchObject({ kind: 'contact' });
  expect(records(care.book).find(({ 记录编号: id }) => id === call.key)?.记录状态).toBe('已撤销');
  expect(undo()).toMatchObject({ kind: 'task' });
  expect(marks(care.book, GIFT)).toEqual([false, '', '']);
});

test('a gift goes back to the step and the time that it had', () => {
  const care = taskHost();
  send(care, aTask({ ref: GIFT, step: 'chosen' }));
  care.setClock('2026-11-20T11:00');
  const draft = aTask({ ref: GIFT, step: 'delivered' });
  send(care, draft);
  care.call('careUndoTask', { key: draft.key });
  expect(marks(care.book, GIFT)).toEqual([false, '已选定', NINE]);
  expect(message(care.book, GIFT)?.slice(2)).toEqual([NINE, '已选定', '']);
});

test('3-product §3: what somebody has changed since, and what is older than ten minutes, stays', () => {
  const care = taskHost();
  const [late, changed] = [aTask(), aTask({ ref: GIFT, step: 'chosen' })];
  send(care, late);
  care.setClock('2026-11-20T09:05');
  send(care, changed);
  send(taskHost(care.book, '2026-11-20T09:06'), aTask({ ref: GIFT, step: 'ordered' }));
  const before = wholeWorkbook(care.book);
  care.setClock('2026-11-20T09:11');
  const undo = (key: string) => codes(care.call('careUndoTask', { key }).answer as never);
  expect(undo(late.key)).toEqual([['too late to unmark', 'key']]);
  expect(undo(changed.key)).toEqual([['changed since', null]]);
  expect(wholeWorkbook(care.book)).toEqual(before);
});

test('2-rules §5: what is sent late has the time at which Enter was pressed', () => {
  const care = taskHost(morning(), '2026-11-20T10:07');
  send(care, aTask({ at: '2026-11-20T09:58' }));
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', '2026-11-20+0.4153']);
  expect(message(care.book, BIRTHDAY)?.slice(2)).toEqual(['2026-11-20+0.4153', '已发送', '是']);
  expect(codes(send(care, aTask({ ref: OTHER, at: '2026-11-20T10:30' })))).toEqual([
    ['in the future', 'at'],
  ]);
});

test('the line is found by its reference, however the list was sorted', () => {
  const care = taskHost();
  care.host.edit((book) => {
    sortRows(todayTab(book), 3, 11, { column: TODAY_COLUMNS.name, descending: true });
  });
  send(care, aTask());
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
  expect(todayTab(care.book).values.filter((row) => row?.[0] === true)).toHaveLength(1);
});

const good = aTask();
test.each([
  ['no reference', { ...good, ref: '' }, [['missing', 'ref']]],
  ['a call', { ...good, ref: 'S001' }, [['not of this line', 'step']]],
  ['a visit', { ...good, ref: 'visit' }, [['not of this line', 'step']]],
  ['a promise without a record', { ...good, ref: 'P:' }, [['not of this line', 'step']]],
  ['a step of another kind', { ...good, step: 'kept' }, [['not of this line', 'step']]],
  ['an unknown step', { ...good, step: 'done' }, [['not listed', 'step']]],
  ['no key', { ...good, key: 'x' }, [['not a request', 'key']]],
  ['no such customer', { ...good, ref: 'B20261120-S999' }, [['no such line', null]]],
  ['another day', { ...good, ref: 'B20261119-S001' }, [['no such line', null]]],
  ['no such record', { ...good, ref: 'P:gone', step: 'kept' }, [['no such line', null]]],
])('%s is refused with a sentence, and nothing is written', (_, request, wanted) => {
  const care = taskHost();
  const before = wholeWorkbook(care.book);
  const { answer } = care.call('careTask', request);
  expect(codes(answer)).toEqual(wanted);
  expect(answer.ok || answer.issues.every(({ sentence }) => sentence.length > 3)).toBe(true);
  expect(wholeWorkbook(care.book)).toEqual(before);
});

test('3-product §7: who has no name yet marks nothing', () => {
  const care = careOn(morning(), { now: '2026-11-20T09:00' });
  expect(codes(send(care, aTask({ by: '' })))).toEqual([['choose a name', 'by']]);
  expect(marks(care.book, BIRTHDAY)).toEqual([false, '', '']);
});

test('3-product §7: where Today may not be written, a greeting is not marked, and the tab is named', () => {
  const care = taskHost();
  todayTab(care.book).protections.push({ range: 'sheet', warningOnly: false });
  const before = wholeWorkbook(care.book);
  const answer = send(care, aTask());
  expect(codes(answer)).toEqual([['protected', null]]);
  expect(JSON.stringify(answer)).toContain('今日待办');
  expect(wholeWorkbook(care.book)).toEqual(before);
});

test('M1.10: a promise whose record has a state is done in the panel, ticked or not', () => {
  const care = taskHost();
  const today = todayTab(care.book).protections;
  today.push({ range: 'sheet', warningOnly: false });
  expect(send(care, aTask({ ref: PROMISE, step: 'not kept' }))).toMatchObject({ ok: true });
  expect(marks(care.book, PROMISE)).toEqual([false, '', '']);
  const { answer } = care.call('careOpen', {});
  const lines = answer.ok ? answer.value.lines.filter(({ kind }) => kind === 'promise') : [];
  expect(lines.map(({ ref, step, done }) => [ref, step, done])).toEqual([
    [PROMISE, 'not kept', true],
    [SECOND, null, false],
  ]);
});

test('a promise whose line is gone from Today is settled in its record; a greeting that was sent is known', () => {
  const care = taskHost();
  send(care, aTask());
  const sheet = todayTab(care.book);
  for (const ref of [PROMISE, BIRTHDAY]) {
    const row = sheet.values.findIndex((one) => one?.[TODAY_COLUMNS.ref] === ref);
    care.host.edit(() => putValue(sheet, row, TODAY_COLUMNS.ref, null));
  }
  expect(send(care, aTask({ ref: PROMISE, step: 'kept' }))).toMatchObject({
    value: { again: false, done: true },
  });
  expect(stateOf(care.book)).toBe('承诺已兑现');
  expect(send(care, aTask())).toMatchObject({ value: { again: true, undoUntil: null } });
});

test('a customer with a birthday and a call has both lines: neither settles the other', () => {
  const care = taskHost(morning(), '2026-11-20T09:00');
  send(care, aTask());
  care.setClock('2026-11-20T09:02');
  const call = aContact({ customers: ['S001'] });
  expect(care.call('careLogContact', call).answer).toMatchObject({ ok: true });
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
  expect(records(care.book).filter(({ 客户编号: no }) => no === 'S001')).toHaveLength(1);
  care.call('careUndo', { key: call.key });
  expect(marks(care.book, BIRTHDAY)).toEqual([true, '', NINE]);
});
