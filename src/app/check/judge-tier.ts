// The tier of one customer at night: computed, effective, and why. Pure.

import type { RuleBook } from '../../domain/rule-book/rule-book';
import { tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { joined } from '../../domain/text';
import { effectiveTier } from '../../domain/tier/effective-tier';
import { type PastTier, readDemotion, withGrace } from '../../domain/tier/grace';
import { isExpired, readOverride } from '../../domain/tier/override';
import { addDays, type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { type Customer, nameText } from '../../tables/customers';
import type { TierReader } from './tier-table';

export interface TierContext {
  readonly book: RuleBook;
  readonly words: CheckWords;
  /** The tier column is the team's own and what people wrote there counts (M4.9). */
  readonly tierByHand: boolean;
  readonly tiers: TierReader;
  readonly today: CivilDate;
}

export interface TierAnswer {
  /** The computed tier, or the words for needs data. */
  readonly computed: string;
  readonly effective: string | null;
  readonly missing: boolean;
  /** From which day on the lower tier counts that was computed; null while nothing falls. */
  readonly fallsOn: CivilDate | null;
  readonly why: string;
}

/** Computed and effective tier. Rule: M0.2–M0.4, M4.9; 2-rules §2.6–2.8; 5-decisions "Nightly run". */
export const judgeTier = (customer: Customer, past: PastTier, context: TierContext): TierAnswer => {
  const { book, words, today } = context;
  const { result, why } = context.tiers.read(customer);
  const byHand = context.tierByHand ? findTier(book, nameText(customer.tier)) : null;
  const written = readOverride(nameText(customer.override), book.dateOrder);
  const isOver = written !== null && isExpired(written, today);
  const override = written === null || isOver ? null : written;
  const last = past.tier === null ? null : findTier(book, past.tier);
  const { tier: wanted, from } = effectiveTier(book, {
    computed: result,
    override: byHand ?? override?.tier ?? null,
    overrideAlsoLower: byHand !== null || override?.alsoLower === true,
    lastEffective: last,
  });
  const { tier, fallsOn } = withGrace({
    ...{ wanted, past: { ...past, tier: last }, names: tierNames(book), today },
    isKept: from === 'last',
    // Of a lower tier, as of the day on which an override ends, the lead's word is known already.
    atOnce:
      ((byHand !== null || override?.alsoLower === true) && from === 'override') ||
      readDemotion(book.settings.get('demotion') ?? '') === 'now' ||
      (isOver && findTier(book, written.tier) === last),
  });
  const computed = result.kind === 'tier' ? result.tier : words.needsData;
  const missing = result.kind !== 'tier';
  const parts = [why];
  if (fallsOn !== null && tier !== null && tier !== wanted) {
    parts.unshift(words.heldTier(tier, isoDate(addDays(fallsOn, -1)), wanted ?? computed));
  } else if (from === 'override' && tier !== null && tier !== computed) {
    parts.unshift((byHand === null ? words.override : words.handTier)(tier, computed));
  } else if (missing && tier !== null) {
    parts.push(words.keptTier(tier));
  }
  return {
    computed,
    effective: tier,
    missing,
    fallsOn,
    why: joined(parts, words.separator),
  };
};
