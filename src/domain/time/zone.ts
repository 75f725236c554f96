// The zone as the pure rooms see it: two functions that the edge supplies, and what follows from them.
import { DAY_MS, type Instant, type WallTime } from './instant';

/** Between the world's clock and one place's wall clock. */
export interface Zone {
  readonly wallTimeAt: (instant: Instant) => WallTime;
  /**
   * The first instant at which the wall shows this time. For a time that is skipped any instant
   * near the skip will do: `startOf` makes it exact.
   */
  readonly instantAt: (wall: WallTime) => Instant;
}

/** A wall clock that is never changed: instants are its own times. For calculations without a zone. */
export const UNCHANGING: Zone = {
  wallTimeAt: (instant) => instant as number as WallTime,
  instantAt: (wall) => wall as number as Instant,
};

/** The first instant in (low, high] at which the wall shows `wall` or later. */
const skipAt = (zone: Zone, wall: WallTime, low: number, high: number): Instant => {
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zone.wallTimeAt(middle as Instant) >= wall) after = middle;
    else before = middle;
  }
  return after as Instant;
};

/**
 * The instant from which on a wall time has been reached: the moment of the change for a time that is
 * skipped (02:30 in spring, the whole of 30 December 2011 in Apia), the first of two in autumn.
 *
 * A later wall time never gives an earlier instant: windows keep their order in every zone.
 */
export const startOf = (zone: Zone, wall: WallTime): Instant => {
  const candidate = zone.instantAt(wall);
  if (zone.wallTimeAt(candidate) === wall) return candidate;
  // No zone has ever skipped more than a day.
  return skipAt(zone, wall, candidate - 2 * DAY_MS, candidate + 2 * DAY_MS);
};
