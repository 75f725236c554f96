// The computed tier of a customer: three-valued, from the top (2-rules §2, rule M0.2).
import type { RuleBook, TierRule } from '../rule-book/rule-book';
import {
  areBlank,
  inputOf,
  readCells,
  TIER_INPUTS,
  type TierCells,
  type TierInput,
  type TierReadings,
  tierState,
} from './conditions';
import { readerOf } from './position-level';

export interface AssignedTier {
  readonly kind: 'tier';
  /** As the book writes it. */
  readonly tier: string;
}
export interface NeedsData {
  readonly kind: 'needs data';
  /** The tier that is certain whatever the missing cells say; null only without a fallback. */
  readonly atLeast: string | null;
  /** The highest tier that the missing cells could make; null only without a fallback. */
  readonly possible: string | null;
  /** The cells that decide between the two, blank or unreadable. */
  readonly missing: readonly TierInput[];
}
export type TierResult = AssignedTier | NeedsData | { readonly kind: 'blank' };

/** Assigns the tiers of one book, which it has made ready once. */
export type TierJudge = (cells: TierCells) => TierResult;

const BLANK: TierResult = { kind: 'blank' };

/** The tiers in the order in which they are tried: the one that catches the rest comes last. */
export const inOrder = <T extends { readonly otherwise: boolean }>(
  tiers: readonly T[],
): readonly T[] => {
  const fallback = tiers.find((tier) => tier.otherwise);
  const others = tiers.filter((tier) => !tier.otherwise);
  return fallback === undefined ? others : [...others, fallback];
};

const needsData = (
  open: readonly TierRule[],
  atLeast: string | null,
  readings: TierReadings,
): NeedsData => ({
  kind: 'needs data',
  atLeast,
  possible: open[0]?.name ?? null,
  missing: TIER_INPUTS.filter(
    (input) =>
      readings[input].kind !== 'known' &&
      open.some((tier) => tier.conditions.some((condition) => inputOf(condition) === input)),
  ),
});

/** What the readings of a customer say, for callers that have them already. */
export const tierOf = (tried: readonly TierRule[], readings: TierReadings): TierResult => {
  let open: TierRule[] | null = null;
  for (const tier of tried) {
    const state = tierState(tier, readings);
    if (state === 'unknown') {
      open = open ?? [];
      open.push(tier);
    } else if (state === 'met') {
      if (open !== null) return needsData(open, tier.name, readings);
      return { kind: 'tier', tier: tier.name };
    }
  }
  // Only a book without a fallback tier comes here, which its check calls an error.
  return needsData(open ?? [], null, readings);
};

/** A judge for many customers: everything that depends on the book alone is done once. */
export const tierJudge = (book: RuleBook): TierJudge => {
  const tried = inOrder(book.tiers);
  const readPosition = readerOf(book.levels);
  return (cells) => (areBlank(cells) ? BLANK : tierOf(tried, readCells(cells, readPosition)));
};

const judges = new WeakMap<RuleBook, TierJudge>();

/**
 * Which tier does a customer have under the rule book?
 *
 * Rule: M0.2, 2-rules §2.1–2.6. A condition is met, not met or unknown; the tiers are tried from the
 * top; what an unknown could still turn is `needs data`, with what is certain.
 * @returns `blank` when all three cells are blank, so that whole columns can be passed
 * @example assignTier(book, { position: '', fees: 9000, months: 6 })   // Key: two of three suffice
 */
export const assignTier = (book: RuleBook, cells: TierCells): TierResult => {
  const judge = judges.get(book) ?? tierJudge(book);
  judges.set(book, judge);
  return judge(cells);
};
