// The functions of what a tier is owed.
import { type Cell, isErrorText } from '../../domain/cell';
import { remember } from '../../domain/remember';
import { caseRules } from '../../domain/rule-book/read-case-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { rewardsOf } from '../../domain/rule-book/sections/rewards';
import { type ServiceItem, servicesOf } from '../../domain/rule-book/sections/services';
import type { RuleWord } from '../../domain/rule-book/words';
import { messages } from '../../i18n/say';
import { referralRewardText, servicesText } from '../../i18n/service-text';
import { inCell, mapRows } from '../in-cell';
import { relyOn } from '../rely-on';
import { ruleBook } from '../rules-argument';
import { tierReader } from '../tier-cell';

/** Whose rows hold the numbers of a service. */
const NUMBERS_OF: { readonly [item in ServiceItem]?: RuleWord } = {
  'regular call': 'contact',
  'referral reward': 'reward',
  'answer to opinions': 'reply',
};

/** The text of a row's tier. */
const tierText = (
  book: RuleBook,
  rows: readonly { readonly tier: string | null }[],
  textOf: (book: RuleBook, tier: string | null) => string,
): ((cells: readonly Cell[]) => Cell) => {
  const tierOf = tierReader(book, rows);
  const needsData = messages(book.language)['needs data'];
  const answer = remember((cell: Cell) =>
    isErrorText(cell) ? needsData : textOf(book, tierOf(cell)),
  );
  return ([cell = '']) => answer(cell);
};

/**
 * Services that a tier is owed and who carries them out, as one text. 某级别应享受的服务及执行人，合成一段文字。
 * Example 例：=SERVICES(E2), or in the header cell 或放在标题格：=SERVICES(E1:E, CARE_RULES)
 *
 * @param {string|string[][]} tier Tier: a cell or a column; "Needs data" counts as the lowest tier. 级别：一格或一列；“资料不全”按最低一级。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @return {string|string[][]} One text with "; " between the services, blank where nothing is owed. 一段文字，各项服务之间用“; ”隔开；没有服务时为空白。
 * @customfunction
 */
export function SERVICES(tier: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = ruleBook(rules);
    const services = servicesOf(book);
    // The numbers in the text come from other rows, which must be right where a service shows them.
    const items = services.rules.map(({ item }) => (item === null ? undefined : NUMBERS_OF[item]));
    const numbers = [...new Set(items.filter((kind) => kind !== undefined))];
    const read = [...rewardsOf(book).issues, ...caseRules(book).issues];
    const issues = read.filter(({ rule }) => rule !== null && numbers.includes(rule));
    relyOn(book, ['service', ...numbers], 'service', { issues: [...services.issues, ...issues] });
    return mapRows({
      name: 'SERVICES',
      language: book.language,
      parameters: { tier },
      answer: tierText(book, services.rules, servicesText),
    });
  });
}

/**
 * Referral reward by the tier of the referrer: the gift, and the discount of the newcomer. 按介绍人的级别给出转介绍奖励：礼品，以及新客户的折扣。
 * Example 例：=REFERRALREWARD(E2), or in the header cell 或放在标题格：=REFERRALREWARD(E1:E, CARE_RULES)
 *
 * @param {string|string[][]} referrer_tier Tier of the referrer: a cell or a column; "Needs data" counts as the lowest tier. 介绍人的级别：一格或一列；“资料不全”按最低一级。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @return {string|string[][]} Gift and discount as one text, blank where none is promised. 礼品和折扣，一段文字；没有奖励时为空白。
 * @customfunction
 */
export function REFERRALREWARD(referrer_tier: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = ruleBook(rules);
    const { rules: rewards, issues } = rewardsOf(book);
    relyOn(book, ['reward'], 'reward', { issues });
    return mapRows({
      name: 'REFERRALREWARD',
      language: book.language,
      parameters: { referrer_tier },
      answer: tierText(book, rewards, referralRewardText),
    });
  });
}
