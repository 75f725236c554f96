// How customers stand, by the very steps of the nightly check, on no more rows than a call needs.
import { squash } from '../../domain/text';
import type { Contact } from '../../tables/contacts';
import { type Customer, nameText, readCustomers } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Assessment } from '../check/assess';
import type { Begun } from '../check/first-run';
import { gather } from '../check/gather';
import { readHistory } from '../check/history';
import { type Facts, type Judged, judge } from '../check/judge';
import { columnGroups } from '../check/layout';
import type { Desk } from '../desk';
import { type CareFile, passOn } from './care-file';
import { columnCells, type Place } from './place';

/** A log of more cells is read at its head and its end: who is called is called again within weeks. */
const LOG_CELLS = 160_000;
const HEAD_ROWS = 30;
/** Formulas of neighbouring columns are asked in one call up to here. */
const SPAN_CELLS = 150_000;

/** The end of a long log stands for all of it. */
const recent = (desk: Desk, tab: number): ReturnType<Desk['readAll']> => {
  const { rows, columns } = desk.extent(tab);
  const most = Math.max(HEAD_ROWS, Math.floor(LOG_CELLS / columns));
  if (rows <= most) return desk.readAll(tab);
  const block = { row: rows - most, column: 0, rows: most, columns };
  return [...desk.peek(tab, HEAD_ROWS), ...desk.read(tab, block)];
};

/**
 * The desk by which the check's own steps gather what they need for few customers.
 *
 * Formulas are looked for down the columns that we write, wherever the customer stands, in one call;
 * what the team's other formulas are like is for the night. Whether this person may write a column is
 * seen when it is written.
 */
const sparing = ({ desk, bare }: CareFile, { begun, height }: Place, history?: number): Desk => {
  const { layout } = begun;
  const groups = columnGroups(layout);
  const first = Math.min(...groups.map((group) => group.first));
  const end = Math.max(...groups.map((group) => group.first + group.roles.length));
  const rows = Math.max(1, height - layout.headerRow);
  const down = { row: layout.headerRow, rows };
  let span: string[][] | undefined;
  return {
    ...desk,
    mayWrite: () => true,
    readAll: (tab) => (tab === history ? [] : recent(desk, tab)),
    formulas: (tab, { column, columns }) => {
      if (!groups.some((group) => group.first === column)) return [];
      if ((end - first) * rows > SPAN_CELLS) {
        return bare.formulas(tab, { ...down, column, columns });
      }
      span = span ?? bare.formulas(tab, { ...down, column: first, columns: end - first });
      return span.map((line) => line.slice(column - first, column - first + columns));
    },
  };
};

/** Numbers are given by the night alone: that column is not looked at. */
const withoutNumbers = (begun: Begun): Begun => ({
  ...begun,
  layout: {
    ...begun.layout,
    writable: new Set([...begun.layout.writable].filter((role) => role !== 'id')),
  },
});

/** Lines without a number join by name only where one customer has it: of the whole tab, not of ours. */
const withoutDoubtful = (
  file: CareFile,
  { begun, rows }: Place,
  contacts: readonly Contact[],
): readonly Contact[] => {
  const column = begun.layout.columns.get('name') ?? -1;
  const ours = new Set(
    rows.slice(begun.layout.headerRow + 1).map((row) => squash(nameText(row[column]))),
  );
  const doubtful = contacts.some(
    ({ customerNo, name }) => customerNo === '' && ours.has(squash(name)),
  );
  if (!doubtful) return contacts;
  const names = new Map<string, number>();
  for (const cell of columnCells(file, { ...begun, rows: [] }, column)) {
    const name = squash(nameText(cell));
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return contacts.filter(
    ({ customerNo, name }) => customerNo !== '' || names.get(squash(name)) === 1,
  );
};

/** Is a judgement possible that the tier history could change? */
const asksHistory = (list: readonly Assessment[], needsData: string): boolean =>
  list.some(
    ({ tier, lastContact, customer, firstCall }) =>
      tier === needsData ||
      firstCall !== null ||
      (lastContact === null && customer.enrolledOn === undefined),
  );

export interface Standing {
  readonly judged: Judged;
  readonly facts: Facts;
}

/** What the judgement of some customers rests on. */
export interface Bench {
  readonly facts: Facts;
  /** As the rows say it, before anything is judged. */
  readonly customers: ReadonlyMap<string, Customer>;
  /**
   * Judges as the next check will.
   *
   * @param more contacts that stand in no log yet
   * @param rows in the place of the rows that were read
   */
  readonly judge: (more?: readonly Contact[], rows?: Rows) => Standing;
}

/**
 * Gathers what is needed to judge the customers of a place.
 *
 * @param wanted their numbers: the tier history is read only when it could matter for them
 */
export const benchFor = (file: CareFile, place: Place, wanted: readonly string[]): Bench => {
  const { settings, desk, words } = file;
  const begun = withoutNumbers(place.begun);
  const { headerRow, columns } = begun.layout;
  const history = settings.tabs.get('history');
  const { zone } = file;
  const opened = { ok: true, zone, stored: null, settings, begun, decided: false } as const;
  const gathered = gather(sparing(file, { ...place, begun }, history), opened);
  if (!gathered.ok) return passOn(gathered);
  const { now, books, log } = gathered.facts;
  const read = log?.contacts ?? [];
  const contacts = place.isWhole ? read : withoutDoubtful(file, place, read);
  let facts: Facts = { ...gathered.facts, log: { contacts, issues: [] } };
  const ours = new Set(wanted);
  const table = readCustomers(place.rows, headerRow, columns, now.on, books.book.dateOrder);
  return {
    facts,
    customers: new Map(
      table.customers.filter(({ id }) => ours.has(id)).map((one) => [one.id, one]),
    ),
    judge: (more = [], rows = place.rows) => {
      const withMore = (): Facts => ({
        ...facts,
        log: { contacts: [...contacts, ...more], issues: [] },
      });
      const judged = judge(rows, headerRow, withMore());
      const list = judged.list.filter(({ customer }) => ours.has(customer.id));
      const known = history !== undefined && desk.tabs().some(({ id }) => id === history);
      if (!known || !asksHistory(list, words.needsData)) return { judged, facts: withMore() };
      facts = { ...facts, history: readHistory(desk.readAll(history)) };
      return { judged: judge(rows, headerRow, withMore()), facts: withMore() };
    },
  };
};
