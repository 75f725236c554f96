// Where the customers of a call stand: the layout of their tab and their rows, found by number.
import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import type { Begun } from '../check/first-run';
import { columnGroups, type Layout, leaving } from '../check/layout';
import { layoutFromSettings } from '../check/layout-from-settings';
import type { Desk } from '../desk';
import { issueOf, refuse } from './answer';
import { type CareFile, passOn } from './care-file';

/** Up to here a tab is read whole, in one call; a larger one in parts, so that nobody waits for it. */
export const WHOLE_CELLS = 200_000;
const HEADER_ROWS = 120;
/** Numbers and names that do not stand side by side are read in one block up to here. */
const NAMED_CELLS = 160_000;

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
  /** The number of each row of the tab. */
  readonly numbers: readonly Cell[];
  /** The names of the whole tab, where they came with the numbers; null where they must be read. */
  readonly names: readonly Cell[] | null;
}

/** Columns of ours that have been lost do not exist: the next check adds them again. */
const withoutAdded = (begun: Begun): Begun => {
  const lost = new Set<Role>(begun.added);
  const { layout } = begun;
  return {
    ...begun,
    added: [],
    layout: {
      ...leaving(layout, lost),
      columns: new Map([...layout.columns].filter(([role]) => !lost.has(role))),
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

interface Numbered {
  readonly numbers: readonly Cell[];
  readonly names: readonly Cell[] | null;
}

/** From numbers to names, where one read of the tab can give both; null where they stand too far apart. */
const namedColumns = (
  { columns }: Layout,
  column: number,
  height: number,
): { readonly first: number; readonly count: number } | null => {
  const name = columns.get('name') ?? column;
  const count = Math.abs(column - name) + 1;
  return height * count > NAMED_CELLS ? null : { first: Math.min(column, name), count };
};

/** The number of each row, and its name where one read gives both. */
const numbersOf = (file: CareFile, begun: Begun, column: number, height: number): Numbered => {
  const { layout } = begun;
  const both = namedColumns(layout, column, height);
  if (both === null) return { numbers: columnCells(file, begun, column), names: null };
  const { first, count: columns } = both;
  const name = layout.columns.get('name') ?? column;
  const cells = file.bare.read(layout.tab, { row: 0, column: first, rows: height, columns });
  const at = (wanted: number): readonly Cell[] => cells.map((row) => row[wanted - first] ?? '');
  return { numbers: at(column), names: at(name) };
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

const wholePlace = (file: CareFile, begun: Begun, wanted: readonly string[]): Place => {
  const { rows, layout } = begun;
  const column = numberColumn(file, layout);
  const numbers = rows.map((row) => row[column] ?? '');
  const at = findRows(file, numbers, layout.headerRow, wanted);
  const found = new Map(wanted.map((no, i) => [no, at[i] ?? -1]));
  const place = { begun, rows, isWhole: true, height: rows.length, found };
  return { ...place, numbers, names: null, rowInTab: (row) => row };
};

/**
 * Finds customers by number, as the tab stands now: to be called under the lock by who writes.
 *
 * Rule: 3-product §4: users sort, insert and delete at any moment, so no row number is ever kept.
 * One customer of a large tab is read in three parts. For several, and where a save has to write
 * into two places of the row, the tab is read whole: fewer calls.
 */
export const placeOf = (
  file: CareFile,
  wanted: readonly string[],
  purpose: 'look' | 'save' = 'look',
  attempt = 1,
): Place => {
  const { bare } = file;
  const [no = ''] = wanted;
  const begun = layoutOf(file, wanted.length > 1);
  const { layout } = begun;
  const column = numberColumn(file, layout);
  const { rows: height, columns } = bare.extent(layout.tab);
  if (wanted.length > 1 || begun.rows.length >= height) return wholePlace(file, begun, wanted);
  // Each part of the row that is written, and names that stand far from the numbers, are a call more.
  const more = columnGroups(layout).length - 1 + (namedColumns(layout, column, height) ? 0 : 1);
  if (purpose === 'save' && more > file.spare) {
    return wholePlace(file, layoutOf(file, true), wanted);
  }
  const { numbers, names } = numbersOf(file, begun, column, height);
  const [at = -1] = findRows(file, numbers, layout.headerRow, wanted);
  const [row = []] = bare.read(layout.tab, { row: at, column: 0, rows: 1, columns });
  if (nameText(row[column]) !== no && attempt < ATTEMPTS) {
    const anew = { ...file, desk: { ...file.desk, peek: bare.peek } };
    return placeOf(anew, wanted, purpose, attempt + 1);
  }
  const above = begun.rows.slice(0, layout.headerRow + 1);
  const rows = [...above, row];
  return {
    ...{ begun: { ...begun, rows }, rows, isWhole: false, height: numbers.length },
    ...{ numbers, names },
    rowInTab: (judged) => (judged === above.length ? at : judged),
    found: new Map([[no, above.length]]),
  };
};
