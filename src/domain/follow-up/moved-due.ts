// The due date that promotions move; go-live moves others: see spread.ts.
import type { Calendar } from '../calendar/calendar';
import type { CivilDate } from '../time/civil-date';

/** The first working day on or after a day; the day itself where the calendar knows none. */
export const workingDayFrom = (calendar: Calendar, date: CivilDate): CivilDate =>
  calendar.isWorkingDay(date) ? date : (calendar.nextWorkingDay(date) ?? date);

const earlierOf = (a: CivilDate | null, b: CivilDate | null): CivilDate | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/**
 * When a promoted customer is due: by the earlier of the old and the new rhythm, but not in the past.
 *
 * Rule: 2-rules §3 "Upgrade", M0.4: max(first working day ≥ the day, min(old due, new due)), so that a
 * promotion makes nobody overdue on its own day.
 * @param on the day of the promotion
 * @returns null when there is no date by either rhythm
 * @example dueAfterPromotion(Fri 20 Nov 2026, due Wed 2 Dec, due Tue 17 Nov)   // Fri 20 Nov
 */
export const dueAfterPromotion = (facts: {
  readonly on: CivilDate;
  readonly oldDue: CivilDate | null;
  readonly newDue: CivilDate | null;
  readonly calendar: Calendar;
}): CivilDate | null => {
  const { on, oldDue, newDue, calendar } = facts;
  const due = earlierOf(oldDue, newDue);
  const first = workingDayFrom(calendar, on);
  return due === null || due >= first ? due : first;
};

/** A change of tier, as the history has it. */
export interface TierStep {
  readonly on: CivilDate;
  readonly from: string;
  readonly to: string;
}

/**
 * The date that the changes of tier since the anchor leave; null when none of them fixes one.
 *
 * Rule: 2-rules §3 "Upgrade": each promotion starts from the date of the one before it. "Downgrade:
 * anchor (+) new interval": a fall frees the date again.
 * @param steps in order
 * @param dueOf the date by the rhythm of one tier, from the anchor
 */
export const dueAfterSteps = (facts: {
  readonly steps: readonly TierStep[];
  readonly anchor: CivilDate;
  readonly dueOf: (tier: string) => CivilDate | null;
  readonly isPromotion: (step: TierStep) => boolean;
  readonly calendar: Calendar;
}): { readonly due: CivilDate; readonly step: TierStep } | null => {
  const { steps, anchor, dueOf, isPromotion, calendar } = facts;
  let fixed: { readonly due: CivilDate; readonly step: TierStep } | null = null;
  for (const step of steps) {
    if (step.on <= anchor) continue;
    const oldDue: CivilDate | null = fixed === null ? dueOf(step.from) : fixed.due;
    const due: CivilDate | null = isPromotion(step)
      ? dueAfterPromotion({ on: step.on, oldDue, newDue: dueOf(step.to), calendar })
      : null;
    fixed = due === null ? null : { due, step };
  }
  return fixed;
};
