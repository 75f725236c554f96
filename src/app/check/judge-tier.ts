// The tier of one customer at night: computed, effective, and why. Pure.
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { effectiveTier } from '../../domain/tier/effective-tier';
import type { CheckWords } from '../../i18n/check-words';
import { type Customer, nameText } from '../../tables/customers';
import type { TierReader } from './tier-table';

export interface TierContext {
  readonly book: RuleBook;
  readonly words: CheckWords;
  /** The tier column is the team's own and what people wrote there counts (M4.9). */
  readonly tierByHand: boolean;
  readonly tiers: TierReader;
}

export interface TierAnswer {
  /** The computed tier, or the words for needs data. */
  readonly computed: string;
  readonly effective: string | null;
  readonly missing: boolean;
  readonly why: string;
}

/** Computed and effective tier. Rule: M0.2, M0.3, M4.9; 2-rules §2.6–2.7; 5-decisions "Nightly run". */
export const judgeTier = (
  customer: Customer,
  lastEffective: string | null,
  context: TierContext,
): TierAnswer => {
  const { book, words } = context;
  const { result, why } = context.tiers.read(customer);
  const byHand = context.tierByHand ? findTier(book, nameText(customer.tier)) : null;
  const override = nameText(customer.override);
  const { tier, from } = effectiveTier(book, {
    computed: result,
    override: byHand ?? (override === '' ? null : override),
    overrideAlsoLower: byHand !== null,
    lastEffective: lastEffective,
  });
  const computed = result.kind === 'tier' ? result.tier : words.needsData;
  const missing = result.kind !== 'tier';
  const parts = [why];
  if (from === 'override' && tier !== null && tier !== computed) {
    parts.unshift((byHand === null ? words.override : words.handTier)(tier, computed));
  } else if (missing && tier !== null) {
    parts.push(words.keptTier(tier));
  }
  return {
    computed,
    effective: tier,
    missing,
    why: parts.filter((part) => part !== '').join(words.separator),
  };
};
