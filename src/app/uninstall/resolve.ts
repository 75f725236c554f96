// What the team had in a cell in which we or a save of the sidebar may have written. Pure.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import type { ManagedRole } from '../../tables/roles';
import { isOurNumber } from '../check/managed-cells';
import {
  asWritten,
  type Before,
  isShared,
  keysOf,
  markOf,
  type Overwritten,
  type RowPlace,
} from './before';
import { beneath, linesOf } from './marks';

/** A contact that was saved for a customer: it moved the last contact, and knows what stood there. */
export interface SavedContact {
  readonly no: string;
  readonly on: CivilDate;
  readonly before: Cell;
}

export interface Traces {
  readonly saved: readonly SavedContact[];
  /** Customers whose row was written by a save since the marks were brought up to date. */
  readonly touched: ReadonlySet<string>;
  /** What stood in the last contact of those before the first of these saves, whatever became of it. */
  readonly stood: ReadonlyMap<string, Cell>;
  /** Is there a contact of that day in any log, by number or by name? */
  readonly isLogged: (no: string, name: string, day: CivilDate) => boolean;
}

const dayOf = (cell: Cell): CivilDate | null => {
  const date = asWritten(cell);
  return isDateCell(date) ? date.on : null;
};

/** Answers what a cell read before us; the very cell where it is the team's own. */
export type Resolver = (role: ManagedRole, place: RowPlace, cell: Cell) => Cell;

/** Follows a last contact back through our writes and the saves to what somebody typed. */
const followBack = (
  cell: Cell,
  isMarked: (cell: Cell) => boolean,
  lines: readonly Overwritten[],
  saved: readonly SavedContact[],
  /** What a save found, which has written a date of another log; undefined where none has. */
  stoodBefore: (day: CivilDate) => Cell | undefined,
): Cell => {
  const [openLines, openSaves] = [new Set(lines), new Set(saved)];
  let now = cell;
  for (;;) {
    if (isBlank(now)) return '';
    const day = dayOf(now);
    const save = [...openSaves]
      .reverse()
      .find(({ on, before }) => on === day && dayOf(before) !== day);
    if (isMarked(now)) {
      const line = beneath([...openLines], 'last contact', now);
      if (line === undefined) return '';
      openLines.delete(line);
      now = line.before;
    } else if (save !== undefined) {
      openSaves.delete(save);
      now = save.before;
    } else {
      const stood = day === null ? undefined : stoodBefore(day);
      return stood === undefined || dayOf(stood) === day ? now : stood;
    }
  }
};

/**
 * @param twins names that two rows share: by them alone no cell is known as ours
 * @param present numbers that stand in the rows
 */
export const resolver = (
  before: Before,
  { saved, touched, stood, isLogged }: Traces,
  {
    twins,
    present,
  }: { readonly twins: ReadonlySet<string>; readonly present: ReadonlySet<string> },
): Resolver => {
  const linesByRole = new Map<ManagedRole, ReturnType<typeof linesOf>>();
  for (const role of before.columns.keys()) {
    linesByRole.set(
      role,
      linesOf(
        before.overwritten.filter((line) => line.role === role),
        present,
      ),
    );
  }
  const savedByNo = new Map<string, SavedContact[]>();
  for (const one of saved) {
    const list = savedByNo.get(one.no);
    if (list === undefined) savedByNo.set(one.no, [one]);
    else list.push(one);
  }
  return (role, { no, name }, cell) => {
    const marks = before.marks.get(role) ?? new Set<string>();
    const column = before.columns.get(role);
    const known = { no, name: no !== '' && twins.has(name) ? '' : name };
    const keys = isShared(role, column) ? keysOf(known) : [''];
    const isMarked = (one: Cell): boolean => keys.some((key) => marks.has(markOf(key, one)));
    const lines = linesByRole.get(role)?.(no, name) ?? [];
    if (role === 'last contact') {
      return followBack(cell, isMarked, lines, savedByNo.get(no) ?? [], (day) =>
        isLogged(no, name, day) ? stood.get(no) : undefined,
      );
    }
    const ours =
      isMarked(cell) ||
      (!isBlank(cell) && touched.has(no)) ||
      (role === 'id' && column?.added === true && isOurNumber(cell));
    return ours ? (beneath(lines, role, cell)?.before ?? '') : cell;
  };
};
