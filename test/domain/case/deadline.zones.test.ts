import fc from 'fast-check';
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { workedMs } from '../../../src/domain/calendar/elapsed';
import { receivedCase } from '../../../src/domain/case/case-life';
import { replyClock } from '../../../src/domain/case/clocks';
import { deadlineOf } from '../../../src/domain/case/deadline';
import { isAtRisk, warningsOf } from '../../../src/domain/case/warnings';
import { type Instant, instantOf } from '../../../src/domain/time/instant';
import { startOf, type Zone } from '../../../src/domain/time/zone';
import { everyDay, mustBe, timeOf } from '../../support/working-time';
import { CLOCK_CHANGES, shown, utc, wall, zoneNamed } from '../../support/zones';

const HOUR_MS = 3_600_000;
const text = (zone: Zone, instant: Instant): string => shown(zone.wallTimeAt(instant));
const week = everyDay('09:00-12:00, 13:30-18:00');

describe('2-rules §4: within 24 hours is 24 hours of the world clock', () => {
  test.each<[string, string, string, string, string]>([
    ['America/New_York', '2026-03-07 17:00', '2026-03-08 18:00', '2026-03-08 18:00', 'spring'],
    [
      'America/New_York',
      '2026-03-07 12:30',
      '2026-03-08 13:30',
      '2026-03-08 12:00',
      'to an opening',
    ],
    ['America/New_York', '2026-10-31 17:00', '2026-11-01 16:00', '2026-11-01 16:00', 'autumn'],
    [
      'America/New_York',
      '2026-11-01 01:30',
      '2026-11-02 00:30',
      '2026-11-01 18:00',
      'the hour twice',
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-03 17:00',
      '2026-10-04 17:30',
      '2026-10-04 17:30',
      'half an hour',
    ],
    [
      'America/Santiago',
      '2026-09-05 12:00',
      '2026-09-06 13:00',
      '2026-09-06 12:00',
      'midnight skipped',
    ],
    ['Pacific/Apia', '2011-12-29 10:00', '2011-12-31 10:00', '2011-12-31 10:00', 'a day skipped'],
    [
      'Asia/Shanghai',
      '1986-05-03 12:30',
      '1986-05-04 13:30',
      '1986-05-04 12:00',
      'Shanghai in 1986',
    ],
    ['Asia/Shanghai', '2026-03-07 17:00', '2026-03-08 17:00', '2026-03-08 17:00', 'no change'],
  ])('M0.11 §4 %s, received %s: promise %s, act by %s (%s)', (name, received, promise, by) => {
    const zone = zoneNamed(name);
    const deadline = mustBe(
      deadlineOf(timeOf(week, [], zone), startOf(zone, wall(received)), {
        kind: 'clock',
        minutes: 1440,
      }),
    );
    expect(text(zone, deadline.promiseAt)).toBe(promise);
    expect(text(zone, deadline.actByAt)).toBe(by);
  });

  test('M0.11 §4 answered on the wall before the receipt, in the hour that comes twice', () => {
    const zone = zoneNamed('America/New_York');
    const received = utc('2026-11-01T05:50:00Z');
    const replied = utc('2026-11-01T06:10:00Z');
    expect([text(zone, received), text(zone, replied)]).toEqual([
      '2026-11-01 01:50',
      '2026-11-01 01:10',
    ]);
    const [round] = receivedCase(received).rounds;
    const life = {
      ...receivedCase(received),
      rounds: [{ ...round, firstReplyAt: replied }] as const,
    };
    const budget = { kind: 'clock', minutes: 60 } as const;
    const clock = mustBe(replyClock({ time: timeOf(week, [], zone), life, budget, now: replied }));
    expect(clock.status).toBe('doneInTime');
  });

  /** A team of some zone, and any minute within five days of a change of its clocks. */
  const nearChange = fc
    .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -7200, max: 7200 }))
    .map(([[name, date], minutes]) => ({
      time: timeOf(name === 'UTC' ? MON_FRI : week, [], zoneNamed(name)),
      at: instantOf(utc(`${date}T00:00:00Z`) + minutes * 60_000),
    }));
  const clockHours = fc.integer({ min: 1, max: 100 });

  test('M0.11 clock deadlines are exact across a change of the clocks, act by lies before them', () => {
    fc.assert(
      fc.property(nearChange, clockHours, ({ time, at }, hours) => {
        const found = mustBe(deadlineOf(time, at, { kind: 'clock', minutes: hours * 60 }));
        expect(found.promiseAt - at).toBe(hours * HOUR_MS);
        expect(found.actByAt).toBeGreaterThan(at);
        expect(found.actByAt).toBeLessThanOrEqual(found.promiseAt);
        expect(workedMs(time, found.actByAt, found.promiseAt)).toBe(0);
        expect(found.workingMs).toBe(workedMs(time, at, found.actByAt));
      }),
    );
  });

  test('M0.11 warnings come in order, after the receipt, at half and 80 % of the working time', () => {
    fc.assert(
      fc.property(nearChange, clockHours, ({ time, at }, hours) => {
        const found = mustBe(deadlineOf(time, at, { kind: 'clock', minutes: hours * 60 }));
        const warnings = warningsOf(time, found, []);
        if (found.workingMs === 0) {
          expect(warnings).toEqual([{ at, name: 'at once' }]);
          return;
        }
        const shares = warnings.map((one) => workedMs(time, at, one.at) / found.workingMs);
        expect(shares).toHaveLength(2);
        expect(shares[0]).toBeCloseTo(0.5, 6);
        expect(shares[1]).toBeCloseTo(0.8, 6);
        const second = warnings[1]?.at ?? at;
        expect(second).toBeLessThanOrEqual(found.actByAt);
        expect(isAtRisk(time, found, second)).toBe(true);
      }),
    );
  });
});
