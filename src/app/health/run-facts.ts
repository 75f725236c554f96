// What the job table and Today say of the last runs.
import { type Instant, wallTimeOf } from '../../domain/time/instant';
import { startOf } from '../../domain/time/zone';
import type { HealthWords } from '../../i18n/health-words';
import { momentIn } from '../care/moments';
import { NOW_NAME } from '../check/own-tabs';
import type { Desk } from '../desk';
import { SILENT_AFTER_MINUTES } from '../jobs/alarm-state';
import { JOBS } from '../jobs/job-list';
import type { JobPlace } from '../jobs/job-place';
import { fact, type HealthFact } from './fact';

/** When Today was last made, by the night or by a person; null before the first time. */
export const lastCheck = (desk: Desk): Instant | null => {
  const cells = desk.readNamed(NOW_NAME)?.cells;
  const moment = momentIn(cells?.[0]?.[0]);
  return moment === null ? null : startOf(desk.wallClock(), wallTimeOf(moment.on, moment.minutes));
};

/** @param minutesAgo of the last check; null before the first */
export const runFacts = (
  { table, words: jobs }: JobPlace,
  minutesAgo: number | null,
  words: HealthWords,
): readonly HealthFact[] => {
  const { checkNow, settings } = words.press;
  const last =
    minutesAgo === null
      ? fact('last run', 'bad', words.neverChecked, checkNow)
      : minutesAgo >= SILENT_AFTER_MINUTES
        ? fact('last run', 'bad', words.stale(jobs.ago(minutesAgo)), checkNow)
        : fact('last run', 'ok', words.checked(jobs.ago(minutesAgo)));
  const troubles = JOBS.flatMap(({ name, startsOff }): readonly HealthFact[] => {
    const state = table.jobs.get(name);
    const { title } = jobs.jobs[name];
    if (state === undefined) return [];
    // What starts switched off is nobody's trouble while it is.
    if (!state.isOn) {
      return startsOff === true ? [] : [fact('job', 'warn', words.jobOff(title), settings)];
    }
    const { lastError } = state;
    return lastError === ''
      ? []
      : [fact('job', 'bad', words.jobFailed(title, lastError), checkNow)];
  });
  return [last, ...(troubles.length > 0 ? troubles : [fact('job', 'ok', words.noErrors)])];
};
