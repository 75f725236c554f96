// Rows and columns that come and go, and how many more the file takes.
import type { Desk } from '../../app/desk';
import { isInside } from './grid-size';
import type { OpenBook } from './open-book';

type Growing = Pick<
  Desk,
  | 'insertRowsBelow'
  | 'insertColumnsAfter'
  | 'deleteColumns'
  | 'allowGrowth'
  | 'hasRoom'
  | 'rowsThatFit'
>;

export const growing = ({
  sheetOf,
  room,
  sizes,
  addRows,
  addColumns,
  wrote,
}: OpenBook): Growing => ({
  insertRowsBelow: (tab, row, rows) => {
    wrote();
    addRows(sheetOf(tab), row + 1, rows);
  },
  insertColumnsAfter: (tab, column, columns) => {
    wrote();
    addColumns(sheetOf(tab), column + 1, columns);
  },
  deleteColumns: (tab, column, columns) => {
    wrote();
    sheetOf(tab).deleteColumns(column + 1, columns);
  },
  allowGrowth: (cells, recount) => room.allow(cells, recount),
  hasRoom: (cells) => {
    if (room.isUnlimited()) return true;
    const wanted = cells();
    return wanted <= room.left(wanted);
  },
  rowsThatFit: (tab, row, rows) => {
    const sheet = sheetOf(tab);
    if (room.isUnlimited() || rows === 0 || isInside(sheet, row + rows, 1)) return rows;
    const there = Math.max(0, sizes.rows(sheet) - row);
    const columns = sizes.columns(sheet);
    const more = Math.floor(room.left((rows - there) * columns) / columns);
    return Math.min(rows, there + more);
  },
});
