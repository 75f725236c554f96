// The position rows: which words of a title make which level (2-rules §1).
import { squash } from '../../text';
import type { PositionLevel } from '../rule-book';
import { about, type Report, type Statement, wordsOf } from '../statement';

/** Position levels, highest first: they rank in the order of their first row, several rows add up. */
export const readLevels = (
  statements: readonly Statement[],
  report: Report,
): readonly PositionLevel[] => {
  const levels = new Map<string, { name: string; contains: string[]; except: string[] }>();
  for (const statement of statements) {
    const { tier: name, subject, subjectText, test } = statement;
    if (name === null) {
      report(about(statement, 'level not defined', ''));
      continue;
    }
    const level = levels.get(squash(name)) ?? { name, contains: [], except: [] };
    levels.set(squash(name), level);
    if (!statement.sound) continue;
    if (subject === null && subjectText !== '') {
      report(about(statement, 'unknown subject', subjectText));
    } else if (test === 'contains' || test === 'except') {
      level[test].push(...wordsOf(statement.valueText));
    } else if (test === null && statement.valueText === '') {
      report(about(statement, 'unfinished row', name, 'unfinished'));
    } else {
      report(about(statement, 'unknown test', statement.testText));
    }
  }
  return [...levels.values()];
};
