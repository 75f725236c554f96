// The rules and the days in force: from their tabs, else the school's preset.
import { type Calendar, MON_FRI, makeCalendar } from '../../domain/calendar/calendar';
import { type ParsedDays, parseDays } from '../../domain/calendar/days';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { hasError } from '../../domain/rule-book/check/finding';
import { checkRules, type RuleFinding } from '../../domain/rule-book/check-rules';
import { parseRules } from '../../domain/rule-book/parse-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import type { CivilDate } from '../../domain/time/civil-date';
import { caseWords } from '../../i18n/case-words';
import { checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';
import { type DaysInSheet, readDays } from './days-tab';
import type { Layout } from './layout';
import { type OwnRange, readOwnRange } from './own-range';
import { findKept, stampOf } from './rules-in-force';
import { RULES } from './rules-tab';
import { tierTable } from './tier-table';

/** Which rules the night goes by. */
export type Force =
  | { readonly kind: 'as written' }
  /** The rules have an error: those that had none stay. */
  | { readonly kind: 'last good'; readonly since: CivilDate }
  /** … and there never were any: the rows that can be read. */
  | { readonly kind: 'partly' };

export interface Books {
  /** In force. */
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly force: Force;
  /** Of the rules as they stand in the tab, whether they are in force or not. */
  readonly findings: readonly RuleFinding[];
  /** The rows of the tab, or those that it will be made with. */
  readonly ruleRows: Rows;
  /** Of these rows; blank while they have an error and must not be kept. */
  readonly stamp: string;
  /** Null while there is no such tab. */
  readonly rules: OwnRange | null;
  readonly days: DaysInSheet;
  readonly dayIssues: readonly SheetIssue[];
}

/** What lies around the books when they are read. */
export interface BookPlace {
  readonly tabs: readonly Tab[];
  readonly language: Language;
  /** The rows that a Rules tab is made with where there is none. */
  readonly preset: Rows;
  readonly known: ReadonlyMap<string, number>;
  /** The customer tab, whose columns the rules may ask for. */
  readonly customers: { readonly rows: Rows; readonly layout: Layout };
  readonly asOf: CivilDate;
  /** Of the spreadsheet. */
  readonly zone: string;
}

const daysOf = ({ rows, firstRow }: DaysInSheet, { dateOrder }: RuleBook): ParsedDays =>
  parseDays(rows, firstRow, dateOrder);

const calendarOf = ({ week }: RuleBook, { days }: ParsedDays): Calendar =>
  makeCalendar(week ?? MON_FRI, days);

/** Rows of the calendar that cannot be read, and years of which nobody can say anything. */
const dayIssues = (
  { range, years }: DaysInSheet,
  { issues }: ParsedDays,
  language: Language,
): readonly SheetIssue[] => {
  const tab = range?.tab.name ?? checkWords(language).tabs.days;
  const unreadable = issues.map(
    ({ row, code, received }): SheetIssue => ({
      ...{ tab, row, role: '' },
      ...{ code: 'day not readable', expected: code, received },
    }),
  );
  if (years.notLoaded.length === 0) return unreadable;
  const received = caseWords(language)['official days not loaded']({ years: years.notLoaded });
  const place = { tab, row: 0, role: '' };
  return [{ ...place, code: 'official days not loaded', expected: '', received }, ...unreadable];
};

/**
 * Reads and checks the rules and the days, and says which rules are in force.
 *
 * Rule: 2-rules §1 "The rule book's own check". An error keeps the last good book; a warning or a row
 * that is not finished does not. Writes nothing.
 */
export const readBooks = (desk: Desk, place: BookPlace): Books => {
  const { tabs, language, known, customers, asOf } = place;
  const rules = readOwnRange(desk, tabs, RULES, known);
  const ruleRows = rules?.rows ?? place.preset;
  const written = parseRules(ruleRows, (rules?.block.row ?? 0) + 1);
  const days = readDays(desk, place, written.dateOrder);
  const calendar = calendarOf(written, daysOf(days, written));
  const { find } = tierTable(written, customers.rows, customers.layout);
  const findings = checkRules(written, { calendar, asOf, find });
  const wrong = hasError(findings);
  const kept = wrong ? findKept(desk, tabs, known) : null;
  const book = kept?.book ?? written;
  const parsed = daysOf(days, book);
  return {
    book,
    calendar: kept === null ? calendar : calendarOf(book, parsed),
    force: !wrong
      ? { kind: 'as written' }
      : kept === null
        ? { kind: 'partly' }
        : { kind: 'last good', since: kept.since },
    ...{ findings, ruleRows, rules, days },
    stamp: wrong ? '' : stampOf(ruleRows),
    dayIssues: dayIssues(days, parsed, language),
  };
};

/** WORKDAY.INTL's week: seven digits from Monday, 1 = rest. */
export const weekMask = (book: RuleBook): string =>
  (book.week ?? MON_FRI).map((windows) => (windows.length > 0 ? '0' : '1')).join('');
