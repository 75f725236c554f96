// Working time as tests write it: windows as text, results as text.
import { makeCalendar, type Week } from '../../src/domain/calendar/calendar';
import type { DayRow } from '../../src/domain/calendar/days';
import { parseWindows } from '../../src/domain/calendar/windows-text';
import { makeWorkingTime, type WorkingTime } from '../../src/domain/calendar/working-time';
import type { Result } from '../../src/domain/result';
import type { Instant } from '../../src/domain/time/instant';
import type { Window } from '../../src/domain/time/window';
import { UNCHANGING, type Zone } from '../../src/domain/time/zone';
import { shown } from './zones';

const windowsOf = (text: string): readonly Window[] => {
  const read = text === '' ? [] : parseWindows(text);
  if (read === undefined) throw new Error(`no windows: ${text}`);
  return read;
};

/** The same windows from Monday to Friday, closed at the weekend. */
export const weekdays = (text: string): Week =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => windowsOf(weekday <= 5 ? text : ''));

export const everyDay = (text: string): Week => Array.from({ length: 7 }, () => windowsOf(text));

export const timeOf = (
  week: Week,
  days: readonly DayRow[] = [],
  zone: Zone = UNCHANGING,
): WorkingTime => makeWorkingTime(makeCalendar(week, days), zone);

/** The value of a result that must be there. */
export const mustBe = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error);
};

/** An instant of an unchanging clock, or the code of what is wrong. */
export const dueText = (result: Result<Instant, string>): string =>
  result.ok ? shown(result.value) : result.error;
