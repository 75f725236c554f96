// How a case stands under the rules: its promise, its act-by, its status word. Pure.
import type { WorkingTimeIssue } from '../../domain/calendar/elapsed';
import type { CaseLife } from '../../domain/case/case-life';
import type { ClockStatus } from '../../domain/case/clock-status';
import { type CaseStanding, standingOf } from '../../domain/case/standing';
import type { Cell } from '../../domain/cell';
import { failure, type Result } from '../../domain/result';
import { type CaseCells, timeCell } from '../../tables/case-cells';
import type { CaseRecord } from '../../tables/cases';
import type { CaseProblem } from '../../tables/read-case-life';
import { type CaseBench, factsOf } from './case-bench';

export interface JudgedCase {
  readonly record: CaseRecord;
  readonly standing: Result<CaseStanding, CaseProblem | { readonly code: WorkingTimeIssue }>;
}

/** The standing of a life under the rules. Rule: 2-rules §4, what came in before go-live is not measured. */
export const judgeLife = (
  bench: CaseBench,
  life: CaseLife,
  said: Pick<CaseRecord, 'kind' | 'severity'>,
  tier: Cell,
): JudgedCase['standing'] => {
  const { time, rules, now, measuredFrom } = bench;
  const facts = factsOf(bench, said, tier);
  const found = standingOf({ time, life, rules, now, measuredFrom, facts });
  return found.ok ? found : failure({ code: found.error });
};

/** Rule: M0.11. What cannot be read has no promise and lacks data; it is no throw and no guess. */
export const judgeCase = (bench: CaseBench, record: CaseRecord, tier: Cell): JudgedCase => ({
  record,
  standing: record.life.ok ? judgeLife(bench, record.life.value, record, tier) : record.life,
});

export const statusOf = ({ standing }: Pick<JudgedCase, 'standing'>): ClockStatus =>
  standing.ok ? standing.value.status : 'needsData';

/** Promise and act-by are those of the reply; the status is the worst of all clocks that run. */
export const standingCells = (
  { zone, statusWords }: CaseBench,
  judged: Pick<JudgedCase, 'standing'>,
): CaseCells => {
  const deadline = judged.standing.ok ? judged.standing.value.reply.deadline : null;
  return {
    promise: timeCell(zone, deadline?.promiseAt ?? null),
    'act by': timeCell(zone, deadline?.actByAt ?? null),
    status: statusWords['case status'][statusOf(judged)],
  };
};
