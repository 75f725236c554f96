// Searching and choosing customers: the index comes once, the panel searches by itself.
import { type Next, next } from '../command';
import type { EventOf } from '../event';
import type { State } from '../state';
import { focusOn, readCards, say, wordsOf } from './effects';

/** Once: it is the same for the whole day's work. */
export const readIndex = (state: State): Next => {
  const { search } = state;
  if (search.state === 'loading' || search.state === 'here') return next(state);
  return next(
    { ...state, search: { ...search, state: 'loading', failure: null } },
    { do: 'read index' },
  );
};

export const index = (state: State, { reply }: EventOf<'index'>): Next => {
  const { search } = state;
  if (!reply.ok) {
    const failed = { ...search, state: 'failed' as const, failure: reply.failure };
    return next(
      say({ ...state, search: failed }, wordsOf(state).failure[reply.failure.kind].title, true),
    );
  }
  return next({ ...state, search: { ...search, index: reply.value, state: 'here' } });
};

export const search = (state: State, { text }: EventOf<'search'>): Next =>
  readIndex({ ...state, search: { ...state.search, text } });

/** One customer, with card and form. */
export const pick = (state: State, { customer }: EventOf<'pick'>): Next => {
  const shown: State = {
    ...state,
    view: 'search',
    together: false,
    picked: customer,
    doing: { kind: 'contact' },
    problems: [],
  };
  return readCards(focusOn(shown, 'start'), [customer.no]);
};

export const unpick = (state: State): Next =>
  next(focusOn({ ...state, picked: null, problems: [] }, 'search'));

export const tick = (state: State, { customer }: EventOf<'tick'>): Next => {
  const without = state.ticked.filter(({ no }) => no !== customer.no);
  const ticked = without.length === state.ticked.length ? [...state.ticked, customer] : without;
  const together = state.together && ticked.length > 0;
  return next({ ...state, ticked, together });
};

export const untickAll = (state: State): Next =>
  next(focusOn({ ...state, ticked: [], together: false }, 'rows'));

/** One form for everybody that is ticked (3-product §3: a class meeting). */
export const together = (state: State, { on }: EventOf<'together'>): Next =>
  next(
    focusOn(
      {
        ...state,
        together: on && state.ticked.length > 0,
        doing: { kind: 'contact' },
        problems: [],
      },
      on ? 'start' : 'rows',
    ),
  );
