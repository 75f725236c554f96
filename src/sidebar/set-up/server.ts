// The calls of the set-up panel, as promises that never reject.
import { callsOn, type Line, type Reply, type ServerOf, startOn } from '../server';
import type { SetUpCalls } from './wire';

export interface Server extends ServerOf<SetUpCalls> {
  /** Shows the sidebar in place of this panel; an answer comes only when that failed. */
  readonly openList: () => Promise<Reply<null>>;
}

/** Six minutes are the longest run of a script, and some time on the way. */
const LONG_MS = 390_000;
const SHORT_MS = 120_000;

export const setUpServerOn = (line: Line): Server => ({
  ...callsOn<SetUpCalls>(line, {
    // A tab of 100,000 rows is read whole.
    setUpOpen: LONG_MS,
    setUpTry: LONG_MS,
    setUpApply: LONG_MS,
    setUpRemove: LONG_MS,
    setUpHealth: SHORT_MS,
    setUpTrigger: SHORT_MS,
  }),
  openList: () => startOn(line, 'openSidebar'),
});
