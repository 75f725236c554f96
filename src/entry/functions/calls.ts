// The functions of the next contact and its status.
import { nextCallWhyCell, nextContactCell, statusCell } from '../call-cells';
import { callRule, channelRule } from '../call-row';
import { dayOf } from '../day-cell';
import { inCell, mapRows, singleCell } from '../in-cell';
import { relyOn } from '../rely-on';
import { calendarOf, ruleBook, workdaysOf } from '../rules-argument';

/**
 * Date of the next call: the last contact plus the interval of the tier, moved off rest days. 下次联系日期：最近联系加该级别的间隔，避开休息日。
 * Example 例：=NEXTCALL(E2, F2), or in the header cell 或放在标题格：=NEXTCALL(E1:E, F1:F, , CARE_RULES)
 *
 * @param {string|string[][]} tier Tier: a cell or a column. 级别：一格或一列。
 * @param {Date|Date[][]} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on; counts when there was no contact yet. 可不填：报名日期，尚未联系时从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {Date|Date[][]} A date, "Not yet contacted" without any date, "Needs data" for what cannot be read. 日期；没有日期时为“尚未联系”，无法识别时为“资料不全”。
 * @customfunction
 */
export function NEXTCALL(
  tier: unknown,
  last_contact: unknown,
  since?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['contact', 'hours', 'setting'], 'contact');
    const next = nextContactCell(book, calendarOf(book, days), callRule(book));
    return mapRows({
      name: 'NEXTCALL',
      language: book.language,
      parameters: { tier, last_contact, since },
      answer: ([tierCell = '', last = '', start = '']) =>
        next({ tier: tierCell, last, since: start }),
    });
  });
}

/**
 * Date of the next contact by one channel: a visit, a call or a channel of your own rules. 按一种联系方式（上门拜访、电话或规则里自定的方式）给出下次联系日期。
 * Example 例：=NEXTCONTACT(E2, "visit", F2, , CARE_RULES), or in the header cell 或放在标题格：=NEXTCONTACT(E1:E, "visit", F1:F, , CARE_RULES)
 *
 * @param {string|string[][]} tier Tier: a cell or a column. 级别：一格或一列。
 * @param {string|string[][]} channel Channel that the rules have a row for, such as "visit" or "call": a text, a cell or a column. 规则里有的联系方式，如"上门拜访"、"电话"：文字、一格或一列。
 * @param {Date|Date[][]} last_contact Date of the last contact by this channel: a cell or a column. 用这种方式最近一次联系的日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on; counts when there was no contact yet. 可不填：报名日期，尚未联系时从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {Date|Date[][]} A date, "Not yet contacted" without any date, "Needs data" for what cannot be read. 日期；没有日期时为“尚未联系”，无法识别时为“资料不全”。
 * @customfunction
 */
export function NEXTCONTACT(
  tier: unknown,
  channel: unknown,
  last_contact: unknown,
  since?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['contact', 'hours', 'setting'], 'contact');
    const next = nextContactCell(book, calendarOf(book, days), channelRule(book));
    return mapRows({
      name: 'NEXTCONTACT',
      language: book.language,
      parameters: { tier, channel, last_contact, since },
      answer: ([tierCell = '', by = '', last = '', start = '']) =>
        next({ tier: tierCell, channel: by, last, since: start }),
    });
  });
}

/**
 * Why the next call falls on its day: tier, rule row, interval, rest days, step by step. 逐步说明下次联系日期的由来：级别、规则行、间隔、休息日。
 * Example 例：=NEXTCALLWHY(E2, F2), or in the header cell 或放在标题格：=NEXTCALLWHY(E1:E, F1:F, , CARE_RULES)
 *
 * @param {string|string[][]} tier Tier: a cell or a column. 级别：一格或一列。
 * @param {Date|Date[][]} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on, as in NEXTCALL. 可不填：报名日期，与 NEXTCALL 相同。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {string|string[][]} Short sentences, or which cell is missing. 几句短句，或说明缺哪一格。
 * @customfunction
 */
export function NEXTCALLWHY(
  tier: unknown,
  last_contact: unknown,
  since?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['contact', 'hours', 'setting'], 'contact');
    const why = nextCallWhyCell(book, workdaysOf(book, days));
    return mapRows({
      name: 'NEXTCALLWHY',
      language: book.language,
      parameters: { tier, last_contact, since },
      answer: ([tierCell = '', last = '', start = '']) =>
        why({ tier: tierCell, last, since: start }),
    });
  });
}

/**
 * How a next call stands on a day: Overdue, Today, Soon, Fine and so on. 某一天的联系状态：逾期、今天、3个工作日内、正常等。
 * Example 例：=CALLSTATUS(G2, CARE_TODAY)
 *
 * @param {Date|Date[][]} next_call Date of the next call: a cell or a column. 下次联系日期：一格或一列。
 * @param {Date} as_of The day: CARE_TODAY. 截止日期：CARE_TODAY。
 * @param {Date|Date[][]} last_contact Optional: date of the last contact; blank means never. 可不填：最近联系日期，空白表示尚未联系。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {string|string[][]} One word: Overdue, Today, Soon, Fine, Not yet contacted or Needs data. 一个词：逾期、今天、3个工作日内、正常、尚未联系或资料不全。
 * @customfunction
 */
export function CALLSTATUS(
  next_call: unknown,
  as_of: unknown,
  last_contact?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['hours']);
    const status = statusCell(book, calendarOf(book, days));
    const knowsContacts = last_contact !== undefined && last_contact !== null;
    const day = singleCell(as_of);
    // One day for all rows: a wrong one is a call that cannot be answered at all.
    const today = day === null ? null : dayOf(book, day, 'as_of');
    const parameters = { next_call, last_contact };
    return mapRows({
      name: 'CALLSTATUS',
      language: book.language,
      parameters: day === null ? { ...parameters, as_of } : parameters,
      answer: ([next = '', last, own = '']) =>
        status({
          asOf: today ?? dayOf(book, own, 'as_of'),
          next,
          last: knowsContacts ? last : undefined,
        }),
    });
  });
}
