// The services that a tier is owed, each with its executor and the numbers of the other rows (M0.5).
import type { Amount } from '../rule-book/amount';
import { cadenceFor } from '../rule-book/cadence';
import { ruleFor } from '../rule-book/case-rules';
import { kindKey } from '../rule-book/case-words';
import { caseRules } from '../rule-book/read-case-rules';
import { type Cadence, type RuleBook, tierNames } from '../rule-book/rule-book';
import { type ServiceItem, type ServiceRule, servicesOf } from '../rule-book/sections/services';
import { squash } from '../text';
import { type ReferralReward, referralReward } from './rewards';

export interface Entitlement {
  /** Null for a service that people made up. */
  readonly item: ServiceItem | null;
  /** As the book writes it. */
  readonly itemText: string;
  readonly by: string;
  /** Of the regular call. */
  readonly cadence: Cadence | null;
  /** Of the referral reward. */
  readonly reward: ReferralReward | null;
  /** Of the answer to opinions. */
  readonly within: Amount | null;
  readonly row: number;
}

/** More than any rank: a row for this very tier beats every "and up". */
const THIS_TIER = 1e6;

/** How closely a row fits the tier of that rank; null if it does not. */
const closeness = (rule: ServiceRule, tier: string | null, ranks: readonly string[]) => {
  if (rule.tier === null) return 0;
  if (tier === null) return null;
  if (rule.tier === tier) return rule.andUp ? THIS_TIER - 1 : THIS_TIER;
  const from = ranks.indexOf(rule.tier);
  const own = ranks.indexOf(tier);
  return rule.andUp && own >= 0 && own < from ? THIS_TIER - 1 - from : null;
};

/** Within how long an opinion is answered, as its reply row writes it. */
const replyWithin = (book: RuleBook, tier: string | null): Amount | null => {
  const facts = { tier, kind: kindKey('opinion'), severity: null };
  const rule = ruleFor(caseRules(book).clocks.reply, facts);
  return book.statements.find(({ row }) => row === rule?.row)?.amount ?? null;
};

/**
 * Which services is a customer of this tier owed, by whom?
 *
 * Rule: M0.5, 5-decisions "SERVICES". In the order in which the book first names them; of several rows
 * for one service the most specific wins, the earlier among equals. Numbers come from the contact,
 * reward and reply rows, where they are written once.
 * @param tier as the book writes it; null (a blank tier) fits only rows for any tier
 * @example entitlements(school, 'Watch').length   // 5
 */
export const entitlements = (book: RuleBook, tier: string | null): readonly Entitlement[] => {
  const ranks = tierNames(book);
  const best = new Map<string, { readonly rule: ServiceRule | null; readonly close: number }>();
  for (const rule of servicesOf(book).rules) {
    const key = rule.item ?? squash(rule.itemText);
    const close = closeness(rule, tier, ranks);
    const found = best.get(key);
    if (close !== null && (found === undefined || close > found.close)) {
      best.set(key, { rule, close });
    } else if (found === undefined) {
      best.set(key, { rule: null, close: -1 });
    }
  }
  const owed: Entitlement[] = [];
  for (const { rule } of best.values()) {
    if (rule === null || rule.by === null) continue;
    const { item, itemText, by, row } = rule;
    owed.push({
      ...{ item, itemText, by, row },
      cadence: item === 'regular call' ? (cadenceFor(book, tier, 'call')?.cadence ?? null) : null,
      reward: item === 'referral reward' ? referralReward(book, tier) : null,
      within: item === 'answer to opinions' ? replyWithin(book, tier) : null,
    });
  }
  return owed;
};
