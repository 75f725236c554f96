// Which contact row holds for a tier and a channel (2-rules §1, rule M0.6).
import { squash } from '../text';
import type { Cadence, ContactRule, RuleBook } from './rule-book';
import { channelWord } from './words';

type AnyRule = Pick<ContactRule, 'tier' | 'channel'>;

const weight = (rule: AnyRule): number =>
  (rule.tier === null ? 0 : 1) + (rule.channel === 'any' ? 0 : 1);

const mostSpecific = <Rule extends AnyRule>(
  rules: readonly Rule[],
  tier: string | null,
  channel: string,
): Rule | undefined => {
  const wanted = channelWord(channel) ?? squash(channel);
  let best: Rule | undefined;
  for (const rule of rules) {
    const fits =
      (rule.tier === null || rule.tier === tier) &&
      (rule.channel === 'any' || rule.channel === wanted);
    if (fits && (best === undefined || weight(rule) > weight(best))) best = rule;
  }
  return best;
};

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
): ContactRule | undefined => mostSpecific(book.contacts, tier, channel);

/** By what a customer is contacted: the tier, and whether the course has long been over. */
export interface Standing {
  readonly tier: string | null;
  readonly isPast: boolean;
}

/** Does the stage *past* have rows of its own, so that the tier's do not count? */
export const hasOwnRows = (book: RuleBook, { isPast }: Standing): boolean =>
  isPast && book.past.length > 0;

/** Rule: 2-rules §3 "Course over". The rule that holds for a customer; undefined for none. */
export const rhythmFor = (
  book: RuleBook,
  standing: Standing,
  channel: string,
): ContactRule | undefined => {
  if (!hasOwnRows(book, standing)) return cadenceFor(book, standing.tier, channel);
  const rule = mostSpecific(book.past, null, channel);
  const cadence: Cadence | null = rule?.cadence ?? null;
  return rule === undefined || cadence === null ? undefined : { ...rule, cadence };
};

/** Nobody is contacted any more once the course has long been over. */
export const isOver = (book: RuleBook, standing: Standing): boolean =>
  hasOwnRows(book, standing) &&
  ['call', 'visit'].every((channel) => rhythmFor(book, standing, channel) === undefined);
