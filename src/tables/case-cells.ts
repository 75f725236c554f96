// What a step changes in the row of a case: only the cells in which its life before and after differ.
import { type CaseLife, currentRound, stateOf } from '../domain/case/case-life';
import type { CaseColumn } from '../domain/case/register';
import type { Cell } from '../domain/cell';
import { cellAt } from '../domain/reading/instant';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import type { CaseCareWords } from '../i18n/case-care-words';
import { waitingText, withLine } from './case-lines';
import { roundLine } from './case-rounds';

export type CaseCells = Readonly<Partial<Record<CaseColumn, Cell>>>;

/** A moment as a cell of the register; blank when there is none. */
export const timeCell = (zone: Zone, at: Instant | null): Cell =>
  at === null ? '' : cellAt(zone, at);

/**
 * The cells by which the life of a case is told after a step.
 *
 * What a person typed in the others stays as it was typed. A round that ends goes into the column
 * reopened with all its times: the cells of the first reply, the resolution and the closing are those
 * of the round that runs.
 * @param reopened the cell of that column as it stands
 */
export const changedCells = (
  before: CaseLife,
  after: CaseLife,
  { zone, words, reopened }: { zone: Zone; words: CaseCareWords; reopened: Cell | undefined },
): CaseCells => {
  const [was, is] = [currentRound(before), currentRound(after)];
  const cells: Partial<Record<CaseColumn, Cell>> = { state: words.states[stateOf(after)] };
  if (was.firstReplyAt !== is.firstReplyAt) {
    cells['first reply at'] = timeCell(zone, is.firstReplyAt);
  }
  if (was.resolvedAt !== is.resolvedAt) cells['resolved at'] = timeCell(zone, is.resolvedAt);
  if (was.closedAt !== is.closedAt) cells['closed at'] = timeCell(zone, is.closedAt);
  if (before.arrivedAt !== after.arrivedAt) cells['arrived at'] = timeCell(zone, after.arrivedAt);
  const waiting = waitingText(zone, after.waiting);
  if (waiting !== waitingText(zone, before.waiting)) cells.waiting = waiting;
  if (before.rounds.length < after.rounds.length) {
    cells.reopened = withLine(reopened, roundLine(words, zone, was, is.startedAt));
  }
  return cells;
};
