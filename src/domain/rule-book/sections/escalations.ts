// The escalate rows: who is told after the promise, one after another, and how fast (2-rules §1, §4).
import type { EscalateRule } from '../case-rules';
import { about, type Report, type Statement, wordsOf } from '../statement';
import { isUnfinished, readBudget } from './budget';
import { readScope } from './case-scope';

const readStep = (
  statement: Statement,
  report: Report,
): Pick<EscalateRule, 'people' | 'every'> | null => {
  switch (statement.test) {
    case 'by':
    case 'is': {
      const people = wordsOf(statement.valueText);
      if (people.length > 0) return { people, every: null };
      report(about(statement, 'unfinished row', statement.subjectText, 'unfinished'));
      return null;
    }
    case 'every':
    case 'within': {
      const every = readBudget(statement, report);
      return every === null ? null : { people: null, every };
    }
    default:
      report(about(statement, 'unknown test', statement.testText));
      return null;
  }
};

/** `by lead, manager` names the ladder, `every 24 hours` the pace; one row says one of the two. */
export const readEscalations = (
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): readonly EscalateRule[] => {
  const rules: EscalateRule[] = [];
  for (const statement of statements) {
    if (!statement.sound || isUnfinished(statement, report)) continue;
    const step = readStep(statement, report);
    const scope = readScope(statement, tierNamed, report);
    if (step !== null && scope !== null) rules.push({ ...scope, ...step });
  }
  return rules;
};
