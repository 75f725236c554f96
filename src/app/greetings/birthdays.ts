// Whose birthday comes in the next weeks, read from the customer tab. Pure.

import { birthdaysBetween } from '../../domain/calendar/birthday';
import type { Cell } from '../../domain/cell';
import { readBirthday } from '../../domain/reading/birthday';
import { receivedText } from '../../domain/reading/received';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { birthdayRulesOf } from '../../domain/rule-book/sections/birthdays';
import { compareText } from '../../domain/text';
import { addDays, type CivilDate } from '../../domain/time/civil-date';
import type { Rows } from '../../tables/recognise';
import type { Assessment } from '../check/assess';

export interface ComingBirthday {
  readonly one: Assessment;
  readonly on: CivilDate;
  /** As it stands in the sheet, where that is no plain date: 农历八月十五. */
  readonly typed: string;
}

const DAYS_AHEAD = 30;

/** By day, then tier, number and row. */
const inOrder = (a: ComingBirthday, b: ComingBirthday): number =>
  a.on - b.on ||
  a.one.tierRank - b.one.tierRank ||
  compareText(a.one.key, b.one.key) ||
  a.one.customer.row - b.one.customer.row;

/**
 * Every birthday from today to thirty days ahead, and further where rest days lie between.
 *
 * Rule: M0.7, 2-rules §5: by the calendar or the lunar one; the given day counts. Whoever has left, or is
 * not to be contacted, is not greeted. What cannot be read stands in the data-quality list.
 */
export const comingBirthdays = (
  list: readonly Assessment[],
  rows: Rows,
  column: number | undefined,
  { book, today, last }: { book: RuleBook; today: CivilDate; last: CivilDate },
): readonly ComingBirthday[] => {
  if (column === undefined) return [];
  const { settings } = birthdayRulesOf(book);
  const end = Math.max(last, addDays(today, DAYS_AHEAD)) as CivilDate;
  return list
    .flatMap((one): ComingBirthday[] => {
      const cell: Cell = rows[one.customer.row]?.[column] ?? '';
      if (cell === '' || one.status === 'none') return [];
      const read = readBirthday(cell, book.dateOrder);
      if (read.kind !== 'known') return [];
      const days = birthdaysBetween(read.value, today, end, settings);
      if (typeof days === 'string') return [];
      const typed = read.value.kind === 'lunar' ? receivedText(cell) : '';
      return days.map((on) => ({ one, on, typed }));
    })
    .sort(inOrder);
};
