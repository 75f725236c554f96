// The keyboard on the grid, as in any spreadsheet; Tab leaves it, so that nobody is caught in it.
import type { After, CellEditor } from './cell-editor';
import type { Grid } from './grid';
import type { Hands } from './hands';
import { afterKey, inside, oneCell } from './selection';
import type { Place } from './viewport';

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

const commandOf = (event: KeyboardEvent): 'undo' | 'redo' | 'all' | undefined => {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'a') return 'all';
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : undefined;
};

export const listenToKeys = (grid: Grid, editor: CellEditor, hands: Hands): void => {
  /** True when the key is ours; all others write into the box. */
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
        editor.open();
        return true;
      case ' ':
        return hands.tick();
      default:
        return false;
    }
  };
  grid.box.addEventListener('keydown', (event) => {
    if (!editor.isOpen() && !event.isComposing && press(event)) event.preventDefault();
  });
};
