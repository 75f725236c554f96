// One worked example of the rules: a call with its answer, and the formula that makes it.
import { type Cell, isDateCell } from '../../domain/cell';
import { civilDateOf, isoDate, partsOf } from '../../domain/time/civil-date';

/** A cell, a block of cells, or undefined for an argument that is left out. */
export type Given = Cell | readonly (readonly Cell[])[] | undefined;

export interface Example {
  /** Where the answer is stated. */
  readonly source: string;
  /** Of the function. */
  readonly name: string;
  readonly given: readonly Given[];
  /** Text, or yyyy-mm-dd, with hh:mm where there is a time, or '' for blank. */
  readonly expected: string;
}

/** A date cell, as people type it. */
export const on = (year: number, month: number, day: number): Cell => {
  const date = civilDateOf(year, month, day);
  return date === undefined ? '' : { kind: 'date', on: date, minutes: 0 };
};

/** A moment, as people type it. */
export const at = (
  year: number,
  month: number,
  day: number,
  hours: number,
  minutes: number,
): Cell => {
  const date = civilDateOf(year, month, day);
  return date === undefined ? '' : { kind: 'date', on: date, minutes: hours * 60 + minutes };
};

/** A cell as `expected` writes it. */
export const shown = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null) return '';
  if (!isDateCell(cell)) return String(cell);
  const minutes = Math.round(cell.minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = minutes === 0 ? '' : ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${isoDate(cell.on)}${time}`;
};

const isBlock = (given: Given): given is readonly (readonly Cell[])[] => Array.isArray(given);

const literal = (cell: Cell): string => {
  if (isDateCell(cell)) {
    const { year, month, day } = partsOf(cell.on);
    const [hours, minutes] = [Math.floor(cell.minutes / 60), Math.round(cell.minutes % 60)];
    const time = cell.minutes === 0 ? '' : `+TIME(${hours},${minutes},0)`;
    return `DATE(${year},${month},${day})${time}`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : `"${(cell ?? '').replace(/"/g, '""')}"`;
};

const argument = (given: Given): string => {
  if (given === undefined) return '';
  return isBlock(given)
    ? `{${given.map((row) => row.map(literal).join(',')).join(';')}}`
    : literal(given);
};

/** The formula of an example, in the form that setFormula takes in every locale. */
export const formulaOf = ({ name, given }: Example): string =>
  `=${name}(${given.map(argument).join(', ')})`;
