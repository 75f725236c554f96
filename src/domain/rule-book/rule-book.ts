// The rule book as the functions and the check use it: parsed once from its rows (2-rules §1).
import type { Language } from '../language';
import type { Window } from '../time/window';
import type { Statement } from './statement';
import type { RuleWord } from './words';

export type NumberTest =
  | { readonly kind: 'at least' | 'above' | 'at most' | 'below'; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'is'; readonly value: number };

/** One condition of a tier. `row` is the row of the rule book that states it, from 1. */
export type Condition =
  | {
      readonly kind: 'position';
      readonly level: string;
      readonly rank: number;
      readonly row: number;
    }
  | {
      readonly kind: 'number';
      readonly subject: 'fees' | 'months';
      readonly test: NumberTest;
      readonly row: number;
    };

export interface TierRule<C = Condition> {
  /** Exactly as the rule book writes it. */
  readonly name: string;
  readonly conditions: readonly C[];
  /** How many conditions must be met; all of them when no row says. */
  readonly needed: number;
  /** `otherwise`: catches the rest. */
  readonly otherwise: boolean;
  readonly row: number;
}

export interface PositionLevel {
  readonly name: string;
  readonly contains: readonly string[];
  readonly except: readonly string[];
}

/** How often: every n days (a week is 7, half-month 15), every n months, n times a month or week. */
export type Cadence =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'per month'; readonly times: number }
  | { readonly kind: 'per week'; readonly times: number };

export interface ContactRule {
  /** Tier name as written in the book; null = any tier. */
  readonly tier: string | null;
  readonly channel: string;
  readonly cadence: Cadence;
  readonly priority: boolean;
  readonly row: number;
}

/** A contact row of a stage; null in the place of a cadence: nobody is contacted any more. */
export interface StageRule extends Omit<ContactRule, 'cadence'> {
  readonly tier: null;
  readonly cadence: Cadence | null;
}

export type Shift = 'earlier' | 'later' | 'none';

/** Why a row of the book was not understood, or is doubtful; rendered by i18n. */
export interface RuleIssue {
  readonly row: number;
  /** The kind of row, null when its rule word is missing or unknown. */
  readonly rule: RuleWord | null;
  readonly code:
    | 'unknown rule'
    | 'unknown test'
    | 'unknown unit'
    | 'unknown subject'
    | 'number expected'
    | 'absurd number'
    | 'level not defined'
    | 'tier not defined'
    | 'no fallback tier'
    | 'hours not readable'
    | 'unfinished row'
    | 'setting not readable'
    | 'no tier rows'
    | 'literal band';
  /** What was typed; for a number that is absurd, the number. */
  readonly received: string;
  /** An error keeps the last good book in force; a warning does not. */
  readonly level: 'error' | 'warning' | 'unfinished';
}

export interface RuleBook {
  readonly language: Language;
  /** Highest first; the fallback is the one with `otherwise`. */
  readonly tiers: readonly TierRule[];
  readonly levels: readonly PositionLevel[];
  readonly contacts: readonly ContactRule[];
  /** In place of the tier's, for customers whose course is over; empty: the tier's rhythm goes on. */
  readonly past: readonly StageRule[];
  /** Opening windows by weekday, index 0 = Monday; null when the book has no `hours` row. */
  readonly week: readonly (readonly Window[])[] | null;
  readonly settings: ReadonlyMap<string, string>;
  readonly shift: Shift;
  readonly dateOrder: 'day first' | 'month first' | null;
  /** Which months the tier asks for: the length booked, or what has passed since enrolment. */
  readonly monthsCounted: 'booked' | 'elapsed';
  readonly issues: readonly RuleIssue[];
  /** Every row with a known rule word, for the chapters that read it later. */
  readonly statements: readonly Statement[];
}

/** Name of the tier that catches the rest, or null while the book has none. */
export const fallbackTier = (book: RuleBook): string | null =>
  book.tiers.find((tier) => tier.otherwise)?.name ?? null;

/** The names that a customer's tier may have, highest first; without tier rows those of the contact rows. */
export const tierNames = (book: RuleBook): readonly string[] => {
  if (book.tiers.length > 0) return book.tiers.map((tier) => tier.name);
  const named = book.contacts.map((rule) => rule.tier).filter((tier) => tier !== null);
  return [...new Set(named)];
};

/**
 * The errors that a function which needs these kinds of rows must not pass over.
 *
 * Rule: 3-product §2. A function complains only of rules that it needs; the check lists the rest.
 */
export const errorsFor = (book: RuleBook, rules: readonly RuleWord[]): readonly RuleIssue[] =>
  book.issues.filter(
    (issue) => issue.level === 'error' && issue.rule !== null && rules.includes(issue.rule),
  );
