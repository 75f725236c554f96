// The border of a custom function: a cell or whole columns come in, the same height goes out.
import { UserError } from '../app/user-error';
import { type Cell, isBlank, isDateCell } from '../domain/cell';
import type { Language } from '../domain/language';
import { cellOf, dateOf } from '../google/cells';
import { type Captioned, caption } from '../i18n/captions';
import { messages } from '../i18n/say';
import { isCaptionRow } from './caption-row';

/** One argument of a function: a single cell, or a column of cells. */
interface Argument {
  readonly column: boolean;
  readonly cells: readonly Cell[];
}

const argument = (value: unknown, name: string, language: Language): Argument => {
  if (!Array.isArray(value))
    return { column: false, cells: [value === undefined ? '' : cellOf(value)] };
  const rows: readonly unknown[] = value;
  const cells = rows.map((row): Cell => {
    if (!Array.isArray(row)) return cellOf(row);
    if (row.length > 1)
      throw new UserError(messages(language)['several columns']({ parameter: name }));
    return cellOf(row[0]);
  });
  return { column: true, cells };
};

/** The one cell of an argument, also of a range of one cell; null for a column. */
export const singleCell = (value: unknown): Cell | null => {
  if (!Array.isArray(value)) return value === undefined ? '' : cellOf(value);
  const rows: readonly unknown[] = value;
  const [row] = rows;
  if (rows.length !== 1 || !Array.isArray(row) || row.length !== 1) return null;
  return cellOf(row[0]);
};

const outgoing = (cell: Cell): unknown => {
  if (cell === '' || cell === null) return null;
  return isDateCell(cell) ? dateOf(cell.on, cell.minutes) : cell;
};

/** One call of a function over its rows. */
interface RowCall {
  readonly name: Captioned;
  readonly language: Language;
  /** By the names that people see, in the order in which `answer` gets their cells. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly answer: (cells: readonly Cell[]) => Cell;
}

/**
 * Answers each row of the arguments with one cell, or the one row with a single cell.
 *
 * Rule: 5-decisions "Formulas", 3-product §2. A row is blank when all its cells that come from
 * columns are; a single cell beside columns repeats. A UserError of a row becomes a text that begins
 * with `?` in that row of a column, and the thrown sentence of a single cell. Columns that begin in
 * their header row answer it with the caption, so that one formula in the header cell is all.
 */
export const mapRows = ({ name, language, parameters, answer }: RowCall): unknown => {
  const names = Object.keys(parameters);
  const columns = names.map((parameter) => argument(parameters[parameter], parameter, language));
  const tall = columns.filter(({ column, cells }) => column && cells.length !== 1);
  const height = tall[0]?.cells.length ?? 1;
  if (tall.some(({ cells }) => cells.length !== height)) {
    throw new UserError(
      messages(language)['unequal heights']({ heights: tall.map(({ cells }) => cells.length) }),
    );
  }
  const cellsAt = (row: number): Cell[] =>
    columns.map(({ cells }) => (cells.length === 1 ? cells[0] : cells[row]) ?? '');
  // A range of one row is a column all the same, of a sheet that has no more rows.
  const ranges = tall.length > 0 ? tall : columns.filter(({ column }) => column);
  if (ranges.length === 0) {
    const cells = cellsAt(0);
    return cells.every(isBlank) ? null : outgoing(answer(cells));
  }
  const answers: unknown[][] = [];
  const first = columns.map(({ cells }) => (cells.length > 1 ? cells[0] : undefined));
  if (isCaptionRow(names, first)) answers.push([caption(name, language)]);
  for (let row = answers.length; row < height; row += 1) {
    if (ranges.every(({ cells }) => isBlank(cells[row]))) {
      answers.push([null]);
      continue;
    }
    try {
      answers.push([outgoing(answer(cellsAt(row)))]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      answers.push([`? ${error.message}`]);
    }
  }
  return answers;
};

/**
 * Runs the body of a function: a sentence for the person passes as it is, a bug is called a bug.
 *
 * Rule: style §8; the details of a bug go to the log, where no customer's data may stand.
 */
export const inCell = (body: () => unknown): unknown => {
  try {
    return body();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const stack = error instanceof Error ? error.stack : String(error);
    console.error(stack);
    throw new UserError(messages('en')['internal error']({ reference: 'in-cell' }));
  }
};
