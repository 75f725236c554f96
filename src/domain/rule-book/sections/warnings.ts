// The warn rows: when somebody is warned before a promise is broken (2-rules §1, §4).
import type { WarnRule } from '../case-rules';
import { about, type Report, type Statement } from '../statement';
import { isUnfinished, readBudget } from './budget';
import { readScope } from './case-scope';

const TESTS = ['within', 'at least', 'at most', 'is'];

const readWhen = (statement: Statement, report: Report): WarnRule['when'] | null => {
  const { amount, valueText } = statement;
  if (amount?.unit !== '%') return readBudget(statement, report);
  if (amount.value > 0 && amount.value <= 100) return { kind: 'share', percent: amount.value };
  report(about(statement, 'absurd number', valueText));
  return null;
};

/**
 * The warnings, in the order of their rows: `at least 80 %` of the working time used, `within 2 hours`
 * of the receipt.
 */
export const readWarnings = (
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): readonly WarnRule[] => {
  const rules: WarnRule[] = [];
  for (const statement of statements) {
    if (!statement.sound || isUnfinished(statement, report)) continue;
    if (statement.test === null || !TESTS.includes(statement.test)) {
      report(about(statement, 'unknown test', statement.testText));
      continue;
    }
    const when = readWhen(statement, report);
    const scope = readScope(statement, tierNamed, report);
    if (when !== null && scope !== null) rules.push({ ...scope, when });
  }
  return rules;
};
