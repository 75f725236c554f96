// What the menu bar offers: files, rows and sorting of our own, then the menus of the script.
import type { Action, PageState } from '../session/page-state';
import type { Grid } from './grid';
import type { Menu, MenuItem } from './menu-bar';
import { rangeOf } from './selection';
import type { Words } from './words';

export interface MenuActions {
  readonly act: (action: Action) => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly clear: () => void;
}

const item = (text: string, choose: (() => void) | undefined, keys?: string): MenuItem => ({
  text,
  choose,
  ...(keys === undefined ? {} : { keys }),
});

const editMenu = (
  state: () => PageState,
  grid: Grid,
  { act, clear }: MenuActions,
  words: Words,
): Menu => {
  const onTab =
    (make: (tab: number) => Action): (() => void) =>
    () => {
      const tab = grid.tab();
      if (tab !== undefined) act(make(tab.id));
    };
  const range = () => rangeOf(grid.selection());
  const sort = (descending: boolean): (() => void) =>
    onTab((tab) => {
      const { row, rows, column } = range();
      // Several rows that are selected are sorted by themselves, as Sheets sorts a range.
      const part = rows > 1 && rows < (grid.tab()?.rows ?? 0) ? { row, rows } : null;
      return { kind: 'sort', tab, column, descending, rows: part };
    });
  return {
    caption: words.edit,
    items: () => [
      item(words.undo, state().canUndo ? () => act({ kind: 'undo' }) : undefined, 'Ctrl+Z'),
      item(words.redo, state().canRedo ? () => act({ kind: 'redo' }) : undefined, 'Ctrl+Y'),
      null,
      item(words.clear, clear, 'Delete'),
      null,
      item(
        words.insertAbove,
        onTab((tab) => ({ kind: 'insert', tab, row: range().row, count: 1 })),
      ),
      item(
        words.insertBelow,
        onTab((tab) => ({ kind: 'insert', tab, row: range().row + range().rows, count: 1 })),
      ),
      item(
        words.deleteRows,
        onTab((tab) => ({ kind: 'delete', tab, row: range().row, count: range().rows })),
      ),
      null,
      item(words.sortUp, sort(false)),
      item(words.sortDown, sort(true)),
    ],
  };
};

/** `state` gives the latest, so that a menu that is open need not be drawn anew. */
export const pageMenus = (
  state: () => PageState,
  grid: Grid,
  actions: MenuActions,
  words: Words,
): readonly Menu[] => [
  {
    caption: words.file,
    items: () => [item(words.open, actions.open), item(words.save, actions.save)],
  },
  editMenu(state, grid, actions, words),
  ...state().menus.map(({ caption, items }) => ({
    caption,
    items: () =>
      items.map((entry) =>
        entry === null ? null : item(entry[0], () => actions.act({ kind: 'menu', name: entry[1] })),
      ),
  })),
];
