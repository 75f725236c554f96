// What the check says of one customer: tier, last contact, next call, status, and why. Pure.
import type { Calendar } from '../../domain/calendar/calendar';
import { isBlank } from '../../domain/cell';
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import { cadenceFor } from '../../domain/rule-book/cadence';
import { tierNames } from '../../domain/rule-book/rule-book';
import { levelOf } from '../../domain/tier/position-level';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Customer } from '../../tables/customers';
import type { TierHistory } from './history';
import { NO_TRAIL, type Trail } from './join-contacts';
import { judgeTier, type TierContext } from './judge-tier';
import { planContact } from './plan-contact';
import { whySentence } from './why';

export interface Assessment {
  readonly customer: Customer;
  /** Number, else name: what history and Today know the customer by. */
  readonly key: string;
  /** The computed tier, or the words for needs data. */
  readonly tier: string;
  readonly effectiveTier: string | null;
  /** 0 = highest. */
  readonly tierRank: number;
  readonly priority: boolean;
  readonly lastContact: CivilDate | null;
  /** The last contact came from the person who typed it, not from the log. */
  readonly lastIsTyped: boolean;
  /** The date that decides: by cadence or appointment; null when there is none. */
  readonly due: CivilDate | null;
  readonly booked: boolean;
  /** The appointment's time, from midnight; 0 without one. */
  readonly bookedMinutes: number;
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly daysLate: number;
  readonly intervalsLate: number;
  readonly tierWhy: string;
  readonly why: string;
  /** A position that no word list knows; null otherwise. */
  readonly unlistedTitle: string | null;
}

export interface AssessInput extends TierContext {
  readonly customers: readonly Customer[];
  /** By the customer's place in the list. */
  readonly trails: readonly Trail[];
  readonly history: TierHistory;
  readonly calendar: Calendar;
  readonly today: CivilDate;
}

const assess = (
  customer: Customer,
  trail: Trail,
  input: AssessInput,
  ranks: ReadonlyMap<string, number>,
): Assessment => {
  const { book, calendar, today, words, history } = input;
  const key = customer.id === '' ? customer.name : customer.id;
  const tier = judgeTier(customer, history.lastTier.get(key) ?? null, input);
  const rule = cadenceFor(book, tier.effective, 'call');
  const firstSeenOn = history.firstSeenOn.get(key);
  const { shift } = book;
  const plan = planContact({ customer, trail, rule, firstSeenOn, today, calendar, shift });
  const { status, overdue } = plan.standing;
  const title = levelOf(book, customer.position);
  // A book without position levels asks nobody's title.
  const unlisted =
    book.levels.length > 0 &&
    title.kind === 'known' &&
    !title.value.listed &&
    !isBlank(customer.position);
  return {
    customer,
    key,
    tier: tier.computed,
    effectiveTier: tier.effective,
    tierRank: ranks.get(tier.effective ?? '') ?? ranks.size,
    priority: rule?.priority === true,
    lastContact: plan.lastContact,
    lastIsTyped: plan.lastContact !== null && plan.lastContact !== trail.lastOn,
    due: plan.decided?.on ?? null,
    booked: plan.decided?.by === 'appointment',
    bookedMinutes: plan.decided?.by === 'appointment' ? trail.bookedMinutes : 0,
    status,
    statusWord: words.statuses[status],
    daysLate: overdue?.days ?? 0,
    intervalsLate: overdue?.intervals ?? 0,
    tierWhy: tier.why,
    why: whySentence(customer, tier, plan, rule, words),
    unlistedTitle: unlisted ? String(customer.position).trim() : null,
  };
};

/** Assesses every customer; one pass. */
export const assessAll = (input: AssessInput): readonly Assessment[] => {
  const ranks = new Map(tierNames(input.book).map((name, rank) => [name, rank]));
  return input.customers.map((customer, i) =>
    assess(customer, input.trails[i] ?? NO_TRAIL, input, ranks),
  );
};
