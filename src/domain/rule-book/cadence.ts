// Which contact row holds for a tier and a channel (2-rules §1, rule M0.6).
import { squash } from '../text';
import type { ContactRule, RuleBook } from './rule-book';
import { channelWord } from './words';

const weight = (rule: ContactRule): number =>
  (rule.tier === null ? 0 : 1) + (rule.channel === 'any' ? 0 : 1);

/**
 * The contact rule of a tier and a channel: the most specific wins, the earlier among equals.
 *
 * @param tier as the book writes it; null (a blank tier) fits only rows for any tier
 * @param channel a word of either language (call, 电话) or one that the book made up
 */
export const cadenceFor = (
  book: RuleBook,
  tier: string | null,
  channel: string,
): ContactRule | undefined => {
  const wanted = channelWord(channel) ?? squash(channel);
  let best: ContactRule | undefined;
  for (const rule of book.contacts) {
    const fits =
      (rule.tier === null || rule.tier === tier) &&
      (rule.channel === 'any' || rule.channel === wanted);
    if (fits && (best === undefined || weight(rule) > weight(best))) best = rule;
  }
  return best;
};
