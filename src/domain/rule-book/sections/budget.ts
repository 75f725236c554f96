// The time that a row gives: 24 hours, 4 working hours, 3 working days (2-rules §1).
import type { Budget } from '../../calendar/budget';
import { about, type Report, type Statement } from '../statement';
import type { UnitWord } from '../words';

const CLOCK_MINUTES: { readonly [unit in UnitWord]?: number } = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 7 * 1440,
};
const WORKING_MINUTES: { readonly [unit in UnitWord]?: number } = {
  'working minutes': 1,
  'working hours': 60,
};
/** Two years: no window is looked for beyond. */
const MOST_DAYS = 731;

const budgetOf = (count: number, unit: UnitWord | null): Budget | null => {
  if (unit === null) return null;
  const clock = CLOCK_MINUTES[unit];
  if (clock !== undefined) return { kind: 'clock', minutes: count * clock };
  const working = WORKING_MINUTES[unit];
  if (working !== undefined) return { kind: 'working', minutes: count * working };
  return unit === 'working days' ? { kind: 'working days', days: count } : null;
};

const isAbsurd = (budget: Budget): boolean => {
  if (budget.kind !== 'working days') {
    return !(budget.minutes > 0) || budget.minutes > MOST_DAYS * 1440;
  }
  return !Number.isInteger(budget.days) || budget.days < 1 || budget.days > MOST_DAYS;
};

/**
 * The budget of a row; null, with an issue, if it cannot be read.
 *
 * A month is no budget: it has no length in hours. A number without a unit is not guessed.
 */
export const readBudget = (statement: Statement, report: Report): Budget | null => {
  const { amount, valueText, unitText } = statement;
  if (amount === null) {
    report(about(statement, 'number expected', valueText));
    return null;
  }
  const budget = budgetOf(amount.value, amount.unit);
  if (budget === null) {
    report(about(statement, 'unknown unit', unitText || valueText));
    return null;
  }
  if (isAbsurd(budget)) {
    report(about(statement, 'absurd number', valueText));
    return null;
  }
  return budget;
};

/** Is the row one that somebody is still typing? Then it is listed as that, and left out. */
export const isUnfinished = (statement: Statement, report: Report): boolean => {
  if (statement.test !== null || statement.valueText !== '') return false;
  report(about(statement, 'unfinished row', statement.subjectText, 'unfinished'));
  return true;
};
