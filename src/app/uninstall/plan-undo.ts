// What has to be done to the customer tab so that it reads as if we had never been there. Pure.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import { serialOf } from '../../domain/time/civil-date';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { MANAGED, type ManagedRole } from '../../tables/roles';
import type { Layout } from '../check/layout';
import { sameCell } from '../check/pieces';
import type { Before } from './before';
import { placeIn } from './look-before';
import type { Resolver } from './resolve';

export interface CellBack {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A column that we added. */
export interface AddedColumn {
  readonly role: ManagedRole | 'tier override';
  readonly column: number;
  readonly header: string;
  /** Rows with something of the team's; none: the column goes. */
  readonly theirs: readonly number[];
  readonly ours: readonly number[];
}

export interface UndoPlan {
  /** In columns of the team's. */
  readonly back: readonly CellBack[];
  readonly added: readonly AddedColumn[];
  /** Column of the last thing that stays, -1 when nothing does. */
  readonly lastUsed: number;
}

/** An override that a decision has written into a customer's row. */
export interface Overwrite {
  readonly no: string;
  readonly before: string;
  readonly now: string;
}

export interface UndoInput {
  readonly rows: Rows;
  /** Of the same rows and columns; blank where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly layout: Layout;
  readonly before: Before;
  readonly resolve: Resolver;
  /** What leads have decided, in order. */
  readonly decided: readonly Overwrite[];
}

/** Names that more than one row has, and all numbers. */
export const peopleIn = (
  rows: Rows,
  layout: Layout,
): { readonly twins: ReadonlySet<string>; readonly present: ReadonlySet<string> } => {
  const seen = new Set<string>();
  const twins = new Set<string>();
  const present = new Set<string>();
  for (let row = layout.headerRow + 1; row < rows.length; row += 1) {
    const { no, name } = placeIn(rows, layout, row);
    if (seen.has(name)) twins.add(name);
    seen.add(name);
    present.add(no);
  }
  return { twins, present };
};

/** In a cell that somebody has given a number's format a date is its number. */
const asItStands = (was: Cell, now: Cell): Cell =>
  typeof now === 'number' && isDateCell(was) ? serialOf(was.on) + was.minutes / 1440 : was;

const planAdded = (
  { rows, formulas, layout, resolve }: UndoInput,
  role: ManagedRole,
  column: number,
): { readonly one: AddedColumn; readonly back: readonly CellBack[] } => {
  const theirs: number[] = [];
  const ours: number[] = [];
  const back: CellBack[] = [];
  rows.forEach((row, r) => {
    const cell = row[column] ?? '';
    const isFormula = (formulas[r]?.[column] ?? '') !== '';
    if (isBlank(cell) && !isFormula) return;
    if (r === layout.headerRow && !isFormula) return;
    const was =
      isFormula || r < layout.headerRow ? cell : resolve(role, placeIn(rows, layout, r), cell);
    if (isBlank(was) && !isFormula) ours.push(r);
    else theirs.push(r);
    if (!isBlank(was) && !sameCell(was, cell))
      back.push({ row: r, column, cell: asItStands(was, cell) });
  });
  const header = layout.headers.get(role) ?? '';
  return { one: { role, column, header, theirs, ours }, back };
};

const planMapped = (
  { rows, formulas, layout, resolve }: UndoInput,
  role: ManagedRole,
  column: number,
): readonly CellBack[] =>
  rows.flatMap((row, r): CellBack[] => {
    if (r <= layout.headerRow || (formulas[r]?.[column] ?? '') !== '') return [];
    const cell = row[column] ?? '';
    const was = resolve(role, placeIn(rows, layout, r), cell);
    return was === cell || (isBlank(was) && isBlank(cell))
      ? []
      : [{ row: r, column, cell: asItStands(was, cell) }];
  });

/** What the cell read before the decisions that led to what it reads now; itself when none did. */
const beforeDecisions = (cell: Cell, no: string, decided: readonly Overwrite[]): Cell => {
  let now = nameText(cell);
  let was: Cell = cell;
  for (const one of [...decided].reverse()) {
    if (no === '' || one.no !== no || one.now === '' || one.now !== now) continue;
    [now, was] = [one.before, one.before];
  }
  return was;
};

/** The column of overrides: decisions go where they still stand; ours goes when nothing else is in it. */
const planOverrides = (
  { rows, formulas, layout, before, decided }: UndoInput,
  column: number,
): { readonly added: AddedColumn | null; readonly back: readonly CellBack[] } => {
  const theirs: number[] = [];
  const ours: number[] = [];
  const back: CellBack[] = [];
  rows.forEach((row, r) => {
    const cell = row[column] ?? '';
    const isFormula = (formulas[r]?.[column] ?? '') !== '';
    if ((isBlank(cell) && !isFormula) || (r === layout.headerRow && !isFormula)) return;
    const isBelow = r > layout.headerRow && !isFormula;
    const was = isBelow ? beforeDecisions(cell, placeIn(rows, layout, r).no, decided) : cell;
    if (isBlank(was) && !isFormula) ours.push(r);
    else theirs.push(r);
    // Of a column of ours that stays, the blank cells are cleared by themselves.
    if (was !== cell && (before.override === null || !isBlank(was)))
      back.push({ row: r, column, cell: was });
  });
  const header = layout.headers.get('tier override') ?? '';
  const added = { role: 'tier override' as const, column, header, theirs, ours };
  return { added: before.override === null ? null : added, back };
};

/**
 * Rule: 3-product §5. In a column of the team's a cell goes back where it still reads what we wrote; a
 * column of ours goes when nothing but ours stands in it.
 */
export const planUndo = (input: UndoInput): UndoPlan => {
  const { rows, formulas, layout, before } = input;
  const back: CellBack[] = [];
  const added: AddedColumn[] = [];
  for (const role of MANAGED) {
    const column = layout.columns.get(role);
    const was = before.columns.get(role);
    if (column === undefined || was === undefined || !layout.writable.has(role)) continue;
    if (!was.added) back.push(...planMapped(input, role, column));
    else {
      const planned = planAdded(input, role, column);
      added.push(planned.one);
      back.push(...planned.back);
    }
  }
  const overrides = layout.columns.get('tier override');
  if (overrides !== undefined) {
    const planned = planOverrides(input, overrides);
    back.push(...planned.back);
    if (planned.added !== null) added.push(planned.added);
  }
  const goes = new Set(added.filter(({ theirs }) => theirs.length === 0).map((one) => one.column));
  let lastUsed = -1;
  rows.forEach((row, r) => {
    const width = Math.max(row.length, formulas[r]?.length ?? 0);
    for (let column = width - 1; column > lastUsed; column -= 1) {
      const isUsed = !isBlank(row[column] ?? '') || (formulas[r]?.[column] ?? '') !== '';
      if (isUsed && !goes.has(column)) lastUsed = column;
    }
  });
  return { back, added, lastUsed };
};
