// The customer tab as a rule book asks it: columns of its own by header, the rest by role.
import { receivedText } from '../../domain/reading/received';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { columnTiersOf } from '../../domain/rule-book/sections/column-tiers';
import { assignTier } from '../../domain/tier/assign-tier';
import { type ColumnFinder, columnFinder } from '../../domain/tier/column-binding';
import { TIER_INPUTS, type TierInput } from '../../domain/tier/conditions';
import type { TierOutcome } from '../../domain/tier/effective-tier';
import { tableJudge } from '../../domain/tier/tier-by-headers';
import { columnTierWhy } from '../../i18n/column-tier-why';
import { tierSentence } from '../../i18n/tier-sentence';
import type { Customer } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Layout } from './layout';

interface TierTable {
  readonly headers: readonly string[];
  readonly find: ColumnFinder;
}

/**
 * The headers of the customer tab, and behind them position, fees and months as the roles give them:
 * mapped by set-up, or made of other columns (months from two dates).
 */
export const tierTable = (book: RuleBook, rows: Rows, layout: Layout): TierTable => {
  const headers = (rows[layout.headerRow] ?? []).map(receivedText);
  const mapped = new Map<string | undefined, TierInput>(
    TIER_INPUTS.map((input) => [headers[layout.columns.get(input) ?? -1], input]),
  );
  const byHeader = columnFinder(book, headers, (header) => mapped.get(header) ?? null);
  const byRole = (input: TierInput): readonly number[] => [
    headers.length + TIER_INPUTS.indexOf(input),
  ];
  return {
    headers: [...headers, ...TIER_INPUTS],
    find: (condition) => {
      if (condition.kind === 'position') return byRole('position');
      return condition.kind === 'number' ? byRole(condition.subject) : byHeader(condition);
    },
  };
};

/** What is asked of each customer about the tier. */
export interface TierReader {
  readonly read: (customer: Customer) => { readonly result: TierOutcome; readonly why: string };
  /** Columns of the book's own whose cell is filled and cannot be read. */
  readonly unreadable: (
    customer: Customer,
  ) => readonly { readonly header: string; readonly received: string }[];
}

/** Reads tiers by role, or by role and column where the book asks for columns of its own. */
export const tierReader = (book: RuleBook, rows: Rows, layout: Layout): TierReader => {
  if (!columnTiersOf(book).custom) {
    const explain = tierSentence(book);
    return {
      read: ({ position, fees, months }) => {
        const cells = { position, fees, months };
        return { result: assignTier(book, cells), why: explain(cells) };
      },
      unreadable: () => [],
    };
  }
  const { headers, find } = tierTable(book, rows, layout);
  const { judge, unreadableIn } = tableJudge(book, headers, find);
  const explain = columnTierWhy(book);
  const own = headers.length - TIER_INPUTS.length;
  return {
    read: ({ row, position, fees, months }) => {
      const cells = Array.from({ length: own }, (_, at) => rows[row]?.[at] ?? null);
      const result = judge([...cells, position, fees, months]);
      return { result, why: explain(result) };
    },
    unreadable: ({ row }) =>
      unreadableIn(rows[row] ?? []).map((at) => ({
        header: headers[at] ?? '',
        received: receivedText(rows[row]?.[at] ?? null),
      })),
  };
};
