// Moments between cells and instants, on the wall clock of the sheet.
import { UserError } from '../app/user-error';
import type { WorkingTimeIssue } from '../domain/calendar/elapsed';
import type { Cell } from '../domain/cell';
import type { Blank, Unknown } from '../domain/reading';
import { type DateOptions, type Moment, readMoment } from '../domain/reading/date';
import type { Result } from '../domain/result';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { dateOf, type Instant, minutesOf, wallTimeOf } from '../domain/time/instant';
import { startOf, type Zone } from '../domain/time/zone';
import { caseWords } from '../i18n/case-words';
import { messages, quoted } from '../i18n/say';

/** A moment as it was typed, with the instant at which the wall shows it. */
export interface MomentCell extends Moment {
  readonly kind: 'known';
  readonly at: Instant;
}

/**
 * Reads a day with its time; a day without a time is its start, in every function of working time.
 *
 * Rule: 2-rules §8. So a case of a day is promised as if it had come first thing in the morning: no
 * true time of that day makes the promise broken.
 */
export const momentReader = (
  book: RuleBook,
  zone: Zone,
): ((cell: Cell) => MomentCell | Blank | Unknown) => {
  const options: DateOptions = { role: 'past', asOf: null, order: book.dateOrder };
  return (cell) => {
    const moment = readMoment(cell, options);
    if (moment.kind !== 'known') return moment;
    const { on, minutes } = moment.value;
    return { kind: 'known', on, minutes, at: startOf(zone, wallTimeOf(on, minutes)) };
  };
};

/** An instant as the sheet shows it. */
export const momentCell = (zone: Zone, at: Instant): Cell => {
  const wall = zone.wallTimeAt(at);
  return { kind: 'date', on: dateOf(wall), minutes: minutesOf(wall) };
};

/** Reads the present moment of a call; a sentence when there is none in the cell. */
export const nowReader = (book: RuleBook, zone: Zone): ((cell: Cell) => Instant) => {
  const read = momentReader(book, zone);
  return (cell) => {
    const now = read(cell);
    if (now.kind === 'known') return now.at;
    if (now.kind === 'blank') throw new UserError(caseWords(book.language)['now is blank']);
    const received = quoted(now.received);
    throw new UserError(messages(book.language)['no date']({ parameter: 'now', received }));
  };
};

/** The value of a calculation in working time; a sentence where it has none. */
export const answerIn = <T>(book: RuleBook, result: Result<T, WorkingTimeIssue>): T => {
  if (result.ok) return result.value;
  throw new UserError(caseWords(book.language)['working time issue'][result.error]);
};
