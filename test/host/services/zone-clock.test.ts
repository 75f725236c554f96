// Serial numbers and instants, in zones where days are skipped, doubled or start at one o'clock.
import fc from 'fast-check';
import { intlClock, processZone, zoneClock } from '../../../src/host/services/zone-clock';

const utc = (text: string): number => Date.parse(text);

describe('serial to instant', () => {
  test.each([
    ['UTC', 46_085, '2026-03-04T00:00:00Z', 'plain'],
    ['Asia/Shanghai', 46_085, '2026-03-03T16:00:00Z', 'east of Greenwich'],
    ['Asia/Shanghai', 32_325, '1988-06-30T15:00:00Z', 'summer time in 1988: UTC+9'],
    ['Asia/Shanghai', 0.5, '1899-12-30T03:54:17Z', 'a time cell stands in local mean time'],
    ['America/Santiago', 46_271, '2026-09-06T04:00:00Z', 'midnight is skipped: one o’clock'],
    [
      'America/Santiago',
      46_116.98,
      '2026-04-05T02:31:12Z',
      'the hour before midnight comes twice: the first',
    ],
    ['Pacific/Apia', 40_907, '2011-12-30T10:00:00Z', 'a day that never was is the next one'],
    ['Pacific/Apia', 40_908, '2011-12-30T10:00:00Z', 'the day after it'],
  ])('%s %d is %s: %s', (zone, serial, instant) => {
    expect(new Date(intlClock(zone).instantOf(serial)).toISOString()).toBe(
      new Date(utc(instant)).toISOString(),
    );
    expect(zoneClock(zone).instantOf(serial)).toBe(utc(instant));
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/Santiago', 'Pacific/Apia', 'Australia/Lord_Howe'])(
    'an instant comes back from its serial, to the millisecond: %s',
    (zone) => {
      const clock = zoneClock(zone);
      fc.assert(
        fc.property(fc.integer({ min: utc('1901-01-01'), max: utc('2199-01-01') }), (instant) => {
          const back = clock.instantOf(clock.serialOf(instant));
          // An hour that comes twice gives its first instant.
          expect(clock.serialOf(back)).toBeCloseTo(clock.serialOf(instant), 8);
          expect(Math.abs(back - instant)).toBeLessThanOrEqual(3_600_000 * 24);
        }),
      );
    },
  );

  test('the process’s own zone answers by Date as by Intl', () => {
    const [own, other] = [zoneClock(processZone()), intlClock(processZone())];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 80_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const serial = day + minute / 1440;
          expect(own.instantOf(serial)).toBe(other.instantOf(serial));
          expect(own.serialOf(own.instantOf(serial))).toBe(other.serialOf(own.instantOf(serial)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
