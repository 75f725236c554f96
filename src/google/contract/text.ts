// What becomes of text, numbers, days and formats that are written: checks of the scratch sheet, rows 201 to 229.
import { isDate } from '../cells';
import type { CellValue, UsedSheet } from '../used-api';
import type { ContractLine } from './contract-row';
import { expect, refused } from './found';
import { afterWriting, cell } from './scratch';

/** Everything that a cell would take for something else than text. */
const DOUBTFUL: readonly string[] = [
  ...['+1', '-1', '@a', '001', '3-5', '2026-03-04', '10:30', '12%', '¥5', 'TRUE', '=1+1'],
];
const ODD: readonly string[] = ['two\nlines', '👩‍👩‍👧 emoji', 'שלום', 'a\tb', '《引号》“”'];

const keptAsText = (sheet: UsedSheet, row: number, texts: readonly string[]): string | null => {
  const range = sheet.getRange(row, 1, 1, texts.length);
  const found = range.setValues([texts.map((text) => `'${text}`)]).getValues();
  return expect([found, range.getFormulas()], [[texts], [texts.map(() => '')]]);
};

/** A typed string must have become the moment that the same Date becomes. */
const becomes = (row: number, typed: string, wanted: Date) => (_: unknown, sheet: UsedSheet) =>
  expect(afterWriting(cell(sheet, row), typed), afterWriting(cell(sheet, row, 2), wanted));

export const TEXT: readonly ContractLine[] = [
  [
    'a range tells its place and size, counted from one, and its sheet',
    '范围的位置和大小从 1 数起，并能说出所在的表',
    '5.1',
    (_, sheet) => {
      const range = sheet.getRange(201, 2, 3, 4);
      const found = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      const tab = range.getSheet().getSheetId() === sheet.getSheetId();
      return expect([...found, range.getA1Notation(), tab], [201, 2, 3, 4, 'B201:E203', true]);
    },
  ],
  [
    'setValues with something that is no table is refused',
    'setValues 的参数不是二维数组会被拒绝',
    '5.2',
    (_, sheet) =>
      refused(() => cell(sheet, 202).setValues(['a'] as unknown as CellValue[][]), 'signature'),
  ],
  [
    'numbers and truth values are kept as they are written',
    '数字和逻辑值按原样保存',
    '5.3',
    (_, sheet) => {
      const row: CellValue[] = [1.5, -0.25, 0, true, false];
      return expect(sheet.getRange(203, 1, 1, 5).setValues([row]).getValues(), [row]);
    },
  ],
  [
    'an apostrophe keeps whatever would be a number, a date, a time, a truth or a formula',
    '单引号使数字、日期、时间、逻辑值、公式的样子都保持文字',
    '5.3 A',
    (_, sheet) => keptAsText(sheet, 204, DOUBTFUL),
  ],
  [
    'of two apostrophes in front one is stored',
    '前面两个单引号只存入一个',
    '5.3 A',
    (_, sheet) => expect(afterWriting(cell(sheet, 205), "''a"), "'a"),
  ],
  [
    'text with line ends, tabs, emoji and right-to-left letters reads back as written',
    '换行、制表符、表情和从右到左的文字读回不变',
    'not verified',
    (_, sheet) => keptAsText(sheet, 206, ODD),
  ],
  [
    '3-5 becomes a date',
    '3-5 变成日期',
    '5.4',
    (_, sheet) => (isDate(afterWriting(cell(sheet, 207), '3-5')) ? null : 'no Date'),
  ],
  [
    'yyyy-mm-dd hh:mm becomes that moment',
    'yyyy-mm-dd hh:mm 变成那个时刻',
    '5.4',
    becomes(208, '2026-03-04 14:30', new Date(2026, 2, 4, 14, 30)),
  ],
  [
    'a time alone becomes a Date',
    '只写时间也变成 Date',
    '5.4',
    (_, sheet) => (isDate(afterWriting(cell(sheet, 209), '10:30')) ? null : 'no Date'),
  ],
  [
    'a Date with a time comes back to the second',
    '带时间的日期读回精确到秒',
    '5.5',
    (_, sheet) => {
      const at = new Date(2026, 2, 4, 16, 7, 8);
      const found = afterWriting(cell(sheet, 210), at);
      return isDate(found)
        ? expect(Math.round(found.getTime() / 1000), at.getTime() / 1000)
        : 'no Date';
    },
  ],
  [
    'a format over a block holds for what is written there later',
    '整块设置的格式对以后写入的内容有效',
    '5.3 B',
    (_, sheet) => {
      sheet.getRange(211, 1, 3, 1).setNumberFormat('@');
      return expect(afterWriting(cell(sheet, 213), '001'), '001');
    },
  ],
  [
    'the format general makes plain text automatic again',
    '格式 general 使纯文本格恢复自动',
    '5.2',
    (_, sheet) => {
      cell(sheet, 214).setNumberFormat('@').setNumberFormat('general');
      return expect(afterWriting(cell(sheet, 214), '001'), 1);
    },
  ],
  [
    'clearing contents keeps the format',
    '清除内容后格式还在',
    '5.2',
    (_, sheet) => {
      cell(sheet, 215)
        .setNumberFormat('@')
        .setValues([['x']]);
      cell(sheet, 215).clearContent();
      return expect(afterWriting(cell(sheet, 215), '001'), '001');
    },
  ],
  [
    'colour and weight come and go and leave the value alone',
    '颜色和粗细可设可去，值不变',
    '5.2',
    (_, sheet) => {
      const range = cell(sheet, 216).setValues([['x']]);
      range.setBackground('#ffe0e0').setFontWeight('bold');
      range.setBackground(null).setFontWeight(null);
      return expect(range.getValues(), [['x']]);
    },
  ],
  [
    'a read after a write shows what was written',
    '写入之后再读，读到的是新内容',
    '5.10',
    (_, sheet) => {
      const range = sheet.getRange(217, 1, 1, 2).setValues([['old', 'old']]);
      cell(sheet, 217, 2).setValues([['new']]);
      return expect(
        [range.getValues(), cell(sheet, 217, 2).getValues()],
        [[['old', 'new']], [['new']]],
      );
    },
  ],
  [
    'a list that only warns takes another value',
    '只提醒的列表允许其他值',
    '5.6',
    (app, sheet) => {
      const list = app.newDataValidation().requireValueInList(['yes'], true).setAllowInvalid(true);
      const range = cell(sheet, 218).setDataValidation(list.build());
      const found = afterWriting(range, 'maybe');
      app.flush();
      return expect(found, 'maybe');
    },
  ],
  [
    'a tick box reads true when it is ticked and false when it is not',
    '复选框勾选读作 true，不勾选读作 false',
    '1.2',
    (app, sheet) => {
      const box = app.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange(219, 1, 1, 2).setDataValidation(box);
      return expect(range.setValues([[true, false]]).getValues(), [[true, false]]);
    },
  ],
];
