// Which years' official days the Days tab has, gets now, or has to do without. Pure.
import { type DayRow, parseDays } from '../../domain/calendar/days';
import { hasOfficialDays } from '../../domain/calendar/mainland-zone';
import { officialDayRows, officialDays } from '../../domain/calendar/official-days';
import { officialGaps, speaksOf } from '../../domain/calendar/official-gaps';
import type { Cell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import type { DateOrder } from '../../domain/reading/date';
import { type CivilDate, partsOf } from '../../domain/time/civil-date';
import type { Rows } from '../../tables/recognise';

/** From this month on the coming year is asked for: the notice comes in autumn. */
const NEXT_YEAR_MATTERS_FROM = 10;

export interface YearsAsked {
  /** Of the spreadsheet. */
  readonly zone: string;
  readonly on: CivilDate;
  readonly language: Language;
  readonly order: DateOrder | null;
  /** The rows of the calendar in force, null without one. */
  readonly rows: Rows | null;
  /** The years that our own tab was given; null for a calendar of the team's, or none. */
  readonly given: readonly number[] | null;
  /** May a tab be made? Not where there was one before: people have removed it. */
  readonly mayMake: boolean;
}

export interface Years {
  /** Rows that come to our tab now. */
  readonly added: readonly (readonly Cell[])[];
  /** All years that our tab has been given, these included. */
  readonly given: readonly number[];
  /** Years that nobody can say anything of, and that matter now: to be said. */
  readonly notLoaded: readonly number[];
}

/** The loaded ones of last year, this year and next year. */
const loadedAround = (year: number): readonly number[] =>
  [year - 1, year, year + 1].filter((one) => officialDays(one) !== null);

/**
 * Rule: 2-rules §4. Each year is given once; what people have changed or removed of it stays so, and a
 * date of which they have written something is left out.
 */
export const planYears = (asked: YearsAsked): Years => {
  const { zone, on, language, order, rows, given, mayMake } = asked;
  if (!hasOfficialDays(zone)) return { added: [], given: given ?? [], notLoaded: [] };
  const { year, month } = partsOf(on);
  const isOurs = given !== null || (rows === null && mayMake);
  const had = given ?? [];
  const fresh = isOurs ? loadedAround(year).filter((one) => !had.includes(one)) : [];
  const written: readonly DayRow[] = rows === null ? [] : parseDays(rows, 1, order).days;
  const gaps = fresh.flatMap((one) => officialGaps(officialDays(one) ?? [], written));
  const now = [...had, ...fresh].sort((a, b) => a - b);
  const matter = month >= NEXT_YEAR_MATTERS_FROM ? [year, year + 1] : [year];
  return {
    added: officialDayRows(gaps, language),
    given: now,
    notLoaded: matter.filter((one) => !now.includes(one) && !speaksOf(written, one)),
  };
};

/** The years after the given ones that the light has to name: this one and the next. */
export const yearsWaitedFor = (on: CivilDate, given: readonly number[]): readonly number[] => {
  const { year } = partsOf(on);
  return [year, year + 1].filter((one) => !given.includes(one));
};
