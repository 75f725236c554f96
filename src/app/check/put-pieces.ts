// Writes the blocks; a column that does not take them (a validation of the team's) stops no other.
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import type { Layout } from './layout';
import { type ManagedCells, type Piece, piecesToWrite } from './pieces';

const put = (desk: Desk, tab: number, pieces: readonly Piece[]): void => {
  for (const { row, column, cells } of pieces) desk.write(tab, row, column, cells);
  desk.flush();
};

/**
 * Writes all blocks at once; when Sheets refuses one of them, each column by itself.
 *
 * @returns the roles whose column was refused
 * @throws what Sheets says, when it takes none of them
 */
export const putPieces = (
  desk: Desk,
  layout: Layout,
  pieces: readonly Piece[],
  at: { readonly headerRow: number; readonly actual: Rows; readonly wanted: ManagedCells },
): readonly ManagedRole[] => {
  try {
    put(desk, layout.tab, pieces);
    return [];
  } catch (trouble) {
    const refused: ManagedRole[] = [];
    for (const role of layout.writable) {
      const alone = { ...layout, writable: new Set([role]) };
      try {
        put(desk, layout.tab, piecesToWrite(alone, at.headerRow, at.actual, at.wanted));
      } catch {
        refused.push(role);
      }
    }
    if (refused.length === layout.writable.size) throw trouble;
    return refused;
  }
};
