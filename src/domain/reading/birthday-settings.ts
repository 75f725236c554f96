// How a team, or a customer, keeps the birthdays that not every year has: the words of the two settings.
import type { BirthdaySettings } from '../calendar/birthday';
import { knownValue } from '../reading';
import { squash } from '../text';
import { readBirthday } from './birthday';

const LEAP_MONTHS = new Map<string, BirthdaySettings['leapMonth']>([
  ['leap', 'leap'],
  ['leapmonth', 'leap'],
  ['闰月', 'leap'],
  ['过闰月', 'leap'],
  ['regular', 'regular'],
  ['regularmonth', 'regular'],
  ['平月', 'regular'],
  ['正常月', 'regular'],
  ['过平月', 'regular'],
  ['both', 'both'],
  ['两次', 'both'],
  ['都过', 'both'],
  ['两个月都过', 'both'],
]);

/** Where 29 February is kept in a common year: `28 Feb` or `3月1日`; undefined for anything else. */
export const leapDayChoice = (text: string): BirthdaySettings['leapDay'] | undefined => {
  const day = knownValue(readBirthday(text));
  if (day === undefined || day.kind !== 'solar') return undefined;
  if (day.month === 2 && day.day === 28) return 'feb 28';
  return day.month === 3 && day.day === 1 ? 'mar 1' : undefined;
};

/** Where a birthday in a leap month is kept in a year that has it; undefined for any other word. */
export const leapMonthChoice = (text: string): BirthdaySettings['leapMonth'] | undefined =>
  LEAP_MONTHS.get(squash(text));
