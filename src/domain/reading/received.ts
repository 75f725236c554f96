// What stood in a cell, as text for the data-quality list.
import { type Cell, isDateCell } from '../cell';
import { isoDate } from '../time/civil-date';

/** The cell as a person would quote it: text as it stands, TRUE in capitals, a date as yyyy-mm-dd. */
export const receivedText = (cell: Cell): string => {
  if (cell === null) return '';
  if (isDateCell(cell)) return isoDate(cell.on);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
};
