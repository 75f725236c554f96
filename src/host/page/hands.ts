// What keyboard, mouse, clipboard and menus have in common when they work on the grid.
import type { Action } from '../session/page-state';
import type { Grid } from './grid';
import { rangeOf, type Selection } from './selection';
import type { Place } from './viewport';

export interface Hands {
  readonly act: (action: Action) => void;
  /** `seen` is scrolled into sight. */
  readonly select: (selection: Selection, seen?: Place) => void;
  /** Types a text into a cell. */
  readonly type: (place: Place, text: string) => void;
  /** Empties what is selected. */
  readonly clear: () => void;
  /** Ticks or unticks the active cell; false when it has no box. */
  readonly tick: () => boolean;
}

/** `selected` is called after each change of the selection. */
export const handsOn = (grid: Grid, act: Hands['act'], selected: () => void): Hands => {
  const type = ({ row, column }: Place, text: string): void => {
    const tab = grid.tab();
    if (tab !== undefined) act({ kind: 'type', tab: tab.id, row, column, texts: [[text]] });
  };
  return {
    act,
    type,
    select: (selection, seen) => {
      grid.select(selection, seen);
      selected();
    },
    clear: () => {
      const tab = grid.tab();
      if (tab !== undefined) act({ kind: 'clear', tab: tab.id, range: rangeOf(grid.selection()) });
    },
    tick: () => {
      const place = grid.selection();
      const ticked = grid.cellAt(place.row, place.column)?.ticked;
      if (ticked === undefined) return false;
      type(place, ticked ? 'FALSE' : 'TRUE');
      return true;
    },
  };
};
