// Moments between cells and instants, on the wall clock of the sheet.
import type { Cell, DateCell } from '../cell';
import type { Blank, Unknown } from '../reading';
import { dateOf, type Instant, MINUTE_MS, minutesOf, wallTimeOf } from '../time/instant';
import { startOf, type Zone } from '../time/zone';
import { type DateOptions, type DateOrder, type Moment, readMoment } from './date';

/** A moment as it was typed, with the instant at which the wall shows it. */
export interface MomentCell extends Moment {
  readonly kind: 'known';
  readonly at: Instant;
}

export type ReadInstant = (cell: Cell) => MomentCell | Blank | Unknown;

/**
 * Reads a day with its time; a day without a time is its start, in everything about working time.
 *
 * Rule: 2-rules §8. So a case of a day is promised as if it had come first thing in the morning: no
 * true time of that day makes the promise broken.
 */
export const instantReader = (order: DateOrder | null, zone: Zone): ReadInstant => {
  const options: DateOptions = { role: 'past', asOf: null, order };
  return (cell) => {
    const moment = readMoment(cell, options);
    if (moment.kind !== 'known') return moment;
    const { on, minutes } = moment.value;
    return { kind: 'known', on, minutes, at: startOf(zone, wallTimeOf(on, minutes)) };
  };
};

/** An instant as the sheet shows it. */
export const cellAt = (zone: Zone, at: Instant): DateCell => {
  const wall = zone.wallTimeAt(at);
  return { kind: 'date', on: dateOf(wall), minutes: minutesOf(wall) };
};

/** No clock has been put back further, and none by less than half of this. */
const LONGEST_FOLD_MINUTES = 180;
const FOLD_STEP_MINUTES = 30;

/**
 * The instant of something that came after something else.
 *
 * Rule: 2-rules §4. A day alone counts from its start, on the day of what came before it from then. Of
 * a time that the wall shows twice, when clocks are put back, it is the first that is not too early.
 * @returns before `floor` where the cell contradicts it
 */
export const instantAfter = (
  zone: Zone,
  { on, minutes, at }: MomentCell,
  floor: Instant,
): Instant => {
  if (at >= floor) return at;
  if (minutes === 0 && dateOf(zone.wallTimeAt(floor)) === on) return floor;
  const wall = wallTimeOf(on, minutes);
  for (let more = FOLD_STEP_MINUTES; more <= LONGEST_FOLD_MINUTES; more += FOLD_STEP_MINUTES) {
    const later = (at + more * MINUTE_MS) as Instant;
    if (later >= floor && zone.wallTimeAt(later) === wall) return later;
  }
  return at;
};
