// The rows of the Days tab: holidays, closures and make-up days (2-rules §4).
import { type Cell, isBlank } from '../cell';
import { knownValue } from '../reading';
import { type DateOptions, type DateOrder, readDate } from '../reading/date';
import { receivedText } from '../reading/received';
import { squash } from '../text';
import type { CivilDate } from '../time/civil-date';
import type { Window } from '../time/window';
import { parseWindows } from './windows-text';

export type DayKind = 'off' | 'work';

/** One readable row: every day from..to, both included. */
export interface DayRow {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kind: DayKind;
  /** A work day's own windows; null = those of its weekday. */
  readonly windows: readonly Window[] | null;
  readonly note: string;
  readonly row: number;
}

/** Why a row of the Days tab was not understood; rendered by i18n. */
export interface DayIssue {
  readonly row: number;
  readonly code:
    | 'day not readable'
    | 'end before start'
    | 'range too long'
    | 'day kind not readable'
    | 'windows not readable'
    | 'off with windows';
  readonly received: string;
}

export interface ParsedDays {
  readonly days: readonly DayRow[];
  readonly issues: readonly DayIssue[];
}

/** Ten years: longer is a typing error in a year. */
const LONGEST_RANGE_DAYS = 3660;

const HEADERS = new Set([
  ...['from', 'date', 'day', 'start', 'startdate', 'startday', 'fromdate', 'firstday'],
  ...['起', '日期', '开始', '起始', '从', '开始日期', '起始日期', '开始时间', '起始时间'],
]);
const KINDS = new Map<string, DayKind>([
  ...['off', 'dayoff', 'holiday', 'publicholiday', 'closure', 'closed', 'rest', 'restday'].map(
    (word): [string, DayKind] => [word, 'off'],
  ),
  ...['休息', '休息日', '放假', '休', '假', '假日', '假期', '节假日', '停业'].map(
    (word): [string, DayKind] => [word, 'off'],
  ),
  ...['work', 'workday', 'workingday', 'working', 'open', 'make-upday', 'makeupday'].map(
    (word): [string, DayKind] => [word, 'work'],
  ),
  // 调休 alone may be the day off or the day worked for it: not in the list.
  ...['上班', '上班日', '调休上班', '班', '补班', '工作', '工作日', '调休补班'].map(
    (word): [string, DayKind] => [word, 'work'],
  ),
]);

const isHeader = (row: readonly Cell[]): boolean =>
  typeof row[0] === 'string' && HEADERS.has(squash(row[0]));

/** Where the rows of days begin: below the header row, if nothing but titles stands above it. */
const startOf = (rows: readonly (readonly Cell[])[]): number => {
  const header = rows.findIndex(isHeader);
  const isTitle = (row: readonly Cell[]): boolean =>
    (isBlank(row[0]) || typeof row[0] === 'string') && row.slice(1, 4).every(isBlank);
  return rows.slice(0, Math.max(0, header)).every(isTitle) ? header + 1 : 0;
};

/** Is it a row that somebody is still typing: without its day, or without its kind? */
export const isHalfTyped = ({ received }: DayIssue): boolean => received === '';

const readRow = (cells: readonly Cell[], row: number, options: DateOptions): DayRow | DayIssue => {
  const [from = null, to = null, kind = null, windows = null, note = null] = cells;
  const start = knownValue(readDate(from, options));
  if (start === undefined) return { row, code: 'day not readable', received: receivedText(from) };
  const end = isBlank(to) ? start : knownValue(readDate(to, options));
  if (end === undefined) return { row, code: 'day not readable', received: receivedText(to) };
  if (end < start) return { row, code: 'end before start', received: receivedText(to) };
  if (end - start > LONGEST_RANGE_DAYS) {
    return { row, code: 'range too long', received: receivedText(to) };
  }
  const dayKind = typeof kind === 'string' ? KINDS.get(squash(kind)) : undefined;
  if (dayKind === undefined) {
    return { row, code: 'day kind not readable', received: receivedText(kind) };
  }
  const received = receivedText(windows);
  if (isBlank(windows)) {
    return { from: start, to: end, kind: dayKind, windows: null, note: receivedText(note), row };
  }
  if (dayKind === 'off') return { row, code: 'off with windows', received };
  const own = parseWindows(received);
  if (own === undefined) return { row, code: 'windows not readable', received };
  return { from: start, to: end, kind: dayKind, windows: own, note: receivedText(note), row };
};

/**
 * Reads From | To | Kind | Windows | Note, in either language, with or without a header row and
 * titles above it.
 *
 * Rule: 2-rules §4. A row that cannot be read is an issue and changes nothing; blank rows and rows
 * with a note only state nothing.
 * @param firstRow the sheet's number of the first row given, for the issues
 * @param order    the rule book's setting for 5/3/2026
 */
export const parseDays = (
  rows: readonly (readonly Cell[])[],
  firstRow = 1,
  order: DateOrder | null = null,
): ParsedDays => {
  const days: DayRow[] = [];
  const issues: DayIssue[] = [];
  const options: DateOptions = { role: 'none', asOf: null, order };
  const start = startOf(rows);
  rows.forEach((cells, index) => {
    if (index < start || cells.slice(0, 4).every(isBlank)) return;
    const read = readRow(cells, firstRow + index, options);
    if ('code' in read) issues.push(read);
    else days.push(read);
  });
  return { days, issues };
};
