// Tabs that come and go, are looked at, hidden and filled: each check takes away the tab that it has made.
import type { UsedSheet, UsedSpreadsheet, UsedSpreadsheetApp } from '../used-api';
import type { ContractLine } from './contract-row';
import { expect } from './found';
import { cell } from './scratch';

/** A tab before all others, for as long as the work takes; the view is given back. */
export const withTab = (
  app: UsedSpreadsheetApp,
  sheet: UsedSheet,
  use: (tab: UsedSheet, book: UsedSpreadsheet) => string | null,
): string | null => {
  const book = app.getActiveSpreadsheet();
  const view = book.getActiveSheet();
  const tab = book.insertSheet(`${sheet.getName()} +`, 0);
  const found = use(tab, book);
  if (book.getSheetById(tab.getSheetId()) !== null) {
    book.setActiveSheet(view);
    book.deleteSheet(tab);
  }
  return found;
};

export const TABS: readonly ContractLine[] = [
  [
    'a new tab takes the view, stands where it was put, and the view can be given back',
    '新标签会成为当前标签，位置如所指定，可以再切换回来',
    '5.7',
    (app, sheet) =>
      withTab(app, sheet, (tab, book) => {
        const taken = book.getActiveSheet().getSheetId() === tab.getSheetId();
        const isListed = book.getSheets()[0]?.getSheetId() === tab.getSheetId();
        const first = isListed && tab.getIndex() === 1;
        book.setActiveSheet(sheet);
        const back = book.getActiveSheet().getSheetId() === sheet.getSheetId();
        return expect([taken, first, back], [true, true, true]);
      }),
  ],
  [
    'a cell that is activated is the active one, and its tab the one that is looked at',
    '激活一个单元格后，它就是当前单元格，所在标签也成为当前标签',
    '5.7',
    (app, sheet) =>
      withTab(app, sheet, (tab, book) => {
        book.setActiveSheet(sheet);
        tab.getRange(3, 2, 1, 1).activate();
        const range = book.getActiveRange();
        const taken = book.getActiveSheet().getSheetId() === tab.getSheetId();
        const at = range === null ? [] : [range.getRow(), range.getColumn()];
        book.setActiveSheet(sheet);
        return expect([taken, ...at], [true, 3, 2]);
      }),
  ],
  [
    'a hidden tab is listed, read and written like any other',
    '隐藏的标签也会列出，照样可读可写',
    '5.7',
    (app, sheet) =>
      withTab(app, sheet, (tab, book) => {
        const before = tab.isSheetHidden();
        book.setActiveSheet(sheet);
        tab.hideSheet();
        const found = cell(tab, 1)
          .setValues([['x']])
          .getValues();
        const ids = book.getSheets().map((one) => one.getSheetId());
        const listed = ids.includes(tab.getSheetId());
        return expect([before, tab.isSheetHidden(), listed, found], [false, true, true, [['x']]]);
      }),
  ],
  [
    'a new tab takes frozen rows and its size is told',
    '新标签可以冻结行，并能说出大小',
    'not verified',
    (app, sheet) =>
      withTab(app, sheet, (tab) => {
        tab.setFrozenRows(1);
        const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
        tab.insertRowsAfter(rows, 2).insertColumnsAfter(columns, 1);
        return expect([tab.getMaxRows(), tab.getMaxColumns()], [rows + 2, columns + 1]);
      }),
  ],
  [
    'a row that is appended below a full grid makes it grow',
    '在填满的表格下追加行，表格会变大',
    '5.2',
    (app, sheet) =>
      withTab(app, sheet, (tab) => {
        const rows = tab.getMaxRows();
        cell(tab, rows).setValues([['last']]);
        tab.appendRow(['below', "'001"]);
        const found = [tab.getLastRow(), tab.getMaxRows() > rows];
        return expect(
          [...found, tab.getRange(rows + 1, 1, 1, 2).getValues()],
          [rows + 1, true, [['below', '001']]],
        );
      }),
  ],
];
