import fc from 'fast-check';
import {
  type Calendar,
  MON_FRI,
  makeCalendar,
  type Week,
} from '../../../src/domain/calendar/calendar';
import type { DayRow } from '../../../src/domain/calendar/days';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { CHINA_2026, day } from '../../support/dates';

const plain = makeCalendar(MON_FRI, []);
const china = makeCalendar(MON_FRI, CHINA_2026);
const row = (
  from: string,
  to: string,
  kind: 'off' | 'work',
  windows: DayRow['windows'] = null,
): DayRow => ({ from: day(from), to: day(to), kind, windows, note: '', row: 1 });
const shown = (date: CivilDate | null): string | null => (date === null ? null : isoDate(date));

describe('2-rules §4: working days', () => {
  test.each([
    ['2026-03-02', true, 'Monday'],
    ['2026-03-06', true, 'Friday'],
    ['2026-03-07', false, 'Saturday'],
    ['2026-03-08', false, 'Sunday'],
  ])('§4 Mon–Fri: %s is worked: %s (%s)', (date, worked) => {
    expect(plain.isWorkingDay(day(date))).toBe(worked);
  });

  test.each([
    ['2026-09-20', true, 'make-up Sunday'],
    ['2026-10-10', true, 'make-up Saturday'],
    ['2026-02-14', true, 'make-up Saturday'],
    ['2026-10-01', false, 'first day off'],
    ['2026-10-07', false, 'last day off'],
    ['2026-09-30', true, 'the day before'],
    ['2026-10-08', true, 'the day after'],
    ['2026-02-23', false, 'a Monday off'],
    ['2026-02-24', true, 'the Tuesday after'],
  ])('§4 China 2026: %s is worked: %s (%s)', (date, worked) => {
    expect(china.isWorkingDay(day(date))).toBe(worked);
  });

  test('§4 strictly after, strictly before', () => {
    expect(shown(china.nextWorkingDay(day('2026-09-30')))).toBe('2026-10-08');
    expect(shown(china.nextWorkingDay(day('2026-10-08')))).toBe('2026-10-09');
    expect(shown(china.nextWorkingDay(day('2026-10-09')))).toBe('2026-10-10');
    expect(shown(china.previousWorkingDay(day('2026-10-08')))).toBe('2026-09-30');
    expect(shown(china.previousWorkingDay(day('2026-09-21')))).toBe('2026-09-20');
  });

  test.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-10-03', 0, '2026-10-03'],
    ['2026-10-03', 1, '2026-10-08'],
    ['2026-10-12', -4, '2026-09-30'],
  ])('§4 China 2026: %s + %d working days is %s', (from, count, expected) => {
    expect(shown(china.addWorkingDays(day(from), count))).toBe(expected);
  });

  test.each([
    ['2026-09-30', '2026-10-08', 1],
    ['2026-09-30', '2026-10-07', 0],
    ['2026-09-18', '2026-09-21', 2],
    ['2026-03-06', '2026-03-07', 0],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-09', '2026-03-06', -1],
    ['2026-03-09', '2026-03-09', 0],
  ])('§4 China 2026: (%s, %s] has %d working days', (from, to, expected) => {
    expect(china.workingDaysBetween(day(from), day(to))).toBe(expected);
  });

  test('§4 a later row wins', () => {
    const calendar = makeCalendar(MON_FRI, [
      row('2026-05-01', '2026-05-05', 'off'),
      row('2026-05-04', '2026-05-04', 'work'),
    ]);
    expect(calendar.isWorkingDay(day('2026-05-04'))).toBe(true);
    expect(calendar.isWorkingDay(day('2026-05-05'))).toBe(false);
    const turned = makeCalendar(MON_FRI, [
      row('2026-05-04', '2026-05-04', 'work'),
      row('2026-05-01', '2026-05-05', 'off'),
    ]);
    expect(turned.isWorkingDay(day('2026-05-04'))).toBe(false);
  });

  test('§4 windows of a day: own, else the weekday, else the first weekday that has any', () => {
    const week: Week = [[], [{ start: 600, end: 700 }], [{ start: 500, end: 650 }], [], [], [], []];
    const own = [{ start: 480, end: 540 }];
    const calendar = makeCalendar(week, [
      row('2026-03-02', '2026-03-02', 'work'),
      row('2026-03-04', '2026-03-04', 'work'),
      row('2026-03-05', '2026-03-05', 'work', own),
      row('2026-03-10', '2026-03-10', 'off'),
    ]);
    expect(calendar.windowsOf(day('2026-03-02'))).toBe(week[1]);
    expect(calendar.windowsOf(day('2026-03-03'))).toBe(week[1]);
    expect(calendar.windowsOf(day('2026-03-04'))).toBe(week[2]);
    expect(calendar.windowsOf(day('2026-03-05'))).toBe(own);
    expect(calendar.windowsOf(day('2026-03-06'))).toEqual([]);
    expect(calendar.windowsOf(day('2026-03-10'))).toEqual([]);
  });

  test('§4 the default week is Mon–Fri 09:00–12:00, 13:30–18:00', () => {
    expect(plain.windowsOf(day('2026-03-02'))).toEqual([
      { start: 540, end: 720 },
      { start: 810, end: 1080 },
    ]);
    expect(plain.windowsOf(day('2026-03-07'))).toEqual([]);
  });

  test.each<[string, Week, readonly DayRow[]]>([
    ['a week without windows', [[], [], [], [], [], [], []], []],
    ['no week at all', [], []],
    ['a make-up day without any window', [], [row('2026-03-07', '2026-03-07', 'work')]],
    ['three years off', MON_FRI, [row('2025-01-01', '2028-12-31', 'off')]],
  ])('§4 %s: null, not a loop', (_name, week, days) => {
    const calendar = makeCalendar(week, days);
    expect(calendar.nextWorkingDay(day('2026-03-06'))).toBeNull();
    expect(calendar.previousWorkingDay(day('2027-03-06'))).toBeNull();
    expect(calendar.addWorkingDays(day('2026-03-06'), 3)).toBeNull();
    expect(calendar.workingDaysBetween(day('2026-03-01'), day('2026-12-31'))).toBe(0);
  });

  test('§4 the count agrees with counting, for any week and any rows', () => {
    const counted = (calendar: Calendar, from: CivilDate, to: CivilDate): number => {
      let count = 0;
      for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
        if (calendar.isWorkingDay(date)) count += 1;
      }
      return count;
    };
    const start = day('2026-01-01');
    const open = [{ start: 540, end: 720 }];
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        fc.array(fc.record({ at: fc.nat(200), days: fc.nat(9), off: fc.boolean() }), {
          maxLength: 6,
        }),
        fc.nat(200),
        fc.nat(120),
        (week, changes, at, length) => {
          const calendar = makeCalendar(
            week.map((worked) => (worked ? open : [])),
            changes.map((change, index) => ({
              from: addDays(start, change.at),
              to: addDays(start, change.at + change.days),
              kind: change.off ? 'off' : 'work',
              windows: null,
              note: '',
              row: index + 1,
            })),
          );
          const from = addDays(start, at);
          const to = addDays(from, length);
          const between = calendar.workingDaysBetween(from, to);
          expect(between).toBe(counted(calendar, from, to));
          expect(calendar.workingDaysBetween(to, from)).toBe(0 - between);
          const last = calendar.addWorkingDays(from, between + 1);
          if (last !== null) expect(last).toBeGreaterThan(to);
        },
      ),
    );
  });
});
