// Takes back in memory what was written at wrong places, so that the check can decide anew.
import type { Cell } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import { cellKey, type Layout } from './layout';
import type { Piece } from './pieces';
import { sameRows } from './same-rows';

const columnsOf = ({ column, cells }: Piece): readonly number[] =>
  (cells[0] ?? []).map((_, i) => column + i);

/** Did this run write this very text into this column somewhere? */
const writtenCells = (pieces: readonly Piece[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const written = new Map<number, Set<string>>();
  for (const piece of pieces) {
    for (const column of columnsOf(piece)) {
      const keys = written.get(column) ?? new Set<string>();
      written.set(column, keys);
      for (const row of piece.cells) keys.add(cellKey(row[column - piece.column]));
    }
  }
  return written;
};

/** What this run wrote at a place the last time it wrote there. */
const lastWrite = (pieces: readonly Piece[], row: number, column: number): Cell | undefined => {
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i];
    const cell = piece?.cells[row - piece.row]?.[column - piece.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
};

/**
 * Puts each row's managed cells back to what that customer had before this run wrote anything.
 *
 * A row that nobody knew before loses what we wrote there and keeps what a person typed. So does a
 * date in "last contact" that this run never wrote, or that stands where nothing has moved.
 */
export const restore = (
  now: Rows,
  before: Rows,
  layout: Layout,
  pieces: readonly Piece[],
): Rows => {
  const written = writtenCells(pieces);
  const width = now.reduce((most, row) => Math.max(most, row.length), 0);
  const untouched = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !written.has(column),
  );
  const at = (role: 'name' | 'id'): number => layout.columns.get(role) ?? -1;
  const origins = sameRows(now, before, { name: at('name'), id: at('id'), untouched });
  const stands = [...origins].every(([r, origin]) => r === origin);
  const lastContact = layout.columns.get('last contact');
  const typed = (r: number, column: number, cell: Cell): boolean => {
    if (!(written.get(column)?.has(cellKey(cell)) ?? false)) return true;
    return stands && cellKey(cell) !== cellKey(lastWrite(pieces, r, column));
  };
  return now.map((row, r) => {
    const origin = before[origins.get(r) ?? -1];
    const restored = [...row];
    for (const column of written.keys()) {
      const cell = row[column] ?? '';
      const keeps = (origin === undefined || column === lastContact) && typed(r, column, cell);
      restored[column] = keeps ? cell : (origin?.[column] ?? '');
    }
    return restored;
  });
};
