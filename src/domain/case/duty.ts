// Who is on duty while nobody works (2-rules §1, §4).
import type { WorkingTime } from '../calendar/working-time';
import type { DutyRule } from '../rule-book/case-rules';
import { addDays, type CivilDate, weekdayOf } from '../time/civil-date';
import type { Instant } from '../time/instant';

/** A rule that looks a week ahead has seen every weekday. */
const DAYS_AHEAD = 8;

const weight = ({ tier, weekdays }: DutyRule): number =>
  (tier === null ? 0 : 1) + (weekdays === null ? 0 : 1);

/**
 * Who is on duty on a day, as the book writes it; none when no row holds.
 *
 * Rule: 2-rules §1. `rest days` are days without a window; named weekdays hold on those days. The
 * most specific row wins, the earlier among equals.
 */
export const dutyOn = (
  rules: readonly DutyRule[],
  time: WorkingTime,
  date: CivilDate,
  tier: string | null,
): readonly string[] => {
  let best: DutyRule | undefined;
  for (const rule of rules) {
    const onDay =
      rule.weekdays === null
        ? !time.calendar.isWorkingDay(date)
        : rule.weekdays.includes(weekdayOf(date) - 1);
    const fits = onDay && (rule.tier === null || rule.tier === tier);
    if (fits && (best === undefined || weight(rule) > weight(best))) best = rule;
  }
  return best?.people ?? [];
};

/** Who is on duty first between two instants: on the day of receipt, or the next one with a duty. */
export const dutyBetween = (
  rules: readonly DutyRule[],
  time: WorkingTime,
  span: { readonly from: Instant; readonly to: Instant },
  tier: string | null,
): readonly string[] => {
  const first = time.dayAt(span.from);
  const last = Math.min(time.dayAt(span.to), first + DAYS_AHEAD);
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const people = dutyOn(rules, time, date, tier);
    if (people.length > 0) return people;
  }
  return [];
};
