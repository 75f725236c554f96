// The box in which a cell is typed: over its cell, with the words to choose from where there are some.
import { el } from './dom';
import { ROW_HEIGHT } from './geometry';
import type { Grid, Place } from './grid';
import type { Words } from './words';

/** Where the selection goes when the box is done. */
export type After = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface CellEditor {
  /** Opens over a cell; `text` is what was typed to open it, undefined edits what is there. */
  readonly open: (place: Place, text: string | undefined, words: Words) => void;
  /** The grid was scrolled. */
  readonly follow: () => void;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

const afterKey = ({ key, shiftKey }: KeyboardEvent): After => {
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return shiftKey ? 'up' : 'down';
};

const newBox = (choices: readonly string[] | undefined): Box => {
  if (choices === undefined) return el('textarea', { class: 'editor', rows: 1 });
  return el('input', { class: 'editor', autocomplete: 'off', list: 'choices' });
};

/** `done` gets undefined for the text when nothing was changed. */
export const createCellEditor = (
  grid: Grid,
  done: (place: Place, text: string | undefined, after: After) => void,
): CellEditor => {
  const list = el('datalist', { id: 'choices' });
  grid.frame.append(list);
  let open: { readonly place: Place; readonly box: Box; readonly before: string } | undefined;

  const follow = (): void => {
    if (open === undefined) return;
    const { left, top, width } = grid.boxOf(open.place);
    Object.assign(open.box.style, {
      left: `${left}px`,
      top: `${top}px`,
      minWidth: `${width}px`,
      height: `${ROW_HEIGHT}px`,
    });
  };
  const close = (): void => {
    const box = open?.box;
    open = undefined;
    box?.remove();
  };
  const finish = (after: After): void => {
    if (open === undefined) return;
    const { place, box, before } = open;
    const text = box.value === before ? undefined : box.value;
    close();
    done(place, text, after);
  };
  const onKey = (event: KeyboardEvent): void => {
    // While a word is being composed (pinyin), Enter and Escape belong to the input method.
    if (event.isComposing || open === undefined) return;
    const { key, altKey } = event;
    if (key === 'Escape') {
      close();
      grid.element.focus();
    } else if (key === 'Enter' && altKey) {
      const { box } = open;
      box.setRangeText('\n', box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
    } else if (key === 'Enter' || key === 'Tab') {
      finish(afterKey(event));
      grid.element.focus();
    } else return;
    event.preventDefault();
  };

  return {
    open: (place, text, words) => {
      const cell = grid.cellAt(place.row, place.column);
      if (cell === undefined || open !== undefined) return;
      const box = newBox(cell.choices);
      list.replaceChildren(...(cell.choices ?? []).map((value) => el('option', { value })));
      box.value = cell.input ?? cell.text;
      open = { place, box, before: box.value };
      box.value = text ?? box.value;
      box.setAttribute('aria-label', words.contents);
      box.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));
      box.addEventListener('blur', () => finish('stay'));
      grid.frame.append(box);
      follow();
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    },
    follow,
  };
};
