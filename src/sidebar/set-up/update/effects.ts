// Small changes that the updates share: to say something, to move the focus, to ask the script.
import {
  type SetUpStep,
  type SetUpWords,
  type SetUpWork,
  setUpWords,
} from '../../../i18n/set-up-words';
import type { Failure } from '../../failure';
import { choicesOf } from '../choices';
import { type Command, type Next, next } from '../command';
import { allClear } from '../roles';
import type { Screen, State } from '../state';

export const wordsOf = (state: State): SetUpWords => setUpWords(state.language);

/** For those who listen. Urgent: a failure, said at once. */
export const say = (state: State, text: string, urgent = false): State => ({
  ...state,
  said: { text, urgent, turn: state.said.turn + 1 },
});

/** After the next render the focus is in this place. */
export const focusOn = (state: State, place: string): State => ({
  ...state,
  focus: { place, turn: state.focus.turn + 1 },
});

/** Another screen begins at its top, with the focus on its heading (components/focus.ts). */
export const fromTheTop = (state: State): State => focusOn(state, 'start');

export const show = (state: State, screen: Screen): State =>
  fromTheTop({ ...state, screen, problems: [], failed: null });

/** After so long it is said why it takes its time. */
const LATE_MS = 8_000;

const ask = (state: State, name: SetUpWork, command: (turn: number) => Command): Next => {
  const turn = state.turn + 1;
  return next({ ...state, turn, work: { name, turn, late: false }, failed: null }, command(turn), {
    do: 'wait',
    milliseconds: LATE_MS,
    event: { type: 'late', turn },
  });
};

/** The beginning: the script finds tab, header row and language itself. */
export const askOpen = (state: State): Next =>
  ask(state, 'open', (turn) => ({
    do: 'open',
    turn,
    request: { language: null, tab: null, headerRow: null },
  }));

/** Reads again what is chosen; the header row is found anew in another tab. */
export const askRead = (state: State): Next => {
  const { form, proposal, language } = state;
  const sameTab = proposal?.choices.tab === form.tab;
  const fits = proposal?.tabs.some(({ id }) => id === form.tab) ?? false;
  return ask(state, 'read', (turn) => ({
    do: 'open',
    turn,
    request: {
      language,
      tab: fits ? form.tab : null,
      headerRow: fits && sameTab ? form.headerRow : null,
    },
  }));
};

export const askHealth = (state: State): Next =>
  ask(state, 'health', (turn) => ({ do: 'health', turn, language: state.language }));
export const askTrigger = (state: State): Next =>
  ask(state, 'trigger', (turn) => ({ do: 'trigger', turn, language: state.language }));
export const askTry = (state: State): Next =>
  ask({ ...state, trial: null }, 'try', (turn) => ({ do: 'try', turn, request: choicesOf(state) }));
export const askApply = (state: State): Next =>
  ask(state, 'apply', (turn) => ({ do: 'apply', turn, request: choicesOf(state) }));
export const askRemove = (state: State): Next =>
  ask(state, 'remove', (turn) => ({
    ...{ do: 'remove', turn, keepRecords: state.keepRecords, language: state.language },
  }));

export const stepsOf = ({ merged }: Pick<State, 'merged'>): readonly SetUpStep[] =>
  merged ? ['sheet', 'team', 'trial'] : ['sheet', 'columns', 'team', 'trial'];

/** On the first step it is decided anew whether the columns need a step of their own. */
export const withSteps = (state: State): State => ({ ...state, merged: allClear(state) });

/** The sentence of the script, else what is known of such a failure. */
export const failureText = (state: State, { kind, issues }: Failure): string =>
  issues.map(({ sentence }) => sentence).join(' ') || wordsOf(state).failure[kind].title;

/** The call that was on has failed, where it was asked for. */
export const failedWith = (state: State, name: SetUpWork, failure: Failure): Next =>
  next(
    focusOn(
      say({ ...state, work: null, failed: { name, failure } }, failureText(state, failure), true),
      'again',
    ),
  );
