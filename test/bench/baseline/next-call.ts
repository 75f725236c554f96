// NEXTCALL by hand for one school: 15 days for key customers, a month for the others, not on rest days.
import { cellAt, isEmpty, isErrorCell, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { aMonthLater, dateOfDay, dayOfDate, readDay } from './dates';
import { tierNamed } from './tier-names';
import { isWorkingDay } from './working-days';

const NEVER = '尚未联系';

/** Off a rest day: to the working day before it, but not back to the last contact. */
export const offRestDays = (raw: number, anchor: number): number => {
  let day = raw;
  while (day > anchor && !isWorkingDay(day)) day -= 1;
  if (day > anchor) return day;
  day = raw;
  while (!isWorkingDay(day)) day += 1;
  return day;
};

/** NEXTCALL for one row. */
export const baselineNextCall = (
  tierCell: RawCell,
  lastCell: RawCell,
  sinceCell: RawCell,
): Date | string | null => {
  if (isEmpty(tierCell) && isEmpty(lastCell) && isEmpty(sinceCell)) return null;
  if (isErrorCell(tierCell)) return NEEDS_DATA;
  const tier = tierNamed(tierCell);
  if (tier.startsWith('?')) return tier;
  const contacted = !isEmpty(lastCell) && lastCell !== NEVER;
  const last = contacted ? readDay(lastCell, null, dayOfDate) : undefined;
  if (contacted && last === undefined) return NEEDS_DATA;
  const since = readDay(sinceCell, null, dayOfDate);
  if (last === undefined && since === undefined) return isEmpty(sinceCell) ? NEVER : NEEDS_DATA;
  const anchor = Math.max(last ?? since ?? 0, since ?? last ?? 0);
  return dateOfDay(offRestDays(tier === '重点' ? anchor + 15 : aMonthLater(anchor), anchor));
};

export const baselineNextCalls = (
  tier: RawColumn,
  last: RawColumn,
  since: RawColumn,
): (Date | string | null)[][] =>
  tier.map((_, row) => [
    baselineNextCall(cellAt(tier, row), cellAt(last, row), cellAt(since, row)),
  ]);
