// The birthdays of the next 7 and 30 days, in two lines under a heading (2-rules §5). Pure.
import type { Language } from '../../domain/language';
import { addDays, type CivilDate, partsOf } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import { NO_MARK, type TodayBlock } from '../check/today-task';
import type { ComingBirthday } from './birthdays';

const WEEK = 7;
const MONTH = 30;
/** Nobody reads more names in one cell. */
const MOST = 60;

const two = (n: number): string => `${n}`.padStart(2, '0');
const shortDay = (on: CivilDate): string => {
  const { month, day } = partsOf(on);
  return `${two(month)}-${two(day)}`;
};

/** Null when nobody has a birthday in the next thirty days. Those of today stand above. */
export const comingBlock = (
  coming: readonly ComingBirthday[],
  today: CivilDate,
  language: Language,
): TodayBlock | null => {
  const words = greetingWords(language);
  const { separator, more } = checkWords(language);
  const until = (days: number) =>
    coming.filter(({ on }) => on > today && on <= addDays(today, days));
  const [week, month] = [until(WEEK), until(MONTH)];
  if (month.length === 0) return null;
  const line = (days: number, list: readonly ComingBirthday[]) => {
    const names = list
      .slice(0, MOST)
      .map(({ on, one }) =>
        words.aheadName(shortDay(on), one.customer.name.slice(0, 40), one.effectiveTier ?? ''),
      );
    const rest = list.length - names.length;
    return {
      ...{ ref: 'coming', owner: '', name: '', phone: '', what: words.nextDays(days) },
      ...{ dueOn: null, key: '', words: null, mark: NO_MARK },
      why: [...names, ...(rest > 0 ? [more(rest)] : [])].join(separator),
    };
  };
  const later = month.filter(({ on }) => on > addDays(today, WEEK));
  return {
    heading: words.aheadBlock(week.length, month.length),
    tasks: [
      ...(week.length > 0 ? [line(WEEK, week)] : []),
      ...(later.length > 0 ? [line(MONTH, later)] : []),
    ],
  };
};
