// Lunar birthdays as people write them: 农历八月十五, 闰六月初三, 腊月廿九, 除夕 (2-rules §5).
import type { Birthday } from '../calendar/birthday';
import { isLeapMonthKnown, isLunarYearKnown, lunarMonthDays } from '../calendar/lunar';
import { squash } from '../text';
import { chineseNumber } from './chinese-number';

const TRADITIONAL: { readonly [character: string]: string } = {
  農: '农',
  陰: '阴',
  陽: '阳',
  舊: '旧',
  曆: '历',
  歷: '历',
  閏: '闰',
  // 润 is the usual slip for 闰.
  潤: '闰',
  润: '闰',
  臘: '腊',
  號: '号',
};
const TO_SIMPLIFY = /[農陰陽舊曆歷閏潤润臘號]/g;
const BRACKETS = /[()[\]【】〔〕"“”:;,，。]/g;

const CALENDAR_NAME = /农历|阴历|旧历|古历|夏历|lunar/g;
const SOLAR_NAME = /公历|阳历|新历|西历|solar/g;
const LUNAR_WORD = /农历|阴历|旧历|古历|夏历|lunar|闰|正月|冬月|腊月|初|廿|卅|除夕|大年/;
const DIGIT = '〇零○一二三四五六七八九';
const NUMERAL = `[${DIGIT}十]{1,3}`;
const YEAR = `(?:(\\d{4}|[${DIGIT}]{4})年?)?`;
/** 四月十一: both in Chinese numerals, without 日 or 号. */
const BARE = new RegExp(`^${YEAR}${NUMERAL}月${NUMERAL}$`);
const DATE = new RegExp(
  `^${YEAR}(闰)?(正|冬|腊|${NUMERAL}|\\d{1,2})月(初|廿|卅)?(${NUMERAL}|\\d{1,2})?[日号]?$`,
);
const NUMBERS = /^(?:(\d{4})([-/.]))?(\d{1,2})([-/.])(\d{1,2})$/;
const NEW_YEARS_EVE = new RegExp(`^${YEAR}(?:除夕夜?|大年三十|大年卅|大年夜)$`);
const GREAT_YEAR = /^大年(?=初)/;

const MONTH_NAMES: { readonly [name: string]: number } = { 正: 1, 冬: 11, 腊: 12 };
const LAST_DAY = 30;

const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  return chineseNumber(text) ?? 0;
};

const yearOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^\d/.test(text)) return Number(text);
  return Number([...text].map((digit) => chineseNumber(digit)).join(''));
};

/** 初一 to 初十, 廿 and 廿一 to 廿九, 卅, else a number; 0 for anything else. */
const dayOf = (prefix: string | undefined, rest: string | undefined): number => {
  const value = rest === undefined ? 0 : numberOf(rest);
  switch (prefix) {
    case '初':
      return value <= 10 ? value : 0;
    case '廿':
      return rest === undefined ? 20 : value >= 1 && value <= 9 ? 20 + value : 0;
    case '卅':
      return rest === undefined ? LAST_DAY : 0;
    default:
      return value;
  }
};

type Lunar = Extract<Birthday, { kind: 'lunar' }>;

/** The birthday, if such a day can be: with its year it must have been. */
const existing = (birthday: Lunar): Lunar | undefined => {
  const { year, month, day, leap } = birthday;
  if (month < 1 || month > 12 || day < 1 || day > LAST_DAY) return undefined;
  if (leap && !isLeapMonthKnown(month)) return undefined;
  if (year === null) return birthday;
  const exists = isLunarYearKnown(year) && day <= lunarMonthDays(year, month, leap);
  return exists ? birthday : undefined;
};

/** Beside the English word 5/6 could be day first; in Chinese nobody writes a lunar date so. */
const isDoubtful = (text: string, [, year, , month, separator, day]: RegExpExecArray): boolean =>
  text.includes('lunar') &&
  year === undefined &&
  separator !== '-' &&
  Number(day) <= 12 &&
  Number(day) !== Number(month);

const lunarOf = (typed: string): Lunar | undefined => {
  const text = typed.replace(CALENDAR_NAME, '');
  if (NEW_YEARS_EVE.test(text)) {
    // A year beside it could be the one that ends or the one that begins.
    return { kind: 'lunar', year: null, month: 12, day: LAST_DAY, leap: false };
  }
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, year, first, month = '', second, day = ''] = numbers;
    if ((first ?? second) !== second || isDoubtful(typed, numbers)) return undefined;
    return existing({
      kind: 'lunar',
      year: yearOf(year),
      month: Number(month),
      day: Number(day),
      leap: false,
    });
  }
  const date = DATE.exec(text.replace(GREAT_YEAR, '正月'));
  if (date === null) return undefined;
  const [, year, leap, month = '', prefix, rest] = date;
  return existing({
    kind: 'lunar',
    year: yearOf(year),
    month: MONTH_NAMES[month] ?? numberOf(month),
    day: dayOf(prefix, rest),
    leap: leap !== undefined,
  });
};

/** What a text is by its words: a lunar date, one that can't be read, or none. */
export type LunarText =
  | Lunar
  | 'unreadable'
  | { readonly kind: 'not lunar'; readonly text: string };

/**
 * Reads a lunar birthday, or says that the text is none and gives what a calendar date is read from.
 *
 * Rule: 2-rules §5. A text that names both calendars is unreadable: nobody knows which one is kept.
 * @example lunarText('四月十一')     // lunar; 四月十一日 is 11 April
 */
export const lunarText = (cell: string): LunarText => {
  const text = squash(cell)
    .replace(TO_SIMPLIFY, (character) => TRADITIONAL[character] ?? character)
    .replace(BRACKETS, '');
  const bare = text.replace(SOLAR_NAME, '');
  const isSolar = bare !== text;
  if (LUNAR_WORD.test(text)) {
    const lunar = isSolar ? undefined : lunarOf(text);
    return lunar ?? 'unreadable';
  }
  const inNumerals = BARE.test(bare);
  if (isSolar) return { kind: 'not lunar', text: inNumerals ? `${bare}日` : bare };
  return inNumerals ? (lunarOf(bare) ?? 'unreadable') : { kind: 'not lunar', text: cell };
};
