// When owner and lead are warned that a promise is running out (2-rules §4).
import { budgetEnd } from '../calendar/budget';
import { due } from '../calendar/due';
import type { WorkingTime } from '../calendar/working-time';
import type { WarnRule } from '../rule-book/case-rules';
import { type Instant, MINUTE_MS } from '../time/instant';
import { type Deadline, isUnkeepable } from './deadline';

export interface Warning {
  readonly at: Instant;
  /** `50 %`, `120 min`; `at once` when no working time lies before the promise. */
  readonly name: string;
}

type When = WarnRule['when'];

/** Half and four fifths of the working time; the second is when a case is at risk. */
const USUAL: readonly When[] = [
  { kind: 'share', percent: 50 },
  { kind: 'share', percent: 80 },
];
const AT_RISK_PERCENT = 80;

/** The instant at which a share of the working time is used. */
const shareUsedAt = (time: WorkingTime, deadline: Deadline, percent: number): Instant => {
  const left = (deadline.workingMs * percent) / 100 - deadline.usedBeforeMs;
  const found = due(time, deadline.runsFrom, Math.max(0, left) / MINUTE_MS);
  // A share of what lies before the promise is never missing.
  return found.ok ? found.value : deadline.promiseAt;
};

const nameOf = (when: When): string => {
  if (when.kind === 'share') return `${when.percent} %`;
  return when.kind === 'working days' ? `${when.days} d` : `${when.minutes} min`;
};

/**
 * The warnings of a deadline before its promise, in the order of time.
 *
 * Rule: 2-rules §4. Without warn rows half and 80 % of the working time; the rows that hold replace
 * both. No working time before the promise: one warning, at once.
 */
export const warningsOf = (
  time: WorkingTime,
  deadline: Deadline,
  rules: readonly WarnRule[],
): readonly Warning[] => {
  if (isUnkeepable(deadline)) return [{ at: deadline.runsFrom, name: 'at once' }];
  const wanted = rules.length > 0 ? rules.map(({ when }) => when) : USUAL;
  const warnings: Warning[] = [];
  for (const when of wanted) {
    if (when.kind === 'share') {
      warnings.push({ at: shareUsedAt(time, deadline, when.percent), name: nameOf(when) });
      continue;
    }
    const end = budgetEnd(time, deadline.runsFrom, when);
    if (end.ok) warnings.push({ at: end.value, name: nameOf(when) });
  }
  return warnings.filter(({ at }) => at < deadline.promiseAt).sort((a, b) => a.at - b.at);
};

/**
 * Is a promise at risk: 80 % of its working time is used, or the day of its
 * act-by has come?
 *
 * Rule: 2-rules §7, also where the book warns at other times: one meaning for the word.
 */
export const isAtRisk = (time: WorkingTime, deadline: Deadline, now: Instant): boolean =>
  time.dayAt(now) >= time.dayAt(deadline.actByAt) ||
  now >= shareUsedAt(time, deadline, AT_RISK_PERCENT);
