// The rules and the days in force: from their tabs, else the school's preset.
import { type Calendar, MON_FRI, makeCalendar } from '../../domain/calendar/calendar';
import { parseDays } from '../../domain/calendar/days';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { parseRules } from '../../domain/rule-book/parse-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { ruleIssueText } from '../../i18n/rule-issue-text';
import type { Desk, Tab } from '../desk';
import { DAYS } from './days-tab';
import { type OwnRange, readOwnRange } from './own-range';
import { presetCells, RULES } from './rules-tab';

export interface Books {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /** Null while there is no such tab; then the preset is in force. */
  readonly rules: OwnRange | null;
  readonly days: OwnRange | null;
  readonly issues: readonly SheetIssue[];
}

/** Rules and days, from their tabs or the preset; a row that cannot be read is an issue. */
export const readBooks = (
  desk: Desk,
  tabs: readonly Tab[],
  language: Language,
  known: ReadonlyMap<string, number>,
): Books => {
  const rules = readOwnRange(desk, tabs, RULES, known);
  const days = readOwnRange(desk, tabs, DAYS, known);
  const book =
    rules === null
      ? parseRules(presetCells(language))
      : parseRules(rules.rows, rules.block.row + 1);
  const parsed =
    days === null
      ? { days: [], issues: [] }
      : parseDays(days.rows, days.block.row + 1, book.dateOrder);
  return {
    book,
    calendar: makeCalendar(book.week ?? MON_FRI, parsed.days),
    rules,
    days,
    issues: [
      ...book.issues.map(
        (issue): SheetIssue => ({
          tab: rules?.tab.name ?? '',
          row: issue.row,
          role: '',
          code: 'rule not readable',
          expected: issue.code,
          received: ruleIssueText(language, issue),
        }),
      ),
      ...parsed.issues.map(
        ({ row, code, received }): SheetIssue => ({
          tab: days?.tab.name ?? '',
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
