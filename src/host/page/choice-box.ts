// The words that a cell may hold, as a list over the cell.
import { el } from './dom';
import { ROW_HEIGHT } from './geometry';
import type { Grid } from './grid';
import type { Words } from './words';

const MOST_SEEN = 8;

/** Opens the list over the active cell; `chosen` is called with the word, not when it is left. */
export const choiceBox = (
  grid: Grid,
  choices: readonly string[],
  words: Words,
  chosen: (choice: string) => void,
): void => {
  const { row, column } = grid.selection();
  const now = grid.cellAt(row, column)?.text ?? '';
  const list = el(
    'select',
    {
      class: 'choices',
      size: Math.max(2, Math.min(MOST_SEEN, choices.length)),
      'aria-label': words.contents,
    },
    ...choices.map((choice) => el('option', { value: choice, selected: choice === now }, choice)),
  );
  const { left, top, width } = grid.boxOf({ row, column });
  Object.assign(list.style, {
    left: `${left}px`,
    top: `${top + ROW_HEIGHT}px`,
    minWidth: `${width}px`,
  });
  let isOpen = true;
  const leave = (choice?: string): void => {
    if (!isOpen) return;
    isOpen = false;
    list.remove();
    grid.focus();
    if (choice !== undefined && choice !== '') chosen(choice);
  };
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') leave(list.value);
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', () => leave(list.value));
  list.addEventListener('blur', () => leave());
  grid.frame.append(list);
  list.focus();
};
