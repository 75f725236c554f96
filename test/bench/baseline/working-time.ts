// The school's working time, 09:00–12:00 and 13:30–18:00, on the wall clock of the sheet.
import { cellAt, isEmpty, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { DAY } from './dates';
import { readMoment } from './moments';
import { isWorkingDay } from './working-days';

const MINUTE = 60000;
const WINDOWS = [
  [540 * MINUTE, 720 * MINUTE],
  [810 * MINUTE, 1080 * MINUTE],
] as const;

/** What the wall clock shows, in milliseconds. */
export const wallOf = (date: Date): number =>
  Date.UTC(
    ...([date.getFullYear(), date.getMonth(), date.getDate()] as const),
    ...([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()] as const),
  );

export const dateAtWall = (wall: number): Date => {
  const day = Math.floor(wall / DAY);
  return new Date(1970, 0, 1 + day, 0, 0, 0, wall - day * DAY);
};

export type Span = readonly [from: number, to: number];

/** The worked spans between two moments of the wall clock, in order. */
export const workedSpans = (from: number, to: number): Span[] => {
  const spans: Span[] = [];
  for (let day = Math.floor(from / DAY); day * DAY < to; day += 1) {
    if (!isWorkingDay(day)) continue;
    for (const [opens, closes] of WINDOWS) {
      const start = Math.max(from, day * DAY + opens);
      const end = Math.min(to, day * DAY + closes);
      if (start < end) spans.push([start, end]);
    }
  }
  return spans;
};

export const workedBetween = (from: number, to: number): number => {
  let sum = 0;
  for (const [start, end] of workedSpans(from, to)) sum += end - start;
  return sum;
};

/** When so much working time is used up. */
export const addWorked = (from: number, budget: number): number => {
  let left = budget;
  if (left === 0) return from;
  for (let day = Math.floor(from / DAY); ; day += 1) {
    if (!isWorkingDay(day)) continue;
    for (const [opens, closes] of WINDOWS) {
      const start = Math.max(from, day * DAY + opens);
      const end = day * DAY + closes;
      if (end <= start) continue;
      if (start + left <= end) return start + left;
      left -= end - start;
    }
  }
};

/** The last worked moment before a promise; the promise when nobody works between the two. */
export const lastWorked = (received: number, promise: number): number => {
  const spans = workedSpans(received, promise);
  return spans[spans.length - 1]?.[1] ?? promise;
};

/** WORKTIME for one row. */
export const baselineWorkTime = (startCell: RawCell, endCell: RawCell): number | string | null => {
  if (isEmpty(startCell) && isEmpty(endCell)) return null;
  const [start, end] = [readMoment(startCell), readMoment(endCell)];
  if (start === undefined || end === undefined) return NEEDS_DATA;
  if (end < start) return '? 结束时间早于开始时间';
  return workedBetween(wallOf(start), wallOf(end)) / MINUTE / 60;
};

export const baselineWorkTimes = (start: RawColumn, end: RawColumn): (number | string | null)[][] =>
  start.map((_, row) => [baselineWorkTime(cellAt(start, row), cellAt(end, row))]);

const HOURS = /^(\d+(?:\.\d+)?)(小时|分钟)?$/;

const hoursOf = (cell: RawCell): number | undefined => {
  if (typeof cell === 'number') return cell;
  const match = typeof cell === 'string' ? HOURS.exec(cell.trim()) : null;
  if (match === null) return undefined;
  return match[2] === '分钟' ? Number(match[1]) / 60 : Number(match[1]);
};

/** ADDWORKTIME for one row. */
export const baselineAddWorkTime = (
  startCell: RawCell,
  hoursCell: RawCell,
): Date | string | null => {
  if (isEmpty(startCell) && isEmpty(hoursCell)) return null;
  const [start, hours] = [readMoment(startCell), hoursOf(hoursCell)];
  if (start === undefined || hours === undefined) return NEEDS_DATA;
  if (hours < 0) return '? 时限不能是负数';
  return dateAtWall(addWorked(wallOf(start), Math.round(hours * 60 * MINUTE)));
};

export const baselineAddWorkTimes = (
  start: RawColumn,
  hours: RawColumn,
): (Date | string | null)[][] =>
  start.map((_, row) => [baselineAddWorkTime(cellAt(start, row), cellAt(hours, row))]);
