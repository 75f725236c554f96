// What a cell stands among: its list, the grid, rights, the selection, names and rules: rows 21 to 28.
import type { ContractLine } from './contract-row';
import { expect, refused } from './found';
import { afterWriting, cell, NAME, only, ruleOver, rulesOf, writes } from './scratch';

export const PLACES: readonly ContractLine[] = [
  [
    'a list that allows nothing else refuses another value',
    '只许列表值的格子拒绝其他值',
    '5.6',
    (app, sheet) => {
      const range = cell(sheet, 21).setDataValidation(only(app, 'yes', 'no'));
      const wrong = writes(app, range, 'maybe');
      return expect(afterWriting(range, 'yes'), 'yes') ?? refused(wrong, 'data validation');
    },
  ],
  [
    'a range outside the grid is refused',
    '超出表格的范围会被拒绝',
    '5.1',
    (_, sheet) => refused(() => cell(sheet, sheet.getMaxRows() + 1), 'outside the dimensions'),
  ],
  [
    'a range of no rows is refused',
    '零行的范围会被拒绝',
    '5.1',
    (_, sheet) => refused(() => sheet.getRange(1, 1, 0, 1), 'at least 1'),
  ],
  [
    'whoever runs this may edit an unprotected cell',
    '运行者可以编辑未保护的格子',
    '5.7',
    (_, sheet) => expect(cell(sheet, 22).canEdit(), true),
  ],
  [
    'a menu item knows what is selected in the tab that is looked at',
    '菜单项知道当前标签里选中的格子',
    '3.3',
    (app) => {
      const book = app.getActiveSpreadsheet();
      const selected = book.getActiveRange()?.getSheet().getSheetId();
      return expect(selected, book.getActiveSheet().getSheetId());
    },
  ],
  [
    'a name is set, moved, found and removed',
    '名称可以设置、移动、找到、删除',
    '5.7',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      book.setNamedRange(NAME, cell(sheet, 23));
      book.setNamedRange(NAME, sheet.getRange(23, 1, 2, 2));
      const found = book.getRangeByName(NAME)?.getA1Notation();
      book.removeNamedRange(NAME);
      return expect([found, book.getRangeByName(NAME)], ['A23:B24', null]);
    },
  ],
  [
    'the rules of a sheet are replaced as a whole and read back in order',
    '条件格式整体替换并按序读回',
    '5.6',
    (app, sheet) => {
      const first = ruleOver(app, cell(sheet, 25), '=$A25<TODAY()');
      const second = ruleOver(app, sheet.getRange(26, 1, 3, 2), '=A26="x"');
      sheet.setConditionalFormatRules([first]);
      sheet.setConditionalFormatRules([second, first]);
      const found = rulesOf(sheet);
      sheet.setConditionalFormatRules([]);
      const wanted = 'CUSTOM_FORMULA =A26="x" A26:B28; CUSTOM_FORMULA =$A25<TODAY() A25';
      return expect(found, wanted) ?? expect(rulesOf(sheet), '');
    },
  ],
];
