// One row of NEXTCALL and of CALLSTATUS: cells in, one cell out.
import { UserError } from '../app/user-error';
import type { Calendar } from '../domain/calendar/calendar';
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import { followUpStatus } from '../domain/follow-up/follow-up-status';
import { nextDue } from '../domain/follow-up/next-call';
import { BLANK, knownValue, type Reading } from '../domain/reading';
import { type DateOptions, readDate } from '../domain/reading/date';
import { cadenceFor } from '../domain/rule-book/cadence';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { squash } from '../domain/text';
import type { CivilDate } from '../domain/time/civil-date';
import { messages, quoted } from '../i18n/say';
import { tierOf } from './tier-cell';

/** A function knows no present day: a date without a year is unknown to it (2-rules §8). */
const pastDate = (book: RuleBook): DateOptions => ({
  role: 'past',
  asOf: null,
  order: book.dateOrder,
});

const NEVER = (['en', 'zh'] as const).map((language) => squash(messages(language).status.never));

/** What NEXTCALL and CALLSTATUS answer where there was no contact yet, in either language. */
const saysNever = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && NEVER.includes(squash(cell));

/** "Not yet contacted" in the place of a date says what a blank cell says. */
const readContact = (cell: Cell, options: DateOptions): Reading<CivilDate> =>
  saysNever(cell) ? BLANK : readDate(cell, options);

/** The next call of a row: a date, or the words for what is missing. */
export const nextCallCell = (
  book: RuleBook,
  calendar: Calendar,
): ((cells: readonly Cell[]) => Cell) => {
  const words = messages(book.language);
  const options = pastDate(book);
  return ([tierCell = '', lastCell = '', sinceCell = '']) => {
    // 5-decisions: an unreadable required cell gives needs data, never a guess.
    if (isErrorText(tierCell)) return words['needs data'];
    const tier = tierOf(book, tierCell);
    const last = readContact(lastCell, options);
    const start = readDate(sinceCell, options);
    if (last.kind === 'unknown') return words['needs data'];
    const rule = cadenceFor(book, tier, 'call');
    if (rule === undefined) throw new UserError(words['no call row']({ tier: tier ?? '' }));
    const next = nextDue({
      cadence: rule.cadence,
      calendar,
      shift: book.shift,
      lastContact: knownValue(last),
      since: knownValue(start),
    });
    if (next !== null) return { kind: 'date', on: next.due, minutes: 0 };
    return start.kind === 'unknown' ? words['needs data'] : words['not yet contacted'];
  };
};

/** The as-of date of a cell; a sentence when there is none in it. */
export const asOfDate = (book: RuleBook, cell: Cell): CivilDate => {
  const words = messages(book.language);
  const day = readDate(cell, pastDate(book));
  if (day.kind === 'blank') throw new UserError(words['as-of date is blank']);
  if (day.kind === 'known') return day.value;
  throw new UserError(words['no date']({ parameter: 'as_of', received: quoted(day.received) }));
};

export interface StatusAsked {
  readonly asOf: CivilDate;
  readonly next: Cell;
  /** Undefined when the function was not told of contacts at all. */
  readonly last: Cell | undefined;
}

/** The status word of a row. */
export const statusCell = (book: RuleBook, calendar: Calendar): ((asked: StatusAsked) => Cell) => {
  const words = messages(book.language).status;
  const options = pastDate(book);
  return ({ asOf, next, last }) => {
    if (saysNever(next)) return words.never;
    const due = knownValue(readDate(next, options)) ?? null;
    const contacted = last === undefined || !(isBlank(last) || saysNever(last));
    return words[followUpStatus({ asOf, calendar, due, contacted }).status];
  };
};
