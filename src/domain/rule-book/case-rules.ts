// The rules for cases: promises, warnings, escalation and duty, and which of them holds (2-rules §1, §4).
import type { Budget } from '../calendar/budget';

export type ClockName = 'reply' | 'arrive' | 'resolve';

/** For whom a row holds; null = any. Kinds and severities in the form in which they are compared. */
export interface CaseScope {
  /** As the book writes it. */
  readonly tier: string | null;
  readonly kinds: readonly string[] | null;
  readonly severities: readonly string[] | null;
  /** The row of the rule book, from 1. */
  readonly row: number;
}

/** `reply | Key | complaint / urgent | within | 4 | working hours`. */
export interface ReplyRule extends CaseScope {
  readonly clock: ClockName;
  readonly budget: Budget;
}

/** A warning when a share of the working time is used, or when so much time has passed. */
export interface WarnRule extends CaseScope {
  readonly when: { readonly kind: 'share'; readonly percent: number } | Budget;
}

/** `escalate … by lead, manager` names the ladder, `escalate … every 24 hours` the pace. */
export interface EscalateRule extends CaseScope {
  readonly people: readonly string[] | null;
  readonly every: Budget | null;
}

export interface DutyRule {
  readonly tier: string | null;
  /** 0 = Monday; null = every day without a window. */
  readonly weekdays: readonly number[] | null;
  readonly people: readonly string[];
  readonly row: number;
}

/** What a case says of itself; null = blank. Kind and severity in the form in which they are compared. */
export interface CaseFacts {
  readonly tier: string | null;
  readonly kind: string | null;
  readonly severity: string | null;
}

const fits = (scope: CaseScope, { tier, kind, severity }: CaseFacts): boolean =>
  (scope.tier === null || scope.tier === tier) &&
  (scope.kinds === null || (kind !== null && scope.kinds.includes(kind))) &&
  (scope.severities === null || (severity !== null && scope.severities.includes(severity)));

const weight = ({ tier, kinds, severities }: CaseScope): number =>
  [tier, kinds, severities].filter((part) => part !== null).length;

/**
 * Of the rows that fit a case, all that are most specific, in their order.
 *
 * Rule: 2-rules §1. Tier, kind and severity weigh alike; a blank one fits only rows for any.
 */
export const rulesFor = <R extends CaseScope>(
  rules: readonly R[],
  facts: CaseFacts,
): readonly R[] => {
  const fitting = rules.filter((rule) => fits(rule, facts));
  const most = Math.max(...fitting.map(weight));
  return fitting.filter((rule) => weight(rule) === most);
};

/** The one row that holds: the most specific, the earlier among equals; undefined if none fits. */
export const ruleFor = <R extends CaseScope>(
  rules: readonly R[],
  facts: CaseFacts,
): R | undefined => rulesFor(rules, facts)[0];
