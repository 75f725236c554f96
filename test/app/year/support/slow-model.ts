// 2-rules §3 said once more, slowly and by itself: from what stands in the tabs to each customer's due date.
import type { CivilDate } from '../../../../src/domain/time/civil-date';
import type { Contact } from '../../../../src/tables/contacts';
import type { Customer } from '../../../../src/tables/customers';

const DAY_MS = 86_400_000;

/** What the tabs say besides the customers. */
export interface Known {
  readonly today: number;
  /** Working days of a Monday-to-Friday week with these exceptions. */
  readonly days: ReadonlyMap<number, 'off' | 'work'>;
  readonly contacts: readonly Contact[];
  /** Rows of Tier history in order: day, customer no., from, to. */
  readonly history: readonly {
    readonly on: number;
    readonly no: string;
    readonly from: string;
    readonly to: string;
  }[];
}

const TIERS = ['重点', '关注', '一般'];

const addOneMonth = (on: number): number => {
  const date = new Date(on * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Date.UTC(year, month + 1, Math.min(day, last)) / DAY_MS;
};

export const isWorked = (on: number, days: Known['days']): boolean => {
  const said = days.get(on);
  if (said !== undefined) return said === 'work';
  const weekday = new Date(on * DAY_MS).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

const worked = (on: number, step: 1 | -1, days: Known['days']): number => {
  let day = on;
  while (!isWorked(day, days)) day += step;
  return day;
};

/** Key customers every 15 days, the others every month; off rest days, earlier, not to the anchor. */
const byCadence = (tier: string, anchor: number, days: Known['days']): number => {
  const raw = tier === '重点' ? anchor + 15 : addOneMonth(anchor);
  const earlier = worked(raw, -1, days);
  return earlier > anchor ? earlier : worked(raw, 1, days);
};

const latest = (days: readonly (number | null | undefined)[]): number | null => {
  const there = days.filter((day): day is number => typeof day === 'number');
  return there.length === 0 ? null : Math.max(...there);
};

/** Why nobody is to be called, or the day on which somebody is; null: no date can be computed. */
export type Slow =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'due'; readonly on: number };

/**
 * The due date of one customer.
 *
 * @param tier what the managed column says
 */
export const slowDue = (customer: Customer, tier: string, known: Known): Slow => {
  const { today, days, contacts, history } = known;
  const { id, lastTyped, enrolledOn, pausedUntil, gone } = customer;
  if (gone || (pausedUntil !== undefined && pausedUntil >= today)) return { kind: 'none' };
  const own = contacts.filter(({ customerNo }) => customerNo === id);
  const talks = own.filter(({ effective, on }) => effective && on <= today).map(({ on }) => on);
  const typed = lastTyped.kind === 'known' && lastTyped.value <= today ? lastTyped.value : null;
  const last = latest([...talks, typed]);
  if (last === null && lastTyped.kind === 'unknown') return { kind: 'unknown' };
  const begun = latest([enrolledOn, pausedUntil]);
  const firstSeen = history.find(({ no }) => no === id)?.on ?? today;
  const anchor = last === null ? (begun ?? firstSeen) : (latest([last, begun]) ?? last);

  // An appointment made at or after the last talk, for a later day.
  const agreed = own
    .filter(({ nextAppointment }) => nextAppointment !== null)
    .sort((a, b) => a.on - b.on || a.minutes - b.minutes)
    .pop();
  const booked = agreed?.nextAppointment;
  // On a rest day: kept by a later talk from the working day before it on.
  const isKept =
    booked !== undefined &&
    booked !== null &&
    last !== null &&
    !isWorked(booked, days) &&
    last >= worked(booked, -1, days) &&
    last > (agreed?.on ?? last);
  if (booked !== undefined && booked !== null && !isKept && (last === null || booked > last)) {
    const isPaused = pausedUntil !== undefined && booked <= pausedUntil;
    return { kind: 'due', on: isPaused ? worked(pausedUntil + 1, 1, days) : booked };
  }

  let due = byCadence(tier, anchor, days);
  // Each promotion since the anchor fixes a date; a fall frees it.
  let fixed: number | null = null;
  for (const { on, no, from, to } of history) {
    if (no !== id || from === '' || to === '' || from === to || on <= anchor) continue;
    const isUp = TIERS.indexOf(to) >= 0 && TIERS.indexOf(to) < TIERS.indexOf(from);
    if (!isUp) {
      fixed = null;
      continue;
    }
    const old = fixed ?? byCadence(from, anchor, days);
    fixed = Math.max(worked(on, 1, days), Math.min(old, byCadence(to, anchor, days)));
  }
  due = fixed ?? due;
  return { kind: 'due', on: due };
};

export const civil = (on: number): CivilDate => on as CivilDate;
