// What the script answers; an answer to an older question than the latest is not looked at.
import type { SetUpStep } from '../../../i18n/set-up-words';
import type { Failure } from '../../failure';
import { formWith } from '../choices';
import { type Next, next } from '../command';
import type { EventOf } from '../event';
import { problemsFrom, stepOfField } from '../problems';
import type { State } from '../state';
import {
  askHealth,
  failedWith,
  focusOn,
  fromTheTop,
  say,
  show,
  stepsOf,
  withSteps,
  wordsOf,
} from './effects';

const isCurrent = ({ work }: State, { turn }: { readonly turn: number }): boolean =>
  work?.turn === turn;

const STEPS: readonly State['screen'][] = ['sheet', 'columns', 'team', 'trial'];

export const opened = (state: State, event: EventOf<'opened'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  const name = state.work?.name ?? 'open';
  if (!reply.ok) return failedWith(state, name, reply.failure);
  const { value: proposal } = reply;
  const taken: State = {
    ...state,
    work: null,
    problems: [],
    proposal,
    language: proposal.choices.language,
    form: formWith(state, proposal),
  };
  if (STEPS.includes(state.screen)) {
    const words = wordsOf(taken);
    const used = proposal.columns.filter(({ role }) => role !== '').length;
    const read = say(taken, words.recognised(used));
    return next(state.screen === 'sheet' ? withSteps(read) : read);
  }
  if (proposal.isSetUp) return askHealth(show(taken, 'health'));
  return next(show(withSteps(taken), 'sheet'));
};

export const healthCame = (state: State, event: EventOf<'health came'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  if (!reply.ok) return failedWith(state, 'health', reply.failure);
  const words = wordsOf(state);
  const count = reply.value.filter(({ level }) => level !== 'ok').length;
  const text = count === 0 ? words.healthGood : words.healthBad(count);
  return next(say({ ...state, work: null, health: reply.value }, text));
};

/** Where the first of the script's issues is put right; null when none of them belongs to a field. */
const stepOfIssues = (state: State, { issues }: Failure): SetUpStep | null => {
  const wanted = issues.map(({ field }) => stepOfField(field));
  const order = stepsOf({ merged: false });
  const found = order.find((step) => wanted.includes(step)) ?? null;
  return found === 'columns' && state.merged ? 'sheet' : found;
};

/** Refused for what was chosen: back to the step, the sentences beside their fields. */
const refused = (state: State, name: 'try' | 'apply', failure: Failure): Next => {
  const step = stepOfIssues(state, failure);
  if (step === null) return failedWith(state, name, failure);
  const problems = problemsFrom(state, failure.issues);
  const first = problems.find(({ field }) => field !== '')?.field ?? 'title';
  const text = `${wordsOf(state).refusedTitle}: ${problems.map(({ sentence }) => sentence).join(' ')}`;
  return next(focusOn(say({ ...show(state, step), work: null, problems }, text, true), first));
};

export const tried = (state: State, event: EventOf<'tried'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  if (!reply.ok) return refused(state, 'try', reply.failure);
  const words = wordsOf(state);
  const text = `${words.customers(reply.value.figures.customers)}. ${words.nothingWritten}`;
  return next(fromTheTop(say({ ...state, work: null, trial: reply.value }, text)));
};

export const applied = (state: State, event: EventOf<'applied'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  if (!reply.ok) return refused(state, 'apply', reply.failure);
  const { value } = reply;
  return next(say({ ...show(state, 'done'), work: null, applied: value }, value.sentence));
};

export const removed = (state: State, event: EventOf<'removed'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  if (!reply.ok) return failedWith(state, 'remove', reply.failure);
  const { value } = reply;
  return next(say({ ...show(state, 'removed'), work: null, removed: value }, value.sentence));
};

export const triggerCame = (state: State, event: EventOf<'trigger came'>): Next => {
  if (!isCurrent(state, event)) return next(state);
  const { reply } = event;
  if (!reply.ok) return failedWith(state, 'trigger', reply.failure);
  const told = say({ ...state, work: null, trigger: reply.value }, reply.value.sentence);
  const here = focusOn(told, 'trigger');
  return here.screen === 'health' ? askHealth(here) : next(here);
};

export const late = (state: State, { turn }: EventOf<'late'>): Next => {
  const { work } = state;
  if (work?.turn !== turn) return next(state);
  return next(
    say({ ...state, work: { ...work, late: true } }, wordsOf(state).stillWorking[work.name]),
  );
};

export const listNotOpened = (state: State, { reply }: EventOf<'list not opened'>): Next => {
  if (reply.ok) return next(state);
  const sentence = wordsOf(state).failure[reply.failure.kind].title;
  return next(say({ ...state, problems: [{ field: 'open list', sentence }] }, sentence, true));
};
