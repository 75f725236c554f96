import fc from 'fast-check';
import {
  type LunarDate,
  leapMonthOf,
  lunarMonthDays,
  lunarOf,
  newYearsEve,
  solarOf,
} from '../../../src/domain/calendar/lunar';
import { addDays, type CivilDate, isoDate, partsOf } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';
import { newMoonNear, sunAt } from './astronomy';
import { LunarYear, Solar } from './generate/lunar-javascript';

const JULIAN_DAY_1970 = 2440588;

const lunar = (year: number, month: number, date: number, leap = false): LunarDate => ({
  year,
  month,
  day: date,
  leap,
});
const iso = (date: CivilDate | undefined): string | undefined =>
  date === undefined ? undefined : isoDate(date);

describe('2-rules §5: lunar dates and calendar dates', () => {
  test.each([
    ['Spring Festival', lunar(2026, 1, 1), '2026-02-17'],
    ['Mid-autumn', lunar(2026, 8, 15), '2026-09-25'],
    ['a leap month', lunar(2025, 6, 15, true), '2025-08-08'],
    ['the regular month before it', lunar(2025, 6, 15), '2025-07-09'],
    ['the month after it', lunar(2025, 7, 1), '2025-08-23'],
    ['a year that ends in the next calendar year', lunar(2025, 11, 20), '2026-01-08'],
    ['the leap eleventh month of 2033', lunar(2033, 11, 1, true), '2033-12-22'],
    ['a new moon two minutes after midnight', lunar(2018, 10, 1), '2018-11-08'],
  ])('%s', (_because, date, expected) => {
    expect(iso(solarOf(date))).toBe(expected);
    expect(lunarOf(day(expected))).toEqual(date);
  });

  test.each([
    ['day 30 of a short month', lunar(2025, 12, 30)],
    ['day 0', lunar(2025, 1, 0)],
    ['month 13', lunar(2025, 13, 1)],
    ['half a month', lunar(2025, 1.5, 1)],
    ['a leap month that the year has not', lunar(2026, 6, 1, true)],
    ['a year before the table', lunar(1898, 1, 1)],
    ['a year after it', lunar(2102, 1, 1)],
  ])('%s does not exist', (_because, date) => {
    expect(solarOf(date)).toBeUndefined();
  });

  test.each([
    [1899, '1900-01-30'],
    [2024, '2025-01-28'],
    [2025, '2026-02-16'],
    [2026, '2027-02-05'],
    [2023, '2024-02-09'],
  ])('除夕 of the lunar year %d is %s', (year, expected) => {
    expect(iso(newYearsEve(year))).toBe(expected);
  });

  test('months have 29 or 30 days, none that do not exist', () => {
    expect(lunarMonthDays(2025, 6, true)).toBe(29);
    expect(lunarMonthDays(2025, 12, false)).toBe(29);
    expect(lunarMonthDays(2026, 12, false)).toBe(29);
    expect(lunarMonthDays(2026, 6, true)).toBe(0);
    expect(lunarMonthDays(2200, 1, false)).toBe(0);
  });

  test.each([
    [2023, 2],
    [2025, 6],
    [2026, 0],
    [2033, 11],
    [1987, 6],
    [2200, 0],
  ])('the leap month of %d is %d', (year, month) => {
    expect(leapMonthOf(year)).toBe(month);
  });

  test('a day has one lunar date, and that date is the day', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') });
    fc.assert(
      fc.property(days, (number) => {
        const date = lunarOf(number as CivilDate);
        expect(date && solarOf(date)).toBe(number);
      }),
    );
  });

  test('outside the table a day has no lunar date', () => {
    expect(lunarOf(day('1899-02-09'))).toBeUndefined();
    expect(lunarOf(day('2102-02-17'))).toBeUndefined();
  });
});

/** The lunar months from a year to 2100, and the day on which each begins. */
const months = (
  since = 1950,
): readonly { readonly date: LunarDate; readonly first: CivilDate }[] => {
  const result = [];
  for (let year = since; year <= 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (const leap of [false, true]) {
        const date = lunar(year, month, 1, leap);
        const first = solarOf(date);
        if (first !== undefined) result.push({ date, first });
      }
    }
  }
  return result;
};

describe('2-rules §5: lunar dates agree with lunar-javascript', () => {
  test('every month of 1900–2100 begins there on the same day and is as long', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (const month of LunarYear.fromYear(year).getMonthsInYear()) {
        const number = Math.abs(month.getMonth());
        const leap = month.getMonth() < 0;
        expect([solarOf(lunar(year, number, 1, leap)), lunarMonthDays(year, number, leap)]).toEqual(
          [month.getFirstJulianDay() - JULIAN_DAY_1970, month.getDayCount()],
        );
      }
    }
  });

  test('every day of 1950–2100 is there the same: each month’s first and last, and none is skipped', () => {
    // The months have the same lengths, above; so what holds at both ends holds in between.
    // The lunar year 1949 ends in February 1950.
    let next = day('1949-01-29');
    for (const { date, first } of months(1949)) {
      const last = addDays(first, lunarMonthDays(date.year, date.month, date.leap) - 1);
      expect(first).toBe(next);
      next = addDays(last, 1);
      for (const on of [first, last]) {
        const { year, month, day: inMonth } = partsOf(on);
        const theirs = Solar.fromYmd(year, month, inMonth).getLunar();
        expect([theirs.getYear(), theirs.getMonth(), theirs.getDay()]).toEqual([
          ...[date.year, date.leap ? -date.month : date.month, on - first + 1],
        ]);
      }
    }
    expect(next).toBeGreaterThan(day('2100-12-31'));
  });
});

describe('2-rules §5: the lunar calendar is what sun and moon say (GB/T 33661-2017)', () => {
  test('every month of 1950–2100 begins on the day of its new moon in China', () => {
    // The formula is good to half a minute, but the earth's rotation decades ahead is not known.
    const undecided: string[] = [];
    for (const { first } of months()) {
      const { on, margin } = newMoonNear(first);
      if (margin < 1.5) undecided.push(isoDate(first));
      else expect(isoDate(on as CivilDate)).toBe(isoDate(first));
    }
    // The three that the Hong Kong Observatory, too, says may differ by a day.
    expect(undecided).toEqual(['2057-09-29', '2089-09-04', '2097-08-07']);
  });

  test('a leap month has no principal term, and the winter solstice lies in the eleventh', () => {
    for (const { date, first } of months()) {
      const length = lunarMonthDays(date.year, date.month, date.leap);
      const before = Math.floor(sunAt(first) / 30);
      const after = Math.floor(sunAt(addDays(first, length)) / 30);
      if (date.leap) expect([date.year, after]).toEqual([date.year, before]);
      // 270° is the winter solstice; in 1984 and 2033 the month has a second principal term.
      if (date.month === 11 && !date.leap) {
        expect(before).toBeLessThan(9);
        expect(after).toBeGreaterThanOrEqual(9);
      }
    }
  });
});
