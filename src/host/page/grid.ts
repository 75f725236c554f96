// The grid: as many rows as a sheet has, of which only those in sight are elements.
import { cellName } from '../model/grid-range';
import type { Look, RowsTold } from '../server/wire';
import type { TabView } from '../session/page-state';
import type { CellView } from '../view/cell-view';
import { setAttributes } from './dom';
import { fittingWidths, leftEdges, ROW_HEADER_WIDTH, ROW_HEIGHT } from './geometry';
import { type GridParts, gridParts } from './grid-parts';
import { knownRows } from './known-rows';
import { cellId, markRow } from './paint-row';
import { painterOn } from './painter';
import { inside, oneCell, type Selection } from './selection';
import { type Box, type Place, viewportOf } from './viewport';
import type { Words } from './words';

/** Rows asked for beyond what is in sight. */
const MORE_ASKED = 40;
/** Rows from which the widths of columns are told. */
const ROWS_FOR_WIDTHS = 60;

export interface Grid extends Pick<GridParts, 'element' | 'box' | 'frame'> {
  readonly focus: () => void;
  /** `book` is another number for another workbook, whose tabs may have the same ids. */
  readonly show: (tab: TabView, book: number, words: Words) => void;
  readonly tell: (told: RowsTold) => void;
  readonly tab: () => TabView | undefined;
  readonly selection: () => Selection;
  /** `seen` is scrolled into sight. */
  readonly select: (selection: Selection, seen?: Place) => void;
  /** Undefined while the cell is on its way. */
  readonly cellAt: (row: number, column: number) => CellView | undefined;
  readonly boxOf: (place: Place) => Box;
  readonly rowsInSight: () => number;
}

/** How a tab was left. */
interface Left {
  readonly selection: Selection;
  readonly top: number;
  readonly x: number;
}
const NEVER_SEEN: Left = { selection: oneCell(0, 0), top: 0, x: 0 };

/** `onMove` is called when another cell is active, and after scrolling. */
export const createGrid = (look: (look: Look) => Promise<void>, onMove: () => void): Grid => {
  const parts = gridParts();
  const { element, body, box } = parts;
  let tab: TabView | undefined;
  let shownBook = 0;
  let rowHeader = '';
  let selection = NEVER_SEEN.selection;
  let edges: readonly number[] = [0];
  const left = new Map<number, Left>();
  /** Widths by tab, told from its first rows; they stay while the tab is looked at again. */
  const fitted = new Map<number, ReadonlyMap<number, number>>();

  const layout = () => ({
    rows: tab?.rows ?? 0,
    frozenRows: tab?.frozenRows ?? 0,
    edges,
    rowHeader,
  });
  const viewport = viewportOf(element, layout);
  const known = knownRows(
    look,
    () => tab && { tab, seen: viewport.rows(0), around: viewport.rows(MORE_ASKED) },
  );
  const paintRows = painterOn(parts, viewport, layout, known.cells);

  const paint: typeof paintRows = (anew) => {
    paintRows(anew);
    for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) markRow(row, selection);
    const active = cellId(selection.row, selection.column);
    const isThere = document.getElementById(active) !== null;
    setAttributes(box, {
      'aria-activedescendant': isThere ? active : null,
      'aria-label': cellName(selection.row, selection.column),
    });
  };
  const measure = ({ id, widths, columns, rows, frozenRows }: TabView): void => {
    edges = leftEdges(columns, new Map([...(fitted.get(id) ?? []), ...widths]));
    body.style.width = `${ROW_HEADER_WIDTH + (edges[edges.length - 1] ?? 0)}px`;
    body.style.height = `${(rows - frozenRows) * ROW_HEIGHT}px`;
    setAttributes(element, { 'aria-rowcount': rows + 1, 'aria-colcount': columns + 1 });
  };
  /** Goes to where a tab was left. */
  const turnTo = ({ id }: TabView): void => {
    known.forget();
    const before = left.get(id) ?? NEVER_SEEN;
    selection = before.selection;
    element.scrollTop = before.top;
    element.scrollLeft = before.x;
  };
  const refresh = (): void => {
    paint();
    onMove();
    void known.want();
  };
  element.addEventListener('scroll', () => requestAnimationFrame(refresh));
  new ResizeObserver(refresh).observe(element);

  return {
    ...parts,
    focus: () => box.focus(),
    show: (next, book, words) => {
      const isOther = tab?.id !== next.id || book !== shownBook;
      if (book !== shownBook) {
        left.clear();
        fitted.clear();
      } else if (tab !== undefined && isOther) {
        left.set(tab.id, { selection, top: element.scrollTop, x: element.scrollLeft });
      }
      [shownBook, tab, rowHeader] = [book, next, words.rowHeader];
      element.setAttribute('aria-label', words.grid(next.name));
      measure(next);
      if (isOther) turnTo(next);
      selection = inside(selection, next);
      paint('all');
      onMove();
      void known.want();
    },
    tell: (told) => {
      if (tab === undefined || told.tab !== tab.id) return;
      known.tell(told);
      if (fitted.has(tab.id)) {
        paint(told.rows.map(([row]) => row));
        return;
      }
      fitted.set(tab.id, fittingWidths([...known.all()].slice(0, ROWS_FOR_WIDTHS)));
      measure(tab);
      paint('all');
    },
    tab: () => tab,
    selection: () => selection,
    select: (next, seen) => {
      selection = next;
      if (seen !== undefined) viewport.reveal(seen);
      paint();
      onMove();
    },
    cellAt: (row, column) => known.cells(row)?.[column],
    boxOf: viewport.boxOf,
    rowsInSight: viewport.height,
  };
};
