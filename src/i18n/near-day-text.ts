// A day as people say it who stand at another day: tomorrow, Fri 20 Nov, 11月20日 周五.
import type { Language } from '../domain/language';
import { type CivilDate, partsOf, weekdayOf } from '../domain/time/civil-date';
import { weekdayText } from './time-text';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** By the days between, where there is a word for it. */
const NEAR: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  zh: { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
};

/**
 * The day for a narrow panel; the year only where it is another one.
 *
 * @example nearDayText('en', fri_20_Nov, thu_19_Nov)   // 'tomorrow'
 */
export const nearDayText = (language: Language, on: CivilDate, today: CivilDate): string => {
  const near = NEAR[language][on - today];
  if (near !== undefined) return near;
  const { year, month, day } = partsOf(on);
  const sameYear = year === partsOf(today).year;
  const weekday = weekdayText(language, weekdayOf(on));
  if (language === 'zh') return `${sameYear ? '' : `${year}年`}${month}月${day}日 ${weekday}`;
  return `${weekday} ${day} ${MONTHS[month - 1] ?? ''}${sameYear ? '' : ` ${year}`}`;
};
