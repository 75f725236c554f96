import type { FollowUpStatus } from '../domain/follow-up/follow-up-status';
import type { RuleIssue } from '../domain/rule-book/rule-book';
import type { RuleWord } from '../domain/rule-book/words';
import type { TierInput } from '../domain/tier/conditions';

/** A sentence with a text that somebody typed in it. */
type About = (typed: { readonly received: string }) => string;

export interface Messages {
  // Fixed words of cells
  readonly 'needs data': string;
  readonly 'not yet contacted': string;
  readonly status: Readonly<Record<FollowUpStatus, string>>;

  // What a function answers when it cannot: one sentence, without a full stop
  readonly 'unknown tier': (facts: {
    readonly received: string;
    readonly tiers: readonly string[];
  }) => string;
  readonly 'unequal heights': (facts: { readonly heights: readonly number[] }) => string;
  readonly 'several columns': (facts: { readonly parameter: string }) => string;
  readonly 'headers are blank': string;
  readonly 'headers are several rows': string;
  readonly 'unequal widths': (facts: { readonly headers: number; readonly rows: number }) => string;
  readonly 'no date': (facts: { readonly parameter: string; readonly received: string }) => string;
  readonly 'empty rule book': string;
  readonly 'unknown rule book': About;
  readonly 'no rows of kind': (facts: { readonly kind: RuleWord }) => string;
  readonly 'internal error': (facts: { readonly reference: string }) => string;

  // The rule book: its kinds of rows, and what the check says of a row
  readonly rule: Readonly<Record<RuleWord, string>>;
  readonly 'no call row': (facts: { readonly tier: string }) => string;
  readonly 'no channel row': (facts: {
    /** Null in a book that knows no tiers. */
    readonly tier: string | null;
    /** As typed; "" for a blank cell. */
    readonly channel: string;
    /** Those that the book has for the tier, as it writes them. */
    readonly channels: readonly string[];
  }) => string;
  readonly 'day row': (facts: { readonly row: number; readonly received: string }) => string;
  /** The day for which, or from which, a function is asked. */
  readonly 'day is blank': Readonly<Record<'as_of' | 'from', string>>;
  readonly 'in rule row': (facts: { readonly row: number; readonly sentence: string }) => string;
  readonly 'rule issue': Readonly<Record<RuleIssue['code'], About>>;

  // The sentence why of a tier, clause by clause
  readonly input: Readonly<Record<TierInput, string>>;
  readonly 'months amount': (facts: { readonly amount: string }) => string;
  readonly 'has value': (facts: { readonly input: string; readonly value: string }) => string;
  readonly 'is missing': (facts: { readonly input: string }) => string;
  readonly 'is unreadable': (facts: {
    readonly input: string;
    readonly received: string;
  }) => string;
  readonly 'is met': (facts: { readonly fact: string; readonly wanted: string }) => string;
  readonly 'is short': (facts: { readonly fact: string; readonly by: string }) => string;
  readonly 'is over': (facts: { readonly fact: string; readonly by: string }) => string;
  readonly 'is not': (facts: { readonly fact: string; readonly wanted: string }) => string;
  readonly 'is not level': (facts: { readonly fact: string; readonly level: string }) => string;
  readonly test: {
    readonly 'at least': (value: string) => string;
    readonly above: (value: string) => string;
    readonly 'at most': (value: string) => string;
    readonly below: (value: string) => string;
    readonly is: (value: string) => string;
    readonly between: (low: string, high: string) => string;
  };
  readonly 'both together': (clauses: readonly string[]) => string;
  readonly 'one after another': (clauses: readonly string[]) => string;
  readonly 'why tier': (facts: {
    readonly tier: string;
    readonly met: string;
    readonly lacking: string;
  }) => string;
  readonly 'why next tier': (facts: {
    readonly tier: string;
    readonly more: number;
    readonly lacking: string;
  }) => string;
  readonly 'why fallback': (facts: {
    readonly tier: string;
    readonly next: string;
    readonly needed: number;
    readonly metCount: number;
    readonly met: string;
    readonly lacking: string;
  }) => string;
  readonly 'why everybody': (facts: { readonly tier: string }) => string;
  readonly 'why needs data': (facts: {
    readonly atLeast: string | null;
    readonly possible: string | null;
    readonly missing: string;
  }) => string;
}
