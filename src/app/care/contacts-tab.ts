// Our Contacts tab: made with its first record, found again by id, read at its end, appended to.
import { isBlank } from '../../domain/cell';
import type { CareWords } from '../../i18n/care-words';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { freeName } from '../check/own-tabs';
import { OUR_CONTACTS } from '../check/read-log';
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
import { noteTab } from './note-tab';

/** Records that a save looks through for its own id and for what was said before. */
const RECENT_CELLS = 160_000;
const DATES: readonly (readonly [ContactColumn, string])[] = [
  ['happened at', 'yyyy-mm-dd hh:mm'],
  ['next appointment', 'yyyy-mm-dd hh:mm'],
  ['logged at', 'yyyy-mm-dd hh:mm'],
  ['promised until', 'yyyy-mm-dd'],
  ['last contact before', 'yyyy-mm-dd'],
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

const NAMES = /^(contacts|跟进记录)( \d+)?$/i;

/** A tab that another save has just made, or that one which was cut short has left: blank, or ours. */
export const findLeftContacts = (desk: Desk, known: ReadonlyMap<string, number>): Tab | undefined =>
  desk
    .tabs()
    .filter(({ name, id }) => NAMES.test(name) && id !== known.get('contacts'))
    .find(({ id }) => {
      const [first = [], ...more] = desk.peek(id, 2);
      return columnsUnder(first) === null
        ? more.length === 0 && first.every(isBlank)
        : CONTACT_COLUMNS.length <= first.length;
    });

/** One with records, which nobody could note in Settings: our header, and lines below it. */
export const findUnnotedContacts = (
  desk: Desk,
  known: ReadonlyMap<string, number>,
): Tab | undefined => {
  if (known.has(OUR_CONTACTS)) return undefined;
  const tab = findLeftContacts(desk, known);
  return tab !== undefined && desk.extent(tab.id).rows > 1 ? tab : undefined;
};

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
 * The tab with its header in the sheet's language, made or, when one was left, finished.
 *
 * Dates are formatted over the whole height; text columns stay automatic, because our text goes in
 * with an apostrophe, which a plain-text cell might show (platform-facts 5.3).
 */
export const contactsTab = (
  desk: Desk,
  { contactsHeader: header }: CareWords,
  { tabs }: CheckWords,
  left: Tab | undefined,
): Tab => {
  const tab =
    left ?? desk.addTab({ name: freeName(desk.tabs(), tabs.contacts), hidden: false, header });
  if (left !== undefined) {
    if (columnsUnder(desk.peek(tab.id, 1)[0] ?? []) === null) desk.write(tab.id, 0, 0, [header]);
    desk.bold(tab.id, { row: 0, column: 0, rows: 1, columns: header.length });
    desk.freezeRows(tab.id, 1);
  }
  const rows = desk.gridRows(tab.id) - 1;
  for (const [name, format] of DATES) {
    const column = IN_ORDER.get(name) ?? 0;
    desk.format(tab.id, { row: 1, column, rows, columns: 1 }, format);
  }
  return tab;
};

/** Makes or finishes the tab and notes it in Settings: before its first record, so that no check
 * overlooks one. */
export const makeContacts = (file: CareFile, left: Tab | undefined): Tab => {
  const tab = contactsTab(file.bare, file.care, file.words, left);
  noteTab(file, OUR_CONTACTS, tab);
  return tab;
};

/** A tab that was just made: nothing but its header. */
export const newContacts = (tab: Tab): ContactsTab => ({
  ...{ tab, columns: IN_ORDER, rows: [], first: 1, end: 1 },
  isCluttered: false,
});
