// For whom the form stands: one customer of the list, the selected row or the search, or many.
import type { Card } from '../app/care/wire';
import { type Draft, emptyDraft } from './draft';
import { currentLine, isTask } from './lines';
import type { State } from './state';

export interface Subject {
  /** Under which its draft is kept. */
  readonly key: string;
  readonly customers: readonly string[];
  readonly names: readonly string[];
}

/** What is known of a customer before the card is here. */
export interface Face {
  readonly no: string;
  readonly name: string;
  readonly phone: string;
}

/** The customer that is shown, if it is one. */
export const faceOf = (state: State): Face | null => {
  if (state.together) return null;
  if (state.view === 'list') return currentLine(state);
  if (state.view === 'search') return state.picked;
  if (state.view !== 'row' || state.row.checking) return null;
  // The grid tells a row and a number: without the card nobody sees whose they are.
  return cardOf(state, state.row.selection?.no ?? '');
};

export const cardOf = (state: State, no: string): Card | null => state.cards[no]?.card ?? null;

/** Null while there is nobody to log for; a customer without a number can't be logged yet. */
export const subjectOf = (state: State): Subject | null => {
  if (state.together) {
    return {
      key: 'together',
      customers: state.ticked.map(({ no }) => no),
      names: state.ticked.map(({ name }) => name),
    };
  }
  const face = faceOf(state);
  const line = state.view === 'list' ? currentLine(state) : null;
  // Nobody logs a call by going through the birthdays of the day.
  if (line !== null && isTask(line)) return null;
  return face === null || face.no === ''
    ? null
    : { key: face.no, customers: [face.no], names: [face.name] };
};

/** The draft of whoever is shown; an empty one has no key yet. */
export const draftOf = (state: State): Draft => {
  const subject = subjectOf(state);
  const begun = subject === null ? undefined : state.drafts[subject.key];
  if (begun !== undefined) return begun;
  const isVisit = state.view === 'list' && currentLine(state)?.kind === 'visit';
  return isVisit ? { ...emptyDraft(''), channel: 'visit' } : emptyDraft('');
};
