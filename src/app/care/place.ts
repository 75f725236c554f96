// Where the customers of a call stand: the layout of their tab and their rows, found by number.
import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole, Role } from '../../tables/roles';
import type { Begun } from '../check/first-run';
import type { Layout } from '../check/layout';
import { layoutFromSettings } from '../check/layout-from-settings';
import type { Desk } from '../desk';
import { issueOf, refuse } from './answer';
import { type CareFile, passOn } from './care-file';

/** Up to here a tab is read whole, in one call; a larger one in parts, so that nobody waits for it. */
export const WHOLE_CELLS = 200_000;
/** So many rows are read one by one; for a whole class the tab is read. */
const SINGLE_ROWS = 3;
const HEADER_ROWS = 120;

export interface Place {
  readonly begun: Begun;
  /** Header rows and the customers asked for, or the whole tab: what is judged. */
  readonly rows: Rows;
  /** The row in the tab of a row that is judged. */
  readonly rowInTab: (judged: number) => number;
  /** Was the whole tab read? */
  readonly isWhole: boolean;
  /** Rows of the tab. */
  readonly height: number;
  /** Judged rows by customer number. */
  readonly found: ReadonlyMap<string, number>;
}

/** Columns of ours that have been lost do not exist: the next check adds them again. */
const withoutAdded = (begun: Begun): Begun => {
  const lost = new Set<Role>(begun.added);
  const { layout } = begun;
  return {
    ...begun,
    added: [],
    layout: {
      ...layout,
      columns: new Map([...layout.columns].filter(([role]) => !lost.has(role))),
      writable: new Set([...layout.writable].filter((role: ManagedRole) => !lost.has(role))),
    },
  };
};

const isSmall = (desk: Desk, tab: number): boolean => {
  const { rows, columns } = desk.extent(tab);
  return rows * columns <= WHOLE_CELLS;
};

/** The layout of the customer tab as it stands now. */
export const layoutOf = ({ desk, settings }: CareFile, whole: boolean): Begun => {
  const readAll = (tab: number): Cell[][] =>
    whole || isSmall(desk, tab) ? desk.readAll(tab) : desk.peek(tab, HEADER_ROWS);
  const begun = layoutFromSettings({ ...desk, readAll }, settings);
  return begun.ok ? withoutAdded(begun) : passOn(begun);
};

/** The column of numbers; refuses when it is gone. */
export const numberColumn = ({ care }: CareFile, layout: Layout): number =>
  layout.columns.get('id') ?? refuse(issueOf('no numbers', care.issues['no numbers']));

/** One cell of each row of the tab. */
export const columnCells = (
  { bare }: CareFile,
  { layout, rows }: Begun,
  column: number,
): readonly Cell[] => {
  const height = bare.extent(layout.tab).rows;
  if (rows.length >= height) return rows.map((row) => row[column] ?? '');
  const block = { row: 0, column, rows: height, columns: 1 };
  return bare.read(layout.tab, block).map(([cell = '']) => cell);
};

/** The one row of each number; refuses, naming each that has no row or two. */
const findRows = (
  { care }: CareFile,
  numbers: readonly Cell[],
  headerRow: number,
  wanted: readonly string[],
): readonly number[] => {
  const rows = new Map<string, number[]>(wanted.map((no) => [no, []]));
  for (let r = headerRow + 1; r < numbers.length; r += 1) rows.get(nameText(numbers[r]))?.push(r);
  const issues = [...rows].flatMap(([no, at]) => {
    if (at.length === 1) return [];
    const code = at.length === 0 ? 'no such customer' : 'number doubled';
    return [issueOf(code, care.issues[code](no), 'customers')];
  });
  if (issues.length > 0) refuse(...issues);
  return wanted.map((no) => rows.get(no)?.[0] ?? -1);
};

/** Rows may move between two reads: so often a tab is read again. */
const ATTEMPTS = 3;

/**
 * Finds customers by number, as the tab stands now: to be called under the lock by who writes.
 *
 * Rule: 3-product §4: users sort, insert and delete at any moment, so no row number is ever kept.
 */
export const placeOf = (file: CareFile, wanted: readonly string[], attempt = 1): Place => {
  const { bare } = file;
  const begun = layoutOf(file, wanted.length > SINGLE_ROWS);
  const { layout } = begun;
  const column = numberColumn(file, layout);
  const numbers = columnCells(file, begun, column);
  const at = findRows(file, numbers, layout.headerRow, wanted);
  const height = numbers.length;
  if (begun.rows.length >= height) {
    const found = new Map(wanted.map((no, i) => [no, at[i] ?? -1]));
    return { begun, rows: begun.rows, rowInTab: (row) => row, isWhole: true, height, found };
  }
  const { columns } = bare.extent(layout.tab);
  const read = at.map(
    (row) => bare.read(layout.tab, { row, column: 0, rows: 1, columns })[0] ?? [],
  );
  const stands = read.every((row, i) => nameText(row[column]) === wanted[i]);
  if (!stands && attempt < ATTEMPTS) return placeOf(file, wanted, attempt + 1);
  const above = begun.rows.slice(0, layout.headerRow + 1);
  const rows = [...above, ...read];
  return {
    ...{ begun: { ...begun, rows }, rows, isWhole: false, height },
    rowInTab: (row) => at[row - above.length] ?? row,
    found: new Map(wanted.map((no, i) => [no, above.length + i])),
  };
};
