// Due dates that something other than a contact moves: a promotion, the day on which the team begins.
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

/**
 * When a customer is due whose date had passed before the team began: on that customer's day of the
 * spread.
 *
 * Rule: 2-rules §3 "Go-live". Go-live is no anchor: a date on or after it stays.
 * @param spreadDay the customer's working day of the spread, 0 = go-live itself
 * @example dueFromGoLive(due Thu 19 Nov 2026, go-live Mon 23 Nov, day 0)   // Mon 23 Nov
 */
export const dueFromGoLive = (facts: {
  readonly due: CivilDate;
  readonly goLive: CivilDate;
  readonly spreadDay: number;
  readonly calendar: Calendar;
}): CivilDate => {
  const { due, goLive, spreadDay, calendar } = facts;
  if (due >= goLive) return due;
  let day = workingDayFrom(calendar, goLive);
  for (let n = 0; n < spreadDay; n += 1) day = calendar.nextWorkingDay(day) ?? day;
  return day;
};
