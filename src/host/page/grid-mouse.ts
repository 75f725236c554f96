// The mouse on the grid: click, drag, whole rows and columns, a double click to type.
import type { CellEditor } from './cell-editor';
import type { Grid } from './grid';
import type { Hands } from './hands';
import { placeOf } from './paint-row';
import { oneCell, type Selection } from './selection';
import type { Place } from './viewport';

/** The selection from where it began to a place: cells, whole rows, or whole columns. */
const reach = (
  { row, column }: Partial<Place>,
  from: Selection | undefined,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Selection | undefined => {
  if (row !== undefined && column !== undefined) {
    return { ...(from ?? oneCell(row, column)), toRow: row, toColumn: column };
  }
  if (row !== undefined) {
    return { row: from?.row ?? row, toRow: row, column: 0, toColumn: columns - 1 };
  }
  if (column === undefined) return undefined;
  return { row: 0, toRow: rows - 1, column: from?.column ?? column, toColumn: column };
};

export const listenToMouse = (grid: Grid, editor: CellEditor, hands: Hands): void => {
  const { element } = grid;
  let dragged: Selection | undefined;

  const to = (event: MouseEvent, from: Selection | undefined): Selection | undefined => {
    const tab = grid.tab();
    const selection = tab && reach(placeOf(event.target), from, tab);
    if (selection !== undefined) hands.select(selection);
    return selection;
  };
  element.addEventListener('mousedown', (event) => {
    const { target, button } = event;
    if (button !== 0 || target === element || target === grid.box) return;
    event.preventDefault();
    editor.commit();
    grid.focus();
    dragged = to(event, event.shiftKey ? grid.selection() : undefined);
    // Beside the box a click only selects.
    if (event.target instanceof HTMLSpanElement && !event.shiftKey) hands.tick();
  });
  element.addEventListener('mouseover', (event) => {
    if (dragged !== undefined && event.buttons === 1) to(event, dragged);
  });
  document.addEventListener('mouseup', () => {
    dragged = undefined;
  });
  element.addEventListener('dblclick', ({ target }) => {
    const { row, column } = placeOf(target);
    if (row !== undefined && column !== undefined) editor.open();
  });
};
