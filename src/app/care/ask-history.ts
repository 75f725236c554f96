// Whether the tier history could change how some customers stand: it is long, and seldom needed.
import { isDateCell } from '../../domain/cell';
import { findTier, isNeedsData } from '../../domain/rule-book/tier-name';
import { type Customer, nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import type { Assessment } from '../check/assess';
import type { TierHistory } from '../check/history';
import type { Facts } from '../check/judge';

/**
 * The tier that was last in force, as our column says it: whoever lacks data keeps it, and the tier
 * history need not be read for that. Blank for whom there never was one.
 */
export const lastTiers = (
  rows: Rows,
  { layout, books }: Facts,
  customers: ReadonlyMap<string, Customer>,
): ReadonlyMap<string, string> => {
  const column = layout.writable.has('tier') ? layout.columns.get('tier') : undefined;
  if (column === undefined) return new Map();
  return new Map(
    [...customers.values()].flatMap(({ id, row }): (readonly [string, string])[] => {
      const cell = nameText(rows[row]?.[column]);
      const tier = findTier(books.book, cell);
      if (tier !== null) return [[id, tier]];
      return isNeedsData(cell) ? [[id, '']] : [];
    }),
  );
};

/** Tier history is as long as the tab: above, reading it costs a save more than it tells. */
const HISTORY_ROWS = 10_000;

/**
 * May a promotion have fixed another date? Where nobody was reached today, a date that is not the one
 * which stands in the row. For several customers at once, whose calls are counted, only where the last
 * check said so: who takes back a call of theirs sees the date of the promotion from the next night on.
 */
const maybePromoted = (
  rows: Rows,
  { layout, now, words }: Facts,
  isOne: boolean,
): ((one: Assessment) => boolean) => {
  const at = (role: Role): number => layout.columns.get(role) ?? -1;
  const [nextAt, whyAt] = [at('next call'), at('why')];
  return ({ lastContact, due, customer }) => {
    if (lastContact === now.on) return false;
    const next = rows[customer.row]?.[nextAt] ?? '';
    if ((isDateCell(next) ? next.on : null) === due) return false;
    return isOne || nameText(rows[customer.row]?.[whyAt]).includes(words.promotedMark);
  };
};

/** What is known of customers without their tier history. */
export interface Unasked {
  /** As they were read, before anything is judged. */
  readonly rows: Rows;
  readonly facts: Facts;
  readonly lastTier: TierHistory['lastTier'];
  /** How the sheet says that a tier needs data. */
  readonly needsData: string;
}

/** Is a judgement possible that the tier history could change? */
export const asksHistory = (
  { rows, facts, lastTier, needsData }: Unasked,
  list: readonly Assessment[],
): boolean => {
  const isOne = list.length === 1 && rows.length <= HISTORY_ROWS;
  const isPromoted = maybePromoted(rows, facts, isOne);
  return list.some(
    (one) =>
      (one.tier === needsData && !lastTier.has(one.key)) ||
      one.firstCall !== null ||
      one.fallsOn !== null ||
      isPromoted(one) ||
      (one.lastContact === null && one.customer.enrolledOn === undefined) ||
      // Whoever was never visited is visited since the beginning.
      (one.visits?.lastOn === null && one.customer.enrolledOn === undefined),
  );
};
