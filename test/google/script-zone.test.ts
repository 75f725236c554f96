// The script's zone by Date alone says what the world's tables of zones say; the suite runs under several.
import fc from 'fast-check';
import type { Instant, WallTime } from '../../src/domain/time/instant';
import { startOf } from '../../src/domain/time/zone';
import { scriptZone } from '../../src/google/script-zone';
import { HERE } from '../support/bundle';
import { zoneNamed } from '../support/zones';

const world = zoneNamed(HERE);
const FROM = Date.UTC(1900, 0, 1);
const TO = Date.UTC(2200, 0, 1);
const MINUTE = 60_000;
const instants = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  // Recent years, on the quarter of an hour, where clocks are changed.
  fc
    .integer({ min: Date.UTC(2005, 0, 1) / MINUTE / 15, max: Date.UTC(2035, 0, 1) / MINUTE / 15 })
    .map((quarter) => quarter * 15 * MINUTE),
);

/** Every half hour around each change of the clocks in these years, here. */
const changes = (years: readonly number[]): number[] =>
  years.flatMap((year) => {
    const hours: number[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 3_600_000) {
      const offset = new Date(at).getTimezoneOffset();
      if (offset === new Date(at + 3_600_000).getTimezoneOffset()) continue;
      for (let away = -3; away <= 3; away += 0.5) hours.push(at + away * 3_600_000);
    }
    return hours;
  });

describe(`3-product §8: the script's zone, ${HERE}`, () => {
  test('the wall shows what the tables of zones say', () => {
    const zone = scriptZone();
    fc.assert(
      fc.property(instants, (at) => {
        expect(zone.wallTimeAt(at as Instant)).toBe(world.wallTimeAt(at as Instant));
      }),
      { numRuns: 500 },
    );
  });

  test('a wall time is reached at the same instant, also where the clocks are changed', () => {
    const zone = scriptZone();
    const walls = fc.oneof(
      instants,
      fc.constantFrom(...changes([1941, 1986, 2011, 2026, 2027]), 0),
    );
    fc.assert(
      fc.property(walls, fc.integer({ min: -3, max: 3 }), (wall, hours) => {
        const asked = (wall + hours * 3_600_000) as WallTime;
        expect(startOf(zone, asked)).toBe(startOf(world, asked));
      }),
      { numRuns: 1000 },
    );
  });

  test('every half hour around each change of the clocks', () => {
    const zone = scriptZone();
    for (const at of changes([1941, 1986, 2011, 2026, 2027]) as Instant[]) {
      const wall = zone.wallTimeAt(at);
      expect(wall).toBe(world.wallTimeAt(at));
      expect(startOf(zone, wall)).toBe(startOf(world, wall));
      expect(zone.wallTimeAt(startOf(zone, wall))).toBe(wall);
    }
  });
});
