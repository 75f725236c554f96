// Calls that reached nobody: when to try again, and when it is no use any more (2-rules §3).
import type { Calendar } from '../calendar/calendar';
import type { CivilDate } from '../time/civil-date';

/** What has failed since the last contact that reached the customer; at least one call. */
export interface Attempts {
  readonly failures: number;
  readonly lastOn: CivilDate;
  /** When to try again; null when the customer is unreachable. */
  readonly retryOn: CivilDate | null;
  /** Tried in vain four times: for the lead. */
  readonly unreachable: boolean;
}

const IN_VAIN = 4;

/**
 * What follows from failed calls; null without any.
 *
 * Rule: 2-rules §3 "Attempts do not move the anchor": after failure 1, 2, 3 a retry in 1, 2, 3 working
 * days of the team; the fourth makes the customer unreachable.
 * @param failedOn days of the failures since the last effective contact, in order
 * @example attemptsOf([Thu 19 Nov, Fri 20 Nov 2026], Mon–Fri)   // 2 failures, again on Tue 24 Nov
 */
export const attemptsOf = (failedOn: readonly CivilDate[], calendar: Calendar): Attempts | null => {
  const failures = failedOn.length;
  const lastOn = failedOn[failures - 1];
  if (lastOn === undefined) return null;
  const unreachable = failures >= IN_VAIN;
  const retryOn = unreachable ? null : calendar.addWorkingDays(lastOn, failures);
  return { failures, lastOn, retryOn, unreachable };
};
