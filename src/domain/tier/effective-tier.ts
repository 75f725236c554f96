// The tier that counts tonight: override, computed tier, and what was known before (2-rules §2.6–2.7).
import { fallbackTier, type RuleBook } from '../rule-book/rule-book';
import { findTier } from '../rule-book/tier-name';

export interface EffectiveTier {
  /** As the book writes it; null only for a book without a fallback tier. */
  readonly tier: string | null;
  /** Which of them decided; 'last' and 'certain' stand in for data that is missing. */
  readonly from: 'computed' | 'override' | 'last' | 'certain';
  /** Data is missing: for the data-quality list, also when an override decides. */
  readonly needsData: boolean;
}

/** What was computed, by roles or by columns. */
export type TierOutcome =
  | { readonly kind: 'tier'; readonly tier: string }
  | { readonly kind: 'needs data'; readonly atLeast: string | null }
  | { readonly kind: 'blank' };

export interface TierFacts {
  readonly computed: TierOutcome;
  /** The approved, unexpired override; null without one. A tier that the book lacks is ignored. */
  readonly override: string | null;
  /** An override marked "also lower" wins as it is. */
  readonly overrideAlsoLower: boolean;
  /** The effective tier of the last night; null without one. */
  readonly lastEffective: string | null;
}

const named = (book: RuleBook, text: string | null): string | null =>
  text === null ? null : findTier(book, text);

/** The computed tier, or what stands in for it while data is missing. */
const groundOf = (book: RuleBook, facts: TierFacts): EffectiveTier => {
  const { computed } = facts;
  if (computed.kind === 'tier') return { tier: computed.tier, from: 'computed', needsData: false };
  const last = named(book, facts.lastEffective);
  if (last !== null) return { tier: last, from: 'last', needsData: true };
  const certain = computed.kind === 'needs data' ? computed.atLeast : null;
  return { tier: certain ?? fallbackTier(book), from: 'certain', needsData: true };
};

/**
 * Which tier counts?
 *
 * Rule: 2-rules §2.6–2.7, M0.3. The override or the computed tier, whichever is higher. Needs data
 * (and a row without any input, 5-decisions) keeps the last effective tier, else what is certain.
 */
export const effectiveTier = (book: RuleBook, facts: TierFacts): EffectiveTier => {
  const ground = groundOf(book, facts);
  const override = named(book, facts.override);
  if (override === null) return ground;
  const rank = (tier: string | null): number => {
    const found = book.tiers.findIndex((one) => one.name === tier);
    return found < 0 ? book.tiers.length : found;
  };
  const wins = facts.overrideAlsoLower || rank(override) < rank(ground.tier);
  return wins ? { tier: override, from: 'override', needsData: ground.needsData } : ground;
};
