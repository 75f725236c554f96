// The first round of a team that begins: customers whose date had passed, evenly over some days.

import type { Calendar } from '../calendar/calendar';
import { compareText } from '../text';
import type { CivilDate } from '../time/civil-date';
import { workingDayFrom } from './moved-due';

/** A customer whose due date lies before go-live. */
export interface Waiting {
  readonly key: string;
  /** Blank for nobody: those are spread among themselves. */
  readonly owner: string;
  readonly due: CivilDate;
  /** 0 = highest. */
  readonly tierRank: number;
}

/** The day on which a team begins, and over how many working days it takes up what it had missed. */
export interface GoLive {
  readonly on: CivilDate;
  /** At least one. */
  readonly days: number;
}

/**
 * When a customer is due whose date had passed before the team began: on that customer's day of the
 * first round.
 *
 * Rule: 2-rules §3 "Go-live". Go-live is no anchor: a date on or after it stays.
 * @param firstCall the customer's day; undefined while none is known: go-live itself
 * @example dueFromGoLive(Thu 19 Nov 2026, Mon 23 Nov, undefined)   // Mon 23 Nov
 */
export const dueFromGoLive = (
  due: CivilDate,
  goLive: CivilDate,
  firstCall: CivilDate | undefined,
): CivilDate => {
  if (due >= goLive) return due;
  return firstCall === undefined || firstCall < goLive ? goLive : firstCall;
};

const inOrder = (a: Waiting, b: Waiting): number =>
  a.tierRank - b.tierRank || a.due - b.due || compareText(a.key, b.key);

/** The working days of the spread; the first is go-live or the working day after it. */
const daysOf = ({ on, days }: GoLive, calendar: Calendar): readonly CivilDate[] => {
  const found = [workingDayFrom(calendar, on)];
  while (found.length < days) {
    const next = calendar.nextWorkingDay(found[found.length - 1] ?? on);
    if (next === null) break;
    found.push(next);
  }
  return found;
};

/**
 * The day of each customer's first call, as even as it can be for every owner: the days of one owner
 * differ by one call at most.
 *
 * Rule: 2-rules §3 "Go-live". Higher tiers come first, then who waited longest, then the number.
 * @example 84 customers of one owner over 10 days   // 9, 8, 8, 9 … a day
 */
export const spreadFirstCalls = (
  waiting: readonly Waiting[],
  goLive: GoLive,
  calendar: Calendar,
): ReadonlyMap<string, CivilDate> => {
  const days = daysOf(goLive, calendar);
  const byOwner = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const group = byOwner.get(one.owner);
    if (group === undefined) byOwner.set(one.owner, [one]);
    else group.push(one);
  }
  const first = new Map<string, CivilDate>();
  for (const group of byOwner.values()) {
    group.sort(inOrder).forEach(({ key }, place) => {
      const day = days[Math.floor((place * days.length) / group.length)];
      if (day !== undefined) first.set(key, day);
    });
  }
  return first;
};
