// Birthdays as people type them, by the calendar or by the lunar one, with or without a year (2-rules §5, §8).
import type { Birthday } from '../calendar/birthday';
import { type Cell, isBlank } from '../cell';
import { BLANK, known, knownValue, type Reading, unknown } from '../reading';
import { type CivilDate, civilDateOf, partsOf } from '../time/civil-date';
import { lunarText } from './birthday-lunar';
import { type DateOrder, readDate } from './date';
import { receivedText } from './received';

/** Day 2 of the spreadsheet is 1900-01-01. */
const EARLIEST_SERIAL = 2;
const EARLIEST_USUAL_SERIAL = 20000;
const LONGEST = 60;
/** Two leap years in which a date without a year is looked for; a weekday fits one of them only. */
const YEARS_TO_TRY = [2000, 2004];
const MAY_BE_WORDED = /[\u3007\u4e00-\u9fff]|lunar|solar/i;

const solarOf = (date: CivilDate, hasYear: boolean): Birthday => {
  const { year, month, day } = partsOf(date);
  return { kind: 'solar', year: hasYear ? year : null, month, day };
};

/** The month and day of a text without a year. */
const withoutYear = (cell: Cell, order: DateOrder | null): CivilDate | undefined => {
  const found = YEARS_TO_TRY.map((year) => {
    const asOf = civilDateOf(year, 1, 1) ?? null;
    return knownValue(readDate(cell, { role: 'future', asOf, order }));
  });
  return found.includes(undefined) ? undefined : found[0];
};

const readSolar = (cell: Cell, order: DateOrder | null): Birthday | undefined => {
  if (typeof cell === 'number' && cell < EARLIEST_USUAL_SERIAL && !Number.isInteger(cell)) {
    // 3.5 was typed for a month and a day; as a serial number it would be noon in January 1900.
    return undefined;
  }
  const options = { role: 'none', asOf: null, order, earliestSerial: EARLIEST_SERIAL } as const;
  const dated = knownValue(readDate(cell, options));
  if (dated !== undefined) return solarOf(dated, true);
  const yearless = typeof cell === 'string' ? withoutYear(cell, order) : undefined;
  return yearless === undefined ? undefined : solarOf(yearless, false);
};

/**
 * Whose birthday a cell names: month and day, solar or lunar, and the year if it says one.
 *
 * Rule: M0.7, 2-rules §5 and §8. Chinese numerals without 日 or 号 are lunar, with them solar.
 * @param order the rule book's setting for 5/3
 * @example readBirthday('八月十五')     // lunar 8/15
 * @example readBirthday('八月十五日')   // 15 August
 */
export const readBirthday = (cell: Cell, order: DateOrder | null = null): Reading<Birthday> => {
  if (isBlank(cell)) return BLANK;
  const received = receivedText(cell);
  if (received.length > LONGEST) return unknown(received);
  const worded = typeof cell === 'string' && MAY_BE_WORDED.test(cell) ? lunarText(cell) : undefined;
  if (worded === 'unreadable') return unknown(received);
  if (worded?.kind === 'lunar') return known(worded);
  const solar = readSolar(worded?.text ?? cell, order);
  return solar === undefined ? unknown(received) : known(solar);
};
