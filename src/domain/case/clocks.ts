// The clocks of a case that never pause: first reply and arrival (2-rules §4, rules M0.11, M4.7).
import { type Budget, budgetEnd } from '../calendar/budget';
import type { WorkingTimeIssue } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { failure, type Result, success } from '../result';
import type { Instant } from '../time/instant';
import { type CaseLife, currentRound, type Round, receivedAtOf } from './case-life';
import { type ClockState, type ClockStatus, clockState, steadyStatus } from './clock-status';
import { type Deadline, deadlineBetween, deadlineOf } from './deadline';

export interface Clock extends ClockState {
  /** Null while the clock stands still, and when there is no promise. */
  readonly deadline: Deadline | null;
  readonly doneAt: Instant | null;
}

export interface ClockInput {
  readonly time: WorkingTime;
  readonly life: CaseLife;
  /** Null when no rule fits: then nothing is promised. */
  readonly budget: Budget | null;
  readonly now: Instant;
  /** Cases received before it are not measured: the start of the go-live day. */
  readonly measuredFrom?: Instant | null;
}

type ClockResult = Result<Clock, WorkingTimeIssue>;

/** Was the case received since go-live? */
export const isMeasured = ({ life, measuredFrom }: ClockInput): boolean =>
  measuredFrom === null || measuredFrom === undefined || receivedAtOf(life) >= measuredFrom;

const steadyClock = (input: ClockInput, startAt: Instant, doneAt: Instant | null): ClockResult => {
  const { time, budget, now } = input;
  if (doneAt !== null && doneAt < startAt) return failure('end before start');
  const found = budget === null ? success(null) : deadlineOf(time, startAt, budget);
  if (!found.ok) return found;
  const deadline = found.value;
  const state = clockState(time, { deadline, doneAt, now, measured: isMeasured(input) });
  return success({ ...state, deadline, doneAt });
};

/**
 * The first-reply clock of a round, of the current one unless another is named.
 *
 * Rule: M0.11, 2-rules §4. It never pauses, also not while the customer is waited for.
 */
export const replyClock = (
  input: ClockInput,
  round: Round = currentRound(input.life),
): ClockResult => steadyClock(input, round.startedAt, round.firstReplyAt);

/** The arrival clock, from the receipt on. Rule: M4.7. */
export const arriveClock = (input: ClockInput): ClockResult =>
  steadyClock(input, receivedAtOf(input.life), input.life.arrivedAt);

export interface ReplyFacts {
  readonly time: WorkingTime;
  readonly receivedAt: Instant;
  readonly firstReplyAt: Instant | null;
  readonly budget: Budget;
  readonly now: Instant;
}

/**
 * The status of the first reply alone: what a column of ten thousand cases shows.
 *
 * Rule: M0.11. The same as that of `replyClock`, without how late it is.
 */
export const replyStatus = (facts: ReplyFacts): Result<ClockStatus, WorkingTimeIssue> => {
  const { time, receivedAt, firstReplyAt: doneAt, budget, now } = facts;
  if (doneAt !== null && doneAt < receivedAt) return failure('end before start');
  const end = budgetEnd(time, receivedAt, budget);
  if (!end.ok) return end;
  const promiseAt = end.value;
  const deadline = (): Deadline => deadlineBetween(time, receivedAt, promiseAt);
  return success(steadyStatus(time, { promiseAt, doneAt, now }, deadline));
};
