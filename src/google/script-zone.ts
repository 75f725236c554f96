// The wall clock of the script's zone, which is the sheet's (3-product §8), from Date alone: no service call.
import { DAY_MS, type Instant, instantOf, type WallTime } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';

/** What the wall shows less the world's clock, in ms; exact to the second, as old local times need. */
const offsetAt = (instant: number): number => {
  const date = new Date(instant);
  const wall = new Date(0);
  wall.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  wall.setUTCHours(
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getUTCMilliseconds(),
  );
  return wall.getTime() - instant;
};

/**
 * The script's zone for one call of a function.
 *
 * Ten thousand rows ask for the same few hundred days: a day without a change of the clocks, which is
 * nearly every day, is asked of Date twice and then remembered.
 */
export const scriptZone = (): Zone => {
  /** By day of the world's clock; null when its offset changes within the day. */
  const days = new Map<number, number | null>();
  const offset = (instant: number): number => {
    const day = Math.floor(instant / DAY_MS);
    let known = days.get(day);
    if (known === undefined) {
      const first = offsetAt(day * DAY_MS);
      known = first === offsetAt((day + 1) * DAY_MS - 1) ? first : null;
      days.set(day, known);
    }
    return known ?? offsetAt(instant);
  };
  const instantAt = (wall: WallTime): Instant => {
    const before = offset(wall - DAY_MS);
    // Of two instants the first has the offset of before the change.
    if (offset(wall - before) === before) return instantOf(wall - before);
    return instantOf(wall - offset(wall + DAY_MS));
  };
  return {
    wallTimeAt: (instant) => (instant + offset(instant)) as WallTime,
    instantAt,
  };
};
