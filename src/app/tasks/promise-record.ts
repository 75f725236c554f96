// The record that holds a promise: its state is read and written by its number, wherever it stands.
import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import type { CareFile } from '../care/care-file';
import { type ContactsTab, contactsTabIn, readContactsTab } from '../care/contacts-tab';
import { type SeenRows, writeBeside } from '../care/write-beside';
import type { Desk } from '../desk';

export interface PromiseRecord {
  readonly record: string;
  /** As its cell reads. */
  readonly state: string;
  readonly tab: ContactsTab;
  readonly seen: SeenRows;
}

const idIn = ({ columns }: ContactsTab, row: Rows[number]): string =>
  nameText(row[columns.get('id') ?? -1]);

/** Of a long tab only the end was read: an older record is looked for among all numbers. */
const further = (desk: Desk, there: ContactsTab, record: string): SeenRows => {
  const { tab, columns, first } = there;
  const column = columns.get('id') ?? 0;
  const block = { row: 0, column, rows: first, columns: 1 };
  const at = desk.read(tab.id, block).findIndex(([id]) => nameText(id) === record);
  if (at < 0) return { rows: [], first: 0 };
  const width = Math.max(...columns.values()) + 1;
  return { rows: desk.read(tab.id, { row: at, column: 0, rows: 1, columns: width }), first: at };
};

/** Null where no record has this number any more. */
export const promiseRecord = (file: CareFile, record: string): PromiseRecord | null => {
  const tab = contactsTabIn(file);
  if (tab === undefined) return null;
  const there = readContactsTab(file.bare, tab);
  const isIt = (row: Rows[number]): boolean => idIn(there, row) === record;
  const near: SeenRows = there;
  const seen = near.rows.some(isIt) || near.first === 0 ? near : further(file.bare, there, record);
  const row = seen.rows.find(isIt);
  const column = there.columns.get('state');
  if (row === undefined || column === undefined) return null;
  return { record, state: nameText(row[column]), tab: there, seen };
};

/** @returns false when the record is gone or does not stand still */
export const writeState = (desk: Desk, found: PromiseRecord, state: Cell): boolean => {
  const { tab: there, seen, record } = found;
  const { rows: height, first } = seen;
  const { id } = there.tab;
  const width = Math.max(...there.columns.values()) + 1;
  const written = writeBeside(
    desk,
    {
      ...{ tab: id, column: there.columns.get('state') ?? 0 },
      isIt: (row) => idIn(there, row) === record,
      keyOf: (row) => idIn(there, row),
      look: () => {
        // What was inserted above has pushed the last row out of what was seen.
        const rows = Math.max(1, Math.min(height.length + 1, desk.extent(id).rows - first));
        const block = { row: first, column: 0, rows, columns: width };
        return { rows: desk.read(id, block), first };
      },
    },
    seen,
    [state],
  );
  return written !== null;
};
