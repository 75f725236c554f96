// A preset with the team's own opening hours in the place of its own.
import type { Language } from '../../language';
import type { PresetRow } from './school';

const HOURS_WORDS: Readonly<Record<Language, readonly [rule: string, test: string]>> = {
  en: ['hours', 'open'],
  zh: ['工作时间', '开放'],
};
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
};
const TO: Readonly<Record<Language, string>> = { en: '–', zh: '至' };

/** Runs of days with the same hours, as `Mon–Fri`; closed days are in none. */
const runsOf = (
  week: readonly string[],
  language: Language,
): readonly { readonly days: string; readonly hours: string }[] => {
  const runs: { first: number; last: number; hours: string }[] = [];
  week.forEach((hours, day) => {
    const run = runs[runs.length - 1];
    if (hours === '') return;
    if (run !== undefined && run.hours === hours && run.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day, hours });
  });
  const name = (day: number): string => DAYS[language][day] ?? '';
  return runs.map(({ first, last, hours }) => ({
    days: first === last ? name(first) : `${name(first)}${TO[language]}${name(last)}`,
    hours,
  }));
};

/**
 * The rows of a preset with these opening hours, Monday first; a blank day is closed.
 *
 * Rule: 3-product §5 "opening days and hours": many schools rest on Monday.
 */
export const withHours = (
  rows: readonly PresetRow[],
  week: readonly string[],
  language: Language,
): readonly PresetRow[] => {
  const [rule, test] = HOURS_WORDS[language];
  const at = rows.findIndex((row) => row[0] === rule);
  const others = rows.filter((row) => row[0] !== rule);
  const own = runsOf(week, language).map(({ days, hours }) => [
    rule,
    '',
    days,
    test,
    hours,
    '',
    '',
  ]);
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), ...own, ...others.slice(place)];
};
