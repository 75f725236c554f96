// Counts the service calls of one save, so that what can wait for the next check waits when few are left.
import type { Desk } from '../desk';

/** Rule: 3-product §8. */
export const MOST_CALLS = 15;

/** A new tab of the platform has so many columns; more of them are two calls more. */
const USUAL_COLUMNS = 26;
const PLAIN_TAB = 3;
const WIDE_TAB = 5;

export interface CountedDesk extends Desk {
  /** Calls so far, as the cost model prices them. */
  readonly spent: () => number;
}

const isCounted = (desk: Desk): desk is CountedDesk => 'spent' in desk;

/** The same desk; one that counts already goes on counting. */
export const counted = (desk: Desk): CountedDesk => {
  if (isCounted(desk)) return desk;
  const total = { calls: 0 };
  const counting =
    <Given extends readonly unknown[], Result>(verb: (...given: Given) => Result, calls = 1) =>
    (...given: Given): Result => {
      total.calls += calls;
      return verb(...given);
    };
  return {
    ...desk,
    spent: () => total.calls,
    zones: counting(desk.zones, 2),
    tabs: counting(desk.tabs),
    readAll: counting(desk.readAll),
    peek: counting(desk.peek),
    read: counting(desk.read),
    readNamed: counting(desk.readNamed, 2),
    readNamedTab: counting(desk.readNamedTab, 2),
    namedBlocks: counting(desk.namedBlocks),
    formulas: counting(desk.formulas),
    write: counting(desk.write),
    appendRow: counting(desk.appendRow),
    insertRowsBelow: counting(desk.insertRowsBelow),
    mayWrite: counting(desk.mayWrite),
    flush: counting(desk.flush),
    addFilled: (tab) => {
      const isWide = (tab.rows[0]?.length ?? 0) > USUAL_COLUMNS;
      total.calls += isWide ? WIDE_TAB : PLAIN_TAB;
      return desk.addFilled(tab);
    },
    lockedToTheEnd: counting(desk.lockedToTheEnd),
    email: counting(desk.email),
    kept: counting(desk.kept),
    keep: counting(desk.keep),
  };
};
