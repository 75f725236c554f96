// 2-rules §7: birthdays, gifts, promises and visits in the panel: no line is logged as a call that is none.
import type { WorkLine } from '../../src/app/care/wire';
import { canUndo } from '../../src/sidebar/job';
import { keyAction, type Place } from '../../src/sidebar/keys';
import { currentLine, isDone, lineId } from '../../src/sidebar/lines';
import { draftOf, subjectOf, taskOf } from '../../src/sidebar/subject';
import { asked, type Driven, opened } from './support/drive';

/** The first customer of the list stands there for something else, too. */
const withLine = (more: Partial<WorkLine>): Promise<Driven> =>
  opened(({ world }) => {
    const [first] = world.opened.lines;
    if (first === undefined) throw new Error('no line');
    Object.assign(world.opened, { lines: [{ ...first, ...more }, ...world.opened.lines] });
  });
const BIRTHDAY = { kind: 'birthday', ref: 'B20261120-C-000001', statusWord: 'Birthday' } as const;

const GIFT = { kind: 'gift', ref: 'G20261123-C-000001', statusWord: 'Birthday gift' } as const;
const PROMISE = { kind: 'promise', ref: 'P:T1', statusWord: 'Promise' } as const;
const sentTask = (driven: Driven) => asked(driven, 'careTask');
const first = (driven: Driven): WorkLine => {
  const [line] = driven.state().lines;
  if (line === undefined) throw new Error('no line');
  return line;
};

test.each([
  [BIRTHDAY, 1, 'sent'],
  [GIFT, 2, 'ordered'],
  [PROMISE, 2, 'not kept'],
] as const)('on a $kind a digit and Enter mark it, and log no call', async (line, digit, step) => {
  const driven = await withLine(line);
  expect(subjectOf(driven.state())).toBeNull();
  driven.send({ type: 'task step', digit });
  expect(driven.state().focus.place).toBe('task');
  driven.send({ type: 'save' });
  // The next line stands there at once, with its card.
  expect(currentLine(driven.state())?.kind).toBe('overdue');
  await driven.pass();
  expect(sentTask(driven)).toEqual([
    { key: expect.any(String), ref: line.ref, step, at: null, by: 'Li Fang' },
  ]);
  expect(asked(driven, 'careLogContact')).toEqual([]);
  expect(driven.state().jobs.map(({ state }) => state)).toEqual(['saved']);
  expect([isDone(driven.state(), first(driven)), first(driven).step]).toEqual([true, step]);
  expect(driven.state().said.text).toContain('saved');
});

test('Enter without a digit says what is missing and sends nothing; an eighth step is none', async () => {
  const driven = await withLine(GIFT);
  driven.send({ type: 'task step', digit: 4 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect(driven.state().problems).toEqual([{ field: 'task', sentence: 'Choose what was done.' }]);
  expect([driven.state().said.urgent, driven.state().focus.place]).toEqual([true, 'task']);
  expect([sentTask(driven), driven.state().jobs]).toEqual([[], []]);
  driven.send({ type: 'task step', digit: 1 });
  expect(driven.state().problems).toEqual([]);
});

test('a gift that was chosen is dealt with for now, and goes on when somebody comes back to it', async () => {
  const driven = await withLine(GIFT);
  driven.send({ type: 'task step', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect([first(driven).done, isDone(driven.state(), first(driven))]).toEqual([false, true]);
  driven.send({ type: 'go', by: -1 });
  expect(taskOf(driven.state())).toMatchObject({ chosen: null, line: { step: 'chosen' } });
  driven.send({ type: 'task step', digit: 3 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect(sentTask(driven).map((one) => Reflect.get(Object(one), 'step'))).toEqual([
    'chosen',
    'delivered',
  ]);
  driven.send({ type: 'go', by: -1 });
  expect([first(driven).done, taskOf(driven.state())]).toEqual([true, null]);
});

test('2-rules §5: what fails is tried once more with the time at which Enter was pressed', async () => {
  const driven = await withLine(BIRTHDAY);
  driven.failures.careTask = ['NetworkError: HTTP 0'];
  driven.send({ type: 'task step', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass(120_000);
  const [one, two] = sentTask(driven);
  expect(two).toEqual({ ...Object(one), at: driven.state().jobs[0]?.madeAt });
  expect(driven.written).toHaveLength(1);
  expect(first(driven).step).toBe('sent');
});

test('what was marked is taken back, with its choice in the form again', async () => {
  const driven = await withLine(PROMISE);
  driven.send({ type: 'task step', digit: 2 });
  driven.send({ type: 'save' });
  await driven.pass();
  driven.send({ type: 'undo', key: null });
  await driven.pass();
  expect(asked(driven, 'careUndo')).toEqual([]);
  expect(asked(driven, 'careUndoTask')).toEqual([{ key: driven.written[0] }]);
  expect([isDone(driven.state(), first(driven)), first(driven).step]).toEqual([false, null]);
  expect(taskOf(driven.state())).toMatchObject({ ref: PROMISE.ref, chosen: 'not kept' });
});

test('what a colleague had marked already is done, and nobody is offered to take it back', async () => {
  const driven = await withLine(BIRTHDAY);
  const lines = driven.world.opened.lines.map((line) =>
    line.ref === BIRTHDAY.ref ? { ...line, step: 'sent' as const, done: true } : line,
  );
  driven.world.opened = { ...driven.world.opened, lines };
  driven.send({ type: 'task step', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  const [job] = driven.state().jobs;
  expect(job).toMatchObject({ state: 'saved', isTheirs: true });
  expect(job !== undefined && canUndo(job, driven.state().at)).toBe(false);
});

test('a line that is gone is said, and the list is read again', async () => {
  const driven = await withLine(BIRTHDAY);
  driven.world.opened = { ...driven.world.opened, lines: driven.world.opened.lines.slice(1) };
  driven.send({ type: 'task step', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect(driven.state().jobs).toMatchObject([{ state: 'refused' }]);
  expect(asked(driven, 'careOpen')).toHaveLength(2);
  expect(driven.state().lines.some(({ ref }) => ref === BIRTHDAY.ref)).toBe(false);
});

test('a note for the call of the same customer is not lost by their birthday, nor the other way', async () => {
  const driven = await withLine(BIRTHDAY);
  driven.send({ type: 'go', by: 1 });
  driven.send({ type: 'outcome', digit: 2 });
  driven.send({ type: 'edit', change: { summary: 'rings back' } });
  driven.send({ type: 'go', by: -1 });
  driven.send({ type: 'task step', digit: 1 });
  driven.send({ type: 'go', by: 1 });
  expect(draftOf(driven.state())).toMatchObject({ outcome: 'no answer', summary: 'rings back' });
  driven.send({ type: 'save' });
  await driven.pass();
  driven.send({ type: 'line', id: lineId(first(driven)) });
  expect(taskOf(driven.state())?.chosen).toBe('sent');
  driven.send({ type: 'save' });
  await driven.pass();
  const [birthday, call] = driven.state().lines;
  if (birthday === undefined || call === undefined) throw new Error('no lines');
  expect([isDone(driven.state(), birthday), isDone(driven.state(), call)]).toEqual([true, true]);
  expect(asked(driven, 'careLogContact')).toMatchObject([{ summary: 'rings back' }]);
});

test('3-product §3: on such a line digits, Enter, arrows and U work; those of the call do nothing', () => {
  const at = { form: false, task: true, anyForm: true, list: true, phone: true };
  const press = (key: string, place: Place = 'choice') =>
    keyAction(
      { key, place, ctrl: false, alt: false, meta: false, shift: false, composing: false },
      at,
    );
  expect(press('2')).toEqual({ type: 'task step', digit: 2 });
  expect(press('Enter')).toEqual({ type: 'save' });
  expect(press('Enter', 'button')).toBeNull();
  expect(press('ArrowRight')).toEqual({ type: 'go', by: 1 });
  expect(press('u')).toEqual({ type: 'undo', key: null });
  expect(press('c')).toEqual({ type: 'copy phone' });
  expect(press('Escape')).toEqual({ type: 'focus', place: 'start' });
  expect(['n', 'm', 'k', '0', 'x'].map((key) => press(key))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a call that is saved settles the customer’s call, not the birthday', async () => {
  const driven = await withLine(BIRTHDAY);
  driven.send({ type: 'go', by: 1 });
  driven.send({ type: 'outcome', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  const [birthday, call] = driven.state().lines;
  if (birthday === undefined || call === undefined) throw new Error('no lines');
  expect([birthday.kind, call.kind]).toEqual(['birthday', 'overdue']);
  expect(lineId(birthday)).not.toBe(lineId(call));
  expect([isDone(driven.state(), birthday), isDone(driven.state(), call)]).toEqual([false, true]);
});

test('the form of a visit begins as a visit, which is what it settles', async () => {
  const driven = await withLine({ kind: 'visit', ref: 'visit' });
  expect(draftOf(driven.state()).channel).toBe('visit');
  driven.send({ type: 'outcome', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect(asked(driven, 'careLogContact')).toMatchObject([{ channel: 'visit' }]);
  const [visit] = driven.state().lines;
  expect(visit !== undefined && isDone(driven.state(), visit)).toBe(true);
});

test('a call on the line of a visit leaves the visit where it is', async () => {
  const driven = await withLine({ kind: 'visit', ref: 'visit' });
  driven.send({ type: 'outcome', digit: 1 });
  driven.send({ type: 'edit', change: { channel: 'call' } });
  driven.send({ type: 'save' });
  await driven.pass();
  const [visit, call] = driven.state().lines;
  if (visit === undefined || call === undefined) throw new Error('no lines');
  expect([isDone(driven.state(), visit), isDone(driven.state(), call)]).toEqual([false, true]);
});
