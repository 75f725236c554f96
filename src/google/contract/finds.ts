// Tabs, texts, lists and names, each found where it was put: rows 170 to 177.
import type { ContractLine } from './contract-row';
import { expect, refused } from './found';
import { afterWriting, cell, NAME, only, writes } from './scratch';

export const FINDS: readonly ContractLine[] = [
  [
    'a sheet is found by its id, and none by an id that nobody has',
    '按 id 能找到工作表，没有的 id 得到空',
    '5.1',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      const found = book.getSheetById(sheet.getSheetId())?.getName();
      return expect([found, book.getSheetById(2_000_000_001)], [sheet.getName(), null]);
    },
  ],
  [
    'a sheet is found by its name, and none by a name that nobody has',
    '按名称能找到工作表，没有的名称得到空',
    '5.1',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      const found = book.getSheetByName(sheet.getName())?.getSheetId();
      return expect([found, book.getSheetByName('SheetCare ?')], [sheet.getSheetId(), null]);
    },
  ],
  [
    'a text is found in the cell that holds it alone, in this very letter case',
    '能找到只含这段文字的单元格，区分大小写',
    'not verified',
    (_, sheet) => {
      sheet.getRange(170, 1, 3, 1).setValues([['care-7x'], ['care-7'], ['CARE-7']]);
      const find = (text: string) =>
        sheet.createTextFinder(text).matchEntireCell(true).matchCase(true).findNext();
      const found = find('CARE-7')?.getRow();
      const none = find('care-8');
      sheet.getRange(170, 1, 3, 1).clearContent();
      return expect([found, none], [172, null]);
    },
  ],
  [
    'each cell of a block takes a validation of its own, or none',
    '区域内每格可各有数据验证，或没有',
    '5.6',
    (app, sheet) => {
      const range = sheet.getRange(175, 1, 2, 1);
      range.setDataValidations([[only(app, 'yes')], [null]]);
      const free = afterWriting(cell(sheet, 176), 'no');
      const wrong = writes(app, cell(sheet, 175), 'no');
      const answer = refused(wrong, 'data validation') ?? expect(free, 'no');
      range.setDataValidations([[null], [null]]).clearContent();
      return answer;
    },
  ],
  [
    'all names are listed with where they point',
    '能列出所有名称及其所指范围',
    '5.7',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      book.setNamedRange(NAME, sheet.getRange(23, 1, 2, 2));
      const found = book
        .getNamedRanges()
        .filter((named) => named.getName() === NAME)
        .map((named) => named.getRange())
        .map((range) => [range.getA1Notation(), range.getSheet().getSheetId()]);
      book.removeNamedRange(NAME);
      return expect(found, [['A23:B24', sheet.getSheetId()]]);
    },
  ],
];
