// What the rule book's own check says of a row; rendered by i18n (2-rules §1).
import type { CivilDate } from '../../time/civil-date';
import type { Amount } from '../amount';
import type { Cadence, RuleIssue } from '../rule-book';
import type { RuleWord } from '../words';

/** One thing that an example customer has. */
export interface ExampleValue {
  /** 'column' for a condition that names columns. */
  readonly subject: 'position' | 'fees' | 'months' | 'column';
  /** The level of a position, null for none; the subject of a column condition as the book writes it. */
  readonly name: string | null;
  /** Null for a position, and for a text that is none of the book's words. */
  readonly value: number | string | null;
}

/** A customer whom the book treats in a way that its author can't have meant. */
export interface ExampleCustomer {
  readonly values: readonly ExampleValue[];
  /** The tier that the book gives; null when none catches the customer. */
  readonly tier: string | null;
}

/** A moment of the week, or of a day when a calendar says which. */
export interface Moment {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly on: CivilDate | null;
}

interface Place {
  /** The row of the rule book. */
  readonly row: number;
  /** Null when the rule word is missing or unknown. */
  readonly rule: RuleWord | null;
  /** An error keeps the last good book in force; an unfinished row is still being typed. */
  readonly level: 'error' | 'warning' | 'unfinished';
}

type What =
  /** What the reading of the row found. */
  | { readonly code: RuleIssue['code']; readonly received: string }
  /** A row that waits for its number, name or text. */
  | { readonly code: 'value missing'; readonly received: string }
  /** A tier asks for a column that the customer table lacks, has twice, or must have. */
  | {
      readonly code: 'no such column' | 'column twice' | 'column wanted';
      readonly received: string;
    }
  | { readonly code: 'caught by nobody'; readonly example: ExampleCustomer }
  /** `by`: the tier that takes everybody who would fit; null when nobody can fit. */
  | { readonly code: 'tier unreachable'; readonly tier: string; readonly by: string | null }
  | { readonly code: 'fallback not last'; readonly tier: string; readonly below: string }
  | {
      readonly code: 'overlap';
      readonly tiers: readonly [string, string];
      readonly example: ExampleCustomer;
    }
  | {
      readonly code: 'gap';
      readonly subject: ExampleValue;
      readonly low: number;
      readonly high: number;
      readonly example: ExampleCustomer;
    }
  /** `more` has more of one thing than `less`, and the lower tier. */
  | {
      readonly code: 'not monotone';
      readonly more: ExampleCustomer;
      readonly less: ExampleCustomer;
    }
  | { readonly code: 'asks less'; readonly tier: string; readonly lower: string }
  | { readonly code: 'level without words'; readonly received: string }
  /** The row repeats an earlier one, which wins. */
  | { readonly code: 'row without effect'; readonly earlier: number }
  | { readonly code: 'counts twice'; readonly earlier: number }
  | {
      readonly code: 'promise not keepable';
      readonly budget: Amount;
      readonly received: Moment;
      readonly promise: Moment;
      /** Does the closed time hold a whole closed day, and nobody is named for those? */
      readonly wantsDuty: boolean;
    }
  | { readonly code: 'never open' }
  | {
      readonly code: 'too often';
      readonly cadence: Cadence;
      /** As often as the working days allow. */
      readonly most: number;
    }
  | { readonly code: 'no cadence'; readonly tier: string }
  | { readonly code: 'waits longer'; readonly tier: string; readonly lower: string };

export type RuleFinding = Place & What;
export type FindingCode = RuleFinding['code'];

/** Must the last good book stay in force? */
export const hasError = (findings: readonly RuleFinding[]): boolean =>
  findings.some(({ level }) => level === 'error');
