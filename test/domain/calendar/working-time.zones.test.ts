import { actBy } from '../../../src/domain/calendar/act-by';
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { due, dueInWorkingDays } from '../../../src/domain/calendar/due';
import { elapsed } from '../../../src/domain/calendar/elapsed';
import type { Instant } from '../../../src/domain/time/instant';
import { startOf, type Zone } from '../../../src/domain/time/zone';
import { everyDay, mustBe, timeOf } from '../../support/working-time';
import { shown, utc, wall, zoneNamed } from '../../support/zones';

const local = (zone: Zone, text: string): Instant => startOf(zone, wall(text));
const text = (zone: Zone, instant: Instant): string => shown(zone.wallTimeAt(instant));

describe('2-rules §4: working time where the clocks change', () => {
  test.each<[string, string, string, number, string]>([
    ['America/New_York', '2026-03-07 22:00', '2026-03-08 06:00', 7, 'the night in spring'],
    ['America/New_York', '2026-10-31 22:00', '2026-11-01 06:00', 9, 'the night in autumn'],
    ['Australia/Lord_Howe', '2026-10-03 22:00', '2026-10-04 06:00', 7.5, 'half an hour'],
    ['America/Santiago', '2026-09-05 22:00', '2026-09-06 06:00', 7, 'midnight is skipped'],
    [
      'America/Santiago',
      '2026-04-04 22:00',
      '2026-04-05 06:00',
      9,
      'the hour before midnight twice',
    ],
    ['America/St_Johns', '2010-11-06 22:00', '2010-11-07 06:00', 9, 'a minute past midnight, back'],
    ['Asia/Shanghai', '2026-03-07 22:00', '2026-03-08 06:00', 8, 'a zone without changes'],
  ])('M0.11 §4 %s, night shift %s to %s: %d h (%s)', (name, from, to, hours) => {
    const zone = zoneNamed(name);
    const time = timeOf(everyDay('22:00-06:00'), [], zone);
    expect(elapsed(time, local(zone, from), local(zone, to))).toEqual({
      ok: true,
      value: hours * 60,
    });
    expect(text(zone, mustBe(due(time, local(zone, from), hours * 60)))).toBe(to);
  });

  test('M0.11 §4 office hours on the days of a change are what they are on any other', () => {
    const zone = zoneNamed('America/New_York');
    const time = timeOf(everyDay('09:00-17:00'), [], zone);
    expect(text(zone, mustBe(due(time, local(zone, '2026-03-07 16:00'), 120)))).toBe(
      '2026-03-08 10:00',
    );
    expect(text(zone, mustBe(due(time, local(zone, '2026-10-31 16:00'), 120)))).toBe(
      '2026-11-01 10:00',
    );
  });

  test('M0.11 §4 the hour that comes twice is not confused: a start in its second half goes on', () => {
    const zone = zoneNamed('America/New_York');
    const time = timeOf(everyDay('0:00-24:00'), [], zone);
    const second = utc('2026-11-01T06:30:00Z');
    expect(text(zone, second)).toBe('2026-11-01 01:30');
    expect(mustBe(due(time, second, 10))).toBe(utc('2026-11-01T06:40:00Z'));
  });

  test('M0.11 §4 nobody works on the day that Apia skipped', () => {
    const zone = zoneNamed('Pacific/Apia');
    const time = timeOf(MON_FRI, [], zone);
    const received = local(zone, '2011-12-29 17:00');
    const promise = (received + 24 * 3_600_000) as Instant;
    expect(text(zone, promise)).toBe('2011-12-31 17:00');
    expect(text(zone, actBy(time, received, promise))).toBe('2011-12-29 18:00');
    expect(text(zone, mustBe(due(time, received, 120)))).toBe('2012-01-02 10:00');
    expect(text(zone, mustBe(dueInWorkingDays(time, received, 1)))).toBe('2012-01-02 18:00');
  });
});

describe('2-rules §4: the wall clock and the world clock', () => {
  test.each<[string, string, string, string]>([
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:00:00Z', 'skipped: the change itself'],
    ['America/New_York', '2026-03-08 03:00', '2026-03-08T07:00:00Z', 'the first time after it'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T05:30:00Z', 'twice: the first'],
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-30T10:00:00Z', 'a skipped day'],
    ['Asia/Shanghai', '1986-05-04 02:30', '1986-05-03T18:00:00Z', 'summer time in Shanghai'],
  ])('F10 §4 %s %s is reached at %s (%s)', (name, clock, instant) => {
    expect(startOf(zoneNamed(name), wall(clock))).toBe(utc(instant));
  });

  test('F10 §4 also for a clock that shows a skipped time as an earlier one', () => {
    const zone = zoneNamed('America/New_York');
    const early: Zone = {
      wallTimeAt: zone.wallTimeAt,
      instantAt: (time) => (zone.instantAt(time) - 3_600_000) as Instant,
    };
    expect(startOf(early, wall('2026-03-08 02:30'))).toBe(utc('2026-03-08T07:00:00Z'));
  });
});
