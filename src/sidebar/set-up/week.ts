// Opening days: to close and to open one, and the usual weeks with one press.
import type { QuickWeek } from '../../i18n/set-up-words';
import type { WeekHours } from './wire';

/** Where nothing is known: a shop's day, without a break. */
const USUAL = '09:00–18:00';

/** Monday is 0. */
export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

const OPEN: Readonly<Record<QuickWeek, readonly number[]>> = {
  'Mon–Fri': [0, 1, 2, 3, 4],
  'Tue–Sun': [1, 2, 3, 4, 5, 6],
  'every day': DAYS,
};
export const QUICK_WEEKS: readonly QuickWeek[] = ['Mon–Fri', 'Tue–Sun', 'every day'];

export const isOpen = (week: WeekHours, day: number): boolean => (week[day] ?? '').trim() !== '';

/** Seven again, after a change of some. */
export const weekOf = (hours: (day: number) => string): WeekHours => [
  hours(0),
  hours(1),
  hours(2),
  hours(3),
  hours(4),
  hours(5),
  hours(6),
];

/** What a day's hours are when it opens: its own of before, else what most open days have. */
const hoursFor = (week: WeekHours, before: WeekHours, day: number): string => {
  const own = before[day] ?? '';
  if (own.trim() !== '') return own;
  const open = [...week, ...before].filter((text) => text.trim() !== '');
  const count = (text: string): number => open.filter((one) => one === text).length;
  return [...open].sort((a, b) => count(b) - count(a))[0] ?? USUAL;
};

export const withDay = (
  week: WeekHours,
  before: WeekHours,
  day: number,
  open: boolean,
): WeekHours =>
  weekOf((one) => {
    if (one !== day) return week[one] ?? '';
    return open ? hoursFor(week, before, day) : '';
  });

/** The days of a usual week are open, the others closed; hours that are there stay. */
export const quickWeek = (week: WeekHours, before: WeekHours, wanted: QuickWeek): WeekHours =>
  weekOf((day) => {
    if (!OPEN[wanted].includes(day)) return '';
    return isOpen(week, day) ? (week[day] ?? '') : hoursFor(week, before, day);
  });

/** The usual week whose days are open; undefined for a week of the team's own. */
export const quickWeekOf = (week: WeekHours): QuickWeek | undefined =>
  QUICK_WEEKS.find((one) => DAYS.every((day) => isOpen(week, day) === OPEN[one].includes(day)));
