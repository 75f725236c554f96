// What a written value does to a cell: parsing, limits, validation, protection, spilled areas.
import { cellName, intersects, subtract } from '../model/grid-range';
import { isDateFormat, isPlainText } from '../model/number-format';
import {
  cellKey,
  columnOfKey,
  type GridRange,
  type ModelValue,
  type Protection,
  putValue,
  rowOfKey,
  type Sheet,
  type Validation,
} from '../model/workbook';
import { isDate } from './realm';
import { refuse } from './service-error';
import type { SessionState } from './session-state';
import { parseTyped, type Typed } from './typed-in';

const CELL_LIMIT = 50_000;

/** Who acts, in which file. */
export type Actor = Pick<SessionState, 'user' | 'book'>;

/** Is this person let in by the protection? One that only warns lets scripts through. */
export const letsIn = ({ warningOnly, editors }: Protection, { user, book }: Actor): boolean =>
  warningOnly ||
  (editors !== undefined &&
    (editors.includes(user) || (book.owner !== undefined && book.owner === user)));

/** May this person edit that? */
export const isEditable = (actor: Actor, sheet: Sheet, range: GridRange): boolean =>
  !sheet.protections.some(
    (protection) =>
      !letsIn(protection, actor) &&
      (protection.range === 'sheet' || intersects(protection.range, range)),
  );

export const demandEditable = (actor: Actor, sheet: Sheet, range: GridRange): void => {
  if (isEditable(actor, sheet, range)) return;
  refuse(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
};

/** The typed form of a value that a script passes; the kind of cell decides about strings. */
export const typedOf = (state: SessionState, value: unknown, format: string | undefined): Typed => {
  const asValue = (parsed: ModelValue): Typed => ({ kind: 'value', value: parsed });
  if (value === null || value === undefined) return asValue(null);
  if (typeof value === 'boolean') return asValue(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(`Cannot convert ${value} to a cell value.`);
    return asValue(isDateFormat(format) ? { kind: 'date', serial: value } : value);
  }
  if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) refuse('Cannot convert an invalid Date to a cell value.');
    return asValue({ kind: 'date', serial: state.clock.serialOf(instant) });
  }
  if (typeof value !== 'string') {
    refuse('The local host writes text, numbers, booleans and Dates only.');
    return asValue(null);
  }
  if (isPlainText(format)) return asValue(value === '' ? null : value);
  return parseTyped(value, new Date(state.now).getFullYear());
};

const breaks = (validation: Validation, value: ModelValue): boolean => {
  if (validation.allowInvalid || value === null) return false;
  const { rule } = validation;
  if (rule.kind === 'checkbox') return typeof value !== 'boolean';
  return rule.kind === 'list' && !rule.values.includes(String(value));
};

/** Refuses what Sheets would not take, before anything is written. */
export const demandAcceptable = (
  validations: readonly Validation[],
  row: number,
  column: number,
  typed: Typed,
): void => {
  const text = typed.kind === 'formula' ? typed.formula : typed.value;
  if (typeof text === 'string' && text.length > CELL_LIMIT) {
    refuse(
      `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
    );
  }
  if (typed.kind === 'formula') return;
  const cell = { row, column, rows: 1, columns: 1 };
  const broken = validations.find(
    (validation) => intersects(validation.range, cell) && breaks(validation, typed.value),
  );
  if (broken === undefined) return;
  const wanted =
    broken.rule.kind === 'list'
      ? ` Please enter one of the following values: ${broken.rule.values.join(', ')}.`
      : '';
  refuse(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${wanted}`,
  );
};

/** Takes back what a formula spilled; the anchor keeps its own cell. */
export const withdrawSpill = (sheet: Sheet, anchor: number): void => {
  for (const [key, from] of sheet.spilled) {
    if (from !== anchor) continue;
    sheet.spilled.delete(key);
    putValue(sheet, rowOfKey(key), columnOfKey(key), null);
  }
};

/** Writes one cell that was found acceptable. */
export const putTyped = (sheet: Sheet, row: number, column: number, typed: Typed): void => {
  const key = cellKey(row, column);
  const anchor = sheet.spilled.get(key);
  const blank = typed.kind === 'value' && typed.value === null;
  // Clearing a cell of a spilled area does nothing: the formula fills it again.
  if (anchor !== undefined && blank) return;
  if (anchor !== undefined) {
    withdrawSpill(sheet, anchor);
    putValue(sheet, rowOfKey(anchor), columnOfKey(anchor), {
      kind: 'error',
      text: '#REF!',
      detail: `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`,
    });
  }
  if (sheet.formulas.delete(key)) withdrawSpill(sheet, key);
  if (typed.kind === 'formula') sheet.formulas.set(key, typed.formula);
  if (!blank || sheet.values[row]?.[column] != null) {
    putValue(sheet, row, column, typed.kind === 'formula' ? null : typed.value);
  }
};

/** Sets a number format; numbers become dates under a date format, and dates numbers under another. */
export const putNumberFormat = (sheet: Sheet, range: GridRange, format: string): void => {
  const toDate = isDateFormat(format);
  const toNumber = !toDate && !isPlainText(format) && !/^general$/i.test(format);
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      if (range.rows < sheet.maxRows) sheet.numberFormats.set(cellKey(row, column), format);
      else sheet.numberFormats.delete(cellKey(row, column));
      const value = sheet.values[row]?.[column];
      if (toDate && typeof value === 'number') {
        putValue(sheet, row, column, { kind: 'date', serial: value });
      }
      if (toNumber && typeof value === 'object' && value?.kind === 'date') {
        putValue(sheet, row, column, value.serial);
      }
    }
  }
  if (range.rows < sheet.maxRows) return;
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    sheet.columnFormats.set(column, format);
  }
};

/** Puts a validation over a range, or takes it away; what others covered outside it stays. */
export const putValidation = (
  sheet: Sheet,
  range: GridRange,
  rule: Omit<Validation, 'range'> | null,
): void => {
  sheet.validations = sheet.validations.flatMap((validation) =>
    subtract(validation.range, range).map((piece) => ({ ...validation, range: piece })),
  );
  if (rule !== null) sheet.validations.push({ ...rule, range });
};

/** Throws when the rectangle leaves the sheet's grid. */
export const demandInside = (sheet: Sheet, range: GridRange): void => {
  const inside =
    range.row >= 0 &&
    range.column >= 0 &&
    range.row + range.rows <= sheet.maxRows &&
    range.column + range.columns <= sheet.maxColumns;
  if (!inside) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
};
