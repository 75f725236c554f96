// Our Contacts tab: made with its first record, found again by id, read at its end, appended to.
import { type Cell, isBlank } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import { cellKey } from '../check/layout';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk, Tab } from '../desk';
import type { CareFile } from './care-file';
import {
  CONTACT_COLUMNS,
  type ContactMap,
  columnsUnder,
  IN_ORDER,
  isRecord,
  lastRecord,
  readsInOrder,
} from './contact-columns';

/** Records that a save looks through for its own id and for what was said before. */
const RECENT_CELLS = 320_000;
const DATE_TIME = 'yyyy-mm-dd hh:mm';
const DATE = 'yyyy-mm-dd';

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

/** The tab as Settings know it; else one that a save which was cut short has left behind. */
export const findContacts = (desk: Desk, { settings, care }: CareFile): Tab | undefined => {
  const tabs = desk.tabs();
  const known = tabs.find(({ id }) => id === settings.tabs.get(OUR_CONTACTS));
  if (known !== undefined) return known;
  const width = care.contactsHeader.length;
  return tabs
    .filter(({ name, id }) => isOurName(name) && id !== settings.tabs.get('contacts'))
    .find(({ id }) => {
      const [first = []] = desk.peek(id, 1);
      return first.length >= width && columnsUnder(first) !== null;
    });
};

const NAMES = /^(contacts|跟进记录)( \d+)?$/i;
const isOurName = (name: string): boolean => NAMES.test(name);

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
  const last = lastRecord(rows, columns, first === 0 ? 1 : 0);
  return {
    ...{ tab, columns, rows, first },
    end: last < 0 ? Math.max(1, first) : first + last + 1,
    isCluttered: last < rows.length - 1 && !rows.slice(last + 1).every((row) => row.every(isBlank)),
  };
};

const freeName = (tabs: readonly Tab[], name: string): string => {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
  return free;
};

/**
 * Makes the tab with its header in the sheet's language and notes it in Settings.
 *
 * Dates are formatted over the whole height; text columns stay automatic, because our text goes in
 * with an apostrophe, which a plain-text cell might show (platform-facts 5.3).
 */
export const makeContacts = (file: CareFile): Tab => {
  const { bare: desk, care, words } = file;
  const tab = desk.addTab({
    name: freeName(desk.tabs(), words.tabs.contacts),
    hidden: false,
    header: care.contactsHeader,
  });
  const rows = desk.gridRows(tab.id) - 1;
  const dress = (name: (typeof CONTACT_COLUMNS)[number], format: string): void => {
    const column = IN_ORDER.get(name) ?? 0;
    desk.format(tab.id, { row: 1, column, rows, columns: 1 }, format);
  };
  dress('happened at', DATE_TIME);
  dress('next appointment', DATE_TIME);
  dress('logged at', DATE_TIME);
  dress('promised until', DATE);
  dress('last contact before', DATE);
  return tab;
};

/** Writes the tab's id into Settings, once. */
export const noteContacts = ({ bare, settings, settingsTab }: CareFile, tab: Tab): void => {
  if (settings.tabs.get(OUR_CONTACTS) === tab.id) return;
  const stored = bare.readAll(settingsTab);
  const key = `tab:${OUR_CONTACTS}`;
  const known = stored.findIndex(([name]) => name === key);
  let row = stored.length;
  while (row > 1 && (stored[row - 1] ?? []).every(isBlank)) row -= 1;
  bare.write(settingsTab, known < 0 ? row : known, 0, [[key, `${tab.id}`, '']]);
};

/** A tab that was just made: nothing but its header. */
export const newContacts = (tab: Tab): ContactsTab => ({
  ...{ tab, columns: IN_ORDER, rows: [], first: 1, end: 1 },
  isCluttered: false,
});

const contentOf = (row: readonly Cell[] | undefined, columns: ContactMap): string =>
  CONTACT_COLUMNS.map((name) => cellKey(row?.[columns.get(name) ?? -1])).join('\u001f');

/** A record is known by its number; a line typed by hand by what it says. */
const lineKey = (row: readonly Cell[], columns: ContactMap): string =>
  cellKey(row[columns.get('id') ?? -1]) || contentOf(row, columns);

/**
 * Adds records below the last one: under the lock, but people do not take it.
 *
 * One record goes in by the platform's own append, which nothing can come between; several, or one
 * above clutter, as a block that is looked at again: what it covered because rows were inserted or
 * deleted at that moment is put back below.
 */
export const appendRecords = (
  desk: Desk,
  { tab, columns, rows, first, end, isCluttered }: ContactsTab,
  lines: readonly (readonly Cell[])[],
): void => {
  const [only] = lines;
  if (only === undefined) return;
  if (lines.length === 1 && !isCluttered) {
    desk.appendRow(tab.id, only);
    return;
  }
  desk.write(tab.id, end, 0, lines);
  const above = Math.min(1, end);
  const width = Math.max(...columns.values()) + 1;
  const block = { row: end - above, column: 0, rows: lines.length + above, columns: width };
  const wanted = [...(above > 0 ? [rows[end - 1 - first] ?? []] : []), ...lines];
  const found = desk.read(tab.id, block);
  if (wanted.every((row, i) => contentOf(row, columns) === contentOf(found[i], columns))) return;
  const height = desk.extent(tab.id).rows;
  const from = Math.max(0, Math.min(first, height - 1));
  const now = desk.read(tab.id, { row: from, column: 0, rows: height - from, columns: width });
  const stands = new Set(now.map((row) => lineKey(row, columns)));
  const before = rows.filter((row, r) => first + r > 0 && isRecord(row, columns));
  for (const row of [...before, ...lines]) {
    if (!stands.has(lineKey(row, columns))) desk.appendRow(tab.id, row.slice(0, width));
  }
};
