// The rule book's own check: everything that its rows get wrong, before it hurts a customer (2-rules §1).
import type { Calendar } from '../calendar/calendar';
import { squash } from '../text';
import { type ColumnFinder, columnFinder, type RoleOf } from '../tier/column-binding';
import type { CivilDate } from '../time/civil-date';
import type { RuleFinding } from './check/finding';
import { promiseFindings } from './check/promise-findings';
import { rowFindings } from './check/row-findings';
import { tierFindings } from './check/tier-findings';
import { caseRules } from './read-case-rules';
import type { RuleBook, RuleIssue } from './rule-book';
import { birthdayRulesOf } from './sections/birthdays';
import { columnTiersOf } from './sections/column-tiers';
import { rewardsOf } from './sections/rewards';
import { servicesOf } from './sections/services';
import { testWord } from './words';

export type { RuleFinding } from './check/finding';

/** What lies around a book; each makes the check say more. */
export interface Surroundings {
  /** With the day: the coming year's holidays count for promises, else the week alone. */
  readonly calendar?: Calendar;
  readonly asOf?: CivilDate;
  /** The customer table's headers: a column that the book names must be among them. */
  readonly headers?: readonly string[];
  /** The sheet's own words for position, fees and months. */
  readonly roleOf?: RoleOf;
  /** Who finds the columns in place of headers and words: the check knows them by role. */
  readonly find?: ColumnFinder;
}

const findingOf = (issue: RuleIssue): RuleFinding => {
  const { row, rule, level, code, received } = issue;
  // A row with its test, but without its number: "numbers start empty and the check says so".
  const waits = code === 'unfinished row' && rule !== null && testWord(received) !== null;
  return { row, rule, level, code: waits ? 'value missing' : code, received };
};

/** What the readers of all kinds of rows say; the tier rows as TIERBY reads them. */
const issuesOf = (book: RuleBook): readonly RuleIssue[] => [
  ...book.issues.filter(({ rule }) => rule !== 'tier'),
  ...columnTiersOf(book).issues,
  ...servicesOf(book).issues,
  ...rewardsOf(book).issues,
  ...caseRules(book).issues,
  ...birthdayRulesOf(book).issues,
];

/** Columns that the book asks for: must be there, or are named once each while nobody knows. */
const columnFindings = (book: RuleBook, around: Surroundings): readonly RuleFinding[] => {
  const { headers, roleOf } = around;
  const find = around.find ?? (headers && columnFinder(book, headers, roleOf));
  const conditions = columnTiersOf(book).tiers.flatMap((tier) => tier.conditions);
  if (find !== undefined) {
    return conditions.flatMap((condition): readonly RuleFinding[] => {
      const columns = find(condition);
      if (!('code' in columns)) return [];
      const { row, code, received } = columns;
      return [{ row, rule: 'tier', level: 'error', code, received }];
    });
  }
  const named = new Set<string>();
  return conditions.flatMap((condition): readonly RuleFinding[] => {
    if (condition.kind !== 'column number' && condition.kind !== 'column text') return [];
    const { row, subjectText: received } = condition;
    if (named.has(squash(received))) return [];
    named.add(squash(received));
    return [{ row, rule: 'tier', level: 'warning', code: 'column wanted', received }];
  });
};

/** Said better by another finding of the same row. */
const isRepeated = (finding: RuleFinding, all: readonly RuleFinding[]): boolean => {
  const alsoSaid = (code: RuleFinding['code']): boolean =>
    all.some((other) => other.row === finding.row && other.code === code);
  switch (finding.code) {
    case 'no fallback tier':
      return alsoSaid('caught by nobody');
    case 'literal band':
      return alsoSaid('not monotone');
    case 'absurd number':
      // More conditions asked for than there are, because one still waits for its number.
      return (
        finding.rule === 'tier' &&
        finding.level === 'warning' &&
        all.some(({ rule, level }) => rule === 'tier' && level === 'unfinished')
      );
    default:
      return false;
  }
};

/**
 * Checks a rule book as a whole.
 *
 * Rule: 2-rules §1 "The rule book's own check". Unknown words and units, no fallback tier, levels and
 * tiers that no row defines, overlaps, gaps, unreachable tiers, missing and absurd numbers, promises
 * that can't be kept, more that brings a lower tier: each at its row, with a customer who shows it.
 * @returns in the order of rows; an `error` keeps the last good book in force (`hasError`)
 */
export const checkRules = (book: RuleBook, around: Surroundings = {}): readonly RuleFinding[] => {
  const findings = [
    ...issuesOf(book).map(findingOf),
    ...columnFindings(book, around),
    ...tierFindings(book),
    ...rowFindings(book),
    ...promiseFindings(book, around),
  ];
  return findings.filter((finding) => !isRepeated(finding, findings)).sort((a, b) => a.row - b.row);
};
