// The order of the day's work: which customers stand in Today, and where (2-rules §7). Pure.
import { compareText } from '../../domain/text';
import { unreachable } from '../../domain/unreachable';
import type { Assessment } from './assess';

const APPOINTMENT = 4;
const OVERDUE = 5;
/** Retries: what stands there is tried again, whatever its status. */
export const RETRY = 7;
/** Not today's yet. */
export const SOON = 8;

/** Due today, or planned for today before that. */
const TODAYS = 6;

/** Place by the date alone; Infinity = not today's business. */
const placeByDate = ({ status, booked, due, planned }: Assessment, today: number): number => {
  if (due !== null && planned === today && due > today) return booked ? APPOINTMENT : TODAYS;
  switch (status) {
    case 'overdue':
    case 'today':
    case 'never':
      // An appointment is one on its day and when it was missed, whatever the status word.
      if (booked) return APPOINTMENT;
      return due !== null && due < today ? OVERDUE : TODAYS;
    case 'soon':
      return SOON;
    case 'needsData':
      return 9;
    case 'booked':
    case 'fine':
    case 'paused':
    case 'none':
      return Number.POSITIVE_INFINITY;
    default:
      return unreachable(status);
  }
};

/**
 * Place in the order of 2-rules §7; Infinity = not today's business.
 *
 * Whom a call has not reached is tried again on the day of the retry: at the place that the date gives,
 * and where it gives none, among the retries. Until then a customer who is due stays in sight there,
 * too. Who is unreachable is the lead's.
 */
export const placeInDay = (one: Assessment, today: number): number => {
  const place = placeByDate(one, today);
  if (one.attempts === null) return place;
  const { retryOn, unreachable: isUnreachable } = one.attempts;
  if (isUnreachable) return Number.POSITIVE_INFINITY;
  const isTime = retryOn !== null && retryOn <= today;
  if (isTime) return Math.min(place, RETRY);
  return place < RETRY ? RETRY : place;
};

const DAY_MINUTES = 1440;
const appointmentAt = ({ due, bookedMinutes }: Assessment): number =>
  (due ?? 0) * DAY_MINUTES + bookedMinutes;

const retryDay = ({ attempts }: Assessment): number => attempts?.retryOn ?? 0;

/**
 * Total and stable: owner, rank, then tier, due date, number, row; appointments by their time before
 * the tier, what is overdue by days late ÷ interval, descending, and retries by their day.
 *
 * Rule: M0.12, 2-rules §7. A tier whose rule row says priority goes first inside "overdue".
 */
export const inOrder = (
  list: readonly Assessment[],
  today: number,
): readonly { readonly line: Assessment; readonly place: number }[] =>
  list
    .map((line) => ({ line, place: placeInDay(line, today) }))
    .filter(({ place }) => place !== Number.POSITIVE_INFINITY)
    .sort(
      (a, b) =>
        compareText(a.line.customer.owner, b.line.customer.owner) ||
        a.place - b.place ||
        (a.place === APPOINTMENT ? appointmentAt(a.line) - appointmentAt(b.line) : 0) ||
        (a.place === OVERDUE ? Number(b.line.priority) - Number(a.line.priority) : 0) ||
        (a.place === OVERDUE ? b.line.intervalsLate - a.line.intervalsLate : 0) ||
        (a.place === RETRY ? retryDay(a.line) - retryDay(b.line) : 0) ||
        a.line.tierRank - b.line.tierRank ||
        (a.line.due ?? 0) - (b.line.due ?? 0) ||
        compareText(a.line.key, b.line.key) ||
        a.line.customer.row - b.line.customer.row,
    );
