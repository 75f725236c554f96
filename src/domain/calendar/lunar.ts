// The Chinese lunar calendar: lunar to calendar dates and back, leap months, lengths (2-rules §5).
import { addDays, type CivilDate } from '../time/civil-date';
import { FIRST_LUNAR_YEAR, FIRST_NEW_YEAR, LAST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-data';

export interface LunarDate {
  /** Named after the calendar year in which it begins. */
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–30 */
  readonly day: number;
  /** The leap month that follows the month of this number. */
  readonly leap: boolean;
}

interface LunarYear {
  readonly code: number;
  readonly newYear: CivilDate;
}

const DIGITS = 5;
const LEAP_LENGTH_BIT = 16;
const JANUARY_BIT = 4;

const lengthAt = (code: number, bit: number): number => 29 + ((code >> bit) & 1);

const leapMonthIn = (code: number): number => code & 15;

const daysIn = (code: number): number => {
  let days = leapMonthIn(code) === 0 ? 0 : lengthAt(code, LEAP_LENGTH_BIT);
  for (let month = 0; month < 12; month += 1) days += lengthAt(code, JANUARY_BIT + month);
  return days;
};

const YEARS: readonly LunarYear[] = (() => {
  const years: LunarYear[] = [];
  let newYear = FIRST_NEW_YEAR as CivilDate;
  for (let at = 0; at < LUNAR_YEARS.length; at += DIGITS) {
    const code = Number.parseInt(LUNAR_YEARS.slice(at, at + DIGITS), 16);
    years.push({ code, newYear });
    newYear = addDays(newYear, daysIn(code));
  }
  return years;
})();

const yearOf = (year: number): LunarYear | undefined => YEARS[year - FIRST_LUNAR_YEAR];

/** The month that is followed by a leap month of its number; 0 without one or outside the table. */
export const leapMonthOf = (year: number): number => leapMonthIn(yearOf(year)?.code ?? 0);

/** 29 or 30; 0 when the lunar year has no such month or is outside the table. */
export const lunarMonthDays = (year: number, month: number, leap: boolean): number => {
  const code = yearOf(year)?.code;
  if (code === undefined || !Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (leap) return leapMonthIn(code) === month ? lengthAt(code, LEAP_LENGTH_BIT) : 0;
  return lengthAt(code, JANUARY_BIT + month - 1);
};

/**
 * The calendar date of a lunar date; undefined for one that does not exist or is outside the table.
 *
 * Rule: 2-rules §5; the table covers the lunar years 1899–2101, so every calendar day of 1900–2100.
 */
export const solarOf = ({ year, month, day, leap }: LunarDate): CivilDate | undefined => {
  const lunarYear = yearOf(year);
  const length = lunarMonthDays(year, month, leap);
  if (lunarYear === undefined || !Number.isInteger(day) || day < 1 || day > length) {
    return undefined;
  }
  const { code, newYear } = lunarYear;
  const leapMonth = leapMonthIn(code);
  let before = leapMonth !== 0 && leapMonth < month ? lengthAt(code, LEAP_LENGTH_BIT) : 0;
  const whole = leap ? month : month - 1;
  for (let index = 0; index < whole; index += 1) before += lengthAt(code, JANUARY_BIT + index);
  return addDays(newYear, before + day - 1);
};

/** The lunar date of a calendar date; undefined outside the table. */
export const lunarOf = (date: CivilDate): LunarDate | undefined => {
  let low = 0;
  let high = YEARS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((YEARS[middle]?.newYear ?? 0) <= date) low = middle + 1;
    else high = middle;
  }
  const lunarYear = YEARS[low - 1];
  if (lunarYear === undefined) return undefined;
  const year = FIRST_LUNAR_YEAR + low - 1;
  let left = date - lunarYear.newYear;
  for (let month = 1; month <= 12; month += 1) {
    for (const leap of [false, true]) {
      const days = lunarMonthDays(year, month, leap);
      if (left < days) return { year, month, day: left + 1, leap };
      left -= days;
    }
  }
  return undefined;
};

/** 除夕: the last day of the twelfth month, the 29th or the 30th. */
export const newYearsEve = (year: number): CivilDate | undefined =>
  solarOf({ year, month: 12, day: lunarMonthDays(year, 12, false), leap: false });

/** Has any year of the table such a leap month? There is none of the first and of the twelfth. */
export const isLeapMonthKnown = (month: number): boolean =>
  YEARS.some(({ code }) => leapMonthIn(code) === month);

/** Is the calendar year one whose every lunar date is in the table? */
export const isLunarYearKnown = (year: number): boolean =>
  Number.isInteger(year) && year > FIRST_LUNAR_YEAR && year < LAST_LUNAR_YEAR;
