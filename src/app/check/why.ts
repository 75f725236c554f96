// The sentence of the managed column "why": how late, what decided, and the tier. Pure.

import type { ContactRule } from '../../domain/rule-book/rule-book';
import { joined } from '../../domain/text';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { renewalWords } from '../../i18n/renewal-words';
import { visitWords } from '../../i18n/visit-words';
import type { Customer } from '../../tables/customers';
import type { TierAnswer } from './judge-tier';
import type { ContactPlan } from './plan-contact';
import { renewalDays } from './renewals';

const SHOWN = 40;

const cadenceClause = (
  { lastContact, next, channel, callDue, visited }: ContactPlan,
  rule: ContactRule | undefined,
  words: CheckWords,
): string => {
  if (next === null || rule === undefined) return '';
  const cadence = words.cadence(rule.cadence);
  if (channel === 'visit') {
    const visit = visitWords(words.language);
    const say = visited ? visit.counted : visit.countedSince;
    const said = say(isoDate(next.anchor), cadence, isoDate(next.due), next.moved !== null);
    const call = callDue === null ? '' : visit.callDue(isoDate(callDue));
    return joined([said, call], words.separator);
  }
  const say = next.anchor === lastContact ? words.counted : words.countedSince;
  return say(isoDate(next.anchor), cadence, isoDate(next.due), next.moved !== null);
};

/** What is said of the contact, the most pressing first. */
const contactClauses = (
  customer: Customer,
  plan: ContactPlan,
  words: CheckWords,
): readonly string[] => {
  const { attempts, decided, next, promoted, standing, rule } = plan;
  const { status, overdue } = standing;
  if (status === 'none') return customer.gone ? [words.gone] : [];
  if (plan.paused && customer.pausedUntil !== undefined) {
    return [words.pausedUntil(isoDate(customer.pausedUntil))];
  }
  const on = decided === null ? '' : isoDate(decided.on);
  return [
    customer.pauseUnread === undefined
      ? ''
      : words.pauseUnreadable(customer.pauseUnread.slice(0, SHOWN)),
    attempts?.unreachable === true
      ? words.unreachable(attempts.failures, isoDate(attempts.lastOn))
      : '',
    overdue === null ? '' : words.overdueBy(overdue.days, overdue.workingDays, on),
    status === 'today' ? words.dueToday : '',
    status === 'never' || (plan.lastContact === null && plan.unreadable === null)
      ? words.never
      : '',
    plan.unreadable === null
      ? ''
      : words.unreadable(words.headers['last contact'], plan.unreadable.slice(0, SHOWN)),
    decided?.by === 'appointment' ? (overdue === null ? words.booked : words.notKept)(on) : '',
    plan.agreedFor === null ? '' : words.agreedFor(isoDate(plan.agreedFor)),
    decided?.bookedLate === true && next !== null
      ? words.bookedLate(isoDate(promoted?.due ?? next.due))
      : '',
    decided?.by === 'go-live' && plan.wasDue !== null
      ? words.firstRound(on, isoDate(plan.wasDue))
      : '',
    attempts === null || attempts.retryOn === null
      ? ''
      : words.retryOn(attempts.failures, isoDate(attempts.retryOn)),
    decided?.by === 'cadence' ? cadenceClause(plan, rule, words) : '',
    decided?.by === 'cadence' && promoted !== null
      ? words.promoted(isoDate(promoted.step.on), promoted.step.from, isoDate(promoted.due))
      : '',
  ];
};

interface WhyContext {
  readonly words: CheckWords;
  readonly today: CivilDate;
  /** The rules have rows of their own for those whose course is over. */
  readonly isPast: boolean;
}

/** One sentence; what is missing stands first, where the grey highlight and the eye look. */
export const whySentence = (
  customer: Customer,
  tier: TierAnswer,
  plan: ContactPlan,
  { words, today, isPast }: WhyContext,
): string => {
  const days = renewalDays(customer, today);
  const ends = customer.courseEndsOn;
  const ended = ends === undefined ? '' : isoDate(ends);
  const renewal = renewalWords(words.language);
  const isOver = isPast && plan.standing.status === 'none' && !customer.gone;
  const contact = [
    ...contactClauses(customer, plan, words),
    isOver ? renewal.noMore(ended) : isPast && !customer.gone ? renewal.past(ended) : '',
    days === null || ends === undefined ? '' : renewal.window(ended, days),
    plan.rule === undefined && !isPast ? words.noCadence(tier.effective ?? tier.computed) : '',
  ];
  const parts = tier.missing ? [tier.why, ...contact] : [...contact, tier.why];
  return joined(parts, words.separator);
};
