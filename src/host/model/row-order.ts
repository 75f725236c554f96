// Rows that change places: sorted, moved, cut and pasted, as a person does at any instant.
import { isFormula, moveRelativeRows, type Reference } from './formula-references';
import { aroundSpilledCells, moveCells, wipeRows } from './move-cells';
import { rewriteReferences } from './rewrite-references';
import {
  type BooleanRule,
  cellKey,
  type GridRange,
  type ModelValue,
  rowOfKey,
  type Sheet,
  valueAt,
  type Workbook,
} from './workbook';

type NewRow = (old: number) => number;

const runsOf = (rows: readonly number[]): { row: number; rows: number }[] => {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
};

/** The pieces of a range whose rows changed places, as few as possible. */
const followRows = (range: GridRange, newRow: NewRow): GridRange[] => {
  const rows = Array.from({ length: range.rows }, (_, offset) => newRow(range.row + offset));
  return runsOf(rows).map((run) => ({ ...range, ...run }));
};

/** A rule's formula is relative to the first cell of its first range, so it moves with that cell. */
const followRule = (rule: BooleanRule, newRow: NewRow): BooleanRule => {
  const ranges = rule.ranges.flatMap((range) => followRows(range, newRow));
  const by = (ranges[0]?.row ?? 0) - (rule.ranges[0]?.row ?? 0);
  const values = rule.values.map((value) =>
    by !== 0 && isFormula(value) ? moveRelativeRows(value, by) : value,
  );
  return { ...rule, ranges, values };
};

/** Puts rows in a new order: order[i] is the old row that comes to first + i. */
const permute = (sheet: Sheet, first: number, order: readonly number[]): NewRow => {
  const target = new Map(order.map((old, offset) => [old, first + offset]));
  const newRow: NewRow = (old) => target.get(old) ?? old;
  aroundSpilledCells(sheet, () => {
    const rows = order.map((old) => sheet.values[old]);
    while (sheet.values.length < first + rows.length) sheet.values.push(undefined);
    rows.forEach((row, offset) => {
      sheet.values[first + offset] = row;
    });
    moveCells(sheet, (row, column) => cellKey(newRow(row), column));
  });
  sheet.rules = sheet.rules.map((rule) => followRule(rule, newRow));
  sheet.validations = sheet.validations.flatMap((validation) =>
    followRows(validation.range, newRow).map((range) => ({ ...validation, range })),
  );
  return newRow;
};

/**
 * Sorts by any order: order[i] is the old row that comes to first + i. Formulas in the rows move as
 * copies do (relative rows shift); formulas elsewhere keep pointing at the same places.
 */
export const reorderRows = (sheet: Sheet, first: number, order: readonly number[]): void => {
  const newRow = permute(sheet, first, order);
  const oldRow = new Map(order.map((old) => [newRow(old), old]));
  for (const [key, formula] of sheet.formulas) {
    const by = rowOfKey(key) - (oldRow.get(rowOfKey(key)) ?? rowOfKey(key));
    if (by !== 0) sheet.formulas.set(key, moveRelativeRows(formula, by));
  }
};

/** Numbers and dates before texts before TRUE and FALSE before errors; blanks last, whatever the direction. */
const rankOf = (value: ModelValue): number => {
  if (value === null || value === '') return 9;
  if (typeof value === 'number') return 1;
  if (typeof value === 'string') return 2;
  if (typeof value === 'boolean') return 3;
  return value.kind === 'date' ? 1 : 4;
};

const compareValues = (a: ModelValue, b: ModelValue): number => {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const number = (value: ModelValue): number =>
    typeof value === 'object' && value?.kind === 'date' ? value.serial : Number(value);
  return rankOf(a) === 1 || rankOf(a) === 3 ? number(a) - number(b) : 0;
};

/** Sorts `count` rows from the zero-based `first` on by one column; equal rows keep their order. */
export const sortRows = (
  sheet: Sheet,
  first: number,
  count: number,
  by: { readonly column: number; readonly descending?: boolean },
): void => {
  const keyed = Array.from({ length: count }, (_, offset) => first + offset).map((row) => ({
    row,
    value: valueAt(sheet, row, by.column),
  }));
  keyed.sort((a, b) => {
    const order = compareValues(a.value, b.value);
    const blank = rankOf(a.value) === 9 || rankOf(b.value) === 9;
    return by.descending && !blank ? -order : order;
  });
  reorderRows(
    sheet,
    first,
    keyed.map(({ row }) => row),
  );
};

/** A reference or name whose rows moved covers the new places of all its rows. */
const hull = (from: number, to: number, newRow: NewRow): readonly [number, number] => {
  let least = Number.POSITIVE_INFINITY;
  let most = -1;
  for (let row = from; row <= to; row += 1) {
    least = Math.min(least, newRow(row));
    most = Math.max(most, newRow(row));
  }
  return [least, most];
};

const followReferences = (book: Workbook, sheet: Sheet, newRow: NewRow): void => {
  const follow = (reference: Reference): Reference => {
    const { start, end } = reference;
    if (start.row === undefined || (end !== undefined && end.row === undefined)) return reference;
    const [least, most] = hull(start.row, end?.row ?? start.row, newRow);
    return {
      ...reference,
      start: { ...start, row: least },
      end: end && { ...end, row: most },
    };
  };
  rewriteReferences(book, sheet, follow);
  const followRange = (range: GridRange): GridRange => {
    const [least, most] = hull(range.row, range.row + range.rows - 1, newRow);
    return { ...range, row: least, rows: most - least + 1 };
  };
  for (const [key, name] of book.names) {
    if (name.sheetId === sheet.id) book.names.set(key, { ...name, range: followRange(name.range) });
  }
  sheet.protections = sheet.protections.map((protection) =>
    protection.range === 'sheet'
      ? protection
      : { ...protection, range: followRange(protection.range) },
  );
};

/** Drags rows to before the old row `to`; the rows between close up, and references follow. */
export const moveRows = (
  book: Workbook,
  sheet: Sheet,
  from: number,
  count: number,
  to: number,
): void => {
  if (to >= from && to <= from + count) return;
  const first = Math.min(from, to);
  const last = Math.max(from + count, to);
  const moving = (row: number): boolean => row >= from && row < from + count;
  const all = Array.from({ length: last - first }, (_, offset) => first + offset);
  const moved = all.filter(moving);
  const others = all.filter((row) => !moving(row));
  const newRow = permute(sheet, first, to < from ? [...moved, ...others] : [...others, ...moved]);
  // The rules' formulas were moved by permute; references everywhere else follow their cells.
  const rules = sheet.rules;
  followReferences(book, sheet, newRow);
  sheet.rules = rules;
};

/** Cuts rows and pastes them over others: the old place is blank then, what was there is gone. */
export const cutRows = (
  book: Workbook,
  sheet: Sheet,
  from: number,
  count: number,
  to: number,
): void => {
  const moving = (row: number): boolean => row >= from && row < from + count;
  const landing = Array.from({ length: count }, (_, offset) => to + offset);
  for (const row of landing) if (!moving(row)) wipeRows(sheet, row, 1);
  const newRow: NewRow = (row) => (moving(row) ? row - from + to : row);
  aroundSpilledCells(sheet, () => {
    const rows = landing.map((_, offset) => sheet.values[from + offset]);
    for (let row = from; row < from + count; row += 1) sheet.values[row] = undefined;
    rows.forEach((row, offset) => {
      sheet.values[to + offset] = row;
    });
    moveCells(sheet, (row, column) => cellKey(newRow(row), column));
  });
  followReferences(book, sheet, newRow);
};
