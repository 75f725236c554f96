// NEXTBIRTHDAY by hand: the lunar months of the years around now, from an almanac.
import { cellAt, folded, isEmpty, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { DAY, dateOfDay, dayOf, dayOfDate, readDay } from './dates';

interface LunarYear {
  readonly newYear: number;
  /** The month after this one is a leap month; 0 without one. */
  readonly leapAfter: number;
  readonly lengths: readonly number[];
}

const lunarYear = (newYear: string, leapAfter: number, lengths: readonly number[]): LunarYear => ({
  newYear: Date.parse(newYear) / DAY,
  leapAfter,
  lengths,
});

const YEARS: readonly LunarYear[] = [
  lunarYear('2024-02-10', 0, [29, 30, 29, 29, 30, 29, 30, 30, 29, 30, 30, 29]),
  lunarYear('2025-01-29', 6, [30, 29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 30, 29]),
  lunarYear('2026-02-17', 0, [30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 30, 29]),
  lunarYear('2027-02-06', 0, [30, 30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 29]),
];

/** The day of a lunar date; a leap month only in a year that has it. */
const lunarDay = (year: LunarYear, month: number, day: number, leap: boolean): number => {
  const { newYear, leapAfter, lengths } = year;
  const isLater = leapAfter !== 0 && (month > leapAfter || (leap && month === leapAfter));
  const at = month - 1 + (isLater ? 1 : 0);
  let sum = newYear;
  for (let before = 0; before < at; before += 1) sum += lengths[before] ?? 0;
  return sum + Math.min(day, lengths[at] ?? 0) - 1;
};

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const DIGITS = '零一二三四五六七八九';
const LUNAR =
  /^(农历|阴历|旧历)?(闰)?(正|二|三|四|五|六|七|八|九|十|冬|腊|\d{1,2})月(初|十|廿|二十|三十)?([一二三四五六七八九十]|\d{1,2})?日?$/;
const TENS: { readonly [word: string]: number } = { 初: 0, 十: 10, 廿: 20, 二十: 20, 三十: 30 };

interface LunarBirthday {
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

const readLunar = (text: string): LunarBirthday | undefined => {
  if (text === '除夕') return { month: 12, day: 30, leap: false };
  const match = LUNAR.exec(text);
  if (match === null) return undefined;
  const [, , leap, monthText = '', tens, unit] = match;
  const month = MONTHS.indexOf(monthText) + 1 || Number(monthText);
  const ones = unit === undefined ? 0 : unit === '十' ? 10 : DIGITS.indexOf(unit);
  const day = ones < 0 ? Number(unit) : (TENS[tens ?? '初'] ?? 0) + ones;
  return month >= 1 && month <= 12 && day >= 1 && day <= 30
    ? { month, day, leap: leap !== undefined }
    : undefined;
};

const NO_YEAR = /^(\d{1,2})月(\d{1,2})日$/;

/** [month, day] of a birthday by the calendar. */
const readSolar = (cell: RawCell): readonly [number, number] | undefined => {
  if (cell instanceof Date) return [cell.getMonth() + 1, cell.getDate()];
  const noYear = typeof cell === 'string' ? NO_YEAR.exec(folded(cell)) : null;
  if (noYear !== null) {
    const [month, day] = [Number(noYear[1]), Number(noYear[2])];
    return dayOf(2000, month, day) === undefined ? undefined : [month, day];
  }
  const on = readDay(cell, null, dayOfDate);
  if (on === undefined) return undefined;
  const date = new Date(on * DAY);
  return [date.getUTCMonth() + 1, date.getUTCDate()];
};

/** 29 February is kept on the 28th in common years. */
const solarDay = (year: number, month: number, day: number): number =>
  dayOf(year, month, day) ?? Date.UTC(year, month - 1, day - 1) / DAY;

/** NEXTBIRTHDAY for one row. */
export const baselineNextBirthday = (cell: RawCell, from: number): Date | string | null => {
  if (isEmpty(cell)) return null;
  const solar = readSolar(cell);
  if (solar !== undefined) {
    const year = new Date(from * DAY).getUTCFullYear();
    const thisYear = solarDay(year, ...solar);
    return dateOfDay(thisYear >= from ? thisYear : solarDay(year + 1, ...solar));
  }
  const lunar = typeof cell === 'string' ? readLunar(folded(cell)) : undefined;
  if (lunar === undefined) return NEEDS_DATA;
  for (const year of YEARS) {
    const day = lunarDay(year, lunar.month, lunar.day, lunar.leap);
    if (day >= from) return dateOfDay(day);
  }
  return NEEDS_DATA;
};

export const baselineNextBirthdays = (
  birthday: RawColumn,
  from: Date,
): (Date | string | null)[][] => {
  const today = dayOfDate(from);
  return birthday.map((_, row) => [baselineNextBirthday(cellAt(birthday, row), today)]);
};
