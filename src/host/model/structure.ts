// Rows and columns that come and go, as a person at the sheet or a script makes them do.
import {
  isFormula,
  moveRelativeRows,
  type Reference,
  type ReferenceEnd,
} from './formula-references';
import { moveCells } from './move-cells';
import { rewriteReferences } from './rewrite-references';
import { type BooleanRule, cellKey, type GridRange, type Sheet, type Workbook } from './workbook';

type Axis = 'row' | 'column';

/** Where the lines of an axis go: the new index of each old one, null when it is deleted. */
interface Shift {
  readonly axis: Axis;
  readonly newIndex: (old: number) => number | null;
  /** New [start, end) of an old [start, end); empty when nothing is left. */
  readonly interval: (start: number, end: number) => readonly [number, number];
}

const inserted = (axis: Axis, at: number, count: number): Shift => ({
  axis,
  newIndex: (old) => (old < at ? old : old + count),
  // A range grows when lines come inside it, not when they come at its edge.
  interval: (start, end) => [start < at ? start : start + count, end <= at ? end : end + count],
});

const deleted = (axis: Axis, at: number, count: number): Shift => {
  const squeeze = (edge: number): number => edge - Math.max(0, Math.min(count, edge - at));
  return {
    axis,
    newIndex: (old) => (old < at ? old : old < at + count ? null : old - count),
    interval: (start, end) => [squeeze(start), squeeze(end)],
  };
};

const shiftRange = (range: GridRange, shift: Shift): GridRange | null => {
  if (shift.axis === 'row') {
    const [start, end] = shift.interval(range.row, range.row + range.rows);
    return end > start ? { ...range, row: start, rows: end - start } : null;
  }
  const [start, end] = shift.interval(range.column, range.column + range.columns);
  return end > start ? { ...range, column: start, columns: end - start } : null;
};

const withIndex = (end: ReferenceEnd, axis: Axis, index: number): ReferenceEnd =>
  end[axis] === undefined ? end : { ...end, [axis]: index };

const shiftReference = (reference: Reference, shift: Shift): Reference | null => {
  const { axis } = shift;
  const start = reference.start[axis];
  const last = (reference.end ?? reference.start)[axis];
  if (start === undefined && last === undefined) return reference;
  const open = reference.end !== undefined && last === undefined;
  const from = start ?? 0;
  const [newStart, newEnd] = shift.interval(from, (last ?? from) + 1);
  if (newEnd <= newStart && !open) return null;
  return {
    ...reference,
    start: withIndex(reference.start, axis, newStart),
    end: reference.end && withIndex(reference.end, axis, newEnd - 1),
  };
};

const shiftRanges = (book: Workbook, sheet: Sheet, shift: Shift): void => {
  const shiftAll = (ranges: readonly GridRange[]): GridRange[] =>
    ranges.flatMap((range) => shiftRange(range, shift) ?? []);
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, ranges: shiftAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.validations = sheet.validations.flatMap((validation) =>
    shiftAll([validation.range]).map((range) => ({ ...validation, range })),
  );
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.range === 'sheet'
      ? [protection]
      : shiftAll([protection.range]).map((range) => ({ ...protection, range })),
  );
  for (const [key, name] of book.names) {
    if (name.sheetId !== sheet.id) continue;
    const range = shiftRange(name.range, shift);
    // A name whose cells are gone stays, without cells: it reads #REF!.
    book.names.set(key, { ...name, range: range ?? { row: 0, column: 0, rows: 0, columns: 0 } });
  }
};

const applyShift = (book: Workbook, sheet: Sheet, shift: Shift): void => {
  moveCells(sheet, (row, column) => {
    const index = shift.newIndex(shift.axis === 'row' ? row : column);
    if (index === null) return null;
    return shift.axis === 'row' ? cellKey(index, column) : cellKey(row, index);
  });
  rewriteReferences(book, sheet, (reference) => shiftReference(reference, shift));
  shiftRanges(book, sheet, shift);
};

/** New rows before the zero-based `at`; formats come from the row above, as when a person inserts below. */
export const insertRows = (book: Workbook, sheet: Sheet, at: number, count: number): void => {
  if (at < sheet.values.length) {
    sheet.values.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  }
  sheet.maxRows += count;
  applyShift(book, sheet, inserted('row', at, count));
  if (at === 0) return;
  for (let column = 0; column < sheet.maxColumns; column += 1) {
    const above = cellKey(at - 1, column);
    for (let row = at; row < at + count; row += 1) {
      const format = sheet.numberFormats.get(above);
      if (format !== undefined) sheet.numberFormats.set(cellKey(row, column), format);
      const background = sheet.backgrounds.get(above);
      if (background !== undefined) sheet.backgrounds.set(cellKey(row, column), background);
      if (sheet.bold.has(above)) sheet.bold.add(cellKey(row, column));
    }
  }
};

/** A rule's formula is relative to its first cell: when that goes, it is told for the next that stays. */
const rebaseRule = (rule: BooleanRule, at: number, count: number): BooleanRule => {
  const end = at + count;
  const tops = rule.ranges.map(({ row, rows }) =>
    row < at || row >= end ? row : row + rows > end ? end : null,
  );
  const top = tops.find((row) => row !== null);
  const by = (top ?? 0) - (rule.ranges[0]?.row ?? 0);
  if (typeof top !== 'number' || by === 0) return rule;
  const values = rule.values.map((value) =>
    isFormula(value) ? moveRelativeRows(value, by) : value,
  );
  return { ...rule, values };
};

export const deleteRows = (book: Workbook, sheet: Sheet, at: number, count: number): void => {
  sheet.values.splice(at, count);
  sheet.maxRows -= count;
  sheet.rules = sheet.rules.map((rule) => rebaseRule(rule, at, count));
  sheet.frozenRows -= Math.max(0, Math.min(count, sheet.frozenRows - at));
  applyShift(book, sheet, deleted('row', at, count));
};

/** New columns before the zero-based `at`. */
export const insertColumns = (book: Workbook, sheet: Sheet, at: number, count: number): void => {
  for (const row of sheet.values) {
    if (row && at < row.length) row.splice(at, 0, ...new Array<null>(count).fill(null));
  }
  sheet.maxColumns += count;
  moveColumnLooks(sheet, (old) => (old < at ? old : old + count));
  applyShift(book, sheet, inserted('column', at, count));
};

export const deleteColumns = (book: Workbook, sheet: Sheet, at: number, count: number): void => {
  for (const row of sheet.values) row?.splice(at, count);
  sheet.maxColumns -= count;
  const shift = deleted('column', at, count);
  moveColumnLooks(sheet, shift.newIndex);
  applyShift(book, sheet, shift);
};

const move = <T>(columns: Map<number, T>, newIndex: (old: number) => number | null): void => {
  const old = [...columns];
  columns.clear();
  for (const [column, value] of old) {
    const index = newIndex(column);
    if (index !== null) columns.set(index, value);
  }
};

const moveColumnLooks = (sheet: Sheet, newIndex: (old: number) => number | null): void => {
  move(sheet.columnFormats, newIndex);
  move(sheet.columnWidths, newIndex);
};
