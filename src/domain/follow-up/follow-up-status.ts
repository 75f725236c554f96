// How a customer's next contact stands on a given day (2-rules §3).
import type { Calendar } from '../calendar/calendar';
import type { CivilDate } from '../time/civil-date';

export type FollowUpStatus =
  | 'none'
  | 'paused'
  | 'overdue'
  | 'today'
  | 'booked'
  | 'soon'
  | 'fine'
  | 'never'
  | 'needsData';

export interface Overdue {
  /** Calendar days since the due date. */
  readonly days: number;
  readonly workingDays: number;
  /** days ÷ interval; null when the caller knows no interval. */
  readonly intervals: number | null;
}

export interface FollowUp {
  readonly status: FollowUpStatus;
  /** Set with overdue, and with never when the first contact is overdue. */
  readonly overdue: Overdue | null;
}

export interface FollowUpInput {
  readonly asOf: CivilDate;
  readonly calendar: Calendar;
  /** The date that decides; null if none can be computed. */
  readonly due: CivilDate | null;
  /** An appointment decided the date. */
  readonly booked?: boolean;
  /** Was there ever an effective contact? */
  readonly contacted: boolean;
  /** Left, refunded, or not to be contacted. */
  readonly gone?: boolean;
  readonly paused?: boolean;
  /** From interval.ts. */
  readonly intervalDays?: number | null;
}

const SOON_WORKING_DAYS = 3;
const status = (word: FollowUpStatus): FollowUp => ({ status: word, overdue: null });

/**
 * The status word of day asOf: the first that fits, in the order of 2-rules §3.
 *
 * Rule: M0.6, M1.3. The due day itself is not late. `never` replaces overdue and today.
 * @example followUpStatus({ asOf: Sat, due: Fri, … })   // overdue: 1 day, 0 working days
 */
export const followUpStatus = (input: FollowUpInput): FollowUp => {
  const { asOf, due, calendar, contacted } = input;
  if (input.gone === true) return status('none');
  if (input.paused === true) return status('paused');
  if (due === null) return status('needsData');
  if (asOf > due) {
    const days = asOf - due;
    const interval = input.intervalDays ?? 0;
    const overdue: Overdue = {
      days,
      workingDays: calendar.workingDaysBetween(due, asOf),
      intervals: interval > 0 ? days / interval : null,
    };
    return { status: contacted ? 'overdue' : 'never', overdue };
  }
  if (asOf === due) return status(contacted ? 'today' : 'never');
  if (input.booked === true) return status('booked');
  return status(calendar.workingDaysBetween(asOf, due) <= SOON_WORKING_DAYS ? 'soon' : 'fine');
};
