// What the night says about one customer, by hand: tier, next call, status on the day.
import type { RawCell } from './cells';
import { aMonthLater, type DayIn, readDay, weekday } from './dates';
import { tiersOf } from './tier';

export interface BaselineNight {
  readonly tier: string;
  /** Days since 1970-01-01; null without any date to count from. */
  readonly due: number | null;
  readonly status: 'overdue' | 'today' | 'soon' | 'fine' | 'never' | 'needsData';
}
export interface NightRow {
  readonly position: RawCell;
  readonly fees: RawCell;
  readonly months: RawCell;
  readonly lastContact: RawCell;
  readonly enrolledOn: RawCell;
}

/** Tier, next call and status of a customer, without any days off but weekends. */
export const baselineNight = (row: NightRow, asOf: number, dayIn: DayIn): BaselineNight => {
  const [tier, certain] = tiersOf(row.position, row.fees, row.months);
  const last = readDay(row.lastContact, asOf, dayIn);
  const since = readDay(row.enrolledOn, asOf, dayIn);
  if (last === undefined && since === undefined) return { tier, due: null, status: 'needsData' };
  const anchor = Math.max(last ?? since ?? 0, since ?? 0);
  let due = certain === '重点' ? anchor + 15 : aMonthLater(anchor);
  while (weekday(due) > 5) due -= 1;
  const passed = due <= asOf;
  if (passed && last === undefined) return { tier, due, status: 'never' };
  if (passed) return { tier, due, status: due < asOf ? 'overdue' : 'today' };
  let workingDays = 0;
  for (let day = asOf + 1; day <= due && workingDays <= 3; day += 1) {
    if (weekday(day) <= 5) workingDays += 1;
  }
  return { tier, due, status: workingDays <= 3 ? 'soon' : 'fine' };
};
