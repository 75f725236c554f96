// A file that a tab of the team's makes as large as a test wants it, most of it blank.
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { addTab } from '../../support/builders';

export const OLD_TAB = '旧名单';
const COLUMNS = 5_000;

export const cellsIn = (book: Workbook): number =>
  book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);

/** That tab, made where it is missing, so tall that the file has so many cells, or up to 5,000 more. */
export const grownTo = (book: Workbook, cells: number): Sheet => {
  const found = book.sheets.find(({ name }) => name === OLD_TAB);
  const old = found ?? addTab(book, OLD_TAB, [['x']]);
  Object.assign(old, { maxRows: 0, maxColumns: COLUMNS });
  old.maxRows = Math.ceil((cells - cellsIn(book)) / COLUMNS);
  return old;
};
