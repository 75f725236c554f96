// Before Today is made anew: ticks of the old list that nobody has logged yet become records.
import type { Cell } from '../../domain/cell';
import type { CareWords } from '../../i18n/care-words';
import { careWords } from '../../i18n/care-words';
import { type Contact, readContacts } from '../../tables/contacts';
import type { Rows } from '../../tables/recognise';
import { appendRecords } from '../care/append-records';
import { asLog, IN_ORDER } from '../care/contact-columns';
import {
  type ContactsTab,
  contactsTab,
  findLeftContacts,
  readContactsTab,
} from '../care/contacts-tab';
import { recordsIn } from '../care/record';
import { type Tick, tickRow, ticksIn } from '../care/ticks';
import type { Desk, Tab } from '../desk';
import type { Gathered } from './gather';
import { findOwnTab } from './own-tabs';
import { OUR_CONTACTS } from './read-log';

/** What lies around the ticks. */
export type TickPlace = Pick<Gathered, 'tabs' | 'known' | 'words' | 'facts'>;

export interface TakenTicks {
  /** Today as the last check left it, with what people did there since; null without one. */
  readonly today: Rows | null;
  readonly ticks: readonly Tick[];
  readonly contacts: readonly Contact[];
}

export interface LateTicks {
  /** The rows that Today holds now; null when there is no such tab. */
  readonly today: Rows | null;
  /** The tab of the records. */
  readonly into: Tab | undefined;
}

const contactsTabOf = (tabs: readonly Tab[], known: ReadonlyMap<string, number>): Tab | undefined =>
  tabs.find(({ id }) => id === known.get(OUR_CONTACTS));

const unlogged = (ticks: readonly Tick[], contacts: ContactsTab | null): readonly Tick[] => {
  if (contacts === null) return ticks;
  const ids = new Set(recordsIn(contacts).map(({ id }) => id));
  return ticks.filter(({ id }) => !ids.has(id));
};

const rowsFor = (
  ticks: readonly Tick[],
  words: CareWords,
  { now }: Gathered['facts'],
  columns = IN_ORDER,
): readonly (readonly Cell[])[] => ticks.map((tick) => tickRow(columns, words, tick, now));

/**
 * Reads the ticks that are not logged; one call, and one more where there are any. Writes nothing.
 *
 * Rule: 3-product §1 and §3: a phone logs by ticking, and a tick that no trigger saw is not lost.
 */
export const readTicks = (desk: Desk, { tabs, known, words, facts }: TickPlace): TakenTicks => {
  const tab = findOwnTab(desk, tabs, 'today', known);
  if (tab === undefined) return { today: null, ticks: [], contacts: [] };
  const today = desk.readAll(tab.id);
  const found = ticksIn(today);
  if (found.length === 0) return { today, ticks: [], contacts: [] };
  const ours = contactsTabOf(tabs, known);
  const ticks = unlogged(found, ours === undefined ? null : readContactsTab(desk, ours));
  const rows = rowsFor(ticks, careWords(words.language), facts);
  const order = facts.books.book.dateOrder;
  const log = readContacts(rows, asLog(IN_ORDER, -1), words.tabs.contacts, facts.now.on, order);
  return { today, ticks, contacts: log.contacts };
};

/** As if the ticks stood in the log already. */
export const withTicks = (gathered: Gathered, { contacts }: TakenTicks): Gathered => {
  if (contacts.length === 0) return gathered;
  const { log } = gathered.facts;
  const all = [...(log?.contacts ?? []), ...contacts];
  const facts = { ...gathered.facts, log: { contacts: all, issues: log?.issues ?? [] } };
  return { ...gathered, facts };
};

/**
 * Logs them, each once: under the lock, after another look at what is logged.
 *
 * @returns the tab that they went into; undefined when there was nothing to log, or no lock
 */
export const logTicks = (
  desk: Desk,
  { tabs, known, words, facts }: TickPlace,
  { ticks }: TakenTicks,
): Tab | undefined => {
  if (ticks.length === 0) return undefined;
  const care = careWords(words.language);
  let into = contactsTabOf(tabs, known);
  desk.locked(() => {
    const begun = into === undefined ? findLeftContacts(desk, known) : undefined;
    into = into ?? contactsTab(desk, care, words, begun);
    const contacts = readContactsTab(desk, into);
    const left = unlogged(ticks, contacts);
    appendRecords(desk, contacts, rowsFor(left, care, facts, contacts.columns));
  });
  return into;
};

/**
 * A last look just before Today is made anew: what was ticked while the check ran is logged, too, and
 * counts from the next check on.
 *
 * @param seen the last look: Today as it was, and the tab that this run has made for the ticks
 */
export const logLateTicks = (
  desk: Desk,
  place: TickPlace,
  { today, into: made }: LateTicks,
): LateTicks => {
  if (today === null) return { today: null, into: made };
  const tabs = [...place.tabs.filter(({ id }) => id !== made?.id), ...(made ? [made] : [])];
  const late = readTicks(desk, { ...place, tabs });
  return { today: late.today, into: logTicks(desk, { ...place, tabs }, late) ?? made };
};
