// Calls planned a few days before they are due, so that each person's days are even (2-rules §3).

import type { Calendar } from '../calendar/calendar';
import { remember } from '../remember';
import { compareText } from '../text';
import { addDays, type CivilDate, laterOf } from '../time/civil-date';

/** A call that may come before its due date. */
export interface DueCall {
  readonly key: string;
  /** Blank for nobody: those are levelled among themselves. */
  readonly owner: string;
  /** A working day. */
  readonly due: CivilDate;
  /** From what the due date was counted. */
  readonly anchor: CivilDate;
  /** The cadence's length in days. */
  readonly intervalDays: number;
  /** 0 = highest. */
  readonly tierRank: number;
}

/** Something that has its day, and cannot move: an appointment, a retry, what is overdue or done today. */
export interface FixedCall {
  readonly owner: string;
  readonly on: CivilDate;
}

const MOST_DAYS_EARLIER = 4;

/** Days of which one is a call's day; calls with the same days are one kind. */
type Span = readonly CivilDate[];

/** How many calls of each kind lie on a day. */
type Placed = Map<CivilDate, Map<Span, number>>;

const add = <Key>(counts: Map<Key, number>, key: Key, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/**
 * Puts one more call on the least loaded day that can be reached by moving others within their spans.
 *
 * Placed one after the other in this way, loads are as even as the spans allow, by any measure: an
 * optimal semi-matching (Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs and load
 * balancing, 2006). Of equal days the last: nobody is called earlier than evenness asks for.
 */
const place = (span: Span, placed: Placed, load: Map<CivilDate, number>): void => {
  const cameFrom = new Map<CivilDate, { readonly day: CivilDate; readonly span: Span } | null>();
  const reached: CivilDate[] = [];
  const reach = (days: Span, from: { day: CivilDate; span: Span } | null): void => {
    for (const day of days) {
      if (cameFrom.has(day)) continue;
      cameFrom.set(day, from);
      reached.push(day);
    }
  };
  reach(span, null);
  for (const day of reached) {
    for (const [other, count] of placed.get(day) ?? []) {
      if (count > 0) reach(other, { day, span: other });
    }
  }
  const loadOf = (day: CivilDate): number => load.get(day) ?? 0;
  const best = reached.reduce((a, b) =>
    loadOf(b) < loadOf(a) || (loadOf(b) === loadOf(a) && b > a) ? b : a,
  );
  add(load, best, 1);
  const put = (day: CivilDate, kind: Span, more: number): void => {
    const kinds = placed.get(day) ?? new Map<Span, number>();
    placed.set(day, kinds);
    add(kinds, kind, more);
  };
  let to = best;
  for (let from = cameFrom.get(to) ?? null; from !== null; from = cameFrom.get(to) ?? null) {
    put(from.day, from.span, -1);
    put(to, from.span, 1);
    to = from.day;
  }
  put(to, span, 1);
};

const inOrder = (a: DueCall, b: DueCall): number =>
  a.due - b.due || a.tierRank - b.tierRank || compareText(a.key, b.key);

/** Which call comes on which day, when it is known how many each day takes: who is due first. */
const takeInTurn = (
  calls: readonly { readonly call: DueCall; readonly span: Span }[],
  placed: Placed,
): ReadonlyMap<DueCall, CivilDate> => {
  const days = [...placed.keys()].sort((a, b) => a - b);
  const planned = new Map<DueCall, CivilDate>();
  let waiting = calls;
  for (const day of days) {
    let room = [...(placed.get(day)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    const later: (typeof waiting)[number][] = [];
    for (const one of waiting) {
      if (room > 0 && one.span.includes(day)) {
        planned.set(one.call, day);
        room -= 1;
      } else later.push(one);
    }
    waiting = later;
  }
  return planned;
};

/**
 * The day on which each call is planned, in the order of `calls`: its due date, or up to four working
 * days before it.
 *
 * Rule: 2-rules §3 "Levelling". Never before today, never on or before the anchor, never nearer to it
 * than half the interval. Each owner's days are as even as that allows, what cannot move counted; who
 * is due first comes first, then the higher tier, then the number. The due date stays what it is.
 */
export const levelCalls = (
  calls: readonly DueCall[],
  fixed: readonly FixedCall[],
  today: CivilDate,
  calendar: Calendar,
): readonly CivilDate[] => {
  const earliestWorked = remember((due: CivilDate) =>
    calendar.addWorkingDays(due, -MOST_DAYS_EARLIER),
  );
  const spans = new Map<string, Span>();
  const spanOf = ({ due, anchor, intervalDays }: DueCall): Span => {
    const apart = Math.max(1, Math.ceil(intervalDays / 2));
    const from = laterOf(laterOf(earliestWorked(due), addDays(anchor, apart)), today);
    const key = `${from ?? due} ${due}`;
    const known = spans.get(key);
    if (known !== undefined) return known;
    const days: CivilDate[] = [];
    let day: CivilDate | null = due;
    while (day !== null && day >= (from ?? due)) {
      days.push(day);
      day = calendar.previousWorkingDay(day);
    }
    const span = days.length === 0 ? [due] : days;
    spans.set(key, span);
    return span;
  };
  const byOwner = new Map<string, DueCall[]>();
  for (const call of calls) {
    const own = byOwner.get(call.owner);
    if (own === undefined) byOwner.set(call.owner, [call]);
    else own.push(call);
  }
  const loads = new Map<string, Map<CivilDate, number>>();
  for (const { owner, on } of fixed) {
    const load = loads.get(owner) ?? new Map<CivilDate, number>();
    loads.set(owner, load);
    add(load, on, 1);
  }
  const planned = new Map<DueCall, CivilDate>();
  for (const [owner, own] of byOwner) {
    const ordered = [...own].sort(inOrder).map((call) => ({ call, span: spanOf(call) }));
    const placed: Placed = new Map();
    const load = loads.get(owner) ?? new Map<CivilDate, number>();
    for (const { span } of ordered) place(span, placed, load);
    for (const [call, on] of takeInTurn(ordered, placed)) planned.set(call, on);
  }
  return calls.map((call) => planned.get(call) ?? call.due);
};
