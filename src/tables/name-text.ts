// A cell as the text that names somebody or something.
import { type Cell, isErrorText } from '../domain/cell';

/** Numbers as written, dates and errors as nothing. */
export const nameText = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null || typeof cell === 'object') return '';
  if (typeof cell === 'boolean') return '';
  return isErrorText(cell) ? '' : String(cell).trim();
};
