// The time at the end of a typed moment: 14:30, 下午3点半, 3:30 pm (2-rules §8).
import { unreachable } from '../unreachable';

/** 'unclear': a time, but morning or evening is anybody's guess (3点, 晚上12点). */
export type TimeOfDay = number | 'unclear';

export interface TimeAtEnd {
  /** What stands before the time. */
  readonly head: string;
  readonly time: TimeOfDay;
}

type PartOfDay = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'am' | 'pm';

const PARTS: { readonly [word: string]: PartOfDay } = {
  凌晨: 'night',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  中午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚: 'evening',
  am: 'am',
  'a.m.': 'am',
  pm: 'pm',
  'p.m.': 'pm',
};
const WORD = '凌晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚';
/** Digits right after the date's own digits are no time; a word of the day may stand there. */
const AT_END = new RegExp(
  `(?:(${WORD})\\s*|(^|[^\\d]))(\\d{1,2})\\s*` +
    '(?::(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?|[点點时時]\\s*(?:(\\d{1,2})\\s*分?|(半)|([一三])刻|整|钟)?)' +
    '\\s*(am|pm|a\\.m\\.|p\\.m\\.)?$',
);
const WORD_ONLY = new RegExp(`(?:${WORD})$`);
const HOUR_ONLY = /(^|[^\d])(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)$/;

/** The hour on the 24-hour clock; undefined if word and hour contradict each other. */
const hourOf = (part: PartOfDay, hour: number): number | 'unclear' | undefined => {
  switch (part) {
    case 'night':
      return hour === 12 ? 0 : hour <= 6 ? hour : undefined;
    case 'morning':
      return hour === 12 ? 'unclear' : hour < 12 ? hour : undefined;
    case 'noon':
      return hour >= 11 && hour <= 14 ? hour : hour <= 2 && hour >= 1 ? hour + 12 : undefined;
    case 'afternoon':
      // A Chinese spreadsheet writes 8 pm as 下午8:00.
      return hour >= 12 ? hour : hour >= 1 ? hour + 12 : undefined;
    case 'evening':
      if (hour === 12) return 'unclear';
      return hour >= 16 ? hour : hour >= 4 && hour < 12 ? hour + 12 : undefined;
    case 'am':
      return hour >= 1 && hour <= 12 ? hour % 12 : undefined;
    case 'pm':
      return hour >= 1 && hour <= 12 ? (hour % 12) + 12 : undefined;
    default:
      return unreachable(part);
  }
};

/** The time that a word of the day makes of an hour; undefined if they contradict each other. */
const timeWith = (word: string, hour: number, minutes: number): TimeOfDay | undefined => {
  const part = PARTS[word];
  const onClock = part === undefined ? undefined : hourOf(part, hour);
  return typeof onClock === 'number' ? onClock * 60 + minutes : onClock;
};

/** 14:30 is the 24-hour clock; a spoken 3点 could be either half of the day. */
const timeWithout = (spoken: boolean, hour: number, minutes: number): TimeOfDay =>
  spoken && hour >= 1 && hour <= 11 ? 'unclear' : hour * 60 + minutes;

/** 下午 alone, or 3 pm: a time without the sign between hour and minute. */
const shortTimeAtEnd = (text: string): TimeAtEnd | undefined => {
  const word = WORD_ONLY.exec(text);
  if (word !== null) return { head: text.slice(0, word.index).trim(), time: 'unclear' };
  const match = HOUR_ONLY.exec(text);
  if (match === null) return undefined;
  const [, before = '', hour, suffix = ''] = match;
  const time = timeWith(suffix, Number(hour), 0);
  return time === undefined
    ? undefined
    : { head: (text.slice(0, match.index) + before).trim(), time };
};

/**
 * Splits a folded, lower-case text into what stands before its time, and the time in minutes.
 *
 * @returns undefined without a readable time at the end: then the whole text must be the date
 * @example timeAtEnd('2026-3-5 下午3点半')   // { head: '2026-3-5', time: 930 }
 */
export const timeAtEnd = (text: string): TimeAtEnd | undefined => {
  const match = AT_END.exec(text);
  if (match === null) return shortTimeAtEnd(text);
  const [, word, before = '', hourText, afterColon, seconds, spoken, half, quarters, suffix] =
    match;
  const hour = Number(hourText);
  const quarter = quarters === '一' ? 15 : 45;
  const inWords = half !== undefined ? 30 : quarters !== undefined ? quarter : 0;
  const minute = Number(afterColon ?? spoken ?? inWords);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  if (word !== undefined && suffix !== undefined) return undefined;
  const minutes = minute + second / 60;
  const partWord = word ?? suffix;
  const time =
    partWord === undefined
      ? timeWithout(afterColon === undefined, hour, minutes)
      : timeWith(partWord, hour, minutes);
  const head = (text.slice(0, match.index) + before).trim();
  return time === undefined ? undefined : { head, time };
};
