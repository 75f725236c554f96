// The desk of a call that judges few customers: the check's own steps read through it no more than they need.
import type { Cell } from '../../domain/cell';
import { remember } from '../../domain/remember';
import { recogniseLog } from '../../tables/recognise';
import { columnGroups } from '../check/layout';
import { LOG_CELLS, OUR_CONTACTS } from '../check/read-log';
import type { Desk, Tab } from '../desk';
import type { CareFile } from './care-file';
import { CONTACT_COLUMNS } from './contact-columns';
import type { ContactsTab } from './contacts-tab';
import type { Place } from './place';

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
export const sparingDesk = (file: CareFile, place: Place, already: AlreadyRead): Desk => {
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
