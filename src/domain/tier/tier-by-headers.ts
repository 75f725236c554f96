// The tier of a customer under a rule book that names columns: TIERBY (2-rules §1, §2).
import { type Cell, isBlank } from '../cell';
import { failure, type Result, success } from '../result';
import type { RuleBook } from '../rule-book/rule-book';
import { columnTiersOf } from '../rule-book/sections/column-tiers';
import { inOrder } from './assign-tier';
import { type ColumnIssue, columnFinder, type RoleOf } from './column-binding';
import { type BoundCondition, makeBinder } from './column-condition';
import type { Met } from './conditions';

export type ColumnTierResult =
  | { readonly kind: 'tier'; readonly tier: string }
  | {
      readonly kind: 'needs data';
      readonly atLeast: string | null;
      readonly possible: string | null;
      /** Headers of the cells that decide, blank or unreadable. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'blank' };

/** Judges the rows of one table. */
export type HeaderJudge = (row: readonly Cell[]) => ColumnTierResult;

interface BoundTier {
  readonly name: string;
  readonly otherwise: boolean;
  readonly needed: number;
  readonly conditions: readonly BoundCondition[];
}

/** 'met': this tier for certain; 'unknown': it depends on what is missing. Rule: 2-rules §2.1. */
const tierState = (tier: BoundTier, row: readonly Cell[]): Met => {
  if (tier.otherwise) return 'met';
  let met = 0;
  let open = 0;
  for (const condition of tier.conditions) {
    const state = condition.stateOf(row);
    if (state === 'met') met += 1;
    else if (state === 'unknown') open += 1;
  }
  if (met >= tier.needed) return 'met';
  return met + open >= tier.needed ? 'unknown' : 'not met';
};

const missingIn = (
  open: readonly BoundTier[],
  row: readonly Cell[],
  headers: readonly string[],
): readonly string[] => {
  const missing = new Set<number>();
  for (const { conditions } of open) {
    for (const { columns, stateOf, isMissing } of conditions) {
      if (stateOf(row) !== 'unknown') continue;
      for (const at of columns) if (isMissing(row[at] ?? null)) missing.add(at);
    }
  }
  return [...missing].sort((a, b) => a - b).map((at) => headers[at]?.trim() ?? '');
};

const BLANK: ColumnTierResult = { kind: 'blank' };

/**
 * A judge for the rows of a table with these headers; all that depends on book and headers is done once.
 *
 * Rule: 2-rules §1, §2.1, TIERBY. Every condition names columns; a column that is not there, or there
 * twice, is an issue of its rule row, all of them at once. The issues of the rows themselves stand in
 * `columnTiersOf(book).issues`.
 * @param roleOf the sheet's own words for position, fees and months; those of the rule book by default
 */
export const headerJudge = (
  book: RuleBook,
  headers: readonly string[],
  roleOf?: RoleOf,
): Result<HeaderJudge, readonly ColumnIssue[]> => {
  const find = columnFinder(book, headers, roleOf);
  const binder = makeBinder(book);
  const issues: ColumnIssue[] = [];
  const tiers = inOrder(columnTiersOf(book).tiers).map(
    ({ name, otherwise, needed, conditions }): BoundTier => {
      const bound: BoundCondition[] = [];
      for (const condition of otherwise ? [] : conditions) {
        const columns = find(condition);
        if ('code' in columns) issues.push(columns);
        else bound.push(binder.bind(condition, columns));
      }
      return { name, otherwise, needed, conditions: bound };
    },
  );
  if (issues.length > 0) return failure(issues);
  const inputs = [...new Set(tiers.flatMap((t) => t.conditions.flatMap((c) => c.columns)))];
  return success((row) => {
    if (inputs.every((at) => isBlank(row[at]))) return BLANK;
    binder.nextRow();
    let open: BoundTier[] | null = null;
    for (const tier of tiers) {
      const state = tierState(tier, row);
      if (state === 'not met') continue;
      if (state === 'unknown') {
        open = open ?? [];
        open.push(tier);
      } else if (open === null) {
        return { kind: 'tier', tier: tier.name };
      } else {
        const possible = open[0]?.name ?? null;
        return {
          ...{ kind: 'needs data', atLeast: tier.name, possible },
          missing: missingIn(open, row, headers),
        };
      }
    }
    // Only a book without a fallback tier comes here, which its check calls an error.
    return {
      ...{ kind: 'needs data', atLeast: null, possible: open?.[0]?.name ?? null },
      missing: missingIn(open ?? [], row, headers),
    };
  });
};

/**
 * Which tier does one row of a table have? For many rows make a `headerJudge` once.
 *
 * @example tierByHeaders(stars, ['Jan', 'Feb'], [400, ''])   // needs data: Feb decides
 */
export const tierByHeaders = (
  book: RuleBook,
  headers: readonly string[],
  row: readonly Cell[],
): Result<ColumnTierResult, readonly ColumnIssue[]> => {
  const judge = headerJudge(book, headers);
  return judge.ok ? success(judge.value(row)) : judge;
};
