// Rectangles of cells: overlap, difference and their A1 names.
import type { GridRange } from './workbook';

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** The zero-based column of letters such as AA, in either case. */
export const columnOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** A1 or A1:B2. */
export const a1Of = ({ row, column, rows, columns }: GridRange): string =>
  rows === 1 && columns === 1
    ? cellName(row, column)
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

export const intersects = (a: GridRange, b: GridRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export const subtract = (from: GridRange, cut: GridRange): GridRange[] => {
  if (!intersects(from, cut)) return [from];
  const top = Math.max(from.row, cut.row);
  const bottom = Math.min(from.row + from.rows, cut.row + cut.rows);
  const left = Math.max(from.column, cut.column);
  const right = Math.min(from.column + from.columns, cut.column + cut.columns);
  const pieces: GridRange[] = [
    { ...from, rows: top - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { row: top, rows: bottom - top, column: from.column, columns: left - from.column },
    {
      row: top,
      rows: bottom - top,
      column: right,
      columns: from.column + from.columns - right,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
};
