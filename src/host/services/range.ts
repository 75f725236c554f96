// Fake of Range: a rectangle of a sheet, read and written as strictly as Google's.
import type { CellValue, UsedRange } from '../../google/used-api';
import { a1Of, intersects } from '../model/grid-range';
import { formatAt } from '../model/number-format';
import { sortRows } from '../model/row-order';
import { usedSize } from '../model/used-size';
import {
  cellKey,
  type GridRange,
  type ModelValue,
  type Sheet,
  type Validation,
  valueAt,
} from '../model/workbook';
import {
  demandAcceptable,
  demandEditable,
  demandInside,
  isEditable,
  putNumberFormat,
  putTyped,
  putValidation,
  typedOf,
} from './cell-writes';
import { validationOf } from './data-validation';
import { type Execution, refresh } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';
import { sheetFake } from './sheet';

export const RANGE_MEMBERS: Members<UsedRange> = {
  getRow: member('cheap'),
  getColumn: member('cheap'),
  getNumRows: member('cheap'),
  getNumColumns: member('cheap'),
  getA1Notation: member('cheap'),
  getSheet: member('cheap'),
  getValues: member('read'),
  setValues: member('write', 'rows'),
  getFormulas: member('read'),
  setFormula: member('write', 'string'),
  setNumberFormat: member('write', 'string'),
  getNumberFormats: member('read'),
  setBackground: member('write', 'text?'),
  setFontWeight: member('write', 'text?'),
  getFontWeights: member('read'),
  setDataValidation: member('write', 'object?'),
  setDataValidations: member('write', 'rows'),
  clearContent: member('write'),
  sort: member('write', 'object'),
  activate: member('write'),
  canEdit: member('read'),
};

/** What a range stands for, for the other fakes. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly range: GridRange;
}
const targets = new WeakMap<object, RangeTarget>();

/** The cells behind a range that a script hands back; undefined for anything else. */
export const targetOf = (range: object): RangeTarget | undefined => targets.get(range);

/** A value as getValues gives it: '' for blank, a Date for a date, the text of an error. */
export const scriptValue = (
  value: ModelValue,
  dateOf: (serial: number) => Date,
): Exclude<CellValue, null> => {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return value.kind === 'date' ? dateOf(value.serial) : value.text;
};

const COLOUR = /^#[0-9a-f]{6}$/;

const demandSize = (values: readonly (readonly unknown[])[], range: GridRange): void => {
  if (values.length !== range.rows) {
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${range.rows}.`,
    );
  }
  const odd = values.find((row) => row.length !== range.columns);
  if (odd !== undefined) {
    refuse(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${range.columns}.`,
    );
  }
};

/** A format that nobody has set is worded like this; which word it is at Google is not verified. */
const shownFormat = (format: string | undefined): string =>
  format === undefined || /^general$/i.test(format) ? '0.###############' : format;

const eachCell = (range: GridRange, visit: (row: number, column: number) => void): void => {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      visit(row, column);
    }
  }
};

/** Writes a block as setValues does: all of it, or nothing when one cell refuses. */
export const writeCells = (
  { state }: Execution,
  sheet: Sheet,
  range: GridRange,
  values: readonly (readonly unknown[])[],
): void => {
  demandInside(sheet, range);
  demandEditable(state, sheet, range);
  demandSize(values, range);
  const near = sheet.validations.filter((rule) => intersects(rule.range, range));
  const typed = values.map((cells, y) =>
    cells.map((value, x) => {
      const [row, column] = [range.row + y, range.column + x];
      const cell = typedOf(state, value, formatAt(sheet, row, column));
      demandAcceptable(near, row, column, cell);
      return cell;
    }),
  );
  typed.forEach((cells, y) => {
    cells.forEach((cell, x) => {
      putTyped(sheet, range.row + y, range.column + x, cell);
    });
  });
  state.changes.push({ sheet, range });
};

export const rangeFake = (execution: Execution, sheet: Sheet, range: GridRange): UsedRange => {
  const { state, realm } = execution;
  const standing = (): void => {
    if (!state.book.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
    demandInside(sheet, range);
  };
  /** A write: to cells that exist and may be edited; formulas are stale afterwards. */
  const write = (change: () => void): UsedRange => {
    standing();
    demandEditable(state, sheet, range);
    change();
    state.changes.push({ sheet, range });
    return self;
  };
  const block = <Value>(cell: (row: number, column: number) => Value): Value[][] => {
    standing();
    refresh(state);
    const rows: Value[][] = [];
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      const cells: Value[] = [];
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        cells.push(cell(row, column));
      }
      rows.push(cells);
    }
    return realm.rows(rows);
  };
  const dateOf = (serial: number): Date => realm.date(state.clock.instantOf(serial));

  const fake: UsedRange = {
    getRow: () => range.row + 1,
    getColumn: () => range.column + 1,
    getNumRows: () => range.rows,
    getNumColumns: () => range.columns,
    getA1Notation: () => a1Of(range),
    getSheet: () => sheetFake(execution, sheet),
    getValues: () => block((row, column) => scriptValue(valueAt(sheet, row, column), dateOf)),
    getFormulas: () => block((row, column) => sheet.formulas.get(cellKey(row, column)) ?? ''),
    setValues: (values) => {
      standing();
      writeCells(execution, sheet, range, values);
      return self;
    },
    setFormula: (formula) =>
      write(() => {
        const text = formula.startsWith('=') ? formula : `=${formula}`;
        const typed =
          formula === ''
            ? ({ kind: 'value', value: null } as const)
            : ({ kind: 'formula', formula: text } as const);
        eachCell(range, (row, column) => putTyped(sheet, row, column, typed));
      }),
    setNumberFormat: (format) => write(() => putNumberFormat(sheet, range, format)),
    getNumberFormats: () => block((row, column) => shownFormat(formatAt(sheet, row, column))),
    setBackground: (colour) =>
      write(() => {
        if (colour != null && !COLOUR.test(colour)) {
          refuse(`The local host takes colours as #rrggbb in lower case, not "${colour}".`);
        }
        eachCell(range, (row, column) => {
          if (colour == null) sheet.backgrounds.delete(cellKey(row, column));
          else sheet.backgrounds.set(cellKey(row, column), colour);
        });
      }),
    setFontWeight: (weight) =>
      write(() => {
        if (weight != null && weight !== 'bold' && weight !== 'normal') {
          refuse(`Illegal argument: font weight "${String(weight)}".`);
        }
        eachCell(range, (row, column) => {
          if (weight === 'bold') sheet.bold.add(cellKey(row, column));
          else sheet.bold.delete(cellKey(row, column));
        });
      }),
    getFontWeights: () =>
      block((row, column) => (sheet.bold.has(cellKey(row, column)) ? 'bold' : 'normal')),
    setDataValidation: (rule) =>
      write(() => {
        const validation: Omit<Validation, 'range'> | null =
          rule == null ? null : validationOf(rule);
        putValidation(sheet, range, validation);
      }),
    setDataValidations: (rules) =>
      write(() => {
        demandSize(rules, range);
        for (let x = 0; x < range.columns; x += 1) {
          for (let y = 0; y < range.rows; ) {
            const rule = rules[y]?.[x] ?? null;
            let rows = 1;
            while (y + rows < range.rows && (rules[y + rows]?.[x] ?? null) === rule) rows += 1;
            const cells = { row: range.row + y, column: range.column + x, rows, columns: 1 };
            putValidation(sheet, cells, rule === null ? null : validationOf(rule));
            y += rows;
          }
        }
      }),
    clearContent: () =>
      write(() =>
        eachCell(range, (row, column) =>
          putTyped(sheet, row, column, { kind: 'value', value: null }),
        ),
      ),
    sort: ({ column, ascending }) =>
      write(() => {
        const [first, width] = [range.column, range.columns];
        if (column <= first || column > first + width) {
          refuse('The column to sort by lies outside the range.');
        }
        // Google moves the range's own columns alone; the host moves whole rows, and says so.
        if (first > 0 || width < usedSize(sheet).columns) {
          refuse('The local host sorts whole rows only.');
        }
        sortRows(sheet, range.row, range.rows, { column: column - 1, descending: !ascending });
        state.changes.push(null);
      }),
    activate: () => {
      standing();
      state.activeSheetId = sheet.id;
      state.selections.set(sheet.id, { ...range });
      return self;
    },
    canEdit: () => {
      standing();
      return isEditable(state, sheet, range);
    },
  };
  const cells = range.rows * range.columns;
  const self = guard(execution, { name: 'SpreadsheetApp.Range', cells }, fake, RANGE_MEMBERS);
  targets.set(self, { sheet, range });
  return self;
};
