// What the tiers of a book do to customers: nobody in a tier, nobody's tier, more that brings less (2-rules §1).
import { inOrder } from '../../tier/assign-tier';
import type { RuleBook, TierRule } from '../rule-book';
import { type AnyCondition, columnTiersOf } from '../sections/column-tiers';
import { gapFindings, overlapFindings } from './band-findings';
import { dimensionKey, dimensionsOf } from './dimension';
import type { RuleFinding } from './finding';
import { type Grid, makeGrid } from './grid';
import { holesOf } from './intervals';
import { nonMonotone } from './non-monotone';

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
