// Adds records to our Contacts tab, where people type, insert and sort at any moment.
import type { Cell } from '../../domain/cell';
import { cellKey } from '../check/layout';
import type { Desk } from '../desk';
import { demandRows } from '../file-room';
import { CONTACT_COLUMNS, type ContactMap, isRecord } from './contact-columns';
import { type ContactsTab, readContactsTab } from './contacts-tab';

const contentOf = (row: readonly Cell[] | undefined, columns: ContactMap): string =>
  CONTACT_COLUMNS.map((name) => cellKey(row?.[columns.get(name) ?? -1])).join('\u001f');

/** A record is known by its number; a line typed by hand by what it says. */
const lineKey = (row: readonly Cell[], columns: ContactMap): string =>
  cellKey(row[columns.get('id') ?? -1]) || contentOf(row, columns);

/** More records than these go in as one block, which with the look at it afterwards is two calls. */
const SINGLE_APPENDS = 2;
const ATTEMPTS = 3;

/**
 * Adds records below the last one: under the lock, but people do not take it.
 *
 * Few records go in by the platform's own append, which nothing can come between; many, or those above
 * clutter, as a block that is looked at before and after: what it covered because rows were inserted
 * or deleted at that very moment is put back below.
 *
 * @param looksFirst false where the tab was read just now and a save has no call left for another look
 */
export const appendRecords = (
  desk: Desk,
  contacts: ContactsTab,
  lines: readonly (readonly Cell[])[],
  looksFirst = true,
  attempt = 1,
): void => {
  const { tab, columns, rows, first, end, isCluttered } = contacts;
  if (lines.length === 0) return;
  if (lines.length <= SINGLE_APPENDS && !isCluttered) {
    demandRows(desk, [tab.id], lines.length);
    for (const line of lines) desk.appendRow(tab.id, line);
    return;
  }
  const height = desk.extent(tab.id).rows;
  const isAsRead = !looksFirst && height === first + rows.length;
  const grown = isCluttered ? !isAsRead && hasRecords(desk, contacts, height) : height !== end;
  if (grown && attempt < ATTEMPTS) {
    appendRecords(desk, readContactsTab(desk, tab), lines, looksFirst, attempt + 1);
    return;
  }
  desk.write(tab.id, end, 0, lines);
  const width = Math.max(...columns.values()) + 1;
  const block = { row: end - 1, column: 0, rows: lines.length + 1, columns: width };
  const wanted = [rows[end - 1 - first] ?? [], ...lines];
  const found = desk.read(tab.id, block);
  const stands = wanted.every(
    (row, i) =>
      // Without the row above, which is the header that was just made, there is nothing to compare.
      row.length === 0 || contentOf(row, columns) === contentOf(found[i], columns),
  );
  if (!stands) putBack(desk, contacts, lines);
};

/** Have records come to stand where the block is to go? */
const hasRecords = (desk: Desk, { tab, columns, end }: ContactsTab, height: number): boolean => {
  const width = Math.max(...columns.values()) + 1;
  const block = { row: end, column: 0, rows: Math.max(1, height - end), columns: width };
  return height > end && desk.read(tab.id, block).some((row) => isRecord(row, columns));
};

/** What was read or written and does not stand in the tab any more goes to its end. */
const putBack = (
  desk: Desk,
  { tab, columns, rows, first }: ContactsTab,
  lines: readonly (readonly Cell[])[],
): void => {
  const { rows: height, columns: width } = desk.extent(tab.id);
  const from = Math.max(0, Math.min(first, height - 1));
  const now = desk.read(tab.id, { row: from, column: 0, rows: height - from, columns: width });
  const there = new Set(now.map((row) => lineKey(row, columns)));
  const before = rows.filter((row, r) => first + r > 0 && isRecord(row, columns));
  for (const row of [...before, ...lines]) {
    if (!there.has(lineKey(row, columns))) desk.appendRow(tab.id, row);
  }
};
