// A save while somebody else saves, sorts, inserts, deletes or types: sampled, and complete in the slow suite.
import type { ContactDraft } from '../../../../src/app/care/wire';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { sortRows } from '../../../../src/host/model/row-order';
import { deleteRows, insertRows } from '../../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../../src/host/model/workbook';
import { day, tabOf } from '../../../support/builders';
import { customersOf, OURS } from '../../support/customers-of';
import { ROW_OPERATIONS, type RowOperation } from '../../support/row-operations';
import { runCheckOn } from '../../support/run-check';
import { smallTeam, TAB, TEAM } from '../../support/small-team';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  type Line,
  ourContacts,
  records,
} from './care-host';

const fresh = smallTeam({ numbered: true });
checkedCare(fresh);
const used = copyWorkbook(fresh);
const before = careOn(used, { now: '2026-11-20T08:50' });
for (const no of ['S005', 'S006', 'S001'])
  before.call('careLogContact', aContact({ customers: [no] }));

/** A note far below makes the tab so large that it is read in parts. */
const tall = copyWorkbook(used);
tabOf(tall, TAB).maxRows = 13_001;
putValue(tabOf(tall, TAB), 13_000, 5, '旧表');

type Instant = { readonly index: number; readonly phase: 'before' | 'after' };

const instantsOf = (calls: number, stride: number, from: number): readonly Instant[] =>
  Array.from(
    { length: calls * 2 },
    (_, at): Instant => ({
      index: at >> 1,
      phase: at % 2 === 0 ? 'before' : 'after',
    }),
  ).filter((_, at) => (at + from) % stride === 0);

const ids = (book: Workbook): readonly string[] =>
  records(book).map(({ 记录编号: id }) => String(id));

interface Disturbed {
  readonly care: CareHost;
  readonly answer: ReturnType<CareHost['call']>['answer'];
}

/** Saves, and lets `act` happen once at that instant. */
const disturbed = (
  start: Workbook,
  draft: ContactDraft,
  { index, phase }: Instant,
  act: (care: CareHost) => void,
): Disturbed => {
  const care = careOn(copyWorkbook(start));
  let done = false;
  care.onCall((moment) => {
    if (done || moment.index !== index || moment.phase !== phase) return;
    done = true;
    act(care);
  });
  const { answer } = care.call('careLogContact', draft);
  care.onCall(undefined);
  return { care, answer };
};

/** Does the next night leave the customers as they are? */
const nightChanges = (book: Workbook): number => {
  const { report } = runCheckOn(copyWorkbook(book), { entry: 'nightlyCheck' });
  return report?.ok === true ? report.changed : -1;
};

/** The other person saves now or, when the lock is taken, afterwards, as the panel does. */
const twoSaves = (
  start: Workbook,
  mine: ContactDraft,
  theirs: ContactDraft,
  instant: Instant,
): readonly string[] => {
  const found: string[] = [];
  let saved = false;
  const save = (care: CareHost): void => {
    const { answer } = care.call('careLogContact', theirs);
    saved = answer.ok;
    if (!answer.ok && answer.issues[0]?.code !== 'locked') found.push(JSON.stringify(answer));
  };
  const { care, answer } = disturbed(start, mine, instant, save);
  if (!answer.ok) found.push(JSON.stringify(answer));
  if (!saved) save(care);
  const there = ids(care.book);
  for (const id of [...ids(start), mine.key, theirs.key]) {
    const times = there.filter((one) => one === id).length;
    if (times !== 1) found.push(`${id} stands ${times} times`);
  }
  const changes = nightChanges(care.book);
  if (changes !== 0) found.push(`the night changes ${changes} cells`);
  return found.map((fault) => `${instant.phase} ${instant.index}: ${fault}`);
};

const contactOperation = (
  name: string,
  act: (book: Workbook, sheet: NonNullable<ReturnType<typeof ourContacts>>) => void,
): RowOperation => ({
  name,
  act: (book) => {
    const sheet = ourContacts(book);
    if (sheet !== undefined) act(book, sheet);
  },
});

const TYPED = 'typed by hand';
const MANY = ['S002', 'S003', 'S004', 'S007', 'S008', 'S009', 'S012'];
const endOf = (rows: readonly unknown[]): number => rows.length;

const CONTACT_OPERATIONS: readonly RowOperation[] = [
  contactOperation('insert a row above the first record', (book, sheet) =>
    insertRows(book, sheet, 1, 1),
  ),
  contactOperation('sort the records by customer, descending', (_, sheet) =>
    sortRows(sheet, 1, endOf(sheet.values) - 1, { column: 2, descending: true }),
  ),
  contactOperation('type a record below the last', (_, sheet) => {
    const row = endOf(sheet.values);
    putValue(sheet, row, 1, day('2026-11-19 15:00'));
    putValue(sheet, row, 2, 'S007');
    putValue(sheet, row, 13, TYPED);
  }),
  contactOperation('delete the first record', (book, sheet) => deleteRows(book, sheet, 1, 1)),
];

export const togetherSuite = (stride: number): void => {
  const calls = careOn(copyWorkbook(used)).call('careLogContact', aContact()).result.calls.length;

  describe('3-product §8: two people save at once, and nothing is lost', () => {
    test.each([
      ['for two customers', fresh, ['S002'], ['S003']],
      ['for two customers', used, ['S002'], ['S003']],
      ['for the same customer', used, ['S002'], ['S002']],
      ['one for many, one for one of them', used, ['S002', 'S003', 'S012'], ['S003']],
    ] as const)('%s', (_, start, mine, theirs) => {
      const wrong = instantsOf(start === fresh ? 29 : calls, stride, 0).flatMap((instant) =>
        twoSaves(
          start,
          aContact({ customers: mine, by: '林老师' }),
          aContact({ customers: theirs, by: '何老师', nextAppointment: '2026-12-03T00:00' }),
          instant,
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  describe.each([
    ['a tab that is read whole', used],
    ['a tab that is read in parts', tall],
  ])('3-product §4: rows of %s move during a save, and nobody gets another’s cells', (_, start) => {
    const theirs = [...TEAM];
    const calm = careOn(copyWorkbook(start));
    calm.call('careLogContact', aContact({ customers: ['S009'] }));
    const wanted = customersOf(calm.book, theirs);
    const before = customersOf(start, theirs);

    // The tab that is read in parts has no row below its last.
    const possible = ROW_OPERATIONS.filter(
      ({ name }) => start !== tall || name !== 'cut the first customer to the bottom',
    );
    test.each(possible.map((operation, which) => ({ ...operation, which })))(
      '$name',
      ({ act, which }) => {
        const wrong = instantsOf(calls, stride, which).flatMap((instant) => {
          const { care, answer } = disturbed(
            start,
            aContact({ customers: ['S009'] }),
            instant,
            (at) => at.host.edit(act),
          );
          const seen = customersOf(care.book, theirs);
          const found: string[] = answer.ok ? [] : [JSON.stringify(answer.issues)];
          for (const [note, cells] of seen.ours) {
            const calmly = JSON.stringify(wanted.ours.get(note));
            // Of a tab that was read in parts nobody knows what stood at the wrong place: it is blanked.
            const blanked =
              start === tall &&
              note !== 'n9' &&
              OURS.every((name) =>
                [undefined, '', wanted.ours.get(note)?.[name]].includes(cells[name]),
              );
            // After rows have moved no call may be left for the row: it is as it was, until the next check.
            const waits =
              start === tall &&
              note === 'n9' &&
              JSON.stringify(cells) === JSON.stringify(before.ours.get(note));
            if (JSON.stringify(cells) !== calmly && !blanked && !waits)
              found.push(`${note}: ${JSON.stringify(cells)}`);
          }
          if (seen.strays.length > 0) found.push(`no customer, but ${seen.strays.join()}`);
          if (!seen.ours.has('n9')) return [];
          return found.map((fault) => `${instant.phase} ${instant.index}: ${fault}`);
        });
        expect(wrong).toEqual([]);
      },
    );
  });

  describe('3-product §4: records move during a save, and none is lost', () => {
    test.each(
      CONTACT_OPERATIONS.flatMap(({ name, act }, which) =>
        [['S002'], ['S002', 'S003', 'S012'], MANY].map((customers) => ({
          ...{ name, act, which, customers },
          count: customers.length,
        })),
      ),
    )('$name, for $count', ({ name, act, which, customers }) => {
      const { calls: made } = careOn(copyWorkbook(used)).call(
        'careLogContact',
        aContact({ customers }),
      ).result;
      const block = made.findIndex(({ member, cells }) => member === 'setValues' && cells > 2 * 17);
      const wrong = instantsOf(made.length, stride, which).flatMap((instant) => {
        // Open: what is typed into the very cells of a block between the last look and the write.
        const open = instant.phase === 'before' && instant.index === block;
        if (open && name.startsWith('type')) return [];
        const calm = copyWorkbook(used);
        act(calm);
        const draft = aContact({ customers });
        const { care, answer } = disturbed(used, draft, instant, (at) => at.host.edit(act));
        const lines = records(care.book);
        const has = (line: Line): number =>
          lines.filter((one) => JSON.stringify(one) === JSON.stringify(line)).length;
        const found = records(calm).flatMap((line) =>
          has(line) === 1 ? [] : [`${JSON.stringify(line)} stands ${has(line)} times`],
        );
        for (const [nth, no] of customers.entries()) {
          const id = nth === 0 ? draft.key : `${draft.key}-${nth + 1}`;
          const mine = lines.filter((line) => line.记录编号 === id && line.客户编号 === no);
          if (mine.length !== 1) found.push(`${id} stands ${mine.length} times`);
        }
        if (!answer.ok) found.push(JSON.stringify(answer.issues));
        return found.map((fault) => `${instant.phase} ${instant.index}: ${fault}`);
      });
      expect(wrong).toEqual([]);
    });
  });
};
