import { lunarOf, solarOf } from '../../../src/domain/calendar/lunar';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';
import { newMoonNear } from './astronomy';

/**
 * Where the Chinese calendar of ICU, which Node's Intl uses, is wrong, by the lunar month of ours.
 * ICU places the new moon on the wrong side of a midnight that is a few minutes away, and in 1987
 * the leap month after the seventh; official almanacs have all of these as our table has them.
 */
const ICU_IS_WRONG = [
  ['1954-02-03', '1954-03-04', 'new moon 23:55: the first month begins that day'],
  ['1955-02-22', '1955-03-23', 'new moon 23:54'],
  [
    '1987-07-26',
    '1987-09-22',
    'leap sixth month: the principal term of 24 August is in the seventh',
  ],
  ['1999-01-17', '1999-02-15', 'new moon 23:46'],
  ['2012-08-17', '2012-09-15', 'new moon 23:54'],
  ['2018-11-07', '2018-12-06', 'new moon 00:02 of 8 November'],
  ['2027-02-06', '2027-03-07', 'new moon 23:56: Spring Festival is 6 February'],
  ['2030-02-02', '2030-03-03', 'new moon 00:07 of 3 February, Spring Festival'],
  ['2070-03-12', '2070-04-10', 'new moon 23:53'],
] as const;

const MS_PER_DAY = 86400000;
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** As Intl writes it: month/day/year, a leap month with `bis`. */
const likeIntl = (date: CivilDate): string => {
  const found = lunarOf(date);
  if (found === undefined) return 'none';
  return `${found.month}${found.leap ? 'bis' : ''}/${found.day}/${found.year}`;
};

const isExcused = (date: CivilDate): boolean =>
  ICU_IS_WRONG.some(([first, last]) => date >= day(first) && date <= day(last));

test('2-rules §5: every day of 1950–2100 agrees with the Chinese calendar of Intl, but for 9 known mistakes', () => {
  const differences: string[] = [];
  for (let date = day('1950-01-01'); date <= day('2100-12-31'); date = addDays(date, 1)) {
    if (isExcused(date)) continue;
    const theirs = chinese.format(date * MS_PER_DAY).replace(/\(.*\)/, '');
    if (theirs !== likeIntl(date)) differences.push(`${isoDate(date)} ${theirs}`);
  }
  expect(differences).toEqual([]);
});

test.each(ICU_IS_WRONG)(
  '2-rules §5: %s to %s, where Intl differs, begins with the new moon (%s)',
  (first, last) => {
    // Each span is a month of ours or begins or ends with one: its new moon falls on that day.
    const begins = [day(first), addDays(day(first), 1), addDays(day(last), 1)].filter(
      (date) => lunarOf(date)?.day === 1,
    );
    expect(begins.length).toBeGreaterThan(0);
    for (const date of begins) {
      expect(isoDate(newMoonNear(date).on as CivilDate)).toBe(isoDate(date));
      const lunar = lunarOf(date);
      expect(lunar && solarOf(lunar)).toBe(date);
    }
  },
);
