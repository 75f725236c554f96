// When a customer is to be contacted next (2-rules §3, M0.6, M1.2).
import type { Calendar } from '../calendar/calendar';
import type { Cadence, Shift } from '../rule-book/rule-book';
import { type CivilDate, laterOf } from '../time/civil-date';
import { unreachable } from '../unreachable';
import { rawDue } from './interval';

export interface NextDueInput {
  readonly cadence: Cadence;
  readonly calendar: Calendar;
  readonly shift: Shift;
  /** The last effective contact. */
  readonly lastContact?: CivilDate | null | undefined;
  /** Cadence start: the later of enrolment and the end of a pause. */
  readonly since?: CivilDate | null | undefined;
}

export interface NextDue {
  readonly due: CivilDate;
  /** anchor (+) interval, before rest days were looked at. */
  readonly raw: CivilDate;
  readonly anchor: CivilDate;
  /** Why due is not raw: raw is a rest day. */
  readonly moved: 'earlier' | 'later' | null;
}

/**
 * Off a rest day. Earlier is the rule, because the promise reads "at least once every …"; but never
 * to the anchor itself, where the contact already was.
 */
const shifted = (
  raw: CivilDate,
  anchor: CivilDate,
  { calendar, shift }: NextDueInput,
): CivilDate => {
  if (shift === 'none' || calendar.isWorkingDay(raw)) return raw;
  switch (shift) {
    case 'earlier': {
      const earlier = calendar.previousWorkingDay(raw);
      if (earlier !== null && earlier > anchor) return earlier;
      return calendar.nextWorkingDay(raw) ?? raw;
    }
    case 'later':
      return calendar.nextWorkingDay(raw) ?? raw;
    default:
      return unreachable(shift);
  }
};

/**
 * The due date by the cadence: from the last contact or the cadence start, whichever is later.
 *
 * Rule: M0.6, 2-rules §3. Calendar dates only. With a calendar that opens on no day within two years
 * due is raw.
 * @returns null when there is neither a contact nor a start
 * @example nextDue({ cadence: 15 days, lastContact: Fri 6 Mar 2026, … })   // Fri 20 Mar, moved earlier
 */
export const nextDue = (input: NextDueInput): NextDue | null => {
  const anchor = laterOf(input.lastContact, input.since);
  if (anchor === null) return null;
  const raw = rawDue(input.cadence, anchor, input.calendar);
  const due = shifted(raw, anchor, input);
  const moved = due === raw ? null : due < raw ? 'earlier' : 'later';
  return { due, raw, anchor, moved };
};

export interface DecidedDate {
  readonly on: CivilDate;
  /** go-live: the day of the first round, where the date had passed before the team began. */
  readonly by: 'cadence' | 'appointment' | 'go-live';
  /** The appointment lies more than 3 working days past the cadence's due date. */
  readonly bookedLate: boolean;
}

const BOOKED_LATE_WORKING_DAYS = 3;

/**
 * Which date counts: an appointment after the last contact replaces the cadence's due date.
 *
 * Rule: 2-rules §3. A passed appointment still decides: overdue since then.
 * @returns null when there is neither
 */
export const decidedDate = (input: {
  readonly due: CivilDate | null;
  readonly appointment: CivilDate | null;
  readonly lastContact: CivilDate | null;
  readonly calendar: Calendar;
}): DecidedDate | null => {
  const { due, appointment, lastContact, calendar } = input;
  if (appointment !== null && (lastContact === null || appointment > lastContact)) {
    const late = due === null ? 0 : calendar.workingDaysBetween(due, appointment);
    return { on: appointment, by: 'appointment', bookedLate: late > BOOKED_LATE_WORKING_DAYS };
  }
  return due === null ? null : { on: due, by: 'cadence', bookedLate: false };
};
