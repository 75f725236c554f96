// Grids that grow when what is written leaves them, as far as the file may still grow.
import type { Block } from '../../app/desk';
import type { UsedRange, UsedSheet } from '../used-api';
import { type GridSizes, gridSizes, isInside } from './grid-size';
import { type Growth, growth } from './growth';
import type { Handles } from './handles';
import type { Pending } from './pending';

export interface Grids {
  readonly room: Growth;
  readonly sizes: GridSizes;
  /** Positions from one, as Google counts: behind which row or column. */
  readonly addRows: (sheet: UsedSheet, after: number, rows: number) => void;
  readonly addColumns: (sheet: UsedSheet, after: number, columns: number) => void;
  /** The cells of a block that is written; the grid grows when the block leaves it: only then is its size asked. */
  readonly roomFor: (tab: number, block: Block) => UsedRange;
}

export const gridsOf = ({ sheetOf, rangeOf }: Handles, { wrote }: Pending): Grids => {
  const room = growth();
  const sizes = gridSizes();
  const addRows = (sheet: UsedSheet, after: number, rows: number): void => {
    room.take(() => rows * sizes.columns(sheet));
    sheet.insertRowsAfter(after, rows);
  };
  const addColumns = (sheet: UsedSheet, after: number, columns: number): void => {
    room.take(() => columns * sheet.getMaxRows());
    sheet.insertColumnsAfter(after, columns);
  };
  const grow = (sheet: UsedSheet, rows: number, columns: number): void => {
    if (!isInside(sheet, rows, 1)) {
      const maxRows = sizes.rowsAgain(sheet);
      if (rows > maxRows) addRows(sheet, maxRows, rows - maxRows);
    }
    if (isInside(sheet, 1, columns)) return;
    const maxColumns = sheet.getMaxColumns();
    if (columns > maxColumns) addColumns(sheet, maxColumns, columns - maxColumns);
  };
  return {
    ...{ room, sizes, addRows, addColumns },
    roomFor: (tab, block) => {
      wrote();
      try {
        return rangeOf(tab, block);
      } catch {
        // Outside the grid: Google says so in the person's language. Any other trouble comes again.
        grow(sheetOf(tab), block.row + block.rows, block.column + block.columns);
        return rangeOf(tab, block);
      }
    },
  };
};
