// The line above the grid: the name of the active cell and all that is in it.
import { cellName } from '../model/grid-range';
import { el } from './dom';
import type { Grid } from './grid';
import type { Words } from './words';

export interface FormulaBar {
  readonly draw: (words: Words) => void;
}

export const formulaBarIn = (
  bar: HTMLElement,
  grid: Grid,
  commit: (text: string) => void,
): FormulaBar => {
  const name = el('output', { class: 'cell-name' });
  const input = el('input', { class: 'contents', autocomplete: 'off' });
  bar.append(name, input);
  let before = '';
  const leave = (): void => {
    if (input.value !== before) commit(input.value);
    before = input.value;
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') input.value = before;
    else if (event.key === 'Enter') leave();
    else return;
    event.preventDefault();
    grid.focus();
  });
  input.addEventListener('blur', leave);
  return {
    draw: (words) => {
      name.setAttribute('aria-label', words.cell);
      input.setAttribute('aria-label', words.contents);
      if (document.activeElement === input) return;
      const { row, column } = grid.selection();
      const cell = grid.cellAt(row, column);
      name.textContent = cellName(row, column);
      input.value = cell?.input ?? cell?.text ?? '';
      before = input.value;
    },
  };
};
