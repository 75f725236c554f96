// One worked example of the rules: a call with its answer, and the formula that makes it.
import { type Cell, isDateCell } from '../../domain/cell';
import { civilDateOf, partsOf } from '../../domain/time/civil-date';

/** A cell, a block of cells, or undefined for an argument that is left out. */
export type Given = Cell | readonly (readonly Cell[])[] | undefined;

export interface Example {
  /** Where the answer is stated. */
  readonly source: string;
  readonly name: 'TIER' | 'TIERWHY' | 'NEXTCALL' | 'CALLSTATUS';
  readonly given: readonly Given[];
  /** Text, or yyyy-mm-dd for a date, or '' for blank. */
  readonly expected: string;
}

/** A date cell, as people type it. */
export const on = (year: number, month: number, day: number): Cell => {
  const date = civilDateOf(year, month, day);
  return date === undefined ? '' : { kind: 'date', on: date, minutes: 0 };
};

const isBlock = (given: Given): given is readonly (readonly Cell[])[] => Array.isArray(given);

const literal = (cell: Cell): string => {
  if (isDateCell(cell)) {
    const { year, month, day } = partsOf(cell.on);
    return `DATE(${year},${month},${day})`;
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
