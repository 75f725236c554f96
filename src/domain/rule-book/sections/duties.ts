// The duty rows: who can be reached when nobody works (2-rules §1, §4).
import type { DutyRule } from '../case-rules';
import { about, type Report, type Statement, wordsOf } from '../statement';
import { readWeekdays } from '../weekdays';
import { isAny } from '../words';
import { isUnfinished } from './budget';

/** The weekdays of a subject; null = rest days; undefined if it cannot be read. */
const readDays = ({ subject, subjectText }: Statement): readonly number[] | null | undefined =>
  subject === 'rest days' || subjectText === '' || isAny(subjectText)
    ? null
    : (readWeekdays(subjectText) ?? undefined);

/** `duty | any | rest days | by | 王芳`; weekdays may stand in the place of rest days. */
export const readDuties = (
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): readonly DutyRule[] => {
  const rules: DutyRule[] = [];
  for (const statement of statements) {
    const { row, valueText, test } = statement;
    if (!statement.sound || isUnfinished(statement, report)) continue;
    const weekdays = readDays(statement);
    const tier = statement.tier === null ? null : tierNamed(statement.tier);
    const people = wordsOf(valueText);
    if (test !== null && test !== 'by' && test !== 'is') {
      report(about(statement, 'unknown test', statement.testText));
    } else if (weekdays === undefined) {
      report(about(statement, 'unknown subject', statement.subjectText));
    } else if (statement.tier !== null && tier === null) {
      report(about(statement, 'tier not defined', statement.tier));
    } else if (people.length === 0) {
      report(about(statement, 'unfinished row', statement.subjectText, 'unfinished'));
    } else {
      rules.push({ tier, weekdays, people, row });
    }
  }
  return rules;
};
