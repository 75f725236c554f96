// Small changes that many updates share: to say something, to move the focus, to read cards ahead.
import type { SidebarWords } from '../../i18n/sidebar-words';
import { sidebarWords } from '../../i18n/sidebar-words';
import { type Command, type Next, next } from '../command';
import { momentAfter } from '../days';
import type { Failure } from '../failure';
import { currentLine, openAfter } from '../lines';
import type { CardSlot, State } from '../state';

export const wordsOf = (state: State): SidebarWords => sidebarWords(state.language);

/** What the script said, or what happened on the way. */
export const failureText = (state: State, { kind, issues }: Failure): string =>
  issues.length > 0
    ? issues.map(({ sentence }) => sentence).join(' ')
    : wordsOf(state).failure[kind].title;

/** For those who listen. Urgent: a failure, said at once. */
export const say = (state: State, text: string, urgent = false): State => ({
  ...state,
  said: { text, urgent, turn: state.said.turn + 1 },
});

/** After the next render the focus is in this place (components/focus.ts). */
export const focusOn = (state: State, place: string): State => ({
  ...state,
  focus: { place, turn: state.focus.turn + 1 },
});

/** The sheet's clock, now. */
export const nowOf = ({ opened, at, openedAt }: State): string =>
  opened === null ? '' : momentAfter(opened.now, at - openedAt);

const wanted = (slot: CardSlot | undefined): boolean =>
  slot === undefined || (slot.state === 'here' && slot.stale);

const LOADING: CardSlot = { state: 'loading', card: null, stale: false, failure: null };

/** Reads the cards that are not here yet. */
export const readCards = (state: State, numbers: readonly string[]): Next => {
  const missing = [...new Set(numbers)].filter((no) => no !== '' && wanted(state.cards[no]));
  if (missing.length === 0) return next(state);
  const slots = missing.map((no) => [no, { ...LOADING, card: state.cards[no]?.card ?? null }]);
  const commands = missing.map((no): Command => ({ do: 'read card', no }));
  return next({ ...state, cards: { ...state.cards, ...Object.fromEntries(slots) } }, ...commands);
};

/** How many customers are loaded ahead: the next one must be there when Enter is pressed. */
const AHEAD = 2;

/** The card of the line that is on, and of those that come next. */
export const readAhead = (state: State): Next => {
  if (state.view !== 'list') return next(state);
  const line = currentLine(state);
  const following = openAfter(state, state.current).slice(0, AHEAD);
  return readCards(
    state,
    [...(line === null ? [] : [line]), ...following].map(({ no }) => no),
  );
};
