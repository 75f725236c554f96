// Writes cells beside the key of a row, where people sort and insert rows at any moment.
import { type Cell, isDateCell } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import { again } from '../check/again';
import { cellKey } from '../check/layout';
import type { Desk } from '../desk';

const ATTEMPTS = 3;

/** Rows of a tab as they were seen, from one row on. */
export interface SeenRows {
  readonly rows: Rows;
  readonly first: number;
}

export interface Beside {
  readonly tab: number;
  /** Of the first cell that is written. */
  readonly column: number;
  readonly isIt: (row: Rows[number]) => boolean;
  /** What a row is known by; the cells that are written are no part of it. */
  readonly keyOf: (row: Rows[number]) => string;
  readonly look: () => SeenRows;
}

/** Less than a second: as exactly as a sheet gives a moment back, and seldom two people's. */
const SAME_MINUTES = 0.01;

const isSame = (a: Cell | undefined, b: Cell): boolean =>
  a !== undefined && isDateCell(a) && isDateCell(b)
    ? a.on === b.on && Math.abs(a.minutes - b.minutes) < SAME_MINUTES
    : cellKey(a) === cellKey(b);

export const sameCells = (a: readonly (Cell | undefined)[], b: readonly Cell[]): boolean =>
  b.every((cell, n) => isSame(a[n], cell));

/** What stood beside a row that our cells have come to stand in: what nobody of its like shows any more. */
const coveredBy = (
  old: readonly (readonly Cell[])[],
  now: readonly (readonly Cell[])[],
): readonly Cell[] | undefined => {
  const left = [...old];
  for (const cells of now) {
    const at = left.findIndex((one) => sameCells(cells, one));
    if (at >= 0) left.splice(at, 1);
  }
  return left[0];
};

/**
 * Writes the cells and looks again: what came to stand beside another row is put back, and it is tried anew.
 *
 * Rule: 3-product §4: no row may ever carry what was meant for another one.
 * @returns the rows as they were seen last; null when the row is gone or does not stand still
 */
export const writeBeside = (
  desk: Desk,
  { tab, column, isIt, keyOf, look }: Beside,
  before: SeenRows,
  cells: readonly Cell[],
): SeenRows | null => {
  const cellsOf = (row: Rows[number]): readonly Cell[] =>
    cells.map((_, n) => row[column + n] ?? '');
  let seen = before;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const at = seen.rows.findIndex(isIt);
    if (at < 0) return null;
    desk.write(tab, seen.first + at, column, [cells]);
    const old = seen;
    seen = again(look);
    seen.rows.forEach((row, r) => {
      if (isIt(row) || !sameCells(cellsOf(row), cells)) return;
      const alike = (one: Rows[number]): boolean => !isIt(one) && keyOf(one) === keyOf(row);
      const others = seen.rows.filter((one, n) => n !== r && alike(one)).map(cellsOf);
      const known = old.rows.filter(alike).map(cellsOf);
      // Who has come since the last look has written it himself.
      if (known.length === 0 && keyOf(row) !== '') return;
      const back = coveredBy(known, others) ?? cells.map(() => '');
      if (!sameCells(back, cells)) desk.write(tab, seen.first + r, column, [back]);
    });
    const mine = seen.rows.find(isIt);
    if (mine !== undefined && sameCells(cellsOf(mine), cells)) return seen;
  }
  return null;
};
