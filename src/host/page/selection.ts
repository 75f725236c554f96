// Which cells are selected: one that is active, and a corner across; pure, so that every key has its test.
import type { GridRange } from '../model/workbook';

export interface Selection {
  /** The active cell: it is typed into. */
  readonly row: number;
  readonly column: number;
  /** The corner across from where the selection began. */
  readonly toRow: number;
  readonly toColumn: number;
}
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

export const oneCell = (row: number, column: number): Selection => ({
  row,
  column,
  toRow: row,
  toColumn: column,
});

export const rangeOf = ({ row, column, toRow, toColumn }: Selection): GridRange => ({
  row: Math.min(row, toRow),
  column: Math.min(column, toColumn),
  rows: Math.abs(row - toRow) + 1,
  columns: Math.abs(column - toColumn) + 1,
});

export const holds = (range: GridRange, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** A grid that has become smaller has fewer cells to select. */
export const inside = (selection: Selection, { rows, columns }: Bounds): Selection => {
  const row = (at: number): number => Math.max(0, Math.min(at, rows - 1));
  const column = (at: number): number => Math.max(0, Math.min(at, columns - 1));
  return {
    row: row(selection.row),
    column: column(selection.column),
    toRow: row(selection.toRow),
    toColumn: column(selection.toColumn),
  };
};

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Steps of a key in rows and columns; a step of a whole grid goes to its edge. */
const stepsOf = (
  { key, ctrlKey, metaKey }: Key,
  page: number,
  bounds: Bounds,
): readonly [number, number] | undefined => {
  const far = ctrlKey || metaKey;
  const [rows, columns] = far ? [bounds.rows, bounds.columns] : [1, 1];
  switch (key) {
    case 'ArrowUp':
      return [-rows, 0];
    case 'ArrowDown':
      return [rows, 0];
    case 'ArrowLeft':
      return [0, -columns];
    case 'ArrowRight':
      return [0, columns];
    case 'PageUp':
      return [-page, 0];
    case 'PageDown':
      return [page, 0];
    case 'Home':
      return [far ? -bounds.rows : 0, -bounds.columns];
    case 'End':
      return [far ? bounds.rows : 0, bounds.columns];
    default:
      return undefined;
  }
};

/** Where a key leads; with Shift the selection grows. Undefined: the key is no step. */
export const afterKey = (
  selection: Selection,
  key: Key,
  page: number,
  bounds: Bounds,
): Selection | undefined => {
  const steps = stepsOf(key, page, bounds);
  if (steps === undefined) return undefined;
  const [down, right] = steps;
  const next = key.shiftKey
    ? { ...selection, toRow: selection.toRow + down, toColumn: selection.toColumn + right }
    : oneCell(selection.row + down, selection.column + right);
  return inside(next, bounds);
};
