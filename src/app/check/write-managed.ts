// Writes the managed columns while people sort, insert and delete rows: nobody's row ever keeps
// another one's status (3-product §4).

import { isBlank } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole, Role } from '../../tables/roles';
import type { Desk } from '../desk';
import { columnGroups, findHeaderRow, type Layout, leaving, watchedColumns } from './layout';
import { nearRuns } from './near-runs';
import {
  countChanges,
  type ManagedCells,
  type Piece,
  piecesToWrite,
  sameCell,
  withPieces,
} from './pieces';
import { putPieces } from './put-pieces';
import { restore } from './restore';

export type WriteOutcome =
  | {
      readonly kind: 'written';
      readonly cells: number;
      readonly attempts: number;
      /** Roles whose column did not take what was written. */
      readonly refused: ReadonlySet<ManagedRole>;
    }
  | { readonly kind: 'locked' }
  /** Columns have changed places, or rows never stood still: what is written is right or put back. */
  | { readonly kind: 'moving' };

/** What the managed cells should read, for rows whose header stands at `headerRow`. */
export type PlanCells = (
  rows: Rows,
  headerRow: number,
  /** Roles whose column did not take what was planned before. */
  refused: ReadonlySet<ManagedRole>,
) => { readonly cells: ManagedCells };

const ATTEMPTS = 6;

/** `lost`: the headers are no longer at their columns. */
type Answer = 'settled' | 'again' | 'lost';

/** Do these columns still read like this? */
const unmoved = (desk: Desk, tab: number, columns: readonly number[], rows: Rows): boolean => {
  try {
    return nearRuns(columns).every(({ first, width, columns: wanted }) =>
      desk
        .read(tab, { row: 0, column: first, rows: rows.length, columns: width })
        .every((cells, r) => wanted.every((at) => sameCell(cells[at - first], rows[r]?.[at]))),
    );
  } catch {
    // Rows were deleted down to fewer than were read. If it is real trouble, the read that
    // follows an answer of "moved" meets it again and says so.
    return false;
  }
};

const headerStands = (desk: Desk, { tab, headerRow }: Layout, rows: Rows): boolean => {
  const header = rows[headerRow] ?? [];
  const block = { row: headerRow, column: 0, rows: 1, columns: Math.max(1, header.length) };
  return (desk.read(tab, block)[0] ?? []).every((cell, i) => sameCell(cell, header[i]));
};

/** Rows that came while the tab was read are not among those that were read. */
const isWhole = (desk: Desk, tab: number, rows: Rows): boolean =>
  desk.extent(tab).rows === Math.max(1, rows.length);

/** Before the first write: the columns are where they were read, and so is every row. */
const asRead = (desk: Desk, layout: Layout, rows: Rows): boolean => {
  if (!isWhole(desk, layout.tab, rows) || !headerStands(desk, layout, rows)) return false;
  const typed = layout.columns.get('last contact') ?? -1;
  const exists = typed >= 0 && typed < (rows[layout.headerRow]?.length ?? 0);
  const watched = new Set(watchedColumns(layout, rows));
  if (exists) watched.add(typed);
  return unmoved(desk, layout.tab, [...watched], rows);
};

/** A column that takes nothing of ours is not written; one that was to be added does not exist. */
const without = (layout: Layout, refused: ReadonlySet<Role>, header: Rows[number]): Layout => ({
  ...leaving(layout, refused),
  columns: new Map(
    [...layout.columns].filter(([role, at]) => !refused.has(role) || !isBlank(header[at] ?? '')),
  ),
});

const managedColumns = (layout: Layout): readonly number[] =>
  columnGroups(layout).flatMap(({ first, roles }) => roles.map((_, i) => first + i));

/**
 * Writes what `plan` wants, in few blocks, and looks again until the rows stand still.
 *
 * Rule: 3-product §4. What was written at a wrong place is known from what was read before, and is
 * put right in the next attempt.
 * @param first the rows the run has read; `plan` is asked anew whenever they turn out to have moved
 * @param already blocks that the run has written before, perhaps at wrong places
 */
export const writeManaged = (
  desk: Desk,
  planned: Layout,
  first: Rows,
  plan: PlanCells,
  already: readonly Piece[] = [],
): WriteOutcome => {
  const { tab } = planned;
  let layout = planned;
  const refused = new Set<ManagedRole>();
  const pieces: Piece[] = [...already];
  let before = first;
  let cells = 0;
  const attempt = (nth: number): Answer => {
    let actual = before;
    let headerRow = layout.headerRow;
    if (nth > 0 || pieces.length > 0 || !asRead(desk, layout, before)) {
      actual = desk.readAll(tab);
      if (!isWhole(desk, tab, actual)) return 'again';
      headerRow = findHeaderRow(actual, layout, pieces.length === 0);
      if (headerRow < 0) return 'lost';
      if (pieces.length === 0) before = actual;
    }
    const known = pieces.length === 0 ? actual : restore(actual, before, layout, pieces);
    const wanted = plan(known, headerRow, refused).cells;
    const next = piecesToWrite(layout, headerRow, actual, wanted);
    if (next.length === 0) return 'settled';
    pieces.push(...next);
    for (const role of putPieces(desk, layout, next, { headerRow, actual, wanted })) {
      refused.add(role);
    }
    const isAllTaken = [...layout.writable].every((role) => !refused.has(role));
    layout = without(layout, refused, actual[headerRow] ?? []);
    cells += countChanges(layout, actual, wanted);
    if (!isAllTaken) return 'again';
    const written = withPieces(actual, next);
    const watched = watchedColumns({ ...layout, headerRow }, actual);
    // A cell that will not keep what is written (a format of the team's) must not keep us here.
    const looked = nth >= 2 ? watched : [...watched, ...managedColumns(layout)];
    const stands = isWhole(desk, tab, written) && unmoved(desk, tab, looked, written);
    return stands ? 'settled' : 'again';
  };
  for (let nth = 0; nth < ATTEMPTS; nth += 1) {
    const answers: Answer[] = [];
    if (!desk.locked(() => answers.push(attempt(nth)))) return { kind: 'locked' };
    if (answers.includes('settled')) {
      return { kind: 'written', cells, attempts: nth + 1, refused };
    }
    if (answers.includes('lost')) break;
  }
  return { kind: 'moving' };
};
