// The school's working days: Monday to Friday and the official days of 2026, as a list.
import { DAY, weekday } from './dates';

const OFF: readonly (readonly [first: string, last: string])[] = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];
const WORKED = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

const numberOf = (iso: string): number => Date.parse(iso) / DAY;
const off = new Set<number>();
for (const [first, last] of OFF) {
  for (let day = numberOf(first); day <= numberOf(last); day += 1) off.add(day);
}
const worked = new Set(WORKED.map(numberOf));

export const isWorkingDay = (day: number): boolean =>
  weekday(day) <= 5 ? !off.has(day) : worked.has(day);

/** How many working days lie in (from, to], counted no further than the limit. */
export const workingDaysUpTo = (from: number, to: number, limit: number): number => {
  let count = 0;
  for (let day = from + 1; day <= to && count <= limit; day += 1) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
};
