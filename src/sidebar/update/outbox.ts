// The outbox: what is on its way, its one retry, what has been saved and what has not.
import type { CaseLine, Saved, TaskDone, TierRequestLine } from '../../app/care/wire';
import { type Command, type Next, next } from '../command';
import type { EventOf } from '../event';
import { type Failure, worthRetrying } from '../failure';
import { dated, type Job, nextToSend, RETRY_AFTER_MS, replaceJob, stillShown, TRIES } from '../job';
import type { State } from '../state';
import { withCase, withRows } from './cards';
import { failureText, focusOn, say, wordsOf } from './effects';
import { withTask } from './tasks';
import { withRequest } from './tiers';

export const jobOf = (state: State, key: string): Job | undefined =>
  state.jobs.find((job) => job.key === key);

/** Changes one job. */
export const set = (state: State, key: string, changed: Partial<Job>): State => ({
  ...state,
  jobs: replaceJob(state.jobs, key, (job) => ({ ...job, ...changed })),
});

/** The lines of a save that did not hold are open again. */
export const reopened = (state: State, { key }: Job): State => ({
  ...state,
  handled: Object.fromEntries(Object.entries(state.handled).filter(([, by]) => by !== key)),
});

/** Sends what is waiting, two at a time. */
export const pump = (state: State): Next => {
  const ready = nextToSend(state.jobs);
  const sent = ready.reduce(
    (all, { key, tries }) => set(all, key, { state: 'saving', tries: tries + 1, sentAt: state.at }),
    state,
  );
  const commands = ready.map(({ key, errand }): Command => ({ do: 'send', key, errand }));
  return next({ ...sent, jobs: stillShown(sent.jobs, state.at) }, ...commands);
};

const failed = (state: State, job: Job, failure: Failure): Next => {
  const errand = dated(job);
  if (worthRetrying(failure) && job.tries < TRIES) {
    return next(set(state, job.key, { state: 'retrying', failure, errand }), {
      do: 'wait',
      milliseconds: RETRY_AFTER_MS,
      event: { type: 'retry due', key: job.key },
    });
  }
  const refused = failure.kind === 'refused';
  const changed = set(state, job.key, { state: refused ? 'refused' : 'failed', failure, errand });
  const open = refused ? reopened(changed, job) : changed;
  const said = say(open, wordsOf(state).notSaved(job.names, failureText(state, failure)), true);
  // Somebody else may have decided, or have dealt with the line: the list is read again.
  const { kind } = job.errand;
  return refused && (kind === 'decision' || kind === 'task')
    ? next(said, { do: 'open' })
    : next(said);
};

type Answered = Saved | CaseLine | TierRequestLine | TaskDone;
const isSaved = (value: Answered): value is Saved => 'rows' in value;
export const isTaskDone = (value: object): value is TaskDone => 'ref' in value;
const isRequest = (value: Answered): value is TierRequestLine => 'tierThen' in value;

const shownBy = (state: State, job: Job, value: Answered): State => {
  if (isSaved(value)) return withRows(state, value.rows);
  if (isTaskDone(value)) return withTask(state, value);
  if (isRequest(value)) return withRequest(state, value);
  return job.customers.reduce((all, no) => withCase(all, no, value), state);
};

export const answered = (state: State, { key, reply }: EventOf<'job answered'>): Next => {
  const job = jobOf(state, key);
  if (job === undefined) return next(state);
  if (!reply.ok) return failed(state, job, reply.failure);
  const isTheirs = isTaskDone(reply.value) && reply.value.undoUntil === null;
  const saved = set(state, key, { state: 'saved', failure: null, isTheirs });
  const shown = shownBy(saved, job, reply.value);
  return next(say(shown, wordsOf(state).saved(job.names)));
};

const again = (state: State, key: string, from: Job['state'], changed: Partial<Job>): Next =>
  next(jobOf(state, key)?.state === from ? set(state, key, changed) : state);

export const retryDue = (state: State, { key }: EventOf<'retry due'>): Next =>
  again(state, key, 'retrying', { state: 'waiting' });

export const jobAgain = (state: State, { key }: EventOf<'job again'>): Next =>
  again(focusOn(state, 'outbox'), key, 'failed', { state: 'waiting', tries: 0, failure: null });

/** The network is back: what failed for want of it is sent again. */
export const backOnline = (state: State): State => ({
  ...state,
  jobs: state.jobs.map((job) =>
    job.state === 'failed' && job.failure?.kind === 'offline'
      ? { ...job, state: 'waiting', tries: 0, failure: null }
      : job,
  ),
});

export const drop = (state: State, job: Job): State =>
  reopened({ ...state, jobs: state.jobs.filter(({ key }) => key !== job.key) }, job);

export const dropped = (state: State, { key }: EventOf<'job dropped'>): Next => {
  const job = jobOf(state, key);
  return next(job === undefined ? state : focusOn(drop(state, job), 'outbox'));
};
