// Whole blocks that are read, and how large what is read would be.
import type { Desk } from '../../app/desk';
import type { OpenBook } from './open-book';

type Reading = Pick<
  Desk,
  'usedRows' | 'gridRows' | 'gridColumns' | 'extent' | 'readAll' | 'peek' | 'read' | 'formulas'
>;

export const reading = ({ sheetOf, rangeOf, readCells }: OpenBook): Reading => ({
  usedRows: (tab) => sheetOf(tab).getLastRow(),
  gridRows: (tab) => sheetOf(tab).getMaxRows(),
  gridColumns: (tab) => sheetOf(tab).getMaxColumns(),
  extent: (tab) => {
    const all = sheetOf(tab).getDataRange();
    return { rows: all.getNumRows(), columns: all.getNumColumns() };
  },
  readAll: (tab) => {
    const sheet = sheetOf(tab);
    return readCells(sheet.getDataRange(), sheet);
  },
  peek: (tab, rows) => {
    const sheet = sheetOf(tab);
    const all = sheet.getDataRange();
    const part = sheet.getRange(1, 1, Math.min(rows, all.getNumRows()), all.getNumColumns());
    return readCells(part, sheet);
  },
  read: (tab, block) => readCells(rangeOf(tab, block), sheetOf(tab)),
  formulas: (tab, block) => rangeOf(tab, block).getFormulas(),
});
