// The days on which one person does not work, as Staff says it: weekdays, days, spans of days.
import { readWeekdays } from '../rule-book/weekdays';
import { type CivilDate, civilDateOf, partsOf, weekdayOf } from '../time/civil-date';
import { readDate } from './date';

/** Between two parts; a dot or a dash may be inside a date. */
const APART = /[,，、;；\n]+/;
/** Between the first and the last day of a span: a dash only with blanks around it. */
const SPAN = /\s*(?:至|到|~|～|–|—|\s-\s|\bto\b|\buntil\b)\s*/;

/** A day as it falls in that year; undefined for what is no day. */
const dayIn = (text: string, year: number): CivilDate | undefined => {
  const end = civilDateOf(year, 12, 31) ?? null;
  const read = readDate(text, { role: 'past', asOf: end, order: null });
  return read.kind === 'known' ? read.value : undefined;
};

/** 9月28日至30日: the last day is of the month of the first. */
const DAY_ALONE = /^(\d{1,2})\s*[日号]?$/;

const lastDay = (text: string, first: CivilDate, year: number): CivilDate | undefined => {
  const alone = DAY_ALONE.exec(text)?.[1];
  if (alone === undefined) return dayIn(text, year);
  const of = partsOf(first);
  return civilDateOf(of.year, of.month, Number(alone));
};

/** Null when the part is neither a weekday, nor a day, nor a span of days. */
const partCovers = (part: string, on: CivilDate): boolean | null => {
  const weekdays = readWeekdays(part);
  if (weekdays !== null) return weekdays.includes(weekdayOf(on) - 1);
  const [from = '', to, more] = part.trim().split(SPAN);
  if (more !== undefined) return null;
  // A span without years may go over new year's: it is looked at from both.
  const { year } = partsOf(on);
  const answers = [year, year - 1].map((of): boolean | null => {
    const first = dayIn(from, of);
    if (first === undefined) return null;
    if (to === undefined) return first === on;
    const last = lastDay(to, first, of);
    if (last === undefined) return null;
    const end = last < first ? lastDay(to, first, of + 1) : last;
    return end !== undefined && end >= first && on >= first && on <= end;
  });
  return answers.includes(null) ? null : answers.includes(true);
};

/**
 * Does somebody rest on this day?
 *
 * Rule: M0.7, 3-product §1 "rest days" of Staff. Weekdays (周三, Mon and Tue), days (2026-09-28, 9月28日)
 * and spans of them (2026-09-28 至 2026-09-30), in any number. A day without a year is one of each year.
 * What cannot be read is no rest day: somebody who is thought to be away is told nothing.
 */
export const restsOn = (text: string, on: CivilDate): boolean =>
  text.trim() !== '' && text.split(APART).some((part) => partCovers(part, on) === true);

/** The parts that are no days, as they are written. */
export const unreadRestDays = (text: string): readonly string[] => {
  const any = civilDateOf(2026, 1, 1);
  return any === undefined
    ? []
    : text.split(APART).filter((part) => part.trim() !== '' && partCovers(part, any) === null);
};
