// Blocks of the desk, zero-based, and ranges of Google, one-based: which is which.
import type { Block } from '../../app/desk';
import type { UsedRange } from '../used-api';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

export const a1Of = ({ row, column, rows, columns }: Block): string =>
  `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;

export const blockOf = (range: UsedRange): Block => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
