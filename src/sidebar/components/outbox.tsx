// The outbox: what is being saved, what failed and can be tried again, what can be taken back.
import { canUndo, type Job } from '../job';
import type { State } from '../state';
import type { Props } from './props';
import { Typed } from './text';

const SIGNS: Readonly<Record<Job['state'], string>> = {
  waiting: '…',
  saving: '…',
  retrying: '…',
  saved: '✓',
  failed: '▲',
  refused: '▲',
  undoing: '…',
  undone: '↩',
};

const reasonOf = ({ words }: Props, job: Job): string => {
  const failure = job.undoFailure ?? (job.state === 'saved' ? null : job.failure);
  if (failure === null || job.state === 'retrying') return '';
  return (
    failure.issues.map(({ sentence }) => sentence).join(' ') || words.failure[failure.kind].title
  );
};

const Buttons = ({ state, words, send, job }: Props & { readonly job: Job }) => {
  const { key } = job;
  return (
    <span class="job-buttons">
      {canUndo(job, state.at) && (
        <button
          type="button"
          class="link"
          aria-label={words.undoFor(job.names)}
          onClick={() => send({ type: 'undo', key })}
        >
          {words.undo}
        </button>
      )}
      {job.state === 'failed' && (
        <button type="button" class="link" onClick={() => send({ type: 'job again', key })}>
          {words.tryAgain}
        </button>
      )}
      {job.state === 'refused' && (
        <button type="button" class="link" onClick={() => send({ type: 'job corrected', key })}>
          {words.correct}
        </button>
      )}
      {(job.state === 'failed' || job.state === 'refused') && (
        <button type="button" class="link" onClick={() => send({ type: 'job dropped', key })}>
          {words.discard}
        </button>
      )}
    </span>
  );
};

const One = (props: Props & { readonly job: Job }) => {
  const { words, job } = props;
  const reason = reasonOf(props, job);
  const bad = job.state === 'failed' || job.state === 'refused';
  return (
    <li class={`job ${job.state}`}>
      <span class="job-line">
        <span class="job-text">
          <span aria-hidden="true">{SIGNS[job.state]}</span> <Typed text={words.names(job.names)} />{' '}
          <span class={bad ? 'bad' : 'quiet'}>{words.job[job.state]}</span>
        </span>
        <Buttons {...props} />
      </span>
      {reason !== '' && <span class="job-reason">{reason}</span>}
    </li>
  );
};

/** What needs somebody stands open; what is settled folds away behind the latest. */
const shownFirst = ({ jobs }: State): readonly Job[] => {
  const trouble = jobs.filter(({ state }) => state === 'failed' || state === 'refused');
  const last = jobs[jobs.length - 1];
  return last === undefined || trouble.includes(last) ? trouble : [...trouble, last];
};

export const Outbox = (props: Props) => {
  const { state, words } = props;
  if (state.phase !== 'ready') return null;
  const first = shownFirst(state);
  const rest = state.jobs.filter((job) => !first.includes(job));
  const away = !state.focused;
  if (first.length === 0 && !away && state.online) return null;
  return (
    <aside class="outbox" aria-label={words.outbox} tabIndex={-1} data-place="outbox">
      {!state.online && <p class="note bad">{words.failure.offline.title}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{words.earlier(rest.length)}</summary>
          <ul>
            {[...rest].reverse().map((job) => (
              <One {...props} job={job} key={job.key} />
            ))}
          </ul>
        </details>
      )}
      <ul>
        {first.map((job) => (
          <One {...props} job={job} key={job.key} />
        ))}
      </ul>
      {away && <p class="away-note">{words.keysGoToSheet}</p>}
    </aside>
  );
};
