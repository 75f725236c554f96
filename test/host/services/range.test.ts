// Reading and writing cells as strictly as the platform.
import type { CellValue } from '../../../src/google/used-api';
import { cellKey, putValue, type Sheet, valueAt } from '../../../src/host/model/workbook';
import { type Opened, type OpenOptions, openServices } from '../support/open-services';

const opened = (options: OpenOptions = {}) => {
  const services = openServices(options);
  const tab = services.app.getActiveSpreadsheet().getActiveSheet();
  const cell = (row: number, column: number) => tab.getRange(row, column, 1, 1);
  return { ...services, tab, cell };
};
const spill = (sheet: Sheet): void => {
  sheet.formulas.set(cellKey(0, 0), '=SPILL()');
  for (let row = 1; row < 4; row += 1) {
    putValue(sheet, row, 0, row);
    sheet.spilled.set(cellKey(row, 0), cellKey(0, 0));
  }
};

describe('5.2 setValues', () => {
  test('writes nothing when one cell is not acceptable', () => {
    const { app, sheet, tab, cell } = opened();
    const list = app.newDataValidation().requireValueInList(['yes'], true).setAllowInvalid(false);
    cell(2, 1).setDataValidation(list.build());
    const message =
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: yes.';
    expect(() => tab.getRange(1, 1, 2, 1).setValues([['a'], ['no']])).toThrow(message);
    expect(valueAt(sheet, 0, 0)).toBeNull();
    cell(2, 1).setValues([['']]);
    cell(2, 1)
      .setDataValidation(null)
      .setValues([['no']]);
    expect(valueAt(sheet, 1, 0)).toBe('no');
  });

  test('a checkbox that allows nothing else takes TRUE and FALSE', () => {
    const { app, cell } = opened();
    const box = app.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
    cell(1, 1)
      .setDataValidation(box)
      .setValues([[true]]);
    expect(() => cell(1, 1).setValues([['done']])).toThrow('data validation rules');
  });

  test.each([
    [
      ['a'],
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      null,
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [[[{}]], 'The local host writes text, numbers, booleans and Dates only.'],
    [[[Number.NaN]], 'Cannot convert NaN to a cell value.'],
    [[[new Date(Number.NaN)]], 'Cannot convert an invalid Date to a cell value.'],
  ])('of %j is refused', (values, message) => {
    const { cell } = opened();
    expect(() => cell(1, 1).setValues(values as CellValue[][])).toThrow(message);
  });

  test('an apostrophe in a plain-text cell is stored (not verified)', () => {
    const { cell, sheet } = opened();
    cell(1, 1)
      .setNumberFormat('@')
      .setValues([["'a"]]);
    expect(valueAt(sheet, 0, 0)).toBe("'a");
  });

  test('a protected cell refuses, a warning does not', () => {
    const { cell, sheet, tab } = opened();
    sheet.protections = [
      { range: { row: 0, column: 0, rows: 1, columns: 1 }, warningOnly: false },
      { range: { row: 1, column: 0, rows: 1, columns: 1 }, warningOnly: true },
    ];
    expect([cell(1, 1).canEdit(), cell(2, 1).canEdit()]).toEqual([false, true]);
    expect(() => tab.getRange(1, 1, 2, 1).setValues([['a'], ['b']])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    cell(2, 1).setValues([['b']]);
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)]).toEqual([null, 'b']);
    sheet.protections = [{ range: 'sheet', warningOnly: false }];
    expect(() => tab.insertRowsAfter(1, 1)).toThrow('protected');
    expect(() => tab.setConditionalFormatRules([])).toThrow('protected');
  });

  test('into a spilled area breaks the formula; clearing there does nothing', () => {
    const { cell, sheet } = opened({ state: { recalculate: undefined } });
    spill(sheet);
    cell(3, 1).clearContent();
    expect(cell(3, 1).getValues()).toEqual([[2]]);
    cell(3, 1).setValues([['mine']]);
    expect([0, 1, 2, 3].map((row) => cell(row + 1, 1).getValues()[0]?.[0])).toEqual([
      '#REF!',
      '',
      'mine',
      '',
    ]);
    expect(sheet.formulas.size).toBe(1);
  });

  test('over the formula of a spilled area takes the area back', () => {
    const { cell, sheet } = opened({ state: { recalculate: undefined } });
    spill(sheet);
    cell(1, 1).setValues([['mine']]);
    expect([0, 1, 2].map((row) => valueAt(sheet, row, 0))).toEqual(['mine', null, null]);
    expect([sheet.formulas.size, sheet.spilled.size]).toEqual([0, 0]);
  });
});

describe('5.1 getValues', () => {
  test('blank, error, date and number', () => {
    const { cell, sheet, tab } = opened();
    putValue(sheet, 0, 1, { kind: 'error', text: '#REF!' });
    putValue(sheet, 0, 2, { kind: 'date', serial: 46_085 });
    putValue(sheet, 0, 3, 5);
    const [row] = tab.getRange(1, 1, 1, 4).getValues();
    expect([row?.[0], row?.[1], row?.[3]]).toEqual(['', '#REF!', 5]);
    expect(row?.[2]).toEqual(new Date(2026, 2, 4));
    expect(cell(1, 3).getFormulas()).toEqual([['']]);
  });

  test('5.5 a date is midnight in the spreadsheet’s zone, not the script’s', () => {
    const { cell, sheet } = opened({ zone: 'Pacific/Apia' });
    putValue(sheet, 0, 0, { kind: 'date', serial: 46_085 });
    const [[value]] = cell(1, 1).getValues() as [[Date]];
    expect(value.toISOString()).toBe('2026-03-03T11:00:00.000Z');
    cell(2, 1).setValues([[value]]);
    expect(valueAt(sheet, 1, 0)).toEqual({ kind: 'date', serial: 46_085 });
  });

  test('formulas are calculated before a read after a write, and at flush', () => {
    const { app, cell } = opened();
    cell(1, 1).setFormula('1+1');
    expect(cell(1, 1).getValues()).toEqual([[2]]);
    let calculated = 0;
    const other = opened({
      state: {
        recalculate: () => {
          calculated += 1;
        },
      },
    });
    other.cell(1, 1).setValues([['a']]);
    other.app.flush();
    other.cell(1, 1).getValues();
    expect(calculated).toBe(1);
    app.flush();
  });
});

describe('formats', () => {
  test.each([
    ['yyyy-mm-dd', 46_085, { kind: 'date', serial: 46_085 }],
    ['[$-804]yyyy"年"m"月"', 46_085, { kind: 'date', serial: 46_085 }],
    ['0.00', { kind: 'date', serial: 46_085 }, 46_085],
    ['#,##0"days"', 5, 5],
    ['General', { kind: 'date', serial: 46_085 }, { kind: 'date', serial: 46_085 }],
  ] as const)('%s on %j makes it %j', (format, before, after) => {
    const { cell, sheet } = opened();
    putValue(sheet, 0, 0, before);
    cell(1, 1).setNumberFormat(format);
    expect(valueAt(sheet, 0, 0)).toEqual(after);
  });

  test('of a whole column hold for cells that are written later', () => {
    const { cell, sheet, tab } = opened();
    tab.getRange(1, 2, 20, 1).setNumberFormat('@');
    cell(5, 2).setValues([['001']]);
    expect([valueAt(sheet, 4, 1), sheet.numberFormats.size]).toEqual(['001', 0]);
  });

  test('backgrounds and bold are set and taken away', () => {
    const { cell, sheet } = opened();
    cell(1, 1).setBackground('#ff0000').setFontWeight('bold');
    expect([sheet.backgrounds.get(0), sheet.bold.has(0)]).toEqual(['#ff0000', true]);
    cell(1, 1).setBackground(null).setFontWeight(null);
    expect([sheet.backgrounds.size, sheet.bold.size]).toEqual([0, 0]);
    expect(() => cell(1, 1).setBackground('red')).toThrow('#rrggbb');
  });
});

describe('what is gone', () => {
  test.each<[string, (services: Opened) => void, string]>([
    ['a sheet', ({ book }) => book.sheets.splice(0, 1), 'Sheet 0 not found'],
    [
      'rows',
      ({ sheet }) => {
        sheet.maxRows = 3;
      },
      'outside the dimensions of the sheet',
    ],
  ])('%s that somebody removed is noticed', (_, remove, message) => {
    const services = opened();
    const range = services.tab.getRange(4, 1, 1, 1);
    remove(services);
    expect(() => range.getValues()).toThrow(message);
  });
});
