// The rules and the days in force: from their tabs, else the school's preset.
import { type Calendar, MON_FRI, makeCalendar } from '../../domain/calendar/calendar';
import { parseDays } from '../../domain/calendar/days';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { defaultBook } from '../../domain/rule-book/default-book';
import { parseRules } from '../../domain/rule-book/parse-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { checkWords } from '../../i18n/check-words';
import { ruleIssueText } from '../../i18n/rule-issue-text';
import type { Desk, Tab } from '../desk';
import { DAYS_NAME, RULES_NAME, readOwnRange } from './own-tabs';

export interface Books {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /** The tab that the rules were read from; null while there is none and the preset is in force. */
  readonly rulesTab: ReturnType<typeof readOwnRange>;
  readonly daysTab: ReturnType<typeof readOwnRange>;
  readonly issues: readonly SheetIssue[];
}

/** Rules and days, from their tabs or the preset; a row that cannot be read is an issue. */
export const readBooks = (
  desk: Desk,
  tabs: readonly Tab[],
  language: Language,
  known: ReadonlyMap<string, number>,
): Books => {
  const words = checkWords(language);
  const rules = readOwnRange(desk, tabs, RULES_NAME, 'rules', known);
  const days = readOwnRange(desk, tabs, DAYS_NAME, 'days', known);
  const parsed = rules === null ? null : parseRules(rules.cells);
  // A tab of the team's own that is merely called Rules is left alone.
  const usable = parsed !== null && (parsed.tiers.length > 0 || rules?.named === true);
  const book = usable && parsed !== null ? parsed : defaultBook(language);
  const parsedDays =
    days === null ? { days: [], issues: [] } : parseDays(days.cells, 1, book.dateOrder);
  return {
    book,
    calendar: makeCalendar(book.week ?? MON_FRI, parsedDays.days),
    rulesTab: usable ? rules : null,
    daysTab: days,
    issues: [
      ...(usable ? book.issues : []).map(
        (issue): SheetIssue => ({
          tab: words.tabs.rules,
          row: issue.row,
          role: '',
          code: 'rule not readable',
          expected: issue.code,
          received: ruleIssueText(language, issue),
        }),
      ),
      ...parsedDays.issues.map(
        ({ row, code, received }): SheetIssue => ({
          tab: words.tabs.days,
          row,
          role: '',
          code: 'day not readable',
          expected: code,
          received,
        }),
      ),
    ],
  };
};

/** WORKDAY.INTL's week: seven digits from Monday, 1 = rest. */
export const weekMask = (book: RuleBook): string =>
  (book.week ?? MON_FRI).map((windows) => (windows.length > 0 ? '0' : '1')).join('');
