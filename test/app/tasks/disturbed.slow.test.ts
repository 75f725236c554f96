// 3-product §8: a mark that is ended at any service call and sent again, or while people move rows: one record.
import type { TaskDraft } from '../../../src/app/care/wire';
import { TODAY_COLUMNS, TODAY_HEAD } from '../../../src/app/check/today';
import { sortRows } from '../../../src/host/model/row-order';
import { deleteRows, insertRows } from '../../../src/host/model/structure';
import type { Workbook } from '../../../src/host/model/workbook';
import type { RunResult } from '../../../src/host/runner/host';
import { userProperties } from '../../../src/host/services/properties';
import { countOf, type ServiceMoment } from '../../../src/host/services/service-call';
import { EVERY } from '../../support/samples';
import { type CareHost, careOn, ourContacts, records } from '../care/support/care-host';
import { messages, todayTab } from '../greetings/support/birthday-team';
import { endingAt, keptOf, killsOf } from '../support/lost-writes';
import { shown } from '../support/run-check';
import { wholeWorkbook } from '../support/whole-workbook';
import { aTask } from './support/task-lines';
import { BIRTHDAY, GIFT, morning, OTHER, PROMISE, taskHost } from './support/task-team';

/** With a tab Messages, and a gift on its way. */
const later = (): Workbook => {
  const care = taskHost(morning(), '2026-11-20T08:30');
  care.call('careTask', aTask({ ref: OTHER }));
  care.call('careTask', aTask({ ref: GIFT, step: 'chosen' }));
  return care.book;
};
const CASES: readonly (readonly [string, () => Workbook, TaskDraft])[] = [
  ['the first greeting, which makes the tab', morning, aTask()],
  ['a greeting', later, aTask()],
  ['a gift’s next step', later, aTask({ ref: GIFT, step: 'ordered' })],
  ['a promise that is kept', later, aTask({ ref: PROMISE, step: 'kept' })],
  ['a promise that is not kept', later, aTask({ ref: PROMISE, step: 'not kept' })],
];
const STRIDE = EVERY ? 1 : 17;

/** The same person at what is left of the file, with their properties or without. */
const afterwards = (book: Workbook, before: CareHost, keepsProperties: boolean): CareHost => {
  const care = careOn(book);
  if (!keepsProperties) return care;
  for (const [key, value] of userProperties(before.host.state)) {
    userProperties(care.host.state).set(key, value);
  }
  return care;
};

/** What everybody’s lines of Today show, by what they are; in no order. */
const linesOf = (book: Workbook): readonly string[] =>
  todayTab(book)
    .values.slice(TODAY_HEAD)
    .map((row) => Array.from({ length: 11 }, (_, n) => shown(row?.[n])))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '))
    .sort();
const recordsOf = (book: Workbook): readonly string[] =>
  records(book)
    .map((one) => JSON.stringify(one))
    .sort();
const allOf = (book: Workbook) => [
  linesOf(book),
  messages(book).map(String).sort(),
  recordsOf(book),
];

const calmOf = (start: () => Workbook, draft: TaskDraft): Workbook => {
  const care = taskHost(start());
  care.call('careTask', draft);
  return care.book;
};
const undoneStep = (answer: unknown): unknown =>
  Reflect.get(Object(Reflect.get(Object(answer), 'value')), 'step');

describe.each(CASES)('3-product §8, %s', (_, start, draft) => {
  const calm = taskHost(start());
  const first = calm.call('careTask', draft);
  const wanted = wholeWorkbook(calm.book);
  const undone = calm.call('careUndoTask', { key: draft.key });
  const back = wholeWorkbook(calm.book);

  test('it is saved and taken back, each within 15 calls', () => {
    expect([first.answer, undone.answer]).toMatchObject([{ ok: true }, { ok: true }]);
    const counts = [first, undone].map(({ result }: { result: RunResult }) =>
      countOf(result.calls.filter(({ price }) => price !== 'ui')),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  });

  test.each(killsOf(first.result.calls.length, STRIDE))(
    'ended $phase call $call and sent again, with its last writes and without',
    (kill) => {
      for (const [isLost, keepsProperties] of [
        [false, true],
        [true, true],
        [true, false],
      ] as const) {
        const care = taskHost(start());
        const kept = keptOf(care.book);
        care.onCall(endingAt(kill, kept));
        expect(care.call('careTask', draft).result.error?.message).toBe('ended from outside');
        care.onCall(undefined);
        const next = afterwards(isLost ? kept.book() : care.book, care, keepsProperties);
        expect(next.call('careTask', draft).answer).toMatchObject({
          ok: true,
          value: { step: draft.step },
        });
        expect([isLost, wholeWorkbook(next.book)]).toEqual([isLost, wanted]);
      }
    },
  );

  test.each(killsOf(undone.result.calls.length, STRIDE))(
    'the taking back, ended $phase call $call and asked for again',
    (kill) => {
      for (const isLost of [false, true]) {
        const care = taskHost(start());
        care.call('careTask', draft);
        const kept = keptOf(care.book);
        care.onCall(endingAt(kill, kept));
        const ended = care.call('careUndoTask', { key: draft.key });
        expect(ended.result.error?.message).toBe('ended from outside');
        care.onCall(undefined);
        const next = afterwards(isLost ? kept.book() : care.book, care, true);
        // Properties are written at once: where nothing was left but the sheet's last write, the night does it.
        const { answer } = next.call('careUndoTask', { key: draft.key });
        expect(answer).toMatchObject({ ok: true, value: { step: undoneStep(undone.answer) } });
        expect([isLost, wholeWorkbook(next.book)]).toEqual([isLost, back]);
      }
    },
  );

  const moves: readonly (readonly [string, (book: Workbook) => void])[] = [
    [
      'sorts Today',
      (book) =>
        sortRows(todayTab(book), TODAY_HEAD, 11, { column: TODAY_COLUMNS.name, descending: true }),
    ],
    ['inserts rows above', (book) => insertRows(book, todayTab(book), TODAY_HEAD, 2)],
    ['deletes another line', (book) => deleteRows(book, todayTab(book), TODAY_HEAD, 1)],
    [
      'inserts rows into Contacts',
      (book) => {
        const contacts = ourContacts(book);
        if (contacts !== undefined) insertRows(book, contacts, 1, 1);
      },
    ],
  ];
  describe.each(moves)('somebody %s', (_name, act) => {
    const moved = taskHost(start());
    moved.host.edit(act);
    const there = linesOf(moved.book).some((line) => line.includes(draft.ref));
    moved.call('careTask', draft);
    const lines = allOf(moved.book);

    test.each(killsOf(first.result.calls.length, STRIDE))(
      '$phase call $call',
      ({ call, phase }) => {
        const care = taskHost(start());
        const at = (moment: ServiceMoment): void => {
          if (moment.index !== call || moment.phase !== phase) return;
          care.onCall(undefined);
          care.host.edit(act);
        };
        care.onCall(at);
        const { answer } = care.call('careTask', draft);
        care.onCall(undefined);
        expect(there).toBe(true);
        expect(answer).toMatchObject({ ok: true, value: { step: draft.step } });
        expect(allOf(care.book)).toEqual(lines);
      },
    );
  });

  test.each(killsOf(first.result.calls.length, STRIDE))(
    'a colleague marks the same line $phase call $call: one record',
    ({ call, phase }) => {
      const care = taskHost(start());
      const theirs = { ...draft, key: `${draft.key}-other`, by: '何老师' };
      const answers: unknown[] = [];
      care.onCall(({ index, phase: now }) => {
        if (index !== call || now !== phase) return;
        care.onCall(undefined);
        answers.push(care.call('careTask', theirs).answer);
      });
      answers.push(care.call('careTask', draft).answer);
      care.onCall(undefined);
      // Who found the lock taken tries again, as the panel does.
      answers.push(care.call('careTask', theirs).answer);
      expect(answers.slice(1)).toMatchObject([{ ok: true }, { ok: true }]);
      expect(allOf(care.book)).toEqual(allOf(calmOf(start, draft)));
    },
  );
});

test('the lines that are tried are in the list', () => {
  expect(linesOf(morning()).filter((line) => line.includes(BIRTHDAY))).toHaveLength(1);
});
