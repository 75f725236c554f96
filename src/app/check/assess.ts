// What the check says of one customer: tier, last contact, next call, status, and why. Pure.
import type { Calendar } from '../../domain/calendar/calendar';
import { isBlank } from '../../domain/cell';
import { type FollowUpStatus, followUpStatus } from '../../domain/follow-up/follow-up-status';
import { intervalDays } from '../../domain/follow-up/interval';
import { decidedDate, nextDue } from '../../domain/follow-up/next-call';
import { cadenceFor } from '../../domain/rule-book/cadence';
import { type Cadence, type RuleBook, tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { assignTier } from '../../domain/tier/assign-tier';
import type { TierCells } from '../../domain/tier/conditions';
import { effectiveTier } from '../../domain/tier/effective-tier';
import { levelOf } from '../../domain/tier/position-level';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { unreachable } from '../../domain/unreachable';
import type { CheckWords } from '../../i18n/check-words';
import { type Customer, nameText } from '../../tables/customers';
import type { TierHistory } from './history';
import type { Trail } from './join-contacts';

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
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly daysLate: number;
  readonly intervalsLate: number;
  readonly tierWhy: string;
  readonly why: string;
  /** A position that no word list knows; null otherwise. */
  readonly unlistedTitle: string | null;
}

export interface AssessInput {
  readonly customers: readonly Customer[];
  /** By the customer's place in the list. */
  readonly trails: readonly Trail[];
  readonly history: TierHistory;
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly today: CivilDate;
  readonly words: CheckWords;
  /** The tier column is the team's own and what people wrote there counts (M4.9). */
  readonly tierByHand: boolean;
  /** The sentence why a customer has the tier. */
  readonly explain: (cells: TierCells) => string;
}

const cadenceText = (cadence: Cadence, words: CheckWords): string => {
  switch (cadence.kind) {
    case 'days':
      return words.everyDays(cadence.days);
    case 'months':
      return words.everyMonths(cadence.months);
    case 'per month':
      return words.perMonth(cadence.times);
    case 'per week':
      return words.perWeek(cadence.times);
    default:
      return unreachable(cadence);
  }
};

interface TierAnswer {
  readonly computed: string;
  readonly effective: string | null;
  readonly missing: boolean;
  readonly why: string;
}

/** Computed and effective tier. Rule: M0.2, M0.3, M4.9; 2-rules §2.6–2.7; 5-decisions "Nightly run". */
const judgeTier = (customer: Customer, key: string, input: AssessInput): TierAnswer => {
  const { book, words } = input;
  const cells = { position: customer.position, fees: customer.fees, months: customer.months };
  const result = assignTier(book, cells);
  const byHand = input.tierByHand ? findTier(book, nameText(customer.tier)) : null;
  const override = nameText(customer.override);
  const { tier, from } = effectiveTier(book, {
    computed: result,
    override: byHand ?? (override === '' ? null : override),
    overrideAlsoLower: byHand !== null,
    lastEffective: input.history.lastTier.get(key) ?? null,
  });
  const computed = result.kind === 'tier' ? result.tier : words.needsData;
  const missing = result.kind !== 'tier';
  const parts = [input.explain(cells)];
  if (from === 'override' && tier !== null && tier !== computed) {
    parts.unshift((byHand === null ? words.override : words.handTier)(tier, computed));
  } else if (missing && tier !== null) {
    parts.push(words.keptTier(tier));
  }
  return {
    computed,
    effective: tier,
    missing,
    why: parts.filter((part) => part !== '').join(words.separator),
  };
};

const laterOf = (
  a: CivilDate | null | undefined,
  b: CivilDate | null | undefined,
): CivilDate | null => {
  if (a === null || a === undefined) return b ?? null;
  return b === null || b === undefined || a >= b ? a : b;
};

const assess = (
  customer: Customer,
  trail: Trail,
  input: AssessInput,
  ranks: ReadonlyMap<string, number>,
): Assessment => {
  const { book, calendar, today, words, history } = input;
  const key = customer.id === '' ? customer.name : customer.id;
  const tier = judgeTier(customer, key, input);

  // rule M1.10: the later of the log and the typed date; a typed date in the future says nothing.
  const typedOn =
    customer.lastTyped.kind === 'known' && customer.lastTyped.value <= today
      ? customer.lastTyped.value
      : null;
  const lastContact = laterOf(trail.lastOn, typedOn);
  const rule = cadenceFor(book, tier.effective, 'call');
  // 2-rules §3: never contacted counts from enrolment, else from the day it was first seen.
  const pauseOver =
    customer.pausedUntil !== undefined && customer.pausedUntil < today
      ? customer.pausedUntil
      : null;
  const begun = laterOf(customer.enrolledOn, pauseOver);
  const since = lastContact === null ? (begun ?? history.firstSeenOn.get(key) ?? today) : begun;
  const next =
    rule === undefined
      ? null
      : nextDue({ cadence: rule.cadence, calendar, shift: book.shift, lastContact, since });
  const paused = customer.pausedUntil !== undefined && customer.pausedUntil >= today;
  const decided =
    customer.gone || paused
      ? null
      : decidedDate({ due: next?.due ?? null, appointment: trail.bookedOn, lastContact, calendar });
  const due = decided?.on ?? null;
  const booked = decided?.by === 'appointment';
  const { status, overdue } = followUpStatus({
    asOf: today,
    calendar,
    due,
    booked,
    contacted: lastContact !== null,
    gone: customer.gone,
    paused,
    intervalDays:
      rule === undefined || next === null ? null : intervalDays(rule.cadence, next.anchor),
  });

  const parts: string[] = [];
  if (overdue !== null && due !== null)
    parts.push(words.overdueBy(overdue.days, overdue.workingDays, isoDate(due)));
  if (status === 'today') parts.push(words.dueToday);
  if (status === 'none') parts.push(words.gone);
  if (paused && customer.pausedUntil !== undefined)
    parts.push(words.pausedUntil(isoDate(customer.pausedUntil)));
  if (lastContact === null && due !== null) parts.push(words.never);
  if (booked && due !== null) parts.push(words.booked(isoDate(due)));
  if (decided?.bookedLate === true && next !== null)
    parts.push(words.bookedLate(isoDate(next.due)));
  if (decided?.by === 'cadence' && next !== null && rule !== undefined) {
    const say =
      lastContact !== null && next.anchor === lastContact ? words.counted : words.countedSince;
    parts.push(
      say(
        isoDate(next.anchor),
        cadenceText(rule.cadence, words),
        isoDate(next.due),
        next.moved !== null,
      ),
    );
  }
  if (rule === undefined) parts.push(words.noCadence(tier.effective ?? tier.computed));
  // What is missing stands first: the grey highlight and the eye look there.
  if (tier.missing) parts.unshift(tier.why);
  else parts.push(tier.why);

  const standing = levelOf(book, customer.position);
  return {
    customer,
    key,
    tier: tier.computed,
    effectiveTier: tier.effective,
    tierRank: ranks.get(tier.effective ?? '') ?? ranks.size,
    priority: rule?.priority === true,
    lastContact,
    lastIsTyped: lastContact !== null && lastContact !== trail.lastOn,
    due,
    booked,
    status,
    statusWord: words.statuses[status],
    daysLate: overdue?.days ?? 0,
    intervalsLate: overdue?.intervals ?? 0,
    tierWhy: tier.why,
    why: parts.filter((part) => part !== '').join(words.separator),
    unlistedTitle:
      standing.kind === 'known' && !standing.value.listed && !isBlank(customer.position)
        ? String(customer.position).trim()
        : null,
  };
};

/** Assesses every customer; one pass. */
export const assessAll = (input: AssessInput): readonly Assessment[] => {
  const ranks = new Map(tierNames(input.book).map((name, rank) => [name, rank]));
  const nothing: Trail = { lastOn: null, bookedOn: null };
  return input.customers.map((customer, i) =>
    assess(customer, input.trails[i] ?? nothing, input, ranks),
  );
};
