// Where the focus goes: after every change it stands on something, and it is never taken from the grid.
import { useLayoutEffect } from 'preact/hooks';
import type { State } from '../state';

/** Where work begins, whatever is shown: the first of these that is there. */
const STARTS = ['outcome', 'task', 'kind', 'tier', 'stepText', 'who', 'again', 'search', 'title'];

const inPlace = (place: string): HTMLElement | null => {
  const area = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  if (area === null) return null;
  if (place === 'rows') return area.querySelector<HTMLElement>('button.row-name');
  const chosen = area.querySelector<HTMLElement>('input[type="radio"]:checked');
  return chosen ?? area.querySelector<HTMLElement>('input[type="radio"]') ?? area;
};

/** Puts the focus into a place; where there is none, to where work begins. */
const moveFocus = (place: string, options?: FocusOptions): void => {
  const found = [place, ...STARTS].map(inPlace).find((element) => element !== null);
  if (found === undefined || found === null) return;
  found.focus(options);
  if (place === 'search' && found instanceof HTMLInputElement) found.select();
  if (place === 'keys') found.closest('section')?.scrollIntoView({ block: 'end' });
};

/** What only lacks a focus is not moved under the eyes. */
const STAY: FocusOptions = { preventScroll: true };

export const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** After each render: the place that was asked for; else, if what had the focus is gone, the start. */
export const useFocus = (state: Pick<State, 'focus'>): void => {
  const { place, turn } = state.focus;
  useLayoutEffect(() => {
    // Without this the panel would take the keys from somebody who types in the grid.
    if (turn === 0 || !document.hasFocus()) return;
    // Somebody new: the name first, then as far down as the form needs.
    if (place === 'start') window.scrollTo(0, 0);
    moveFocus(place);
  }, [turn]);
  useLayoutEffect(() => {
    if (document.hasFocus() && isLost()) moveFocus('start', STAY);
  });
};

/** The keys have come to the panel, by a click beside everything or by Tab from the grid. */
export const focusOnEntering = (): void => {
  if (isLost()) moveFocus('start', STAY);
};
