// Adding months to a calendar date.
import { type CivilDate, civilDateOf, daysInMonth, partsOf } from './civil-date';

/**
 * The same day of the month n months later, or that month's last day if it has no such day.
 *
 * Rule: 2-rules §3. Always counted from the anchor: 31 January + 2 months is 31 March, which adding
 * one month twice would miss.
 * @param months whole; may be negative
 * @example addMonths(31 Jan 2026, 1)   // 28 Feb 2026
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  const monthsSinceZero = year * 12 + month - 1 + months;
  const inYear = Math.floor(monthsSinceZero / 12);
  const inMonth = monthsSinceZero - inYear * 12 + 1;
  const result = civilDateOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
  if (result === undefined) throw new Error(`addMonths needs whole months, not ${months}`);
  return result;
};
