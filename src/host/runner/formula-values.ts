// Values between cells and custom functions: arguments going in, answers coming out.
import type { ModelValue } from '../model/workbook';
import { scriptValue } from '../services/range';
import { isDate, type Realm } from '../services/realm';
import type { ZoneClock } from '../services/zone-clock';

/** A cell, a block of cells, or undefined for an argument that is left out. */
export type FormulaArgument = ModelValue | readonly (readonly ModelValue[])[] | undefined;

/** A cell, or a block that spills. */
export type FormulaAnswer = ModelValue | ModelValue[][];

const isBlock = (argument: FormulaArgument): argument is readonly (readonly ModelValue[])[] =>
  Array.isArray(argument);

/** An argument as the function sees it: '' for blank, a Date for a date, the text of an error. */
export const argumentFor = (realm: Realm, clock: ZoneClock, argument: FormulaArgument): unknown => {
  if (argument === undefined) return undefined;
  const dateOf = (serial: number): Date => realm.date(clock.instantOf(serial));
  if (!isBlock(argument)) return scriptValue(argument, dateOf);
  return realm.rows(argument.map((row) => row.map((value) => scriptValue(value, dateOf))));
};

const cellOf = (clock: ZoneClock, value: unknown): ModelValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { kind: 'error', text: '#NUM!' };
  }
  if (isDate(value)) {
    const instant = value.getTime();
    return Number.isNaN(instant)
      ? { kind: 'error', text: '#NUM!' }
      : { kind: 'date', serial: clock.serialOf(instant) };
  }
  return { kind: 'error', text: '#ERROR!', detail: 'The function gave something that is no cell.' };
};

/** What a function gave, as cells; a flat list is one row, and short rows are filled with blanks. */
export const answerOf = (clock: ZoneClock, answer: unknown): FormulaAnswer => {
  if (!Array.isArray(answer)) return cellOf(clock, answer);
  const rows: unknown[][] = answer.some(Array.isArray)
    ? answer.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [answer];
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(clock, row[at])));
};
