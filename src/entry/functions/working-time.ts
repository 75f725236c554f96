// The functions of working time: how much of it lies between two moments, and when it is used up.
import { inCell, mapRows } from '../in-cell';
import { addWorkTimeCell, workingTimeCall, workTimeCell } from '../working-time-cells';

/**
 * Working hours between two moments: only opening hours count, days off do not. 两个时刻之间的工作小时数：只算工作时间，休息日不算。
 * Example 例：=WORKTIME(B2, C2, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=WORKTIME(B1:B, C1:C, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} start From, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 开始时刻，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {Date|Date[][]} end To: date and time, a cell or a column; without a time, to the start of that day. 结束：日期和时间，一格或一列；不写时间则算到当天零点。
 * @param {string[][]} rules Optional: the rule book with the opening hours, CARE_RULES. 可不填：含工作时间的规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {number|number[][]} Hours as a number, such as 1.5; Needs data when a moment is missing or cannot be read. 小时数，如 1.5；缺时刻或无法识别时为“资料不全”。
 * @customfunction
 */
export function WORKTIME(start: unknown, end: unknown, rules?: unknown, days?: unknown): unknown {
  return inCell(() => {
    const call = workingTimeCall(rules, days);
    return mapRows({
      name: 'WORKTIME',
      language: call.book.language,
      parameters: { start, end },
      answer: workTimeCell(call),
    });
  });
}

/**
 * Deadline in working time: the moment at which so many working hours are used up. 工作时间的截止时刻：从开始起用完这些工作小时的时刻。
 * Example 例：=ADDWORKTIME(B2, 24, CARE_RULES, CARE_DAYS), or in the header cell 或放在标题格：=ADDWORKTIME(B1:B, 24, CARE_RULES, CARE_DAYS)
 *
 * @param {Date|Date[][]} start From, such as 2026-11-20 16:00: a cell or a column; a day alone counts from its start. 开始时刻，如 2026-11-20 16:00：一格或一列；只有日期则从零点算起。
 * @param {number|number[][]} hours Working hours: a number such as 24, a cell or a column; 1.5 h and 90 min are read too. 工作小时数：数字，如 24，一格或一列；也可写 2小时、90分钟。
 * @param {string[][]} rules Optional: the rule book with the opening hours, CARE_RULES. 可不填：含工作时间的规则表 CARE_RULES。
 * @param {string[][]} days Optional: holidays and make-up workdays, CARE_DAYS (the tab Days); left out: the weekly rest days alone. 可不填：节假日和调休，CARE_DAYS（工作日历表）；不填则只看每周的休息日。
 * @return {Date|Date[][]} Date with time: format the column as date time; Needs data when an argument is missing or cannot be read. 日期和时间：请把该列设为日期时间格式；缺参数或无法识别时为“资料不全”。
 * @customfunction
 */
export function ADDWORKTIME(
  start: unknown,
  hours: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const call = workingTimeCall(rules, days);
    return mapRows({
      name: 'ADDWORKTIME',
      language: call.book.language,
      parameters: { start, hours },
      answer: addWorkTimeCell(call),
    });
  });
}
