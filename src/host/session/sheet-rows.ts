// Rows that a person inserts, deletes and sorts, each as one step that can be undone.
import { sortRows } from '../model/row-order';
import { deleteRows, insertRows } from '../model/structure';
import { usedSize } from '../model/used-size';
import type { Sheet } from '../model/workbook';
import { demandEditable } from '../services/cell-writes';
import { refuse } from '../services/service-error';
import type { OpenBook } from './open-book';
import { wholeWorkbook } from './undo';

const changeRows = (book: OpenBook, sheet: Sheet, change: () => void): void => {
  if (sheet.protections.some(({ range, warningOnly }) => range === 'sheet' && !warningOnly)) {
    demandEditable(book.host.state, sheet, {
      row: 0,
      column: 0,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
    });
  }
  const step = wholeWorkbook(book.host.workbook);
  book.host.edit(change);
  book.host.refresh();
  book.history.add(step);
};

export const insertSheetRows = (book: OpenBook, sheet: Sheet, at: number, count: number): void => {
  if (at < 0 || at > sheet.maxRows || count < 1) refuse('Those rows are out of bounds.');
  changeRows(book, sheet, () => insertRows(book.host.workbook, sheet, at, count));
};

export const deleteSheetRows = (book: OpenBook, sheet: Sheet, at: number, count: number): void => {
  if (at < 0 || at + count > sheet.maxRows || count < 1) refuse('Those rows are out of bounds.');
  if (count >= sheet.maxRows - sheet.frozenRows && at <= sheet.frozenRows) {
    refuse("You can't delete all the rows on the sheet.");
  }
  changeRows(book, sheet, () => deleteRows(book.host.workbook, sheet, at, count));
};

/** Sorts the sheet below its frozen rows, or only the given rows. */
export const sortSheet = (
  book: OpenBook,
  sheet: Sheet,
  by: { readonly column: number; readonly descending: boolean },
  rows?: { readonly row: number; readonly rows: number },
): void => {
  const first = rows?.row ?? sheet.frozenRows;
  const count = rows?.rows ?? usedSize(sheet).rows - first;
  if (count < 2) return;
  changeRows(book, sheet, () => sortRows(sheet, first, count, by));
};
