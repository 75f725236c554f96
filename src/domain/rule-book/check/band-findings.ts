// Bands that leave a hole or share a number, where a customer falls through or fits twice (2-rules §1).
import type { TierRule } from '../rule-book';
import type { AnyCondition } from '../sections/column-tiers';
import type { RuleFinding } from './finding';
import type { Grid } from './grid';
import { type Hole, overlapsOf } from './intervals';

type Tier = TierRule<AnyCondition>;

/** A hole matters only where somebody falls through it. */
export const gapFindings = (grid: Grid, holes: readonly Hole[]): readonly RuleFinding[] =>
  holes.flatMap((hole): readonly RuleFinding[] => {
    const dimension = grid.dimensions.findIndex(({ key }) => key === hole.key);
    const points = grid.dimensions[dimension]?.points ?? [];
    const inside = points.findIndex(({ at }) => at > hole.low && at < hole.high);
    const below = points.findIndex(({ at }) => at === hole.low);
    const shown = points[inside]?.shown;
    if (shown === undefined || below < 0) return [];
    const stride = grid.strides[dimension] ?? 1;
    for (let start = 0; start < grid.size; start += 1) {
      if (grid.pointOf(dimension, start) !== 0) continue;
      const cell = start + inside * stride;
      if (grid.tierAt(cell) <= grid.tierAt(start + below * stride)) continue;
      return [
        {
          ...{ row: hole.row, rule: 'tier', level: 'warning', code: 'gap' },
          ...{ subject: shown, low: hole.low, high: hole.high },
          example: grid.exampleAt(cell),
        },
      ];
    }
    return [];
  });

/** Two tiers that a customer fits alike, so that only their order decides. */
export const overlapFindings = (tried: readonly Tier[], grid: Grid): readonly RuleFinding[] =>
  overlapsOf(tried).flatMap((overlap): readonly RuleFinding[] => {
    const dimension = grid.dimensions.findIndex(({ key }) => key === overlap.key);
    const points = grid.dimensions[dimension]?.points ?? [];
    const [higher, lower] = overlap.tiers;
    for (let cell = 0; cell < grid.size; cell += 1) {
      const { at = Number.NaN } = points[grid.pointOf(dimension, cell)] ?? {};
      if (at < overlap.low || at > overlap.high) continue;
      if (!grid.fits(higher, cell) || !grid.fits(lower, cell)) continue;
      const names = [tried[higher]?.name ?? '', tried[lower]?.name ?? ''] as const;
      return [
        {
          ...{ row: overlap.row, rule: 'tier', level: 'warning', code: 'overlap' },
          ...{ tiers: names, example: grid.exampleAt(cell) },
        },
      ];
    }
    return [];
  });
