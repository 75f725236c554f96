// How far a sheet is filled: the last row and column that hold anything.
import { columnOfKey, rowOfKey, type Sheet } from './workbook';

const isFilled = (value: unknown): boolean => value != null && value !== '';

/**
 * Rows and columns up to the last content; zero on an empty sheet.
 *
 * FALSE (an unticked box) counts, a formula counts whatever it gives, and so does '' that a formula
 * spilled (platform facts, trap 14).
 */
export const usedSize = (sheet: Sheet): { readonly rows: number; readonly columns: number } => {
  let rows = 0;
  let columns = 0;
  const include = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet.values.forEach((cells, row) => {
    if (cells === undefined) return;
    let last = cells.length - 1;
    while (last >= 0 && !isFilled(cells[last])) last -= 1;
    if (last >= 0) include(row, last);
  });
  for (const key of sheet.formulas.keys()) include(rowOfKey(key), columnOfKey(key));
  for (const key of sheet.spilled.keys()) {
    if (sheet.values[rowOfKey(key)]?.[columnOfKey(key)] === '')
      include(rowOfKey(key), columnOfKey(key));
  }
  return { rows, columns };
};
