// Why a list has grown old: nobody's trigger, one that has stopped, or a check that fails.
import { instantOf } from '../../domain/time/instant';
import { healthWords } from '../../i18n/health-words';
import type { Desk } from '../desk';
import { alarmStateOf, whoAndWhen } from '../jobs/alarm-state';
import { readJobPlace } from '../jobs/job-place';

/** One sentence from the job table alone, which everybody may see; blank when it says nothing. */
export const whyStale = (desk: Desk): string => {
  const place = readJobPlace(desk);
  if (typeof place === 'string') return '';
  const { table, words: jobs, settings } = place;
  const words = healthWords(settings.language);
  const now = instantOf(desk.milliseconds());
  const state = alarmStateOf(table.trigger, { triggers: [], name: '' }, now);
  if (state.kind === 'none') return words.noTrigger;
  if (state.kind === 'silent') return words.silent(...whoAndWhen(state, now, jobs));
  const error = table.jobs.get('check')?.lastError ?? '';
  return error === '' ? '' : words.jobFailed(jobs.jobs.check.title, error);
};
