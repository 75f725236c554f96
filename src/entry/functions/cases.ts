// The functions of cases: until when a reply is promised, by when to act, how a case stands.
import { caseCall } from '../case-call';
import { actByCell, caseStatusCell, replyDueCell, replyWhyCell } from '../case-cells';
import { inCell, mapRows, singleCell } from '../in-cell';
import { nowReader } from '../moment-cells';

/**
 * Promise to the customer: until when a complaint or opinion must be answered, by the reply rows of the rules. 回复时限：按规则表的回复行，投诉或意见须在何时之前回复。
 * Example 例：=REPLYDUE(B2, C2, D2, E2, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=REPLYDUE(B1:B, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} received Received at, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 收到时间，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {string|string[][]} kind Optional: kind, such as complaint: a cell or a column. 可不填：类型，如投诉：一格或一列。
 * @param {string|string[][]} tier Optional: tier of the customer: a cell or a column. 可不填：客户的级别：一格或一列。
 * @param {string|string[][]} severity Optional: severity, such as urgent: a cell or a column. 可不填：紧急程度，如紧急：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {Date|Date[][]} Date with time: format the column as date time; Needs data when the time of receipt is missing or cannot be read. 日期和时间：请把该列设为日期时间格式；缺收到时间或无法识别时为“资料不全”。
 * @customfunction
 */
export function REPLYDUE(
  received: unknown,
  kind?: unknown,
  tier?: unknown,
  severity?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const call = caseCall(rules, days);
    return mapRows({
      name: 'REPLYDUE',
      language: call.book.language,
      parameters: { received, kind, tier, severity },
      answer: replyDueCell(call),
    });
  });
}

/**
 * When to act at the latest: the last working moment before the promise of REPLYDUE. 下班前须处理的时刻：REPLYDUE 的回复时限之前最后的工作时刻。
 * Example 例：=ACTBY(B2, C2, D2, E2, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=ACTBY(B1:B, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} received Received at, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 收到时间，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {string|string[][]} kind Optional: kind, such as complaint: a cell or a column. 可不填：类型，如投诉：一格或一列。
 * @param {string|string[][]} tier Optional: tier of the customer: a cell or a column. 可不填：客户的级别：一格或一列。
 * @param {string|string[][]} severity Optional: severity, such as urgent: a cell or a column. 可不填：紧急程度，如紧急：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {Date|Date[][]} Date with time: format the column as date time; Needs data when the time of receipt is missing or cannot be read. 日期和时间：请把该列设为日期时间格式；缺收到时间或无法识别时为“资料不全”。
 * @customfunction
 */
export function ACTBY(
  received: unknown,
  kind?: unknown,
  tier?: unknown,
  severity?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const call = caseCall(rules, days);
    return mapRows({
      name: 'ACTBY',
      language: call.book.language,
      parameters: { received, kind, tier, severity },
      answer: actByCell(call),
    });
  });
}

/**
 * Why the promise of REPLYDUE ends when it ends: the rule row, the calculation step by step, by when to act. 说明回复时限的由来：依据哪一行规则、逐步计算、下班前须处理的时刻。
 * Example 例：=REPLYDUEWHY(B2, C2, D2, E2, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=REPLYDUEWHY(B1:B, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} received Received at, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 收到时间，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {string|string[][]} kind Optional: kind, such as complaint: a cell or a column. 可不填：类型，如投诉：一格或一列。
 * @param {string|string[][]} tier Optional: tier of the customer: a cell or a column. 可不填：客户的级别：一格或一列。
 * @param {string|string[][]} severity Optional: severity, such as urgent: a cell or a column. 可不填：紧急程度，如紧急：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {string|string[][]} One text in the language of the rule book. 一段文字，语言与规则表相同。
 * @customfunction
 */
export function REPLYDUEWHY(
  received: unknown,
  kind?: unknown,
  tier?: unknown,
  severity?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const call = caseCall(rules, days);
    return mapRows({
      name: 'REPLYDUEWHY',
      language: call.book.language,
      parameters: { received, kind, tier, severity },
      answer: replyWhyCell(call),
    });
  });
}

/**
 * How a complaint or opinion stands: In time, At risk (to be acted on today, or four fifths of the time used), Late, Answered in time, Answered late. 投诉或意见的状态：时限内、即将超时（今天须处理，或时间已用五分之四）、已超时、按时回复、超时回复。
 * Example 例：=CASESTATUS(B2, F2, CARE_NOW, C2, D2, E2, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=CASESTATUS(B1:B, F1:F, CARE_NOW, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} received Received at, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 收到时间，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {Date|Date[][]} first_reply When the customer was first answered: date and time, a cell or a column; blank means not yet. 首次回复：日期和时间，一格或一列；空白表示还没有回复。
 * @param {Date} now The present moment, for all rows: CARE_NOW, the time of the last check. 当前时间，所有行共用：CARE_NOW，即上次检查的时间。
 * @param {string|string[][]} kind Optional: kind, such as complaint: a cell or a column. 可不填：类型，如投诉：一格或一列。
 * @param {string|string[][]} tier Optional: tier of the customer: a cell or a column. 可不填：客户的级别：一格或一列。
 * @param {string|string[][]} severity Optional: severity, such as urgent: a cell or a column. 可不填：紧急程度，如紧急：一格或一列。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES; left out: the built-in rules of a school, in English. 可不填：规则表 CARE_RULES；不填则用内置的学校规则（英文）。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {string|string[][]} One of these words; Needs data when a time is missing or cannot be read. 其中一个词；缺时间或无法识别时为“资料不全”。
 * @customfunction
 */
export function CASESTATUS(
  received: unknown,
  first_reply: unknown,
  now: unknown,
  kind?: unknown,
  tier?: unknown,
  severity?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const call = caseCall(rules, days);
    const { book, time } = call;
    const status = caseStatusCell(call);
    const nowOf = nowReader(book, time.zone);
    const single = singleCell(now);
    // One moment for all rows: a wrong one is a call that cannot be answered at all.
    const shared = single === null ? null : nowOf(single);
    const parameters = { received, kind, tier, severity, first_reply };
    return mapRows({
      name: 'CASESTATUS',
      language: book.language,
      parameters: single === null ? { ...parameters, now } : parameters,
      answer: (row) =>
        status({ row, firstReply: row[4] ?? '', now: shared ?? nowOf(row[5] ?? '') }),
    });
  });
}
