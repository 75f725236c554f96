// Our Messages tab: found or made, read in its own order of columns, and written in few calls.

import type { Cell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import type { Rows } from '../../tables/recognise';
import { headerKey } from '../../tables/recognise';
import { findOwnTab, makeOwnTab } from '../check/own-tabs';
import { ISO_INSTANT } from '../date-formats';
import type { Desk, Now, Tab } from '../desk';
import { MESSAGE_COLUMNS, type MessageState, messageChange } from './message-rows';

/** The tab as it stands, with its cells in our order of columns. */
export interface MessagesTab {
  readonly id: number;
  readonly rows: Rows;
  /** Where each of our columns stands. */
  readonly columns: readonly number[];
}

export interface MessagePlace {
  readonly tabs: readonly Tab[];
  readonly known: ReadonlyMap<string, number>;
  readonly language: Language;
}

/** People may move columns; a tab that lacks one is not ours any more. */
export const columnsOf = (header: Rows[number]): readonly number[] | null => {
  const keys = header.map(headerKey);
  for (const language of ['en', 'zh'] as const) {
    const words = greetingWords(language).messagesHeader;
    const columns = words.map((word) => keys.indexOf(headerKey(word)));
    if (columns.every((column) => column >= 0)) return columns;
  }
  return null;
};

/** One call, where there is such a tab. */
export const readMessages = (desk: Desk, { tabs, known }: MessagePlace): MessagesTab | null => {
  const tab = findOwnTab(desk, tabs, 'messages', known);
  if (tab === undefined) return null;
  const all = desk.readAll(tab.id);
  const columns = columnsOf(all[0] ?? []);
  if (columns === null) return null;
  return { id: tab.id, rows: all.map((row) => columns.map((at) => row[at] ?? '')), columns };
};

/** How a new tab looks. */
export const dressMessages = (desk: Desk, { id }: Pick<Tab, 'id'>): void => {
  const rows = desk.gridRows(id) - 1;
  const at = (column: number) => ({ row: 1, column, rows, columns: 1 });
  desk.formatBlocks(id, [at(MESSAGE_COLUMNS.on), at(MESSAGE_COLUMNS.sentAt)], ISO_INSTANT);
  const columns = greetingWords('en').messagesHeader.length;
  desk.bold(id, { row: 0, column: 0, rows: 1, columns });
  desk.freezeRows(id, 1);
};

const makeMessages = (desk: Desk, { language }: MessagePlace): MessagesTab => {
  const words = checkWords(language);
  // Few calls: the first row may come in a night, which has no more than sixty.
  const { id } = makeOwnTab(desk, 'messages', words, false, true);
  dressMessages(desk, { id });
  const header = greetingWords(language).messagesHeader;
  return { id, rows: [], columns: header.map((_, column) => column) };
};

export const inTheirOrder = (columns: readonly number[], cells: readonly Cell[]): Cell[] => {
  const row = new Array<Cell>(Math.max(...columns) + 1).fill('');
  columns.forEach((at, n) => {
    row[at] = cells[n] ?? '';
  });
  return row;
};

/** Columns that stand side by side in our order are written as one block. */
export const runs = (
  columns: readonly number[],
): readonly { readonly first: number; count: number }[] => {
  const found: { first: number; count: number }[] = [];
  columns.forEach((at, n) => {
    const last = found[found.length - 1];
    if (last !== undefined && at === (columns[n - 1] ?? -1) + 1) last.count += 1;
    else found.push({ first: n, count: 1 });
  });
  return found;
};

/**
 * Makes the tab say what the ticks of Today say; makes it with its first row. Nothing is written twice.
 *
 * Rule: M0.7, 3-product §1. Without a lock: two runs that come together write the same rows to the same
 * place.
 * @returns the tab; null while there is none
 */
export const recordMessages = (
  desk: Desk,
  place: MessagePlace,
  states: readonly MessageState[],
  now: Now,
): MessagesTab | null => {
  const found = readMessages(desk, place);
  const { added, changed } = messageChange(states, found?.rows ?? [], now, place.language);
  if (added.length === 0 && changed === null) return found;
  const tab = found ?? makeMessages(desk, place);
  const { id, columns, rows } = tab;
  if (changed !== null) {
    const outcome = columns.slice(MESSAGE_COLUMNS.sentAt, MESSAGE_COLUMNS.inTime + 1);
    for (const { first, count } of runs(outcome)) {
      const cells = changed.cells.map((row) => row.slice(first, first + count));
      desk.write(id, changed.row, outcome[first] ?? 0, cells);
    }
  }
  if (added.length > 0) {
    const into = added.map((row) => inTheirOrder(columns, row));
    const header = greetingWords(place.language).messagesHeader;
    desk.write(id, rows.length, 0, rows.length === 0 ? [header, ...into] : into);
  }
  return { ...tab, rows: [...rows, ...added] };
};
