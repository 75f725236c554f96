// The job table beside the keys of Settings: what runs by itself, when it last did, and whose trigger runs it.
import { type Cell, isBlank, isDateCell } from '../domain/cell';
import { timeAtEnd } from '../domain/reading/time-of-day';
import { fold, squash } from '../domain/text';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { readStamp, stampText } from './stamp';

/** In this order from the table's first column on. */
export const JOB_COLUMNS = [
  ...(['job', 'meaning', 'on', 'at', 'last success', 'since', 'last error'] as const),
  ...(['by', 'trigger', 'file'] as const),
] as const;
type JobColumn = (typeof JOB_COLUMNS)[number];
const AT = new Map<JobColumn, number>(JOB_COLUMNS.map((column, n) => [column, n]));
const at = (column: JobColumn): number => AT.get(column) ?? 0;

/** The line of the trigger itself: its last success is its last tick. */
export const TRIGGER_LINE = 'trigger';

/** What the table says of a job; a line that is missing says nothing of it. */
export interface JobState {
  readonly isOn: boolean;
  /** Minutes after midnight; null where nothing readable stands. */
  readonly at: number | null;
  readonly lastSuccess: Instant | null;
  /** A run has begun and has not ended; null when none has. */
  readonly since: Instant | null;
  readonly lastError: string;
}
export type JobChange = Partial<Pick<JobState, 'lastSuccess' | 'since' | 'lastError'>>;

/** Whose trigger runs the jobs. */
export interface TriggerRecord {
  readonly id: string;
  /** The spreadsheet that it was made in: a copy has the record, but not the trigger. */
  readonly file: string;
  /** E-mail address or chosen name; blank when neither was known. */
  readonly by: string;
  readonly installedAt: Instant | null;
  readonly lastTick: Instant | null;
}

export interface JobTable {
  readonly jobs: ReadonlyMap<string, JobState>;
  /** Null while nobody's trigger is recorded. */
  readonly trigger: TriggerRecord | null;
  /** Zero-based place of the table's first cell, found or to be. */
  readonly row: number;
  readonly column: number;
  /** Its cells as they were read, with the header; none while there is no table. */
  readonly cells: readonly (readonly Cell[])[];
}

const text = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? `${cell}` : '';

const NO = ['off', 'no', 'n', '否', '关', '停', '停用', 'false'];
const isOn = (cell: Cell | undefined): boolean =>
  cell !== false && !NO.includes(squash(text(cell)));

const MINUTES_A_DAY = 1440;

/** 02:00 as a text, as Sheets turns it into a time when somebody types it, or the bare hour. */
const timeIn = (cell: Cell | undefined): number | null => {
  if (cell === undefined || cell === null) return null;
  if (isDateCell(cell)) return Math.floor(cell.minutes);
  if (typeof cell === 'number') {
    const minutes = cell < 1 ? Math.round(cell * MINUTES_A_DAY) : cell * 60;
    return minutes >= 0 && minutes < MINUTES_A_DAY ? minutes : null;
  }
  const found = typeof cell === 'string' ? timeAtEnd(fold(cell).toLowerCase()) : undefined;
  return found === undefined || found.head !== '' || found.time === 'unclear' ? null : found.time;
};

/** Key, value, meaning and a blank column come before it. */
const FIRST_COLUMN = 4;

/**
 * Reads the table out of the Settings tab.
 *
 * It stands beside the keys, not among them: whoever writes the keys anew moves no line of it.
 * @param all everything that the tab holds, from A1
 * @param headers what its first header cell may read
 */
export const readJobTable = (
  all: readonly (readonly Cell[])[],
  headers: readonly string[],
  zone: Zone,
): JobTable => {
  const [first = []] = all;
  const found = first.findIndex((cell, n) => n > 2 && headers.includes(text(cell)));
  if (found < 0) {
    return { jobs: new Map(), trigger: null, row: 0, column: FIRST_COLUMN, cells: [] };
  }
  const cells = all.map((row) => JOB_COLUMNS.map((_, n) => row[found + n] ?? ''));
  while (cells.length > 0 && (cells[cells.length - 1] ?? []).every(isBlank)) cells.pop();
  const jobs = new Map<string, JobState>();
  let trigger: TriggerRecord | null = null;
  for (const line of cells.slice(1)) {
    const name = text(line[at('job')]);
    const stamp = (column: JobColumn): Instant | null => readStamp(line[at(column)], zone);
    const id = text(line[at('trigger')]);
    if (name === TRIGGER_LINE) {
      if (id === '') continue;
      const [installedAt, lastTick] = [stamp('since'), stamp('last success')];
      const [by, file] = [text(line[at('by')]), text(line[at('file')])];
      trigger = { id, file, by, installedAt, lastTick };
    } else if (name !== '' && !jobs.has(name)) {
      jobs.set(name, {
        ...{ isOn: isOn(line[at('on')]), at: timeIn(line[at('at')]) },
        ...{ lastSuccess: stamp('last success'), since: stamp('since') },
        lastError: text(line[at('last error')]),
      });
    }
  }
  return { jobs, trigger, row: 0, column: found, cells };
};

/** The job that a line is about. */
export const jobIn = (row: readonly Cell[]): string => text(row[at('job')]);

/** A job that the table shall have a line for. */
export interface JobLine {
  readonly name: string;
  readonly meaning: string;
  /** 02:00, or in words what it is instead of an hour. */
  readonly at: string;
  readonly on: string;
}

export interface TableChange {
  readonly jobs?: ReadonlyMap<string, JobChange>;
  /** Null removes the record; absent leaves it. */
  readonly trigger?: TriggerRecord | null;
}

const LONGEST_ERROR = 500;

/** The whole table as it is to stand: what people have typed into it stays. */
export const writtenTable = (
  table: JobTable,
  change: TableChange,
  known: { readonly header: readonly string[]; readonly lines: readonly JobLine[] },
  zone: Zone,
): readonly (readonly Cell[])[] => {
  const cells: Cell[][] = (table.cells.length > 0 ? table.cells : [known.header]).map((row) => [
    ...row,
  ]);
  const stamp = (instant: Instant | null): string =>
    instant === null ? '' : stampText(instant, zone);
  for (const { name, meaning, at: when, on } of known.lines) {
    if (cells.some((row, r) => r > 0 && text(row[at('job')]) === name)) continue;
    cells.push([name, meaning, on, when, ...JOB_COLUMNS.slice(4).map(() => '')]);
  }
  for (const row of cells.slice(1)) {
    const put = (column: JobColumn, value: string | undefined): void => {
      if (value !== undefined) row[at(column)] = value;
    };
    const name = text(row[at('job')]);
    if (name === TRIGGER_LINE) {
      const { trigger } = change;
      if (trigger === undefined) continue;
      put('by', trigger?.by ?? '');
      put('trigger', trigger?.id ?? '');
      put('file', trigger?.file ?? '');
      put('since', stamp(trigger?.installedAt ?? null));
      put('last success', stamp(trigger?.lastTick ?? null));
      continue;
    }
    const { lastSuccess, since, lastError } = change.jobs?.get(name) ?? {};
    put('last success', lastSuccess === undefined ? undefined : stamp(lastSuccess));
    put('since', since === undefined ? undefined : stamp(since));
    put('last error', lastError?.slice(0, LONGEST_ERROR));
  }
  return cells;
};
