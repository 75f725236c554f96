import fc from 'fast-check';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysInMonth,
  fromSerial,
  isoDate,
  partsOf,
  serialOf,
  weekdayOf,
} from '../../../src/domain/time/civil-date';
import { addMonths } from '../../../src/domain/time/month-math';

const day = (iso: string): CivilDate => {
  const [year, month, date] = iso.split('-').map(Number);
  return civilDateOf(year!, month!, date!)!;
};

describe('2-rules §3: calendar dates are counted, never clocked', () => {
  test('§3 day numbers agree with UTC from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135140, max: 157419 }), (number) => {
        const date = number as CivilDate;
        const utc = new Date(number * 86400000);
        expect(isoDate(date)).toBe(utc.toISOString().slice(0, 10));
        expect(weekdayOf(date) % 7).toBe(utc.getUTCDay());
        const { year, month, day: d } = partsOf(date);
        expect(civilDateOf(year, month, d)).toBe(date);
        expect(Date.UTC(year, month - 1, d)).toBe(number * 86400000);
      }),
    );
  });

  test.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 1.5],
  ])('§3 %d-%d-%d does not exist', (year, month, d) => {
    expect(civilDateOf(year, month, d)).toBeUndefined();
  });

  test('§8 serials: 1899-12-30 is 0', () => {
    expect(serialOf(day('1899-12-30'))).toBe(0);
    expect(serialOf(day('2026-03-05'))).toBe(46086);
    expect(isoDate(fromSerial(46086.9))).toBe('2026-03-05');
  });
});

describe('2-rules §3: months are clamped to the end, counted from the anchor', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-01-31', 0, '2026-01-31'],
  ])('§3 %s + %d months is %s', (from, months, expected) => {
    expect(isoDate(addMonths(day(from), months))).toBe(expected);
  });

  test('§3 the day stays, or is the last of its month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20000, max: 80000 }),
        fc.integer({ min: -30, max: 60 }),
        (number, months) => {
          const from = partsOf(number as CivilDate);
          const to = partsOf(addMonths(number as CivilDate, months));
          expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
          expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
        },
      ),
    );
  });

  test('§3 a later anchor is never due earlier', () => {
    const start = day('2027-12-01');
    for (let n = 0; n < 120; n += 1) {
      expect(addMonths(addDays(start, n + 1), 3)).toBeGreaterThanOrEqual(
        addMonths(addDays(start, n), 3),
      );
    }
  });

  test('§3 half a month is no whole number of months', () => {
    expect(() => addMonths(day('2026-01-31'), 0.5)).toThrow(/whole months/);
  });
});
