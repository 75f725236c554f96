// The function of birthdays.
import { birthdayRulesOf } from '../../domain/rule-book/sections/birthdays';
import { nextBirthdayCell } from '../birthday-cell';
import { dayOf } from '../day-cell';
import { inCell, mapRows, singleCell } from '../in-cell';
import { relyOn } from '../rely-on';
import { ruleBook } from '../rules-argument';

/**
 * Next birthday on or after a day, by the solar or the lunar calendar. 某天起（含当天）的下一个生日，公历、农历都可以。
 * Example 例：=NEXTBIRTHDAY(H2, CARE_TODAY), or in the header cell 或放在标题格：=NEXTBIRTHDAY(H1:H, CARE_TODAY)
 *
 * @param {Date|string|Array<Array<Date|string>>} birthday Birthday: a cell or a column; a date, a month and day, or a lunar date in Chinese characters. 生日：一格或一列；日期、几月几日，或农历，如“农历八月十五”“腊月三十”“闰六月初三”。
 * @param {Date|Date[][]} from The day from which to look, itself included: CARE_TODAY, the date of the last check. 从哪天起（含当天）：CARE_TODAY，即上次检查的日期。
 * @param {string[][]} rules Optional: the rule book, CARE_RULES: its settings say on which day 29 February and leap months are kept. 可不填：规则表 CARE_RULES：其中的设置决定2月29日和闰月的生日在哪天过。
 * @return {Date|Date[][]} A date (format the column as a date), blank for a blank birthday, "Needs data" for one that cannot be read. 日期（请把该列设为日期格式）；没有生日时为空白，无法识别时为“资料不全”。
 * @customfunction
 */
export function NEXTBIRTHDAY(birthday: unknown, from: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = ruleBook(rules);
    const { settings, issues } = birthdayRulesOf(book);
    relyOn(book, ['setting'], undefined, { settings: ['date order'], issues });
    const next = nextBirthdayCell(book, settings);
    const day = singleCell(from);
    // One day for all rows: a wrong one is a call that cannot be answered at all.
    const start = day === null ? null : dayOf(book, day, 'from');
    return mapRows({
      name: 'NEXTBIRTHDAY',
      language: book.language,
      parameters: day === null ? { birthday, from } : { birthday },
      answer: ([cell = '', own = '']) => next(cell, () => start ?? dayOf(book, own, 'from')),
    });
  });
}
