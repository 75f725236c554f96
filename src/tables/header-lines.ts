// Headers of two lines: which row above belongs to the header, and what it says of each column.
import { type Cell, isBlank } from '../domain/cell';
import { headerKey, textOf } from './header-key';
import type { Rows } from './mapping';

/** A band is short, has no colon and no digits: "家长", not "制表：小周". */
const MOST_BAND_LENGTH = 24;
const NO_BAND = /[:：\d]/;

export interface HeaderLines {
  readonly own: readonly Cell[];
  /** What stands straight above each column; '' where the row above is no part of the header. */
  readonly above: readonly string[];
  /** The band over each column, also where it was named further left; ''. */
  readonly band: readonly string[];
}

const isTextRow = (row: readonly Cell[]): boolean =>
  row.filter((cell) => !isBlank(cell)).length >= 2 &&
  row.every((cell) => isBlank(cell) || typeof cell === 'string');

/** The header in a row, with the row above it where that is a line of words of its own. */
export const headerLines = (rows: Rows, headerRow: number): HeaderLines => {
  const own = rows[headerRow] ?? [];
  const over = rows[headerRow - 1] ?? [];
  if (!isTextRow(over)) return { own, above: own.map(() => ''), band: own.map(() => '') };
  const width = Math.max(own.length, over.length);
  const above = Array.from({ length: width }, (_, column) => textOf(over[column]).trim());
  const named = above.filter((text) => text !== '').length;
  // Words split over two cells fill most of the upper line; bands only begin their groups.
  const isAlone = (column: number): boolean => isBlank(own[column] ?? '');
  const spreads = !(above.some((text, at) => text !== '' && isAlone(at)) && named * 2 > width);
  let current = '';
  const band = above.map((text, column) => {
    if (text === '') return spreads ? current : '';
    // A whole header that stands in the upper cell is no band over its neighbours.
    const isBand = !isAlone(column) && text.length <= MOST_BAND_LENGTH && !NO_BAND.test(text);
    current = isBand ? text : '';
    return current;
  });
  return { own: Array.from({ length: width }, (_, column) => own[column] ?? ''), above, band };
};

/** Does this column's header read like that text, alone or with the cell above it? */
export const headerReads = (rows: Rows, row: number, column: number, text: string): boolean => {
  const cell = rows[row]?.[column] ?? '';
  const wanted = headerKey(text);
  if (headerKey(cell) === wanted) return true;
  const over = rows[row - 1]?.[column] ?? '';
  return wanted !== '' && headerKey(`${textOf(over)} ${textOf(cell)}`) === wanted;
};

/**
 * The header texts by which columns are known again: the cell's own, or both lines of it where it
 * is blank or another column has the same.
 */
export const headerTexts = (rows: Rows, headerRow: number): readonly Cell[] => {
  const { own, above } = headerLines(rows, headerRow);
  const keys = own.map(headerKey);
  return own.map((cell, column) => {
    const over = above[column] ?? '';
    if (over === '') return cell;
    if (isBlank(cell)) return over;
    const key = keys[column] ?? '';
    return keys.indexOf(key) === keys.lastIndexOf(key) ? cell : `${over} ${textOf(cell)}`;
  });
};
