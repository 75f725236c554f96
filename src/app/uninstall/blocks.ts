// Single cells as few rectangles: each block is one service call, or one part of one. Pure.
import type { Cell } from '../../domain/cell';
import type { Block } from '../desk';
import type { CellBack } from './plan-undo';

/** Cells of one column, ascending, as runs of neighbours. */
const runs = <One extends { readonly row: number }>(cells: readonly One[]): readonly One[][] => {
  const found: One[][] = [];
  for (const cell of cells) {
    const run = found[found.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else found.push([cell]);
  }
  return found;
};

export const rowBlocks = (column: number, rows: readonly number[]): readonly Block[] =>
  runs([...rows].sort((a, b) => a - b).map((row) => ({ row }))).map((run) => ({
    ...{ row: run[0]?.row ?? 0, column, rows: run.length, columns: 1 },
  }));

export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly [Cell])[];
}

/** Cells of any columns as runs down a column. */
export const cellRuns = (cells: readonly CellBack[]): readonly CellRun[] => {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.flatMap((column) =>
    runs(cells.filter((one) => one.column === column).sort((a, b) => a.row - b.row)).map((run) => ({
      ...{ row: run[0]?.row ?? 0, column },
      cells: run.map(({ cell }): readonly [Cell] => [cell]),
    })),
  );
};
