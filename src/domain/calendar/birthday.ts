// When somebody's birthday comes next, by the calendar or by the lunar calendar (2-rules §5).
import { type CivilDate, civilDateOf, partsOf } from '../time/civil-date';
import { isLunarYearKnown, leapMonthOf, lunarMonthDays, solarOf } from './lunar';

/** Month and day; the year only if it was written, and never needed for the next birthday. */
export type Birthday =
  | {
      readonly kind: 'solar';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly kind: 'lunar';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Born in the leap month that follows this month. */
      readonly leap: boolean;
    };

export interface BirthdaySettings {
  /** Where 29 February is kept in a common year. */
  readonly leapDay: 'feb 28' | 'mar 1';
  /** Where a birthday in a leap month is kept in a year that has it. */
  readonly leapMonth: 'leap' | 'regular' | 'both';
}

export const BIRTHDAY_DEFAULTS: BirthdaySettings = { leapDay: 'feb 28', leapMonth: 'leap' };

/** The given day lies outside the calendar years 1900–2100, which the lunar table covers. */
export type OutsideLunarYears = 'outside lunar years';

const must = (date: CivilDate | undefined): CivilDate => {
  if (date === undefined) throw new Error('a birthday that no year has');
  return date;
};

/** The birthday's dates of a calendar year or, for a lunar one, of a lunar year: one, or two for "both". */
const datesOf = (
  birthday: Birthday,
  year: number,
  settings: BirthdaySettings,
): readonly CivilDate[] => {
  const { month, day } = birthday;
  if (birthday.kind === 'solar') {
    const date = civilDateOf(year, month, day);
    if (date !== undefined || month !== 2 || day !== 29) return [must(date)];
    return [
      must(settings.leapDay === 'mar 1' ? civilDateOf(year, 3, 1) : civilDateOf(year, 2, 28)),
    ];
  }
  const inLeapMonth =
    birthday.leap && settings.leapMonth !== 'regular' && leapMonthOf(year) === month;
  const months = !inLeapMonth ? [false] : settings.leapMonth === 'both' ? [false, true] : [true];
  return months.map((leap) => {
    const length = lunarMonthDays(year, month, leap);
    return must(solarOf({ year, month, day: Math.min(day, length), leap }));
  });
};

/** Are the lunar dates of this day's calendar year known? A solar birthday doesn't need them. */
const isKnown = (birthday: Birthday, date: CivilDate): boolean =>
  birthday.kind === 'solar' || isLunarYearKnown(partsOf(date).year);

/**
 * The first birthday on or after a day.
 *
 * Rule: M0.7, 2-rules §5. A lunar month without a 30th keeps it on the 29th; a leap month that the
 * year has not is kept in the regular month. Each year's date is made anew, so nothing drifts.
 * @param from the given day itself counts
 * @returns for a lunar birthday and a day outside 1900–2100 the code of a sentence
 * @example nextBirthday(冬月二十, 1 Jan 2025)   // 8 Jan 2026: none in 2025, two in 2026
 */
export const nextBirthday = (
  birthday: Birthday,
  from: CivilDate,
  settings: BirthdaySettings = BIRTHDAY_DEFAULTS,
): CivilDate | OutsideLunarYears => {
  if (!isKnown(birthday, from)) return 'outside lunar years';
  const { year } = partsOf(from);
  for (let at = year - 1; at <= year + 1; at += 1) {
    for (const date of datesOf(birthday, at, settings)) if (date >= from) return date;
  }
  throw new Error('no birthday within a year');
};

/**
 * Every birthday from one day to another, both included; a lunar one has 0, 1 or 2 in a year.
 *
 * Rule: M0.7, 2-rules §5: today's birthdays and those of the next 7 and 30 days.
 */
export const birthdaysBetween = (
  birthday: Birthday,
  first: CivilDate,
  last: CivilDate,
  settings: BirthdaySettings = BIRTHDAY_DEFAULTS,
): readonly CivilDate[] | OutsideLunarYears => {
  if (!isKnown(birthday, first) || !isKnown(birthday, last)) return 'outside lunar years';
  const dates: CivilDate[] = [];
  for (let at = partsOf(first).year - 1; at <= partsOf(last).year; at += 1) {
    dates.push(...datesOf(birthday, at, settings));
  }
  return dates.filter((date) => date >= first && date <= last);
};
