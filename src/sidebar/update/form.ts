// The contact form: a digit, a note, Enter; the save goes on while the next customer is shown.
import { type Around, type Next, next } from '../command';
import { type Draft, OUTCOMES, readDraft } from '../draft';
import type { EventOf } from '../event';
import { newJob } from '../job';
import { callLinesOf } from '../lines';
import { cleanPhone } from '../phone';
import type { Problem, State } from '../state';
import { draftOf, faceOf, type Subject, subjectOf } from '../subject';
import { focusOn, nowOf, say, wordsOf } from './effects';
import { advance } from './list';

const change = (state: State, changed: Partial<Draft>, { key }: Around): State => {
  const subject = subjectOf(state);
  if (subject === null) return state;
  const draft = { ...draftOf(state), ...(state.drafts[subject.key] ? {} : { key: key() }) };
  const drafts = { ...state.drafts, [subject.key]: { ...draft, ...changed } };
  const settled = state.problems.filter(({ field }) => !(field in changed));
  return { ...state, drafts, problems: settled };
};

export const edit = (state: State, event: EventOf<'edit'>, around: Around): Next =>
  next(change(state, event.change, around));

/** "Asked for another time" is not told without the time, so the focus goes there at once. */
export const outcome = (state: State, { digit }: EventOf<'outcome'>, around: Around): Next => {
  const chosen = OUTCOMES[digit - 1];
  if (chosen === undefined || subjectOf(state) === null) return next(state);
  const changed = change({ ...state, doing: { kind: 'contact' } }, { outcome: chosen }, around);
  return next(focusOn(changed, chosen === 'another time' ? 'nextOn' : 'outcome'));
};

/** Problems beside their fields; the first gets the focus, all are said. */
export const withProblems = (state: State, problems: readonly Problem[]): State => {
  const text = problems.map(({ sentence }) => sentence).join(' ');
  const said = say({ ...state, problems }, text, true);
  const first = problems[0]?.field ?? 'outcome';
  const more = state.more || problems.some(({ field }) => MORE_FIELDS.includes(field));
  return focusOn({ ...said, more }, first);
};
const MORE_FIELDS: readonly string[] = ['happenedAt', 'channel', 'promised', 'promisedUntil'];

/** The native date fields hide what they can't read: the page saw it, nothing is sent. */
export const unreadable = (state: State, { field }: EventOf<'unreadable'>): Next =>
  next(withProblems(state, [{ field, sentence: wordsOf(state).problem.unreadable }]));

const without = (drafts: State['drafts'], key: string): State['drafts'] => {
  const { [key]: _sent, ...others } = drafts;
  return others;
};

/** After a save: the next line, the next search, or the same row once more. */
const moveOn = (state: State): Next => {
  if (state.together) {
    return next(focusOn({ ...state, together: false, ticked: [] }, 'rows'));
  }
  if (state.view === 'list') return advance(state);
  if (state.view === 'search') return next(focusOn({ ...state, picked: null }, 'search'));
  return next(focusOn(state, 'outcome'));
};

const send = (state: State, subject: Subject, draft: Draft, request: Request): Next => {
  const lines = callLinesOf(state, subject.customers, request.channel);
  const { customers, names } = subject;
  const errand = { kind: 'contact' as const, request, draft };
  const job = newJob(
    { key: draft.key, errand, names, customers, lines, madeAt: nowOf(state) },
    state.at,
  );
  const handled = Object.fromEntries(lines.map((id) => [id, draft.key]));
  return moveOn({
    ...state,
    jobs: [...state.jobs, job],
    drafts: without(state.drafts, subject.key),
    handled: { ...state.handled, ...handled },
    problems: [],
    more: false,
  });
};
type Request = Extract<ReturnType<typeof readDraft>, { readonly ok: true }>['value'];

export const saveContact = (state: State, around: Around): Next => {
  const subject = subjectOf(state);
  if (subject === null) return next(state);
  const typed = draftOf(state);
  const draft = typed.key === '' ? { ...typed, key: around.key() } : typed;
  const read = readDraft(draft, {
    customers: subject.customers,
    by: state.opened?.me.name ?? '',
    now: nowOf(state),
  });
  if (read.ok) return send(state, subject, draft, read.value);
  const words = wordsOf(state);
  return next(
    withProblems(
      state,
      read.problems.map(({ field, code }) => ({ field, sentence: words.problem[code] })),
    ),
  );
};

export const more = (state: State): Next =>
  next(focusOn({ ...state, more: !state.more }, state.more ? 'more' : 'channel'));

export const keys = (state: State): Next => next(focusOn({ ...state, keys: !state.keys }, 'keys'));

export const focus = (state: State, { place }: EventOf<'focus'>): Next =>
  next(focusOn(state, place));

export const copyPhone = (state: State): Next => {
  const phone = cleanPhone(faceOf(state)?.phone ?? '');
  return phone === '' ? next(state) : next(state, { do: 'copy', text: phone });
};

export const copied = (state: State, { good }: EventOf<'copied'>): Next => {
  const words = wordsOf(state);
  return next(say(state, good ? words.copied : words.notCopied, !good));
};
