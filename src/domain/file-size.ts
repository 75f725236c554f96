// How large a file is, and how much it may still grow before the platform refuses it. Pure.
import type { CivilDate } from './time/civil-date';

/** All that the platform allows a file to have: cells of the grids, blank ones too. */
export const MOST_CELLS = 10_000_000;
/** Kept free for what people type and what others save until the next count. */
export const RESERVE = 200_000;
/** From here on people are told, and growth is asked about. */
const NEAR = 8_000_000;
/** What a new tab of the platform has. */
const [TAB_ROWS, TAB_COLUMNS] = [1_000, 26] as const;
/** Cells of a tab that holds so many rows and columns. */
export const tabOf = (rows: number, columns: number): number =>
  Math.max(TAB_ROWS, rows) * Math.max(TAB_COLUMNS, columns);
export const NEW_TAB = tabOf(1, 1);
/** An older count says nothing: rows may have been deleted since, and nobody has counted again. */
const MOST_DAYS = 2;

/** A tab in which cells below and beside the data can be deleted. */
export interface BlankPart {
  readonly tab: number;
  /** Of its whole grid. */
  readonly cells: number;
  readonly blank: number;
}

export interface FileSize {
  readonly cells: number;
  readonly on: CivilDate;
  /** Where most can be deleted; null where there is nothing to delete. */
  readonly blankest: BlankPart | null;
}

/** One tab as it is counted. */
export interface TabGrid {
  readonly tab: number;
  readonly gridRows: number;
  readonly gridColumns: number;
  /** Down to and right to the last cell that holds anything. */
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (tabs: readonly TabGrid[], on: CivilDate): FileSize => {
  const parts = tabs.map(({ tab, gridRows, gridColumns, rows, columns }): BlankPart => {
    const cells = gridRows * gridColumns;
    return { tab, cells, blank: cells - Math.min(rows, gridRows) * Math.min(columns, gridColumns) };
  });
  const [most] = [...parts].sort((a, b) => b.blank - a.blank);
  return {
    cells: parts.reduce((sum, part) => sum + part.cells, 0),
    on,
    blankest: most === undefined || most.blank === 0 ? null : most,
  };
};

export const isNearLimit = ({ cells }: FileSize): boolean => cells >= NEAR;
/** Is the reserve all that is left? */
export const isAtLimit = ({ cells }: FileSize): boolean => cells > MOST_CELLS - RESERVE;

/**
 * Cells that may be added to a file of which only this count is known.
 *
 * Far from the limit nobody asks; without a count of these days only the platform knows.
 */
export const roomIn = (size: FileSize | null, today: CivilDate): number => {
  if (size === null || Math.abs(today - size.on) > MOST_DAYS) return Number.POSITIVE_INFINITY;
  return isNearLimit(size)
    ? Math.max(0, MOST_CELLS - RESERVE - size.cells)
    : Number.POSITIVE_INFINITY;
};

/** Thrown before anything is written that the file has no room for. */
export class NoRoom extends Error {
  constructor() {
    super('no room left in this file');
    this.name = 'NoRoom';
  }
}
