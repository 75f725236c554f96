// 4-host "Formulas": after any edits a sheet shows what it would show if it had just been opened.
import fc from 'fast-check';
import type { CustomFunctions } from '../../src/host/formulas/formula-engine';
import { createFormulaEngine } from '../../src/host/formulas/hyperformula-engine';
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import {
  addSheet,
  columnOfKey,
  newWorkbook,
  putValue,
  rowOfKey,
  type Workbook,
} from '../../src/host/model/workbook';
import { putTyped } from '../../src/host/services/cell-writes';

const ROWS = 5;
const COLUMNS = 4;
const functions: CustomFunctions = {
  names: ['TIER'],
  call: (_, [first]) => ({
    value: Array.isArray(first)
      ? first.map(([value]) => [value === null ? null : `${JSON.stringify(value)}!`])
      : `${JSON.stringify(first)}!`,
  }),
};
const LAST_ONLY = ['={1,2}', '=COUNTA(A:C)'];
const FORMULAS = [
  '=TIER(A1)',
  '=TIER(A2:A)',
  '={"h";TIER(A2:A)}',
  '=A1&B2',
  '=TIER(TABLE)',
  ...LAST_ONLY,
];

const written = fc.oneof(
  fc.constantFrom(null, 'x', 7, true).map((value) => ({ kind: 'value', value }) as const),
  fc.constantFrom(...FORMULAS).map((formula) => ({ kind: 'formula', formula }) as const),
);
/**
 * Which of two spills that want the same cells came first is history, and a circle has no answer: so
 * formulas stand in the last two columns, and only the very last spills sideways or counts the rest.
 */
const edit = fc
  .record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), typed: written })
  .map((one) => {
    if (one.typed.kind === 'value') return one;
    const isLast = LAST_ONLY.includes(one.typed.formula);
    return { ...one, column: isLast ? COLUMNS - 1 : COLUMNS - 2 + (one.column % 2) };
  });

/** The workbook as a file would have it: formulas and typed values, nothing computed. */
const uncomputed = (book: Workbook): Workbook => {
  const copy = copyWorkbook(book);
  for (const sheet of copy.sheets) {
    for (const key of [...sheet.formulas.keys(), ...sheet.spilled.keys()]) {
      putValue(sheet, rowOfKey(key), columnOfKey(key), null);
    }
    sheet.spilled.clear();
  }
  return copy;
};
const shown = (book: Workbook) =>
  book.sheets.map(({ values, spilled }) => ({
    values: Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS + 2 }, (_cell, column) => values[row]?.[column] ?? null),
    ),
    spilled: [...spilled].sort(([a], [b]) => a - b),
  }));

test('edits one by one give the same as all at once', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const book = newWorkbook('b', 'UTC');
      const sheet = addSheet(book, 'S', ROWS, COLUMNS + 2);
      const range = { row: 0, column: 0, rows: ROWS, columns: 2 };
      book.names.set('TABLE', { name: 'TABLE', sheetId: sheet.id, range });
      const engine = createFormulaEngine(book, functions);
      for (const { row, column, typed } of edits) {
        putTyped(sheet, row, column, typed);
        engine.recalculate([{ sheet, range: { row, column, rows: 1, columns: 1 } }]);
      }
      const fresh = uncomputed(book);
      createFormulaEngine(fresh, functions).recalculate();
      expect(shown(book)).toEqual(shown(fresh));
    }),
    { numRuns: 60 },
  );
});
