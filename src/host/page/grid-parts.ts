// The elements that the grid is made of.
import { el } from './dom';

export interface GridParts {
  /** The letters and the frozen rows; stays in sight. */
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** Has the keyboard focus, and is typed into. */
  readonly box: HTMLTextAreaElement;
  readonly element: HTMLElement;
  /** Holds the grid, and what lies over it. */
  readonly frame: HTMLElement;
}

export const gridParts = (): GridParts => {
  const head = el('div', { role: 'rowgroup', class: 'head' });
  const body = el('div', { role: 'rowgroup', class: 'body' });
  const box = el('textarea', { class: 'editor', rows: 1, spellcheck: 'false' });
  // What is typed into belongs to the grid, so it stands in a row and a cell of its own.
  const row = el('div', { role: 'row' }, el('div', { role: 'gridcell' }, box));
  const typing = el('div', { role: 'rowgroup', class: 'typing' }, row);
  const element = el('div', { role: 'grid', class: 'grid' }, typing, head, body);
  return { head, body, box, element, frame: el('div', { class: 'grid-frame' }, element) };
};
