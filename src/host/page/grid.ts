// The grid: as many rows as a sheet has, of which only those in sight are elements.

import { cellName } from '../model/grid-range';
import type { Look, RowsTold } from '../server/wire';
import type { TabView } from '../session/page-state';
import type { CellView } from '../view/cell-view';
import { el, setAttributes } from './dom';
import {
  columnAt,
  fittingWidths,
  leftEdges,
  ROW_HEADER_WIDTH,
  ROW_HEIGHT,
  visibleRows,
} from './geometry';
import { knownRows, type Sight } from './known-rows';
import { cellId, markRow, type Painting, paintHeader, paintRow } from './paint-row';
import { inside, oneCell, type Selection } from './selection';
import type { Words } from './words';

/** Rows painted and rows asked for beyond what is in sight. */
const [MORE_PAINTED, MORE_ASKED] = [8, 40];
/** Rows from which the widths of columns are told. */
const ROWS_FOR_WIDTHS = 60;

export interface Place {
  readonly row: number;
  readonly column: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface Grid {
  readonly element: HTMLElement;
  /** Has the keyboard focus, and is typed into. */
  readonly box: HTMLTextAreaElement;
  readonly focus: () => void;
  /** Holds the grid, and what lies over it. */
  readonly frame: HTMLElement;
  /** `book` is another number for another workbook, whose tabs may have the same ids. */
  readonly show: (tab: TabView, book: number, words: Words) => void;
  readonly tell: (told: RowsTold) => void;
  readonly tab: () => TabView | undefined;
  readonly selection: () => Selection;
  /** `seen` is scrolled into sight. */
  readonly select: (selection: Selection, seen?: Place) => void;
  /** Undefined while the cell is on its way. */
  readonly cellAt: (row: number, column: number) => CellView | undefined;
  /** Where a cell lies in the frame, scrolled as it is. */
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
  const head = el('div', { role: 'rowgroup', class: 'head' });
  const body = el('div', { role: 'rowgroup', class: 'body' });
  const box = el('textarea', { class: 'editor', rows: 1, spellcheck: 'false' });
  // What is typed into belongs to the grid, so it stands in a row and a cell of its own.
  const cellOfBox = el('div', { role: 'gridcell' }, box);
  const typing = el(
    'div',
    { role: 'rowgroup', class: 'typing' },
    el('div', { role: 'row' }, cellOfBox),
  );
  const element = el('div', { role: 'grid', class: 'grid' }, typing, head, body);
  const frame = el('div', { class: 'grid-frame' }, element);

  let tab: TabView | undefined;
  let shownBook = 0;
  let rowHeader = '';
  let selection = NEVER_SEEN.selection;
  const left = new Map<number, Left>();
  /** Widths by tab, told from its first rows; they stay while the tab is looked at again. */
  const fitted = new Map<number, ReadonlyMap<number, number>>();
  let edges: readonly number[] = [0];
  let columns: readonly [number, number] = [0, 0];
  let painted = new Map<number, HTMLElement>();

  const frozen = (): number => tab?.frozenRows ?? 0;
  const headHeight = (): number => ROW_HEIGHT * (1 + frozen());
  const rowsSeen = (more: number): readonly [number, number] => {
    const top = element.scrollTop + frozen() * ROW_HEIGHT;
    return visibleRows(top, element.clientHeight - headHeight(), tab?.rows ?? 0, more);
  };
  const sight = (): Sight | undefined =>
    tab && { tab, seen: rowsSeen(0), around: rowsSeen(MORE_ASKED) };
  const known = knownRows(look, sight);

  const mark = (): void => {
    for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) markRow(row, selection);
    const active = cellId(selection.row, selection.column);
    const isThere = document.getElementById(active) !== null;
    setAttributes(box, {
      'aria-activedescendant': isThere ? active : null,
      'aria-label': cellName(selection.row, selection.column),
    });
  };

  /** Brings the elements in step with what is in sight; `anew` are the rows that are different. */
  const paint = (anew: 'all' | readonly number[] = []): void => {
    const { scrollLeft, clientWidth } = element;
    const before = columns.join();
    columns = [
      Math.max(0, columnAt(edges, scrollLeft) - 1),
      Math.min(edges.length - 1, columnAt(edges, scrollLeft + clientWidth) + 2),
    ];
    const all = anew === 'all' || columns.join() !== before;
    const painting: Painting = { edges, columns, rowHeader };
    const rowOf = (row: number): HTMLElement => paintRow(painting, row, known.cells(row));
    if (all || anew.some((row) => row < frozen())) {
      const above = Array.from({ length: frozen() }, (_, row) => rowOf(row));
      head.replaceChildren(paintHeader(painting), ...above);
    }
    const stale = new Set(all ? painted.keys() : anew);
    const [first, end] = rowsSeen(MORE_PAINTED);
    const next = new Map<number, HTMLElement>();
    for (let row = Math.max(first, frozen()); row < end; row += 1) {
      const kept = stale.has(row) ? undefined : painted.get(row);
      const line = kept ?? rowOf(row);
      line.style.top = `${(row - frozen()) * ROW_HEIGHT}px`;
      next.set(row, line);
    }
    painted = next;
    body.replaceChildren(...next.values());
    mark();
  };

  const measure = ({ id, widths, columns: count, rows, frozenRows }: TabView): void => {
    edges = leftEdges(count, new Map([...(fitted.get(id) ?? []), ...widths]));
    body.style.width = `${ROW_HEADER_WIDTH + (edges[edges.length - 1] ?? 0)}px`;
    body.style.height = `${(rows - frozenRows) * ROW_HEIGHT}px`;
    setAttributes(element, { 'aria-rowcount': rows + 1, 'aria-colcount': count + 1 });
  };

  const show = (next: TabView, book: number, words: Words): void => {
    const isOther = tab?.id !== next.id || book !== shownBook;
    if (book !== shownBook) {
      left.clear();
      fitted.clear();
      tab = undefined;
    }
    shownBook = book;
    if (tab !== undefined && isOther) {
      left.set(tab.id, { selection, top: element.scrollTop, x: element.scrollLeft });
    }
    tab = next;
    rowHeader = words.rowHeader;
    element.setAttribute('aria-label', words.grid(next.name));
    measure(next);
    if (isOther) {
      known.forget();
      const before = left.get(next.id) ?? NEVER_SEEN;
      selection = before.selection;
      element.scrollTop = before.top;
      element.scrollLeft = before.x;
    }
    selection = inside(selection, next);
    paint('all');
    onMove();
    void known.want();
  };

  const tell = (told: RowsTold): void => {
    if (tab === undefined || told.tab !== tab.id) return;
    known.tell(told);
    if (fitted.has(tab.id)) {
      paint(told.rows.map(([row]) => row));
      return;
    }
    fitted.set(tab.id, fittingWidths([...known.all()].slice(0, ROWS_FOR_WIDTHS)));
    measure(tab);
    paint('all');
  };

  const boxOf = ({ row, column }: Place): Box => {
    const x = edges[column] ?? 0;
    const scrolled = row < frozen() ? 0 : element.scrollTop;
    return {
      left: ROW_HEADER_WIDTH + x - element.scrollLeft,
      top: (1 + row) * ROW_HEIGHT - scrolled,
      width: (edges[column + 1] ?? x) - x,
    };
  };

  /** Scrolls no more than it takes. */
  const reveal = (place: Place): void => {
    const { left: x, top, width } = boxOf(place);
    const above = headHeight() - top;
    const below = top + ROW_HEIGHT - element.clientHeight;
    if (place.row < frozen()) element.scrollTop = 0;
    else element.scrollTop += above > 0 ? -above : Math.max(0, below);
    const before = ROW_HEADER_WIDTH - x;
    const beyond = Math.min(-before, x + width - element.clientWidth);
    element.scrollLeft += before > 0 ? -before : Math.max(0, beyond);
  };

  const refresh = (): void => {
    paint();
    onMove();
    void known.want();
  };
  element.addEventListener('scroll', () => requestAnimationFrame(refresh));
  new ResizeObserver(refresh).observe(element);

  return {
    element,
    box,
    focus: () => box.focus(),
    frame,
    show,
    tell,
    tab: () => tab,
    selection: () => selection,
    select: (next, seen) => {
      selection = next;
      if (seen !== undefined) reveal(seen);
      paint();
      onMove();
    },
    cellAt: (row, column) => known.cells(row)?.[column],
    boxOf,
    rowsInSight: () => Math.max(1, Math.floor((element.clientHeight - headHeight()) / ROW_HEIGHT)),
  };
};
