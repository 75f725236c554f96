// Where a sheet ends, and what comes with rows that are added: rows 150 to 165.
import type { ContractLine } from './contract-row';
import { expect } from './found';
import { cell, ruleOver, rulesOf } from './scratch';

export const ENDS: readonly ContractLine[] = [
  [
    'a checkbox that is not ticked counts for the last row',
    '未勾选的复选框算作最后一行',
    'trap 14',
    (_, sheet) => {
      cell(sheet, 150).setValues([[false]]);
      return expect(sheet.getLastRow(), 150);
    },
  ],
  [
    'a formula that gives an empty text counts for the last row',
    '结果为空文字的公式算作最后一行',
    'trap 14',
    (_, sheet) => {
      cell(sheet, 151).setFormula('=""');
      return expect(sheet.getLastRow(), 151);
    },
  ],
  [
    'clearing contents leaves an empty cell',
    '清除内容后是空格',
    '5.2',
    (_, sheet) => {
      sheet.getRange(150, 1, 2, 1).clearContent();
      return expect(sheet.getLastRow() < 150, true);
    },
  ],
  [
    'rows inserted inside a rule make its range grow, and move what is below',
    '在条件格式内插入行，范围变大，下面的内容下移',
    '5.2',
    (app, sheet) => {
      cell(sheet, 160).setValues([['below']]);
      const rule = ruleOver(app, sheet.getRange(155, 1, 3, 1), '=$A155="x"');
      sheet.setConditionalFormatRules([rule]);
      sheet.insertRowsAfter(156, 2);
      const found = rulesOf(sheet);
      sheet.setConditionalFormatRules([]);
      return (
        expect(found, 'CUSTOM_FORMULA =$A155="x" A155:A159') ??
        expect(cell(sheet, 162).getValues(), [['below']])
      );
    },
  ],
  [
    'a row is appended below everything, an unticked box included',
    '追加的行在所有内容之下，未勾选的复选框也算',
    '5.2',
    (_, sheet) => {
      const row = sheet.getLastRow() + 3;
      cell(sheet, row, 2).setValues([[false]]);
      sheet.appendRow(['below', 1]);
      const found = sheet.getRange(row + 1, 1, 1, 2).getValues();
      return expect([found, sheet.getLastRow()], [[['below', 1]], row + 1]);
    },
  ],
  [
    'an appended string counts as typed; an apostrophe keeps it as text',
    '追加的文字按输入处理，单引号使其保持文字',
    '5.2',
    (_, sheet) => {
      sheet.appendRow(['=1+1', "'=1+1", '001', "'001"]);
      const row = sheet.getRange(sheet.getLastRow(), 1, 1, 4);
      const formulas = ['=1+1', '', '', ''];
      return expect([row.getValues(), row.getFormulas()], [[[2, '=1+1', 1, '001']], [formulas]]);
    },
  ],
];
