// The cells of a range as the desk gives them: one call, or one per started million cells.
import type { Cell } from '../../domain/cell';
import { cellOf } from '../cells';
import type { UsedRange, UsedSheet } from '../used-api';

const CELLS_A_READ = 1_000_000;

export const readRange = (range: UsedRange, sheet: UsedSheet): Cell[][] => {
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  const step = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const cells: Cell[][] = [];
  for (let at = 0; at < rows; at += step) {
    const part =
      step >= rows
        ? range
        : sheet.getRange(
            range.getRow() + at,
            range.getColumn(),
            Math.min(step, rows - at),
            columns,
          );
    for (const row of part.getValues()) cells.push(row.map(cellOf));
  }
  return cells;
};
