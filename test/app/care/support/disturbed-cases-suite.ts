// A step, or a new case, while somebody else logs, steps, sorts, inserts, deletes or types in the register.
import type { CaseStep } from '../../../../src/app/care/wire';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { cutRows, moveRows, sortRows } from '../../../../src/host/model/row-order';
import { deleteRows, insertRows } from '../../../../src/host/model/structure';
import { putValue, type Sheet, type Workbook } from '../../../../src/host/model/workbook';
import type { RowOperation } from '../../support/row-operations';
import { smallTeam } from '../../support/small-team';
import { namesOf, wholeWorkbook } from '../../support/whole-workbook';
import { type CareHost, careOn, checkedCare, type Line } from './care-host';
import { aCase, answered, aStep, cases, logged, ourCases, stepped } from './case-host';

const fresh = smallTeam({ numbered: true });
checkedCare(fresh);

/** Six cases, each with something of its own in every column that a step writes or passes over. */
const used = copyWorkbook(fresh);
const first = careOn(used, { now: '2026-11-19T09:00' });
const NUMBERS = ['S001', 'S005', 'S003', 'S002', 'S008', 'S006'].map((customer, nth) => {
  first.setClock(`2026-11-19T0${9}:0${nth}`);
  return logged(first, { customer, text: `第${nth + 1}条` }).caseNo;
});
for (const [nth, no] of NUMBERS.entries()) {
  first.setClock(`2026-11-19T1${nth}:00`);
  stepped(first, no, 'wait', { text: `等${nth}` });
  stepped(first, no, 'hand over', { text: `接手${nth}` });
  const sheet = ourCases(used);
  if (sheet !== undefined) putValue(sheet, nth + 1, 18, `原因${nth}`);
}
const MINE = NUMBERS[2] ?? '';

/** The same with boxes below, which the platform's own append would go past. */
const boxed = copyWorkbook(used);
for (let row = 7; row < 40; row += 1) {
  const sheet = ourCases(boxed);
  if (sheet !== undefined) putValue(sheet, row, 21, false);
}

interface Instant {
  readonly index: number;
  readonly phase: 'before' | 'after';
}
const instantsOf = (calls: number): readonly Instant[] =>
  Array.from({ length: calls * 2 }, (_, at) => ({
    index: at >> 1,
    phase: at % 2 === 0 ? 'before' : 'after',
  }));

const operation = (name: string, act: (sheet: Sheet, book: Workbook) => void): RowOperation => ({
  name,
  act: (book) => {
    const sheet = ourCases(book);
    if (sheet !== undefined) act(sheet, book);
  },
});

/** The row below the last that holds anything. */
const endOf = ({ values }: Sheet): number => {
  let end = values.length;
  while (
    end > 0 &&
    values[end - 1]?.some((cell) => cell !== null && cell !== '' && cell !== false) !== true
  )
    end -= 1;
  return end;
};

const OPERATIONS: readonly RowOperation[] = [
  operation('insert a row above the first case', (sheet, book) => insertRows(book, sheet, 1, 1)),
  operation('insert two rows above the header', (sheet, book) => insertRows(book, sheet, 0, 2)),
  operation('sort by customer', (sheet) => sortRows(sheet, 1, 6, { column: 2, descending: false })),
  operation('sort by customer, descending', (sheet) =>
    sortRows(sheet, 1, 6, { column: 2, descending: true }),
  ),
  operation('delete the first case', (sheet, book) => deleteRows(book, sheet, 1, 1)),
  operation('delete the last case', (sheet, book) => deleteRows(book, sheet, 6, 1)),
  operation('delete this case', (sheet, book) => deleteRows(book, sheet, 3, 1)),
  operation('delete this case and all below', (sheet, book) => deleteRows(book, sheet, 3, 4)),
  operation('cut the first case to the bottom', (sheet, book) =>
    cutRows(book, sheet, 1, 1, endOf(sheet)),
  ),
  operation('move the last two to the top', (sheet, book) => moveRows(book, sheet, 5, 2, 1)),
  operation('type a cause for another case', (sheet) => putValue(sheet, 1, 18, '排课')),
  operation('type a case below the last', (sheet) => {
    const row = endOf(sheet);
    putValue(sheet, row, 2, 'S007');
    putValue(sheet, row, 3, '投诉');
  }),
];

/** Runs a call and lets `act` happen once at that instant. */
const disturbed = (
  start: Workbook,
  name: 'careLogCase' | 'careCaseStep',
  request: unknown,
  { index, phase }: Instant,
  act: (care: CareHost) => void,
) => {
  const care = careOn(copyWorkbook(start), { now: '2026-11-20T10:00' });
  let done = false;
  care.onCall((moment) => {
    if (done || moment.index !== index || moment.phase !== phase) return;
    done = true;
    act(care);
  });
  const { answer } = care.call(name, request);
  care.onCall(undefined);
  return { care, answer };
};

const callsOf = (start: Workbook, name: 'careLogCase' | 'careCaseStep', request: unknown): number =>
  careOn(copyWorkbook(start), { now: '2026-11-20T10:00' }).call(name, request).result.calls.length;

const text = (line: Line): string => JSON.stringify(line);
const STEPS: readonly CaseStep['step'][] = ['reply', 'resume', 'hand over', 'resolve'];

/**
 * @param stride every so many of the instants before and after a call
 * @param isWhole every step with every operation; else one step with each
 */
export const disturbedCasesSuite = (stride: number, isWhole: boolean): void => {
  const sampled = <One>(all: readonly One[], from = 0): readonly One[] =>
    all.filter((_, at) => (at + from) % stride === 0);

  const operations = OPERATIONS.map((one, which) => ({ ...one, which }));
  describe.each(operations)('3-product §4: $name while a step is taken', ({ name, act, which }) => {
    const steps = STEPS.filter((_, nth) => isWhole || nth === which % STEPS.length);
    test.each(steps)('%s', (step) => {
      const draft = aStep(MINE, step);
      const calm = careOn(copyWorkbook(used), { now: '2026-11-20T10:00' });
      answered(calm.call('careCaseStep', draft).answer);
      calm.host.edit(act);
      const wanted = new Set(cases(calm.book).map(text));
      const calls = callsOf(used, 'careCaseStep', draft);
      const wrong = sampled(instantsOf(calls), STEPS.indexOf(step)).flatMap((instant) => {
        const { care, answer } = disturbed(used, 'careCaseStep', draft, instant, (at) =>
          at.host.edit(act),
        );
        const found = cases(care.book);
        const strange = found.map(text).filter((line) => !wanted.has(line));
        const gone = name.startsWith('delete this case');
        const refused = !gone && !answer.ok ? [JSON.stringify(answer.issues)] : [];
        const lost = found.length === wanted.size ? [] : [`${found.length} rows`];
        return [...strange, ...lost, ...refused].map(
          (one) => `${instant.phase} ${instant.index}: ${one}`,
        );
      });
      expect(wrong).toEqual([]);
    });

    test.each<[string, Workbook]>([
      ['a new case', used],
      ['a new case above boxes that nobody has ticked', boxed],
    ])('%s', (_name, start) => {
      const draft = aCase({ customer: 'S012' });
      const calm = careOn(copyWorkbook(start), { now: '2026-11-20T10:00' });
      calm.host.edit(act);
      const wanted = cases(calm.book).map(text);
      const { calls } = careOn(copyWorkbook(start), { now: '2026-11-20T10:00' }).call(
        'careLogCase',
        draft,
      ).result;
      const block = calls.findIndex(({ member }) => member === 'setValues');
      const wrong = sampled(instantsOf(calls.length)).flatMap((instant) => {
        // Open: what is typed into the very row of a block between the last look and the write.
        const isOpen = block - instant.index === (instant.phase === 'after' ? 1 : 0);
        if (isOpen && name.startsWith('type')) return [];
        const { care, answer } = disturbed(start, 'careLogCase', draft, instant, (at) =>
          at.host.edit(act),
        );
        const found = cases(care.book);
        const mine = found.filter(({ 记录编号: key }) => key === draft.key);
        const others = found.filter((line) => !mine.includes(line)).map(text);
        const faults = [
          ...(answer.ok ? [] : [JSON.stringify(answer.issues)]),
          ...(mine.length === 1 ? [] : [`${mine.length} rows of mine`]),
          ...others.filter((line) => !wanted.includes(line)),
          ...(others.length === wanted.length ? [] : [`${others.length} others`]),
        ];
        return faults.map((one) => `${instant.phase} ${instant.index}: ${one.slice(0, 300)}`);
      });
      expect(wrong).toEqual([]);
    });
  });

  describe('3-product §8: two people at once, and nothing is lost', () => {
    /** The other one does it now or, when the lock is taken, afterwards, as the panel does. */
    const both = (
      start: Workbook,
      mine: readonly ['careLogCase' | 'careCaseStep', { readonly key: string }],
      theirs: readonly ['careLogCase' | 'careCaseStep', { readonly key: string }],
      instant: Instant,
    ): readonly string[] => {
      const found: string[] = [];
      let saved = false;
      const save = (care: CareHost): void => {
        const { answer } = care.call(...theirs);
        saved = answer.ok;
        if (!answer.ok && answer.issues[0]?.code !== 'locked') found.push(JSON.stringify(answer));
      };
      const { care, answer } = disturbed(start, ...mine, instant, save);
      if (!answer.ok) found.push(JSON.stringify(answer));
      if (!saved) save(care);
      const keys = cases(care.book).flatMap(({ 记录编号: cell }) => String(cell).split('\n'));
      for (const { key } of [mine[1], theirs[1]]) {
        const times = keys.filter((one) => one === key).length;
        if (times !== 1) found.push(`${key} stands ${times} times`);
      }
      const numbers = cases(care.book).map(({ 受理编号: no }) => no);
      if (new Set(numbers).size !== numbers.length) found.push(`a number twice: ${numbers.join()}`);
      return found.map((fault) => `${instant.phase} ${instant.index}: ${fault}`);
    };

    test.each<[string, Workbook, Parameters<typeof both>[1], Parameters<typeof both>[2]]>([
      [
        'two new cases, the first of all',
        fresh,
        ['careLogCase', aCase()],
        ['careLogCase', aCase({ customer: 'S002' })],
      ],
      ['two new cases', used, ['careLogCase', aCase()], ['careLogCase', aCase({ by: '何老师' })]],
      [
        'a step and a new case',
        used,
        ['careCaseStep', aStep(MINE, 'reply')],
        ['careLogCase', aCase()],
      ],
      [
        'a new case and a step',
        used,
        ['careLogCase', aCase()],
        ['careCaseStep', aStep(MINE, 'reply')],
      ],
      [
        'two steps of one case',
        used,
        ['careCaseStep', aStep(MINE, 'reply')],
        ['careCaseStep', aStep(MINE, 'hand over')],
      ],
      [
        'steps of two cases',
        used,
        ['careCaseStep', aStep(MINE, 'reply')],
        ['careCaseStep', aStep(NUMBERS[0] ?? '', 'reply')],
      ],
    ])('%s', (_name, start, mine, theirs) => {
      const wrong = sampled(instantsOf(callsOf(start, ...mine))).flatMap((instant) =>
        both(start, mine, theirs, instant),
      );
      expect(wrong).toEqual([]);
    });
  });

  describe('3-product §8: ended at any service call and sent again', () => {
    const closed = copyWorkbook(used);
    const care = careOn(closed, { now: '2026-11-19T17:00' });
    stepped(care, MINE, 'reply');
    stepped(care, MINE, 'close');

    test.each<[string, Workbook, 'careLogCase' | 'careCaseStep', unknown, string]>([
      ['the first case, which makes the tab', fresh, 'careLogCase', aCase(), '2026-11-20T10:00'],
      ['a case', used, 'careLogCase', aCase({ text: '=1+1' }), '2026-11-20T10:00'],
      ...STEPS.map((step): [string, Workbook, 'careCaseStep', unknown, string] => [
        step,
        used,
        'careCaseStep',
        aStep(MINE, step),
        '2026-11-20T10:00',
      ]),
      ['reopen', closed, 'careCaseStep', aStep(MINE, 'reopen'), '2026-11-22T10:00'],
      ['reopen too late', closed, 'careCaseStep', aStep(MINE, 'reopen'), '2026-11-30T10:00'],
    ])('%s', (_name, start, name, request, now) => {
      const all = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);
      const calm = careOn(copyWorkbook(start), { now });
      const { answer, result } = calm.call(name, request);
      answered(answer);
      const wanted = all(calm.book);
      const wrong = sampled(instantsOf(result.calls.length)).flatMap((instant) => {
        const book = copyWorkbook(start);
        const at = careOn(book, { now });
        at.onCall(({ index, phase }) => {
          if (index === instant.index && phase === instant.phase)
            throw new Error('ended from outside');
        });
        const ended = at.call(name, request).result.error?.message;
        at.onCall(undefined);
        const again = at.call(name, request).answer;
        return [
          ...(ended === 'ended from outside' ? [] : [`went on: ${ended}`]),
          ...(JSON.stringify(again) === JSON.stringify(answer) ? [] : [JSON.stringify(again)]),
          ...(all(book) === wanted ? [] : ['another workbook']),
        ].map((one) => `${instant.phase} ${instant.index}: ${one}`);
      });
      expect(wrong).toEqual([]);
    });
  });
};
