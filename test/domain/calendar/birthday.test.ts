import fc from 'fast-check';
import {
  BIRTHDAY_DEFAULTS,
  type Birthday,
  type BirthdaySettings,
  birthdaysBetween,
  nextBirthday,
} from '../../../src/domain/calendar/birthday';
import { leapMonthOf, lunarMonthDays, lunarOf } from '../../../src/domain/calendar/lunar';
import { readBirthday } from '../../../src/domain/reading/birthday';
import {
  addDays,
  type CivilDate,
  daysInMonth,
  isoDate,
  partsOf,
} from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const typed = (text: string): Birthday => {
  const read = readBirthday(text);
  if (read.kind !== 'known') throw new Error(`not a birthday: ${text}`);
  return read.value;
};
const next = (text: string, from: string, settings: Partial<BirthdaySettings> = {}): string => {
  const found = nextBirthday(typed(text), day(from), { ...BIRTHDAY_DEFAULTS, ...settings });
  return typeof found === 'string' ? found : isoDate(found);
};
const between = (
  text: string,
  first: string,
  last: string,
  settings: Partial<BirthdaySettings> = {},
): readonly string[] | string => {
  const found = birthdaysBetween(typed(text), day(first), day(last), {
    ...BIRTHDAY_DEFAULTS,
    ...settings,
  });
  return typeof found === 'string' ? found : found.map(isoDate);
};

describe('2-rules §5: the oracles', () => {
  test.each([
    ['冬月二十', '2025-01-01', '2026-01-08', 'none in 2025'],
    ['冬月二十', '2026-01-01', '2026-01-08', 'the first of two in 2026'],
    ['冬月二十', '2026-01-09', '2026-12-28', 'the second'],
    ['腊月三十', '2026-01-01', '2026-02-16', 'the month has 29 days'],
    ['腊月三十', '2026-02-17', '2027-02-05', 'and the next one too'],
    ['四月十一', '2026-01-01', '2026-05-27', 'a regular month'],
    ['闰六月十五', '2025-01-01', '2025-08-08', 'the year has the leap month'],
    ['闰六月十五', '2026-01-01', '2026-07-28', 'the year has it not'],
    ['除夕', '2026-02-16', '2026-02-16', 'the last day of the year, today'],
    ['除夕', '2024-12-01', '2025-01-28', 'the 29th'],
    ['除夕', '2024-01-01', '2024-02-09', 'the 30th'],
  ])('%s from %s is %s: %s', (text, from, expected) => {
    expect(next(text, from)).toBe(expected);
  });

  test('a lunar date falls 0, 1 or 2 times in a year', () => {
    expect(between('冬月二十', '2025-01-01', '2025-12-31')).toEqual([]);
    expect(between('冬月二十', '2026-01-01', '2026-12-31')).toEqual(['2026-01-08', '2026-12-28']);
    expect(between('四月十一', '2026-01-01', '2026-12-31')).toEqual(['2026-05-27']);
  });
});

describe('2-rules §5: birthdays by the calendar', () => {
  test.each([
    ['1988-07-01', '2026-07-01', '2026-07-01', 'the given day counts'],
    ['1988-07-01', '2026-07-02', '2027-07-01', 'one day later it is over'],
    ['1988-07-01', '1980-01-01', '1980-07-01', 'the year of birth is ignored'],
    ['1988-07-01', '2150-01-01', '2150-07-01', 'no lunar table is needed'],
    ['3月5日', '2026-12-31', '2027-03-05', 'without a year'],
    ['2月29日', '2027-01-01', '2027-02-28', 'a common year'],
    ['2月29日', '2027-03-01', '2028-02-29', 'a leap year'],
    ['2月29日', '2028-02-28', '2028-02-29', 'in a leap year the 28th is not the day'],
    ['2月29日', '2100-01-01', '2100-02-28', '2100 is no leap year'],
  ])('%s from %s is %s: %s', (text, from, expected) => {
    expect(next(text, from)).toBe(expected);
  });

  test.each([
    ['2027-01-01', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['2027-03-02', '2028-02-29'],
  ])('29 February kept on 1 March: from %s it is %s', (from, expected) => {
    expect(next('2月29日', from, { leapDay: 'mar 1' })).toBe(expected);
  });

  test('once on the 28th it goes back to the 29th: nothing drifts', () => {
    expect(between('2月29日', '2025-01-01', '2029-12-31')).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  test.each(['1986-05-04', '1988-07-01', '1991-09-15'])(
    '%s, in the summer time of Asia/Shanghai, stays that day',
    (born) => {
      const read = readBirthday({ kind: 'date', on: day(born), minutes: 0 });
      if (read.kind !== 'known') throw new Error('not read');
      expect(nextBirthday(read.value, day('2026-01-01'))).toBe(day(`2026${born.slice(4)}`));
    },
  );
});

describe('2-rules §5: a birthday in a leap month', () => {
  test.each([
    ['leap', ['2025-08-08']],
    ['regular', ['2025-07-09']],
    ['both', ['2025-07-09', '2025-08-08']],
  ] as const)('kept as %s in a year that has it', (leapMonth, expected) => {
    expect(between('闰六月十五', '2025-01-01', '2025-12-31', { leapMonth })).toEqual(expected);
    expect(between('闰六月十五', '2026-01-01', '2026-12-31', { leapMonth })).toEqual([
      '2026-07-28',
    ]);
  });

  test('both: after the regular one comes the leap one', () => {
    expect(next('闰六月十五', '2025-07-10', { leapMonth: 'both' })).toBe('2025-08-08');
  });

  test('born in the regular month it is kept there alone', () => {
    expect(between('六月十五', '2025-01-01', '2025-12-31', { leapMonth: 'both' })).toEqual([
      '2025-07-09',
    ]);
  });

  test('a leap month of another number changes nothing', () => {
    expect(next('闰四月初三', '2025-01-01')).toBe('2025-04-30');
  });
});

describe('2-rules §5: outside 1900–2100', () => {
  test.each([
    ['1900-01-01', '1900-01-08'],
    ['2100-12-31', '2101-01-07'],
  ])('from %s, inside, there is an answer: %s', (from, expected) => {
    expect(next('腊月初八', from)).toBe(expected);
  });
  test.each(['1899-12-31', '2101-01-01', '2150-06-01'])('from %s there is none', (from) => {
    expect(next('腊月初八', from)).toBe('outside lunar years');
    expect(between('腊月初八', '2026-01-01', '2026-12-31')).toHaveLength(1);
    expect(between('腊月初八', '2099-01-01', '2101-01-01')).toBe('outside lunar years');
  });
});

const settings = fc.record<BirthdaySettings>({
  leapDay: fc.constantFrom('feb 28', 'mar 1'),
  leapMonth: fc.constantFrom('leap', 'regular', 'both'),
});
const solar = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([month, date]) => date <= daysInMonth(2000, month))
  .map(([month, date]): Birthday => ({ kind: 'solar', year: null, month, day: date }));
const lunar = fc.record({
  kind: fc.constant('lunar' as const),
  year: fc.constant(null),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 30 }),
  leap: fc.boolean(),
});
const anyDay = fc
  .integer({ min: day('1900-01-01'), max: day('2100-12-31') })
  .map((number) => number as CivilDate);

/** Is this date the person's birthday, told from the date alone? */
const isTheirs = (birthday: Birthday, date: CivilDate, chosen: BirthdaySettings): boolean => {
  if (birthday.kind === 'solar') {
    const { year, month, day: inMonth } = partsOf(date);
    if (month === birthday.month && inMonth === birthday.day) return true;
    const kept = chosen.leapDay === 'mar 1' ? [3, 1] : [2, 28];
    return (
      birthday.month === 2 &&
      birthday.day === 29 &&
      daysInMonth(year, 2) === 28 &&
      month === kept[0] &&
      inMonth === kept[1]
    );
  }
  const found = lunarOf(date);
  if (found === undefined || found.month !== birthday.month) return false;
  const length = lunarMonthDays(found.year, found.month, found.leap);
  if (found.day !== Math.min(birthday.day, length)) return false;
  const hasLeap = birthday.leap && leapMonthOf(found.year) === found.month;
  if (!hasLeap) return !found.leap;
  return chosen.leapMonth === 'both' || found.leap === (chosen.leapMonth === 'leap');
};

test('M0.7, 2-rules §5: the next birthday is ≥ the given day and is that person’s: the same month and day, or the leap rule; the same lunar month and day, or its clamp; none lies between', () => {
  fc.assert(
    fc.property(fc.oneof(solar, lunar), anyDay, settings, (birthday, from, chosen) => {
      const found = nextBirthday(birthday, from, chosen);
      if (typeof found === 'string') throw new Error(found);
      expect(found).toBeGreaterThanOrEqual(from);
      expect(isTheirs(birthday, found, chosen)).toBe(true);
      for (let date = from; date < found; date = addDays(date, 1)) {
        if (isTheirs(birthday, date, chosen)) throw new Error(`missed ${isoDate(date)}`);
      }
    }),
  );
});

test('2-rules §5: the birthdays of a span are those found one after the other', () => {
  fc.assert(
    fc.property(fc.oneof(solar, lunar), anyDay, settings, (birthday, first, chosen) => {
      const last = Math.min(addDays(first, 400), day('2100-12-31')) as CivilDate;
      const found: CivilDate[] = [];
      let at = nextBirthday(birthday, first, chosen);
      while (typeof at !== 'string' && at <= last) {
        found.push(at);
        at = nextBirthday(birthday, addDays(at, 1), chosen);
      }
      expect(birthdaysBetween(birthday, first, last, chosen)).toEqual(found);
    }),
  );
});
