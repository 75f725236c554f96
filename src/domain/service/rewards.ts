// What a referral brings: the referrer's gift and the newcomer's discount (rule M0.10).
import type { RuleBook } from '../rule-book/rule-book';
import { type RewardValue, rewardsOf } from '../rule-book/sections/rewards';

export interface ReferralReward {
  /** Null when no row of the book fits. */
  readonly gift: RewardValue | null;
  readonly discount: RewardValue | null;
}

const rewardFor = (book: RuleBook, tier: string | null, subject: string): RewardValue | null => {
  const fitting = rewardsOf(book).rules.filter(
    (rule) => rule.subject === subject && (rule.tier === null || rule.tier === tier),
  );
  const best = fitting.find((rule) => rule.tier !== null) ?? fitting[0];
  return best?.value ?? null;
};

/**
 * What does a referral bring when the referrer has this tier?
 *
 * Rule: M0.10, 2-rules §1: the row of the tier wins over the row for any tier, the earlier among equals.
 * @param tier as the book writes it; null (a blank tier) fits only rows for any tier
 * @example referralReward(school, 'Watch')   // 200 CNY, 15 % off: the rows for any tier
 */
export const referralReward = (book: RuleBook, tier: string | null): ReferralReward => ({
  gift: rewardFor(book, tier, 'referral gift'),
  discount: rewardFor(book, tier, 'newcomer discount'),
});
