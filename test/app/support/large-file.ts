// A file that a tab of the team's makes as large as a test wants it, most of it blank.
import { putValue, type Sheet, type Workbook } from '../../../src/host/model/workbook';
import { addTab, tabOf } from '../../support/builders';

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

/** The same, as a count of that day has noted it in Settings. */
export const countedAt = (book: Workbook, cells: number, on: string): Sheet => {
  const old = grownTo(book, cells);
  const settings = tabOf(book, '设置');
  const row = settings.values.length;
  const grid = old.maxRows * old.maxColumns;
  const size = `${cellsIn(book)} cells on ${on}, ${grid - 1} of ${grid} blank in tab ${old.id}`;
  putValue(settings, row, 0, 'file size');
  putValue(settings, row, 1, size);
  return old;
};
