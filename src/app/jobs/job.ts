// What a job is: a name, when it is due, and one function; what came of a run of it.

import type { Settings } from '../../config/settings';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Instant } from '../../domain/time/instant';
import type { JobName } from '../../i18n/job-words';
import type { StoredSettings } from '../check/open-sheet';
import type { Desk } from '../desk';
import type { Every } from './due-jobs';

export interface JobCounts {
  readonly customers: number | null;
  readonly changed: number;
  readonly issues: number | null;
}

export type JobOutcome =
  | {
      readonly ok: true;
      readonly sentence: string;
      /** For its line in the log; null when it has written one, or when there is nothing to say. */
      readonly counts: JobCounts | null;
    }
  | { readonly ok: false; readonly sentence: string };

export interface JobHow {
  /** For the log, before what the job says: that it makes up for a missed run; else blank. */
  readonly note: string;
  /** Its last run was cut short: what looks done may be half done. */
  readonly isUnfinished: boolean;
  /** As they stood when the tick began. */
  readonly settings: Settings;
  /** The same as they stand in their tab; null once another job of this tick may have changed them. */
  readonly stored: StoredSettings | null;
  /** Nothing new is begun after it. */
  readonly until: Instant;
}

export type Job = Every & {
  readonly name: JobName;
  /** Jobs that need not run when this one has; one of a later hour of the day still has to. */
  readonly covers?: readonly JobName[];
  /** Its line in the table says off until somebody writes on. */
  readonly startsOff?: true;
  /** Not run at all while Settings do not want it. */
  readonly isWanted?: (settings: Settings, today: CivilDate) => boolean;
  /** Where it had nothing to do, doing it again does nothing either: noted with the next. */
  readonly isHarmless?: true;
  /** May throw: what it throws is the program's fault. */
  readonly run: (desk: Desk, how: JobHow) => JobOutcome;
};
