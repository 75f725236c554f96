// Points in time: instants on the world's clock, and the times that a wall clock shows.
import type { CivilDate } from './civil-date';

declare const instant: unique symbol;
declare const wallTime: unique symbol;
/** Whole milliseconds since 1970-01-01 00:00 UTC; branded. */
export type Instant = number & { readonly [instant]: true };
/** What a wall clock shows, as whole milliseconds since it showed 1970-01-01 00:00; branded. */
export type WallTime = number & { readonly [wallTime]: true };

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** A time span of the world's clock, from included, to excluded. */
export interface Piece {
  readonly from: Instant;
  readonly to: Instant;
}

/** Rounds to whole milliseconds, so that sums and comparisons are exact. */
export const instantOf = (milliseconds: number): Instant => Math.round(milliseconds) as Instant;

/**
 * The wall time of a day and the minutes since its midnight, which may be fractional or above 1440.
 *
 * @example wallTime(on, 1440)   // the next midnight
 */
export const wallTimeOf = (on: CivilDate, minutes: number): WallTime =>
  (on * DAY_MS + Math.round(minutes * MINUTE_MS)) as WallTime;

/** The calendar day that a wall clock shows. */
export const dateOf = (wall: WallTime): CivilDate => Math.floor(wall / DAY_MS) as CivilDate;

/** The minutes since midnight that a wall clock shows, with fractions. */
export const minutesOf = (wall: WallTime): number => (wall - dateOf(wall) * DAY_MS) / MINUTE_MS;
