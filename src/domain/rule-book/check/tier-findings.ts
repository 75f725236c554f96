// What the tiers of a book do to customers: nobody in a tier, nobody's tier, more that brings less (2-rules §1).
import { inOrder } from '../../tier/assign-tier';
import type { RuleBook, TierRule } from '../rule-book';
import { type AnyCondition, columnTiersOf } from '../sections/column-tiers';
import { dimensionKey, dimensionsOf } from './dimension';
import type { RuleFinding } from './finding';
import { type Grid, makeGrid } from './grid';
import { type Hole, holesOf, overlapsOf } from './intervals';

type Tier = TierRule<AnyCondition>;

/** Tiers that a row still being typed, or a wrong one, has left without enough conditions. */
const isUnfinished = (book: RuleBook, tier: Tier): boolean =>
  tier.conditions.length < tier.needed &&
  columnTiersOf(book).issues.some(({ level }) => level !== 'warning');

const unreachableTiers = (
  book: RuleBook,
  tried: readonly Tier[],
  grid: Grid,
): readonly RuleFinding[] => {
  // Points that were left out might be just where the tier is.
  if (!grid.complete) return [];
  const reached = new Set<number>();
  for (let cell = 0; cell < grid.size; cell += 1) reached.add(grid.tierAt(cell));
  return tried.flatMap((tier, index): readonly RuleFinding[] => {
    if (reached.has(index) || isUnfinished(book, tier)) return [];
    // A second tier that catches the rest is never asked; the grid holds it to be shadowed.
    let by: string | null = null;
    for (let cell = 0; cell < grid.size && by === null; cell += 1) {
      if (grid.fits(index, cell)) by = tried[grid.tierAt(cell)]?.name ?? null;
    }
    const { row, name } = tier;
    return [{ row, rule: 'tier', level: 'warning', code: 'tier unreachable', tier: name, by }];
  });
};

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
const nonMonotone = (
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

/** A hole matters only where somebody falls through it. */
const gapFindings = (grid: Grid, holes: readonly Hole[]): readonly RuleFinding[] =>
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

const overlapFindings = (tried: readonly Tier[], grid: Grid): readonly RuleFinding[] =>
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

/** Does a higher tier ask for less of something than a lower one? Each row once. */
const askingLess = (ranked: readonly Tier[]): readonly RuleFinding[] => {
  const minimum = (condition: AnyCondition): number | null => {
    if (condition.kind === 'position') return -condition.rank;
    if (condition.kind === 'column text') return null;
    const { test } = condition;
    return test.kind === 'at least' || test.kind === 'above' ? test.value : null;
  };
  return ranked.flatMap((tier, index) =>
    tier.conditions.flatMap((condition): readonly RuleFinding[] => {
      const own = minimum(condition);
      const key = dimensionKey(condition);
      const lower = ranked.slice(index + 1).find(({ conditions }) =>
        conditions.some((other) => {
          const asked = dimensionKey(other) === key ? minimum(other) : null;
          return own !== null && asked !== null && asked > own;
        }),
      );
      if (lower === undefined) return [];
      const { row } = condition;
      return [
        {
          ...{ row, rule: 'tier', level: 'warning', code: 'asks less' },
          ...{ tier: tier.name, lower: lower.name },
        },
      ];
    }),
  );
};

/** The tier that catches the rest must rank below all others, or falling into it is a promotion. */
const misplacedFallback = (ranked: readonly Tier[]): readonly RuleFinding[] => {
  const at = ranked.findIndex(({ otherwise }) => otherwise);
  const fallback = ranked[at];
  const below = ranked.slice(at + 1).find(({ otherwise }) => !otherwise);
  if (fallback === undefined || below === undefined) return [];
  const { row, name } = fallback;
  return [
    {
      ...{ row, rule: 'tier', level: 'warning', code: 'fallback not last' },
      ...{ tier: name, below: below.name },
    },
  ];
};

/**
 * What is wrong with the tiers of a book as a whole, with a customer who shows it where there is one.
 *
 * Rule: 2-rules §1 "The rule book's own check", §2.2. Found by enumerating the grid of threshold
 * boundaries; a grid of more than 100,000 kinds of customers is thinned out, and then only what has an
 * example is said.
 */
export const tierFindings = (book: RuleBook): readonly RuleFinding[] => {
  const { tiers: ranked } = columnTiersOf(book);
  if (ranked.length === 0) return [];
  const first = inOrder(ranked);
  const tried = [...first, ...ranked.filter((tier) => !first.includes(tier))];
  const grid = makeGrid(dimensionsOf(book, tried), tried);
  const holes = holesOf(tried);
  const findings: RuleFinding[] = [
    ...unreachableTiers(book, tried, grid),
    ...gapFindings(grid, holes),
    ...overlapFindings(tried, grid),
    ...nonMonotone(tried, grid, holes),
    ...askingLess(ranked),
    ...misplacedFallback(ranked),
  ];
  const last = ranked[ranked.length - 1];
  if (last !== undefined && !ranked.some(({ otherwise }) => otherwise)) {
    for (let cell = 0; cell < grid.size; cell += 1) {
      if (grid.tierAt(cell) < tried.length) continue;
      const example = grid.exampleAt(cell);
      const place = { row: last.row, rule: 'tier', level: 'error' } as const;
      findings.push({ ...place, code: 'caught by nobody', example });
      break;
    }
  }
  return findings;
};
