import fc from 'fast-check';
import { type Calendar, MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { intervalDays, rawDue } from '../../../src/domain/follow-up/interval';
import { decidedDate, nextDue } from '../../../src/domain/follow-up/next-call';
import type { Cadence, Shift } from '../../../src/domain/rule-book/rule-book';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { CHINA_2026, day } from '../../support/dates';

const plain = makeCalendar(MON_FRI, []);
const china = makeCalendar(MON_FRI, CHINA_2026);
const never = makeCalendar([], []);
const KEY: Cadence = { kind: 'days', days: 15 };
const MONTHLY: Cadence = { kind: 'months', months: 1 };
const perWeek = (times: number): Cadence => ({ kind: 'per week', times });
const perMonth = (times: number): Cadence => ({ kind: 'per month', times });
const due = (
  cadence: Cadence,
  lastContact: string,
  calendar: Calendar = plain,
  shift: Shift = 'earlier',
) => nextDue({ cadence, calendar, shift, lastContact: day(lastContact) });
const shown = (...args: Parameters<typeof due>): string | undefined => {
  const next = due(...args);
  return next === null ? undefined : isoDate(next.due);
};

describe('2-rules §3: NEXTCALL, Monday to Friday, no days passed', () => {
  test.each<[string, Cadence, string, string, string, 'earlier' | null]>([
    ['Key', KEY, '2026-03-03', '2026-03-18', '+ 15 days', null],
    ['Key', KEY, '2026-03-06', '2026-03-20', 'Sat 21 → earlier', 'earlier'],
    ['General', MONTHLY, '2026-01-31', '2026-02-27', '28 Feb is a Saturday', 'earlier'],
    ['Watch', MONTHLY, '2028-01-31', '2028-02-29', 'leap year', null],
    ['General', MONTHLY, '2026-10-31', '2026-11-30', '30 days has November', null],
    ['fallback', MONTHLY, '2026-03-03', '2026-04-03', 'as the fallback tier', null],
    ['General', MONTHLY, '2026-11-02', '2026-12-02', 'the old due date of the upgrade', null],
    ['Key', KEY, '2026-11-04', '2026-11-19', 'the due date before go-live', null],
  ])('M0.6 §3 %s, %j, last %s: %s (%s)', (_tier, cadence, last, expected, _because, moved) => {
    const next = due(cadence, last);
    expect(next && isoDate(next.due)).toBe(expected);
    expect(next?.moved).toBe(moved);
    expect(next?.anchor).toBe(day(last));
  });

  test.each([
    ['2026-09-18', '2026-10-03', '2026-09-30', 'earlier'],
    ['2026-09-05', '2026-09-20', '2026-09-20', null],
  ])('M0.6 §3 official 2026 days of China: Key, last %s, raw %s → %s', (last, raw, on, moved) => {
    const next = due(KEY, last, china);
    expect(next).toEqual({ due: day(on), raw: day(raw), anchor: day(last), moved });
  });
});

describe('2-rules §3: intervals', () => {
  test.each<[string, Cadence, string, string]>([
    ['every 2 weeks', { kind: 'days', days: 14 }, '2026-03-03', '2026-03-17'],
    ['31 January + 2 months', { kind: 'months', months: 2 }, '2026-01-31', '2026-03-31'],
    ['1 per month is a month', perMonth(1), '2026-03-03', '2026-04-03'],
    ['2 per month is 14 days', perMonth(2), '2026-03-03', '2026-03-17'],
    ['3 per month is 9 days', perMonth(3), '2026-03-03', '2026-03-12'],
    ['4 per month is 7 days', perMonth(4), '2026-03-03', '2026-03-10'],
    ['28 per month is a day', perMonth(28), '2026-03-03', '2026-03-04'],
    ['1 per week is 7 days', perWeek(1), '2026-03-03', '2026-03-10'],
    ['2 per week, Monday', perWeek(2), '2026-03-02', '2026-03-06'],
    ['2 per week, on the slot itself', perWeek(2), '2026-03-04', '2026-03-06'],
    ['2 per week, Thursday', perWeek(2), '2026-03-05', '2026-03-11'],
    ['2 per week, on the last slot', perWeek(2), '2026-03-06', '2026-03-11'],
    ['2 per week, Saturday', perWeek(2), '2026-03-07', '2026-03-13'],
    ['3 per week, Monday: slots Tue, Thu, Fri', perWeek(3), '2026-03-02', '2026-03-05'],
    ['5 per week, Monday', perWeek(5), '2026-03-02', '2026-03-03'],
    ['5 per week, Friday', perWeek(5), '2026-03-06', '2026-03-09'],
    ['7 per week can be kept on 5 days only', perWeek(7), '2026-03-02', '2026-03-03'],
  ])('M2.1 §3 %s', (_name, cadence, last, expected) => {
    expect(isoDate(rawDue(cadence, day(last), plain))).toBe(expected);
  });

  test.each([
    // Week of 21–25 Sep: the make-up Sunday belongs to the week before, Friday is off: W = 4.
    ['2026-09-21', '2026-09-24'],
    // Week of 28 Sep: W = 3 (Mon–Wed): slots Tue, Wed. Next week W = 3 (Thu–Sat): slots Fri, Sat.
    ['2026-09-28', '2026-09-30'],
    ['2026-09-30', '2026-10-09'],
    ['2026-10-01', '2026-10-10'],
  ])('M2.1 §3 2 per week, China 2026: contact %s → %s', (last, expected) => {
    expect(isoDate(rawDue(perWeek(2), day(last), china))).toBe(expected);
  });

  test('M2.1 §3 two slots on the only working day of a week are one', () => {
    const mondays = makeCalendar([[{ start: 540, end: 720 }]], []);
    expect(isoDate(rawDue(perWeek(2), day('2026-03-02'), mondays))).toBe('2026-03-09');
  });

  test.each<[Cadence, string, number]>([
    [KEY, '2026-03-03', 15],
    [MONTHLY, '2026-02-03', 28],
    [perMonth(1), '2026-03-03', 31],
    [perMonth(3), '2026-03-03', 9],
    [perWeek(2), '2026-03-03', 3.5],
  ])('§3 the interval %j from %s is %d days', (cadence, anchor, expected) => {
    expect(intervalDays(cadence, day(anchor))).toBe(expected);
  });
});

describe('2-rules §3: anchor and rest days', () => {
  test('M0.6 the anchor is the later of contact and cadence start', () => {
    const input = { cadence: KEY, calendar: plain, shift: 'earlier' } as const;
    const early = day('2026-03-03');
    const late = day('2026-03-10');
    expect(nextDue({ ...input, lastContact: early, since: late })?.anchor).toBe(late);
    expect(nextDue({ ...input, lastContact: late, since: early })?.anchor).toBe(late);
    expect(nextDue({ ...input, since: early })?.anchor).toBe(early);
    expect(nextDue({ ...input, lastContact: early, since: null })?.anchor).toBe(early);
    expect(nextDue({ ...input })).toBeNull();
    expect(nextDue({ ...input, lastContact: null, since: null })).toBeNull();
  });

  test.each<[Shift, string, 'earlier' | 'later' | null]>([
    ['earlier', '2026-03-20', 'earlier'],
    ['later', '2026-03-23', 'later'],
    ['none', '2026-03-21', null],
  ])('M1.2 §3 shift %s: raw Sat 2026-03-21 → %s', (shift, expected, moved) => {
    const next = due(KEY, '2026-03-06', plain, shift);
    expect(next && isoDate(next.due)).toBe(expected);
    expect(next?.moved).toBe(moved);
  });

  test('M1.2 §3 never earlier than after the anchor: then the next working day', () => {
    // Friday + 1 day is Saturday; Friday is the anchor.
    const daily: Cadence = { kind: 'days', days: 1 };
    expect(shown(daily, '2026-03-06')).toBe('2026-03-09');
    expect(due(daily, '2026-03-06')?.moved).toBe('later');
    // 30 Sep + 7 days lies in the holiday, and so does every day since the anchor.
    expect(shown({ kind: 'days', days: 7 }, '2026-09-30', china)).toBe('2026-10-08');
  });

  test('§4 a calendar that never opens: due is raw, not a loop', () => {
    for (const cadence of [KEY, MONTHLY, perWeek(2)]) {
      const next = due(cadence, '2026-03-06', never);
      expect(next?.due).toBe(next?.raw);
      expect(next?.moved).toBeNull();
    }
    expect(shown(perWeek(2), '2026-03-06', never)).toBe('2026-03-13');
  });
});

describe('2-rules §3: appointments', () => {
  const decided = (dueOn: string | null, appointment: string | null, last: string | null) =>
    decidedDate({
      due: dueOn === null ? null : day(dueOn),
      appointment: appointment === null ? null : day(appointment),
      lastContact: last === null ? null : day(last),
      calendar: plain,
    });

  test.each([
    ['2026-03-18', null, '2026-03-03', '2026-03-18', 'cadence', false],
    ['2026-03-18', '2026-03-10', '2026-03-03', '2026-03-10', 'appointment', false],
    ['2026-03-18', '2026-03-03', '2026-03-03', '2026-03-18', 'cadence', false],
    ['2026-03-18', '2026-03-23', '2026-03-03', '2026-03-23', 'appointment', false],
    ['2026-03-18', '2026-03-24', '2026-03-03', '2026-03-24', 'appointment', true],
    ['2026-03-18', '2026-03-10', null, '2026-03-10', 'appointment', false],
    [null, '2026-03-10', null, '2026-03-10', 'appointment', false],
  ])(
    'M1.2 §3 due %s, appointment %s, last %s → %s by %s, booked late: %s',
    (dueOn, appointment, last, on, by, bookedLate) => {
      expect(decided(dueOn, appointment, last)).toEqual({ on: day(on), by, bookedLate });
    },
  );

  test('M1.2 §3 neither due date nor appointment: no date', () => {
    expect(decided(null, null, null)).toBeNull();
    expect(decided(null, '2026-03-01', '2026-03-03')).toBeNull();
  });
});

describe('2-rules §3: what holds for every cadence, calendar and day', () => {
  const cadences: fc.Arbitrary<Cadence> = fc.oneof(
    fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 13 }) }),
    fc.record({ kind: fc.constant('per month' as const), times: fc.integer({ min: 1, max: 28 }) }),
    fc.record({ kind: fc.constant('per week' as const), times: fc.integer({ min: 1, max: 7 }) }),
  );
  const start = day('2026-01-01');
  const open = [{ start: 540, end: 720 }];
  const calendars: fc.Arbitrary<Calendar> = fc
    .record({
      week: fc
        .array(fc.boolean(), { minLength: 7, maxLength: 7 })
        .filter((week) => week.some(Boolean)),
      off: fc.array(fc.record({ at: fc.nat(300), days: fc.nat(12) }), { maxLength: 4 }),
    })
    .map(({ week, off }) =>
      makeCalendar(
        week.map((worked) => (worked ? open : [])),
        off.map(({ at, days }, row) => ({
          from: addDays(start, at),
          to: addDays(start, at + days),
          kind: 'off',
          windows: null,
          note: '',
          row,
        })),
      ),
    );
  const contacts = fc.nat(300).map((offset) => addDays(start, offset));
  const shifts = fc.constantFrom<Shift>('earlier', 'later', 'none');
  const dueOf = (cadence: Cadence, calendar: Calendar, shift: Shift, lastContact: CivilDate) =>
    nextDue({ cadence, calendar, shift, lastContact })!;

  test('M0.6 due is after the anchor, and a working day unless shift is none', () => {
    fc.assert(
      fc.property(cadences, calendars, shifts, contacts, (cadence, calendar, shift, last) => {
        const next = dueOf(cadence, calendar, shift, last);
        expect(next.due).toBeGreaterThan(next.anchor);
        if (shift === 'none') expect(next.due).toBe(next.raw);
        else expect(calendar.isWorkingDay(next.due)).toBe(true);
      }),
    );
  });

  test('M0.6 no working day lies between due and raw', () => {
    fc.assert(
      fc.property(cadences, calendars, contacts, (cadence, calendar, last) => {
        const { due: on, raw } = dueOf(cadence, calendar, 'earlier', last);
        const between = calendar.workingDaysBetween(on, raw);
        expect(on <= raw ? between : between + 1).toBe(0);
      }),
    );
  });

  test('M0.6 a later contact never gives an earlier due date', () => {
    fc.assert(
      fc.property(
        cadences,
        calendars,
        shifts,
        contacts,
        fc.nat(60),
        (cadence, calendar, shift, last, later) => {
          const first = dueOf(cadence, calendar, shift, last);
          const second = dueOf(cadence, calendar, shift, addDays(last, later));
          expect(second.due).toBeGreaterThanOrEqual(first.due);
        },
      ),
    );
  });
});
