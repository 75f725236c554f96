import fc from 'fast-check';
import { actBy } from '../../../src/domain/calendar/act-by';
import { makeCalendar, type Week } from '../../../src/domain/calendar/calendar';
import type { DayRow } from '../../../src/domain/calendar/days';
import { due, dueInWorkingDays, nextOpening } from '../../../src/domain/calendar/due';
import { workedMs, workedPieces } from '../../../src/domain/calendar/elapsed';
import { joinWindows } from '../../../src/domain/calendar/windows-text';
import { makeWorkingTime, type WorkingTime } from '../../../src/domain/calendar/working-time';
import { addDays } from '../../../src/domain/time/civil-date';
import { type Instant, instantOf, MINUTE_MS } from '../../../src/domain/time/instant';
import type { Window } from '../../../src/domain/time/window';
import { UNCHANGING, type Zone } from '../../../src/domain/time/zone';
import { day } from '../../support/dates';
import { mustBe } from '../../support/working-time';
import { CLOCK_CHANGES, utc, zoneNamed } from '../../support/zones';

const ZONES = new Map<string, Zone>(CLOCK_CHANGES.map(([name]) => [name, zoneNamed(name)]));

const windowOf = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 30))
  .map(([hour, hours, half]): Window => ({ start: hour * 60 + half, end: (hour + hours) * 60 }))
  .filter(({ start, end }) => start < end);
const windows = fc.array(windowOf, { maxLength: 3 }).map(joinWindows);
const openWeek = fc
  .array(windows, { minLength: 7, maxLength: 7 })
  .filter((week: Week) => week.some((one) => one.length > 0));

interface Case {
  readonly week: Week;
  readonly days: readonly DayRow[];
  readonly zone: Zone;
  readonly around: number;
  readonly time: WorkingTime;
}

const aCase: fc.Arbitrary<Case> = fc
  .record({
    week: openWeek,
    change: fc.constantFrom(...CLOCK_CHANGES),
    rows: fc.array(
      fc.record({
        after: fc.integer({ min: -6, max: 12 }),
        length: fc.integer({ min: 0, max: 5 }),
        kind: fc.constantFrom<DayRow['kind']>('off', 'work'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ week, change: [name, date], rows }) => {
    const zone = ZONES.get(name) ?? UNCHANGING;
    const days = rows.map(({ after, length, kind }, index): DayRow => {
      const from = addDays(day(date), after);
      return { from, to: addDays(from, length), kind, windows: null, note: name, row: index + 1 };
    });
    const time = makeWorkingTime(makeCalendar(week, days), zone);
    return { week, days, zone, around: utc(`${date}T00:00:00Z`), time };
  });

/** Minutes from four days before the change to seven after it, some with odd milliseconds. */
const offset = fc.oneof(
  fc.integer({ min: -5760, max: 10080 }).map((minutes) => minutes * MINUTE_MS),
  fc.integer({ min: -4, max: 7 }).map((days) => days * 86_400_000),
  fc.integer({ min: -345_600_000, max: 604_800_000 }),
);
const budget = fc.oneof(
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: 10_000_000 }).map((ms) => ms / MINUTE_MS),
);
const from = (one: Case, ms: number): Instant => instantOf(one.around + ms);
/** Milliseconds, so that a budget of a third of a minute is compared as it is counted. */
const msOf = (minutes: number): number => Math.round(minutes * MINUTE_MS);

/** The same by definition: every window of the wall clock, minute by minute of the world's clock. */
const minutesCounted = (one: Case, start: Instant, end: Instant): number => {
  const calendar = makeCalendar(one.week, one.days);
  let count = 0;
  for (let t = start as number; t < end; t += MINUTE_MS) {
    const wall = one.zone.wallTimeAt(t as Instant);
    const on = Math.floor(wall / 86_400_000);
    const minute = (wall - on * 86_400_000) / MINUTE_MS;
    const worked = [0, 1].some((before) =>
      calendar
        .windowsOf((on - before) as never)
        .some((w) => w.start <= minute + before * 1440 && minute + before * 1440 < w.end),
    );
    if (worked) count += 1;
  }
  return count;
};

describe('2-rules §4: working time, in zones whose clocks change', () => {
  test('M0.11 elapsed(a, due(a, n)) = n, and due is the smallest such instant', () => {
    fc.assert(
      fc.property(aCase, offset, budget, (one, ms, minutes) => {
        const start = from(one, ms);
        const end = mustBe(due(one.time, start, minutes));
        expect(workedMs(one.time, start, end)).toBe(msOf(minutes));
        expect(workedMs(one.time, start, (end - 1) as Instant)).toBe(msOf(minutes) - 1);
      }),
    );
  });

  test('M0.11 a later start never gives an earlier due', () => {
    fc.assert(
      fc.property(aCase, offset, offset, budget, (one, a, b, minutes) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const earlier = mustBe(due(one.time, from(one, first), minutes));
        expect(mustBe(due(one.time, from(one, second), minutes))).toBeGreaterThanOrEqual(earlier);
      }),
    );
  });

  test('M0.11 for working-time budgets a holiday more never gives an earlier due', () => {
    fc.assert(
      fc.property(
        aCase,
        offset,
        budget,
        fc.integer({ min: -6, max: 12 }),
        (one, ms, minutes, after) => {
          const on = addDays(Math.floor(one.around / 86_400_000) as never, after);
          const off: DayRow = { from: on, to: on, kind: 'off', windows: null, note: '', row: 9 };
          const more = makeWorkingTime(makeCalendar(one.week, [...one.days, off]), one.zone);
          const start = from(one, ms);
          expect(mustBe(due(more, start, minutes))).toBeGreaterThanOrEqual(
            mustBe(due(one.time, start, minutes)),
          );
        },
      ),
    );
  });

  test('M0.11 in working days, too, neither a later start nor a holiday more gives an earlier due', () => {
    // Days that end at midnight: a night shift may close later than the short day that follows it.
    const byMidnight = aCase.map((one) => ({
      ...one,
      week: one.week.map((windows) =>
        windows.map(({ start, end }) => ({ start, end: Math.min(end, 1440) })),
      ),
    }));
    const inDays = (one: Case, rows: readonly DayRow[], ms: number, days: number): Instant =>
      mustBe(
        dueInWorkingDays(
          makeWorkingTime(makeCalendar(one.week, rows), one.zone),
          from(one, ms),
          days,
        ),
      );
    const after = fc.integer({ min: -6, max: 12 });
    fc.assert(
      fc.property(byMidnight, offset, offset, fc.nat(5), after, (one, a, b, days, holiday) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const due = inDays(one, one.days, first, days);
        expect(inDays(one, one.days, second, days)).toBeGreaterThanOrEqual(due);
        const on = addDays(Math.floor(one.around / 86_400_000) as never, holiday);
        const off: DayRow = { from: on, to: on, kind: 'off', windows: null, note: '', row: 9 };
        expect(inDays(one, [...one.days, off], first, days)).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 300 },
    );
  });

  test('M0.11 elapsed adds up: from a to b and from b to c is from a to c', () => {
    fc.assert(
      fc.property(aCase, fc.tuple(offset, offset, offset), (one, three) => {
        const [a, b, c] = [...three].sort((x, y) => x - y).map((ms) => from(one, ms));
        if (a === undefined || b === undefined || c === undefined)
          throw new Error('three instants');
        const { time } = one;
        expect(workedMs(time, a, b) + workedMs(time, b, c)).toBe(workedMs(time, a, c));
        const pieces = workedPieces(time, a, c);
        expect(pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)).toBe(
          workedMs(time, a, c),
        );
      }),
    );
  });

  test('M0.11 elapsed in blocks of days is the sum of its days', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 0, max: 400 }), (one, days) => {
        const start = from(one, 0);
        const end = instantOf(start + days * 86_400_000);
        const pieces = workedPieces(one.time, start, end);
        expect(workedMs(one.time, start, end)).toBe(
          pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('M0.11 act by is the smallest instant after which no working time is left', () => {
    fc.assert(
      fc.property(aCase, offset, fc.integer({ min: 0, max: 4320 }), (one, ms, minutes) => {
        const received = from(one, ms);
        const promise = instantOf(received + minutes * MINUTE_MS);
        const by = actBy(one.time, received, promise);
        if (workedMs(one.time, received, promise) === 0) {
          expect(by).toBe(promise);
          return;
        }
        expect(workedMs(one.time, by, promise)).toBe(0);
        expect(workedMs(one.time, (by - 1) as Instant, promise)).toBe(1);
        expect(by).toBeGreaterThan(received);
        expect(by).toBeLessThanOrEqual(promise);
      }),
    );
  });

  test('M0.11 the next opening is worked, and nothing before it is', () => {
    fc.assert(
      fc.property(aCase, offset, (one, ms) => {
        const start = from(one, ms);
        const opening = mustBe(nextOpening(one.time, start));
        expect(workedMs(one.time, start, opening)).toBe(0);
        expect(workedMs(one.time, opening, (opening + 1) as Instant)).toBe(1);
      }),
    );
  });

  test('M0.11 n working days are due at a closing after the receipt', () => {
    fc.assert(
      fc.property(aCase, offset, fc.integer({ min: 1, max: 5 }), (one, ms, days) => {
        const start = from(one, ms);
        const end = mustBe(dueInWorkingDays(one.time, start, days));
        expect(end).toBeGreaterThan(start);
        expect(workedMs(one.time, (end - 1) as Instant, end)).toBe(1);
      }),
    );
  });
});

describe('2-rules §4: elapsed by its definition', () => {
  test('M0.11 the minutes of the world during which the wall clock shows an open window', () => {
    // Whole hours and half hours only: then each minute is worked as a whole or not at all.
    fc.assert(
      fc.property(
        aCase,
        fc.integer({ min: -48, max: 120 }),
        fc.integer({ min: 0, max: 48 }),
        (one, hour, hours) => {
          // Where a clock goes back the wall shows the same times twice; a window ends at the first.
          const start = from(one, hour * 3_600_000);
          const end = instantOf(start + hours * 3_600_000);
          const repeated = hours > 0 && isRepeated(one.zone, start, end);
          fc.pre(!repeated);
          expect(workedMs(one.time, start, end) / MINUTE_MS).toBe(minutesCounted(one, start, end));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Does the wall clock go back between two instants, or a little before or after? */
const isRepeated = (zone: Zone, start: Instant, end: Instant): boolean => {
  for (let t = start - 7_200_000; t < end + 7_200_000; t += 1_800_000) {
    if (zone.wallTimeAt((t + 1_800_000) as Instant) < zone.wallTimeAt(t as Instant) + 1_800_000)
      return true;
  }
  return false;
};
