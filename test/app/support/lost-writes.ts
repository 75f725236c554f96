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
