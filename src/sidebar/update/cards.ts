// The cards that have been read, and what a save changes on them before they are read again.
import type { CaseLine, SavedRow } from '../../app/care/wire';
import { type Next, next } from '../command';
import type { EventOf } from '../event';
import type { CardSlot, State } from '../state';
import { failureText, focusOn, readCards, say, wordsOf } from './effects';

export const card = (state: State, { no, reply }: EventOf<'card'>): Next => {
  const slot: CardSlot = reply.ok
    ? { state: 'here', card: reply.value, stale: false, failure: null }
    : {
        state: 'failed',
        card: state.cards[no]?.card ?? null,
        stale: true,
        failure: reply.failure,
      };
  const read: State = { ...state, cards: { ...state.cards, [no]: slot } };
  const awaited = state.view === 'row' && state.row.selection?.no === no && state.focused;
  // In this mode the form appears with the card: the focus waits for it.
  return next(
    awaited && reply.ok && state.cards[no]?.card === null ? focusOn(read, 'start') : read,
  );
};

export const cardAgain = (state: State, { no }: EventOf<'card again'>): Next => {
  const { [no]: _failed, ...others } = state.cards;
  return readCards(focusOn({ ...state, cards: others }, 'start'), [no]);
};

const withoutShown = (state: State): State['problems'] =>
  state.problems.filter(({ field }) => field !== 'show');

/** Turns the grid to the row of a customer; the panel stays as it is. */
export const show = (state: State, { no }: EventOf<'show'>): Next =>
  next({ ...state, problems: withoutShown(state) }, { do: 'show', no });

export const shown = (state: State, { reply }: EventOf<'shown'>): Next => {
  const words = wordsOf(state);
  if (reply.ok) return next(say(state, words.shownInSheet(reply.value.row)));
  const sentence = words.notShown(failureText(state, reply.failure));
  const problems = [...withoutShown(state), { field: 'show', sentence }];
  return next(say({ ...state, problems }, sentence, true));
};

const change = (state: State, no: string, make: (slot: CardSlot) => CardSlot): State => {
  const slot = state.cards[no];
  return slot === undefined ? state : { ...state, cards: { ...state.cards, [no]: make(slot) } };
};

/** The new next call is shown at once; the trail comes when the card is next read. */
export const withRows = (state: State, rows: readonly SavedRow[]): State =>
  rows.reduce(
    (all, { no, lastContact, nextCall, status, statusWord, why }) =>
      change(all, no, (slot) => ({
        ...slot,
        stale: true,
        card:
          slot.card === null
            ? null
            : { ...slot.card, lastContact, nextCall, status, statusWord, why },
      })),
    state,
  );

/** A case that was entered, or that has taken a step. */
export const withCase = (state: State, no: string, line: CaseLine): State =>
  change(state, no, (slot) => {
    if (slot.card === null) return { ...slot, stale: true };
    const others = slot.card.cases.filter(({ caseNo }) => caseNo !== line.caseNo);
    return { ...slot, stale: true, card: { ...slot.card, cases: [line, ...others] } };
  });
