// How cells look, in one call for many, and what stays when columns come and go: rows 180 to 187.
import type { ContractLine } from './contract-row';
import { expect } from './found';
import { cell, ruleOver, rulesOf } from './scratch';

export const LOOKS: readonly ContractLine[] = [
  [
    'number formats and weights are read for each cell, as they were set',
    '能逐格读出数字格式和粗细，与设置的一致',
    '5.2',
    (_, sheet) => {
      const range = sheet.getRange(180, 1, 1, 2);
      cell(sheet, 180).setNumberFormat('yyyy-mm-dd');
      cell(sheet, 180, 2).setNumberFormat('@').setFontWeight('bold');
      const found = [range.getNumberFormats(), range.getFontWeights()];
      cell(sheet, 180).setNumberFormat('general');
      cell(sheet, 180, 2).setNumberFormat('general').setFontWeight('normal');
      return (
        expect(found, [[['yyyy-mm-dd', '@']], [['normal', 'bold']]]) ??
        expect(range.getFontWeights(), [['normal', 'normal']])
      );
    },
  ],
  [
    'an automatic number format is worded as General or as 0.###…',
    '自动数字格式读作 General 或 0.###…',
    'not verified',
    (_, sheet) => {
      const found = cell(sheet, 181).setNumberFormat('general').getNumberFormats()[0]?.[0] ?? '';
      return /^(general|0\.#+|)$/i.test(found) ? null : found;
    },
  ],
  [
    'the width of a column is read back in pixels',
    '列宽按像素读回',
    '5.2',
    (_, sheet) => {
      const before = sheet.getColumnWidth(2);
      const found = sheet.setColumnWidth(2, 123).getColumnWidth(2);
      sheet.setColumnWidth(2, before);
      return expect(found, 123);
    },
  ],
  [
    'many ranges are cleared and formatted in one call; their formats stay when they are cleared',
    '多个区域可一次清除和设置格式，清除后格式保留',
    '5.2',
    (_, sheet) => {
      const range = sheet.getRange(183, 1, 3, 2).setValues([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]);
      const list = sheet.getRangeList(['A183:A184', 'B185']);
      list.setNumberFormat('@').clearContent();
      const found = [range.getValues(), range.getNumberFormats()[0]?.[0]];
      list.setNumberFormat('general');
      range.clearContent();
      const wanted = [
        ['', 'b'],
        ['', 'd'],
        ['e', ''],
      ];
      return expect(found, [wanted, '@']);
    },
  ],
  [
    'columns that come and go inside a rule leave its range as it was, and what is right of them',
    '在条件格式内插入再删除列，其范围和右侧内容不变',
    '5.2',
    (app, sheet) => {
      cell(sheet, 187, 6).setValues([['right']]);
      const rule = ruleOver(app, sheet.getRange(187, 2, 1, 4), '=$B187="x"');
      sheet.setConditionalFormatRules([rule]);
      sheet.insertColumnsAfter(3, 2);
      const grown = rulesOf(sheet);
      sheet.deleteColumns(4, 2);
      const found = [grown, rulesOf(sheet), cell(sheet, 187, 6).getValues()];
      sheet.setConditionalFormatRules([]);
      cell(sheet, 187, 6).clearContent();
      const at = (place: string): string => `CUSTOM_FORMULA =$B187="x" ${place}`;
      return expect(found, [at('B187:G187'), at('B187:E187'), [['right']]]);
    },
  ],
];
