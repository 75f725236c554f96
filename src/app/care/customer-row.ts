// The row of a new customer: where it goes, what is typed into it, what the check computes for it.
import type { Cell } from '../../domain/cell';
import { readCustomers } from '../../tables/customers';
import type { Role } from '../../tables/roles';
import type { Desk } from '../desk';
import type { CareFile } from './care-file';
import type { Standing } from './judge-customers';
import { layoutOf, numberColumn, type Place } from './place';
import type { IndexLine, NewCustomerDraft } from './wire';

/** The customer tab as a new row has to fit into it. */
export interface Table {
  readonly place: Omit<Place, 'found' | 'rowInTab'>;
  readonly numberAt: number;
  readonly lastRow: number;
  readonly people: readonly IndexLine[];
}

/** Reads it whole: the row goes below the last customer. */
export const tableOf = (file: CareFile): Table => {
  const begun = layoutOf(file, true);
  const { rows, layout } = begun;
  const { headerRow, columns } = layout;
  const { customers } = readCustomers(rows, headerRow, columns, file.now.on, null);
  const numberAt = numberColumn(file, layout);
  const numbers = rows.map((row) => row[numberAt] ?? '');
  return {
    place: { begun, rows, isWhole: true, height: rows.length, numbers, names: null },
    numberAt,
    lastRow: customers.reduce((last, { row }) => Math.max(last, row), headerRow),
    people: customers.map(({ id: no, name, phone, owner }) => ({ no, name, phone, owner })),
  };
};

const TYPED: readonly (Role & keyof NewCustomerDraft)[] = [
  'name',
  'phone',
  'organisation',
  'position',
  'owner',
];

/** The lock is held while they are read: of a very large tab the first rows tell. */
const FORMULA_CELLS = 320_000;

/** The formulas of all columns from the header row down. */
export const formulasOf = (
  { bare }: CareFile,
  { place: { begun, rows } }: Table,
): readonly (readonly string[])[] => {
  const { tab, headerRow } = begun.layout;
  const columns = rows[headerRow]?.length ?? 1;
  const most = Math.max(1, Math.floor(FORMULA_CELLS / columns));
  const count = Math.min(rows.length - headerRow, most);
  return bare.formulas(tab, { row: headerRow, column: 0, rows: count, columns });
};

/** Columns of the team that hold formulas fill themselves; totals below the last customer do not. */
export const formulaColumns = (
  formulas: readonly (readonly string[])[],
  { place, lastRow }: Table,
): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const line of formulas.slice(0, lastRow - place.begun.layout.headerRow + 1)) {
    line.forEach((formula, column) => {
      if (formula !== '') found.add(column);
    });
  }
  return found;
};

/** The new row as it is typed and numbered; nothing where a formula stands. */
export const typedRow = (
  draft: NewCustomerDraft,
  no: Cell,
  { place, numberAt }: Table,
  formulas: ReadonlySet<number>,
): Cell[] => {
  const { columns, headerRow } = place.begun.layout;
  const row: Cell[] = (place.rows[headerRow] ?? []).map(() => '');
  for (const role of TYPED) {
    const column = columns.get(role) ?? (role === 'owner' ? columns.get('consultant') : undefined);
    if (column !== undefined && !formulas.has(column)) row[column] = draft[role];
  }
  row[numberAt] = no;
  return row;
};

/** The row with what the check computes for it. */
export const withManaged = (
  row: readonly Cell[],
  { judged, facts }: Standing,
  at: number,
): Cell[] => {
  const filled = [...row];
  for (const role of facts.layout.writable) {
    const column = facts.layout.columns.get(role);
    if (column !== undefined) filled[column] = judged.cells.get(role)?.[at] ?? '';
  }
  return filled;
};

/** Side by side in one call; where Sheets does not take that, each by itself. Which columns took nothing? */
const putBeside = (
  desk: Desk,
  tab: number,
  row: number,
  first: number,
  cells: readonly Cell[],
): readonly number[] => {
  if (cells.every((cell) => cell === '')) return [];
  try {
    desk.write(tab, row, first, [cells]);
    return [];
  } catch {
    if (cells.length > 1) {
      return cells.flatMap((cell, at) => putBeside(desk, tab, row, first + at, [cell]));
    }
    desk.log(JSON.stringify({ call: 'careNewCustomer', refused: first }));
    return [first];
  }
};

/**
 * Where a column does not take what is written, it alone stays blank.
 *
 * @returns false where that is the number
 * @throws what Sheets says, when it takes nothing at all
 */
export const put = (
  desk: Desk,
  tab: number,
  row: number,
  cells: readonly Cell[],
  numberAt: number,
): boolean => {
  try {
    desk.write(tab, row, 0, [cells]);
    return true;
  } catch (trouble) {
    const behind = numberAt + 1;
    const refused = [
      ...putBeside(desk, tab, row, numberAt, cells.slice(numberAt, behind)),
      ...putBeside(desk, tab, row, 0, cells.slice(0, numberAt)),
      ...putBeside(desk, tab, row, behind, cells.slice(behind)),
    ];
    if (refused.length === cells.filter((cell) => cell !== '').length) throw trouble;
    return !refused.includes(numberAt);
  }
};
