// The reward rows: what a referrer and the newcomer get (2-rules §1, rule M0.10).
import { about, type Report, type Statement } from '../statement';
import { sectionReader } from './read-section';

/** Money in the sheet's currency, percent off, or a thing that is no number. */
export type RewardValue =
  | { readonly kind: 'money'; readonly amount: number }
  | { readonly kind: 'percent off'; readonly percent: number }
  | { readonly kind: 'text'; readonly text: string };

export interface RewardRule {
  /** Tier name as written in the book; null = any tier. */
  readonly tier: string | null;
  /** `referral gift`, `newcomer discount`, or a reward that people made up, as written. */
  readonly subject: string;
  readonly value: RewardValue;
  readonly row: number;
}

const MOST_GIFT = 1e6;
/** A cell that shows 20 % holds 0.2; nobody gives a fifth of a percent. */
const percentOf = (value: number): number =>
  value > 0 && value < 1 ? Math.round(value * 1e4) / 100 : value;

const discountOf = (statement: Statement, report: Report): RewardValue | null => {
  const { amount, valueText, unitText } = statement;
  if (amount === null) {
    report(about(statement, 'number expected', valueText));
    return null;
  }
  const isFraction = amount.unit === null && amount.value > 0 && amount.value < 1;
  if (amount.unit !== '%' && !isFraction) {
    report(about(statement, 'unknown unit', unitText || valueText));
    return null;
  }
  const percent = percentOf(amount.value);
  if (percent < 0 || percent > 100) {
    report(about(statement, 'absurd number', valueText));
    return null;
  }
  return { kind: 'percent off', percent };
};

const giftOf = (statement: Statement, report: Report): RewardValue | null => {
  const { amount, valueText, unitText } = statement;
  if (amount === null) return { kind: 'text', text: valueText };
  if (amount.unit !== 'CNY' && amount.unit !== null) {
    report(about(statement, 'unknown unit', unitText || valueText));
    return null;
  }
  if (amount.value < 0 || amount.value > MOST_GIFT) {
    report(about(statement, 'absurd number', valueText));
    return null;
  }
  return { kind: 'money', amount: amount.value };
};

const rewardValue = (statement: Statement, report: Report): RewardValue | null => {
  if (statement.subject === 'newcomer discount') return discountOf(statement, report);
  if (statement.subject === 'referral gift') return giftOf(statement, report);
  const { amount, valueText } = statement;
  if (amount?.unit === '%') return { kind: 'percent off', percent: percentOf(amount.value) };
  if (amount?.unit === 'CNY') return { kind: 'money', amount: amount.value };
  return { kind: 'text', text: valueText };
};

const readRow = (
  statement: Statement,
  tierNamed: (text: string) => string | null,
  report: Report,
): RewardRule | null => {
  const { subject, subjectText, test, valueText, row } = statement;
  if (!statement.sound) return null;
  if (subjectText === '' || valueText === '') {
    report(about(statement, 'unfinished row', subjectText, 'unfinished'));
    return null;
  }
  if (test !== null && test !== 'is') {
    report(about(statement, 'unknown test', statement.testText));
    return null;
  }
  const tier = statement.tier === null ? null : tierNamed(statement.tier);
  if (statement.tier !== null && tier === null) {
    report(about(statement, 'tier not defined', statement.tier));
    return null;
  }
  const value = rewardValue(statement, report);
  return value === null ? null : { tier, subject: subject ?? subjectText, value, row };
};

/**
 * The reward rows of a book in their order, read at the first call.
 *
 * Rule: M0.10; 8折 and 80折 are 20 % off, 8.5折 and 85折 are 15 % off (5-decisions "Formulas").
 */
export const rewardsOf = sectionReader('reward', readRow);
