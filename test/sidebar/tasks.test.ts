// 2-rules §7: birthdays, gifts, promises and visits in the panel: no line is logged as a call that is none.
import type { WorkLine } from '../../src/app/care/wire';
import { currentLine, isDone, lineId } from '../../src/sidebar/lines';
import { draftOf, subjectOf } from '../../src/sidebar/subject';
import { asked, type Driven, opened } from './support/drive';

/** The first customer of the list stands there for something else, too. */
const withLine = (more: Partial<WorkLine>): Promise<Driven> =>
  opened(({ world }) => {
    const [first] = world.opened.lines;
    if (first === undefined) throw new Error('no line');
    Object.assign(world.opened, { lines: [{ ...first, ...more }, ...world.opened.lines] });
  });
const BIRTHDAY = { kind: 'birthday', ref: 'B20261120-C-000001', statusWord: 'Birthday' } as const;

test.each([
  BIRTHDAY,
  { kind: 'gift', ref: 'G20261120-C-000001', statusWord: 'Birthday gift' } as const,
  { kind: 'promise', ref: 'P:T1', statusWord: 'Promise' } as const,
])('on a $kind no digit and no Enter logs anything', async (line) => {
  const driven = await withLine(line);
  expect(currentLine(driven.state())?.kind).toBe(line.kind);
  expect(subjectOf(driven.state())).toBeNull();
  driven.send({ type: 'outcome', digit: 1 });
  driven.send({ type: 'save' });
  await driven.pass();
  expect(asked(driven, 'careLogContact')).toEqual([]);
  expect(driven.state().jobs).toEqual([]);
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
