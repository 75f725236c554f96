// Going through the steps, forth and back; nothing is written before "apply".
import type { SetUpStep } from '../../../i18n/set-up-words';
import { type Next, next } from '../command';
import type { EventOf } from '../event';
import { firstState } from '../first-state';
import { problemsOf } from '../problems';
import type { State } from '../state';
import {
  askApply,
  askHealth,
  askOpen,
  askRead,
  askRemove,
  askTrigger,
  askTry,
  focusOn,
  fromTheTop,
  say,
  show,
  stepsOf,
  withSteps,
  wordsOf,
} from './effects';

const stepOf = (state: State): SetUpStep | null =>
  stepsOf(state).find((step) => step === state.screen) ?? null;

const goTo = (state: State, step: SetUpStep): Next => {
  // Who goes back from the trial no longer waits for it.
  const at: State = show({ ...state, work: state.work?.name === 'read' ? state.work : null }, step);
  if (step === 'trial') return askTry(at);
  const stale = at.proposal?.choices.language !== at.language;
  return stale && at.work === null ? askRead(at) : next(at);
};

const isApplying = ({ work }: State): boolean => work?.name === 'apply' || work?.name === 'remove';

export const forth = (state: State): Next => {
  const step = stepOf(state);
  if (step === null || isApplying(state)) return next(state);
  if (step === 'trial') return apply(state);
  const words = wordsOf(state);
  const problems = problemsOf(state, step, words);
  const [first] = problems;
  if (first !== undefined) {
    const text = `${words.problems(problems.length)} ${first.sentence}`;
    return next(focusOn(say({ ...state, problems }, text, true), first.field));
  }
  const steps = stepsOf(state);
  return goTo(state, steps[steps.indexOf(step) + 1] ?? 'trial');
};

export const back = (state: State): Next => {
  const step = stepOf(state);
  if (step === null || isApplying(state)) return next(state);
  const steps = stepsOf(state);
  const before = steps[steps.indexOf(step) - 1];
  if (before !== undefined) return goTo(state, before);
  return next(state.proposal?.isSetUp === true ? show(state, 'health') : state);
};

/** By its name, to any step before this one. */
export const toStep = (state: State, { step }: EventOf<'step'>): Next => {
  const steps = stepsOf(state);
  const here = stepOf(state);
  const earlier = here !== null && steps.indexOf(step) < steps.indexOf(here);
  return earlier && steps.includes(step) && !isApplying(state) ? goTo(state, step) : next(state);
};

/** A field that the browser itself can't read, such as half a date. */
export const unreadable = (state: State, { field }: EventOf<'unreadable'>): Next => {
  const sentence = wordsOf(state).problem.date;
  return next(focusOn(say({ ...state, problems: [{ field, sentence }] }, sentence, true), field));
};

/** Pressed twice it is done once: the second press finds it at work. */
export const apply = (state: State): Next =>
  state.screen !== 'trial' || state.trial === null || state.work !== null
    ? next(state)
    : askApply(state);

export const again = (state: State): Next => {
  switch (state.failed?.name) {
    case 'read':
      return askRead(state);
    case 'try':
      return askTry(state);
    case 'apply':
      return askApply(state);
    case 'remove':
      return askRemove(state);
    case 'health':
      return askHealth(state);
    case 'trigger':
      return askTrigger(state);
    default:
      return askOpen(state);
  }
};

/** After something was put right in the sheet: a header, the zone, what health complains of. */
export const lookAgain = (state: State): Next => {
  if (state.work !== null) return next(state);
  if (state.screen === 'health') return askHealth(state);
  const fits = state.proposal?.tabs.some((tab) => tab.fits) ?? false;
  return fits ? askRead(state) : askOpen({ ...state, screen: 'opening' });
};

export const start = (state: State): Next => {
  const fresh = firstState(state.language);
  const { turn, said, focus, online } = state;
  const before = state.proposal === null ? fresh : fromTheTop({ ...fresh, focus });
  return askOpen({ ...before, turn, said, online });
};

export const changeSetUp = (state: State): Next => goTo(withSteps(state), 'sheet');

export const askWhetherRemove = (state: State): Next =>
  isApplying(state)
    ? next(state)
    : next({ ...show(state, 'remove'), before: state.screen, keepRecords: true, work: null });

export const keepRecords = (state: State, { keep }: EventOf<'keep records'>): Next =>
  next({ ...state, keepRecords: keep });

export const cancel = (state: State): Next =>
  isApplying(state) ? next(state) : next(show(state, state.before));

export const remove = (state: State): Next =>
  state.work === null ? askRemove(state) : next(state);

export const installTrigger = (state: State): Next =>
  state.work === null ? askTrigger(state) : next(state);

/** What only reads is asked again by itself when the connection is back. */
const READING: readonly (string | undefined)[] = ['open', 'read', 'try', 'health'];

export const connection = (state: State, { online }: EventOf<'connection'>): Next => {
  const words = wordsOf(state);
  const told = say({ ...state, online }, online ? words.backOnline : words.offlineNow, !online);
  const waits = state.failed?.failure.kind === 'offline' && READING.includes(state.failed.name);
  return online && waits ? again(told) : next(told);
};
