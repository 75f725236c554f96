// Every kind of customer that a rule book can tell apart, with the tier that each gets.
import type { TierRule } from '../rule-book';
import type { AnyCondition } from '../sections/column-tiers';
import { type Dimension, dimensionKey } from './dimension';
import type { ExampleCustomer } from './finding';

export interface Grid {
  /** As given, unless thinned out. */
  readonly dimensions: readonly Dimension[];
  readonly size: number;
  /** False when points were left out, so that "nowhere" is not proven. */
  readonly complete: boolean;
  /** Distance of neighbours along a dimension. */
  readonly strides: readonly number[];
  /** Index of the tier in the order in which they are tried; the number of tiers for none. */
  readonly tierAt: (cell: number) => number;
  /** Does the customer fit the tier, whoever else takes him first? */
  readonly fits: (tier: number, cell: number) => boolean;
  readonly pointOf: (dimension: number, cell: number) => number;
  readonly exampleAt: (cell: number) => ExampleCustomer;
}

/** More kinds of customers than this take longer than a person waits for. */
const MOST_CELLS = 100_000;

/** Leaves out every second point of the longest dimension until the grid is small enough. */
const thinned = (dimensions: readonly Dimension[]): readonly Dimension[] => {
  let result = dimensions;
  const sizeOf = (): number => result.reduce((size, { points }) => size * points.length, 1);
  while (sizeOf() > MOST_CELLS) {
    const longest = Math.max(...result.map(({ points }) => points.length));
    if (longest <= 2) return result.slice(0, 17);
    const at = result.findIndex(({ points }) => points.length === longest);
    result = result.map((dimension, index) =>
      index === at
        ? { ...dimension, points: dimension.points.filter((_, point) => point % 2 === 0) }
        : dimension,
    );
  }
  return result;
};

/** Which tier each cell gets, tried in this order; everything is looked up, nothing read again. */
export const makeGrid = (
  all: readonly Dimension[],
  tiers: readonly TierRule<AnyCondition>[],
): Grid => {
  const dimensions = thinned(all);
  const strides: number[] = [];
  let size = 1;
  for (const { points } of dimensions) {
    strides.push(size);
    size *= points.length;
  }
  const pointOf = (dimension: number, cell: number): number =>
    Math.floor(cell / (strides[dimension] ?? 1)) % (dimensions[dimension]?.points.length ?? 1);

  const needed = tiers.map((tier) => (tier.otherwise ? 0 : tier.needed));
  // How many conditions of each tier a point meets, per dimension and point.
  const counts = dimensions.map(({ key, points }) =>
    points.map((point) =>
      tiers.map(({ conditions, otherwise }) =>
        otherwise
          ? 0
          : conditions.filter((one) => dimensionKey(one) === key && point.meets(one)).length,
      ),
    ),
  );
  const countAt = (dimension: number, cell: number): readonly number[] =>
    counts[dimension]?.[pointOf(dimension, cell)] ?? [];
  const fits = (tier: number, cell: number): boolean => {
    let met = 0;
    for (let at = 0; at < dimensions.length; at += 1) met += countAt(at, cell)[tier] ?? 0;
    return met >= (needed[tier] ?? Number.POSITIVE_INFINITY);
  };

  const result = new Int32Array(size);
  const [first = [[]]] = counts;
  // Cells that differ in the first dimension only share what the others meet.
  for (let start = 0; start < size; start += first.length) {
    const base = tiers.map((_, tier) => {
      let met = 0;
      for (let at = 1; at < dimensions.length; at += 1) met += countAt(at, start)[tier] ?? 0;
      return met;
    });
    first.forEach((count, point) => {
      let tier = 0;
      while (tier < tiers.length && (base[tier] ?? 0) + (count[tier] ?? 0) < (needed[tier] ?? 0)) {
        tier += 1;
      }
      result[start + point] = tier;
    });
  }
  return {
    ...{ dimensions, size, strides, pointOf, fits },
    complete: dimensions === all,
    tierAt: (cell) => result[cell] ?? tiers.length,
    exampleAt: (cell) => ({
      values: dimensions.flatMap(({ points }, dimension) => {
        const shown = points[pointOf(dimension, cell)]?.shown;
        return shown === undefined ? [] : [shown];
      }),
      tier: tiers[result[cell] ?? tiers.length]?.name ?? null,
    }),
  };
};
