// What is left of a file when a run is ended and the writes that it had not forced out are lost.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import type { ServiceMoment } from '../../../src/host/services/service-call';

export interface Kept {
  /** To be told of every moment of the run. */
  readonly at: (moment: ServiceMoment) => void;
  /** A copy of the file as its last read or flush left it. */
  readonly book: () => Workbook;
}

/**
 * Sheets may hold writes back until a read or a flush forces them out, or the run ends well.
 *
 * Source: Google's page on best practices says that writes are buffered and that alternating reads and
 * writes are slow because of it; what a killed run loses is documented nowhere, so both are tried.
 */
export const keptOf = (book: Workbook): Kept => {
  let kept = copyWorkbook(book);
  return {
    at: ({ phase, call }) => {
      if (phase === 'after' && (call.price === 'flush' || call.price === 'read')) {
        kept = copyWorkbook(book);
      }
    },
    book: () => copyWorkbook(kept),
  };
};

/** A moment of a run at which it is ended from outside. */
export interface Kill {
  readonly call: number;
  readonly phase: 'before' | 'after';
}

/** Before and after each of so many service calls, or a sample of them. */
export const killsOf = (calls: number, stride: number): readonly Kill[] =>
  Array.from(
    { length: calls * 2 },
    (_, at): Kill => ({ call: at >> 1, phase: at % 2 === 0 ? 'before' : 'after' }),
  ).filter((_, at) => at % stride === 0);

/** Ends the run at that moment; until then what it forces out is kept. */
export const endingAt =
  ({ call, phase }: Kill, kept?: Kept) =>
  (moment: ServiceMoment): void => {
    if (moment.index === call && moment.phase === phase) throw new Error('ended from outside');
    kept?.at(moment);
  };
