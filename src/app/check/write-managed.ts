// Writes the managed columns while people sort, insert and delete rows: nobody's row ever keeps
// another one's status (3-product §4).
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import {
  type ColumnGroup,
  columnGroups,
  columnRuns,
  countedKeys,
  findHeaderRow,
  keyColumns,
  type Layout,
  rowKey,
  watchedColumns,
} from './layout';

/** What each managed cell of a tab should read, by role and zero-based row. */
export type ManagedCells = ReadonlyMap<ManagedRole, readonly Cell[]>;

export type WriteOutcome =
  | { readonly kind: 'written'; readonly cells: number; readonly attempts: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'header gone' }
  | { readonly kind: 'unsettled' };

const ATTEMPTS = 6;

/** Equal for our purpose: blank is blank, a date is its day. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean => {
  if (a === b) return true;
  if (a === undefined || isBlank(a)) return b === undefined || isBlank(b);
  if (b === undefined || isBlank(b)) return false;
  return isDateCell(a) && isDateCell(b) && a.on === b.on;
};

const groupRow = (group: ColumnGroup, cells: ManagedCells, row: number): Cell[] =>
  group.roles.map((role) => cells.get(role)?.[row] ?? '');

/** Writes the rows of a group from its first to its last difference; says how many cells. */
const writeGroup = (
  desk: Desk,
  tab: number,
  group: ColumnGroup,
  actual: Rows,
  wanted: ManagedCells,
  rows: number,
): number => {
  let first = -1;
  let last = -1;
  for (let r = 0; r < rows; r += 1) {
    const differs = group.roles.some(
      (role, i) => !sameCell(actual[r]?.[group.first + i], wanted.get(role)?.[r]),
    );
    if (!differs) continue;
    if (first < 0) first = r;
    last = r;
  }
  if (first < 0) return 0;
  const block: Cell[][] = [];
  for (let r = first; r <= last; r += 1) block.push(groupRow(group, wanted, r));
  desk.write(tab, first, group.first, block);
  return block.length * group.roles.length;
};

/** Do these columns still read as in the rows that the plan was made for? */
const unmoved = (desk: Desk, tab: number, columns: readonly number[], rows: Rows): boolean => {
  try {
    return columnRuns(columns).every(({ first, count }) =>
      desk
        .read(tab, { row: 0, column: first, rows: rows.length, columns: count })
        .every((cells, r) => cells.every((cell, i) => sameCell(cell, rows[r]?.[first + i]))),
    );
  } catch {
    // Rows were deleted down to fewer than were read. If it is real trouble, the read that
    // follows an answer of "moved" meets it again and says so.
    return false;
  }
};

const reads = (desk: Desk, layout: Layout, wanted: ManagedCells, rows: number): boolean =>
  columnGroups(layout).every((group) => {
    const cells = desk.read(layout.tab, {
      row: 0,
      column: group.first,
      rows,
      columns: group.roles.length,
    });
    return cells.every((row, r) =>
      group.roles.every((role, i) => sameCell(row[i], wanted.get(role)?.[r])),
    );
  });

/**
 * Puts each row's managed cells back to what that customer had before anything was written here.
 *
 * Rows are known again by the team's own cells; a row that was edited and moved at once, by its
 * name. A row that nobody knew before gets blank managed cells, unless somebody typed into them
 * something that this run never wrote; so does a date that was just typed into "last contact".
 */
export const restore = (
  now: Rows,
  before: Rows,
  layout: Layout,
  wrote: ReadonlySet<string>,
): Rows => {
  const keys = keyColumns(layout);
  const lastContact = layout.columns.get('last contact');
  const origin = new Map<string, readonly Cell[]>();
  countedKeys(before, keys).forEach((key, r) => {
    origin.set(key, before[r] ?? []);
  });
  const name = [layout.columns.get('name') ?? 0];
  const spare = new Map<string, (readonly Cell[])[]>();
  const nowKeys = countedKeys(now, keys);
  const nowSet = new Set(nowKeys);
  countedKeys(before, keys).forEach((key, r) => {
    if (nowSet.has(key)) return;
    const list = spare.get(rowKey(before[r], name)) ?? [];
    list.push(before[r] ?? []);
    spare.set(rowKey(before[r], name), list);
  });
  const managed = columnGroups(layout).flatMap(({ first, roles }) =>
    roles.map((_, i) => first + i),
  );
  return now.map((row, r) => {
    const known = origin.get(nowKeys[r] ?? '') ?? spare.get(rowKey(row, name))?.shift();
    const restored = [...row];
    for (const column of managed) {
      const cell = row[column] ?? '';
      const typedNow = !wrote.has(rowKey([cell], [0]));
      if (known === undefined) restored[column] = typedNow ? cell : '';
      else restored[column] = column === lastContact && typedNow ? cell : (known[column] ?? '');
    }
    return restored;
  });
};

/**
 * Writes what `plan` wants, one block per group of neighbouring columns, and looks again until the
 * rows stand still.
 *
 * @param first the rows the run has read; `plan` is asked anew whenever they turn out to have moved
 * @param plan the managed cells for rows whose header stands at `headerRow`; pure
 */
export const writeManaged = (
  desk: Desk,
  layout: Layout,
  first: Rows,
  plan: (rows: Rows, headerRow: number) => { readonly cells: ManagedCells },
): WriteOutcome => {
  let before = first;
  let wanted = plan(first, layout.headerRow).cells;
  let cells = 0;
  const tried: ManagedCells[] = [];
  const wrote = (): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const attempt of tried) {
      for (const column of attempt.values())
        for (const cell of column) keys.add(rowKey([cell], [0]));
    }
    return keys;
  };
  const typed = layout.columns.get('last contact');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    let settled = false;
    let gone = false;
    const free = desk.locked(() => {
      let actual = before;
      let watched = watchedColumns(layout, before);
      const asRead =
        typed === undefined ? watched : [...new Set([...watched, typed])].sort((a, b) => a - b);
      if (attempt > 0 || !unmoved(desk, layout.tab, asRead, before)) {
        actual = desk.readAll(layout.tab);
        const header = findHeaderRow(actual, layout);
        if (header < 0) {
          gone = true;
          return;
        }
        if (tried.length === 0) before = actual;
        const known = tried.length === 0 ? actual : restore(actual, before, layout, wrote());
        wanted = plan(known, header).cells;
        watched = watchedColumns(layout, actual);
      }
      const count = columnGroups(layout)
        .map((group) => writeGroup(desk, layout.tab, group, actual, wanted, actual.length))
        .reduce((sum, n) => sum + n, 0);
      cells += count;
      if (count === 0) {
        settled = true;
        return;
      }
      tried.push(wanted);
      desk.flush();
      // A cell that will not keep what is written (a format of the team's) must not keep us here.
      settled =
        unmoved(desk, layout.tab, watched, actual) &&
        (attempt >= 2 || reads(desk, layout, wanted, actual.length));
    });
    if (gone) return { kind: 'header gone' };
    if (!free) return { kind: 'locked' };
    if (settled) return { kind: 'written', cells, attempts: attempt + 1 };
  }
  return { kind: 'unsettled' };
};
