// CALLSTATUS by hand for one school.
import { cellAt, isEmpty, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { dayOfDate, readDay } from './dates';
import { workingDaysUpTo } from './working-days';

const NEVER = '尚未联系';

/** CALLSTATUS for one row. */
export const baselineCallStatus = (next: RawCell, asOf: number, last: RawCell): string | null => {
  if (isEmpty(next) && isEmpty(last)) return null;
  if (next === NEVER) return NEVER;
  const due = readDay(next, null, dayOfDate);
  if (due === undefined) return NEEDS_DATA;
  const contacted = !isEmpty(last) && last !== NEVER;
  if (due < asOf) return contacted ? '逾期' : NEVER;
  if (due === asOf) return contacted ? '今天' : NEVER;
  return workingDaysUpTo(asOf, due, 3) <= 3 ? '3个工作日内' : '正常';
};

export const baselineCallStatuses = (
  next: RawColumn,
  asOf: object,
  last: RawColumn,
): (string | null)[][] => {
  const today = dayOfDate(asOf);
  return next.map((_, row) => [baselineCallStatus(cellAt(next, row), today, cellAt(last, row))]);
};
