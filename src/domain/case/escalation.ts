// Who is told of a case when: before its promise, at it, and step by step after it (2-rules §4).
import { type Budget, budgetEnd } from '../calendar/budget';
import { nextOpening } from '../calendar/due';
import type { WorkingTime } from '../calendar/working-time';
import { type CaseFacts, type ClockName, rulesFor } from '../rule-book/case-rules';
import type { CaseRules } from '../rule-book/read-case-rules';
import type { Instant } from '../time/instant';
import type { Clock } from './clocks';
import { type Deadline, isUnkeepable } from './deadline';
import { dutyBetween } from './duty';
import { warningsOf } from './warnings';

/** `owner`, `lead`, `manager`, or as the book writes them. */
export type Recipient = string;

export interface Alert {
  /** The same alert never arises twice: case, clock, level and promise; re-armed when the promise moves. */
  readonly key: string;
  /** `warn 80 %`, `warn at once`, `promise`, `after 1`, `after 2` … */
  readonly level: string;
  /** When it arises: from then on the sheet shows it. */
  readonly at: Instant;
  readonly to: readonly Recipient[];
  /** When the mail may go out: at the next opening. */
  readonly mailAt: Instant;
  /** The duty persons, who get the mail at once. */
  readonly duty: readonly string[];
}

export interface AlertInput {
  readonly time: WorkingTime;
  readonly caseId: string;
  readonly clockName: ClockName;
  readonly clock: Clock;
  readonly facts: CaseFacts;
  readonly rules: CaseRules;
}

const LADDER: readonly Recipient[] = ['lead', 'manager'];
const EVERY: Budget = { kind: 'clock', minutes: 1440 };

interface Step {
  readonly level: string;
  readonly at: Instant;
  readonly to: readonly Recipient[];
  readonly duty: readonly string[];
}

const warningSteps = ({ time, facts, rules }: AlertInput, deadline: Deadline): readonly Step[] => {
  const alone = isUnkeepable(deadline);
  const { runsFrom: from, promiseAt: to } = deadline;
  const duty = alone ? dutyBetween(rules.duties, time, { from, to }, facts.tier) : [];
  const warned = alone ? ['owner', 'lead'] : ['owner'];
  return warningsOf(time, deadline, rulesFor(rules.warnings, facts)).map(({ at, name }) => ({
    ...{ level: `warn ${name}`, at, to: warned, duty },
  }));
};

/** The ladder after the promise: its first person at the promise, each next one a pace later. */
const ladderSteps = ({ time, facts, rules }: AlertInput, deadline: Deadline): readonly Step[] => {
  const ofPeople = rules.escalations.filter(({ people }) => people !== null);
  const ofPace = rules.escalations.filter(({ every }) => every !== null);
  const people = rulesFor(ofPeople, facts)[0]?.people ?? LADDER;
  const every = rulesFor(ofPace, facts)[0]?.every ?? EVERY;
  const steps: Step[] = [];
  let at: Instant = deadline.promiseAt;
  for (const [index, person] of people.entries()) {
    steps.push({ level: index === 0 ? 'promise' : `after ${index}`, at, to: [person], duty: [] });
    const next = budgetEnd(time, at, every);
    if (!next.ok) break;
    at = next.value;
  }
  return steps;
};

/**
 * Every alert of a clock, in the order of time, whether its time has come or not.
 *
 * Rule: 2-rules §4. At the warning the owner, at the promise the lead, every following 24 hours the
 * next level; with no working time before the promise owner and lead at once, and the duty person is
 * named. A clock that stands still, is not measured or lacks data has none.
 */
export const alertsOf = (input: AlertInput): readonly Alert[] => {
  const { time, caseId, clockName, clock } = input;
  const { deadline } = clock;
  if (deadline === null || clock.status === 'notMeasured') return [];
  return [...warningSteps(input, deadline), ...ladderSteps(input, deadline)].map((step) => {
    const opening = nextOpening(time, step.at);
    return {
      ...step,
      key: JSON.stringify([caseId, clockName, step.level, deadline.promiseAt]),
      mailAt: opening.ok ? opening.value : step.at,
    };
  });
};

/**
 * The alerts that have arisen and were not raised yet.
 *
 * Rule: 2-rules §4. What was done before an alert's time never raises it, also when the watch comes
 * late, and nobody is warned any more once it is done. At the promise itself it is still in time.
 * @param raised the keys of the alerts in the sheet
 */
export const alertsToRaise = (
  alerts: readonly Alert[],
  { deadline, doneAt }: Clock,
  raised: ReadonlySet<string>,
  now: Instant,
): readonly Alert[] => {
  const promiseAt = deadline === null ? now : deadline.promiseAt;
  return alerts.filter(({ key, at }) => {
    const broken = at >= promiseAt;
    if (raised.has(key) || (broken ? at >= now : at > now)) return false;
    return doneAt === null || (broken && doneAt > at);
  });
};
