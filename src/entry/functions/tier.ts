// The functions of tiers. Their JSDoc is the product: Sheets shows it while people type, but for
// @return, which stands in docs/functions.md instead.
import { columnTiersOf } from '../../domain/rule-book/sections/column-tiers';
import { tierJudge } from '../../domain/tier/assign-tier';
import { messages } from '../../i18n/say';
import { tierSentence } from '../../i18n/tier-sentence';
import { blockOf } from '../block';
import { inCell, mapRows } from '../in-cell';
import { relyOn } from '../rely-on';
import { ruleBook } from '../rules-argument';
import { tierByRows } from '../tier-by-rows';

/**
 * Tier of a customer by position, fees and months. 按职务、缴费金额、报班时长给出级别。
 * Example 例：=TIER(B2, C2, D2), or in the header cell 或放在标题格：=TIER(B1:B, C1:C, D1:D, CARE_RULES)
 *
 * @param {string|string[][]} position Position or title: a cell or a column. 职务：一格或一列。
 * @param {number|number[][]} fees Fees paid: a cell or a column. 累计缴费：一格或一列。
 * @param {number|number[][]} months Length booked, in months: a cell or a column. 报班时长（月）：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @return {string|string[][]} Name of the tier, "Needs data" when what is missing could decide, blank for a blank row. 级别名称；缺的资料可能影响结果时为“资料不全”；空行为空白。
 * @customfunction
 */
export function TIER(position: unknown, fees: unknown, months: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['tier', 'position'], 'tier');
    const judge = tierJudge(book);
    const needsData = messages(book.language)['needs data'];
    return mapRows({
      name: 'TIER',
      language: book.language,
      parameters: { position, fees, months },
      answer: ([p, f, m]) => {
        const result = judge({ position: p ?? '', fees: f ?? '', months: m ?? '' });
        return result.kind === 'tier' ? result.tier : result.kind === 'blank' ? '' : needsData;
      },
    });
  });
}

/**
 * Tier by any columns of the table, for rules that name column titles, such as "orders" or "lowest of Jan..Jun". 按表格的任意列给出级别：规则里写列标题，如“订单数”“最低：1月..6月”。
 * Example 例：=TIERBY(A$1:H$1, A2:H2, CARE_RULES), or in the header cell 或放在标题格：=TIERBY(A1:H1, A1:H, CARE_RULES)
 *
 * @param {string[][]} headers The row of column titles: neither the column of this formula nor one that is computed from it may be among them. 列标题那一行；不能包含本公式所在的列，也不能包含由它算出的列，否则是循环引用。
 * @param {Array<Array<string|number|Date>>} rows The rows, with the same columns as the titles; they may begin in the row of titles. 各行，列与标题相同；可以从标题那一行开始。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @return {string[][]} For each row the name of its tier, "Needs data" when what is missing could decide, blank for a blank row. 每行一个级别名称；缺的资料可能影响结果时为“资料不全”；空行为空白。
 * @customfunction
 */
export function TIERBY(headers: unknown, rows: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = ruleBook(rules);
    const { tiers, issues } = columnTiersOf(book);
    const byPosition = tiers.some((tier) =>
      tier.conditions.some(({ kind }) => kind === 'position'),
    );
    relyOn(book, byPosition ? ['position'] : [], 'tier', {
      issues: issues.filter(({ code }) => code !== 'no tier rows'),
    });
    const answers = tierByRows(book, headers, blockOf(rows)).map((tier) => [tier || null]);
    return Array.isArray(rows) ? answers : answers[0]?.[0];
  });
}

/**
 * Why a customer has this tier: what is met, what is missing for the next. 说明级别的原因：满足了什么，离上一级还差什么。
 * Example 例：=TIERWHY(B2, C2, D2, CARE_RULES), or in the header cell 或放在标题格：=TIERWHY(B1:B, C1:C, D1:D, CARE_RULES)
 *
 * @param {string|string[][]} position Position or title: a cell or a column. 职务：一格或一列。
 * @param {number|number[][]} fees Fees paid: a cell or a column. 累计缴费：一格或一列。
 * @param {number|number[][]} months Length booked, in months: a cell or a column. 报班时长（月）：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @return {string|string[][]} A sentence, blank for a blank row. 一句话；空行为空白。
 * @customfunction
 */
export function TIERWHY(
  position: unknown,
  fees: unknown,
  months: unknown,
  rules?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['tier', 'position'], 'tier');
    const explain = tierSentence(book);
    return mapRows({
      name: 'TIERWHY',
      language: book.language,
      parameters: { position, fees, months },
      answer: ([p, f, m]) => explain({ position: p ?? '', fees: f ?? '', months: m ?? '' }),
    });
  });
}
