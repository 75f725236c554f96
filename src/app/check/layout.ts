// Where everything stands in the customer tab: the header row, the roles, the columns we may write.
import { type Cell, isBlank } from '../../domain/cell';
import { headerReads } from '../../tables/header-lines';
import type { Rows } from '../../tables/recognise';
import { MANAGED, type ManagedRole, type Role } from '../../tables/roles';

export interface Layout {
  readonly tab: number;
  readonly tabName: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Role, number>;
  readonly headers: ReadonlyMap<Role, string>;
  /** Managed roles whose column is ours to write. */
  readonly writable: ReadonlySet<ManagedRole>;
}

/** The same place, but what we write there goes without these. */
export const leaving = (layout: Layout, roles: ReadonlySet<Role>): Layout => ({
  ...layout,
  writable: new Set([...layout.writable].filter((role) => !roles.has(role))),
});

/** Numbers are not given there. */
export const withoutNumbers = (layout: Layout): Layout => leaving(layout, new Set<Role>(['id']));

/** A run of neighbouring columns that are written in one block. */
export interface ColumnGroup {
  readonly first: number;
  readonly roles: readonly ManagedRole[];
}

export const columnGroups = (layout: Layout): readonly ColumnGroup[] => {
  const at = MANAGED.filter((role) => layout.writable.has(role) && layout.columns.has(role))
    .map((role) => ({ role, column: layout.columns.get(role) ?? 0 }))
    .sort((a, b) => a.column - b.column);
  const groups: { first: number; roles: ManagedRole[] }[] = [];
  for (const { role, column } of at) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.first + last.roles.length === column) last.roles.push(role);
    else groups.push({ first: column, roles: [role] });
  }
  return groups;
};

/** The columns by which a row is known again: the team's own, mapped ones. Never those we write. */
export const keyColumns = (layout: Layout): number[] =>
  [...layout.columns]
    .filter(([role]) => !(layout.writable as ReadonlySet<string>).has(role))
    .map(([, column]) => column)
    .sort((a, b) => a - b);

const SEP = '\u001f';

/** A cell as text that is equal for equal cells; blank is ''. */
export const cellKey = (cell: Cell | undefined): string => {
  if (cell === undefined || isBlank(cell)) return '';
  return typeof cell === 'object' && cell !== null
    ? `d${cell.on}.${cell.minutes}`
    : `${typeof cell}${cell}`;
};

/** What a row is known by: two rows with the same key are the same for every purpose of the check. */
export const rowKey = (row: readonly Cell[] | undefined, columns: readonly number[]): string => {
  let key = '';
  for (const column of columns) key += SEP + cellKey(row?.[column]);
  return key;
};

/** Row keys with their count among equals, so that twins are told apart by their order. */
export const countedKeys = (rows: Rows, columns: readonly number[]): readonly string[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = rowKey(row, columns);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key}${SEP}${nth}`;
  });
};

/**
 * The fewest columns that tell the rows apart, for the reads inside the lock: number and name
 * mostly; all that are mapped while two rows still read alike. Our numbers count once they stand.
 */
export const watchedColumns = (layout: Layout, rows: Rows): readonly number[] => {
  const id = layout.columns.get('id');
  const hasNumbers = id !== undefined && !isBlank(rows[layout.headerRow]?.[id] ?? '');
  const all = keyColumns(layout);
  if (hasNumbers && !all.includes(id)) all.push(id);
  const first = (['id', 'name', 'phone'] as const)
    .map((role) => layout.columns.get(role))
    .filter((column): column is number => column !== undefined && all.includes(column));
  const order = [...first, ...all.filter((column) => !first.includes(column))];
  const ascending = (columns: readonly number[]): number[] => [...columns].sort((a, b) => a - b);
  for (let n = Math.min(2, order.length); n < order.length; n += 1) {
    const columns = order.slice(0, n);
    const keys = rows.map((row) => rowKey(row, columns)).filter((key) => /[^\u001f]/.test(key));
    if (new Set(keys).size === keys.length) return ascending(columns);
  }
  return ascending(order);
};

/** Neighbouring columns as runs: one read each. */
export const columnRuns = (
  columns: readonly number[],
): readonly { first: number; count: number }[] => {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
};

/**
 * The row that holds the headers at their columns, wherever it has moved to; -1 when there is none.
 *
 * @param untouched nothing was written yet: our own headers must stand there too, or nothing at all
 */
export const findHeaderRow = (rows: Rows, layout: Layout, untouched: boolean): number => {
  const ours = layout.writable as ReadonlySet<string>;
  const wanted = [...layout.columns].filter(([role]) => untouched || !ours.has(role));
  const matches = (row: number): boolean =>
    wanted.every(
      ([role, column]) =>
        headerReads(rows, row, column, layout.headers.get(role) ?? '') ||
        (ours.has(role) && isBlank(rows[row]?.[column] ?? '')),
    );
  if (matches(layout.headerRow)) return layout.headerRow;
  return rows.findIndex((_, row) => matches(row));
};
