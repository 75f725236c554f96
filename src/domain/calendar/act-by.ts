// The last working instant before a promise (2-rules §4).
import { addDays } from '../time/civil-date';
import type { Instant } from '../time/instant';
import type { WorkingTime } from './working-time';

/**
 * The smallest t with received ≤ t ≤ promise and no working time between t and the promise; the
 * promise itself when there is none between receipt and promise.
 *
 * Rule: M0.11, 2-rules §4. A promise inside the windows or at closing time is its own act-by.
 * @example actBy(time, Thu 13:30, Fri 13:30)   // Fri 12:00: the promise falls on the opening
 */
export const actBy = (time: WorkingTime, receivedAt: Instant, promiseAt: Instant): Instant => {
  const first = time.dayAt(receivedAt);
  for (let date = time.dayAt(promiseAt); date >= first; date = addDays(date, -1)) {
    const pieces = time.piecesOn(date);
    for (let index = pieces.length - 1; index >= 0; index -= 1) {
      const piece = pieces[index];
      if (piece === undefined || piece.from >= promiseAt) continue;
      const closing = piece.to < promiseAt ? piece.to : promiseAt;
      return closing > receivedAt ? closing : promiseAt;
    }
  }
  return promiseAt;
};
