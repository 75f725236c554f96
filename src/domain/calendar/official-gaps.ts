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

/** Does any row speak of a day of this year? */
export const speaksOf = (rows: readonly Dates[], year: number): boolean =>
  rows.some(({ from, to }) => partsOf(from).year <= year && year <= partsOf(to).year);
