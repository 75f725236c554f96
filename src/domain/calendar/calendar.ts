// Which days are worked, and when: the weekly template with the Days rows laid over it (2-rules §4).
import { addDays, type CivilDate, weekdayOf } from '../time/civil-date';
import type { Window } from '../time/window';
import type { DayRow } from './days';

/** Opening windows by weekday, index 0 = Monday. */
export type Week = readonly (readonly Window[])[];

export interface Calendar {
  readonly windowsOf: (date: CivilDate) => readonly Window[];
  /** A day with a window. */
  readonly isWorkingDay: (date: CivilDate) => boolean;
  /** The first working day after the date; null if there is none within two years. */
  readonly nextWorkingDay: (date: CivilDate) => CivilDate | null;
  /** The last working day before the date; null if there is none within two years. */
  readonly previousWorkingDay: (date: CivilDate) => CivilDate | null;
  /** The n-th working day after the date (before it for n < 0); the date itself for 0. */
  readonly addWorkingDays: (date: CivilDate, count: number) => CivilDate | null;
  /** How many working days lie in (from, to]; negative when to is before from. */
  readonly workingDaysBetween: (from: CivilDate, to: CivilDate) => number;
}

const HORIZON_DAYS = 731;
const OFFICE_HOURS: readonly Window[] = [
  { start: 540, end: 720 },
  { start: 810, end: 1080 },
];
const CLOSED: readonly Window[] = [];

/** Monday to Friday, 09:00–12:00 and 13:30–18:00: the hours of the default rule book. */
export const MON_FRI: Week = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
  weekday <= 5 ? OFFICE_HOURS : CLOSED,
);

/** What the Days rows say of each date; a later row wins. */
const exceptionsOf = (
  week: Week,
  days: readonly DayRow[],
): ReadonlyMap<CivilDate, readonly Window[]> => {
  const exceptions = new Map<CivilDate, readonly Window[]>();
  const firstOpen = week.find((windows) => windows.length > 0) ?? CLOSED;
  for (const { from, to, kind, windows } of days) {
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const template = week[weekdayOf(date) - 1] ?? CLOSED;
      const worked = windows ?? (template.length > 0 ? template : firstOpen);
      exceptions.set(date, kind === 'off' ? CLOSED : worked);
    }
  }
  return exceptions;
};

/** Working days of the template in (−∞, date], up to a constant. */
const templateCounter = (open: readonly boolean[]): ((date: CivilDate) => number) => {
  const perWeek = open.filter(Boolean).length;
  const upTo = open.map((_, weekday) => open.slice(0, weekday + 1).filter(Boolean).length);
  return (date) => {
    const weekday = weekdayOf(date);
    // Day −4 was a Sunday, so this counts whole weeks.
    return ((date - weekday + 4) / 7) * perWeek + (upTo[weekday - 1] ?? 0);
  };
};

/** By how much the Days rows change the count of working days up to a date. */
const correctionCounter = (
  open: readonly boolean[],
  exceptions: ReadonlyMap<CivilDate, readonly Window[]>,
): ((date: CivilDate) => number) => {
  const dates: CivilDate[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [date, windows] of [...exceptions].sort(([a], [b]) => a - b)) {
    const change = (windows.length > 0 ? 1 : 0) - (open[weekdayOf(date) - 1] ? 1 : 0);
    if (change === 0) continue;
    sum += change;
    dates.push(date);
    sums.push(sum);
  }
  return (date) => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle] ?? 0) <= date) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (sums[low - 1] ?? 0);
  };
};

/**
 * Lays the Days rows over a week.
 *
 * Rule: 2-rules §4. A make-up day without windows of its own has those of its weekday, else those of
 * the first weekday that is open. A calendar that never opens answers null, it never loops.
 */
export const makeCalendar = (week: Week, days: readonly DayRow[]): Calendar => {
  const exceptions = exceptionsOf(week, days);
  const open = [0, 1, 2, 3, 4, 5, 6].map((index) => (week[index] ?? CLOSED).length > 0);
  const byTemplate = templateCounter(open);
  const correction = correctionCounter(open, exceptions);

  const windowsOf = (date: CivilDate): readonly Window[] =>
    exceptions.get(date) ?? week[weekdayOf(date) - 1] ?? CLOSED;
  const isWorkingDay = (date: CivilDate): boolean => {
    const exception = exceptions.get(date);
    return exception === undefined ? open[weekdayOf(date) - 1] === true : exception.length > 0;
  };
  const seek = (date: CivilDate, step: 1 | -1): CivilDate | null => {
    for (let away = 1; away <= HORIZON_DAYS; away += 1) {
      const candidate = addDays(date, step * away);
      if (isWorkingDay(candidate)) return candidate;
    }
    return null;
  };
  const addWorkingDays = (date: CivilDate, count: number): CivilDate | null => {
    let found: CivilDate | null = date;
    for (let left = Math.abs(count); left > 0 && found !== null; left -= 1) {
      found = seek(found, count > 0 ? 1 : -1);
    }
    return found;
  };
  const countUpTo = (date: CivilDate): number => byTemplate(date) + correction(date);

  return {
    windowsOf,
    isWorkingDay,
    nextWorkingDay: (date) => seek(date, 1),
    previousWorkingDay: (date) => seek(date, -1),
    addWorkingDays,
    workingDaysBetween: (from, to) => countUpTo(to) - countUpTo(from),
  };
};
