// What this run has written and Google may still keep back: what a lock must wait for before it is given back.
import type { UsedSpreadsheetApp } from '../used-api';

export interface Pending {
  readonly wrote: () => void;
  /** A read forces what is written before it (platform-facts 5.10). */
  readonly hasRead: () => void;
  readonly flush: () => void;
  /** Has anything been written since the last flush? */
  readonly isUnflushed: () => boolean;
  /** Has anything been written since the last flush or read? */
  readonly isUnread: () => boolean;
}

export const pendingOf = (app: UsedSpreadsheetApp): Pending => {
  let unflushed = false;
  let unread = false;
  return {
    wrote: () => {
      [unflushed, unread] = [true, true];
    },
    hasRead: () => {
      unread = false;
    },
    flush: () => {
      app.flush();
      [unflushed, unread] = [false, false];
    },
    isUnflushed: () => unflushed,
    isUnread: () => unread,
  };
};
