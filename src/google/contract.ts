// What we rely on in Google's services, as checks that run on the local host and in a real sheet.
import type { Services } from './services';
import type { CellValue, UsedRange, UsedSheet, UsedSpreadsheetApp } from './used-api';

/** One behaviour: the check answers null when it is as expected, else what was found instead. */
export interface ContractRow {
  readonly behaviour: string;
  /** The same in Chinese. */
  readonly zh: string;
  /** A section of the platform facts, or 'not verified': nobody has seen it on the real platform yet. */
  readonly source: string;
  readonly check: (app: UsedSpreadsheetApp, sheet: UsedSheet, services: Services) => string | null;
}

/** Rows that the scratch sheet must have; each check keeps to rows of its own. */
export const CONTRACT_ROWS = 300;

export const cell = (sheet: UsedSheet, row: number, column = 1): UsedRange =>
  sheet.getRange(row, column, 1, 1);

export const show = (value: unknown): string =>
  isDate(value) ? `Date ${value.getTime()}` : `${typeof value} ${JSON.stringify(value)}`;

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** null when the two are alike, else both. */
export const expect = (found: unknown, wanted: unknown): string | null =>
  show(found) === show(wanted) ? null : `${show(found)}, not ${show(wanted)}`;

/** Refused by the service: in these words, or in the words of the person's own language. */
export const refused = (action: () => unknown, part: string): string | null => {
  try {
    action();
    return 'not refused';
  } catch (error) {
    const { name, message } = Object(error) as Partial<Record<string, unknown>>;
    return name === 'Exception' || String(message).includes(part) ? null : String(message);
  }
};

export const afterWriting = (range: UsedRange, value: CellValue): CellValue | undefined =>
  range.setValues([[value]]).getValues()[0]?.[0];

/** A string that is written, and what is read. */
const written = (row: number, text: string, wanted: CellValue) => (_: unknown, sheet: UsedSheet) =>
  expect(afterWriting(cell(sheet, row), text), wanted);

export const ruleOver = (app: UsedSpreadsheetApp, range: UsedRange, formula: string) =>
  app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ffe0e0')
    .setRanges([range])
    .build();

export const rulesOf = (sheet: UsedSheet): string =>
  sheet
    .getConditionalFormatRules()
    .map((rule) => {
      const condition = rule.getBooleanCondition();
      const places = rule.getRanges().map((range) => range.getA1Notation());
      return `${String(condition?.getCriteriaType())} ${condition?.getCriteriaValues().join()} ${places.join()}`;
    })
    .join('; ');

export const NAME = 'CARE_SELF_TEST';

/** A line of a table: in English, in Chinese, its source, how it is found out. */
export type ContractLine = readonly [string, string, string, ContractRow['check']];

export const contractRow = ([behaviour, zh, source, check]: ContractLine): ContractRow => ({
  ...{ behaviour, zh, source, check },
});

/** The table. Rows that move or fill the sheet come last. */
const TABLE: readonly ContractLine[] = [
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
    (_, sheet) => {
      const found = afterWriting(cell(sheet, 4), '=1+1');
      return expect([found, cell(sheet, 4).getFormulas()[0]?.[0]], [2, '=1+1']);
    },
  ],
  [
    'an apostrophe in front keeps text and is not stored',
    '前面加单引号保持文字，引号不存入',
    '5.3 A',
    (_, sheet) => {
      const found = afterWriting(cell(sheet, 5), "'=1+1");
      return expect([found, cell(sheet, 5).getFormulas()[0]?.[0]], ['=1+1', '']);
    },
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
    (_, sheet) => {
      const found = afterWriting(cell(sheet, 7).setNumberFormat('@'), '=1+1');
      return expect([found, cell(sheet, 7).getFormulas()[0]?.[0]], ['=1+1', '']);
    },
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
      const more = (): void => {
        cell(sheet, 20).setValues([[`${long}x`]]);
        app.flush();
      };
      return expect(String(found).length, 50_000) ?? refused(more, 'maximum of 50000 characters');
    },
  ],
  [
    'a list that allows nothing else refuses another value',
    '只许列表值的格子拒绝其他值',
    '5.6',
    (app, sheet) => {
      const list = app
        .newDataValidation()
        .requireValueInList(['yes', 'no'], true)
        .setAllowInvalid(false);
      const range = cell(sheet, 21).setDataValidation(list.build());
      const wrong = (): void => {
        range.setValues([['maybe']]);
        app.flush();
      };
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
      const only = app.newDataValidation().requireValueInList(['yes'], true).setAllowInvalid(false);
      const range = sheet.getRange(175, 1, 2, 1);
      range.setDataValidations([[only.build()], [null]]);
      const wrong = (): void => {
        cell(sheet, 175).setValues([['no']]);
        app.flush();
      };
      const free = afterWriting(cell(sheet, 176), 'no');
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

export const CONTRACT: readonly ContractRow[] = TABLE.map(contractRow);
