// Which cells of a sheet differ from the file that was opened, row by row.
import { showsSame } from '../model/same-value';
import { cellKey, columnOfKey, rowOfKey, type Sheet } from '../model/workbook';

/** Keys whose entry is in one map only, or differs. */
const differing = <T>(a: ReadonlyMap<number, T>, b: ReadonlyMap<number, T>): number[] => [
  ...[...a].filter(([key, value]) => b.get(key) !== value).map(([key]) => key),
  ...[...b.keys()].filter((key) => !a.has(key)),
];

export interface ChangedRow {
  readonly row: number;
  /** Ascending. */
  readonly columns: readonly number[];
}

/** Rows with changed cells, in order: value, formula, number format, background or bold. */
export const changedRows = (sheet: Sheet, before: Sheet): ChangedRow[] => {
  const byRow = new Map<number, Set<number>>();
  const rowSet = (row: number): Set<number> => {
    const known = byRow.get(row) ?? new Set<number>();
    byRow.set(row, known);
    return known;
  };
  const rows = Math.max(sheet.values.length, before.values.length);
  for (let row = 0; row < rows; row += 1) {
    const [now, then] = [sheet.values[row] ?? [], before.values[row] ?? []];
    const columns = Math.max(now.length, then.length);
    for (let column = 0; column < columns; column += 1) {
      if (!showsSame(now[column], then[column])) rowSet(row).add(column);
    }
  }
  const bold = (set: ReadonlySet<number>): Map<number, true> =>
    new Map([...set].map((key) => [key, true]));
  const keys = [
    ...differing(sheet.formulas, before.formulas),
    ...differing(sheet.spilled, before.spilled),
    ...differing(sheet.numberFormats, before.numberFormats),
    ...differing(sheet.backgrounds, before.backgrounds),
    ...differing(bold(sheet.bold), bold(before.bold)),
  ];
  for (const key of keys) rowSet(rowOfKey(key)).add(columnOfKey(key));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({ row, columns: [...columns].sort((a, b) => a - b) }));
};

/** The key of each changed cell. */
export const changedKeys = (rows: readonly ChangedRow[]): Set<number> => {
  const keys = new Set<number>();
  for (const { row, columns } of rows) for (const column of columns) keys.add(cellKey(row, column));
  return keys;
};
