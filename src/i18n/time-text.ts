// Days and times as sentences show them: Fri 2026-11-20 16:00, 2026-11-20（周五）16:00.
import type { Language } from '../domain/language';
import { type CivilDate, isoDate, weekdayOf } from '../domain/time/civil-date';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
};

/** @param weekday 1 = Monday … 7 = Sunday */
export const weekdayText = (language: Language, weekday: number): string =>
  WEEKDAYS[language][weekday - 1] ?? '';

const two = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

/** Minutes since midnight as hh:mm, with seconds where there are any; 1440 is 24:00. */
export const clockText = (minutes: number): string => {
  const seconds = Math.round(minutes * 60);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
};

/** A time of any week: Fri 18:01. */
export const weekdayTimeText = (language: Language, weekday: number, minutes: number): string =>
  `${weekdayText(language, weekday)}${language === 'zh' ? '' : ' '}${clockText(minutes)}`;

/** A day and its time, with the weekday by which people know it. */
export const momentText = (
  language: Language,
  { on, minutes }: { readonly on: CivilDate; readonly minutes: number },
): string => {
  const weekday = weekdayText(language, weekdayOf(on));
  return language === 'zh'
    ? `${isoDate(on)}（${weekday}）${clockText(minutes)}`
    : `${weekday} ${isoDate(on)} ${clockText(minutes)}`;
};
