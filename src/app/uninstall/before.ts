// What stood in the customer tab before us, and what we wrote over it: the record by which all comes back.
import type { Cell } from '../../domain/cell';
import { checksum } from '../../domain/checksum';
import { fromSerial } from '../../domain/time/civil-date';
import type { ManagedRole } from '../../tables/roles';
import { cellKey } from '../check/layout';
import type { Now } from '../desk';

/** How a column looked before we touched it. */
export interface ColumnBefore {
  readonly role: ManagedRole;
  /** We added it; else it is a column of the team's that we may fill. */
  readonly added: boolean;
  /** The grid reached this far already. */
  readonly existed: boolean;
  /** Of its header cell. */
  readonly bold: boolean;
  readonly pixels: number;
  /** The number format of nearly all of its cells. */
  readonly format: string;
}

/** A cell whose number format was another one than its column's. */
export interface OddFormat {
  readonly role: ManagedRole;
  readonly place: RowPlace;
  readonly format: string;
}

/** By what a row is found again: its customer, else its number from 0. */
export interface RowPlace {
  readonly no: string;
  readonly name: string;
  readonly row: number;
}

/** A value of the team's that we have written over. */
export interface Overwritten {
  readonly role: ManagedRole;
  readonly no: string;
  readonly name: string;
  readonly before: Cell;
  /** What we wrote there. */
  readonly written: Cell;
}

export interface Before {
  readonly setUpAt: Now;
  /** When the marks below were brought up to date. */
  readonly writtenAt: Now;
  /** Ids of the tabs and names of ranges that were there already. */
  readonly tabs: readonly number[];
  readonly names: readonly string[];
  /** Stamp of the rules that the Rules tab was made with; blank where it is the team's own. */
  readonly rulesStamp: string;
  readonly columns: ReadonlyMap<ManagedRole, ColumnBefore>;
  /** We added the column of overrides; `existed`: the grid reached so far. Null: it is the team's. */
  readonly override: { readonly existed: boolean } | null;
  readonly odd: readonly OddFormat[];
  readonly overwritten: readonly Overwritten[];
  /** Marks of the cells that we have written, by role. */
  readonly marks: ReadonlyMap<ManagedRole, ReadonlySet<string>>;
}

const MARK_LENGTH = 10;

/**
 * What we wrote, whatever somebody has made of its cell since: a date reads as a number under another
 * format, and a plain-text cell keeps the apostrophe of our text.
 */
export const asWritten = (cell: Cell): Cell => {
  if (typeof cell === 'string') return cell.replace(/^'/, '');
  return typeof cell === 'number' && cell > 0
    ? { kind: 'date', on: fromSerial(cell), minutes: 0 }
    : cell;
};

/** What a cell of ours is known by: its text, and its customer where people write beside us. */
export const markOf = (key: string, cell: Cell): string =>
  checksum(`${key}\u001f${cellKey(asWritten(cell))}`).slice(0, MARK_LENGTH);

/** A customer by number and by name, for columns in which people write, too. */
export const keysOf = ({ no, name }: Pick<RowPlace, 'no' | 'name'>): readonly string[] => [
  ...(no === '' ? [] : [`n${no}`]),
  ...(name === '' ? [] : [`m${name}`]),
];

/**
 * May people write in this column, too, so that a cell is ours only for one customer?
 *
 * In "last contact" they type dates, also where the column is ours.
 */
export const isShared = (role: ManagedRole, column: ColumnBefore | undefined): boolean =>
  role === 'last contact' || column?.added !== true;
