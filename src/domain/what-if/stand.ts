// How one customer stands under one rule book: tier, calls a week, due date.
import type { Calendar } from '../calendar/calendar';
import type { Cell } from '../cell';
import { intervalDays } from '../follow-up/interval';
import { decidedDate, nextDue } from '../follow-up/next-call';
import { failure, type Result, success } from '../result';
import { rhythmFor } from '../rule-book/cadence';
import type { RuleBook } from '../rule-book/rule-book';
import { columnTiersOf } from '../rule-book/sections/column-tiers';
import { type TierResult, tierJudge } from '../tier/assign-tier';
import type { ColumnIssue } from '../tier/column-binding';
import type { TierCells } from '../tier/conditions';
import { type EffectiveTier, effectiveTier } from '../tier/effective-tier';
import { headerJudge } from '../tier/tier-by-headers';
import type { CivilDate } from '../time/civil-date';

/** A customer as the nightly check knows him. */
export interface WhatIfCustomer {
  /** Number, else name. */
  readonly key: string;
  /** Blank for nobody. */
  readonly owner: string;
  readonly cells: TierCells;
  /** As the book before counted months, where it counts them otherwise (2-rules §2.4). */
  readonly cellsBefore?: TierCells;
  /** The whole row, for a book that names columns. */
  readonly row?: readonly Cell[];
  /** The approved, unexpired override. */
  readonly override?: string | null;
  readonly overrideAlsoLower?: boolean;
  /** The effective tier of the last night. */
  readonly lastEffective?: string | null;
  readonly lastContact: CivilDate | null;
  readonly since: CivilDate | null;
  readonly appointment?: CivilDate | null;
  /** Left, not to be contacted, or paused: keeps a tier, needs no call. */
  readonly needsNoCall?: boolean;
  /** The course has long been over: rows of that stage count, where a book has them. */
  readonly isPast?: boolean;
}

/** A rule book with the days on which its team works. */
export interface BookInForce {
  readonly book: RuleBook;
  readonly calendar: Calendar;
}

const WEEK_DAYS = 7;

/** A judge of tiers for the rows of this table. */
export const tierReader = (
  book: RuleBook,
  headers: readonly string[] | undefined,
  cellsOf: (customer: WhatIfCustomer) => TierCells,
): Result<(customer: WhatIfCustomer) => EffectiveTier, readonly ColumnIssue[]> => {
  const effective = (customer: WhatIfCustomer, computed: TierResult): EffectiveTier =>
    effectiveTier(book, {
      computed,
      override: customer.override ?? null,
      overrideAlsoLower: customer.overrideAlsoLower === true,
      lastEffective: customer.lastEffective ?? null,
    });
  if (headers === undefined || !columnTiersOf(book).custom) {
    const judge = tierJudge(book);
    return success((customer) => effective(customer, judge(cellsOf(customer))));
  }
  const judge = headerJudge(book, headers);
  if (!judge.ok) return failure(judge.error);
  return success((customer) => {
    const result = judge.value(customer.row ?? []);
    return effective(customer, result.kind === 'needs data' ? { ...result, missing: [] } : result);
  });
};

/** How many calls a week the tier of a customer means on average; 0 without a call row. */
export const callsAWeek = (
  { book }: BookInForce,
  customer: WhatIfCustomer,
  tier: string | null,
  today: CivilDate,
): number => {
  const rule = rhythmFor(book, { tier, isPast: customer.isPast === true }, 'call');
  if (rule === undefined || customer.needsNoCall === true) return 0;
  return WEEK_DAYS / intervalDays(rule.cadence, today);
};

/** The date by cadence alone; null without a call row, a contact or a start. */
export const dueByCadence = (
  { book, calendar }: BookInForce,
  { lastContact, since, isPast = false }: WhatIfCustomer,
  tier: string | null,
): CivilDate | null => {
  const rule = rhythmFor(book, { tier, isPast }, 'call');
  if (rule === undefined) return null;
  const { cadence } = rule;
  return nextDue({ cadence, calendar, shift: book.shift, lastContact, since })?.due ?? null;
};

/** The date that decides: an appointment after the last contact replaces the cadence's. */
export const dateOf = (
  { calendar }: BookInForce,
  customer: WhatIfCustomer,
  due: CivilDate | null,
): CivilDate | null => {
  if (customer.needsNoCall === true) return null;
  const { lastContact, appointment = null } = customer;
  return decidedDate({ due, appointment, lastContact, calendar })?.on ?? null;
};
