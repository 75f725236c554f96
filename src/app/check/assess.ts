// What the check says of one customer: tier, last contact, next call, status, and why. Pure.
import type { Calendar } from '../../domain/calendar/calendar';
import { isBlank } from '../../domain/cell';
import type { Attempts } from '../../domain/follow-up/attempts';
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import { intervalDays } from '../../domain/follow-up/interval';
import { type DueCall, type FixedCall, levelCalls } from '../../domain/follow-up/levelling';
import { type GoLive, spreadFirstCalls, type Waiting } from '../../domain/follow-up/spread';
import { hasOwnRows, isOver, rhythmFor } from '../../domain/rule-book/cadence';
import { type ContactRule, tierNames } from '../../domain/rule-book/rule-book';
import { isLevelled } from '../../domain/rule-book/sections/settings';
import { levelOf } from '../../domain/tier/position-level';
import { type CivilDate, isoDate, laterOf } from '../../domain/time/civil-date';
import type { Customer } from '../../tables/customers';
import { stepsOf, type TierHistory } from './history';
import { NO_TRAIL, type Trail } from './join-contacts';
import { judgeTier, type TierContext } from './judge-tier';
import { type ContactPlan, planContact } from './plan-contact';
import { whySentence } from './why';

export interface Assessment {
  readonly customer: Customer;
  /** Number, else name: what history and Today know the customer by. */
  readonly key: string;
  /** The computed tier, or the words for needs data. */
  readonly tier: string;
  readonly effectiveTier: string | null;
  /** From which day on the lower tier counts that was computed; null while nothing falls. */
  readonly fallsOn: CivilDate | null;
  /** The day of the first round that decides; null when the rules' own date does. */
  readonly firstCall: CivilDate | null;
  /** What the rules' own date was before the first round moved it; null when it did not. */
  readonly wasDue: CivilDate | null;
  /** 0 = highest. */
  readonly tierRank: number;
  readonly priority: boolean;
  readonly lastContact: CivilDate | null;
  /** That contact was a refusal. */
  readonly refused: boolean;
  /** The last contact came from the person who typed it, not from the log. */
  readonly lastIsTyped: boolean;
  /** The date that decides: by cadence or appointment; null when there is none. */
  readonly due: CivilDate | null;
  /** From what the cadence counted, and its length; null where something else decides, or nothing. */
  readonly counted: { readonly anchor: CivilDate; readonly intervalDays: number } | null;
  /** The day on which Today takes the call up: due, or up to four working days before it. */
  readonly planned: CivilDate | null;
  readonly channel: 'call' | 'visit';
  /** The last visit, where the rules ask for visits; null where they do not. */
  readonly visits: { readonly lastOn: CivilDate | null } | null;
  readonly booked: boolean;
  /** The appointment's time, from midnight; 0 without one. */
  readonly bookedMinutes: number;
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly daysLate: number;
  readonly intervalsLate: number;
  /** Calls in vain since the last contact; null without any. */
  readonly attempts: Attempts | null;
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
  /** Null for a team that began without a day of its own. */
  readonly goLive: GoLive | null;
  /** All customers of a team are here, so that days can be made even; not so where one is saved. */
  readonly isWhole: boolean;
}

/** What does not change from one customer to the next. */
interface Round {
  readonly input: AssessInput;
  readonly ranks: ReadonlyMap<string, number>;
  /** Days of the first round, by customer key. */
  readonly firstCalls: ReadonlyMap<string, CivilDate>;
}

const countedOf = (
  { decided, next }: ContactPlan,
  rule: ContactRule | undefined,
): Assessment['counted'] => {
  if (decided?.by !== 'cadence' || next === null || rule === undefined) return null;
  return { anchor: next.anchor, intervalDays: intervalDays(rule.cadence, next.anchor) };
};

const assess = (
  customer: Customer,
  trail: Trail,
  { input, ranks, firstCalls }: Round,
): Assessment => {
  const { book, calendar, today, words, history } = input;
  const key = customer.id === '' ? customer.name : customer.id;
  const last = history.lastTier.get(key) ?? null;
  const tier = judgeTier(
    customer,
    { tier: last, fallsOn: history.fallsOn.get(key) ?? null },
    input,
  );
  const by = { tier: tier.effective, isPast: customer.isPast === true };
  const rule = rhythmFor(book, by, 'call');
  const visit = rhythmFor(book, by, 'visit');
  const isPast = hasOwnRows(book, by);
  // A row for any channel is one of talks, which a call fulfils.
  const visitRule = visit?.channel === 'visit' ? visit : undefined;
  const firstSeenOn = history.firstSeenOn.get(key);
  const begin = input.goLive && { goLive: input.goLive.on, firstCall: firstCalls.get(key) };
  // The rhythm of the stage is that of no tier: promotions move nothing.
  const known = history.steps.get(key) ?? [];
  const steps = isPast ? [] : stepsOf(known, last, tier.effective, today);
  const plan = planContact({
    steps,
    book,
    customer,
    trail,
    rule,
    visitRule,
    firstSeenOn,
    today,
    calendar,
    begin,
    isOver: isOver(book, by),
  });
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
    fallsOn: tier.fallsOn,
    firstCall: plan.decided?.by === 'go-live' ? plan.decided.on : null,
    wasDue: plan.wasDue,
    tierRank: ranks.get(tier.effective ?? '') ?? ranks.size,
    priority: plan.rule?.priority === true,
    lastContact: plan.lastContact,
    refused: plan.lastContact !== null && plan.lastContact === trail.refusedOn,
    lastIsTyped: plan.lastContact !== null && plan.lastContact !== trail.lastOn,
    due: plan.decided?.on ?? null,
    counted: countedOf(plan, plan.rule),
    channel: plan.channel,
    visits: visitRule === undefined ? null : { lastOn: trail.lastVisitOn },
    planned: plan.decided?.on ?? null,
    booked: plan.decided?.by === 'appointment',
    bookedMinutes: plan.decided?.by === 'appointment' ? trail.bookedMinutes : 0,
    status,
    statusWord: words.statuses[status],
    daysLate: overdue?.days ?? 0,
    intervalsLate: overdue?.intervals ?? 0,
    attempts: plan.attempts,
    tierWhy: tier.why,
    why: whySentence(customer, tier, plan, { words, today, isPast }),
    unlistedTitle: unlisted ? String(customer.position).trim() : null,
  };
};

/** Days of the first round that still count: those of an earlier beginning do not. */
const knownFirstCalls = ({ history, goLive }: AssessInput): ReadonlyMap<string, CivilDate> =>
  goLive === null
    ? new Map()
    : new Map([...history.firstCallOn].filter(([, on]) => on >= goLive.on));

/** The call of a customer that cannot move: it fills a day of the owner's. */
const fixedOn = (
  { attempts, due, lastContact }: Assessment,
  today: CivilDate,
): CivilDate | null => {
  if (lastContact === today) return today;
  if (attempts?.unreachable === true) return null;
  const on = attempts === null ? due : attempts.retryOn;
  return on === null ? null : (laterOf(on, today) ?? today);
};

/**
 * The day's work made even: a call that is not due yet may be planned a few days before.
 *
 * Rule: 2-rules §3 "Levelling". Whoever was reached today counts for today, so that no second check
 * fills the place of what is done. Only the sentence of a call that is taken up today names the plan:
 * later days are planned anew each night.
 */
const levelled = (
  list: readonly Assessment[],
  { book, calendar, today, words }: AssessInput,
): readonly Assessment[] => {
  if (!isLevelled(book)) return list;
  const calls: DueCall[] = [];
  const moving: Assessment[] = [];
  const fixed: FixedCall[] = [];
  for (const one of list) {
    const { key, tierRank, due, counted, attempts, lastContact } = one;
    const { owner } = one.customer;
    const isToCome = due !== null && due > today && calendar.isWorkingDay(due);
    const moves = isToCome && counted !== null && attempts === null;
    if (moves) {
      calls.push({ key, owner, due, tierRank, ...counted });
      moving.push(one);
    }
    const on = fixedOn(one, today);
    if (on !== null && (!moves || lastContact === today)) fixed.push({ owner, on });
  }
  const days = levelCalls(calls, fixed, today, calendar);
  const planned = new Map(moving.map((one, i) => [one, days[i] ?? one.due]));
  return list.map((one): Assessment => {
    const on = planned.get(one);
    if (on === undefined || on === null || one.due === null || on === one.due) return one;
    if (on !== today) return { ...one, planned: on };
    const said = words.plannedToday(isoDate(one.due));
    // What is missing stands first, where the eye looks.
    const parts = one.tier === words.needsData ? [one.why, said] : [said, one.why];
    return { ...one, planned: on, why: parts.join(words.separator) };
  });
};

/**
 * One pass, and a second one over those whose first call gets its day now.
 *
 * Rule: 2-rules §3 "Go-live". A day of the first round is kept in Tier history, so that it stays. Whoever
 * gets one after go-live gets none that has passed: nobody is overdue on the day of the first sight.
 */
const assessEach = (input: AssessInput): readonly Assessment[] => {
  const { customers, trails, goLive, calendar, today } = input;
  const ranks = new Map(tierNames(input.book).map((name, rank) => [name, rank]));
  const known = knownFirstCalls(input);
  const at = (i: number, customer: Customer, firstCalls: Round['firstCalls']): Assessment =>
    assess(customer, trails[i] ?? NO_TRAIL, { input, ranks, firstCalls });
  const list = customers.map((customer, i) => at(i, customer, known));
  if (goLive === null) return list;
  const waiting = list.flatMap((one): Waiting[] =>
    one.wasDue === null || known.has(one.key)
      ? []
      : [{ ...one, owner: one.customer.owner, due: one.wasDue }],
  );
  if (waiting.length === 0) return list;
  const round = { ...goLive, on: laterOf(goLive.on, today) ?? goLive.on };
  const firstCalls = new Map([...known, ...spreadFirstCalls(waiting, round, calendar)]);
  return list.map((one, i) =>
    one.wasDue === null || known.has(one.key) ? one : at(i, one.customer, firstCalls),
  );
};

/**
 * Appointments on a rest day of the team stand in Today on the working day before: nobody would see
 * them on their own, and the next working day says that they were missed.
 *
 * Rule: M1.2, 2-rules §3. The date stays what was agreed.
 */
const withRestDays = (
  list: readonly Assessment[],
  { calendar, today, words }: AssessInput,
): readonly Assessment[] =>
  list.map((one) => {
    const { due, booked, why } = one;
    if (!booked || due === null || due <= today || calendar.isWorkingDay(due)) return one;
    const planned = calendar.previousWorkingDay(due);
    if (planned === null || planned < today) return one;
    const said =
      planned === today ? `${words.bookedOnRestDay(isoDate(due))}${words.separator}` : '';
    return { ...one, planned, why: `${said}${why}` };
  });

/** Assesses every customer; of a whole team the days are made even, too. */
export const assessAll = (input: AssessInput): readonly Assessment[] => {
  const list = assessEach(input);
  return withRestDays(input.isWhole ? levelled(list, input) : list, input);
};
