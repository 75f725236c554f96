// How much working time lies between two instants, and which pieces it is made of (2-rules §4).
import { failure, type Result, success } from '../result';
import { addDays, type CivilDate } from '../time/civil-date';
import { type Instant, MINUTE_MS, type Piece } from '../time/instant';
import type { WorkingTime } from './working-time';

/** Why a question about working time has no answer; rendered by i18n. */
export type WorkingTimeIssue =
  | 'end before start'
  | 'negative budget'
  | 'no window within two years'
  | 'budget too long';

/** What of a piece of time lies in [from, to); null if nothing does. */
const within = (piece: Piece, from: Instant, to: Instant): Piece | null => {
  const start = piece.from > from ? piece.from : from;
  const end = piece.to < to ? piece.to : to;
  return start < end ? { from: start, to: end } : null;
};

const workedOn = (time: WorkingTime, date: CivilDate, from: Instant, to: Instant): number => {
  let sum = 0;
  for (const piece of time.piecesOn(date)) {
    const inside = within(piece, from, to);
    if (inside !== null) sum += inside.to - inside.from;
  }
  return sum;
};

/** Worked milliseconds in [from, to); 0 when `to` is not after `from`. */
export const workedMs = (time: WorkingTime, from: Instant, to: Instant): number => {
  if (to <= from) return 0;
  const first = time.dayAt(from);
  const last = time.dayAt(to);
  if (first === last) return workedOn(time, first, from, to);
  return (
    workedOn(time, first, from, to) +
    time.workedDays(addDays(first, 1), last) +
    workedOn(time, last, from, to)
  );
};

/**
 * The working minutes between two instants: the total overlap of [from, to) with the windows.
 *
 * Rule: M0.11, 2-rules §4. Exact to the millisecond; fractions of a minute count.
 */
export const elapsed = (
  time: WorkingTime,
  from: Instant,
  to: Instant,
): Result<number, WorkingTimeIssue> =>
  to < from ? failure('end before start') : success(workedMs(time, from, to) / MINUTE_MS);

/** The pieces of a day's working time in [from, to), in order. */
export const workedPiecesOn = (
  time: WorkingTime,
  date: CivilDate,
  from: Instant,
  to: Instant,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const piece of time.piecesOn(date)) {
    const inside = within(piece, from, to);
    if (inside !== null) pieces.push(inside);
  }
  return pieces;
};

/** The pieces of working time in [from, to), in order: the steps of an explanation. */
export const workedPieces = (time: WorkingTime, from: Instant, to: Instant): readonly Piece[] => {
  const pieces: Piece[] = [];
  if (to <= from) return pieces;
  const last = time.dayAt(to);
  for (let date = time.dayAt(from); date <= last; date = addDays(date, 1)) {
    pieces.push(...workedPiecesOn(time, date, from, to));
  }
  return pieces;
};
