// One row of the grid as elements: its number, and the cells that are in sight.
import { columnLetters } from '../model/grid-range';
import type { CellView } from '../view/cell-view';
import { el } from './dom';
import { ROW_HEADER_WIDTH, ROW_HEIGHT, textWidth } from './geometry';
import { holds, rangeOf, type Selection } from './selection';

/** What the rows have in common. */
export interface Painting {
  /** Left edges of the columns. */
  readonly edges: readonly number[];
  /** Columns in sight: [first, end). */
  readonly columns: readonly [number, number];
  readonly rowHeader: string;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** Text that is too long is drawn over empty cells to its right, as in Sheets. */
const endOfText = (
  { edges, columns }: Painting,
  cells: readonly CellView[],
  column: number,
): number => {
  const cell = cells[column];
  let end = column + 1;
  const [left = 0, right = 0] = [edges[column], edges[end]];
  if (cell === undefined || cell.align !== undefined) return end;
  if (textWidth(cell.text) <= right - left) return end;
  const last = columns[1];
  while (end < last && cells[end]?.text === '' && cells[end]?.ticked === undefined) end += 1;
  return end;
};

const shownText = ({ text, ticked, choices }: CellView): string => {
  if (ticked !== undefined) return ticked ? '☑' : '☐';
  return choices === undefined ? text : `${text} ▾`;
};

const paintCell = (
  painting: Painting,
  cells: readonly CellView[],
  row: number,
  column: number,
): HTMLElement => {
  const { edges } = painting;
  const view = cells[column] ?? { text: '' };
  const left = edges[column] ?? 0;
  const element = el(
    'div',
    {
      role: 'gridcell',
      id: cellId(row, column),
      class: view.bold ? 'cell bold' : 'cell',
      'aria-colindex': column + 2,
      title: view.note ?? null,
    },
    el('span', {}, shownText(view)),
  );
  const { style } = element;
  style.left = `${ROW_HEADER_WIDTH + left}px`;
  style.width = `${(edges[column + 1] ?? left) - left}px`;
  if (view.background !== undefined) style.backgroundColor = view.background;
  if (view.color !== undefined) style.color = view.color;
  if (view.align !== undefined) style.textAlign = view.align;
  if (view.ticked !== undefined) style.textAlign = 'center';
  const textEnd = endOfText(painting, cells, column);
  if (textEnd > column + 1) {
    element.classList.add('over');
    const span = element.firstElementChild;
    if (span instanceof HTMLElement) span.style.width = `${(edges[textEnd] ?? 0) - left}px`;
  }
  return element;
};

/** The row; `cells` is undefined while they are on their way. */
export const paintRow = (
  painting: Painting,
  row: number,
  cells: readonly CellView[] | undefined,
): HTMLElement => {
  const [first, end] = painting.columns;
  const number = el(
    'div',
    { role: 'rowheader', class: 'row-header', 'aria-colindex': 1 },
    String(row + 1),
  );
  const element = el('div', { role: 'row', class: 'row', 'aria-rowindex': row + 2 }, number);
  element.style.width = `${ROW_HEADER_WIDTH + (painting.edges[painting.edges.length - 1] ?? 0)}px`;
  element.style.height = `${ROW_HEIGHT}px`;
  element.dataset.row = String(row);
  for (let column = first; column < end; column += 1) {
    element.append(paintCell(painting, cells ?? [], row, column));
  }
  return element;
};

/** The letters above the columns. */
export const paintHeader = ({ edges, columns, rowHeader }: Painting): HTMLElement => {
  const corner = el(
    'div',
    { role: 'columnheader', class: 'row-header corner', 'aria-colindex': 1 },
    el('span', { class: 'unseen' }, rowHeader),
  );
  const element = el('div', { role: 'row', class: 'row letters', 'aria-rowindex': 1 }, corner);
  element.style.width = `${ROW_HEADER_WIDTH + (edges[edges.length - 1] ?? 0)}px`;
  element.style.height = `${ROW_HEIGHT}px`;
  for (let column = columns[0]; column < columns[1]; column += 1) {
    const letters = el(
      'div',
      { role: 'columnheader', class: 'cell letter', 'aria-colindex': column + 2 },
      columnLetters(column),
    );
    letters.dataset.column = String(column);
    const left = edges[column] ?? 0;
    letters.style.left = `${ROW_HEADER_WIDTH + left}px`;
    letters.style.width = `${(edges[column + 1] ?? left) - left}px`;
    element.append(letters);
  }
  return element;
};

/** Marks the selected cells of a row that is painted. */
export const markRow = (element: HTMLElement, selection: Selection): void => {
  const row = Number(element.dataset.row);
  const range = rangeOf(selection);
  for (const cell of element.querySelectorAll('[role=gridcell]')) {
    const column = Number(cell.getAttribute('aria-colindex')) - 2;
    const selected = holds(range, row, column);
    cell.setAttribute('aria-selected', String(selected));
    cell.classList.toggle('selected', selected);
    cell.classList.toggle('active', row === selection.row && column === selection.column);
  }
};

/** The cell, row number or column letters that an event happened on. */
export const placeOf = (target: EventTarget | null): { row?: number; column?: number } => {
  if (!(target instanceof Element)) return {};
  const letters = target.closest<HTMLElement>('[data-column]');
  if (letters !== null) return { column: Number(letters.dataset.column) };
  const row = target.closest<HTMLElement>('[data-row]');
  if (row === null) return {};
  const cell = target.closest('[role=gridcell]');
  return {
    row: Number(row.dataset.row),
    ...(cell === null ? {} : { column: Number(cell.getAttribute('aria-colindex')) - 2 }),
  };
};
