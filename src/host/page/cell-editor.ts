// Typing into a cell: the box waits, empty and unseen, over the active cell, so that an input method
// (pinyin) finds it with its first letter; what is typed makes it visible.
import { choiceBox } from './choice-box';
import { ROW_HEIGHT } from './geometry';
import type { Grid } from './grid';
import type { Place } from './viewport';
import type { Words } from './words';

/** Where the selection goes when the box is done. */
export type After = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface CellEditor {
  /** Edits what is in the active cell. */
  readonly open: () => void;
  readonly isOpen: () => boolean;
  /** Writes what was typed, if anything was. */
  readonly commit: () => void;
  /** Puts the box over the active cell: it was scrolled, or another cell is active. */
  readonly follow: () => void;
}

const afterKey = ({ key, shiftKey }: KeyboardEvent): After => {
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return shiftKey ? 'up' : 'down';
};

/** `done` gets undefined for the text when nothing was changed. */
export const createCellEditor = (
  grid: Grid,
  words: () => Words,
  done: (place: Place, text: string | undefined, after: After) => void,
): CellEditor => {
  const { box } = grid;
  /** The cell that is typed into, and what was in the box at first. */
  let typing: { readonly place: Place; readonly before: string | undefined } | undefined;

  const follow = (): void => {
    const { left, top, width } = grid.boxOf(typing?.place ?? grid.selection());
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      minWidth: `${width}px`,
      minHeight: `${ROW_HEIGHT}px`,
    });
  };
  const close = (): void => {
    typing = undefined;
    box.value = '';
    box.classList.remove('open');
    follow();
  };
  /** From now on the cell is typed into; `before` is undefined when it is written anew. */
  const begin = (before: string | undefined): void => {
    const { row, column } = grid.selection();
    typing = { place: { row, column }, before };
    box.classList.add('open');
    follow();
  };
  const finish = (after: After): void => {
    if (typing === undefined) return;
    const { place, before } = typing;
    const text = box.value === before ? undefined : box.value;
    close();
    done(place, text, after);
  };

  box.addEventListener('compositionstart', () => {
    if (typing === undefined) begin(undefined);
  });
  box.addEventListener('input', () => {
    if (typing === undefined) begin(undefined);
  });
  box.addEventListener('blur', () => finish('stay'));
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter and Escape belong to the input method.
    if (typing === undefined || event.isComposing) return;
    // What ends the typing must not be a key of the grid, too.
    event.stopImmediatePropagation();
    const { key, altKey } = event;
    if (key === 'Escape') close();
    else if (key === 'Enter' && altKey) {
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
    } else if (key === 'Enter' || key === 'Tab') finish(afterKey(event));
    else return;
    event.preventDefault();
  });

  return {
    open: () => {
      const place = grid.selection();
      const cell = grid.cellAt(place.row, place.column);
      if (cell === undefined || typing !== undefined) return;
      if (cell.choices !== undefined) {
        choiceBox(grid, cell.choices, words(), (choice) => done(place, choice, 'stay'));
        return;
      }
      const text = cell.input ?? cell.text;
      begin(text);
      box.value = text;
      box.setSelectionRange(text.length, text.length);
    },
    isOpen: () => typing !== undefined,
    commit: () => finish('stay'),
    follow,
  };
};
