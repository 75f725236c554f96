// For whom the form stands: one customer of the list, the selected row or the search, or many.
import type { Card, TaskStep, WorkLine } from '../app/care/wire';
import { type Draft, emptyDraft } from './draft';
import { currentLine, isTask, lineId } from './lines';
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

/** A birthday, a gift or a promise of which something is left to be done. */
export interface Task {
  readonly line: WorkLine;
  readonly ref: string;
  /** By their digits. */
  readonly steps: readonly TaskStep[];
  readonly chosen: TaskStep | null;
}

const STEPS: Partial<Readonly<Record<WorkLine['kind'], readonly TaskStep[]>>> = {
  birthday: ['sent'],
  gift: ['chosen', 'ordered', 'delivered'],
  promise: ['kept', 'not kept'],
};

/** The one that is shown in the list; null for a call, and for what is done. */
export const taskOf = (state: State): Task | null => {
  const line = state.view === 'list' && !state.together ? currentLine(state) : null;
  const steps = line === null ? undefined : STEPS[line.kind];
  if (line === null || steps === undefined || line.done || line.ref === undefined) return null;
  return { line, ref: line.ref, steps, chosen: state.choices[lineId(line)] ?? null };
};

/** The draft of whoever is shown; an empty one has no key yet. */
export const draftOf = (state: State): Draft => {
  const subject = subjectOf(state);
  const begun = subject === null ? undefined : state.drafts[subject.key];
  if (begun !== undefined) return begun;
  const isVisit = state.view === 'list' && currentLine(state)?.kind === 'visit';
  return isVisit ? { ...emptyDraft(''), channel: 'visit' } : emptyDraft('');
};
