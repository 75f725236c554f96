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

/** What was shown before and is not any more. */
const missingIn = (
  old: readonly (readonly Cell[])[],
  now: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] => {
  const left = [...old];
  for (const cells of now) {
    const at = left.findIndex((one) => sameCells(cells, one));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

interface Seen {
  readonly row: number;
  readonly cells: readonly Cell[];
}

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
  /** The other rows, together with those that are known by the same. */
  const othersOf = ({ rows, first }: SeenRows): ReadonlyMap<string, readonly Seen[]> => {
    const others = new Map<string, Seen[]>();
    rows.forEach((row, r) => {
      if (isIt(row)) return;
      const key = keyOf(row);
      const alike = others.get(key) ?? [];
      if (alike.length === 0) others.set(key, alike);
      alike.push({ row: first + r, cells: cellsOf(row) });
    });
    return others;
  };
  const isOurs = (one: Seen): boolean => sameCells(one.cells, cells);
  /** Our cells stand beside more rows than before: what stood there is put back. */
  const putBack = (old: readonly Seen[], now: readonly Seen[]): void => {
    const extra = now.filter(isOurs).slice(old.filter(isOurs).length);
    if (extra.length === 0) return;
    const missing = missingIn(
      old.map((one) => one.cells),
      now.map((one) => one.cells),
    );
    extra.forEach(({ row }, n) => {
      const back = missing[n] ?? cells.map(() => '');
      if (!sameCells(back, cells)) desk.write(tab, row, column, [back]);
    });
  };
  let seen = before;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const at = seen.rows.findIndex(isIt);
    if (at < 0) return null;
    desk.write(tab, seen.first + at, column, [cells]);
    const old = seen;
    seen = again(look);
    const known = othersOf(old);
    for (const [key, now] of othersOf(seen)) {
      const stood = known.get(key) ?? [];
      // Who has come since the last look has written it himself.
      if (stood.length > 0 || key === '') putBack(stood, now);
    }
    const mine = seen.rows.find(isIt);
    if (mine !== undefined && sameCells(cellsOf(mine), cells)) return seen;
  }
  return null;
};
