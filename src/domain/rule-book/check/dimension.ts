// What the tiers ask about, each with the few values between which nothing changes.

import { squash } from '../../text';
import { textJudge } from '../../tier/column-input';
import { passes } from '../../tier/conditions';
import { unreachable } from '../../unreachable';
import type { NumberTest, RuleBook, TierRule } from '../rule-book';
import type { AnyCondition } from '../sections/column-tiers';
import type { ExampleValue } from './finding';

/** One value of a dimension that stands for all that the book treats alike. */
export interface Point {
  readonly shown: ExampleValue;
  /** Where it stands among the others: more is higher. */
  readonly at: number;
  /** It lies between two thresholds, not on one: the better example. */
  readonly inside: boolean;
  readonly meets: (condition: AnyCondition) => boolean;
}

export interface Dimension {
  readonly key: string;
  /** Is more of it better, has it an order at all, or neither? */
  readonly order: 'more is better' | 'either way' | 'none';
  /** The best examples first. */
  readonly points: readonly Point[];
}

export const dimensionKey = (condition: AnyCondition): string => {
  switch (condition.kind) {
    case 'position':
      return 'position';
    case 'number':
      return condition.subject;
    case 'column number':
    case 'column text':
      return `column ${squash(condition.subjectText)}`;
    default:
      return unreachable(condition);
  }
};

const thresholdsOf = (test: NumberTest): readonly number[] =>
  test.kind === 'between' ? [test.low, test.high] : [test.value];

/** 8000 → 1000, 5 → 1, 0.25 → 0.1: a step that gives round numbers. */
const stepOf = (value: number): number =>
  value === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9);

/** A round number strictly between the two, else the middle. */
const between = (low: number, high: number): number => {
  const round = low + stepOf(low);
  return round < high ? round : (low + high) / 2;
};

const numbersAround = (
  thresholds: readonly number[],
  lowest: number,
): readonly { readonly value: number; readonly inside: boolean }[] => {
  const sorted = [...new Set(thresholds)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const below = Math.max(lowest, first - stepOf(first));
  const inside = sorted.slice(1).map((high, index) => between(sorted[index] ?? first, high));
  return [...(below < first ? [below] : []), ...inside, last + stepOf(last)]
    .map((value) => ({ value, inside: true }))
    .concat(sorted.map((value) => ({ value, inside: false })));
};

type NumberCondition = AnyCondition & { readonly kind: 'number' | 'column number' };

const numberPoints = (conditions: readonly NumberCondition[]): readonly Point[] => {
  const [sample] = conditions;
  if (sample === undefined) return [];
  const subject = sample.kind === 'number' ? sample.subject : 'column';
  const name = sample.kind === 'number' ? null : sample.subjectText;
  const thresholds = conditions.flatMap(({ test }) => thresholdsOf(test));
  const lowest = thresholds.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  return numbersAround(thresholds, lowest).map(({ value, inside }) => ({
    shown: { subject, name, value },
    ...{ at: value, inside },
    meets: (condition) =>
      (condition.kind === 'number' || condition.kind === 'column number') &&
      passes(condition.test, value),
  }));
};

type TextCondition = AnyCondition & { readonly kind: 'column text' };

/** Each first word, and a text that is none of them. */
const textPoints = (conditions: readonly TextCondition[]): readonly Point[] => {
  const [sample] = conditions;
  if (sample === undefined) return [];
  const name = sample.subjectText;
  const words = [...new Set(conditions.flatMap((condition) => condition.words.slice(0, 1)))];
  // No word of any language: a title that a list holds would be no "something else".
  const other = '\u2022\u2022\u2022';
  return [null, ...words].map((word, at) => ({
    shown: { subject: 'column', name, value: word },
    at,
    inside: true,
    meets: (condition) =>
      condition.kind === 'column text' &&
      textJudge(condition.test, condition.words)(word ?? other) === 'met',
  }));
};

/** No level first, then upwards: the plainest customer is the best example. */
const positionPoints = (book: RuleBook, wanted: ReadonlySet<number>): readonly Point[] => {
  const reachable = book.levels
    .map((level, rank) => ({ level, rank }))
    .filter(({ level, rank }) => level.contains.length > 0 && wanted.has(rank));
  return [{ level: null, rank: book.levels.length }, ...reachable.reverse()].map(
    ({ level, rank }) => ({
      shown: { subject: 'position', name: level?.name ?? null, value: null },
      ...{ at: -rank, inside: true },
      meets: (condition) => condition.kind === 'position' && rank <= condition.rank,
    }),
  );
};

/**
 * The dimensions in which the tiers of a book differ, as it first names them, the position last.
 *
 * Rule: 2-rules §1, "the grid of threshold boundaries": below, on, between and above the thresholds
 * the book treats every customer alike.
 */
export const dimensionsOf = (
  book: RuleBook,
  tiers: readonly TierRule<AnyCondition>[],
): readonly Dimension[] => {
  const byKey = new Map<string, AnyCondition[]>();
  for (const condition of tiers.flatMap((tier) => (tier.otherwise ? [] : tier.conditions))) {
    const key = dimensionKey(condition);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [condition]);
    else alike.push(condition);
  }
  const dimensions = [...byKey].map(([key, conditions]): Dimension => {
    const numbers = conditions.filter(
      (one): one is NumberCondition => one.kind === 'number' || one.kind === 'column number',
    );
    if (numbers.length > 0) {
      const order = numbers[0]?.kind === 'number' ? 'more is better' : 'either way';
      return { key, order, points: numberPoints(numbers) };
    }
    const ranks = conditions.flatMap((one) => (one.kind === 'position' ? [one.rank] : []));
    if (ranks.length > 0) {
      const points = positionPoints(book, new Set(ranks));
      return { key, order: 'more is better', points };
    }
    const texts = conditions.filter((one): one is TextCondition => one.kind === 'column text');
    return { key, order: 'none', points: textPoints(texts) };
  });
  // The last one changes last, so that the first example found is somebody without a position.
  const isPosition = ({ key }: Dimension): boolean => key === 'position';
  return [...dimensions.filter((one) => !isPosition(one)), ...dimensions.filter(isPosition)];
};
