import { lunarOf } from '../../../src/domain/calendar/lunar';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';
import { newMoonNear, sunAt } from './astronomy';

/**
 * The spans in which the Chinese calendar of ICU, which Node's Intl uses, is wrong: first and last
 * day, and the new moon in China's time. A month begins on the day of its new moon; where that is
 * minutes from a midnight ICU takes the day on the other side, and every day of the month follows.
 * Official almanacs have all of these as our table has them.
 */
const MOON_NEAR_MIDNIGHT = [
  ['1954-02-03', '1954-03-04', '1954-02-03 23:55', 'a day late; Spring Festival'],
  ['1955-02-22', '1955-03-23', '1955-02-22 23:54', 'a day late'],
  ['1999-01-17', '1999-02-15', '1999-01-17 23:46', 'a day late'],
  ['2012-08-17', '2012-09-15', '2012-08-17 23:54', 'a day late'],
  ['2018-11-07', '2018-12-06', '2018-11-08 00:02', 'a day early'],
  ['2027-02-06', '2027-03-07', '2027-02-06 23:56', 'a day late; Spring Festival'],
  ['2030-02-02', '2030-03-03', '2030-02-03 00:07', 'a day early; Spring Festival'],
  ['2070-03-12', '2070-04-10', '2070-03-12 23:53', 'a day late'],
] as const;

/** The same for the sun: the leap month that ICU counts as the seventh and then repeats. */
const SUN_NEAR_MIDNIGHT = ['1987-07-26', '1987-09-22'] as const;

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

describe('2-rules §5: lunar dates agree with the Chinese calendar of Intl', () => {
  test('every one of the 55,152 days of 1950–2100, but for nine spans, each with its reason below', () => {
    const spans: [CivilDate, CivilDate][] = [];
    let days = 0;
    for (let date = day('1950-01-01'); date <= day('2100-12-31'); date = addDays(date, 1)) {
      days += 1;
      const theirs = chinese.format(date * MS_PER_DAY).replace(/\(.*\)/, '');
      if (theirs === likeIntl(date)) continue;
      const last = spans[spans.length - 1];
      if (last !== undefined && last[1] === date - 1) last[1] = date;
      else spans.push([date, date]);
    }
    expect(days).toBe(55_152);
    const known = [...MOON_NEAR_MIDNIGHT, SUN_NEAR_MIDNIGHT].map(([from, to]) => `${from} ${to}`);
    // Whole spans, to the day. A later ICU may have mended some of them, never more may differ.
    const differing = spans.map(([from, to]) => `${isoDate(from)} ${isoDate(to)}`);
    expect(differing.filter((span) => !known.includes(span))).toEqual([]);
  });

  test.each(MOON_NEAR_MIDNIGHT)(
    '%s to %s: the new moon is on %s, so that Intl begins the month %s',
    (first, _last, moon) => {
      const [on = '', clock = ''] = moon.split(' ');
      const [hours = 0, minutes = 0] = clock.split(':').map(Number);
      const found = newMoonNear(day(on));
      expect(isoDate(found.on as CivilDate)).toBe(on);
      const past = hours * 60 + minutes;
      expect(Math.abs(found.margin - Math.min(past, 1440 - past))).toBeLessThan(1);
      expect(found.margin).toBeLessThan(15);
      expect(lunarOf(day(on))?.day).toBe(1);
      expect(day(on) - day(first)).toBe(past < 720 ? 1 : 0);
    },
  );

  test('1987-07-26 to 1987-09-22: 处暑, minutes after midnight of 24 August, is the seventh month’s', () => {
    const [first, last] = SUN_NEAR_MIDNIGHT.map(day);
    const seventh = day('1987-08-24');
    expect(first && lunarOf(first)).toEqual({ year: 1987, month: 6, day: 1, leap: true });
    expect(lunarOf(seventh)).toEqual({ year: 1987, month: 7, day: 1, leap: false });
    expect(last && lunarOf(addDays(last, 1))).toEqual({
      year: 1987,
      month: 8,
      day: 1,
      leap: false,
    });
    // No principal term in the leap month; 150° is reached on the first day of the seventh.
    expect([first ?? seventh, seventh].map((date) => Math.floor(sunAt(date) / 30))).toEqual([4, 4]);
    expect(sunAt(addDays(seventh, 1))).toBeGreaterThan(150);
  });
});
