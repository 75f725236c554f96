// What each service call costs: counted for the budgets, timed by a deliberately pessimistic model.

/** Cheap getters and builders are counted apart; everything else is priced. */
export type Price =
  | 'cheap'
  | 'read'
  | 'write'
  | 'flush'
  | 'lock'
  | 'properties'
  | 'session'
  | 'script'
  | 'mail'
  | 'ui';

export interface ServiceCall {
  readonly price: Exclude<Price, 'cheap'>;
  /** 'Range', 'Sheet', 'SpreadsheetApp' …, as in Google's own messages. */
  readonly service: string;
  readonly member: string;
  /** Cells read or written; 0 for anything else. */
  readonly cells: number;
}

/** A moment before or after a priced call: a test may act as a user there, or throw to end the run. */
export interface ServiceMoment {
  readonly phase: 'before' | 'after';
  /** 0 for the first priced call of the run. */
  readonly index: number;
  readonly call: ServiceCall;
}

const MILLION = 1_000_000;

/** How many calls a call counts as: a read of cells is one for each million that it begins. */
export const weightOf = ({ price, cells }: ServiceCall): number =>
  price === 'read' ? Math.max(1, Math.ceil(cells / MILLION)) : 1;

export const countOf = (calls: readonly ServiceCall[]): number =>
  calls.reduce((sum, call) => sum + weightOf(call), 0);

/** Seconds are not measured here but modelled: platform facts, section 6. */
export const estimateMilliseconds = (calls: readonly ServiceCall[], cheap: number): number => {
  const first = 300;
  let total = first + cheap;
  let buffered = false;
  for (const call of calls) {
    const { price, cells } = call;
    if (price === 'read') {
      total += (buffered ? 300 : 0) + 100 * weightOf(call) + 0.01 * cells;
      buffered = false;
    } else if (price === 'write') {
      total += 1 + 0.04 * cells;
      buffered = true;
    } else if (price === 'flush') {
      total += 300;
      buffered = false;
    } else {
      total += 40;
    }
  }
  return total;
};
