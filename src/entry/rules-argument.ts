// The [rules] and [days] arguments of the functions: a range, a preset's name, or left out.
import { UserError } from '../app/user-error';
import { type Calendar, MON_FRI, makeCalendar } from '../domain/calendar/calendar';
import { type DayRow, isHalfTyped, parseDays } from '../domain/calendar/days';
import { type Cell, isBlank } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import { defaultBook } from '../domain/rule-book/default-book';
import { parseRules } from '../domain/rule-book/parse-rules';
import { bookNamed } from '../domain/rule-book/presets/presets';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { cellOf } from '../google/cells';
import { messages, quoted } from '../i18n/say';
import { blockOf } from './block';

const isBlankRow = (row: unknown): boolean =>
  Array.isArray(row) ? row.every((value) => value === '') : row === '';

/** CARE_RULES and CARE_DAYS are whole columns: the blank rows below the last one say nothing. */
const tableOf = (range: unknown): readonly (readonly Cell[])[] => {
  if (!Array.isArray(range)) return blockOf(range);
  let height = range.length;
  while (height > 0 && isBlankRow(range[height - 1])) height -= 1;
  return blockOf(range.slice(0, height));
};

/**
 * The rule book of an argument.
 *
 * Rule: 2-rules §1. A range replaces the default book entirely; a preset's name is in its language;
 * left out or blank is the default book in English.
 */
export const ruleBook = (rules: unknown): RuleBook => {
  if (Array.isArray(rules)) {
    const rows = tableOf(rules);
    if (rows.every((row) => row.every(isBlank)))
      throw new UserError(messages('en')['empty rule book']);
    return parseRules(rows);
  }
  const cell = rules === undefined ? '' : cellOf(rules);
  if (isBlank(cell)) return defaultBook('en');
  const preset = bookNamed(receivedText(cell));
  if (preset !== null) return preset;
  const received = quoted(receivedText(cell));
  // There is no book whose language could be taken: that of what was typed.
  const language = /[\u4e00-\u9fff]/.test(received) ? 'zh' : 'en';
  throw new UserError(messages(language)['unknown rule book']({ received }));
};

/** A calendar and the rows of the Days range that it was made of. */
export interface Workdays {
  readonly calendar: Calendar;
  readonly days: readonly DayRow[];
}

/**
 * The working days: the book's week with the rows of the Days range laid over it.
 *
 * Rule: 2-rules §4: a row that cannot be read is an error that names it; one that is still being
 * typed is skipped here and listed by the check, as it is in the rules (3-product §2).
 */
export const workdaysOf = (book: RuleBook, range: unknown): Workdays => {
  const week = book.week ?? MON_FRI;
  // A single cell is a table of one: a name in quotation marks is no range, and is named as such.
  const { days, issues } = parseDays(tableOf(range), 1, book.dateOrder);
  const issue = issues.find((one) => !isHalfTyped(one));
  if (issue !== undefined) {
    throw new UserError(
      messages(book.language)['day row']({ row: issue.row, received: quoted(issue.received) }),
    );
  }
  return { calendar: makeCalendar(week, days), days };
};

/** The calendar alone. */
export const calendarOf = (book: RuleBook, range: unknown): Calendar =>
  workdaysOf(book, range).calendar;
