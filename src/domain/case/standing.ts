// How a case stands as a whole: which of its clocks decides what people see of it (2-rules §4, §7).
import type { WorkingTimeIssue } from '../calendar/elapsed';
import type { WorkingTime } from '../calendar/working-time';
import { type Result, success } from '../result';
import { type CaseFacts, type ClockName, ruleFor } from '../rule-book/case-rules';
import type { CaseRules } from '../rule-book/read-case-rules';
import type { Instant } from '../time/instant';
import { type CaseLife, currentRound, stateOf } from './case-life';
import type { ClockStatus } from './clock-status';
import { arriveClock, type Clock, type ClockInput, replyClock } from './clocks';
import { resolveClock } from './resolve-clock';

export interface CaseInput {
  readonly time: WorkingTime;
  readonly life: CaseLife;
  readonly rules: CaseRules;
  readonly facts: CaseFacts;
  readonly now: Instant;
  readonly measuredFrom?: Instant | null;
}

export interface CaseStanding {
  /** Of the current round, answered or not. */
  readonly reply: Clock;
  /** Of the whole case; without a promise where no rule asks that somebody comes. */
  readonly arrive: Clock;
  /** Of the whole case; without a promise where no rule asks for a solution. */
  readonly resolve: Clock;
  /** The clock that decides. */
  readonly name: ClockName;
  readonly clock: Clock;
  readonly status: ClockStatus;
}

const WORST_FIRST: readonly ClockStatus[] = ['late', 'atRisk', 'inTime'];

const worse = (a: Clock, b: Clock): boolean => {
  const by = WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status);
  const [at, other] = [a.deadline?.promiseAt ?? 0, b.deadline?.promiseAt ?? 0];
  return by < 0 || (by === 0 && at < other);
};

/**
 * The clock that decides, and its status.
 *
 * Rule: M0.11, M3.2, M4.7. Of the clocks that run the worst one: late, at risk, in time; among equals
 * the one that ends first. A reply is owed until it is given, also of what is resolved already; arrival
 * and resolution until it is resolved. When none runs, the reply says how it was given, unless the
 * customer is waited for. What is closed runs no more.
 */
export const standingOf = (input: CaseInput): Result<CaseStanding, WorkingTimeIssue> => {
  const { rules, facts, life } = input;
  const inputOf = (name: ClockName): ClockInput => {
    const budget = ruleFor(rules.clocks[name], facts)?.budget ?? null;
    return { ...input, budget };
  };
  const reply = replyClock(inputOf('reply'));
  if (!reply.ok) return reply;
  const arrive = arriveClock(inputOf('arrive'));
  if (!arrive.ok) return arrive;
  const resolve = resolveClock(inputOf('resolve'));
  if (!resolve.ok) return resolve;
  const steady = { reply: reply.value, arrive: arrive.value, resolve: resolve.value };
  const round = currentRound(life);
  const clocks: readonly (readonly [ClockName, Clock])[] =
    round.closedAt !== null
      ? []
      : [
          ['reply', reply.value],
          ...(round.resolvedAt === null
            ? ([
                ['arrive', arrive.value],
                ['resolve', resolve.value],
              ] as const)
            : []),
        ];
  const running = clocks.filter(([, { status }]) => WORST_FIRST.includes(status));
  const [first, ...others] = running;
  if (first === undefined) {
    const status = stateOf(life) === 'waiting' ? 'waiting' : reply.value.status;
    return success({ ...steady, name: 'reply', clock: reply.value, status });
  }
  const [name, clock] = others.reduce(
    (worst, one) => (worse(one[1], worst[1]) ? one : worst),
    first,
  );
  return success({ ...steady, name, clock, status: clock.status });
};
