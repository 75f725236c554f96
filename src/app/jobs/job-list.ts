// The jobs, in the order in which a tick runs them: one line each.
import { countCells, wantsCount } from './count-cells';
import { fillIn } from './fill-in';
import type { Job } from './job';
import { morningList } from './morning-list';
import { nightlyCheck } from './nightly-check';
import { sendMails } from './send-mails';
import { tenProof } from './ten-proof';
import { watchComplaints } from './watch-complaints';

const TWO_AT_NIGHT = 120;
const SIX_IN_THE_MORNING = 360;
const TEN = 600;

export const JOBS: readonly Job[] = [
  {
    ...{ name: 'check', every: 'day', at: TWO_AT_NIGHT },
    // The size is no part of it: a night has no call left for a count.
    covers: ['proof', 'watch', 'fill-in', 'size'],
    run: nightlyCheck,
  },
  { name: 'proof', every: 'day', at: TEN, isHarmless: true, run: tenProof },
  { name: 'watch', every: 'hour', run: watchComplaints },
  { name: 'fill-in', every: 'hour', run: fillIn },
  { name: 'size', every: 'hour', isWanted: wantsCount, run: countCells },
  {
    ...{ name: 'morning', every: 'day', at: SIX_IN_THE_MORNING, startsOff: true },
    isWanted: ({ mails }) => mails,
    run: morningList,
  },
  // Last: what the others have raised goes out in the same hour.
  { name: 'mail', every: 'hour', isWanted: ({ mails }) => mails, run: sendMails },
];
