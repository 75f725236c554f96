// The functions of the next contact and its status.
import { nextCallWhyCell, nextContactCell, statusCell } from '../call-cells';
import { callRule, channelRule } from '../call-row';
import { dayOf } from '../day-cell';
import { inCell, mapRows, singleCell } from '../in-cell';
import { relyOn } from '../rely-on';
import { calendarOf, ruleBook, workdaysOf } from '../rules-argument';

/**
 * Date of the next call: the last contact plus the interval of the tier, moved off rest days. 下次联系日期：最近联系加该级别的间隔，避开休息日。
 * Example 例：=NEXTCALL(E2, F2), or in the header cell 或放在标题格：=NEXTCALL(E1:E, F1:F, G1:G, CARE_RULES, CARE_DAYS)
 *
 * @param {string|string[][]} tier Tier: a cell or a column; blank or "Needs data" counts as the lowest tier. 级别：一格或一列；空白或“资料不全”按最低一级。
 * @param {Date|Date[][]} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on: counting begins there when it is later than the last contact, or when there was none. 可不填：报名日期；比最近联系晚或从未联系时，从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {Date|Date[][]} A date (format the column as a date); "Not yet contacted" without any date, "Needs data" for what cannot be read. 日期（请把该列设为日期格式）；没有日期时为“尚未联系”，无法识别时为“资料不全”。
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
 * Example 例：=NEXTCONTACT(E2, "visit", F2, , CARE_RULES), or in the header cell 或放在标题格：=NEXTCONTACT(E1:E, "visit", F1:F, G1:G, CARE_RULES, CARE_DAYS)
 *
 * @param {string|string[][]} tier Tier: a cell or a column; blank or "Needs data" counts as the lowest tier. 级别：一格或一列；空白或“资料不全”按最低一级。
 * @param {string|string[][]} channel Channel that the rules have a row for, such as "visit" or "call", in either language: a text, a cell or a column. 规则里有的联系方式，如"上门拜访"、"电话"，中英文都可：文字、一格或一列。
 * @param {Date|Date[][]} last_contact Date of the last contact by this channel: a cell or a column. 用这种方式最近一次联系的日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on: counting begins there when it is later than the last contact, or when there was none. 可不填：报名日期；比最近联系晚或从未联系时，从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {Date|Date[][]} A date (format the column as a date); "Not yet contacted" without any date, "Needs data" for what cannot be read. 日期（请把该列设为日期格式）；没有日期时为“尚未联系”，无法识别时为“资料不全”。
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
 * Example 例：=NEXTCALLWHY(E2, F2), or in the header cell 或放在标题格：=NEXTCALLWHY(E1:E, F1:F, G1:G, CARE_RULES, CARE_DAYS)
 *
 * @param {string|string[][]} tier Tier: a cell or a column; blank or "Needs data" counts as the lowest tier. 级别：一格或一列；空白或“资料不全”按最低一级。
 * @param {Date|Date[][]} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on: counting begins there when it is later than the last contact, or when there was none. 可不填：报名日期；比最近联系晚或从未联系时，从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
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
 * How a next call stands on a day: Overdue, Today, Soon (within 3 working days), Fine, Not yet contacted or Needs data. 某一天的联系状态：逾期、今天、3个工作日内、正常、尚未联系或资料不全。
 * Example 例：=CALLSTATUS(H2, CARE_TODAY), or in the header cell 或放在标题格：=CALLSTATUS(H1:H, CARE_TODAY, F1:F, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} next_call Date of the next call: a cell or a column. 下次联系日期：一格或一列。
 * @param {Date} as_of The day to look at: CARE_TODAY, the date of the last check. 看哪一天：CARE_TODAY，即上次检查的日期。
 * @param {Date|Date[][]} last_contact Optional: date of the last contact: a cell or a column; for a blank one the answer is Not yet contacted instead of Overdue or Today. 可不填：最近联系日期：一格或一列；空白时“尚未联系”代替“逾期”和“今天”。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {string|string[][]} One of these words, always spelled alike, so that filters work. 其中一个词，写法固定，便于筛选。
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
