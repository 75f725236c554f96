// How a clock of a case stands: in time, at risk, late, answered in time or late (2-rules §4).
import { workedMs } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { type Instant, MINUTE_MS, type Piece } from '../time/instant';
import type { Deadline } from './deadline';
import { isAtRisk } from './warnings';

export type ClockStatus =
  | 'inTime'
  | 'atRisk'
  | 'late'
  | 'doneInTime'
  | 'doneLate'
  | 'waiting'
  | 'notMeasured'
  | 'needsData';

export interface Lateness {
  readonly clockMinutes: number;
  readonly workingMinutes: number;
}

export interface ClockState {
  readonly status: ClockStatus;
  /** Set with late and doneLate. */
  readonly late: Lateness | null;
}

/** How much of the pieces lies after the promise, on the world's clock and in the windows. */
export const latenessIn = (
  time: WorkingTime,
  promiseAt: Instant,
  pieces: readonly Piece[],
): Lateness => {
  let clock = 0;
  let working = 0;
  for (const { from, to } of pieces) {
    const start = from > promiseAt ? from : promiseAt;
    clock += Math.max(0, to - start);
    working += workedMs(time, start, to);
  }
  return { clockMinutes: clock / MINUTE_MS, workingMinutes: working / MINUTE_MS };
};

/** What is known of a clock that never pauses. */
export interface SteadyFacts {
  readonly promiseAt: Instant;
  readonly doneAt: Instant | null;
  /** Also before the receipt: the time of the last run may be older than the case. */
  readonly now: Instant;
}

/**
 * The status of a clock that never pauses.
 *
 * Rule: M0.11, 2-rules §4. In time ⇔ done ≤ promise; what was done late stays late.
 * @param deadline asked only where it decides: of what is neither done nor late
 */
export const steadyStatus = (
  time: WorkingTime,
  { promiseAt, doneAt, now }: SteadyFacts,
  deadline: () => Deadline,
): 'late' | 'doneLate' | 'doneInTime' | 'atRisk' | 'inTime' => {
  if ((doneAt ?? now) > promiseAt) return doneAt === null ? 'late' : 'doneLate';
  if (doneAt !== null) return 'doneInTime';
  return isAtRisk(time, deadline(), now) ? 'atRisk' : 'inTime';
};

/**
 * The state of a clock that never pauses.
 *
 * Rule: M0.11, 2-rules §4. A case without a promise is not in time but lacks data; one received before
 * go-live is not measured.
 * @param deadline null when none can be computed: no date, no rule
 */
export const clockState = (
  time: WorkingTime,
  facts: {
    readonly deadline: Deadline | null;
    readonly doneAt: Instant | null;
    readonly now: Instant;
    readonly measured?: boolean;
  },
): ClockState => {
  const { deadline, doneAt, now } = facts;
  if (facts.measured === false) return { status: 'notMeasured', late: null };
  if (deadline === null) return { status: 'needsData', late: null };
  const { promiseAt } = deadline;
  const status = steadyStatus(time, { promiseAt, doneAt, now }, () => deadline);
  if (status !== 'late' && status !== 'doneLate') return { status, late: null };
  return { status, late: latenessIn(time, promiseAt, [{ from: promiseAt, to: doneAt ?? now }]) };
};
