// Which jobs are due at a tick, and which of them are late. Pure.
import type { JobState } from '../../config/jobs';
import { addDays } from '../../domain/time/civil-date';
import { dateOf, type Instant, MINUTE_MS, wallTimeOf } from '../../domain/time/instant';
import { startOf, type Zone } from '../../domain/time/zone';

/** Each day at a time of the table, or with each tick. */
export type Every = { readonly every: 'day'; readonly at: number } | { readonly every: 'hour' };

export interface DueJob<Job> {
  readonly job: Job;
  /** A run that should have come earlier is made up. */
  readonly isLate: boolean;
  /** Its last run was ended from outside, or failed: half of its work may be done. */
  readonly isUnfinished: boolean;
}

/** Ticks come an hour apart, give or take a quarter: after that one was missed. */
const LATE_AFTER_MINUTES = 75;
/** No run lives longer than six minutes: what has said nothing for ten is dead. */
const DEAD_AFTER_MINUTES = 10;
/** Two ticks so close together do a thing once. */
const REPEAT_AFTER_MINUTES = 10;

const minutesSince = (then: Instant, now: Instant): number => (now - then) / MINUTE_MS;

/** The last time at which the wall clock showed this time of day, or would have but for a change of it. */
const lastTime = (at: number, now: Instant, zone: Zone): Instant => {
  const today = dateOf(zone.wallTimeAt(now));
  const time = startOf(zone, wallTimeOf(today, at));
  return time <= now ? time : startOf(zone, wallTimeOf(addDays(today, -1), at));
};

/**
 * The jobs to be run now, in their order.
 *
 * Rule: 3-product §4. Due when now has reached its time and its last success is earlier; hours are never
 * compared, so that a tick may come at any minute, twice, or not at all, and clocks may change. However
 * many runs were missed, one makes up for them. A moment in the future says nothing: somebody has set a
 * clock, or typed it.
 */
export const dueJobs = <Job extends Every & { readonly name: string; readonly startsOff?: true }>(
  jobs: readonly Job[],
  table: ReadonlyMap<string, JobState>,
  now: Instant,
  zone: Zone,
): readonly DueJob<Job>[] =>
  jobs.flatMap((job): readonly DueJob<Job>[] => {
    const state = table.get(job.name);
    if (state === undefined) {
      return job.startsOff === true ? [] : [{ job, isLate: false, isUnfinished: false }];
    }
    const isUnfinished = state.since !== null || state.lastError !== '';
    const due = (isLate: boolean): readonly DueJob<Job>[] => [{ job, isLate, isUnfinished }];
    if (!state.isOn) return [];
    const past = (moment: Instant | null): Instant | null =>
      moment !== null && minutesSince(moment, now) >= -REPEAT_AFTER_MINUTES ? moment : null;
    const [since, last] = [past(state.since), past(state.lastSuccess)];
    if (since !== null && minutesSince(since, now) < DEAD_AFTER_MINUTES) return [];
    if (last === null) return due(false);
    if (job.every === 'hour') {
      return minutesSince(last, now) < REPEAT_AFTER_MINUTES ? [] : due(false);
    }
    const time = lastTime(state.at ?? job.at, now, zone);
    return last >= time ? [] : due(minutesSince(time, now) > LATE_AFTER_MINUTES);
  });
