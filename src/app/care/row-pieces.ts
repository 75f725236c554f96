// The blocks that a save writes into customers' rows: as few as there can be, and no cell of others.
import type { Rows } from '../../tables/recognise';
import { columnGroups, type Layout } from '../check/layout';
import { type ManagedCells, type Piece, sameCell } from '../check/pieces';
import type { CareFile } from './care-file';

/** One row in as few blocks as there are groups of columns. */
export const piecesOfRow = (
  row: number,
  actual: Rows[number],
  layout: Layout,
  wanted: ManagedCells,
  judged: number,
): Piece[] =>
  columnGroups(layout).flatMap(({ first, roles }) => {
    const cells = roles.map((role) => wanted.get(role)?.[judged] ?? '');
    const differs = cells.map((cell, i) => !sameCell(actual[first + i], cell));
    const from = differs.indexOf(true);
    if (from < 0) return [];
    return [
      { row, column: first + from, cells: [cells.slice(from, differs.lastIndexOf(true) + 1)] },
    ];
  });

/** Rows that follow each other, all of them customers of this save: nobody else's cell lies between. */
const runsOf = (rows: ReadonlySet<number>): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
};

/** Each run in as few blocks as there are groups of columns: from the first to the last that changes. */
export const piecesOfRuns = (
  rows: Rows,
  layout: Layout,
  wanted: ManagedCells,
  ours: ReadonlySet<number>,
): readonly Piece[] =>
  runsOf(ours).flatMap((run) =>
    columnGroups(layout).flatMap(({ first, roles }) => {
      const differs = (row: number, i: number): boolean =>
        !sameCell(rows[row]?.[first + i], wanted.get(roles[i] ?? 'id')?.[row]);
      const changed = run.filter((row) => roles.some((_, i) => differs(row, i)));
      const columns = roles.map((_, i) => changed.some((row) => differs(row, i)));
      const [top] = changed;
      const bottom = changed[changed.length - 1];
      if (top === undefined || bottom === undefined) return [];
      const from = columns.indexOf(true);
      const kept = roles.slice(from, columns.lastIndexOf(true) + 1);
      const cells = run
        .filter((row) => row >= top && row <= bottom)
        .map((row) => kept.map((role) => wanted.get(role)?.[row] ?? ''));
      return [{ row: top, column: first + from, cells }];
    }),
  );

/** More blocks than these become one for each group of columns, after another look at it. */
export const MOST_PIECES = 2;
/** A block of more cells is not written for a few of its rows. */
const MOST_JOINED = 20_000;

/**
 * Scattered rows as one block for each group of columns; what lies between stays as it reads at this
 * very moment, so that no date is lost that somebody has typed since. Null where that is too much.
 */
export const joined = (
  { bare }: CareFile,
  pieces: readonly Piece[],
  { tab }: Layout,
): readonly Piece[] | null => {
  const right = ({ column, cells }: Piece): number => column + (cells[0]?.length ?? 0);
  const first = Math.min(...pieces.map(({ row }) => row));
  const end = Math.max(...pieces.map(({ row, cells }) => row + cells.length));
  const left = Math.min(...pieces.map(({ column }) => column));
  const columns = Math.max(...pieces.map(right)) - left;
  if ((end - first) * columns > MOST_JOINED) return null;
  const now = bare.read(tab, { row: first, column: left, rows: end - first, columns });
  const groups = new Map<number, { from: number; to: number }>();
  const after = now.map((row) => [...row]);
  for (const piece of pieces) {
    piece.cells.forEach((line, y) => {
      line.forEach((cell, x) => {
        const row = after[piece.row - first + y];
        if (row !== undefined) row[piece.column - left + x] = cell;
      });
    });
    const known = [...groups].find(([, at]) => piece.column <= at.to && right(piece) >= at.from);
    const [key, at] = known ?? [piece.column, { from: piece.column, to: right(piece) }];
    groups.set(key, {
      from: Math.min(at.from, piece.column),
      to: Math.max(at.to, right(piece)),
    });
  }
  return [...groups.values()].map(({ from, to }) => ({
    row: first,
    column: from,
    cells: after.map((row) => row.slice(from - left, to - left)),
  }));
};
