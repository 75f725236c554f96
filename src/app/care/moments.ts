// Days and moments as they cross the wire: yyyy-mm-dd and yyyy-mm-ddThh:mm, in the sheet's zone.
import { type Cell, isDateCell } from '../../domain/cell';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { dateOf, minutesOf, wallTimeOf } from '../../domain/time/instant';
import { clockText } from '../../i18n/time-text';
import type { Now } from '../desk';
import type { Day, Moment } from './wire';

export const dayText = (on: CivilDate): Day => isoDate(on);

export const dayOrNull = (on: CivilDate | null): Day | null => (on === null ? null : dayText(on));

/** Seconds are cut: the wire knows minutes. */
export const momentText = ({ on, minutes }: Now): Moment =>
  `${isoDate(on)}T${clockText(Math.floor(minutes))}`;

export const laterBy = ({ on, minutes }: Now, more: number): Now => {
  const wall = wallTimeOf(on, minutes + more);
  return { on: dateOf(wall), minutes: minutesOf(wall) };
};

/** Minutes on one clock, for comparing. */
export const clockOf = ({ on, minutes }: Now): number => on * 1440 + minutes;

/** The moment that stands in a date cell; null for any other. */
export const momentIn = (cell: Cell | undefined): Now | null =>
  cell !== undefined && isDateCell(cell) ? { on: cell.on, minutes: cell.minutes } : null;
