// The simple trigger: ticks on the tab Today, and at once nothing for every other edit.
import { laterScript } from '../google/later-script';
import type { UsedRange, UsedSpreadsheet } from '../google/used-api';
import type * as later from './later/tick';

/** What is used of the event. */
interface EditEvent {
  readonly range: UsedRange;
  readonly source: UsedSpreadsheet;
}

/** Done and outcome; below the head of the tab. */
const COLUMNS = 2;
const HEAD_ROWS = 3;
const TODAY = /^(Today|今日待办)( \d+)?$/;

/** Logs a line of Today that was ticked, or given an outcome. */
export function onEdit(event?: EditEvent): void {
  const range = event?.range;
  if (event === undefined || range === undefined) return;
  if (range.getColumn() > COLUMNS || range.getRow() <= HEAD_ROWS) return;
  if (range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  if (!TODAY.test(range.getSheet().getName())) return;
  (laterScript(HtmlService, 'Tick') as typeof later).edited(event.source, range);
}
