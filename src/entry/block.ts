// A range of several columns as its rows of cells: the rule book, the days, the table of TIERBY.
import type { Cell } from '../domain/cell';
import { cellOf } from '../google/cells';

/** The rows of a range; a single cell is a block of one, and an argument that is left out a blank one. */
export const blockOf = (value: unknown): readonly (readonly Cell[])[] => {
  if (!Array.isArray(value)) return [[value === undefined ? '' : cellOf(value)]];
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
};
