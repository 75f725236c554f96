// The next contact of one customer: which date decides, and how it stands today. Pure.
import type { Calendar } from '../../domain/calendar/calendar';
import { type Attempts, attemptsOf } from '../../domain/follow-up/attempts';
import { type FollowUp, followUpStatus } from '../../domain/follow-up/follow-up-status';
import { intervalDays } from '../../domain/follow-up/interval';
import { dueAfterSteps, type TierStep } from '../../domain/follow-up/moved-due';
import {
  type DecidedDate,
  decidedDate,
  type NextDue,
  nextDue,
} from '../../domain/follow-up/next-call';
import { dueFromGoLive } from '../../domain/follow-up/spread';
import { cadenceFor } from '../../domain/rule-book/cadence';
import { type ContactRule, type RuleBook, tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { type CivilDate, laterOf } from '../../domain/time/civil-date';
import type { Customer } from '../../tables/customers';
import type { Trail } from './join-contacts';

export interface ContactPlan {
  readonly lastContact: CivilDate | null;
  /** What the cadence alone gives. */
  readonly next: NextDue | null;
  /** The promotion that has fixed another date than the cadence's; null without one. */
  readonly promoted: { readonly due: CivilDate; readonly step: TierStep } | null;
  /** The date that decides, by cadence or appointment; null when there is none. */
  readonly decided: DecidedDate | null;
  readonly standing: FollowUp;
  readonly paused: boolean;
  /** Calls in vain since the last contact; null without any, or while an appointment is to come. */
  readonly attempts: Attempts | null;
  /** The date before the first round moved it; null when it did not. */
  readonly wasDue: CivilDate | null;
  /** What is due: where a visit is due no later than the call, the visit, which counts as both. */
  readonly channel: 'call' | 'visit';
  /** The rule of that channel. */
  readonly rule: ContactRule | undefined;
  /** The date counts from a visit, not from the beginning. */
  readonly visited: boolean;
  /** The day of an appointment that a pause has moved; null without. */
  readonly agreedFor: CivilDate | null;
  /** When the call would be due, where a visit comes first; null otherwise. */
  readonly callDue: CivilDate | null;
  /** What was typed as the last contact and cannot be read; null otherwise. */
  readonly unreadable: string | null;
}

export interface ContactFacts {
  readonly customer: Customer;
  readonly trail: Trail;
  readonly rule: ContactRule | undefined;
  /** Of visits; undefined where nobody of this tier is visited at intervals. */
  readonly visitRule?: ContactRule | undefined;
  readonly firstSeenOn: CivilDate | undefined;
  readonly today: CivilDate;
  readonly calendar: Calendar;
  readonly book: RuleBook;
  /** Changes of tier, in order, that of today included. */
  readonly steps: readonly TierStep[];
  /** Null for a team that began without a day of its own: every date counts. */
  readonly begin: Beginning | null;
  /** By the rules nobody is called any more once the course is over. */
  readonly isOver?: boolean;
}

/** How the first round moves this customer's date. */
export interface Beginning {
  readonly goLive: CivilDate;
  /** The customer's day of the spread; go-live itself while none is known. */
  readonly firstCall: CivilDate | undefined;
}

const isPaused = ({ pausedUntil }: Customer, today: CivilDate): boolean =>
  pausedUntil !== undefined && pausedUntil >= today;

/** Is anybody to be contacted? Not before the end of a pause, nor while nobody can read when it ends. */
const isOpen = (customer: Customer, today: CivilDate): boolean =>
  !customer.gone && !isPaused(customer, today) && customer.pauseUnread === undefined;

/**
 * The day from which a customer's cadence counts beside the last contact; null when none is known.
 *
 * Rule: 2-rules §3: enrolment or the end of a pause, whichever is later; never contacted and without
 * both, the day of the first sight.
 */
export const cadenceStart = (
  customer: Customer,
  lastContact: CivilDate | null,
  firstSeenOn: CivilDate | undefined,
  today: CivilDate,
): CivilDate | null => {
  const { enrolledOn, pausedUntil } = customer;
  const begun = laterOf(enrolledOn, isPaused(customer, today) ? null : pausedUntil);
  return lastContact === null ? (begun ?? firstSeenOn ?? today) : begun;
};

/** Calls in vain since the last contact, typed or logged. Nobody is tried again before an appointment. */
const attemptsSince = (
  { customer, trail, today, calendar }: ContactFacts,
  typedOn: CivilDate | null,
  decided: DecidedDate | null,
): Attempts | null => {
  if (!isOpen(customer, today)) return null;
  if (decided?.by === 'appointment' && decided.on >= today) return null;
  const typedLater = typedOn !== null && (trail.lastOn === null || typedOn > trail.lastOn);
  const counted = typedLater ? trail.failedOn.filter((on) => on > typedOn) : trail.failedOn;
  return attemptsOf(counted, calendar);
};

/** The promotion since the anchor that decides; null when there is none, or the date is the same. */
const promotionOf = (
  { book, calendar, steps }: ContactFacts,
  next: NextDue | null,
): ContactPlan['promoted'] => {
  if (next === null || steps.length === 0) return null;
  const names = tierNames(book);
  const rank = (tier: string): number => names.indexOf(findTier(book, tier) ?? '');
  const fixed = dueAfterSteps({
    ...{ steps, anchor: next.anchor, calendar },
    isPromotion: ({ from, to }) => rank(to) >= 0 && rank(to) < rank(from),
    dueOf: (tier) => {
      const rule = cadenceFor(book, findTier(book, tier), 'call');
      if (rule === undefined) return null;
      const { cadence } = rule;
      return nextDue({ cadence, calendar, shift: book.shift, since: next.anchor })?.due ?? null;
    },
  });
  return fixed === null || fixed.due === next.due ? null : fixed;
};

/**
 * The appointment that still stands.
 *
 * Rule: M1.2, 2-rules §3. One on a rest day is asked for on the working day before, since nobody works
 * on its own: a talk from that day on keeps it, unless it is the talk in which it was agreed.
 */
const openAppointment = (
  { trail, calendar }: ContactFacts,
  lastContact: CivilDate | null,
): CivilDate | null => {
  const { bookedOn, agreedOn } = trail;
  if (bookedOn === null || lastContact === null || calendar.isWorkingDay(bookedOn)) return bookedOn;
  const before = calendar.previousWorkingDay(bookedOn);
  const isKept =
    before !== null && lastContact >= before && agreedOn !== null && lastContact > agreedOn;
  return isKept ? null : bookedOn;
};

/**
 * An appointment that fell into a pause, or was missed before it: asked for on the first working day
 * after the pause, in which nobody was shown it. Null where it needs no moving.
 */
const afterPause = (
  { customer: { pausedUntil }, calendar }: ContactFacts,
  appointment: CivilDate | null,
  lastContact: CivilDate | null,
): CivilDate | null => {
  if (appointment === null || pausedUntil === undefined || appointment > pausedUntil) return null;
  const isKept = lastContact !== null && lastContact >= appointment;
  return isKept ? null : calendar.nextWorkingDay(pausedUntil);
};

/** Go-live is no anchor: only a date before it is moved (2-rules §3). */
const begun = (decided: DecidedDate | null, begin: Beginning | null): DecidedDate | null => {
  if (decided === null || begin === null || decided.on >= begin.goLive) return decided;
  const on = dueFromGoLive(decided.on, begin.goLive, begin.firstCall);
  return { on, by: 'go-live', bookedLate: false };
};

/**
 * The visit that is due, where one is due no later than the call.
 *
 * Rule: M2.1, 2-rules §3 "a visit satisfies the call cadence, a call not the visit cadence". An
 * appointment stands for both. A date that was typed as the last contact is no visit.
 */
const visitBefore = (
  facts: ContactFacts,
  byCall: DecidedDate | null,
  isOpen: boolean,
): { readonly next: NextDue; readonly decided: DecidedDate } | null => {
  const { visitRule, trail, customer, today, calendar, book } = facts;
  if (visitRule === undefined || !isOpen || byCall?.by === 'appointment') return null;
  const { lastVisitOn: lastContact } = trail;
  const since = cadenceStart(customer, lastContact, facts.firstSeenOn, today);
  const { cadence } = visitRule;
  const next = nextDue({ cadence, calendar, shift: book.shift, lastContact, since });
  if (next === null) return null;
  const decided: DecidedDate = { on: next.due, by: 'cadence', bookedLate: false };
  return byCall === null || next.due <= byCall.on ? { next, decided } : null;
};

/**
 * When the customer is to be contacted next, and the status of today.
 *
 * Rule: M0.4, M0.6, M1.2, 2-rules §3. The last contact is the later of the log and the typed date; a typed
 * date in the future says nothing. Never contacted counts from enrolment, else from the day it was
 * first seen. Where the only word about a contact cannot be read, no date is computed: nobody is
 * called overdue who typed something; so where the end of a pause cannot be read.
 */
export const planContact = (facts: ContactFacts): ContactPlan => {
  const { customer, trail, today, calendar, book } = facts;
  const { lastTyped } = customer;
  const typedOn = lastTyped.kind === 'known' && lastTyped.value <= today ? lastTyped.value : null;
  const lastContact = laterOf(trail.lastOn, typedOn);
  const unreadable = lastTyped.kind === 'unknown' ? lastTyped.received : null;
  const paused = isPaused(customer, today);
  const since = cadenceStart(customer, lastContact, facts.firstSeenOn, today);
  const nextCall =
    facts.rule === undefined || (unreadable !== null && lastContact === null)
      ? null
      : nextDue({ cadence: facts.rule.cadence, calendar, shift: book.shift, lastContact, since });
  const promotedCall = promotionOf(facts, nextCall);
  const due = promotedCall?.due ?? nextCall?.due ?? null;
  const open = isOpen(customer, today);
  const agreed = openAppointment(facts, lastContact);
  const moved = open ? afterPause(facts, agreed, lastContact) : null;
  const appointment = moved ?? agreed;
  const byCall = open ? decidedDate({ due, appointment, lastContact, calendar }) : null;
  const visit = visitBefore(facts, byCall, open);
  const next = visit === null ? nextCall : visit.next;
  const promoted = visit === null ? promotedCall : null;
  const byRules = visit === null ? byCall : visit.decided;
  const rule = visit === null ? facts.rule : facts.visitRule;
  const decided = begun(byRules, facts.begin);
  // Who is not called any more is still expected where an appointment was made.
  const gone = customer.gone || (facts.isOver === true && decided === null);
  const standing = followUpStatus({
    asOf: today,
    calendar,
    due: decided?.on ?? null,
    booked: decided?.by === 'appointment',
    contacted: lastContact !== null || unreadable !== null,
    ...{ gone, paused },
    intervalDays:
      rule === undefined || next === null ? null : intervalDays(rule.cadence, next.anchor),
  });
  const wasDue = decided === byRules ? null : (byRules?.on ?? null);
  const attempts = gone ? null : attemptsSince(facts, typedOn, decided);
  return {
    ...{ lastContact, next, promoted, decided, wasDue, standing, paused, attempts, unreadable },
    ...{ channel: visit === null ? 'call' : 'visit', rule },
    visited: visit !== null && visit.next.anchor === trail.lastVisitOn,
    agreedFor: moved === null ? null : agreed,
    callDue: visit === null ? null : (byCall?.on ?? null),
  };
};
