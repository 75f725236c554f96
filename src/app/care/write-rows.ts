// Writes how customers stand into their rows, and looks whether they are still theirs.
import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Layout } from '../check/layout';
import { type ManagedCells, type Piece, piecesToWrite, sameCell } from '../check/pieces';
import { writeManaged } from '../check/write-managed';
import type { Desk } from '../desk';
import type { CareFile } from './care-file';
import type { Standing } from './judge-customers';
import { numberColumn, type Place } from './place';
import { joined, MOST_PIECES, piecesOfRow, piecesOfRuns } from './row-pieces';
import { MOST_CALLS } from './spent-calls';

/** The judged cells of our customers; every other row keeps what it has. */
const onlyOurs = (
  rows: Rows,
  layout: Layout,
  cells: ManagedCells,
  ours: ReadonlySet<number>,
): ManagedCells => {
  const wanted = new Map<ManagedRole, readonly Cell[]>();
  for (const role of layout.writable) {
    const column = layout.columns.get(role) ?? -1;
    wanted.set(
      role,
      rows.map(
        (row, r): Cell => (ours.has(r) ? (cells.get(role)?.[r] ?? '') : (row[column] ?? '')),
      ),
    );
  }
  return wanted;
};

const columnsOf = ({ row, column, cells }: Piece): readonly Piece[] =>
  (cells[0] ?? []).map((_, i) => ({
    row,
    column: column + i,
    cells: cells.map((line) => line.slice(i, i + 1)),
  }));

/**
 * A column that this person may not write, or that does not take it, is left to the next check, and so
 * is what no call is left for.
 */
const put = (
  desk: Desk,
  tab: number,
  pieces: readonly Piece[],
  isLeft: () => boolean,
): readonly Piece[] =>
  pieces.flatMap((piece): readonly Piece[] => {
    if (!isLeft()) return [];
    try {
      desk.write(tab, piece.row, piece.column, piece.cells);
      return [piece];
    } catch {
      return (piece.cells[0] ?? []).length > 1 ? put(desk, tab, columnsOf(piece), isLeft) : [];
    }
  });

/** Do the numbers still stand at their rows, and what was written beside them? */
const stands = (
  desk: Desk,
  layout: Layout,
  column: number,
  rows: ReadonlyMap<string, number>,
  pieces: readonly Piece[],
): boolean => {
  const at = [...rows.values()];
  const first = Math.min(...at);
  const count = Math.max(...at) - first + 1;
  const width = desk.extent(layout.tab).columns;
  const single = count === 1;
  const block = single
    ? { row: first, column: 0, rows: 1, columns: width }
    : { row: first, column, rows: count, columns: 1 };
  const found = desk.read(layout.tab, block);
  const numbers = [...rows].every(
    ([no, row]) => nameText(found[row - first]?.[single ? column : 0]) === no,
  );
  return (
    numbers &&
    (!single ||
      pieces.every((piece) =>
        (piece.cells[0] ?? []).every((cell, i) => sameCell(found[0]?.[piece.column + i], cell)),
      ))
  );
};

/**
 * Writes the managed cells of customers as they were judged.
 *
 * Rule: 3-product §4: only cells that we own; when rows were moved at that very moment, what stands
 * at a wrong place is put back and written where it belongs, as the check does it.
 */
export const writeRows = (
  file: CareFile,
  place: Place,
  { judged, facts }: Standing,
  wanted: readonly string[],
): void => {
  const { bare } = file;
  const { layout } = facts;
  const ours = new Set(wanted.map((no) => place.found.get(no) ?? -1));
  const cells = onlyOurs(place.rows, layout, judged.cells, ours);
  const [single] = ours;
  const apart =
    ours.size === 1 && single !== undefined
      ? piecesOfRow(place.rowInTab(single), place.rows[single] ?? [], layout, cells, single)
      : piecesOfRuns(place.rows, layout, cells, ours);
  const isScattered = ours.size > 1 && apart.length > MOST_PIECES;
  const few = isScattered ? joined(file, apart, layout) : apart;
  const pieces = few ?? piecesToWrite(layout, layout.headerRow, place.rows, cells);
  if (pieces.length === 0) return;
  // The last call is for the look at what was written, or for the flush.
  const done = put(bare, layout.tab, pieces, () => file.spent() < MOST_CALLS - 1);
  if (done.length === 0) return;
  const rows = new Map(wanted.map((no) => [no, place.rowInTab(place.found.get(no) ?? -1)]));
  const column = numberColumn(file, layout);
  if (stands(bare, layout, column, rows, done)) return;
  mend(file, place, { judged, facts }, wanted, done);
};

/** After rows have moved: finds everybody again and writes until they stand still. */
const mend = (
  { bare }: CareFile,
  place: Place,
  { judged, facts }: Standing,
  wanted: readonly string[],
  done: readonly Piece[],
): void => {
  const { layout } = facts;
  const column = layout.columns.get('id') ?? -1;
  const before = place.isWhole ? place.rows : withoutPieces(bare.readAll(layout.tab), done);
  writeManaged(
    bare,
    layout,
    before,
    (rows, headerRow) => {
      const cells = new Map<ManagedRole, Cell[]>();
      for (const role of layout.writable) {
        const at = layout.columns.get(role) ?? -1;
        cells.set(
          role,
          rows.map((row): Cell => row[at] ?? ''),
        );
      }
      for (const no of wanted) {
        const row = rows.findIndex((one, r) => r > headerRow && nameText(one[column]) === no);
        const from = place.found.get(no) ?? -1;
        if (row < 0) continue;
        for (const [role, list] of cells) list[row] = judged.cells.get(role)?.[from] ?? '';
      }
      return { cells };
    },
    done,
  );
};

/** Of a large tab nobody knows what stood where we wrote: the next check fills it in. */
const withoutPieces = (rows: Rows, pieces: readonly Piece[]): Rows =>
  rows.map((row, r) => {
    const blank = new Set(
      pieces.flatMap((piece) =>
        piece.row === r ? (piece.cells[0] ?? []).map((_, i) => piece.column + i) : [],
      ),
    );
    return row.map((cell, column) => (blank.has(column) ? '' : cell));
  });
