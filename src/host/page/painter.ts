// Brings the rows that are elements in step with those in sight.
import type { CellView } from '../view/cell-view';
import { ROW_HEIGHT } from './geometry';
import type { GridParts } from './grid-parts';
import { type Painting, paintHeader, paintRow } from './paint-row';
import type { Layout, Viewport } from './viewport';

/** Rows painted beyond those in sight. */
const MORE = 8;

/** `anew` are the rows that are different; all others stay the elements that they are. */
export type Paint = (anew?: 'all' | readonly number[]) => void;

export const painterOn = (
  { head, body }: GridParts,
  viewport: Viewport,
  layout: () => Layout & { readonly rowHeader: string },
  cells: (row: number) => readonly CellView[] | undefined,
): Paint => {
  let columns: readonly [number, number] = [0, 0];
  let painted = new Map<number, HTMLElement>();

  return (anew = []) => {
    const { frozenRows, edges, rowHeader } = layout();
    const before = columns.join();
    columns = viewport.columns();
    const all = anew === 'all' || columns.join() !== before;
    const painting: Painting = { edges, columns, rowHeader };
    const rowOf = (row: number): HTMLElement => paintRow(painting, row, cells(row));
    if (all || anew.some((row) => row < frozenRows)) {
      const frozen = Array.from({ length: frozenRows }, (_, row) => rowOf(row));
      head.replaceChildren(paintHeader(painting), ...frozen);
    }
    const stale = new Set(all ? painted.keys() : anew);
    const next = new Map<number, HTMLElement>();
    const [first, end] = viewport.rows(MORE);
    for (let row = Math.max(first, frozenRows); row < end; row += 1) {
      const kept = stale.has(row) ? undefined : painted.get(row);
      const element = kept ?? rowOf(row);
      element.style.top = `${(row - frozenRows) * ROW_HEIGHT}px`;
      next.set(row, element);
    }
    painted = next;
    body.replaceChildren(...next.values());
  };
};
