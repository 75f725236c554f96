// Work that is done alone in this file, and is written before anybody else has a turn.
import type { Desk } from '../../app/desk';
import type { UsedLockService } from '../used-api';
import type { OpenBook } from './open-book';

const LOCK_WAIT_MS = 10_000;

export const alone = (
  { flush, isUnflushed, isUnread }: OpenBook,
  locks: UsedLockService,
): Pick<Desk, 'flush' | 'locked' | 'lockedToTheEnd'> => ({
  flush,
  locked: (work) => {
    const lock = locks.getDocumentLock();
    if (lock === null || !lock.tryLock(LOCK_WAIT_MS)) return false;
    try {
      work();
      if (isUnflushed()) flush();
    } finally {
      lock.releaseLock();
    }
    return true;
  },
  lockedToTheEnd: (work) => {
    // The platform gives the lock back when the run ends: one call less in every save.
    if (locks.getDocumentLock()?.tryLock(LOCK_WAIT_MS) !== true) return false;
    work();
    if (isUnread()) flush();
    return true;
  },
});
