// The keyboard on the grid, as in any spreadsheet; Tab leaves it, so that nobody is caught in it.
import type { After, CellEditor } from './cell-editor';
import type { Grid, Place } from './grid';
import type { Hands } from './hands';
import { afterKey, inside, oneCell } from './selection';
import type { Words } from './words';

const STEPS: Readonly<Record<After, readonly [number, number]>> = {
  stay: [0, 0],
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

/** Where the selection goes when a cell has been typed. */
export const stepAfter = (grid: Grid, hands: Hands, place: Place, after: After): void => {
  const tab = grid.tab();
  if (tab === undefined || after === 'stay') return;
  const [down, right] = STEPS[after];
  const next = inside(oneCell(place.row + down, place.column + right), tab);
  hands.select(next, next);
};

/** A key that writes one character, without a command key. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey;

const commandOf = (event: KeyboardEvent): 'undo' | 'redo' | 'all' | undefined => {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'a') return 'all';
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : undefined;
};

export const listenToKeys = (
  grid: Grid,
  editor: CellEditor,
  hands: Hands,
  words: () => Words,
): void => {
  /** True when the key is ours. */
  const press = (event: KeyboardEvent): boolean => {
    const [tab, selection] = [grid.tab(), grid.selection()];
    if (tab === undefined) return false;
    const command = commandOf(event);
    if (command === 'all') {
      hands.select({ ...oneCell(0, 0), toRow: tab.rows - 1, toColumn: tab.columns - 1 });
      return true;
    }
    if (command !== undefined) {
      hands.act({ kind: command });
      return true;
    }
    const moved = afterKey(selection, event, grid.rowsInSight(), tab);
    if (moved !== undefined) {
      hands.select(moved, { row: moved.toRow, column: moved.toColumn });
      return true;
    }
    switch (event.key) {
      case 'Delete':
      case 'Backspace':
        hands.clear();
        return true;
      case 'Enter':
      case 'F2':
        editor.open(selection, undefined, words());
        return true;
      case 'Process':
        // An input method (pinyin) begins: the box must be there before its first letter.
        editor.open(selection, '', words());
        return false;
      default:
        break;
    }
    if (event.key === ' ' && hands.tick()) return true;
    if (!isTyping(event)) return false;
    editor.open(selection, event.key, words());
    return true;
  };
  grid.element.addEventListener('keydown', (event) => {
    if (press(event)) event.preventDefault();
  });
};
