// The resolution clock, which stands still while the customer is waited for (2-rules §4, rule M3.2).
import { type Budget, budgetEnd } from '../calendar/budget';
import { due } from '../calendar/due';
import { type WorkingTimeIssue, workedMs } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { type Result, success } from '../result';
import { type Instant, instantOf, MINUTE_MS, type Piece } from '../time/instant';
import { currentRound, receivedAtOf, runningPieces } from './case-life';
import { clockState, latenessIn } from './clock-status';
import { type Clock, type ClockInput, isMeasured } from './clocks';
import { deadlineBetween } from './deadline';

export interface ResolveClock extends Clock {
  /** What is left of the budget, in its own minutes (clock or working); negative when overdrawn. */
  readonly remainingMinutes: number | null;
}

/** A way to measure and to spend a budget over pieces of time. */
interface Meter {
  readonly total: number;
  readonly spent: (piece: Piece) => number;
  readonly end: (from: Instant, left: number) => Result<Instant, WorkingTimeIssue>;
}

const meterOf = ({ time, life }: ClockInput, budget: Budget): Result<Meter, WorkingTimeIssue> => {
  if (budget.kind === 'clock') {
    return success({
      total: budget.minutes * MINUTE_MS,
      spent: ({ from, to }) => to - from,
      end: (from, left) => success(instantOf(from + left)),
    });
  }
  const working = {
    spent: ({ from, to }: Piece) => workedMs(time, from, to),
    end: (from: Instant, left: number) => due(time, from, left / MINUTE_MS),
  };
  if (budget.kind === 'working') return success({ ...working, total: budget.minutes * MINUTE_MS });
  // Working days are as many working minutes as they would have without a pause.
  const from = receivedAtOf(life);
  const end = budgetEnd(time, from, budget);
  return end.ok ? success({ ...working, total: workedMs(time, from, end.value) }) : end;
};

interface Spending {
  /** Null while the clock stands still with something left. */
  readonly promise: {
    readonly runsFrom: Instant;
    readonly at: Instant;
    readonly usedMs: number;
  } | null;
  readonly leftMs: number;
}

/** Spends the budget piece by piece. A piece that uses up exactly the rest is still in time. */
const spend = (
  time: WorkingTime,
  meter: Meter,
  pieces: readonly Piece[],
  now: Instant,
): Result<Spending, WorkingTimeIssue> => {
  let left = meter.total;
  let usedMs = 0;
  let promise: Spending['promise'] = null;
  for (const piece of pieces) {
    const runs = piece.to === Number.POSITIVE_INFINITY;
    const end = runs ? (Math.max(now, piece.from) as Instant) : piece.to;
    const spent = meter.spent({ from: piece.from, to: end });
    if (promise === null && (runs || left < spent)) {
      const at = meter.end(piece.from, left);
      if (!at.ok) return at;
      promise = { runsFrom: piece.from, at: at.value, usedMs };
    }
    left -= spent;
    usedMs += workedMs(time, piece.from, end);
  }
  return success({ promise, leftMs: left });
};

/**
 * The resolution clock: it stands still while the customer is waited for and while the case is closed.
 *
 * Rule: M3.2, 2-rules §4. remaining = budget − Σ elapsed(running pieces); on resume
 * due = due(now, remaining). What became late stays late, however long it waits afterwards; lateness
 * counts only while the clock runs.
 */
export const resolveClock = (input: ClockInput): Result<ResolveClock, WorkingTimeIssue> => {
  const { time, life, budget, now } = input;
  const doneAt = currentRound(life).resolvedAt;
  const still: ResolveClock = {
    ...{ status: 'needsData', late: null, deadline: null, doneAt, remainingMinutes: null },
  };
  if (budget === null) return success(still);
  const meter = meterOf(input, budget);
  if (!meter.ok) return meter;
  const pieces = runningPieces(life);
  const spending = spend(time, meter.value, pieces, now);
  if (!spending.ok) return spending;
  const { promise, leftMs } = spending.value;
  const remainingMinutes = leftMs / MINUTE_MS;
  const measured = isMeasured(input);
  if (promise === null) {
    const status = !measured ? 'notMeasured' : doneAt === null ? 'waiting' : 'doneInTime';
    return success({ ...still, status, remainingMinutes });
  }
  const deadline = deadlineBetween(time, promise.runsFrom, promise.at, promise.usedMs);
  const state = clockState(time, { deadline, doneAt, now, measured });
  const ended = pieces.map(({ from, to }) => ({ from, to: to < now ? to : now }));
  const late = state.late === null ? null : latenessIn(time, promise.at, ended);
  return success({ ...state, late, deadline, doneAt, remainingMinutes });
};
