// The length of a course in months, from its first to its last day.
import { type CivilDate, daysInMonth, partsOf } from './civil-date';

/**
 * Months from the first day to the last, both included; part months as a share of that month.
 *
 * Rule: M0.2, 2-rules §2.4; a course from 1 March to 31 July is 5 months, not 4.97.
 * @returns months ≥ 0, rounded to hundredths
 */
export const monthsBetween = (first: CivilDate, last: CivilDate): number => {
  const a = partsOf(first);
  const b = partsOf((last + 1) as CivilDate);
  const whole = (b.year - a.year) * 12 + (b.month - a.month);
  const rest = (b.day - a.day) / daysInMonth(b.year, b.month);
  return Math.max(0, Math.round((whole + rest) * 100) / 100);
};
