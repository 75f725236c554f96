// What a key means, by where it is pressed: in a text it is typing, elsewhere it works through the list.
import type { Event } from './event';

/** Where the focus is. `score`: in the choice of satisfaction, where a digit is a mark. */
export type Place = 'text' | 'choice' | 'score' | 'button' | 'list' | 'elsewhere';

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  /** A Chinese word is being put together: Enter chooses it and saves nothing. */
  readonly composing: boolean;
  readonly place: Place;
}

export interface Situation {
  /** The form for a contact is open for somebody. */
  readonly form: boolean;
  /** The form of a birthday, a gift or a promise. */
  readonly task: boolean;
  /** Any form is open: one of those, a case or a step. */
  readonly anyForm: boolean;
  readonly list: boolean;
  readonly phone: boolean;
}

const SCORES = [1, 2, 3, 4, 5] as const;

const inForm = (key: string, place: Place): Event | null => {
  if (!/^[1-7]$/.test(key)) return null;
  const digit = Number(key);
  if (place !== 'score') return { type: 'outcome', digit };
  const score = SCORES.find((one) => one === digit);
  return score === undefined ? null : { type: 'edit', change: { satisfaction: score } };
};

const LETTERS: Readonly<Record<string, Event>> = {
  n: { type: 'focus', place: 'summary' },
  m: { type: 'more' },
  k: { type: 'doing', doing: { kind: 'case' } },
};

const ANYWHERE: Readonly<Record<string, Event>> = {
  u: { type: 'undo', key: null },
  '/': { type: 'view', view: 'search' },
  '?': { type: 'keys' },
};

/** Enter on a button presses it, and on a line of a list opens it; elsewhere it saves. */
const enter = ({ place, shift }: Stroke, { anyForm }: Situation): Event | null =>
  anyForm && !shift && place !== 'button' && place !== 'list' ? { type: 'save' } : null;

/**
 * The action of a key, or null when the browser shall do what it does.
 *
 * Rule: 3-product §3: a digit = outcome, Enter = save. Single keys work only while the focus is in
 * the panel and not in a text.
 */
export const keyAction = (stroke: Stroke, at: Situation): Event | null => {
  const { key, place } = stroke;
  if (stroke.composing || stroke.alt || stroke.meta) return null;
  if (key === 'Enter') return stroke.ctrl && !at.anyForm ? null : enter(stroke, at);
  if (key === 'Escape') {
    return at.form || at.task
      ? { type: 'focus', place: 'start' }
      : { type: 'doing', doing: { kind: 'contact' } };
  }
  if (place === 'text') return null;
  if (stroke.ctrl) return key === 'z' ? { type: 'undo', key: null } : null;
  if (key === 'ArrowRight' && at.list && place !== 'list') return { type: 'go', by: 1 };
  if (key === 'ArrowLeft' && at.list && place !== 'list') return { type: 'go', by: -1 };
  const letter = key.toLowerCase();
  if (at.phone && letter === 'c') return { type: 'copy phone' };
  const general = ANYWHERE[letter];
  if (general !== undefined) return general;
  if (at.task) return /^[1-9]$/.test(key) ? { type: 'task step', digit: Number(key) } : null;
  return at.form ? (LETTERS[letter] ?? inForm(key, place)) : null;
};
