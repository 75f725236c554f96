// What the functions of working time read of their cells, and the sentences where they cannot.
import { UserError } from '../app/user-error';
import type { WorkingTimeIssue } from '../domain/calendar/elapsed';
import type { Cell } from '../domain/cell';
import { instantReader, type ReadInstant } from '../domain/reading/instant';
import type { Result } from '../domain/result';
import type { RuleBook } from '../domain/rule-book/rule-book';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { caseWords } from '../i18n/case-words';
import { messages, quoted } from '../i18n/say';

/** Reads days with their times, in the order of day and month that the book says. */
export const momentReader = ({ dateOrder }: RuleBook, zone: Zone): ReadInstant =>
  instantReader(dateOrder, zone);

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
