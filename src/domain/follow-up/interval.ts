// When the next contact falls by its cadence alone, rest days aside (2-rules §3, M0.6).
import type { Calendar } from '../calendar/calendar';
import type { Cadence } from '../rule-book/rule-book';
import { addDays, type CivilDate, weekdayOf } from '../time/civil-date';
import { addMonths } from '../time/month-math';
import { unreachable } from '../unreachable';

export const SHORTEST_MONTH_DAYS = 28;
/** Two years, as everywhere: a calendar that never opens has no slots. */
const HORIZON_WEEKS = 105;

/** A day of the week on which a contact falls. */
export interface Slot {
  readonly on: CivilDate;
  /** Which of the week's working days it is, from 1. */
  readonly nth: number;
  /** How many working days that week has. */
  readonly workingDays: number;
}

/** The slots of one week: its ⌈k·W/n⌉-th working days, k = 1…n. */
const slotsOfWeek = (monday: CivilDate, times: number, calendar: Calendar): readonly Slot[] => {
  const worked: CivilDate[] = [];
  for (let offset = 0; offset < 7; offset += 1) {
    const date = addDays(monday, offset);
    if (calendar.isWorkingDay(date)) worked.push(date);
  }
  const slots: Slot[] = [];
  for (let k = 1; k <= times; k += 1) {
    const nth = Math.ceil((k * worked.length) / times);
    const on = worked[nth - 1];
    // Two slots on one day are one.
    if (on !== undefined && slots[slots.length - 1]?.on !== on) {
      slots.push({ on, nth, workingDays: worked.length });
    }
  }
  return slots;
};

/**
 * The slot that a contact on the anchor fulfils, the first on or after it, and the slot after that.
 *
 * Rule: M2.1, 2-rules §3 `n per week`, n > 1.
 * @returns null for a calendar that does not open within two years
 */
export const slotsAround = (
  anchor: CivilDate,
  times: number,
  calendar: Calendar,
): { readonly fulfilled: Slot; readonly next: Slot } | null => {
  let monday = addDays(anchor, 1 - weekdayOf(anchor));
  let fulfilled: Slot | null = null;
  for (let week = 0; week < HORIZON_WEEKS; week += 1) {
    for (const slot of slotsOfWeek(monday, times, calendar)) {
      if (slot.on < anchor) continue;
      if (fulfilled !== null) return { fulfilled, next: slot };
      fulfilled = slot;
    }
    monday = addDays(monday, 7);
  }
  return null;
};

/** n a month must keep its promise in February too: whole days between two contacts, for n > 1. */
export const daysPerMonth = (times: number): number =>
  Math.max(1, Math.floor(SHORTEST_MONTH_DAYS / times));

const slotAfter = (anchor: CivilDate, times: number, calendar: Calendar): CivilDate =>
  slotsAround(anchor, times, calendar)?.next.on ?? addDays(anchor, 7);

/**
 * anchor (+) interval.
 *
 * Rule: M0.6, 2-rules §3: n a month is ⌊28/n⌋ days for n > 1; n a week goes by the slots of the
 * working week, two slots on one day being one.
 * @example rawDue(2 per week, Mon 2 Mar 2026, Mon–Fri)   // Fri 6 Mar: the contact fulfils Wed 4 Mar
 */
export const rawDue = (cadence: Cadence, anchor: CivilDate, calendar: Calendar): CivilDate => {
  switch (cadence.kind) {
    case 'days':
      return addDays(anchor, cadence.days);
    case 'months':
      return addMonths(anchor, cadence.months);
    case 'per month':
      return cadence.times === 1
        ? addMonths(anchor, 1)
        : addDays(anchor, daysPerMonth(cadence.times));
    case 'per week':
      return cadence.times === 1 ? addDays(anchor, 7) : slotAfter(anchor, cadence.times, calendar);
    default:
      return unreachable(cadence);
  }
};

/** The interval's length in calendar days, as the measure of "overdue by n intervals". */
export const intervalDays = (cadence: Cadence, anchor: CivilDate): number => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days;
    case 'months':
      return addMonths(anchor, cadence.months) - anchor;
    case 'per month':
      return cadence.times === 1 ? addMonths(anchor, 1) - anchor : daysPerMonth(cadence.times);
    case 'per week':
      return 7 / cadence.times;
    default:
      return unreachable(cadence);
  }
};
