// What would change if the rule book changed: tiers, work, and what is overdue tomorrow.
import { dueAfterPromotion } from '../follow-up/moved-due';
import { failure, type Result, success } from '../result';
import { type RuleBook, tierNames } from '../rule-book/rule-book';
import { findTier } from '../rule-book/tier-name';
import type { ColumnIssue } from '../tier/column-binding';
import { addDays, type CivilDate } from '../time/civil-date';
import {
  type BookInForce,
  callsAWeek,
  dateOf,
  dueByCadence,
  tierReader,
  type WhatIfCustomer,
} from './stand';

export type { BookInForce, WhatIfCustomer } from './stand';

export interface WhatIfInput {
  readonly customers: readonly WhatIfCustomer[];
  readonly before: BookInForce;
  readonly after: BookInForce;
  readonly today: CivilDate;
  /** Of the customer table, for books that name columns. */
  readonly headers?: readonly string[];
}

export interface TierMove {
  readonly key: string;
  readonly owner: string;
  readonly from: string | null;
  readonly to: string | null;
  /** By the ranks of the changed book; null when it has no such tier any more. */
  readonly direction: 'up' | 'down' | null;
}

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface WhatIf {
  /** Who moves tier, in the order of the customers. */
  readonly moves: readonly TierMove[];
  /** How many customers each tier has, by the names of both books, highest first. */
  readonly tiers: readonly (BeforeAfter & { readonly tier: string })[];
  /** Customers whose data do not suffice to say their tier. */
  readonly needsData: BeforeAfter;
  /** Calls a week on average, per person in the order in which they appear; '' is nobody. */
  readonly callsAWeek: readonly (BeforeAfter & { readonly owner: string })[];
  /** Keys of the customers who would be overdue tomorrow if nobody called today. */
  readonly overdueTomorrow: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** After, but not before. */
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
}

/** The name that a tier of the old book has in the new one: Key is 重点. */
const sameTier = (book: RuleBook, tier: string | null): string | null =>
  tier === null ? null : findTier(book, tier);

const directionOf = (
  after: RuleBook,
  from: string | null,
  to: string | null,
): TierMove['direction'] => {
  const names = tierNames(after);
  const old = names.indexOf(from ?? '');
  const own = names.indexOf(to ?? '');
  if (old < 0 || own < 0 || old === own) return null;
  return own < old ? 'up' : 'down';
};

interface Dues {
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
}

/**
 * The due dates under both books.
 *
 * Rule: 2-rules §2.8, §3 "Upgrade". Who rises today is due at the earliest today, so that a new rule
 * is no wall of red; who falls keeps the old tier's rhythm to the end of next month.
 */
const duesOf = (
  input: WhatIfInput,
  customer: WhatIfCustomer,
  tiers: { readonly from: string | null; readonly to: string | null },
): Dues => {
  const { before, after, today } = input;
  const old = dueByCadence(before, customer, tiers.from);
  const known = sameTier(after.book, tiers.from);
  const direction = directionOf(after.book, known, tiers.to);
  const counted = direction === 'down' ? known : tiers.to;
  const own = dueByCadence(after, customer, counted);
  const { calendar } = after;
  const due =
    direction === 'up' && own !== null
      ? dueAfterPromotion({ on: today, oldDue: old, newDue: own, calendar })
      : own;
  return { before: dateOf(before, customer, old), after: dateOf(after, customer, due) };
};

const counter = () => {
  const counts = new Map<string, { before: number; after: number }>();
  return {
    add: (key: string, side: 'before' | 'after', count: number): void => {
      const found = counts.get(key) ?? { before: 0, after: 0 };
      found[side] += count;
      counts.set(key, found);
    },
    entries: (): readonly (readonly [string, BeforeAfter])[] => [...counts],
  };
};

/**
 * What would a changed rule book mean for these customers?
 *
 * Rule: issue "what-if": who moves tier, calls a week and person, what would be overdue tomorrow.
 * Pure: reads nothing, writes nothing. One pass over the customers.
 * @returns the issues of the changed book's columns when the table lacks one; throws never
 */
export const whatIf = (input: WhatIfInput): Result<WhatIf, readonly ColumnIssue[]> => {
  const { customers, before, after, today, headers } = input;
  const readBefore = tierReader(
    before.book,
    headers,
    ({ cells, cellsBefore }) => cellsBefore ?? cells,
  );
  const readAfter = tierReader(after.book, headers, ({ cells }) => cells);
  if (!readBefore.ok) return failure(readBefore.error);
  if (!readAfter.ok) return failure(readAfter.error);

  const tomorrow = addDays(today, 1);
  const moves: TierMove[] = [];
  const calls = counter();
  const tiers = counter();
  for (const tier of [...tierNames(after.book), ...tierNames(before.book)]) {
    tiers.add(sameTier(after.book, tier) ?? tier, 'before', 0);
  }
  const missing = { before: 0, after: 0 };
  const overdue: { before: string[]; after: string[] } = { before: [], after: [] };
  for (const customer of customers) {
    const { key, owner } = customer;
    const was = readBefore.value(customer);
    const is = readAfter.value(customer);
    if (was.needsData) missing.before += 1;
    if (is.needsData) missing.after += 1;
    const from = sameTier(after.book, was.tier) ?? was.tier;
    if (from !== is.tier) {
      const direction = directionOf(after.book, from, is.tier);
      moves.push({ key, owner, from: was.tier, to: is.tier, direction });
    }
    if (from !== null) tiers.add(from, 'before', 1);
    if (is.tier !== null) tiers.add(is.tier, 'after', 1);
    calls.add(owner, 'before', callsAWeek(before, customer, was.tier, today));
    calls.add(owner, 'after', callsAWeek(after, customer, is.tier, today));
    const due = duesOf(input, customer, { from: was.tier, to: is.tier });
    if (due.before !== null && due.before < tomorrow) overdue.before.push(key);
    if (due.after !== null && due.after < tomorrow) overdue.after.push(key);
  }
  const [wasOverdue, isOverdue] = [new Set(overdue.before), new Set(overdue.after)];
  return success({
    moves,
    tiers: tiers.entries().map(([tier, counts]) => ({ tier, ...counts })),
    needsData: missing,
    callsAWeek: calls.entries().map(([owner, counts]) => ({ owner, ...counts })),
    overdueTomorrow: {
      ...overdue,
      added: overdue.after.filter((key) => !wasOverdue.has(key)),
      removed: overdue.before.filter((key) => !isOverdue.has(key)),
    },
  });
};
