// What an edit on the tab Today asks for: log a call, change its outcome, take it back. Pure.
import { type Cell, isBlank } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import { TICKS_GO_TO, TODAY_COLUMNS } from '../check/today';
import type { Now } from '../desk';
import { type ContactColumn, IN_ORDER } from './contact-columns';
import { lineAt, outcomeText, tickRow, wordsOf } from './ticks';

export interface TickEdit {
  /** Id of the tab that takes the records; null where the next check has to log them. */
  readonly into: number | null;
  /** The record to append. */
  readonly record: readonly Cell[] | null;
  /** One cell of a record that stands already. */
  readonly change: { readonly id: string; readonly column: number; readonly cell: Cell } | null;
  /** Cells of the edited row of Today, from a column on. */
  readonly beside: { readonly column: number; readonly cells: readonly Cell[] } | null;
}

const columnOf = (name: ContactColumn): number => IN_ORDER.get(name) ?? 0;

const targetIn = (rows: Rows): number | null => {
  const text = rows[TICKS_GO_TO.row]?.[TICKS_GO_TO.column];
  const id = typeof text === 'string' ? /#(\d+)$/.exec(text)?.[1] : undefined;
  return id === undefined ? null : Number(id);
};

/**
 * Reads the edit of one cell.
 *
 * Rule: 3-product §3 "onEdit". A tick logs the call at this moment, by the line's owner; so does an
 * outcome chosen without a tick. A tick that is taken away takes the record back, another outcome
 * changes it.
 * @param rows the tab from its first row to the edited one
 * @param column of the edited cell, from 0
 * @returns null when the edit asks for nothing
 */
export const readTickEdit = (rows: Rows, column: number, now: Now): TickEdit | null => {
  const row = rows.length - 1;
  const line = lineAt(rows, row);
  if (line === null) return null;
  const words = wordsOf(rows);
  const into = targetIn(rows);
  const nothing = { into, record: null, change: null, beside: null };
  const time: Cell = { kind: 'date', on: now.on, minutes: now.minutes };
  const change = (name: ContactColumn, cell: Cell): TickEdit | null =>
    into === null ? null : { ...nothing, change: { id: line.id, column: columnOf(name), cell } };
  const record = into === null ? null : tickRow(IN_ORDER, words, { ...line, at: now }, now);
  if (column === TODAY_COLUMNS.done) {
    if (line.at !== null) return change('state', line.isTicked ? '' : words.undone);
    if (!line.isTicked) return null;
    return { ...nothing, record, beside: { column: TODAY_COLUMNS.loggedAt, cells: [time] } };
  }
  if (column !== TODAY_COLUMNS.outcome) return null;
  if (line.at !== null) return change('outcome', outcomeText(words, line.outcome));
  if (isBlank(line.outcome)) return null;
  const beside = { column: TODAY_COLUMNS.done, cells: [true, line.outcome, time] };
  return { ...nothing, record, beside };
};
