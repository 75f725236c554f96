// The worked examples of birthdays, by the solar and the lunar calendar (2-rules §5).
import type { Cell } from '../../domain/cell';
import { type Example, on } from './example';

const RULES = '2-rules §5';
const YEAR_2025 = on(2025, 1, 1);
const YEAR_2026 = on(2026, 1, 1);

/** Birthday, the day from which to look, answer. */
const TABLE: readonly (readonly [Cell, Cell, string])[] = [
  // The oracles: none in 2025 and two in 2026, the 29th and the 30th, a leap month.
  ['冬月二十', YEAR_2025, '2026-01-08'],
  ['冬月二十', on(2026, 1, 9), '2026-12-28'],
  ['腊月三十', YEAR_2026, '2026-02-16'],
  ['腊月三十', on(2026, 2, 17), '2027-02-05'],
  ['四月十一', YEAR_2026, '2026-05-27'],
  ['闰六月十五', YEAR_2025, '2025-08-08'],
  ['闰六月十五', YEAR_2026, '2026-07-28'],
  ['除夕', on(2026, 2, 16), '2026-02-16'],
  // Solar: 八月十五日 and 8月15日, but 八月十五 is the moon festival.
  ['八月十五日', YEAR_2026, '2026-08-15'],
  ['8月15日', YEAR_2026, '2026-08-15'],
  ['八月十五', YEAR_2026, '2026-09-25'],
  // The given day counts, the year of birth does not; July 1988 was summer time in Shanghai.
  [on(1988, 7, 1), on(2026, 7, 1), '2026-07-01'],
  [on(1988, 7, 1), on(2026, 7, 2), '2027-07-01'],
  ['3月5日', on(2026, 12, 31), '2027-03-05'],
  ['03-05', on(2026, 12, 31), '2027-03-05'],
  [on(2000, 2, 29), on(2027, 1, 1), '2027-02-28'],
  [on(2000, 2, 29), on(2028, 1, 1), '2028-02-29'],
  ['', YEAR_2026, ''],
  ['不详', YEAR_2026, 'Needs data'],
  ['3/5', YEAR_2026, 'Needs data'],
];

const LEAP_BIRTHDAY = [['setting', '', 'leap birthday', 'is', '1 March']];
const LEAP_MONTH = [['设置', '', '闰月', '为', '平月']];

const next = (given: Example['given'], expected: string): Example => ({
  ...{ source: RULES, name: 'NEXTBIRTHDAY', given, expected },
});

export const birthdayExamples = (): readonly Example[] => [
  ...TABLE.map(([birthday, from, answer]) => next([birthday, from], answer)),
  next([on(2000, 2, 29), on(2027, 1, 1), LEAP_BIRTHDAY], '2027-03-01'),
  next(['闰六月十五', YEAR_2025, LEAP_MONTH], '2025-07-09'),
  next(['不详', YEAR_2026, '学校'], '资料不全'),
];
