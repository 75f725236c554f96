// Sheets, names and rules as the platform keeps them.
import type { UsedConditionalFormatRule } from '../../../src/google/used-api';
import { cellKey, putValue } from '../../../src/host/model/workbook';
import { openServices } from '../support/open-services';

const opened = () => {
  const services = openServices();
  const spreadsheet = services.app.getActiveSpreadsheet();
  return { ...services, spreadsheet, tab: spreadsheet.getActiveSheet() };
};

describe('5.1 the grid', () => {
  test.each([
    [[0, 1, 1, 1], 'The starting row of the range is too small.'],
    [[1, 0, 1, 1], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[20, 1, 2, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 10, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1.5, 1, 1, 1], "The parameters (number,number,number,number) don't match"],
  ])('getRange%j is refused', ([row = 0, column = 0, rows = 0, columns = 0], message) => {
    const { tab } = opened();
    expect(() => tab.getRange(row, column, rows, columns)).toThrow(message);
  });

  test('trap 14: FALSE, formulas and spilled texts count for the last row; blanks do not', () => {
    const { sheet, tab, state } = opened();
    state.recalculate = undefined;
    expect([tab.getLastRow(), tab.getLastColumn(), tab.getDataRange().getA1Notation()]).toEqual([
      0,
      0,
      'A1',
    ]);
    putValue(sheet, 2, 0, '');
    putValue(sheet, 3, 1, null);
    expect(tab.getLastRow()).toBe(0);
    putValue(sheet, 4, 1, false);
    expect([tab.getLastRow(), tab.getLastColumn()]).toEqual([5, 2]);
    sheet.formulas.set(cellKey(7, 3), '=""');
    expect(tab.getDataRange().getA1Notation()).toBe('A1:D8');
    putValue(sheet, 9, 3, '');
    sheet.spilled.set(cellKey(9, 3), cellKey(7, 3));
    expect(tab.getLastRow()).toBe(10);
  });

  test('grows by rows and columns after a place that exists', () => {
    const { tab } = opened();
    tab.insertRowsAfter(20, 5).insertColumnsAfter(10, 1);
    expect([tab.getMaxRows(), tab.getMaxColumns()]).toEqual([25, 11]);
    expect(() => tab.insertRowsAfter(26, 1)).toThrow('Those rows are out of bounds.');
    expect(() => tab.insertColumnsAfter(1, 0)).toThrow('Those columns are out of bounds.');
    expect(() => tab.insertRowsAfter(1, 10_000_000)).toThrow('above the limit of 10000000 cells');
  });
});

describe('5.2 appendRow', () => {
  test('lands below FALSE and formulas, and makes the grid grow by what it needs', () => {
    const { sheet, tab } = opened();
    putValue(sheet, 19, 3, false);
    tab.appendRow(['a', 1]);
    expect([tab.getMaxRows(), tab.getRange(21, 1, 1, 2).getValues()]).toEqual([21, [['a', 1]]]);
    tab.appendRow(new Array<string>(12).fill('x'));
    expect([tab.getMaxRows(), tab.getMaxColumns()]).toEqual([22, 12]);
  });

  test('is refused where the tab is protected, and without a cell', () => {
    const { sheet, tab } = opened();
    expect(() => tab.appendRow([])).toThrow('at least one cell');
    sheet.protections.push({ range: 'sheet', warningOnly: false });
    expect(() => tab.appendRow(['a'])).toThrow('protected cell');
    sheet.protections[0] = { range: 'sheet', warningOnly: true };
    tab.appendRow(['a']);
    expect(tab.getLastRow()).toBe(1);
  });
});

describe('5.7 tabs', () => {
  test('a new tab is the active one; names are unique in any letter case', () => {
    const { spreadsheet, tab } = opened();
    const rules = spreadsheet.insertSheet('Rules', 1);
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(rules.getSheetId());
    spreadsheet.setActiveSheet(tab);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Students');
    expect(() => spreadsheet.insertSheet('RULES', 2)).toThrow(
      'A sheet with the name "RULES" already exists. Please enter another name.',
    );
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Students', 'Rules']);
  });

  test('the last visible tab can be neither hidden nor deleted', () => {
    const { spreadsheet, tab } = opened();
    expect(() => tab.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(() => spreadsheet.deleteSheet(tab)).toThrow("can't remove all");
    const settings = spreadsheet.insertSheet('Settings', 1).hideSheet();
    expect([settings.isSheetHidden(), tab.isSheetHidden()]).toEqual([true, false]);
    expect(() => tab.hideSheet()).toThrow("You can't hide all");
    spreadsheet.deleteSheet(settings);
    expect(spreadsheet.getSheets()).toHaveLength(1);
  });

  test('in a trigger nobody looks at a tab: the first one answers', () => {
    const { app, book } = openServices({ context: 'trigger' });
    app.getActiveSpreadsheet().insertSheet('Rules', 1);
    expect(app.getActiveSpreadsheet().getActiveSheet().getName()).toBe(book.sheets[0]?.name);
  });
});

describe('5.7 names', () => {
  test('are found in any letter case, moved, and gone with their cells', () => {
    const { book, spreadsheet, tab } = opened();
    spreadsheet.setNamedRange('CARE_RULES', tab.getRange(1, 1, 20, 7));
    spreadsheet.setNamedRange('care_rules', tab.getRange(1, 1, 20, 6));
    expect(spreadsheet.getRangeByName('Care_Rules')?.getA1Notation()).toBe('A1:F20');
    expect(book.names.size).toBe(1);
    expect(spreadsheet.getRangeByName('OTHER')).toBeNull();
    spreadsheet.removeNamedRange('CARE_RULES');
    expect(spreadsheet.getRangeByName('CARE_RULES')).toBeNull();
  });

  test('of a tab that is deleted stay, point nowhere, and stand in the way until they are removed', () => {
    const { spreadsheet, tab } = opened();
    const other = spreadsheet.insertSheet('Other', 1);
    spreadsheet.setNamedRange('CARE_TODAY', other.getRange(1, 1, 1, 1));
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.getRangeByName('CARE_TODAY')).toBeNull();
    expect(spreadsheet.getNamedRanges()).toEqual([]);
    const again = (): void => spreadsheet.setNamedRange('CARE_TODAY', tab.getRange(2, 2, 1, 1));
    expect(again).toThrow('already exists');
    spreadsheet.removeNamedRange('CARE_TODAY');
    again();
    expect(spreadsheet.getRangeByName('CARE_TODAY')?.getA1Notation()).toBe('B2');
  });

  test.each(['A1', 'R1C1', 'true', '1a', 'a b', ''])('%j is no name', (name) => {
    const { spreadsheet, tab } = opened();
    expect(() => spreadsheet.setNamedRange(name, tab.getRange(1, 1, 1, 1))).toThrow('not valid');
  });
});

describe('5.6 rules', () => {
  test('of kinds that we do not understand are carried', () => {
    const { sheet, tab } = opened();
    const range = { row: 0, column: 0, rows: 2, columns: 1 };
    sheet.rules = [
      { criteria: 'GRADIENT', values: [], ranges: [range], carried: 'source' },
      { criteria: 'TEXT_CONTAINS', values: ['late'], ranges: [range], background: '#00ff00' },
    ];
    const before = sheet.rules;
    const rules = tab.getConditionalFormatRules();
    expect(rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaType()))).toEqual([
      'undefined',
      'TEXT_CONTAINS',
    ]);
    tab.setConditionalFormatRules(rules);
    expect(sheet.rules).toEqual(before);
    expect(sheet.rules[0]?.carried).toBe('source');
  });

  test('keep colour, letters and all ranges', () => {
    const { app, sheet, tab } = opened();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('$H2<TODAY()')
      .setBackground('#fce8e6')
      .setFontColor('#a50e0e')
      .setBold(true)
      .setRanges([tab.getRange(2, 1, 3, 1), tab.getRange(2, 5, 3, 2)])
      .build();
    tab.setConditionalFormatRules([rule]);
    expect(sheet.rules).toEqual([
      {
        criteria: 'CUSTOM_FORMULA',
        values: ['=$H2<TODAY()'],
        background: '#fce8e6',
        fontColor: '#a50e0e',
        bold: true,
        ranges: [
          { row: 1, column: 0, rows: 3, columns: 1 },
          { row: 1, column: 4, rows: 3, columns: 2 },
        ],
      },
    ]);
  });

  test('of another sheet, of nobody, without cells or condition are refused', () => {
    const { app, spreadsheet, tab } = opened();
    const other = spreadsheet.insertSheet('Other', 1);
    const rule = () => app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE');
    expect(() =>
      tab.setConditionalFormatRules([
        rule()
          .setRanges([other.getRange(1, 1, 1, 1)])
          .build(),
      ]),
    ).toThrow('different sheet');
    expect(() => tab.setConditionalFormatRules([{} as UsedConditionalFormatRule])).toThrow(
      'method signature',
    );
    expect(() => tab.setConditionalFormatRules([rule().build()])).toThrow('at least one range');
    expect(() => app.newConditionalFormatRule().build()).toThrow('must have a condition');
  });
});
