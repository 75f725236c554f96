// How customers stand, by the very steps of the nightly check, on no more rows than a call needs.
import { type Cell, isDateCell } from '../../domain/cell';
import { remember } from '../../domain/remember';
import { findTier, isNeedsData } from '../../domain/rule-book/tier-name';
import { squash } from '../../domain/text';
import type { Contact } from '../../tables/contacts';
import { type Customer, nameText, readCustomers } from '../../tables/customers';
import { type Rows, recogniseLog } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import type { Assessment } from '../check/assess';
import type { Begun } from '../check/first-run';
import { gather } from '../check/gather';
import { NO_HISTORY, readHistory, type TierHistory } from '../check/history';
import { type Facts, type Judged, judge } from '../check/judge';
import { columnGroups } from '../check/layout';
import { LOG_CELLS, OUR_CONTACTS } from '../check/read-log';
import type { Desk, Tab } from '../desk';
import { type CareFile, passOn } from './care-file';
import { CONTACT_COLUMNS } from './contact-columns';
import type { ContactsTab } from './contacts-tab';
import { columnCells, type Place } from './place';
import { refuseElsewhere } from './rules-elsewhere';

const HEAD_ROWS = 30;
/** Formulas of neighbouring columns are asked in one call up to here. */
const SPAN_CELLS = 150_000;
/** Beside a customer tab of this size less of a log is read: nobody waits ten seconds for a lock. */
const LARGE_CELLS = 300_000;

/** What a call has read already. */
export interface AlreadyRead {
  /** Our Contacts tab, read once, when the logs are: what is written next comes close behind. */
  readonly contacts?: { readonly tab: Tab; readonly read: () => ContactsTab } | undefined;
  /** Formulas of the customer tab from its header row down, all columns. */
  readonly formulas?: readonly (readonly string[])[];
  /** Nobody has talked to this customer yet: no log nor history is read. */
  readonly isNew?: boolean;
}

/** Our own log as a tab that was read from its header on. */
const withHeader = (
  { rows, first, columns }: ContactsTab,
  { contactsHeader }: CareFile['care'],
): Cell[][] => {
  const lines = rows.map((row) => [...row]);
  if (first === 0) return lines;
  const header: Cell[] = [];
  CONTACT_COLUMNS.forEach((name, nth) => {
    const at = columns.get(name);
    if (at !== undefined) header[at] = contactsHeader[nth] ?? '';
  });
  return [Array.from(header, (cell) => cell ?? ''), ...lines];
};

/**
 * The end of a long log stands for all of it: who is called is called again within weeks.
 *
 * Its header is known from Settings while it is as wide as it was and still reads like a log; else
 * its first rows are read, too.
 */
const recent = (
  { desk, settings, logHeader }: CareFile,
  tab: number,
  cells: number,
): ReturnType<Desk['readAll']> => {
  const { rows, columns } = desk.extent(tab);
  const most = Math.max(HEAD_ROWS, Math.floor(cells / columns));
  if (rows <= most) return desk.readAll(tab);
  const end = desk.read(tab, { row: rows - most, column: 0, rows: most, columns });
  const isKnown = tab === settings.tabs.get('contacts') && logHeader?.length === columns;
  const known = isKnown ? [[...logHeader], ...end] : [];
  return recogniseLog(known)?.headerRow === 0 ? known : [...desk.peek(tab, HEAD_ROWS), ...end];
};

/**
 * The desk by which the check's own steps gather what they need for few customers.
 *
 * Formulas are looked for down the columns that we write, wherever the customer stands, in one call;
 * what the team's other formulas are like is for the night. Whether this person may write a column is
 * seen when it is written.
 */
const sparing = (file: CareFile, place: Place, already: AlreadyRead): Desk => {
  const { desk, bare, settings, care } = file;
  const { begun, height, isWhole } = place;
  const { contacts, formulas, isNew = false } = already;
  const { layout } = begun;
  const history = settings.tabs.get('history');
  const logs = [settings.tabs.get('contacts'), settings.tabs.get(OUR_CONTACTS)];
  const isLarge = isWhole && height * (place.rows[layout.headerRow]?.length ?? 1) > LARGE_CELLS;
  const logCells = isLarge ? LOG_CELLS / 2 : LOG_CELLS;
  const groups = columnGroups(layout);
  const first = Math.min(...groups.map((group) => group.first));
  const end = Math.max(...groups.map((group) => group.first + group.roles.length));
  const rows = Math.max(1, height - layout.headerRow);
  const down = { row: layout.headerRow, rows };
  const inOne = remember((from: number) =>
    bare.formulas(layout.tab, { ...down, column: from, columns: end - from }),
  );
  return {
    ...desk,
    mayWrite: () => true,
    readAll: (tab) => {
      if (tab === history || (isNew && logs.includes(tab))) return [];
      return tab === contacts?.tab.id
        ? withHeader(contacts.read(), care)
        : recent(file, tab, logCells);
    },
    formulas: (tab, { column, columns }) => {
      if (!groups.some((group) => group.first === column)) return [];
      if (formulas !== undefined) {
        return formulas.map((line) => line.slice(column, column + columns));
      }
      if ((end - first) * rows > SPAN_CELLS) {
        return bare.formulas(tab, { ...down, column, columns });
      }
      return inOne(first).map((line) => line.slice(column - first, column - first + columns));
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
  { begun, rows, names: read }: Place,
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
  for (const cell of read ?? columnCells(file, { ...begun, rows: [] }, column)) {
    const name = squash(nameText(cell));
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return contacts.filter(
    ({ customerNo, name }) => customerNo !== '' || names.get(squash(name)) === 1,
  );
};

/**
 * The tier that was last in force, as our column says it: whoever lacks data keeps it, and the tier
 * history need not be read for that. Blank for whom there never was one.
 */
const lastTiers = (
  rows: Rows,
  { layout, books }: Facts,
  customers: Bench['customers'],
): ReadonlyMap<string, string> => {
  const column = layout.writable.has('tier') ? layout.columns.get('tier') : undefined;
  if (column === undefined) return new Map();
  return new Map(
    [...customers.values()].flatMap(({ id, row }): (readonly [string, string])[] => {
      const cell = nameText(rows[row]?.[column]);
      const tier = findTier(books.book, cell);
      if (tier !== null) return [[id, tier]];
      return isNeedsData(cell) ? [[id, '']] : [];
    }),
  );
};

/** Tier history is as long as the tab: above, reading it costs a save more than it tells. */
const HISTORY_ROWS = 10_000;

/**
 * May a promotion have fixed another date? Where nobody was reached today, a date that is not the one
 * which stands in the row. For several customers at once, whose calls are counted, only where the last
 * check said so: who takes back a call of theirs sees the date of the promotion from the next night on.
 */
const maybePromoted = (
  rows: Rows,
  { layout, now, words }: Facts,
  isOne: boolean,
): ((one: Assessment) => boolean) => {
  const at = (role: Role): number => layout.columns.get(role) ?? -1;
  const [nextAt, whyAt] = [at('next call'), at('why')];
  return ({ lastContact, due, customer }) => {
    if (lastContact === now.on) return false;
    const next = rows[customer.row]?.[nextAt] ?? '';
    if ((isDateCell(next) ? next.on : null) === due) return false;
    return isOne || nameText(rows[customer.row]?.[whyAt]).includes(words.promotedMark);
  };
};

/** Is a judgement possible that the tier history could change? */
const asksHistory = (
  list: readonly Assessment[],
  needsData: string,
  known: TierHistory['lastTier'],
  isPromoted: (one: Assessment) => boolean,
): boolean =>
  list.some(
    (one) =>
      (one.tier === needsData && !known.has(one.key)) ||
      one.firstCall !== null ||
      one.fallsOn !== null ||
      isPromoted(one) ||
      (one.lastContact === null && one.customer.enrolledOn === undefined) ||
      // Whoever was never visited is visited since the beginning.
      (one.visits?.lastOn === null && one.customer.enrolledOn === undefined),
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
export const benchFor = (
  file: CareFile,
  place: Place,
  wanted: readonly string[],
  already: AlreadyRead = {},
): Bench => {
  const { settings, desk, words } = file;
  const begun = withoutNumbers(place.begun);
  const { headerRow, columns } = begun.layout;
  const history = settings.tabs.get('history');
  const { zone } = file;
  const opened = { ok: true, zone, stored: null, settings, begun, decided: false } as const;
  const gathered = gather(sparing(file, { ...place, begun }, already), opened);
  if (!gathered.ok) return passOn(gathered);
  const { now, books, log } = gathered.facts;
  refuseElsewhere(file, books);
  const read = log?.contacts ?? [];
  const contacts = place.isWhole ? read : withoutDoubtful(file, place, read);
  const ours = new Set(wanted);
  const table = readCustomers(place.rows, headerRow, columns, now.on, books.book);
  const customers = new Map(
    table.customers.filter(({ id }) => ours.has(id)).map((one) => [one.id, one]),
  );
  const lastTier = lastTiers(place.rows, gathered.facts, customers);
  let facts: Facts = {
    ...gathered.facts,
    isWhole: false,
    log: { contacts, issues: [] },
    history: { ...NO_HISTORY, lastTier: new Map([...lastTier].filter(([, tier]) => tier !== '')) },
  };
  return {
    facts,
    customers,
    judge: (more = [], rows = place.rows) => {
      const withMore = (): Facts => ({
        ...facts,
        log: { contacts: [...contacts, ...more], issues: [] },
      });
      const judged = judge(rows, headerRow, withMore());
      const list = judged.list.filter(({ customer }) => ours.has(customer.id));
      const known =
        already.isNew !== true &&
        history !== undefined &&
        desk.tabs().some(({ id }) => id === history);
      const isOne = list.length === 1 && place.rows.length <= HISTORY_ROWS;
      const isPromoted = maybePromoted(place.rows, facts, isOne);
      if (!known || !asksHistory(list, words.needsData, lastTier, isPromoted))
        return { judged, facts: withMore() };
      facts = { ...facts, history: readHistory(desk.readAll(history)) };
      return { judged: judge(rows, headerRow, withMore()), facts: withMore() };
    },
  };
};
