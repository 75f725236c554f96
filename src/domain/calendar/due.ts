// When a budget of working time is used up, and when the next window opens (2-rules §4).
import { failure, type Result, success } from '../result';
import { addDays, type CivilDate } from '../time/civil-date';
import { type Instant, instantOf, MINUTE_MS, type Piece, wallTimeOf } from '../time/instant';
import { startOf } from '../time/zone';
import type { WorkingTimeIssue } from './elapsed';
import type { WorkingTime } from './working-time';

/** Without a window for so long the calendar is taken for a mistake. */
const HORIZON_DAYS = 731;
/** A hundred years of days: a longer budget is a typing error. */
const LONGEST_DAYS = 36_525;
const DAY_MINUTES = 1440;

type Due = Result<Instant, WorkingTimeIssue>;

/** Asks the pieces of working time from an instant on, in order, until one of them answers. */
const seek = (time: WorkingTime, from: Instant, answer: (piece: Piece) => Instant | null): Due => {
  const first = time.dayAt(from);
  let lastOpen = first;
  for (let date = first; date <= first + LONGEST_DAYS; date = addDays(date, 1)) {
    for (const piece of time.piecesOn(date)) {
      if (piece.to <= from) continue;
      lastOpen = date;
      const found = answer(piece.from < from ? { from, to: piece.to } : piece);
      if (found !== null) return success(found);
    }
    if (date - lastOpen > HORIZON_DAYS) return failure('no window within two years');
  }
  return failure('budget too long');
};

/**
 * The smallest instant t ≥ from with elapsed(from, t) = workingMinutes.
 *
 * Rule: M0.11, 2-rules §4. A budget that ends at closing time is due at closing time; a start outside
 * the windows begins at the next opening; without a budget it is due at once, also outside the windows.
 * @example due(time, Sat 14 Feb 2026 17:30, 120)   // Tue 24 Feb 10:30, past a holiday of nine days
 */
export const due = (time: WorkingTime, from: Instant, workingMinutes: number): Due => {
  if (!(workingMinutes >= 0)) return failure('negative budget');
  // Also open day and night: no need to look through a hundred years of days.
  if (workingMinutes > LONGEST_DAYS * DAY_MINUTES) return failure('budget too long');
  let left = Math.round(workingMinutes * MINUTE_MS);
  if (left === 0) return success(from);
  return seek(time, from, (piece) => {
    const length = piece.to - piece.from;
    if (left <= length) return instantOf(piece.from + left);
    left -= length;
    return null;
  });
};

/**
 * The last closing instant of the n-th working day after the day of receipt.
 *
 * Rule: 2-rules §4. The day of receipt does not count, also when it is none that is worked.
 */
export const dueInWorkingDays = (time: WorkingTime, from: Instant, days: number): Due => {
  if (!(days >= 0)) return failure('negative budget');
  if (days === 0) return success(from);
  if (days > LONGEST_DAYS) return failure('budget too long');
  let date: CivilDate | null = time.dayAt(from);
  for (let left = Math.ceil(days); left > 0 && date !== null; ) {
    date = time.calendar.nextWorkingDay(date);
    // A day that a zone skips (30 December 2011 in Apia) is worked by nobody.
    if (date !== null && time.piecesOn(date).length > 0) left -= 1;
  }
  if (date === null) return failure('no window within two years');
  const closing = Math.max(...time.calendar.windowsOf(date).map(({ end }) => end));
  return success(startOf(time.zone, wallTimeOf(date, closing)));
};

/** The first instant ≥ from that is worked; closing time itself is not, opening time is. */
export const nextOpening = (time: WorkingTime, from: Instant): Due =>
  seek(time, from, (piece) => piece.from);
