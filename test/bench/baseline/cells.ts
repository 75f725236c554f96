// What a cell is to the code written by hand: a value as the platform gives it, an object is a date.

export type RawCell = string | number | boolean | null | object;
/** An argument of a custom function: rows of one cell. */
export type RawColumn = readonly (readonly RawCell[])[];

export const NEEDS_DATA = '资料不全';

const ERROR = /^\s*(#|Loading)/;
const NOT_PLAIN = /[^\x00-\x7f]/;

export const isErrorCell = (cell: RawCell): boolean => typeof cell === 'string' && ERROR.test(cell);

export const isEmpty = (cell: RawCell): boolean =>
  cell === '' || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Full-width signs as half-width ones, trimmed, lower case. */
export const folded = (text: string): string =>
  (NOT_PLAIN.test(text)
    ? text
        .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(/￥/g, '¥')
    : text
  )
    .trim()
    .toLowerCase();

/** The cell of a column in a row. */
export const cellAt = (column: RawColumn, row: number): RawCell => column[row]?.[0] ?? '';

/** What stands in a cell, in a sentence: one line of at most forty signs. */
export const quotation = (cell: RawCell): string => {
  if (cell instanceof Date) {
    const [month, day] = [cell.getMonth() + 1, cell.getDate()];
    return `${cell.getFullYear()}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = String(cell).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
