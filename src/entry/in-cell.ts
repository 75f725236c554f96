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
  /** Null for a single cell. */
  readonly height: number | null;
  /** The cell of a row, read when it is asked for; a single cell and a column of one row repeat. */
  readonly cellAt: (row: number) => Cell;
}

const cellIn = (row: unknown): Cell => cellOf(Array.isArray(row) ? row[0] : row);

const argument = (value: unknown, name: string, language: Language): Argument => {
  if (!Array.isArray(value)) {
    const cell = value === undefined ? '' : cellOf(value);
    return { height: null, cellAt: () => cell };
  }
  const rows: readonly unknown[] = value;
  const height = rows.length;
  if (rows.some((row) => Array.isArray(row) && row.length > 1)) {
    throw new UserError(messages(language)['several columns']({ parameter: name }));
  }
  return { height, cellAt: height === 1 ? () => cellIn(rows[0]) : (row) => cellIn(rows[row]) };
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
  const tall = columns.filter(({ height }) => height !== null && height !== 1);
  const heights = tall.map(({ height }) => height ?? 1);
  const height = heights[0] ?? 1;
  if (heights.some((other) => other !== height)) {
    throw new UserError(messages(language)['unequal heights']({ heights }));
  }
  // A range of one row is a column all the same, of a sheet that has no more rows.
  const ranges = tall.length > 0 ? tall : columns.filter((column) => column.height !== null);
  const decidesBlank = columns.map((column) => ranges.length === 0 || ranges.includes(column));
  /** The cells of a row; null for a blank one. */
  const cellsAt = (row: number): readonly Cell[] | null => {
    const cells = columns.map(({ cellAt }) => cellAt(row));
    return cells.some((cell, at) => decidesBlank[at] && !isBlank(cell)) ? cells : null;
  };
  const answerAt = (row: number): unknown => {
    const cells = cellsAt(row);
    return cells === null ? null : outgoing(answer(cells));
  };
  if (ranges.length === 0) return answerAt(0);
  const answers: unknown[][] = [];
  const first = columns.map(({ height: own, cellAt }) => ((own ?? 1) > 1 ? cellAt(0) : undefined));
  if (isCaptionRow(names, first)) answers.push([caption(name, language)]);
  for (let row = answers.length; row < height; row += 1) {
    try {
      answers.push([answerAt(row)]);
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
