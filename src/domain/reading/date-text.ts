// Which calendar day a text names, once its time and weekday are off (2-rules §8).
import { type CivilDate, civilDateOf, partsOf } from '../time/civil-date';
import { chineseNumber } from './chinese-number';

export type DateOrder = 'day first' | 'month first';
/** Without a year: past roles take the latest day ≤ as-of, future roles the first ≥ it. */
export type DateRole = 'past' | 'future' | 'none';

export interface DateOptions {
  readonly role: DateRole;
  /** Null for a function without as-of: a day without a year is then unknown. */
  readonly asOf: CivilDate | null;
  /** The rule book's setting for 5/3/2026; null while it says nothing. */
  readonly order: DateOrder | null;
  /** The smallest number that counts as a serial: 20000, for birthdays 2 (1900-01-01). */
  readonly earliestSerial?: number;
}

export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

/** The day, if it exists and its year is within 1900–2199. */
export const dayWithin = (year: number, month: number, day: number): CivilDate | undefined =>
  year < EARLIEST_YEAR || year > LATEST_YEAR ? undefined : civilDateOf(year, month, day);

const YEAR_FIRST = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = /^(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/;
const YEAR_LAST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const NO_YEAR = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const GAP = '[\\s,./-]*';
const DAY_MONTH = new RegExp(`^${DAY}(?:\\s+of\\s+|${GAP})${MONTH}(?:${GAP}(\\d{4}))?$`);
/** Mar-26 is a month and a year to a spreadsheet: only a blank joins month and day without a year. */
const MONTH_DAY = new RegExp(`^${MONTH}(?:${GAP}${DAY}[\\s,./-]+(\\d{4})|\\s+${DAY})$`);
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})${GAP}${MONTH}${GAP}${DAY}$`);

const CHINESE_DIGITS =
  /[〇零○一二两三四五六七八九十]+(?=\s*[年月日号號点點时時分])|(?<=[点點时時])[一二三四五六七八九十]+$/g;
const HAS_CHINESE_DIGIT = /[〇零○一二两三四五六七八九十]/;

const digitsOf = (numeral: string): string => {
  // 二〇二六 names its digits one by one.
  if (numeral.length === 4 && !numeral.includes('十')) {
    return [...numeral].map((digit) => chineseNumber(digit)).join('');
  }
  const value = chineseNumber(numeral);
  return value === undefined ? numeral : `${value}`;
};

const withoutYear = (month: number, day: number, options: DateOptions): CivilDate | undefined => {
  const { role, asOf } = options;
  if (asOf === null || role === 'none') return undefined;
  const { year } = partsOf(asOf);
  // Nine years: 29 February, across 1900 or 2100.
  for (let away = 0; away <= 8; away += 1) {
    const found = dayWithin(role === 'past' ? year - away : year + away, month, day);
    if (found !== undefined && (role === 'past' ? found <= asOf : found >= asOf)) return found;
  }
  return undefined;
};

type Reader = (month: number, day: number) => CivilDate | undefined;

/** Two numbers in either order: the setting's reading, or the only one that exists. */
const inOrder = (
  first: number,
  second: number,
  order: DateOrder | null,
  read: Reader,
): CivilDate | undefined => {
  const monthFirst = read(first, second);
  const dayFirst = read(second, first);
  if (monthFirst === undefined || dayFirst === undefined) return monthFirst ?? dayFirst;
  if (order !== null) return order === 'day first' ? dayFirst : monthFirst;
  return monthFirst === dayFirst ? monthFirst : undefined;
};

const MAY_BE_ENGLISH = /[a-z]/;

const dayOfEnglish = (text: string, options: DateOptions): CivilDate | undefined => {
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = dayMonth === null ? MONTH_DAY.exec(text) : null;
  const yearFirst = dayMonth === null && monthDay === null ? YEAR_MONTH_DAY.exec(text) : null;
  const name = dayMonth?.[2] ?? monthDay?.[1] ?? yearFirst?.[2];
  const day = Number(dayMonth?.[1] ?? monthDay?.[2] ?? monthDay?.[4] ?? yearFirst?.[3]);
  const year = dayMonth?.[3] ?? monthDay?.[3] ?? yearFirst?.[1];
  if (name === undefined) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return year === undefined
    ? withoutYear(month, day, options)
    : dayWithin(Number(year), month, day);
};

/** The day that a yyyymmdd number or text names. */
export const dayOfCompact = (text: string): CivilDate | undefined => {
  const match = COMPACT.exec(text);
  return match === null
    ? undefined
    : dayWithin(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** The day of a year-first date in digits, the usual case; undefined for any other text. */
export const dayOfYearFirst = (text: string): CivilDate | undefined => {
  const match = YEAR_FIRST.exec(text);
  return match === null
    ? undefined
    : dayWithin(Number(match[1]), Number(match[3]), Number(match[4]));
};

/** Chinese numerals before 年 月 日 点 分 as digits; what stands elsewhere stays. */
export const withDigits = (text: string): string =>
  HAS_CHINESE_DIGIT.test(text) ? text.replace(CHINESE_DIGITS, digitsOf) : text;

/**
 * The day that a folded, lower-case text names, without its time and weekday.
 *
 * Rule: 2-rules §8. `03-05` is month and day, as in 2026-03-05; 3/5 and 3.5 need the setting, unless
 * only one reading exists. Two-digit years are never read.
 */
export const dayOf = (text: string, options: DateOptions): CivilDate | undefined => {
  const yearFirst = dayOfYearFirst(text) ?? dayOfCompact(text);
  if (yearFirst !== undefined) return yearFirst;
  if (MAY_BE_ENGLISH.test(text)) return dayOfEnglish(text, options);
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const [, year, month, day] = chinese;
    return year === undefined
      ? withoutYear(Number(month), Number(day), options)
      : dayWithin(Number(year), Number(month), Number(day));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const year = Number(yearLast[4]);
    const read: Reader = (month, day) => dayWithin(year, month, day);
    return inOrder(Number(yearLast[1]), Number(yearLast[3]), options.order, read);
  }
  const noYear = NO_YEAR.exec(text);
  if (noYear === null) return undefined;
  const order = options.order ?? (noYear[2] === '-' ? 'month first' : null);
  const read: Reader = (month, day) => withoutYear(month, day, options);
  return inOrder(Number(noYear[1]), Number(noYear[3]), order, read);
};
