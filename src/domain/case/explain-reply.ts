// Why a promise ends when it ends: each step of the calculation, as data (3-product §2 REPLYDUEWHY).
import { type WorkingTimeIssue, workedMs, workedPiecesOn } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { type Result, success } from '../result';
import type { DutyRule, ReplyRule } from '../rule-book/case-rules';
import { addDays, type CivilDate } from '../time/civil-date';
import { DAY_MS, type Instant, MINUTE_MS } from '../time/instant';
import type { Window } from '../time/window';
import { type Deadline, deadlineOf, isUnkeepable } from './deadline';
import { dutyBetween } from './duty';

/** What a promise meets: work before and after it, only before it, only after it, or none. */
export type AtPromise = 'open' | 'closing' | 'opening' | 'closed';

/** A long list by its first members and its last one. */
export interface Shortened<T> {
  readonly first: readonly T[];
  /** How many are left out before the last one. */
  readonly leftOut: number;
  /** Null when all stand in `first`. */
  readonly last: T | null;
}

/** What of one day counted. */
export interface CountedDay {
  readonly on: CivilDate;
  /** On the wall clock; an end may be 24:00. */
  readonly windows: readonly Window[];
  readonly workedMinutes: number;
}

export type Counted =
  | { readonly kind: 'clock' }
  | {
      readonly kind: 'working';
      readonly days: Shortened<CountedDay>;
      /** Of the days that are left out. */
      readonly leftOutMinutes: number;
    }
  | { readonly kind: 'working days'; readonly days: Shortened<CivilDate> };

export interface ReplyExplanation {
  readonly rule: ReplyRule;
  readonly receivedAt: Instant;
  readonly deadline: Deadline;
  readonly counted: Counted;
  readonly atPromise: AtPromise;
  /** Does no working time lie before the promise? */
  readonly unkeepable: boolean;
  /** Who answers then; none when the book names nobody. */
  readonly duty: readonly string[];
}

export interface ReplyAsked {
  readonly rule: ReplyRule;
  readonly receivedAt: Instant;
  readonly duties: readonly DutyRule[];
  readonly tier: string | null;
}

/** A longer list says nothing more to anybody. */
const MOST_DAYS = 5;
const FIRST_DAYS = 3;

const shortened = <T>(list: readonly T[]): Shortened<T> =>
  list.length <= MOST_DAYS
    ? { first: list, leftOut: 0, last: null }
    : {
        first: list.slice(0, FIRST_DAYS),
        leftOut: list.length - FIRST_DAYS - 1,
        last: list[list.length - 1] ?? null,
      };

const atPromise = (time: WorkingTime, promiseAt: Instant): AtPromise => {
  const day = time.dayAt(promiseAt);
  // Midnight ends a window of the day before.
  const pieces = [...time.piecesOn(addDays(day, -1)), ...time.piecesOn(day)];
  const before = pieces.some(({ from, to }) => from < promiseAt && promiseAt <= to);
  const after = pieces.some(({ from, to }) => from <= promiseAt && promiseAt < to);
  if (before) return after ? 'open' : 'closing';
  return after ? 'opening' : 'closed';
};

const countedOn = (time: WorkingTime, on: CivilDate, from: Instant, to: Instant): CountedDay => {
  const pieces = workedPiecesOn(time, on, from, to);
  const minutes = (at: Instant): number => (time.zone.wallTimeAt(at) - on * DAY_MS) / MINUTE_MS;
  return {
    on,
    windows: pieces.map((piece) => ({ start: minutes(piece.from), end: minutes(piece.to) })),
    workedMinutes: pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) / MINUTE_MS,
  };
};

/** The days of [from, to) on which anything is worked, with what. */
const workingHours = (time: WorkingTime, from: Instant, to: Instant): Counted => {
  const worked: CivilDate[] = [];
  const last = time.dayAt(to);
  for (let on = time.dayAt(from); on <= last; on = addDays(on, 1)) {
    if (time.piecesOn(on).some((piece) => piece.from < to && piece.to > from)) worked.push(on);
  }
  const dates = shortened(worked);
  const day = (on: CivilDate): CountedDay => countedOn(time, on, from, to);
  const first = dates.first.map(day);
  const lastDay = dates.last === null ? null : day(dates.last);
  const listed = [...first, ...(lastDay === null ? [] : [lastDay])];
  return {
    kind: 'working',
    days: { ...dates, first, last: lastDay },
    leftOutMinutes: listed.reduce(
      (left, { workedMinutes }) => left - workedMinutes,
      workedMs(time, from, to) / MINUTE_MS,
    ),
  };
};

/** The working days after the day of receipt, to that of the promise. */
const workingDays = (time: WorkingTime, from: Instant, count: number): Counted => {
  const dates: CivilDate[] = [];
  let on: CivilDate | null = time.dayAt(from);
  while (dates.length < count && on !== null) {
    on = time.calendar.nextWorkingDay(on);
    if (on !== null && time.piecesOn(on).length > 0) dates.push(on);
  }
  return { kind: 'working days', days: shortened(dates) };
};

/**
 * Each step from the receipt to the promise and to the last working instant before it.
 *
 * Rule: M0.11, 2-rules §4. A promise before which nobody works names who is on duty.
 * @example explainReply(time, { rule: 24 hours, receivedAt: Fri 16:00 … })   // closed on Sat 16:00, act by Fri 18:00
 */
export const explainReply = (
  time: WorkingTime,
  { rule, receivedAt, duties, tier }: ReplyAsked,
): Result<ReplyExplanation, WorkingTimeIssue> => {
  const found = deadlineOf(time, receivedAt, rule.budget);
  if (!found.ok) return found;
  const deadline = found.value;
  const { promiseAt } = deadline;
  const unkeepable = isUnkeepable(deadline);
  const { budget } = rule;
  const counted = (): Counted => {
    if (budget.kind === 'clock') return { kind: 'clock' };
    return budget.kind === 'working'
      ? workingHours(time, receivedAt, promiseAt)
      : workingDays(time, receivedAt, budget.days);
  };
  return success({
    ...{ rule, receivedAt, deadline, unkeepable },
    counted: counted(),
    atPromise: atPromise(time, promiseAt),
    duty: unkeepable ? dutyBetween(duties, time, { from: receivedAt, to: promiseAt }, tier) : [],
  });
};
