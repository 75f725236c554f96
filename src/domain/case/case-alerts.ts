// The alerts of a case as a whole: of its reply, of somebody's coming, of its solution (2-rules §4).
import type { WorkingTime } from '../calendar/working-time';
import type { CaseFacts, ClockName } from '../rule-book/case-rules';
import type { CaseRules } from '../rule-book/read-case-rules';
import type { Instant } from '../time/instant';
import { type CaseLife, currentRound } from './case-life';
import type { Clock } from './clocks';
import { type Alert, alertsOf, alertsToRaise } from './escalation';
import type { CaseStanding } from './standing';

export interface AlertedCase {
  readonly time: WorkingTime;
  readonly caseId: string;
  readonly life: CaseLife;
  readonly standing: CaseStanding;
  readonly facts: CaseFacts;
  readonly rules: CaseRules;
}

export interface CaseAlert {
  readonly clockName: ClockName;
  readonly clock: Clock;
  readonly alert: Alert;
}

/** Nobody has to come any more, and nothing is to be solved, once it is solved. */
const untilResolved = (clock: Clock, resolvedAt: Instant | null): Clock => ({
  ...clock,
  doneAt: clock.doneAt ?? resolvedAt,
});

/**
 * Every alert of an open case, whether its time has come or not; of a closed one none.
 *
 * Rule: M0.11, M3.2, M4.7. The clock of the reply is that of the round that runs: a case that was
 * reopened has new alerts, because its promise is another instant.
 */
export const alertsOfCase = (input: AlertedCase): readonly CaseAlert[] => {
  const { time, caseId, facts, rules, standing } = input;
  const { resolvedAt, closedAt } = currentRound(input.life);
  if (closedAt !== null) return [];
  const clocks: readonly (readonly [ClockName, Clock])[] = [
    ['reply', standing.reply],
    ['arrive', untilResolved(standing.arrive, resolvedAt)],
    ['resolve', untilResolved(standing.resolve, resolvedAt)],
  ];
  return clocks.flatMap(([clockName, clock]) =>
    alertsOf({ time, caseId, clockName, clock, facts, rules }).map((alert) => ({
      ...{ clockName, clock, alert },
    })),
  );
};

/** Those whose time has come and that were not raised yet. */
export const caseAlertsToRaise = (
  alerts: readonly CaseAlert[],
  raised: ReadonlySet<string>,
  now: Instant,
): readonly CaseAlert[] =>
  alerts.filter(({ alert, clock }) => alertsToRaise([alert], clock, raised, now).length > 0);
