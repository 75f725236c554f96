// The reply, arrive and resolve rows: within which time (2-rules §1, rules M0.11, M3.2, M4.7).
import type { ClockName, ReplyRule } from '../case-rules';
import { about, type Report, type Statement } from '../statement';
import { isUnfinished, readBudget } from './budget';
import { readScope } from './case-scope';

/** The promises of one clock, in the order of their rows. */
export const readReplies = (
  clock: ClockName,
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): readonly ReplyRule[] => {
  const rules: ReplyRule[] = [];
  for (const statement of statements) {
    if (!statement.sound || isUnfinished(statement, report)) continue;
    if (statement.test !== 'within' && statement.test !== 'at most') {
      report(about(statement, 'unknown test', statement.testText));
      continue;
    }
    const budget = readBudget(statement, report);
    const scope = readScope(statement, tierNamed, report);
    if (budget !== null && scope !== null) rules.push({ ...scope, clock, budget });
  }
  return rules;
};
