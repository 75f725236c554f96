// Calls the functions of the built bundle, directly and from cells.

import { type Given, shown as shownCell } from '../../../src/app/self-test/example';
import { type Cell, type DateCell, isDateCell } from '../../../src/domain/cell';
import { fromSerial, serialOf } from '../../../src/domain/time/civil-date';
import { hostOn } from '../../../src/host/commands/check-workbook';
import {
  addSheet,
  cellKey,
  type ModelValue,
  newWorkbook,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../../src/host/model/workbook';
import { createHost, type Host } from '../../../src/host/runner/host';
import { HERE, theBundle } from '../../support/bundle';

/** 2026-11-20 at noon, in the zone of this process. */
export const NOW = new Date(2026, 10, 20, 12).getTime();

const bareHost = (): Host => {
  const workbook = newWorkbook('functions', HERE);
  addSheet(workbook, 'Sheet1');
  return createHost({ workbook, now: NOW, bundle: theBundle(), zone: HERE });
};

/** An argument as the sheet would hand it over: dates as serials. */
export const modelOf = (given: Given): ModelValue | ModelValue[][] | undefined => {
  if (given === undefined) return undefined;
  const cell = (value: unknown): ModelValue =>
    isDateCell(value as Cell)
      ? {
          kind: 'date',
          serial: serialOf((value as DateCell).on) + (value as DateCell).minutes / 1440,
        }
      : (value as ModelValue);
  return Array.isArray(given) ? given.map((row: readonly unknown[]) => row.map(cell)) : cell(given);
};

/** A cell as the examples write it: yyyy-mm-dd (hh:mm) for a date, '' for blank, `#ERROR! sentence`. */
export const shown = (value: ModelValue): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'error') return `${value.text} ${value.detail ?? ''}`.trim();
  const minutes = Math.round((value.serial - Math.floor(value.serial)) * 1440);
  return shownCell({ kind: 'date', on: fromSerial(Math.floor(value.serial)), minutes });
};

let host: Host | undefined;

/**
 * One call of a custom function: a text for a single answer, texts for a column.
 *
 * A call that throws answers `#ERROR! ` and its sentence, as the cell and its note show.
 */
export const call = (name: string, ...given: readonly Given[]): string | string[] => {
  host = host ?? bareHost();
  const result = host.callFunction(name, given.map(modelOf));
  if ('error' in result) return `#ERROR! ${result.error}`;
  if (!Array.isArray(result.value)) return shown(result.value);
  expect(result.value.every((row) => row.length === 1)).toBe(true);
  return result.value.map((row) => shown(row[0] ?? null));
};

/** Many calls in one world, as one recalculation makes them. */
export const together = <Result>(calls: () => Result): Result => {
  host = host ?? bareHost();
  return host.batch(calls);
};

export interface Cells {
  readonly host: Host;
  readonly sheet: (name: string) => Sheet;
  /** What the cell shows, by its A1 name. */
  readonly at: (sheetName: string, a1: string) => string;
  /** What a column shows, rows first..last as the sheet counts. */
  readonly down: (sheetName: string, letter: string, first: number, last: number) => string[];
}

const columnOf = (letter: string): number => letter.charCodeAt(0) - 65;

/** Opens a workbook on the host and lets its formulas calculate with the bundle. */
export const calculate = (book: Workbook): Cells => {
  const running = hostOn(book, NOW, HERE);
  running.edit(() => undefined);
  running.refresh();
  const sheet = (name: string): Sheet => {
    const found = book.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cell = (name: string, letter: string, row: number): string =>
    shown(valueAt(sheet(name), row - 1, columnOf(letter)));
  return {
    host: running,
    sheet,
    at: (name, a1) => cell(name, a1.slice(0, 1), Number(a1.slice(1))),
    down: (name, letter, first, last) =>
      Array.from({ length: last - first + 1 }, (_, i) => cell(name, letter, first + i)),
  };
};

/** Puts a formula into a cell, by its A1 name. */
export const putFormula = (sheet: Sheet, a1: string, formula: string): void => {
  sheet.formulas.set(cellKey(Number(a1.slice(1)) - 1, columnOf(a1.slice(0, 1))), formula);
};
