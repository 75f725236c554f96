// A moment as text in a cell: the wall clock with its offset, so that no change of zone or clock moves it.
import { type Cell, isDateCell } from '../domain/cell';
import { civilDateOfIso, isoDate } from '../domain/time/civil-date';
import {
  dateOf,
  type Instant,
  instantOf,
  MINUTE_MS,
  minutesOf,
  wallTimeOf,
} from '../domain/time/instant';
import { startOf, type Zone } from '../domain/time/zone';

const two = (n: number): string => `${n}`.padStart(2, '0');

/** 2026-11-22 02:17:05 +08:00; milliseconds are cut. */
export const stampText = (at: Instant, zone: Zone): string => {
  const whole = instantOf(Math.floor(at / 1000) * 1000);
  const wall = zone.wallTimeAt(whole);
  const seconds = Math.round(minutesOf(wall) * 60);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const offset = Math.round((wall - whole) / MINUTE_MS);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const day = isoDate(dateOf(wall));
  return `${day} ${clock.map(two).join(':')} ${sign}${two(hours)}:${two(minutes)}`;
};

const STAMP = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?\s*(?:([+-])(\d\d):(\d\d))?$/;

/** Reads it back; also a date cell, or a text without an offset, which mean the zone's own clock. */
export const readStamp = (cell: Cell | undefined, zone: Zone): Instant | null => {
  if (cell === undefined || cell === null) return null;
  if (isDateCell(cell)) return startOf(zone, wallTimeOf(cell.on, cell.minutes));
  const match = typeof cell === 'string' ? STAMP.exec(cell.trim()) : null;
  const on = match === null ? undefined : civilDateOfIso(match[1] ?? '');
  if (match === null || on === undefined) return null;
  const [hours, minutes, seconds, offsetHours, offsetMinutes] = [2, 3, 4, 6, 7].map((at) =>
    Number(match[at] ?? 0),
  ) as [number, number, number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const wall = wallTimeOf(on, hours * 60 + minutes + seconds / 60);
  if (match[5] === undefined) return startOf(zone, wall);
  const offset = (offsetHours * 60 + offsetMinutes) * (match[5] === '-' ? -1 : 1);
  return instantOf(wall - offset * MINUTE_MS);
};
