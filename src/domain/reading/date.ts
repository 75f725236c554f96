// Dates and moments as people type them (2-rules §8).
import { type Cell, isBlank, isDateCell } from '../cell';
import { BLANK, known, type Reading, unknown } from '../reading';
import { fold } from '../text';
import { addDays, type CivilDate, civilDateOf, fromSerial, weekdayOf } from '../time/civil-date';
import {
  type DateOptions,
  dayOf,
  dayOfCompact,
  EARLIEST_YEAR,
  LATEST_YEAR,
  withDigits,
} from './date-text';
import { receivedText } from './received';
import { type TimeOfDay, timeAtEnd } from './time-of-day';
import { usualMoment } from './usual-moment';

export type { DateOptions, DateOrder, DateRole } from './date-text';

/** A day and the minutes since its midnight (may be fractional), in the sheet's zone. */
export interface Moment {
  readonly on: CivilDate;
  readonly minutes: number;
}

interface TypedMoment {
  readonly on: CivilDate;
  readonly time: TimeOfDay;
}

const LONGEST = 60;
const EARLIEST_SERIAL = 20000;
const LATEST_SERIAL = 80000;
const MS_PER_DAY = 86400000;

const DASHES = /[\u2010-\u2015\u2212]/g;
const WEEKDAY =
  /[([]?(?:(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])|\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b\.?)[)\]]?,?/g;
const CHINESE_WEEKDAYS = '一二三四五六日';
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const FIRST_DAY = civilDateOf(EARLIEST_YEAR, 1, 1) ?? 0;
const LAST_DAY = civilDateOf(LATEST_YEAR, 12, 31) ?? 0;
const withinYears = (on: CivilDate): boolean => on >= FIRST_DAY && on <= LAST_DAY;

const HAS_DIGIT = /\d/;

/** What is not usual: Chinese numerals, words of the day, English months, days without a year. */
const momentOfRest = (rest: string, options: DateOptions): TypedMoment | undefined => {
  const text = withDigits(rest);
  if (!HAS_DIGIT.test(text)) return undefined;
  const split = timeAtEnd(text);
  const day = (split?.head ?? text).replace(/[\s,.;]+$/, '').replace(/(\d)t$/, '$1');
  const on = dayOf(day, options);
  return on === undefined ? undefined : { on, time: split?.time ?? 0 };
};

const momentOfText = (cell: string, options: DateOptions): TypedMoment | undefined => {
  const usual = usualMoment(cell);
  if (usual !== undefined) return usual;
  if (cell.length > LONGEST) return undefined;
  const weekdays: number[] = [];
  const rest = fold(cell)
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/。/g, '.')
    .replace(WEEKDAY, (_all, chinese?: string, english?: string) => {
      weekdays.push(
        english === undefined
          ? CHINESE_WEEKDAYS.indexOf(chinese === '天' ? '日' : (chinese ?? '')) + 1
          : ENGLISH_WEEKDAYS.indexOf(english) + 1,
      );
      return ' ';
    })
    .trim();
  const moment = usualMoment(rest) ?? momentOfRest(rest, options);
  if (moment === undefined) return undefined;
  const { on } = moment;
  return weekdays.some((weekday) => weekday !== weekdayOf(on)) ? undefined : moment;
};

const momentOfNumber = (cell: number, options: DateOptions): TypedMoment | undefined => {
  const serial = Math.floor(cell);
  if (serial >= (options.earliestSerial ?? EARLIEST_SERIAL) && serial <= LATEST_SERIAL) {
    const ms = Math.round((cell - serial) * MS_PER_DAY);
    // The last half millisecond of a day is rounding, not a time.
    return ms === MS_PER_DAY
      ? { on: addDays(fromSerial(serial), 1), time: 0 }
      : { on: fromSerial(serial), time: ms / 60000 };
  }
  const on = dayOfCompact(`${cell}`);
  return on === undefined ? undefined : { on, time: 0 };
};

const momentOf = (cell: Cell, options: DateOptions): TypedMoment | undefined => {
  if (cell === null || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'string') return momentOfText(cell, options);
  if (typeof cell === 'number') return momentOfNumber(cell, options);
  return withinYears(cell.on) ? { on: cell.on, time: cell.minutes } : undefined;
};

/**
 * Which calendar day a cell names.
 *
 * Rule: 2-rules §8. Never guessed: what could be two days, or contradicts its own weekday, is unknown.
 * @param options what a day without a year or in doubtful order may rely on
 * @example readDate('3月5日', { role: 'past', asOf: 2 Jan 2026, order: null })   // 5 March 2025
 */
export const readDate = (cell: Cell, options: DateOptions): Reading<CivilDate> => {
  if (isBlank(cell)) return BLANK;
  const moment = momentOf(cell, options);
  return moment === undefined ? unknown(receivedText(cell)) : known(moment.on);
};

/**
 * Which day and which time of that day a cell names.
 *
 * Rule: 2-rules §8. A day without a time is its midnight. A time that could be morning or evening
 * (3点, 晚上12点) leaves the day known and the moment unknown; a text with a zone (…Z) is unknown.
 */
export const readMoment = (cell: Cell, options: DateOptions): Reading<Moment> => {
  if (isBlank(cell)) return BLANK;
  // Most cells of such a column are date cells, which say both.
  if (isDateCell(cell) && withinYears(cell.on)) {
    return known({ on: cell.on, minutes: cell.minutes });
  }
  const moment = momentOf(cell, options);
  if (moment === undefined || moment.time === 'unclear') return unknown(receivedText(cell));
  return known({ on: moment.on, minutes: moment.time });
};
