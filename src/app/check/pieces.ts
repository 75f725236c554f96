// What has to be written so that the managed columns read as wanted: few blocks, no cell too many
// where people type or customers are known by what stands there.
import { type Cell, isBlank, isDateCell, isErrorText } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import { type ColumnGroup, columnGroups, type Layout } from './layout';

/** What each managed cell of a tab should read, by role and zero-based row. */
export type ManagedCells = ReadonlyMap<ManagedRole, readonly Cell[]>;

/** A block to write, zero-based. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** More runs than this are joined over their smallest gaps: each is a service call. */
const MOST_RUNS = 8;
/** An error value of the team's would come back as a text: so many of them are stepped around. */
const MOST_ERRORS = 16;

/** Equal for our purpose: blank is blank, a date is its day. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean => {
  if (a === b) return true;
  if (a === undefined || isBlank(a)) return b === undefined || isBlank(b);
  if (b === undefined || isBlank(b)) return false;
  return isDateCell(a) && isDateCell(b) && a.on === b.on;
};

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows in which one of the roles reads otherwise than wanted. */
const differing = (group: ColumnGroup, actual: Rows, wanted: ManagedCells): readonly number[] => {
  const rows: number[] = [];
  for (let r = 0; r < actual.length; r += 1) {
    const differs = group.roles.some(
      (role, i) => !sameCell(actual[r]?.[group.first + i], wanted.get(role)?.[r]),
    );
    if (differs) rows.push(r);
  }
  return rows;
};

/** The rows in at most so many runs: cut where the gaps are widest. */
const runsOf = (rows: readonly number[], most: number): readonly Span[] => {
  const gaps = rows.map((row, i) => ({ at: i, gap: row - (rows[i - 1] ?? row) }));
  const cuts = new Set(
    gaps
      .filter(({ gap }) => gap > 1)
      .sort((a, b) => b.gap - a.gap)
      .slice(0, most - 1)
      .map(({ at }) => at),
  );
  const runs: { first: number; last: number }[] = [];
  rows.forEach((row, i) => {
    const run = runs[runs.length - 1];
    if (run === undefined || cuts.has(i)) runs.push({ first: row, last: row });
    else run.last = row;
  });
  return runs;
};

/** The runs without the rows in which one of the columns shows an error that is to stay. */
const aroundErrors = (
  spans: readonly Span[],
  changing: readonly number[],
  { first: column, roles }: ColumnGroup,
  actual: Rows,
): readonly Span[] => {
  const changes = new Set(changing);
  const stays = (row: number): boolean =>
    !changes.has(row) && roles.some((_, i) => isErrorText(actual[row]?.[column + i] ?? ''));
  const parts = spans.flatMap(({ first, last }) => {
    const found: { first: number; last: number }[] = [];
    let isOpen = false;
    for (let row = first; row <= last; row += 1) {
      const part = found[found.length - 1];
      if (stays(row)) isOpen = false;
      else if (isOpen && part !== undefined) part.last = row;
      else {
        found.push({ first: row, last: row });
        isOpen = true;
      }
    }
    return found;
  });
  return parts.length > spans.length + MOST_ERRORS ? spans : parts;
};

const piecesOf = (
  group: ColumnGroup,
  actual: Rows,
  wanted: ManagedCells,
  mostRuns: number,
): readonly Piece[] => {
  const changing = differing(group, actual, wanted);
  const spans = aroundErrors(runsOf(changing, mostRuns), changing, group, actual);
  return spans.map(({ first, last }) => ({
    row: first,
    column: group.first,
    cells: Array.from({ length: last - first + 1 }, (_, i) =>
      group.roles.map((role) => wanted.get(role)?.[first + i] ?? ''),
    ),
  }));
};

/** Only the columns from the first to the last that has anything to change. */
const trimmed = (group: ColumnGroup, actual: Rows, wanted: ManagedCells): ColumnGroup => {
  const changes = group.roles.map(
    (role, i) => differing({ first: group.first + i, roles: [role] }, actual, wanted).length > 0,
  );
  const from = changes.indexOf(true);
  const roles = group.roles.slice(Math.max(0, from), changes.lastIndexOf(true) + 1);
  return { first: group.first + Math.max(0, from), roles };
};

/** Cut at the numbers, by which rows are known, and at the dates, which people type. */
const parts = (group: ColumnGroup): readonly ColumnGroup[] => {
  const found: { first: number; roles: ManagedRole[] }[] = [];
  group.roles.forEach((role, i) => {
    const part = found[found.length - 1];
    const apart = [role, group.roles[i - 1]].some((one) => one === 'id' || one === 'last contact');
    if (part === undefined || apart) found.push({ first: group.first + i, roles: [role] });
    else part.roles.push(role);
  });
  return found;
};

/**
 * The blocks to write, numbers and dates first.
 *
 * Columns that do not exist yet are one block. In those that do, numbers and last contacts are
 * written in short runs, so that a date that is being typed is hardly ever under one of them.
 */
export const piecesToWrite = (
  layout: Layout,
  headerRow: number,
  actual: Rows,
  wanted: ManagedCells,
): readonly Piece[] => {
  const careful: Piece[] = [];
  const plain: Piece[] = [];
  for (const group of columnGroups(layout)) {
    const isNew = group.roles.every((_, i) => isBlank(actual[headerRow]?.[group.first + i] ?? ''));
    for (const part of isNew ? [group] : parts(group)) {
      const runs = !isNew && (part.roles[0] === 'id' || part.roles[0] === 'last contact');
      const pieces = piecesOf(trimmed(part, actual, wanted), actual, wanted, runs ? MOST_RUNS : 1);
      (runs ? careful : plain).push(...pieces);
    }
  }
  return [...careful, ...plain];
};

/** How many cells the blocks change. */
export const countChanges = (layout: Layout, actual: Rows, wanted: ManagedCells): number =>
  columnGroups(layout)
    .flatMap(({ first, roles }) => roles.map((role, i) => ({ first: first + i, roles: [role] })))
    .reduce((sum, one) => sum + differing(one, actual, wanted).length, 0);

/** The rows as they read once the blocks are written. */
export const withPieces = (rows: Rows, pieces: readonly Piece[]): Rows => {
  const written = rows.map((row) => [...row]);
  for (const { row, column, cells } of pieces) {
    cells.forEach((line, y) => {
      const target = written[row + y];
      if (target === undefined) return;
      while (target.length < column + line.length) target.push('');
      line.forEach((cell, x) => {
        target[column + x] = cell;
      });
    });
  }
  return written;
};
