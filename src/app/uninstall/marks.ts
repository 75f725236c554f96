// Which cells are ours: brought up to date before each write, so that no value of the team's is lost. Pure.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Layout } from '../check/layout';
import { type ManagedCells, sameCell } from '../check/pieces';
import type { Now } from '../desk';
import { asWritten, type Before, isShared, keysOf, markOf, type Overwritten } from './before';
import { placeIn } from './look-before';

/** What is about to be written: the rows as they stand, and what they should read. */
export interface Writing {
  readonly rows: Rows;
  readonly headerRow: number;
  readonly cells: ManagedCells;
  readonly customers: readonly {
    readonly row: number;
    readonly id: string;
    /** The last contact, where a log tells it. */
    readonly loggedOn: CivilDate | null;
  }[];
  readonly now: Now;
  /** Customers whose row a save has written since the last record, with the last contact it found. */
  readonly touched: ReadonlyMap<string, Cell>;
}

/**
 * Lines by their customer: by number, else by name where no row has the line's own number any more.
 *
 * @param present numbers that stand in the rows
 */
export const linesOf = (
  lines: readonly Overwritten[],
  present: ReadonlySet<string>,
): ((no: string, name: string) => readonly Overwritten[]) => {
  const byNo = new Map<string, Overwritten[]>();
  const byName = new Map<string, Overwritten[]>();
  const put = (map: Map<string, Overwritten[]>, key: string, line: Overwritten): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [line]);
    else list.push(line);
  };
  for (const line of lines) {
    put(byNo, line.no, line);
    put(byName, line.name, line);
  }
  return (no, name) => {
    const numbered = (no === '' ? undefined : byNo.get(no)) ?? [];
    // A number may be pasted to a second row: the name tells them apart.
    const both = numbered.filter((line) => line.name === name);
    if (both.length > 0) return both;
    const named = (name === '' ? undefined : byName.get(name)) ?? [];
    const orphaned = named.filter((line) => line.no === '' || !present.has(line.no));
    return orphaned.length > 0 ? orphaned : numbered;
  };
};

/** The last of the lines that tells what lies under this cell. */
export const beneath = (
  lines: readonly Overwritten[],
  role: ManagedRole,
  cell: Cell,
): Overwritten | undefined =>
  role === 'last contact'
    ? [...lines].reverse().find(({ written }) => sameCell(written, asWritten(cell)))
    : lines[lines.length - 1];

const isDayOf = (cell: Cell, on: CivilDate | null | undefined): boolean =>
  isDateCell(cell) && cell.on === on;

/**
 * The record as it has to be before these cells are written.
 *
 * What is ours stays marked while it stands, so that a run which is cut short between this record and
 * its cells loses nothing: the next one knows both. "Last contact" keeps every mark and every line: a
 * save may have come in between, and the log of contacts tells what that one found.
 */
export const withMarks = (before: Before, layout: Layout, writing: Writing): Before => {
  const { rows, headerRow, cells, now } = writing;
  const numbers = new Map(writing.customers.map(({ row, id }) => [row, id]));
  const logged = new Map(writing.customers.map(({ row, loggedOn }) => [row, loggedOn]));
  const present = new Set(rows.map((_, row) => numbers.get(row) ?? placeIn(rows, layout, row).no));
  const marks = new Map(before.marks);
  const added: Overwritten[] = [];
  const dropped = new Set<Overwritten>();
  for (const role of layout.writable) {
    const column = layout.columns.get(role);
    if (column === undefined) continue;
    const shared = isShared(role, before.columns.get(role));
    const isTheirs = before.columns.get(role)?.added !== true;
    const old = before.marks.get(role) ?? new Set<string>();
    const found = new Set(role === 'last contact' ? old : []);
    const knownOf = linesOf(
      before.overwritten.filter((line) => line.role === role),
      present,
    );
    const wantedCells = cells.get(role) ?? [];
    for (let row = headerRow + 1; row < rows.length; row += 1) {
      const customer = numbers.get(row);
      const { no, name } = placeIn(rows, layout, row);
      const id = customer ?? no;
      const actual = rows[row]?.[column] ?? '';
      // What we wrote before the row lost its name is still ours.
      const wanted = customer === undefined ? actual : (wantedCells[row] ?? '');
      const keys = shared ? keysOf({ no: id, name }) : [''];
      const mark = (cell: Cell): void => {
        for (const key of keys) found.add(markOf(key, cell));
      };
      const stood = isBlank(actual) ? undefined : writing.touched.get(id);
      const isSaved =
        stood !== undefined &&
        (role !== 'last contact' || (isDayOf(actual, logged.get(row)) && !sameCell(stood, actual)));
      const ours = isSaved || keys.some((key) => old.has(markOf(key, actual)));
      if (role === 'last contact' && isSaved && isTheirs) {
        // The save has written it over what stood: the team's own, or a date of ours.
        const isOld = keys.some((key) => old.has(markOf(key, stood)));
        const under = isOld ? beneath(knownOf(id, name), role, stood)?.before : stood;
        if (under !== undefined && !isBlank(under)) {
          added.push({ role, no: id, name, before: under, written: actual });
        }
      }
      if (sameCell(actual, wanted)) {
        if (ours || (customer !== undefined && !shared && !isBlank(actual))) mark(actual);
        continue;
      }
      if (ours) mark(actual);
      mark(wanted);
      if (!isTheirs) continue;
      const line = beneath(knownOf(id, name), role, actual);
      const add = (was: Cell): void => {
        added.push({ role, no: id, name, before: was, written: wanted });
      };
      if (role === 'last contact') {
        const known = knownOf(id, name);
        if (!ours && (!isBlank(actual) || known.length > 0)) add(actual);
        else if (ours) {
          const under = line ?? added.find((one) => one.role === role && one.no === id);
          if (under !== undefined) add(under.before);
        }
        continue;
      }
      if (ours) continue;
      if (line !== undefined) dropped.add(line);
      if (!isBlank(actual)) add(actual);
    }
    marks.set(role, found);
  }
  const kept = before.overwritten.filter((line) => !dropped.has(line));
  return { ...before, overwritten: [...kept, ...added], marks, writtenAt: now };
};
