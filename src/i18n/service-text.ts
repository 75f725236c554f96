// Services owed and referral rewards as one text, in the language of the rule book (5-decisions "SERVICES").
import type { Language } from '../domain/language';
import type { Amount } from '../domain/rule-book/amount';
import type { Cadence, RuleBook } from '../domain/rule-book/rule-book';
import type { RewardValue } from '../domain/rule-book/sections/rewards';
import type { ServiceItem } from '../domain/rule-book/sections/services';
import { type Entitlement, entitlements } from '../domain/service/entitlements';
import { type ReferralReward, referralReward } from '../domain/service/rewards';
import { amountText } from './amount-text';
import { cadenceText } from './cadence-text';
import { numberText } from './say';

interface ServiceWords {
  readonly call: (cadence: Cadence) => string;
  readonly answer: (within: Amount) => string;
  readonly items: Readonly<Record<ServiceItem, string>>;
  readonly referral: (reward: string) => string;
  readonly gift: (value: RewardValue) => string;
  readonly discount: (value: RewardValue) => string;
  readonly both: (parts: readonly string[]) => string;
  readonly by: (service: string, who: string) => string;
}

const EN: ServiceWords = {
  call: (cadence) => `call ${cadenceText('en', cadence)}`,
  answer: (within) => `opinions answered within ${amountText('en', within)}`,
  items: {
    'regular call': 'regular call',
    'birthday gift': 'birthday gift on the day',
    'birthday message': 'birthday message',
    'thank-you banquet': 'thank-you banquet',
    'festival greeting': 'festival greetings',
    'product news': 'product news',
    'referral reward': 'referral reward',
    'answer to opinions': 'answer to opinions',
  },
  referral: (reward) => `referral reward: ${reward}`,
  gift: (value) => {
    if (value.kind === 'money') return `gift worth ${numberText(value.amount)} CNY`;
    return value.kind === 'text' ? `gift: ${value.text}` : `${numberText(value.percent)} % off`;
  },
  discount: (value) => {
    if (value.kind === 'money') return `newcomer ${numberText(value.amount)} CNY off`;
    if (value.kind === 'text') return `newcomer: ${value.text}`;
    if (value.percent === 0) return 'no newcomer discount';
    return value.percent === 100 ? 'newcomer free' : `newcomer ${numberText(value.percent)} % off`;
  },
  both: (parts) => parts.join(', '),
  by: (service, who) => `${service} (${who})`,
};

const ZH: ServiceWords = {
  call: (cadence) => `${cadenceText('zh', cadence)}电话联系`,
  answer: (within) => `意见${amountText('zh', within)}内答复`,
  items: {
    'regular call': '定期电话',
    'birthday gift': '生日礼物当天送达',
    'birthday message': '生日祝福',
    'thank-you banquet': '答谢宴',
    'festival greeting': '节日问候',
    'product news': '产品资讯',
    'referral reward': '转介绍奖励',
    'answer to opinions': '意见答复',
  },
  referral: (reward) => `转介绍奖励：${reward}`,
  gift: (value) => {
    if (value.kind === 'money') return `礼品${numberText(value.amount)}元`;
    return value.kind === 'text' ? `礼品：${value.text}` : `优惠 ${numberText(value.percent)}%`;
  },
  discount: (value) => {
    if (value.kind === 'money') return `新客户减${numberText(value.amount)}元`;
    if (value.kind === 'text') return `新客户：${value.text}`;
    if (value.percent === 0) return '新客户不打折';
    // 20 % off is 8折: what is paid, in tenths.
    return value.percent === 100 ? '新客户免费' : `新客户${numberText(10 - value.percent / 10)}折`;
  },
  both: (parts) => parts.join('，'),
  by: (service, who) => `${service}（${who}）`,
};

const wordsOf = (language: Language): ServiceWords => (language === 'zh' ? ZH : EN);

/** Gift and discount as one text; blank when the book has neither. */
const rewardText = (words: ServiceWords, { gift, discount }: ReferralReward): string =>
  words.both([
    ...(gift === null ? [] : [words.gift(gift)]),
    ...(discount === null ? [] : [words.discount(discount)]),
  ]);

const serviceText = (words: ServiceWords, owed: Entitlement): string => {
  const { item, cadence, reward, within } = owed;
  if (item === null) return owed.itemText;
  if (cadence !== null) return words.call(cadence);
  if (within !== null) return words.answer(within);
  const promised = reward === null ? '' : rewardText(words, reward);
  return promised === '' ? words.items[item] : words.referral(promised);
};

/** A made-up service must not look like two. */
const oneText = (text: string): string => text.replace(/\s*[;；]\s*/g, ', ');

const servicesIn = (book: RuleBook, tier: string | null): string => {
  const words = wordsOf(book.language);
  return entitlements(book, tier)
    .map((owed) => oneText(words.by(serviceText(words, owed), owed.by)))
    .join('; ');
};

/** Ten thousand rows have three tiers: each text is made once. */
const remembering = (
  make: (book: RuleBook, tier: string | null) => string,
): ((book: RuleBook, tier: string | null) => string) => {
  const books = new WeakMap<RuleBook, Map<string | null, string>>();
  return (book, tier) => {
    const texts = books.get(book) ?? new Map<string | null, string>();
    books.set(book, texts);
    const text = texts.get(tier) ?? make(book, tier);
    texts.set(tier, text);
    return text;
  };
};

/**
 * The services that a tier is owed as one text, `; ` between; blank when it is owed none.
 *
 * Rule: M0.5, 5-decisions "SERVICES".
 * @param tier as the book writes it; null for a blank tier
 * @example servicesText(school, 'Watch')   // call every month (owner); festival greetings (messaging admin); …
 */
export const servicesText = remembering(servicesIn);

/**
 * Gift and discount of a referral as one text; blank when the book promises neither.
 *
 * Rule: M0.10, 5-decisions "Formulas".
 * @param tier as the book writes it; null for a blank tier
 * @example referralRewardText(schoolInChinese, '关注')   // 礼品200元，新客户8.5折
 */
export const referralRewardText = remembering((book, tier) =>
  rewardText(wordsOf(book.language), referralReward(book, tier)),
);
