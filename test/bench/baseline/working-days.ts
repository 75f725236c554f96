// The school's working days: Monday to Friday and the official days of 2026, as a list.
import { DAY, weekday } from './dates';

/** As they stand in the Days tab, from its second row. */
const OFFICIAL: readonly (readonly [first: string, last: string, kind: string, note: string])[] = [
  ['2026-01-01', '2026-01-03', '休息', '元旦'],
  ['2026-01-04', '2026-01-04', '上班', '元旦调休上班'],
  ['2026-02-14', '2026-02-14', '上班', '春节调休上班'],
  ['2026-02-15', '2026-02-23', '休息', '春节'],
  ['2026-02-28', '2026-02-28', '上班', '春节调休上班'],
  ['2026-04-04', '2026-04-06', '休息', '清明节'],
  ['2026-05-01', '2026-05-05', '休息', '劳动节'],
  ['2026-05-09', '2026-05-09', '上班', '劳动节调休上班'],
  ['2026-06-19', '2026-06-21', '休息', '端午节'],
  ['2026-09-20', '2026-09-20', '上班', '国庆节调休上班'],
  ['2026-09-25', '2026-09-27', '休息', '中秋节'],
  ['2026-10-01', '2026-10-07', '休息', '国庆节'],
  ['2026-10-10', '2026-10-10', '上班', '国庆节调休上班'],
];

const numberOf = (iso: string): number => Date.parse(iso) / DAY;
const off = new Set<number>();
const worked = new Set<number>();
const texts = new Map<number, string>();
OFFICIAL.forEach(([first, last, kind, note], index) => {
  for (let day = numberOf(first); day <= numberOf(last); day += 1) {
    (kind === '休息' ? off : worked).add(day);
    texts.set(day, `（工作日历第 ${index + 2} 行：${kind}，${note}）`);
  }
});

/** What the Days tab says of a day; undefined for most days. */
export const officialText = (day: number): string | undefined => texts.get(day);

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
