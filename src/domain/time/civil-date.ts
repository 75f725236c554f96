// Calendar dates as day numbers: no clock, no zone, no Date object.

declare const civilDate: unique symbol;
/** Days since 1970-01-01 in the proleptic Gregorian calendar; a branded integer. */
export type CivilDate = number & { readonly [civilDate]: true };

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/**
 * The day number of a calendar date that exists; undefined for one that does not (30 February).
 *
 * Source: days-from-civil by the era method; the year starts in March so that the leap day is last.
 */
export const civilDateOf = (year: number, month: number, day: number): CivilDate | undefined => {
  if (!Number.isInteger(year) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as CivilDate;
};

/** Year, month and day of a day number: the inverse of civilDateOf. */
export const partsOf = (date: CivilDate): YearMonthDay => {
  const z = date + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
};

export const addDays = (date: CivilDate, days: number): CivilDate => (date + days) as CivilDate;

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (date: CivilDate): number => ((((date + 3) % 7) + 7) % 7) + 1;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** yyyy-mm-dd, as in ISO 8601. */
export const isoDate = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date);
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date that yyyy-mm-dd names; undefined for any other text and for a day that does not exist. */
export const civilDateOfIso = (text: string): CivilDate | undefined => {
  const match = ISO.exec(text);
  return match === null
    ? undefined
    : civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** The spreadsheet's serial number of a date: days since 1899-12-30. */
export const serialOf = (date: CivilDate): number => date + 25569;
export const fromSerial = (serial: number): CivilDate => (Math.floor(serial) - 25569) as CivilDate;

/** The later of two dates, the one where there is only one; null where there is none. */
export const laterOf = (
  a: CivilDate | null | undefined,
  b: CivilDate | null | undefined,
): CivilDate | null => {
  if (a === null || a === undefined) return b ?? null;
  return b === null || b === undefined || a > b ? a : b;
};
