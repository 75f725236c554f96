// The contact rows: how often each tier is called or visited (2-rules §1, rule M0.6, M2.1).
import { squash } from '../../text';
import type { Cadence, ContactRule } from '../rule-book';
import { about, type Report, type Statement, wordsOf } from '../statement';

const DAYS_OF_WEEK = 7;
/** n a month is every ⌊28 ÷ n⌋ days, so 28 is the most that can be kept. */
const MOST_PER_MONTH = 28;
const MOST_DAYS = 3660;
const PRIORITY = ['priority', '优先'];

const everyCadence = (count: number, unit: string | null): Cadence | null => {
  switch (unit) {
    case 'days':
      return { kind: 'days', days: count };
    case 'weeks':
      return { kind: 'days', days: count * DAYS_OF_WEEK };
    case 'months':
      return { kind: 'months', months: count };
    case 'quarters':
      return { kind: 'months', months: count * 3 };
    case 'years':
      return { kind: 'months', months: count * 12 };
    default:
      return null;
  }
};

const perCadence = (count: number, unit: string | null): Cadence | null => {
  if (unit === 'months') return { kind: 'per month', times: count };
  return unit === 'weeks' ? { kind: 'per week', times: count } : null;
};

const isAbsurd = (cadence: Cadence): boolean => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days > MOST_DAYS;
    case 'months':
      return cadence.months * 30 > MOST_DAYS;
    case 'per month':
      return cadence.times > MOST_PER_MONTH;
    default:
      return cadence.times > DAYS_OF_WEEK;
  }
};

const cadenceOf = (statement: Statement, report: Report): Cadence | null => {
  const { test, amount, valueText, unitText } = statement;
  if (test === null && valueText === '') {
    report(about(statement, 'unfinished row', statement.subjectText, 'unfinished'));
    return null;
  }
  if (test !== 'every' && test !== 'per') {
    report(about(statement, 'unknown test', statement.testText));
    return null;
  }
  if (amount === null) {
    report(about(statement, 'number expected', valueText));
    return null;
  }
  const count = amount.value;
  const cadence = (test === 'every' ? everyCadence : perCadence)(count, amount.unit);
  if (cadence === null) {
    report(about(statement, 'unknown unit', unitText || valueText));
    return null;
  }
  if (!Number.isInteger(count) || count < 1 || isAbsurd(cadence)) {
    report(about(statement, 'absurd number', valueText));
    return null;
  }
  return cadence;
};

/**
 * The contact rows in their order.
 *
 * @param tierNamed the book's own spelling of a tier name; null when its tier rows lack it
 */
export const readContacts = (
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): readonly ContactRule[] => {
  const rules: ContactRule[] = [];
  for (const statement of statements) {
    if (!statement.sound) continue;
    const cadence = cadenceOf(statement, report);
    const tier = statement.tier === null ? null : tierNamed(statement.tier);
    if (statement.tier !== null && tier === null) {
      report(about(statement, 'tier not defined', statement.tier));
      continue;
    }
    if (cadence === null) continue;
    // A made-up channel works; the warning is for the one that was mistyped.
    if (statement.subject === null && statement.subjectText !== '') {
      report(about(statement, 'unknown subject', statement.subjectText, 'warning'));
    }
    rules.push({
      tier,
      channel: statement.subject ?? (squash(statement.subjectText) || 'any'),
      cadence,
      priority: wordsOf(statement.note).some((word) => PRIORITY.includes(squash(word))),
      row: statement.row,
    });
  }
  return rules;
};
