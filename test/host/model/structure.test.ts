// Rows and columns that come, go and change places: everything of a row stays together.
import fc from 'fast-check';
import { a1Of, subtract } from '../../../src/host/model/grid-range';
import { cutRows, moveRows, reorderRows, sortRows } from '../../../src/host/model/row-order';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../src/host/model/structure';
import { usedSize } from '../../../src/host/model/used-size';
import {
  addSheet,
  cellKey,
  type GridRange,
  newWorkbook,
  putValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../../src/host/model/workbook';

const ROWS = 8;
const area = (row: number, rows: number, column = 0, columns = 2): GridRange => ({
  row,
  rows,
  column,
  columns,
});

/** Eight rows: a letter in A, a formula on its own row in B, a rule and a box over rows 3–6, a name over 2–8. */
const school = (): { readonly book: Workbook; readonly sheet: Sheet } => {
  const book = newWorkbook('School', 'UTC');
  const sheet = addSheet(book, 'Students', ROWS, 4);
  for (let row = 0; row < ROWS; row += 1) {
    putValue(sheet, row, 0, 'abcdefgh'.charAt(row));
    putValue(sheet, row, 1, row);
    sheet.formulas.set(cellKey(row, 1), `=A${row + 1}&A$1`);
    sheet.numberFormats.set(cellKey(row, 0), `"${'abcdefgh'.charAt(row)}"`);
  }
  sheet.rules = [{ criteria: 'CUSTOM_FORMULA', values: ['=$A3="x"'], ranges: [area(2, 4)] }];
  sheet.validations = [{ range: area(2, 4), rule: { kind: 'checkbox' }, allowInvalid: true }];
  book.names.set('CARE', { name: 'CARE', sheetId: sheet.id, range: area(1, 7) });
  return { book, sheet };
};
const letters = (sheet: Sheet): string =>
  Array.from({ length: sheet.maxRows }, (_, row) => valueAt(sheet, row, 0) ?? '.').join('');
const formulas = (sheet: Sheet): string =>
  Array.from(
    { length: sheet.maxRows },
    (_, row) => sheet.formulas.get(cellKey(row, 1)) ?? '.',
  ).join(' ');
const rule = (sheet: Sheet): string =>
  sheet.rules.map((each) => `${each.values[0]} ${each.ranges.map(a1Of).join()}`).join();
const name = (book: Workbook): string => a1Of(book.names.get('CARE')?.range ?? area(0, 1));

describe('rows', () => {
  test('inserted inside a range make it grow; formulas follow', () => {
    const { book, sheet } = school();
    insertRows(book, sheet, 4, 2);
    expect(letters(sheet)).toBe('abcd..efgh');
    expect(formulas(sheet)).toBe(
      '=A1&A$1 =A2&A$1 =A3&A$1 =A4&A$1 . . =A7&A$1 =A8&A$1 =A9&A$1 =A10&A$1',
    );
    expect([rule(sheet), name(book), sheet.maxRows]).toEqual(['=$A3="x" A3:B8', 'A2:B10', 10]);
    expect(sheet.numberFormats.get(cellKey(4, 0))).toBe('"d"');
  });

  test('inserted above move ranges down, at the lower edge leave them', () => {
    const { book, sheet } = school();
    insertRows(book, sheet, 2, 1);
    expect(rule(sheet)).toBe('=$A4="x" A4:B7');
    insertRows(book, sheet, 7, 1);
    expect(rule(sheet)).toBe('=$A4="x" A4:B7');
  });

  test('deleted take their part of each range; references to them become #REF!', () => {
    const { book, sheet } = school();
    putValue(sheet, 7, 2, 0);
    sheet.formulas.set(cellKey(7, 2), '=A3+SUM(A2:A6)');
    deleteRows(book, sheet, 2, 2);
    expect(letters(sheet)).toBe('abefgh');
    expect([rule(sheet), name(book), sheet.maxRows]).toEqual(['=$A3="x" A3:B4', 'A2:B6', 6]);
    expect(sheet.formulas.get(cellKey(5, 2))).toBe('=#REF!+SUM(A2:A4)');
  });

  test('deleted all: a rule is gone, a name stays without cells', () => {
    const { book, sheet } = school();
    deleteRows(book, sheet, 1, 7);
    expect([sheet.rules, sheet.validations]).toEqual([[], []]);
    expect(book.names.get('CARE')?.range.rows).toBe(0);
  });

  test('sorted take formulas, formats, rules and boxes along', () => {
    const { sheet } = school();
    sortRows(sheet, 1, 7, { column: 0, descending: true });
    expect(letters(sheet)).toBe('ahgfedcb');
    expect(formulas(sheet).split(' ')[1]).toBe('=A2&A$1');
    expect(valueAt(sheet, 1, 1)).toBe(7);
    expect(sheet.numberFormats.get(cellKey(1, 0))).toBe('"h"');
    expect(rule(sheet)).toBe('=$A4="x" A4:B7');
    expect(sheet.validations.map(({ range }) => a1Of(range))).toEqual(['A4:B7']);
  });

  test('sorted: numbers before texts before TRUE, blanks last in both directions', () => {
    const { sheet } = school();
    const cells = [
      'b',
      true,
      null,
      2,
      { kind: 'date', serial: 1 },
      '',
      'a',
      { kind: 'error', text: '#N/A' },
    ] as const;
    cells.forEach((value, row) => {
      putValue(sheet, row, 3, value);
    });
    sortRows(sheet, 0, 8, { column: 3 });
    expect(letters(sheet)).toBe('edgabhcf');
    sortRows(sheet, 0, 8, { column: 3, descending: true });
    expect(letters(sheet)).toBe('hbagdecf');
  });

  test('a rule is split where its rows part', () => {
    const { sheet } = school();
    reorderRows(sheet, 0, [2, 0, 3, 1, 4, 5, 6, 7]);
    expect(rule(sheet)).toBe('=$A1="x" A1:B1,A3:B3,A5:B6');
  });

  test('dragged away keep their references', () => {
    const { book, sheet } = school();
    sheet.formulas.set(cellKey(0, 2), '=A2+SUM(A3:A4)');
    moveRows(book, sheet, 1, 1, 8);
    expect(letters(sheet)).toBe('acdefghb');
    expect(sheet.formulas.get(cellKey(0, 2))).toBe('=A8+SUM(A2:A3)');
    expect(formulas(sheet).split(' ')[7]).toBe('=A8&A$1');
    expect(name(book)).toBe('A2:B8');
    moveRows(book, sheet, 7, 1, 1);
    expect(letters(sheet)).toBe('abcdefgh');
  });

  test('cut and pasted leave a blank row and take the place of others', () => {
    const { book, sheet } = school();
    sheet.formulas.set(cellKey(0, 2), '=A2');
    cutRows(book, sheet, 1, 1, 5);
    expect(letters(sheet)).toBe('a.cdebgh');
    expect(sheet.formulas.get(cellKey(0, 2))).toBe('=A6');
    expect(sheet.formulas.has(cellKey(1, 1))).toBe(false);
  });

  test('spilled cells stay where their formula puts them', () => {
    const { sheet } = school();
    sheet.formulas.set(cellKey(0, 3), '=F()');
    for (let row = 1; row < 4; row += 1) {
      putValue(sheet, row, 3, `spilled ${row}`);
      sheet.spilled.set(cellKey(row, 3), cellKey(0, 3));
    }
    sortRows(sheet, 1, 7, { column: 0, descending: true });
    expect([1, 2, 3, 4, 7].map((row) => valueAt(sheet, row, 3))).toEqual([
      'spilled 1',
      'spilled 2',
      'spilled 3',
      null,
      null,
    ]);
    expect([...sheet.spilled.keys()]).toEqual([1, 2, 3].map((row) => cellKey(row, 3)));
  });

  test('of other sheets are followed by formulas that name them', () => {
    const { book, sheet } = school();
    const other = addSheet(book, 'Report');
    other.formulas.set(cellKey(0, 0), "=Students!A5+A5+'students'!A:A");
    insertRows(book, sheet, 0, 1);
    expect(other.formulas.get(cellKey(0, 0))).toBe("=Students!A6+A5+'students'!A:A");
  });

  test('whatever a person does, values, formulas and formats of a row stay together', () => {
    const action = fc.tuple(fc.nat(4), fc.nat(7), fc.integer({ min: 1, max: 3 }), fc.nat(7));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 6 }), (actions) => {
        const { book, sheet } = school();
        for (const [kind, at, count, to] of actions) {
          const room = sheet.maxRows - count;
          const from = Math.min(at, Math.max(0, room));
          if (room < 2) continue;
          if (kind === 0) insertRows(book, sheet, from, count);
          if (kind === 1) deleteRows(book, sheet, from, count);
          if (kind === 2) sortRows(sheet, from, count, { column: 0, descending: to % 2 === 0 });
          if (kind === 3) moveRows(book, sheet, from, count, Math.min(to, sheet.maxRows));
          if (kind === 4) cutRows(book, sheet, from, count, Math.min(to, room));
        }
        for (let row = 0; row < sheet.maxRows; row += 1) {
          const letter = valueAt(sheet, row, 0);
          if (typeof letter !== 'string') continue;
          expect(valueAt(sheet, row, 1)).toBe('abcdefgh'.indexOf(letter));
          expect(sheet.numberFormats.get(cellKey(row, 0))).toBe(`"${letter}"`);
          expect(sheet.formulas.get(cellKey(row, 1))).toMatch(new RegExp(`^=(A${row + 1}|#REF!)&`));
        }
        expect(usedSize(sheet).rows).toBeLessThanOrEqual(sheet.maxRows);
      }),
    );
  });
});

describe('columns', () => {
  test('inserted and deleted move values, formulas, formats and ranges', () => {
    const { book, sheet } = school();
    sheet.columnFormats.set(1, '@');
    insertColumns(book, sheet, 1, 2);
    expect([valueAt(sheet, 3, 0), valueAt(sheet, 3, 1), valueAt(sheet, 3, 3)]).toEqual([
      'd',
      null,
      3,
    ]);
    expect(sheet.formulas.get(cellKey(3, 3))).toBe('=A4&A$1');
    expect([rule(sheet), sheet.maxColumns, [...sheet.columnFormats]]).toEqual([
      '=$A3="x" A3:D6',
      6,
      [[3, '@']],
    ]);
    deleteColumns(book, sheet, 0, 1);
    expect(sheet.formulas.get(cellKey(3, 2))).toBe('=#REF!&#REF!');
    expect([rule(sheet), name(book)]).toEqual(['=#REF!="x" A3:C6', 'A2:C8']);
  });
});

describe('subtract', () => {
  test('what is left and what is cut make the whole, without overlap', () => {
    const range = fc.record({
      row: fc.nat(6),
      rows: fc.integer({ min: 1, max: 5 }),
      column: fc.nat(6),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    const holds = (a: GridRange, row: number, column: number): boolean =>
      row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;
    fc.assert(
      fc.property(range, range, (from, cut) => {
        const pieces = subtract(from, cut);
        for (let row = 0; row < 12; row += 1) {
          for (let column = 0; column < 12; column += 1) {
            const wanted = holds(from, row, column) && !holds(cut, row, column) ? 1 : 0;
            expect(pieces.filter((piece) => holds(piece, row, column))).toHaveLength(wanted);
          }
        }
      }),
    );
  });
});
