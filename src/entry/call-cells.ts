import type { Calendar } from '../domain/calendar/calendar';
import { type Cell, isBlank } from '../domain/cell';
import { explainNextCall } from '../domain/follow-up/explain-next-call';
import { followUpStatus } from '../domain/follow-up/follow-up-status';
import { nextDue } from '../domain/follow-up/next-call';
import { knownValue } from '../domain/reading';
import { readDate } from '../domain/reading/date';
import { receivedText } from '../domain/reading/received';
import { remember } from '../domain/remember';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { isNeedsData } from '../domain/rule-book/tier-name';
import type { CivilDate } from '../domain/time/civil-date';
import { nextCallNeedsData, nextCallWhy } from '../i18n/next-call-why';
import { messages } from '../i18n/say';
import { type CallCells, callReader, callRule, pastDate, type RuleOf, saysNever } from './call-row';
import type { Workdays } from './rules-argument';

/** The next contact of a row: a date, or the words for what is missing. */
export const nextContactCell = (
  book: RuleBook,
  calendar: Calendar,
  ruleOf: RuleOf,
): ((cells: CallCells) => Cell) => {
  const words = messages(book.language);
  const { shift } = book;
  const read = callReader(book, ruleOf);
  return (cells) => {
    const row = read(cells);
    if (row.kind === 'needs data') return words['needs data'];
    const { lastContact, since } = row;
    const { cadence } = row.rule;
    const next = nextDue({ cadence, calendar, shift, lastContact, since });
    return next === null ? words['not yet contacted'] : { kind: 'date', on: next.due, minutes: 0 };
  };
};

/** The tier cell in whose place the fallback tier stands, blanks aside; null for a tier of its own. */
const replaced = (cell: Cell): string | null => {
  const text = receivedText(cell).trim();
  return text === '' || isNeedsData(text) ? text : null;
};

/** The sentences why of the next call of a row. */
export const nextCallWhyCell = (
  book: RuleBook,
  { calendar, days }: Workdays,
): ((cells: CallCells) => Cell) => {
  const { language, shift } = book;
  const read = callReader(book, callRule(book));
  return (cells) => {
    const row = read(cells);
    if (row.kind === 'needs data') return nextCallNeedsData(language, row);
    const { tier } = row;
    const inPlaceOf = tier === null ? null : replaced(cells.tier);
    const explained = explainNextCall({ ...row, calendar, days, shift });
    return nextCallWhy(language, { tier, inPlaceOf }, explained);
  };
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
  // Ten thousand customers are due on a hundred days.
  const wordsOn = (contacted: boolean) =>
    remember((asOf: CivilDate) =>
      remember(
        (due: CivilDate | null) => words[followUpStatus({ asOf, calendar, due, contacted }).status],
      ),
    );
  const [once, never] = [wordsOn(true), wordsOn(false)];
  return ({ asOf, next, last }) => {
    if (saysNever(next)) return words.never;
    const due = knownValue(readDate(next, options)) ?? null;
    const contacted = last === undefined || !(isBlank(last) || saysNever(last));
    return (contacted ? once : never)(asOf)(due);
  };
};
