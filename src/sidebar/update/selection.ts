// The second mode: following the grid's selection, which tells nobody that it has moved.
import type { Selection } from '../../app/care/wire';
import { andThen, type Command, type Next, next } from '../command';
import { isTouched } from '../draft';
import type { EventOf } from '../event';
import type { State } from '../state';
import { draftOf } from '../subject';
import { focusOn, readCards } from './effects';

/** Platform facts §3.3: every poll is an execution of the script. */
const EVERY_MS = 3_000;
const LONGEST_MS = 60_000;

const ask = (state: State, checking: boolean): Next => {
  const turn = state.row.turn + 1;
  const row = { ...state.row, turn, checking: state.row.checking || checking };
  return next({ ...state, row }, { do: 'read selection', turn });
};

/** The grid may have been in use: until the answer nothing can be logged for the old row. */
export const checkSelection = (state: State): Next => ask(state, true);

const soon = (turn: number, failures: number): Command => ({
  do: 'wait',
  milliseconds: Math.min(LONGEST_MS, EVERY_MS * 2 ** failures),
  event: { type: 'poll', turn },
});

export const poll = (state: State, event: EventOf<'poll'>): Next =>
  event.turn === state.row.turn && state.view === 'row' && state.visible
    ? ask(state, false)
    : next(state);

const show = (state: State, selection: Selection): Next => {
  const same = state.row.selection?.no === selection.no;
  const row = { ...state.row, selection, checking: false, waiting: null };
  const shown: State = same
    ? { ...state, row }
    : { ...state, row, doing: { kind: 'contact' }, problems: [] };
  return readCards(shown, [selection.no]);
};

/** Is something typed for the customer that is shown, while the keys come here? */
const inUse = (state: State): boolean =>
  state.focused && (state.doing.kind !== 'contact' || isTouched(draftOf(state)));

export const selection = (state: State, event: EventOf<'selection'>): Next => {
  if (event.turn !== state.row.turn || state.view !== 'row') return next(state);
  const { reply } = event;
  if (!reply.ok) {
    const failures = state.row.failures + 1;
    const row = { ...state.row, failures, failure: reply.failure };
    return next({ ...state, row }, soon(event.turn, failures));
  }
  const { row } = state;
  const wasChecking = row.checking;
  const calm: State = { ...state, row: { ...row, failures: 0, failure: null } };
  const same = row.selection?.no === reply.value.no;
  // A late answer must not change the customer under the fingers.
  const hold = !same && !wasChecking && inUse(calm);
  const shown = hold
    ? next({ ...calm, row: { ...calm.row, waiting: reply.value } })
    : show(calm, reply.value);
  return andThen(shown, (now) =>
    next(wasChecking && now.focused ? focusOn(now, 'start') : now, soon(event.turn, 0)),
  );
};

/** The person asks for the row that is selected now. */
export const follow = (state: State): Next => {
  const { waiting } = state.row;
  return waiting === null
    ? checkSelection(state)
    : andThen(show(state, waiting), (now) => next(focusOn(now, 'start')));
};
