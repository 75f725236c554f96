// The official days of dates of which the team's own rows say nothing yet (2-rules §4).
import { addDays, type CivilDate, partsOf } from '../time/civil-date';
import type { DayRow } from './days';
import type { OfficialDay } from './official-days';

type Dates = Pick<DayRow, 'from' | 'to'>;

/**
 * Official days with everything left out that a row already says: a later row wins, and these come last.
 *
 * @example a holiday of 5–11 February beside a row for the 8th   // 5–7 and 9–11 February
 */
export const officialGaps = (
  days: readonly OfficialDay[],
  rows: readonly Dates[],
): readonly OfficialDay[] =>
  days.flatMap((day) => {
    const pieces: { from: CivilDate; to: CivilDate }[] = [];
    for (let date = day.from; date <= day.to; date = addDays(date, 1)) {
      if (rows.some(({ from, to }) => from <= date && date <= to)) continue;
      const last = pieces[pieces.length - 1];
      if (last !== undefined && addDays(last.to, 1) === date) last.to = date;
      else pieces.push({ from: date, to: date });
    }
    return pieces.map((piece) => ({ ...day, ...piece }));
  });

/** Fewer days than every year's official holidays have: closures of one's own. */
const HOLIDAYS_OF_A_YEAR = 7;

/**
 * Do these rows hold the holidays of a year, and not merely a day or two of the team's own?
 *
 * Rule: 2-rules §4: a year that is not loaded is said, never assumed.
 */
export const speaksOf = (rows: readonly Dates[], year: number): boolean => {
  const days = new Set<CivilDate>();
  for (const { from, to } of rows) {
    for (let date = from; date <= to && days.size < HOLIDAYS_OF_A_YEAR; date = addDays(date, 1)) {
      if (partsOf(date).year === year) days.add(date);
    }
  }
  return days.size >= HOLIDAYS_OF_A_YEAR;
};
