// The bands of a book on one number: where they leave a hole, where two of them overlap (2-rules §1).
import type { NumberTest, TierRule } from '../rule-book';
import type { AnyCondition } from '../sections/column-tiers';
import { dimensionKey } from './dimension';

interface Interval {
  readonly key: string;
  readonly tier: number;
  readonly row: number;
  readonly low: number;
  readonly high: number;
  /** Has the rule an upper end that its author wrote? */
  readonly isBand: boolean;
}

/** Numbers above the one band and below the next, which no row of any tier names. */
export interface Hole {
  readonly key: string;
  readonly row: number;
  readonly low: number;
  readonly high: number;
}

export interface Overlap {
  readonly key: string;
  /** The row of the lower tier, whose band is cut. */
  readonly row: number;
  /** Higher first, in the order in which they are tried. */
  readonly tiers: readonly [number, number];
  readonly low: number;
  readonly high: number;
}

const INFINITY = Number.POSITIVE_INFINITY;

const endsOf = (test: NumberTest): readonly [number, number] => {
  switch (test.kind) {
    case 'at least':
    case 'above':
      return [test.value, INFINITY];
    case 'at most':
    case 'below':
      return [-INFINITY, test.value];
    case 'is':
      return [test.value, test.value];
    default:
      return [test.low, test.high];
  }
};

const intervalsOf = (tiers: readonly TierRule<AnyCondition>[]): readonly Interval[] =>
  tiers.flatMap(({ conditions, otherwise }, tier) =>
    (otherwise ? [] : conditions).flatMap((condition): readonly Interval[] => {
      if (condition.kind !== 'number' && condition.kind !== 'column number') return [];
      const [low, high] = endsOf(condition.test);
      const isBand = condition.test.kind === 'between';
      return [{ key: dimensionKey(condition), tier, row: condition.row, low, high, isBand }];
    }),
  );

/** Holes between a band and what begins above it. */
export const holesOf = (tiers: readonly TierRule<AnyCondition>[]): readonly Hole[] => {
  const all = intervalsOf(tiers);
  const found = new Map<string, Hole>();
  for (const { key, high, row, isBand } of all) {
    if (!isBand) continue;
    const same = all.filter((other) => other.key === key);
    if (same.some((other) => other.low <= high && other.high > high)) continue;
    const next = Math.min(...same.map(({ low }) => (low > high ? low : INFINITY)));
    if (next < INFINITY) found.set(`${key} ${high}`, { key, row, low: high, high: next });
  }
  return [...found.values()];
};

/** Bands of two tiers that share numbers, and neither holds the other: which one is meant? */
export const overlapsOf = (tiers: readonly TierRule<AnyCondition>[]): readonly Overlap[] => {
  const all = intervalsOf(tiers);
  const found = new Map<number, Overlap>();
  for (const lower of all) {
    for (const higher of all) {
      if (higher.key !== lower.key || higher.tier >= lower.tier || found.has(lower.row)) continue;
      if (!higher.isBand && !lower.isBand) continue;
      const low = Math.max(higher.low, lower.low);
      const high = Math.min(higher.high, lower.high);
      const nested =
        (higher.low >= lower.low && higher.high <= lower.high) ||
        (lower.low >= higher.low && lower.high <= higher.high);
      if (low > high || nested) continue;
      const { key, row } = lower;
      found.set(row, { key, row, tiers: [higher.tier, lower.tier], low, high });
    }
  }
  return [...found.values()];
};
