// How much time a promise gives, and when it is used up (2-rules §1, §4).
import { failure, type Result, success } from '../result';
import { type Instant, instantOf, MINUTE_MS } from '../time/instant';
import { unreachable } from '../unreachable';
import { due, dueInWorkingDays } from './due';
import type { WorkingTimeIssue } from './elapsed';
import type { WorkingTime } from './working-time';

/** Clock time runs day and night; working time only inside the windows. */
export type Budget =
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'working'; readonly minutes: number }
  | { readonly kind: 'working days'; readonly days: number };

/**
 * When a budget that starts at an instant is used up.
 *
 * Rule: M0.11, 2-rules §4. `within 24 hours` is clock time: 24 hours of the world's clock, whatever
 * the wall clock does meanwhile.
 */
export const budgetEnd = (
  time: WorkingTime,
  from: Instant,
  budget: Budget,
): Result<Instant, WorkingTimeIssue> => {
  switch (budget.kind) {
    case 'clock':
      return budget.minutes >= 0
        ? success(instantOf(from + budget.minutes * MINUTE_MS))
        : failure('negative budget');
    case 'working':
      return due(time, from, budget.minutes);
    case 'working days':
      return dueInWorkingDays(time, from, budget.days);
    default:
      return unreachable(budget);
  }
};
