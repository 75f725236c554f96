// What an edit on the tab Today asks for: log a call, change its outcome, take it back. Pure.
import { type Cell, isBlank } from '../../domain/cell';
import { giftStepOf } from '../../i18n/gift-steps';
import { greetingWords } from '../../i18n/greeting-words';
import { saysNotKept, taskWords } from '../../i18n/task-words';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import { TICKS_GO_TO, TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import { messageOf, promisedIn } from '../check/today-task';
import type { Now } from '../desk';
import { type ContactColumn, IN_ORDER } from './contact-columns';
import { isToday, languageOf, lineAt, outcomeText, tickRow, wordsOf } from './ticks';

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
 * The edit of a line that is no call.
 *
 * Rule: M0.7, M1.10. A greeting's tick stores its time, a gift's step stands with its time, and a promise
 * that is ticked is kept: none of them is a contact.
 */
const taskEdit = (rows: Rows, column: number, now: Now): TickEdit | null => {
  const cells = rows[rows.length - 1] ?? [];
  const ref = nameText(cells[TODAY_COLUMNS.ref]);
  if (rows.length <= TODAY_HEAD || ref === '' || !isToday(rows)) return null;
  const isTicked = cells[TODAY_COLUMNS.done] === true;
  const nothing = { into: targetIn(rows), record: null, change: null, beside: null };
  const time: Cell = { kind: 'date', on: now.on, minutes: now.minutes };
  const promise = promisedIn(ref);
  if (promise !== null) {
    if (column !== TODAY_COLUMNS.done || nothing.into === null) return null;
    const { notKept } = taskWords(languageOf(rows));
    // What the panel has written beside the box still says which of the two it is.
    const word = saysNotKept(nameText(cells[TODAY_COLUMNS.outcome])) ? notKept : wordsOf(rows).kept;
    const cell = isTicked ? word : '';
    return { ...nothing, change: { id: promise, column: columnOf('state'), cell } };
  }
  const message = messageOf(ref);
  if (message === null) return null;
  if (message.kind === 'birthday') {
    if (column !== TODAY_COLUMNS.done) return null;
    const cells = [isTicked ? time : ''];
    return { ...nothing, beside: { column: TODAY_COLUMNS.loggedAt, cells } };
  }
  const { step } = greetingWords(languageOf(rows));
  if (column === TODAY_COLUMNS.done) {
    const beside = isTicked ? [step.delivered, time] : ['', ''];
    return { ...nothing, beside: { column: TODAY_COLUMNS.outcome, cells: beside } };
  }
  if (column !== TODAY_COLUMNS.outcome) return null;
  const outcome = cells[TODAY_COLUMNS.outcome] ?? '';
  const isThere = giftStepOf(nameText(outcome)) === 'delivered';
  const gift = [isThere, outcome, isBlank(outcome) ? '' : time];
  return { ...nothing, beside: { column: TODAY_COLUMNS.done, cells: gift } };
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
  if (line === null) return taskEdit(rows, column, now);
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
