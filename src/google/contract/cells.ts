// An empty sheet, and what becomes of what is written into cells: the scratch sheet, rows 1 to 20.
import { isDate } from '../cells';
import type { CellValue, UsedRange, UsedSheet } from '../used-api';
import type { ContractLine } from './contract-row';
import { expect, refused } from './found';
import { afterWriting, cell, writes } from './scratch';

/** A string that is written, and what is read. */
const written = (row: number, text: string, wanted: CellValue) => (_: unknown, sheet: UsedSheet) =>
  expect(afterWriting(cell(sheet, row), text), wanted);

/** What is read of a string that is written, and the formula that has become of it. */
const typedIn = (range: UsedRange, text: string): readonly unknown[] => [
  afterWriting(range, text),
  range.getFormulas()[0]?.[0],
];

export const CELLS: readonly ContractLine[] = [
  [
    'an empty sheet has last row 0 and a data range of one blank cell',
    '空表的最后一行是 0，数据范围是一个空格',
    'not verified',
    (_, sheet) =>
      expect([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]) ??
      expect(sheet.getDataRange().getA1Notation(), 'A1') ??
      expect(sheet.getDataRange().getValues(), [['']]),
  ],
  [
    'setValues with too many rows is refused',
    'setValues 行数过多会被拒绝',
    '5.2',
    (_, sheet) =>
      refused(() => cell(sheet, 2).setValues([['a'], ['b']]), 'The data has 2 but the range has 1'),
  ],
  [
    'setValues with too few columns is refused',
    'setValues 列数过少会被拒绝',
    '5.2',
    (_, sheet) =>
      refused(
        () => sheet.getRange(3, 1, 1, 2).setValues([['a']]),
        'The data has 1 but the range has 2',
      ),
  ],
  [
    'a string that begins with = becomes a formula',
    '以 = 开头的文字变成公式',
    '5.2',
    (_, sheet) => expect(typedIn(cell(sheet, 4), '=1+1'), [2, '=1+1']),
  ],
  [
    'an apostrophe in front keeps text and is not stored',
    '前面加单引号保持文字，引号不存入',
    '5.3 A',
    (_, sheet) => expect(typedIn(cell(sheet, 5), "'=1+1"), ['=1+1', '']),
  ],
  [
    'a plain-text cell keeps 001',
    '纯文本格保留 001',
    '5.3 B',
    (_, sheet) => expect(afterWriting(cell(sheet, 6).setNumberFormat('@'), '001'), '001'),
  ],
  [
    'a plain-text cell keeps a string that begins with =',
    '纯文本格保留以 = 开头的文字',
    'not verified',
    (_, sheet) => expect(typedIn(cell(sheet, 7).setNumberFormat('@'), '=1+1'), ['=1+1', '']),
  ],
  [
    'a plain-text cell stores an apostrophe in front as it is',
    '纯文本格会把单引号原样存入',
    'not verified',
    (_, sheet) => expect(afterWriting(cell(sheet, 8).setNumberFormat('@'), "'a"), "'a"),
  ],
  ['001 becomes a number', '001 变成数字', '5.2', written(9, '001', 1)],
  ['blanks between digits are dropped', '数字之间的空格被去掉', '5.4', written(10, '22 34', 2234)],
  ['12% becomes a number', '12% 变成数字', '5.4', written(11, '12%', 0.12)],
  ['TRUE becomes a boolean', 'TRUE 变成逻辑值', '5.4', written(12, 'TRUE', true)],
  [
    'yyyy-mm-dd becomes the date of that day',
    'yyyy-mm-dd 变成那天的日期',
    '5.2',
    (_, sheet) => {
      const day = afterWriting(cell(sheet, 13, 2), new Date(2026, 2, 4));
      return expect(afterWriting(cell(sheet, 13), '2026-03-04'), day);
    },
  ],
  [
    'a Date at midnight comes back as the same instant',
    '零点的日期读回是同一时刻',
    '5.5',
    (_, sheet) => {
      const day = new Date(2026, 2, 4);
      return expect(afterWriting(cell(sheet, 14), day), day);
    },
  ],
  [
    'a number in a date cell reads as a Date',
    '日期格里的数字读作日期',
    'not verified',
    (_, sheet) =>
      isDate(afterWriting(cell(sheet, 15).setNumberFormat('yyyy-mm-dd'), 46085)) ? null : 'no Date',
  ],
  [
    'a blank cell reads as an empty text',
    '空格读作空文字',
    '5.1',
    (_, sheet) => expect(cell(sheet, 16).getValues(), [['']]),
  ],
  [
    'an error cell reads as its text',
    '错误值读作它的文字',
    'not verified',
    (_, sheet) => expect(cell(sheet, 17).setFormula('=NA()').getValues(), [['#N/A']]),
  ],
  [
    'null clears a cell',
    '写入 null 会清空格子',
    '5.2',
    (_, sheet) => {
      cell(sheet, 18).setValues([['x']]);
      return expect(afterWriting(cell(sheet, 18), null), '');
    },
  ],
  [
    'a cell takes 50,000 characters and not one more',
    '一格最多 50,000 个字符',
    '5.2',
    (app, sheet) => {
      const long = 'x'.repeat(50_000);
      const found = afterWriting(cell(sheet, 19), long);
      const more = writes(app, cell(sheet, 20), `${long}x`);
      return expect(String(found).length, 50_000) ?? refused(more, 'maximum of 50000 characters');
    },
  ],
];
