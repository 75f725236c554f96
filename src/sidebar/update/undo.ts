// Taking back for ten minutes, and bringing back into the form what was refused.
import { type Around, andThen, type Next, next } from '../command';
import { isTouched } from '../draft';
import type { EventOf } from '../event';
import { canUndo } from '../job';
import type { State } from '../state';
import { draftOf } from '../subject';
import { withRows } from './cards';
import { failureText, readAhead, say, wordsOf } from './effects';
import { withProblems } from './form';
import { drop, isTaskDone, jobOf, reopened, set } from './outbox';
import { fieldOf, restored } from './restore';
import { withTask } from './tasks';

/** A save that the script refused, back in the form, with its reasons beside the fields. */
export const corrected = (
  state: State,
  { key }: EventOf<'job corrected'>,
  around: Around,
): Next => {
  const job = jobOf(state, key);
  if (job === undefined) return next(state);
  const problems = (job.failure?.issues ?? []).map(({ field, sentence }) => ({
    field: fieldOf(job, field),
    sentence,
  }));
  const shown = restored(drop(state, job), job, around);
  return andThen(shown, (now) => next(problems.length > 0 ? withProblems(now, problems) : now));
};

export const undo = (state: State, event: EventOf<'undo'>): Next => {
  const possible = state.jobs.filter((job) => canUndo(job, state.at));
  const job =
    event.key === null
      ? possible[possible.length - 1]
      : possible.find(({ key }) => key === event.key);
  if (job === undefined) return next(say(state, wordsOf(state).nothingToUndo, true));
  const asked = set(state, job.key, { state: 'undoing', undoFailure: null });
  return next(asked, { do: 'take back', key: job.key, kind: job.errand.kind });
};

export const undoAnswered = (
  state: State,
  { key, reply }: EventOf<'undo answered'>,
  around: Around,
): Next => {
  const job = jobOf(state, key);
  if (job === undefined) return next(state);
  if (!reply.ok) {
    const back = set(state, key, { state: 'saved', undoFailure: reply.failure });
    const reason = failureText(state, reply.failure);
    return next(say(back, wordsOf(state).notUndone(job.names, reason), true));
  }
  const back = set(state, key, { state: 'undone' });
  const { value } = reply;
  const rows = isTaskDone(value) ? withTask(back, value) : withRows(back, value.rows);
  const said = say(reopened(rows, job), wordsOf(state).undone(job.names));
  // Who is typing for somebody else is not torn away.
  return isTouched(draftOf(said)) ? readAhead(said) : restored(said, job, around);
};
