// A cell as the pure rooms see it: the edge has turned Google's Date into a DateCell.
import type { CivilDate } from './time/civil-date';

/** A date cell: calendar day and minutes since midnight (may be fractional), in the sheet's zone. */
export interface DateCell {
  readonly kind: 'date';
  readonly on: CivilDate;
  readonly minutes: number;
}

/** What a cell holds. Blank is '' or null; an error value is a text such as '#N/A'. */
export type Cell = string | number | boolean | null | DateCell;

const ERROR_TEXT =
  /^\s*(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)/i;

/** Is the cell empty, or nothing but blanks (ideographic and no-break blanks included)? */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === '' ||
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && cell.trim() === '');

/** Does the cell show one of the spreadsheet's error values, or a formula still loading? */
export const isErrorText = (cell: Cell): boolean =>
  typeof cell === 'string' && ERROR_TEXT.test(cell);

export const isDateCell = (cell: Cell): cell is DateCell =>
  typeof cell === 'object' && cell !== null;

/** A day as a cell shows it; blank for none. */
export const dayCell = (on: CivilDate | null, minutes = 0): Cell =>
  on === null ? '' : { kind: 'date', on, minutes };

/** A moment as a cell shows it; blank for none. */
export const momentCell = (at: Omit<DateCell, 'kind'> | null): Cell =>
  at === null ? '' : dayCell(at.on, at.minutes);
