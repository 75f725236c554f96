// More of something that brings a lower tier, with the two customers who show it (2-rules §1, §2.2).
import type { TierRule } from '../rule-book';
import type { AnyCondition } from '../sections/column-tiers';
import { dimensionKey } from './dimension';
import type { RuleFinding } from './finding';
import type { Grid } from './grid';
import type { Hole } from './intervals';

type Tier = TierRule<AnyCondition>;

/** Who meets it with some meets it with more. */
const isUpward = (condition: AnyCondition): boolean =>
  condition.kind === 'position' ||
  condition.kind === 'column text' ||
  condition.test.kind === 'at least' ||
  condition.test.kind === 'above';

/**
 * More that brings a lower tier, one example for each row to blame.
 *
 * Rule: 2-rules §2.2. Where all conditions go upwards there is nothing to search: whoever fits a tier
 * fits it, or a higher one, with more.
 */
export const nonMonotone = (
  tried: readonly Tier[],
  grid: Grid,
  holes: readonly Hole[],
): readonly RuleFinding[] => {
  const turning = new Set(
    tried.flatMap(({ conditions }) =>
      conditions.filter((one) => !isUpward(one)).map((one) => dimensionKey(one)),
    ),
  );
  const found = new Map<number, RuleFinding>();
  const blame = (tier: number, dimension: number, from: number, to: number): number | null => {
    const { key, points } = grid.dimensions[dimension] ?? { key: '', points: [] };
    const [met, unmet] = [points[from], points[to]];
    const condition = tried[tier]?.conditions.find(
      (one) => dimensionKey(one) === key && met?.meets(one) === true && unmet?.meets(one) === false,
    );
    return condition?.row ?? null;
  };
  grid.dimensions.forEach(({ key, order, points }, dimension) => {
    if (order === 'none' || !turning.has(key)) return;
    const inHole = (at: number): boolean =>
      holes.some((hole) => hole.key === key && at > hole.low && at < hole.high);
    const ascending = points
      .map((point, index) => ({ ...point, index }))
      .filter(({ at }) => !inHole(at))
      .sort((a, b) => a.at - b.at);
    const stride = grid.strides[dimension] ?? 1;
    for (const line of [ascending.filter(({ inside }) => inside), ascending]) {
      for (let start = 0; start < grid.size; start += 1) {
        if (grid.pointOf(dimension, start) !== 0) continue;
        const tiers = line.map(({ index }) => grid.tierAt(start + index * stride));
        const rises = tiers.some((tier, i) => i > 0 && tier < (tiers[i - 1] ?? tier));
        // Fewer complaints may well be better: only a column that goes both ways is a mistake.
        if (order === 'either way' && !rises) continue;
        tiers.forEach((tier, i) => {
          const before = tiers[i - 1];
          const [less, more] = [line[i - 1]?.index, line[i]?.index];
          if (before === undefined || less === undefined || more === undefined) return;
          if (tier <= before) return;
          const row = blame(before, dimension, less, more);
          if (row === null || found.has(row)) return;
          found.set(row, {
            ...{ row, rule: 'tier', level: 'warning', code: 'not monotone' },
            more: grid.exampleAt(start + more * stride),
            less: grid.exampleAt(start + less * stride),
          });
        });
      }
    }
  });
  return [...found.values()];
};
