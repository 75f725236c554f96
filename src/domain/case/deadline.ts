// A promise as instants: when it ends, the last working instant before it, and how much was used (2-rules §4).
import { actBy } from '../calendar/act-by';
import { type Budget, budgetEnd } from '../calendar/budget';
import { type WorkingTimeIssue, workedMs } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { type Result, success } from '../result';
import type { Instant } from '../time/instant';

export interface Deadline {
  /** From here the clock runs to the promise without a break. */
  readonly runsFrom: Instant;
  readonly promiseAt: Instant;
  readonly actByAt: Instant;
  /** Working milliseconds of the whole promise; 0 when it can't be kept by somebody at work. */
  readonly workingMs: number;
  /** What of it was used before `runsFrom`. */
  readonly usedBeforeMs: number;
}

/** The deadline of a clock that runs from an instant to its promise, with what was used before. */
export const deadlineBetween = (
  time: WorkingTime,
  runsFrom: Instant,
  promiseAt: Instant,
  usedBeforeMs = 0,
): Deadline => ({
  runsFrom,
  promiseAt,
  actByAt: actBy(time, runsFrom, promiseAt),
  workingMs: usedBeforeMs + workedMs(time, runsFrom, promiseAt),
  usedBeforeMs,
});

/**
 * The deadline of a promise that starts at an instant and never pauses.
 *
 * Rule: M0.11, 2-rules §4.
 * @example deadlineOf(time, Fri 16:00, 24 hours)   // promise Sat 16:00, act by Fri 18:00
 */
export const deadlineOf = (
  time: WorkingTime,
  startAt: Instant,
  budget: Budget,
): Result<Deadline, WorkingTimeIssue> => {
  const end = budgetEnd(time, startAt, budget);
  return end.ok ? success(deadlineBetween(time, startAt, end.value)) : end;
};

/**
 * Does no working time lie before the promise? Then only a duty person can keep it.
 *
 * Rule: 2-rules §4, and the rule book's own check.
 */
export const isUnkeepable = (deadline: Deadline): boolean => deadline.workingMs === 0;
