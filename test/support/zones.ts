// Wall clocks of real zones for tests, from the host's clock by Intl; and points in time as tests write them.
import { type Instant, instantOf, type WallTime, wallTimeOf } from '../../src/domain/time/instant';
import type { Zone } from '../../src/domain/time/zone';
import { intlClock } from '../../src/host/services/zone-clock';
import { day } from './dates';

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** The zone of an IANA name. */
export const zoneNamed = (name: string): Zone => {
  const clock = intlClock(name);
  return {
    wallTimeAt: (instant) =>
      Math.round((clock.serialOf(instant) - EPOCH_SERIAL) * DAY_MS) as WallTime,
    instantAt: (wall) => instantOf(clock.instantOf(wall / DAY_MS + EPOCH_SERIAL)),
  };
};

/** Zones and a day near which their clocks change: by an hour, half an hour, at midnight, by a day. */
export const CLOCK_CHANGES: readonly (readonly [name: string, date: string])[] = [
  ['UTC', '2026-11-20'],
  ['Asia/Shanghai', '1986-05-04'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-04-05'],
  ['America/Santiago', '2026-09-06'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/St_Johns', '2010-11-07'],
  ['Africa/Cairo', '2026-04-24'],
];

/** The wall time that '2026-09-18 17:00' names, with seconds if there are any. */
export const wall = (text: string): WallTime => {
  const [date = '', clock = '00:00'] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return wallTimeOf(day(date), hours * 60 + minutes + seconds / 60);
};

/** The same as an instant of a wall clock that is never changed. */
export const at = (text: string): Instant => wall(text) as number as Instant;

/** An instant of the world's clock: '2026-03-08T06:59:00Z'. */
export const utc = (text: string): Instant => instantOf(Date.parse(text));

/** yyyy-mm-dd hh:mm(:ss) of a wall time or of an instant of an unchanging clock. */
export const shown = (time: WallTime | Instant): string =>
  new Date(time).toISOString().slice(0, 19).replace('T', ' ').replace(/:00$/, '');
