// Days and moments as people type them, and days added to days, with the Date object.
import { folded, type RawCell } from './cells';

export const DAY = 86400000;
/** How the caller keeps its date cells: the day since 1970-01-01. */
export type DayIn = (date: object) => number;

/** Monday = 1 … Sunday = 7; days are counted from 1970-01-01, a Thursday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const dayOf = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2199 ? date.getTime() / DAY : undefined;
};

const DATE =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))(?:\s*星期[一二三四五六日])?(?:\s+(?:\d{1,2}:\d\d|下午\d点半))?$/;
const NO_YEAR = /^(\d{1,2})月(\d{1,2})日$/;

/** A past date as typed; without an as-of date one without a year is unknown. */
export const readDay = (cell: RawCell, asOf: number | null, dayIn: DayIn): number | undefined => {
  if (typeof cell === 'object' && cell !== null) return dayIn(cell);
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  if (typeof cell === 'number' && cell >= 20000 && cell <= 80000) return Math.floor(cell) - 25569;
  const text = typeof cell === 'number' ? `${cell}` : folded(cell);
  const match = DATE.exec(text);
  if (match !== null) {
    const [, year, month, day, denseMonth, denseDay] = match;
    return dayOf(Number(year), Number(month ?? denseMonth), Number(day ?? denseDay));
  }
  const noYear = asOf === null ? null : NO_YEAR.exec(text);
  if (asOf === null || noYear === null) return undefined;
  const [thisYear, month, day] = [new Date(asOf * DAY).getUTCFullYear(), noYear[1], noYear[2]];
  const on = dayOf(thisYear, Number(month), Number(day));
  return on !== undefined && on <= asOf ? on : dayOf(thisYear - 1, Number(month), Number(day));
};

export const aMonthLater = (day: number): number => {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Date.UTC(year, month + 1, Math.min(date.getUTCDate(), last)) / DAY;
};

/** The day of a Date, as the sheet shows it. */
export const dayOfDate: DayIn = (date) =>
  Date.UTC((date as Date).getFullYear(), (date as Date).getMonth(), (date as Date).getDate()) / DAY;

export const dateOfDay = (day: number): Date => new Date(1970, 0, 1 + day);
