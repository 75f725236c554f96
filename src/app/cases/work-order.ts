// The order in which open cases are worked on (2-rules §7, rule M2.2).
import type { ClockStatus } from '../../domain/case/clock-status';
import { type JudgedCase, statusOf } from './judge-case';

/** A case among others: the tier as a rank, 0 = highest. */
export interface RankedCase {
  readonly judged: JudgedCase;
  readonly tierRank: number;
}

const ORDER: readonly ClockStatus[] = ['late', 'atRisk', 'inTime', 'waiting', 'needsData'];

const place = ({ judged }: RankedCase): number => {
  const at = ORDER.indexOf(statusOf(judged));
  return at < 0 ? ORDER.length : at;
};

/** When the promise that decides ends; what has none comes last. */
export const decisivePromise = ({ standing }: JudgedCase): number => {
  const deadline = standing.ok ? standing.value.clock.deadline : null;
  return deadline?.promiseAt ?? Number.POSITIVE_INFINITY;
};

const compare = <Value extends number | string>(a: Value, b: Value): number =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * Late, at risk, the others; inside each tier, then promise, then case number, then row.
 *
 * Rule: M2.2, 2-rules §7. Total and stable.
 */
export const inWorkOrder = <One extends RankedCase>(cases: readonly One[]): readonly One[] =>
  [...cases].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.tierRank - b.tierRank ||
      compare(decisivePromise(a.judged), decisivePromise(b.judged)) ||
      compare(a.judged.record.no, b.judged.record.no) ||
      a.judged.record.row - b.judged.record.row,
  );
