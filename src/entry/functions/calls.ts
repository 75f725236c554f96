// The functions of the next contact and its status.
import { asOfDate, nextCallCell, statusCell } from '../call-cells';
import { inCell, mapRows, singleCell } from '../in-cell';
import { relyOn } from '../rely-on';
import { calendarOf, ruleBook } from '../rules-argument';

/**
 * Date of the next call: the last contact plus the interval of the tier, moved off rest days. 下次联系日期：最近联系加该级别的间隔，避开休息日。
 * Example 例：=NEXTCALL(E2, F2), or in the header cell 或放在标题格：={"Next call"; NEXTCALL(E2:E, F2:F, , CARE_RULES)}
 *
 * @param {string|string[][]} tier Tier: a cell or a column. 级别：一格或一列。
 * @param {Date|Date[][]} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Date[][]} since Optional: enrolled on; counts when there was no contact yet. 可不填：报名日期，尚未联系时从这天算起。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
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
    return mapRows(
      [tier, last_contact, since],
      ['tier', 'last_contact', 'since'],
      book.language,
      nextCallCell(book, calendarOf(book, days)),
    );
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
    const names = ['next_call', 'last_contact', 'as_of'];
    const day = singleCell(as_of);
    // One day for all rows: a wrong one is a call that cannot be answered at all.
    const today = day === null ? null : asOfDate(book, day);
    return mapRows(
      day === null ? [next_call, last_contact, as_of] : [next_call, last_contact],
      names,
      book.language,
      ([next = '', last, own = '']) =>
        status({
          asOf: today ?? asOfDate(book, own),
          next,
          last: knowsContacts ? last : undefined,
        }),
    );
  });
}
