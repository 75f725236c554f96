// The tier of a customer under a rule book that names columns: TIERBY (2-rules §1, §2).
import { type Cell, isBlank } from '../cell';
import { failure, type Result, success } from '../result';
import type { RuleBook } from '../rule-book/rule-book';
import { columnTiersOf } from '../rule-book/sections/column-tiers';
import { inOrder } from './assign-tier';
import { type ColumnFinder, type ColumnIssue, columnFinder, type RoleOf } from './column-binding';
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

/** A judge who goes on without the columns that are missing: what they decide is unknown. */
export interface TableJudge {
  readonly judge: HeaderJudge;
  readonly issues: readonly ColumnIssue[];
  /** Columns of the book's own numbers whose cell in this row is filled and cannot be read. */
  readonly unreadableIn: (row: readonly Cell[]) => readonly number[];
}

interface TableCondition extends BoundCondition {
  /** What the book calls a column that is not there; null when it is. */
  readonly lacks: string | null;
  /** A number in a column that only this book knows. */
  readonly isOwnNumber: boolean;
}

interface BoundTier {
  readonly name: string;
  readonly otherwise: boolean;
  readonly needed: number;
  readonly conditions: readonly TableCondition[];
}

const withoutColumn = ({ received }: ColumnIssue): TableCondition => ({
  columns: [],
  stateOf: () => 'unknown',
  isMissing: () => true,
  lacks: received,
  isOwnNumber: false,
});

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
  const lacking = new Set<string>();
  // Tiers that ask alike about a column ask once.
  const askedBy = new Map<number, BoundCondition['isMissing']>();
  for (const { conditions } of open) {
    for (const { columns, stateOf, isMissing, lacks } of conditions) {
      if (stateOf(row) !== 'unknown') continue;
      if (lacks !== null) lacking.add(lacks);
      for (const at of columns) {
        if (askedBy.get(at) === isMissing) continue;
        askedBy.set(at, isMissing);
        if (isMissing(row[at] ?? null)) missing.add(at);
      }
    }
  }
  const named = [...missing].sort((a, b) => a - b).map((at) => headers[at]?.trim() ?? '');
  return [...named, ...lacking];
};

const BLANK: ColumnTierResult = { kind: 'blank' };

/**
 * A judge for the rows of a table whose columns are found by `find`; all that depends on book and
 * columns is done once.
 *
 * Rule: 2-rules §1, §2.1, M2.7. A condition whose column is not there, or there twice, is an issue of
 * its rule row, all of them at once, and unknown for every row. The issues of the rows themselves stand
 * in `columnTiersOf(book).issues`.
 */
export const tableJudge = (
  book: RuleBook,
  headers: readonly string[],
  find: ColumnFinder,
): TableJudge => {
  const binder = makeBinder(book);
  const issues: ColumnIssue[] = [];
  const tiers = inOrder(columnTiersOf(book).tiers).map(
    ({ name, otherwise, needed, conditions }): BoundTier => ({
      ...{ name, otherwise, needed },
      conditions: (otherwise ? [] : conditions).map((condition): TableCondition => {
        const columns = find(condition);
        if ('code' in columns) {
          issues.push(columns);
          return withoutColumn(columns);
        }
        const isOwnNumber = condition.kind === 'column number';
        return { ...binder.bind(condition, columns), lacks: null, isOwnNumber };
      }),
    }),
  );
  const conditions = tiers.flatMap((tier) => tier.conditions);
  const inputs = [...new Set(conditions.flatMap(({ columns }) => columns))];
  const numbers = conditions.filter(({ isOwnNumber }) => isOwnNumber);
  const readers = new Map(
    numbers.flatMap(({ columns, isMissing }) => columns.map((at) => [at, isMissing] as const)),
  );
  // A book that asks about no column has the whole row to go by.
  const areBlank = (row: readonly Cell[]): boolean =>
    inputs.length === 0 ? row.every(isBlank) : inputs.every((at) => isBlank(row[at]));
  const judge: HeaderJudge = (row) => {
    if (issues.length === 0 && areBlank(row)) return BLANK;
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
  };
  const unreadableIn = (row: readonly Cell[]): readonly number[] =>
    [...readers]
      .filter(([at, isMissing]) => !isBlank(row[at]) && isMissing(row[at] ?? null))
      .map(([at]) => at);
  return { judge, issues, unreadableIn };
};

/**
 * A judge for the rows of a table with these headers, or every column that is missing.
 *
 * Rule: 2-rules §1, TIERBY: every condition names columns.
 * @param roleOf the sheet's own words for position, fees and months; those of the rule book by default
 */
export const headerJudge = (
  book: RuleBook,
  headers: readonly string[],
  roleOf?: RoleOf,
): Result<HeaderJudge, readonly ColumnIssue[]> => {
  const { judge, issues } = tableJudge(book, headers, columnFinder(book, headers, roleOf));
  return issues.length > 0 ? failure(issues) : success(judge);
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
