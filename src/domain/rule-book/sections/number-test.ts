// The number test of a tier row: at least 8000, between 4000 and 8000 (2-rules §1).
import { readFees, readMonths } from '../../reading/number';
import { type Amount, readAmount, readBand } from '../amount';
import type { NumberTest } from '../rule-book';
import { about, type Report, type Statement } from '../statement';
import type { UnitWord } from '../words';

const MOST_MONTHS = 600;
const MOST_FEES = 1e9;
const MONTHS_OF: { readonly [unit in UnitWord]?: number } = { months: 1, quarters: 3, years: 12 };

/** The amount in the unit of its subject, null if it has another unit. */
const inUnitOf = (subject: 'fees' | 'months', amount: Amount): number | null => {
  if (amount.unit === null) return amount.value;
  if (subject === 'fees') return amount.unit === 'CNY' ? amount.value : null;
  const factor = MONTHS_OF[amount.unit];
  return factor === undefined ? null : amount.value * factor;
};

const singleNumber = (subject: 'fees' | 'months', statement: Statement): number | null => {
  const { value, unit, amount } = statement;
  // As in a customer's own cell (0.8万, 一年半), unless the Unit column names another unit.
  if (unit === null || unit === 'months' || unit === 'CNY') {
    const plain = subject === 'fees' ? unit !== 'months' : unit !== 'CNY';
    const reading = subject === 'fees' ? readFees(value) : readMonths(value);
    if (plain && reading.kind === 'known') return reading.value;
  }
  return amount === null ? null : inUnitOf(subject, amount);
};

const isAbsurd = (subject: 'fees' | 'months', value: number): boolean =>
  value < 0 || value > (subject === 'fees' ? MOST_FEES : MOST_MONTHS);

/** The test of a fees or months row; null, with an issue, if it cannot be read. */
export const numberTest = (
  subject: 'fees' | 'months',
  statement: Statement,
  report: Report,
): NumberTest | null => {
  const { test, valueText } = statement;
  const bad = (
    code: 'number expected' | 'absurd number' | 'unknown test' | 'unknown unit',
  ): null => {
    const received =
      code === 'unknown test'
        ? statement.testText
        : code === 'unknown unit'
          ? statement.unitText
          : valueText;
    report(about(statement, code, received));
    return null;
  };
  if (test === 'between') {
    const band = readBand(valueText, statement.unit);
    const low = band && inUnitOf(subject, band.low);
    const high = band && inUnitOf(subject, band.high);
    if (low === null || high === null) return bad('number expected');
    if (low > high || isAbsurd(subject, low) || isAbsurd(subject, high))
      return bad('absurd number');
    return { kind: 'between', low, high };
  }
  const kind = test === 'within' ? 'at most' : test;
  switch (kind) {
    case 'at least':
    case 'above':
    case 'at most':
    case 'below':
    case 'is': {
      const value = singleNumber(subject, statement);
      if (value === null) {
        const wrongUnit = statement.unit !== null && readAmount(statement.value, null) !== null;
        return bad(wrongUnit ? 'unknown unit' : 'number expected');
      }
      return isAbsurd(subject, value) ? bad('absurd number') : { kind, value };
    }
    default:
      return bad('unknown test');
  }
};

/** Has the test an upper end, so that more can be less? Rule: 2-rules §2.2. */
export const isLiteral = (test: NumberTest): boolean =>
  test.kind !== 'at least' && test.kind !== 'above';
