// The working minutes between two instants, as pieces of time: a calendar laid over a zone (2-rules §4).
import { addDays, type CivilDate } from '../time/civil-date';
import { dateOf, type Instant, type Piece, wallTimeOf } from '../time/instant';
import type { Window } from '../time/window';
import { startOf, type Zone } from '../time/zone';
import type { Calendar } from './calendar';
import { joinWindows } from './windows-text';

export interface WorkingTime {
  readonly calendar: Calendar;
  readonly zone: Zone;
  /** The calendar day at an instant; a day lasts until the next one first shows on the wall. */
  readonly dayAt: (instant: Instant) => CivilDate;
  /** The worked pieces of a day, midnight to midnight, in order; none touches another. */
  readonly piecesOn: (date: CivilDate) => readonly Piece[];
  /** Worked milliseconds of the days in [from, to). */
  readonly workedDays: (from: CivilDate, to: CivilDate) => number;
}

const DAY_MINUTES = 1440;
/** Long spans are added up in blocks of days, which are remembered. */
const BLOCK_DAYS = 32;

/** What is worked between midnight and midnight: also the end of the night before. */
const windowsBetweenMidnights = (calendar: Calendar, date: CivilDate): readonly Window[] => {
  const own = calendar.windowsOf(date).map(({ start, end }) => ({
    start,
    end: Math.min(end, DAY_MINUTES),
  }));
  const before = calendar.windowsOf(addDays(date, -1));
  const night = before
    .filter(({ end }) => end > DAY_MINUTES)
    .map(({ start, end }) => ({ start: Math.max(0, start - DAY_MINUTES), end: end - DAY_MINUTES }));
  return night.length === 0 ? own : joinWindows([...night, ...own]);
};

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * Lays a calendar over a zone: windows are times of the wall clock, what is counted is real time.
 *
 * Rule: 2-rules §4. A window past midnight belongs to the day on which it starts, so that a day off
 * does not cut the night before it. A night on which the clocks change is as long as it really is.
 */
export const makeWorkingTime = (calendar: Calendar, zone: Zone): WorkingTime => {
  const days = new Map<CivilDate, readonly Piece[]>();
  const blocks = new Map<number, number>();
  const midnights = new Map<CivilDate, Instant>();

  const piecesOn = (date: CivilDate): readonly Piece[] => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const pieces = windowsBetweenMidnights(calendar, date)
      .map(({ start, end }) => ({
        from: startOf(zone, wallTimeOf(date, start)),
        to: startOf(zone, wallTimeOf(date, end)),
      }))
      .filter(({ from, to }) => from < to);
    days.set(date, pieces);
    return pieces;
  };
  const blockLength = (block: number): number => {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    let sum = 0;
    for (let day = 0; day < BLOCK_DAYS; day += 1) {
      sum += lengthOf(piecesOn((block * BLOCK_DAYS + day) as CivilDate));
    }
    blocks.set(block, sum);
    return sum;
  };
  const workedDays = (from: CivilDate, to: CivilDate): number => {
    let sum = 0;
    let date = from;
    while (date < to) {
      const wholeBlock = date % BLOCK_DAYS === 0 && date + BLOCK_DAYS <= to;
      sum += wholeBlock ? blockLength(date / BLOCK_DAYS) : lengthOf(piecesOn(date));
      date = addDays(date, wholeBlock ? BLOCK_DAYS : 1);
    }
    return sum;
  };
  const midnight = (date: CivilDate): Instant => {
    const known = midnights.get(date);
    if (known !== undefined) return known;
    const found = startOf(zone, wallTimeOf(date, 0));
    midnights.set(date, found);
    return found;
  };
  const dayAt = (instant: Instant): CivilDate => {
    const shown = dateOf(zone.wallTimeAt(instant));
    const next = addDays(shown, 1);
    // A clock that is put back at 00:01 shows the day before again (St. John's, until 2011).
    return midnight(next) <= instant ? next : shown;
  };
  return { calendar, zone, dayAt, piecesOn, workedDays };
};
