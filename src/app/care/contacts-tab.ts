// Our Contacts tab: made with its first record, found again by id, read at its end, appended to.

import { type Cell, isBlank } from '../../domain/cell';
import type { CareWords } from '../../i18n/care-words';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { freeName } from '../check/own-tabs';
import { OUR_CONTACTS } from '../check/read-log';
import { ISO_DATE, ISO_INSTANT } from '../date-formats';
import type { Desk, Tab } from '../desk';
import type { CareFile } from './care-file';
import {
  CONTACT_COLUMNS,
  type ContactColumn,
  type ContactMap,
  columnsUnder,
  IN_ORDER,
  lastRecord,
  readsInOrder,
} from './contact-columns';
import { makeFilled, namedLike } from './tabs-by-name';

/** Records that a save looks through for its own id and for what was said before. */
const RECENT_CELLS = 160_000;
const DATES: readonly (readonly [ContactColumn, string])[] = [
  ['happened at', ISO_INSTANT],
  ['next appointment', ISO_INSTANT],
  ['logged at', ISO_INSTANT],
  ['promised until', ISO_DATE],
  ['last contact before', ISO_DATE],
];

export interface ContactsTab {
  readonly tab: Tab;
  readonly columns: ContactMap;
  /** The end of the tab, or all of it: records and what stands between them. */
  readonly rows: Rows;
  /** Row in the tab of the first of these rows. */
  readonly first: number;
  /** Row in the tab below the last record. */
  readonly end: number;
  /** Something stands below the last record: boxes, formulas that show nothing. */
  readonly isCluttered: boolean;
}

/** The tab as Settings know it. */
export const findContacts = (desk: Desk, { settings }: CareFile): Tab | undefined =>
  desk.tabs().find(({ id }) => id === settings.tabs.get(OUR_CONTACTS));

/** Is the tab that Settings know still there? */
const isKnown = (desk: Desk, known: ReadonlyMap<string, number>): boolean => {
  const id = known.get(OUR_CONTACTS);
  return id !== undefined && desk.tab(id) !== null;
};

/** Tabs with a name of ours that are not the team's own log. */
const candidates = (desk: Desk, known: ReadonlyMap<string, number>): readonly Tab[] =>
  (['en', 'zh'] as const)
    .flatMap((language) => namedLike(desk, checkWords(language).tabs.contacts).tabs)
    .filter(({ id }) => id !== known.get('contacts'));

const isHeader = (first: readonly Cell[]): boolean =>
  columnsUnder(first) !== null && CONTACT_COLUMNS.length <= first.length;

/** Made by another save just now, or left by one that was cut short: blank, or under our header. */
const isLeft = ([first = [], second]: Rows): boolean =>
  isHeader(first) || (second === undefined && first.every(isBlank));

/** A tab that was left, by its first rows. */
export const findLeftContacts = (desk: Desk, known: ReadonlyMap<string, number>): Tab | undefined =>
  candidates(desk, known).find(({ id }) => isLeft(desk.peek(id, 2)));

/** The same as it stands, in no more calls: a save needs its records anyway. */
export const readLeftContacts = (
  desk: Desk,
  known: ReadonlyMap<string, number>,
): ContactsTab | undefined => {
  for (const tab of candidates(desk, known)) {
    const there = readContactsTab(desk, tab);
    const { rows, first } = there;
    // Of a long one only the end is there.
    if (first > 0 ? readsInOrder(rows[rows.length - 1] ?? []) : isLeft(rows)) return there;
  }
  return undefined;
};

/** One with records that nobody has noted in Settings yet: our header, and lines below it. */
export const findUnnotedContacts = (
  desk: Desk,
  known: ReadonlyMap<string, number>,
): Tab | undefined => {
  if (isKnown(desk, known)) return undefined;
  const tab = findLeftContacts(desk, known);
  return tab !== undefined && desk.extent(tab.id).rows > 1 ? tab : undefined;
};

/** The tab that a save writes, whether it is noted yet or not. */
export const contactsTabIn = (file: CareFile): Tab | undefined =>
  findContacts(file.bare, file) ?? findUnnotedContacts(file.bare, file.settings.tabs);

/** Nothing stands in it: a save was cut short, or somebody has emptied it. */
export const isWithoutHeader = ({ rows, first }: ContactsTab): boolean =>
  first === 0 && rows.every((row) => row.every(isBlank));

/** The end of a tab: all of it while it is small, else its last rows. */
export const readContactsTab = (desk: Desk, tab: Tab): ContactsTab => {
  const { rows: height, columns: width } = desk.extent(tab.id);
  const most = Math.max(500, Math.floor(RECENT_CELLS / width));
  const first = Math.max(0, height - most);
  const rows =
    first === 0
      ? desk.readAll(tab.id)
      : desk.read(tab.id, { row: first, column: 0, rows: height - first, columns: width });
  const asMade = first > 0 && readsInOrder(rows[rows.length - 1] ?? []);
  const header = first === 0 ? rows[0] : asMade ? undefined : desk.peek(tab.id, 1)[0];
  const columns = header === undefined ? IN_ORDER : (columnsUnder(header) ?? IN_ORDER);
  const top = first === 0 ? 1 : 0;
  const last = lastRecord(rows, columns, top);
  return {
    ...{ tab, columns, rows, first },
    end: last < 0 ? Math.max(1, first) : first + last + 1,
    isCluttered: !rows.slice(Math.max(last + 1, top)).every((row) => row.every(isBlank)),
  };
};

/**
 * How the tab looks: dates over the whole height; text columns stay automatic, because our text goes
 * in with an apostrophe, which a plain-text cell might show (platform-facts 5.3).
 */
export const dressContacts = (desk: Desk, { id }: Tab): void => {
  desk.bold(id, { row: 0, column: 0, rows: 1, columns: CONTACT_COLUMNS.length });
  desk.freezeRows(id, 1);
  const rows = desk.gridRows(id) - 1;
  for (const format of new Set(DATES.map(([, one]) => one))) {
    const columns = DATES.filter(([, one]) => one === format).map(([name]) => IN_ORDER.get(name));
    const blocks = columns.map((column = 0) => ({ row: 1, column, rows, columns: 1 }));
    desk.formatBlocks(id, blocks, format);
  }
};

/** The tab with its header in the sheet's language, made or, when one was left, finished. */
export const contactsTab = (
  desk: Desk,
  { contactsHeader: header }: CareWords,
  { tabs }: CheckWords,
  left: Tab | undefined,
): Tab => {
  const tab =
    left ?? desk.addTab({ name: freeName(desk.tabs(), tabs.contacts), hidden: false, header });
  if (left !== undefined && columnsUnder(desk.peek(tab.id, 1)[0] ?? []) === null) {
    desk.write(tab.id, 0, 0, [header]);
  }
  dressContacts(desk, tab);
  return tab;
};

/**
 * The first records of a file, with the tab and its header: nobody has seen it yet, so nothing can come
 * between. How it looks is for later.
 *
 * @param left a blank tab of a save that was cut short
 */
export const firstContacts = (
  { bare, care, words, settingsTab }: CareFile,
  left: Tab | undefined,
  records: Rows,
): Tab => {
  const rows = [care.contactsHeader, ...records];
  if (left === undefined) return makeFilled(bare, words.tabs.contacts, rows, settingsTab);
  bare.write(left.id, 0, 0, rows);
  return left;
};
