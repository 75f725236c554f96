// The functions of a built bundle and the cells that a sheet would hand to them.
import { compileFunction } from 'node:vm';
import { type Cell, isDateCell } from '../../src/domain/cell';
import { partsOf } from '../../src/domain/time/civil-date';
import { customFunctionsOf } from '../../src/host/runner/load-bundle';

export type CustomFunction = (...args: readonly unknown[]) => unknown;
/** A cell as the platform hands it over: '' for blank, a Date for a date. */
export type PlatformCell = string | number | boolean | Date;

/** The custom functions of a bundle by name, in its order. */
export type World = ReadonlyMap<string, CustomFunction>;

/**
 * Loads a bundle.
 *
 * As a function, not in a context of its own: there Node asks the host about every global (Math, Date,
 * Map), which takes four times as long as the whole calculation and is not so on the platform.
 */
export const loadWorld = (code: string): World => {
  const names = customFunctionsOf(code).map(({ name }) => name);
  const load = compileFunction(`${code}\nreturn [${names.join(', ')}];`, [], {
    filename: 'Code.js',
  });
  const functions: CustomFunction[] = load();
  return new Map(names.map((name, at) => [name, functions[at] ?? (() => undefined)]));
};

/** A cell of the domain as the platform hands it over. */
export const platformCell = (cell: Cell): PlatformCell => {
  if (cell === null) return '';
  if (!isDateCell(cell)) return cell;
  const { year, month, day } = partsOf(cell.on);
  return new Date(year, month - 1, day, 0, 0, Math.round(cell.minutes * 60));
};

/** A whole range of a sheet: as many rows as the sheet has, blank cells to the right and below. */
export const platformRange = (
  rows: readonly (readonly Cell[])[],
  height: number,
  width: number,
): PlatformCell[][] =>
  Array.from({ length: Math.max(height, rows.length) }, (_row, at) =>
    Array.from({ length: width }, (_cell, column) => platformCell(rows[at]?.[column] ?? null)),
  );
