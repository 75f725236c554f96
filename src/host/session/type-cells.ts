// What a person types, pastes and empties, each as one step that can be undone.

import { intersects } from '../model/grid-range';
import { formatAt } from '../model/number-format';
import { type GridRange, type Sheet, valueAt } from '../model/workbook';
import {
  demandAcceptable,
  demandEditable,
  demandInside,
  putTyped,
  typedOf,
} from '../services/cell-writes';
import type { OpenBook } from './open-book';
import { cellsOf, type UndoStep, wholeWorkbook } from './undo';

const isOne = ({ rows, columns }: GridRange): boolean => rows === 1 && columns === 1;

/** Runs the script's onEdit; gives the step back when the script wrote something, too. */
const afterEdit = (
  { host }: OpenBook,
  sheet: Sheet,
  range: GridRange,
  before: ReturnType<typeof valueAt>,
): boolean => {
  const edited = isOne(range)
    ? { sheet, range, value: valueAt(sheet, range.row, range.column), oldValue: before }
    : { sheet, range };
  const { calls } = host.run('onEdit', [], { context: 'edit', edited });
  return calls.some(({ price }) => price === 'write');
};

const editCells = (book: OpenBook, sheet: Sheet, range: GridRange, change: () => void): void => {
  const { host, history } = book;
  const before = valueAt(sheet, range.row, range.column);
  const step = cellsOf(sheet, range);
  const wide: UndoStep | undefined = book.hasOnEdit ? wholeWorkbook(host.workbook) : undefined;
  change();
  host.state.changes.push({ sheet, range });
  host.refresh();
  const more = wide !== undefined && afterEdit(book, sheet, range, before);
  host.refresh();
  history.add(more && wide !== undefined ? wide : step);
};

/** More rows and columns at the end, where something is pasted beyond them. */
const grow = (sheet: Sheet, range: GridRange): void => {
  sheet.maxRows = Math.max(sheet.maxRows, range.row + range.rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, range.column + range.columns);
};

/** Puts texts into cells as if each were typed; all are refused when one is. */
export const typeCells = (
  book: OpenBook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): void => {
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const range = { row: at.row, column: at.column, rows: texts.length, columns };
  if (columns === 0) return;
  demandEditable(book.host.state, sheet, range);
  const near = sheet.validations.filter((rule) => intersects(rule.range, range));
  const typed = texts.flatMap((cells, y) =>
    cells.map((text, x) => {
      const [row, column] = [at.row + y, at.column + x];
      const cell = typedOf(book.host.state, text, formatAt(sheet, row, column));
      demandAcceptable(near, row, column, cell);
      return { row, column, cell };
    }),
  );
  grow(sheet, range);
  editCells(book, sheet, range, () => {
    for (const { row, column, cell } of typed) putTyped(sheet, row, column, cell);
  });
};

/** Empties cells; a tick box is unticked. */
export const clearCells = (book: OpenBook, sheet: Sheet, range: GridRange): void => {
  demandInside(sheet, range);
  demandEditable(book.host.state, sheet, range);
  const boxes = sheet.validations.filter(({ rule }) => rule.kind === 'checkbox');
  editCells(book, sheet, range, () => {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const cell = { row, column, rows: 1, columns: 1 };
        const isBox = boxes.some((box) => intersects(box.range, cell));
        putTyped(sheet, row, column, { kind: 'value', value: isBox ? false : null });
      }
    }
  });
};
