// What the cells of a condition say, as far as they say it: a span of numbers, a text, or nothing.
import { type Cell, isBlank, isErrorText } from '../cell';
import { readFees, readMonths } from '../reading/number';
import { receivedText } from '../reading/received';
import { readAmount } from '../rule-book/amount';
import type { ColumnSubject } from '../rule-book/column-subject';
import type { NumberTest } from '../rule-book/rule-book';
import type { UnitWord } from '../rule-book/words';
import { fold, squash } from '../text';
import { unreachable } from '../unreachable';
import type { Met } from './conditions';
import { matcher, saysUnknown } from './position-level';

/** The number lies in [low, high]; both are it when it is known, no bounds when nothing is. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const NOTHING: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
export const spanOf = (value: number): Span => ({ low: value, high: value });
export const UNKNOWN_SPAN = NOTHING;

/** A cell of a column whose rule is written in a unit; null when it is blank or cannot be read. */
export const readNumberCell = (cell: Cell, unit: UnitWord | null): number | null => {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return null;
    // A cell that shows 80 % holds 0.8.
    return unit === '%' && Math.abs(cell) <= 1 ? Math.round(cell * 1e8) / 1e6 : cell;
  }
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const reading = unit === 'months' ? readMonths(cell) : readFees(cell);
  if (reading.kind === 'known') return reading.value;
  const amount = unit === null || unit === 'months' ? null : readAmount(cell, unit);
  return amount?.value ?? null;
};

/**
 * What is known of the lowest, highest, sum or average when some cells are not.
 *
 * Rule: M2.7, 2-rules §2.1. One month of 200 makes the lowest of six at most 200, whatever the others.
 */
export const spanOfSeveral = (
  aggregate: NonNullable<ColumnSubject['aggregate']>,
  values: readonly (number | null)[],
): Span => {
  const known = values.filter((value) => value !== null);
  const complete = known.length === values.length;
  if (known.length === 0) return NOTHING;
  switch (aggregate) {
    case 'lowest': {
      const high = Math.min(...known);
      return { low: complete ? high : Number.NEGATIVE_INFINITY, high };
    }
    case 'highest': {
      const low = Math.max(...known);
      return { low, high: complete ? low : Number.POSITIVE_INFINITY };
    }
    case 'sum':
    case 'average': {
      if (!complete) return NOTHING;
      // Cents add up to cents: 0.1 + 0.2 is 0.3 to everybody but a computer.
      const sum = Math.round(known.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
      return spanOf(aggregate === 'sum' ? sum : sum / known.length);
    }
    default:
      return unreachable(aggregate);
  }
};

/** Does every number of the span pass, none, or only some? */
export const spanState = (test: NumberTest, { low, high }: Span): Met => {
  const decide = (all: boolean, none: boolean): Met => (all ? 'met' : none ? 'not met' : 'unknown');
  switch (test.kind) {
    case 'at least':
      return decide(low >= test.value, high < test.value);
    case 'above':
      return decide(low > test.value, high <= test.value);
    case 'at most':
      return decide(high <= test.value, low > test.value);
    case 'below':
      return decide(high < test.value, low >= test.value);
    case 'is':
      return decide(
        low === test.value && high === test.value,
        low > test.value || high < test.value,
      );
    case 'between':
      return decide(low >= test.low && high <= test.high, low > test.high || high < test.low);
    default:
      return unreachable(test);
  }
};

const YES = ['true', 'yes', 'y', '是', '有', '√', '✓', '✔', '对'];
const NO = ['false', 'no', 'n', '否', '无', '没有', '×', '✗', 'x'];
/** A tick box and the words that people write for it are one. */
const answerOf = (squashed: string): string =>
  YES.includes(squashed) ? 'yes' : NO.includes(squashed) ? 'no' : squashed;

/**
 * A judge of one text cell: is any of the words, contains one, or contains none of them.
 *
 * Blank cells, error values and 不详, 待补, ? are unknown. Latin words match whole, Chinese ones anywhere.
 */
export const textJudge = (
  test: 'is' | 'contains' | 'except',
  words: readonly string[],
): ((cell: Cell) => Met) => {
  const wanted = words.map((word) => answerOf(squash(word)));
  const contains = matcher(words);
  return (cell) => {
    const text = receivedText(cell);
    const dense = squash(text);
    if (dense === '' || isErrorText(cell) || saysUnknown(dense)) return 'unknown';
    const found =
      test === 'is' ? wanted.includes(answerOf(dense)) : contains(dense, fold(text).toLowerCase());
    return found === (test !== 'except') ? 'met' : 'not met';
  };
};
