// One tick: whether it may run at all, which jobs are due, and each of them in turn.
import type { JobChange, TriggerRecord } from '../../config/jobs';
import type { Cell } from '../../domain/cell';
import { NoRoom } from '../../domain/file-size';
import { dateOf, type Instant, instantOf, minutesOf } from '../../domain/time/instant';
import { checkWords } from '../../i18n/check-words';
import { type JobName, jobWords } from '../../i18n/job-words';
import { sizeWords } from '../../i18n/size-words';
import { framesOf } from '../care/answer';
import { RUN_MS } from '../check/stages';
import { ownTabs } from '../check/write-own-tabs';
import type { Desk } from '../desk';
import { allowGrowth, deletableIn } from '../file-room';
import { UserError } from '../user-error';
import { type DueJob, dueJobs } from './due-jobs';
import type { Job, JobCounts, JobOutcome } from './job';
import {
  isCopy,
  type JobPlace,
  noteJobs,
  readJobPlaceAgain,
  readNamedJobPlace,
  writeJobTable,
} from './job-place';

export interface JobRun {
  readonly job: JobName;
  readonly ok: boolean;
  readonly isLate: boolean;
  readonly sentence: string;
}

export interface HourlyReport {
  /** False when Executions shall show red. */
  readonly ok: boolean;
  readonly code:
    | 'ran'
    | 'no trigger'
    | 'not recorded'
    | 'taken back'
    | 'needs set-up'
    | 'copy'
    | 'zones differ'
    | 'locked';
  /** What went wrong, or why nothing ran; blank when all is well. */
  readonly sentence: string;
  readonly runs: readonly JobRun[];
}

type Begun = { readonly place: JobPlace; readonly due: readonly DueJob<Job>[] };

const stopped = (
  code: Exclude<HourlyReport['code'], 'ran'>,
  sentence: string,
): { readonly stop: HourlyReport } => ({
  stop: {
    ok: code === 'not recorded' || code === 'taken back',
    ...{ code, sentence, runs: [] },
  },
});

type Unspoken = 'needsSetUp' | 'locked' | 'notRecorded' | 'noTrigger' | 'notYoursToEnd';
const bothLanguages = (text: Unspoken): string =>
  (['zh', 'en'] as const).map((language) => jobWords(language)[text]).join('\n');

/**
 * Looks whether this tick may run, and takes the due jobs for itself.
 *
 * Rule: 3-product §4. Under the lock, so that of two ticks in one minute one finds them taken.
 */
const begin = (
  desk: Desk,
  triggerUid: string,
  jobs: readonly Job[],
): Begun | { readonly stop: HourlyReport } => {
  const place = readNamedJobPlace(desk);
  if (place === 'gone') return stopped('taken back', bothLanguages('notRecorded'));
  if (place === 'unreadable') return stopped('needs set-up', bothLanguages('needsSetUp'));
  const { settings, table, words, zone } = place;
  if (table.trigger?.id !== triggerUid) return stopped('not recorded', words.notRecorded);
  if (isCopy(desk, settings)) return stopped('copy', words.copy);
  allowGrowth(desk, settings.size);
  const now = instantOf(desk.milliseconds());
  const today = dateOf(zone.wallTimeAt(now));
  const trigger: TriggerRecord = { ...table.trigger, lastTick: now };
  const zones = place.agreedZone === null ? desk.zones() : null;
  if (zones !== null && zones.sheet !== zones.script) {
    writeJobTable(desk, place, jobs, { trigger });
    const { trouble } = checkWords(settings.language);
    return stopped('zones differ', trouble.zones(zones.sheet, zones.script));
  }
  const wanted = jobs.filter(({ isWanted }) => isWanted?.(settings, today) ?? true);
  const due = dueJobs(wanted, table.jobs, now, zone);
  const taken = new Map(due.map(({ job }): [string, JobChange] => [job.name, { since: now }]));
  writeJobTable(desk, place, jobs, { trigger, jobs: taken });
  return { place, due };
};

/**
 * Notes what came of jobs, in their own lines alone: nothing else knows that they have ended, and no other
 * tick writes there. So it takes no lock, which costs three calls; the read before it forces out what the
 * jobs wrote.
 */
const note = (
  desk: Desk,
  before: JobPlace,
  jobs: readonly Job[],
  changes: ReadonlyMap<string, JobChange>,
): void => {
  const place = readJobPlaceAgain(desk, before);
  if (typeof place !== 'string') noteJobs(desk, place, jobs, changes);
};

/** A run of a job never ends the others. */
const attempt = (
  desk: Desk,
  due: DueJob<Job>,
  { words, settings, tab, keys }: JobPlace,
  { until, isFirst }: { readonly until: Instant; readonly isFirst: boolean },
): JobOutcome => {
  const { job, isLate, isUnfinished } = due;
  try {
    const stored = isFirst ? { tab, cells: keys } : null;
    return job.run(desk, {
      ...{ note: isLate ? words.late : '', isUnfinished, settings, stored, until },
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof UserError) return { ok: false, sentence: text };
    if (error instanceof NoRoom) {
      const deletable = deletableIn(desk, settings.size);
      return { ok: false, sentence: sizeWords(settings.language).stopped(deletable) };
    }
    desk.log(JSON.stringify({ job: job.name, error: framesOf(error) }));
    return { ok: false, sentence: `${words.internalError}: ${text}` };
  }
};

const logLine = (
  desk: Desk,
  { settings, words }: JobPlace,
  { job, isLate, sentence }: JobRun,
  counts: JobCounts | null,
  ms: number,
): void => {
  const check = checkWords(settings.language);
  const { on, minutes } = desk.now();
  const text = isLate ? `${words.late} ${sentence}` : sentence;
  const line: Cell[] = [{ kind: 'date', on, minutes }, words.jobs[job].title, text];
  line.push(counts?.customers ?? '', counts?.changed ?? '', counts?.issues ?? '', ms);
  ownTabs(desk, desk.tabs(), check, settings.tabs, false).append('log', [line]);
};

/** What a job has done for others: a job of the day is one of the day before, while its hour has not come. */
const coveredBy = (
  { covers = [] }: Job,
  jobs: readonly Job[],
  begun: Instant,
  { table, zone }: JobPlace,
): readonly JobName[] =>
  covers.filter((name) => {
    const job = jobs.find((one) => one.name === name);
    if (job === undefined || job.every === 'hour') return true;
    return minutesOf(zone.wallTimeAt(begun)) < (table.jobs.get(name)?.at ?? job.at);
  });

/** Runs what is due, each job for itself; what no time is left for is given back. */
const runDue = (
  desk: Desk,
  { place, due }: Begun,
  jobs: readonly Job[],
  started: Instant,
): { readonly runs: readonly JobRun[]; readonly troubles: readonly string[] } => {
  const runs: JobRun[] = [];
  const troubles: string[] = [];
  const covered = new Set<JobName>();
  const left: JobName[] = [];
  const changes = new Map<string, JobChange>();
  const noteAll = (): void => {
    if (changes.size > 0) note(desk, place, jobs, changes);
    changes.clear();
  };
  for (const one of due) {
    const { job, isLate } = one;
    if (covered.has(job.name)) continue;
    const begun = instantOf(desk.milliseconds());
    if (begun - started > RUN_MS) {
      left.push(job.name);
      continue;
    }
    const outcome = attempt(desk, one, place, {
      until: instantOf(started + RUN_MS),
      isFirst: runs.length === 0,
    });
    const run = { job: job.name, ok: outcome.ok, isLate, sentence: outcome.sentence };
    runs.push(run);
    const change: JobChange = outcome.ok
      ? { lastSuccess: begun, since: null, lastError: '' }
      : { since: null, lastError: outcome.sentence };
    const also = outcome.ok ? coveredBy(job, jobs, begun, place) : [];
    for (const name of [job.name, ...also]) {
      covered.add(name);
      changes.set(name, change);
    }
    // What has done nothing can be noted with the next: doing it again does nothing either.
    const isLasting = job.every === 'day' && job.isHarmless !== true;
    if (isLasting || !outcome.ok || outcome.counts !== null) noteAll();
    const counts = outcome.ok ? outcome.counts : null;
    if (outcome.ok && counts === null) continue;
    if (!outcome.ok) troubles.push(`${place.words.jobs[job.name].title}: ${outcome.sentence}`);
    try {
      logLine(desk, place, run, counts, desk.milliseconds() - begun);
    } catch (error) {
      // What Sheets does not take costs the other jobs nothing; a run that was ended ends at its next call.
      troubles.push(error instanceof Error ? error.message : String(error));
    }
  }
  for (const name of left) changes.set(name, { since: null });
  noteAll();
  if (left.length > 0) troubles.push(place.words.outOfTime);
  return { runs, troubles };
};

/**
 * What the hourly trigger does.
 *
 * Rule: 3-product §4. Only the recorded trigger runs anything; another one of this person's is removed.
 * @param triggerUid as the event tells it
 */
export const runHourly = (desk: Desk, triggerUid: string, jobs: readonly Job[]): HourlyReport => {
  if (triggerUid === '') return stopped('no trigger', bothLanguages('noTrigger')).stop;
  const started = instantOf(desk.milliseconds());
  const found: (Begun | { readonly stop: HourlyReport })[] = [];
  desk.locked(() => {
    found.push(begin(desk, triggerUid, jobs));
  });
  const begun = found[0] ?? stopped('locked', bothLanguages('locked'));
  if ('stop' in begun) {
    const { stop } = begun;
    desk.log(JSON.stringify({ job: 'hourly', stopped: stop.code }));
    if (!stop.ok || desk.alarm.stop(triggerUid)) return stop;
    // A tick that cannot end its own trigger must not come again and again without a word.
    return { ...stop, ok: false, sentence: bothLanguages('notYoursToEnd') };
  }
  const { runs, troubles } = runDue(desk, begun, jobs, started);
  const ms = desk.milliseconds() - started;
  const ran = runs.map(({ job, ok }) => `${job} ${ok ? 'ok' : 'failed'}`);
  desk.log(JSON.stringify({ job: 'hourly', ran, ms }));
  return { ok: troubles.length === 0, code: 'ran', sentence: troubles.join('\n'), runs };
};
