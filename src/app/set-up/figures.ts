// The figures of a trial and of what came of it: both are counted here, from the same judgement.

import { intervalDays } from '../../domain/follow-up/interval';
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { rhythmFor } from '../../domain/rule-book/cadence';
import { type RuleBook, tierNames } from '../../domain/rule-book/rule-book';
import { compareText } from '../../domain/text';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { findDuplicates } from '../../tables/duplicates';
import type { Rows } from '../../tables/recognise';
import type { Assessment } from '../check/assess';
import type { Layout } from '../check/layout';
import { peopleOf } from '../check/record-issues';
import { countStatuses, countTiers } from '../check/report';
import type { Figures } from './wire';

const UNREADABLE: readonly SheetIssueCode[] = [
  'date not readable',
  'fees not readable',
  'months not readable',
  'value not readable',
  'mark not readable',
  'error value',
];
const WEEK_DAYS = 7;

export const isUnreadable = ({ code }: SheetIssue): boolean => UNREADABLE.includes(code);

/** Everybody's calls a week on average, by the cadence of the tier; most first. */
const callsAWeek = (
  list: readonly Assessment[],
  book: RuleBook,
  today: CivilDate,
): Figures['callsAWeek'] => {
  const calls = new Map<string, number>();
  for (const { customer, effectiveTier, status } of list) {
    const by = { tier: effectiveTier, isPast: customer.isPast === true };
    const rule = rhythmFor(book, by, 'call');
    if (rule === undefined || status === 'none' || status === 'paused') continue;
    const more = WEEK_DAYS / intervalDays(rule.cadence, today);
    calls.set(customer.owner, (calls.get(customer.owner) ?? 0) + more);
  }
  return [...calls]
    .map(([owner, sum]) => ({ owner, calls: Math.round(sum * 10) / 10 }))
    .sort((a, b) => b.calls - a.calls || compareText(a.owner, b.owner));
};

const firstRound = (list: readonly Assessment[]): Figures['firstRound'] => {
  const calls = new Map<CivilDate, number>();
  for (const { firstCall } of list) {
    if (firstCall !== null) calls.set(firstCall, (calls.get(firstCall) ?? 0) + 1);
  }
  return [...calls].sort(([a], [b]) => a - b).map(([on, n]) => ({ on: isoDate(on), calls: n }));
};

export interface Judgement {
  readonly list: readonly Assessment[];
  readonly rows: Rows;
  readonly layout: Layout;
  readonly issues: readonly SheetIssue[];
  readonly book: RuleBook;
  readonly today: CivilDate;
  readonly words: CheckWords;
}

/** Rule: 3-product §5: customers per tier, calls per week and person, overdue now, what is wrong. */
export const figuresOf = (judgement: Judgement): Figures => {
  const { list, rows, layout, issues, book, today, words } = judgement;
  const tiers = countTiers(list, [...tierNames(book), words.needsData]);
  const statuses = countStatuses(list);
  return {
    customers: list.length,
    tiers: Object.entries(tiers).map(([name, customers]) => ({ name, customers })),
    statuses: (Object.keys(statuses) as (keyof typeof statuses)[]).map((status) => ({
      ...{ status, label: words.statuses[status], customers: statuses[status] },
    })),
    callsAWeek: callsAWeek(list, book, today),
    firstRound: firstRound(list),
    unreadable: issues.filter(isUnreadable).length,
    duplicates: findDuplicates(peopleOf(list, rows, layout)).length,
  };
};
