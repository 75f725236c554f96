// What one page looks at, and what has changed in it since it was last told.
import type { GridRange } from '../model/workbook';
import type { CellView } from '../view/cell-view';
import type { Look, RowsTold } from './wire';

export interface Watch {
  /** Looks somewhere else: everything there is told. */
  readonly look: (look: Look) => RowsTold | undefined;
  /** After a change: what is different, if anything. */
  readonly changes: () => RowsTold | undefined;
}

/** Nobody can see more at once; a page that asks for more gets this many. */
const MOST_ROWS = 400;

/** `cells` throws for a tab that is gone: then nothing is told until the page looks elsewhere. */
export const newWatch = (cells: (tab: number, part: GridRange) => CellView[][]): Watch => {
  let look: Look | undefined;
  /** As told, by row. */
  let told = new Map<number, string>();

  const read = (): readonly (readonly [number, readonly CellView[]])[] => {
    if (look === undefined) return [];
    const { tab, columns, frozenRows } = look;
    const first = Math.max(look.row, frozenRows);
    const last = Math.min(look.row + look.rows, first + MOST_ROWS);
    const part = (row: number, end: number) =>
      cells(tab, { row, column: 0, rows: Math.max(0, end - row), columns }).map(
        (views, at) => [row + at, views] as const,
      );
    try {
      return [...part(0, Math.min(frozenRows, MOST_ROWS)), ...part(first, last)];
    } catch {
      return [];
    }
  };
  const tell = (all: boolean): RowsTold | undefined => {
    if (look === undefined) return undefined;
    const rows = read();
    const now = new Map(rows.map(([row, views]) => [row, JSON.stringify(views)]));
    const different = all ? rows : rows.filter(([row]) => now.get(row) !== told.get(row));
    told = now;
    return different.length === 0 && !all ? undefined : { tab: look.tab, all, rows: different };
  };

  return {
    look: (next) => {
      look = next;
      return tell(true);
    },
    changes: () => tell(false),
  };
};
