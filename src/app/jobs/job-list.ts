// The jobs, in the order in which a tick runs them: one line each.
import { fillIn } from './fill-in';
import type { Job } from './job';
import { nightlyCheck } from './nightly-check';
import { watchComplaints } from './watch-complaints';

const TWO_AT_NIGHT = 120;

export const JOBS: readonly Job[] = [
  {
    ...{ name: 'check', every: 'day', at: TWO_AT_NIGHT },
    covers: ['watch', 'fill-in'],
    run: nightlyCheck,
  },
  { name: 'watch', every: 'hour', run: watchComplaints },
  { name: 'fill-in', every: 'hour', run: fillIn },
];
