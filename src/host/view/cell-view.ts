// Cells as the page draws them: text, colours, what the editor begins with.
import { formatForSerial } from '../files/number-format';
import { formatAt, isPlainText } from '../model/number-format';
import {
  cellKey,
  type GridRange,
  type ModelValue,
  type Sheet,
  type Validation,
  valueAt,
} from '../model/workbook';
import { parseTyped } from '../services/typed-in';
import { dateText } from './date-text';
import { displayText } from './display-text';
import { type Evaluate, ruleLooks } from './rule-looks';

export interface CellView {
  readonly text: string;
  /** What the editor begins with, where that is not the text. */
  readonly input?: string;
  /** Shown on hovering: why there is an error. */
  readonly note?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly align?: 'right' | 'center';
  /** A tick box. */
  readonly ticked?: boolean;
  /** Words to choose from. */
  readonly choices?: readonly string[];
}

/** Which year is filled in for 3-5 does not matter here: such a text gets an apostrophe. */
const ANY_YEAR = 2000;

/** The text that, typed in again, would give the same cell. */
const inputText = (value: ModelValue, shown: string, format: string | undefined): string => {
  if (value === null || isPlainText(format)) return shown;
  if (typeof value === 'string') {
    const typed = parseTyped(value, ANY_YEAR);
    return typed.kind === 'value' && typed.value === value ? value : `'${value}`;
  }
  if (typeof value === 'number') return shown.endsWith('%') ? shown : String(value);
  if (typeof value === 'object' && value.kind === 'date') {
    const typed = parseTyped(shown, ANY_YEAR);
    const same =
      typed.kind === 'value' &&
      typeof typed.value === 'object' &&
      typed.value?.kind === 'date' &&
      typed.value.serial === value.serial;
    return same ? shown : dateText(value.serial, formatForSerial(value.serial));
  }
  return shown;
};

const alignOf = (value: ModelValue): CellView['align'] => {
  if (typeof value === 'boolean') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'object' && value !== null
    ? value.kind === 'date'
      ? 'right'
      : 'center'
    : undefined;
};

const covers = ({ range }: Validation, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** A part of a sheet, row by row; formulas have been calculated. */
export const cellViews = (sheet: Sheet, part: GridRange, evaluate: Evaluate): CellView[][] => {
  const lookAt = ruleLooks(sheet, part, evaluate);
  const cell = (row: number, column: number): CellView => {
    const key = cellKey(row, column);
    const value = valueAt(sheet, row, column);
    const format = formatAt(sheet, row, column);
    const text = displayText(value, format);
    const input = sheet.formulas.get(key) ?? inputText(value, text, format);
    const look = lookAt(row, column);
    const background = look?.background ?? sheet.backgrounds.get(key);
    const align = alignOf(value);
    const rule = sheet.validations.find((one) => covers(one, row, column))?.rule;
    const note = typeof value === 'object' && value?.kind === 'error' ? value.detail : undefined;
    return {
      text,
      ...(input === text ? {} : { input }),
      ...(note === undefined ? {} : { note }),
      ...(background === undefined ? {} : { background }),
      ...(look?.fontColor === undefined ? {} : { color: look.fontColor }),
      ...((look?.bold ?? sheet.bold.has(key)) ? { bold: true as const } : {}),
      ...(align === undefined ? {} : { align }),
      ...(rule?.kind === 'checkbox' ? { ticked: value === true } : {}),
      ...(rule?.kind === 'list' ? { choices: rule.values } : {}),
    };
  };
  return Array.from({ length: part.rows }, (_, y) =>
    Array.from({ length: part.columns }, (__, x) => cell(part.row + y, part.column + x)),
  );
};
