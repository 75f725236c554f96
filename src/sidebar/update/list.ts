// Going through the list: views, whose lines, forwards and back.
import { andThen, type Next, next } from '../command';
import type { EventOf } from '../event';
import { EMPTY_ASK } from '../first-state';
import { lineId, neighbour, openAfter } from '../lines';
import type { State } from '../state';
import { focusOn, readAhead, say, wordsOf } from './effects';
import { firstOpen } from './opening';
import { readIndex } from './search';
import { checkSelection } from './selection';

const FOCUS_OF = { list: 'start', row: 'start', search: 'search', new: 'new name' } as const;

/** What belongs to the customer that was shown. */
export const leaveCustomer = (state: State): State => ({
  ...state,
  doing: { kind: 'contact' },
  problems: [],
  stepText: '',
  tierForm: EMPTY_ASK,
  promise: { ...state.promise, times: null, failure: null },
});

export const view = (state: State, event: EventOf<'view'>): Next => {
  const shown: State = {
    ...leaveCustomer(state),
    view: event.view,
    wholeList: false,
    together: false,
  };
  const there = focusOn(shown, FOCUS_OF[event.view]);
  switch (event.view) {
    case 'row':
      return checkSelection(there);
    case 'search':
      return readIndex(there);
    default:
      return readAhead(there);
  }
};

export const owner = (state: State, event: EventOf<'owner'>): Next => {
  const shown: State = { ...leaveCustomer(state), owner: event.owner };
  return readAhead({ ...shown, current: firstOpen(shown) });
};

const toLine = (state: State, id: string | null): Next =>
  readAhead(focusOn({ ...leaveCustomer(state), current: id, wholeList: false }, 'start'));

export const go = (state: State, event: EventOf<'go'>): Next => {
  const line = neighbour(state, event.by);
  if (line === null) {
    const words = wordsOf(state);
    return next(say(state, event.by === 1 ? words.lastLine : words.firstLine));
  }
  return toLine(state, lineId(line));
};

export const line = (state: State, event: EventOf<'line'>): Next =>
  andThen(next({ ...state, view: 'list', together: false }), (there) => toLine(there, event.id));

/** To the next open line; nothing left is said and shown. */
export const advance = (state: State): Next => {
  const [following] = openAfter(state, state.current);
  if (following === undefined) {
    return toLine(say(state, wordsOf(state).allDone), null);
  }
  return toLine(state, lineId(following));
};

export const wholeList = (state: State): Next =>
  next(
    focusOn(
      { ...leaveCustomer(state), wholeList: !state.wholeList },
      state.wholeList ? 'start' : 'rows',
    ),
  );
