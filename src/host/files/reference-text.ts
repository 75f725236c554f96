// Rectangles as workbook files write them: A1, A1:B2, whole columns, several with blanks between.
import { mapReferences, type Reference } from '../model/formula-references';
import { a1Of, columnLetters } from '../model/grid-range';
import type { GridRange } from '../model/workbook';

/** The rows and columns of a file's grid. */
const FILE_ROWS = 1_048_576;
const FILE_COLUMNS = 16_384;

interface Grid {
  readonly rows: number;
  readonly columns: number;
}
const WHOLE: Grid = { rows: FILE_ROWS, columns: FILE_COLUMNS };

const rangeOf = ({ start, end }: Reference, grid: Grid): GridRange | undefined => {
  const last = end ?? start;
  const row = start.row ?? 0;
  const column = start.column ?? 0;
  const rows = Math.min(last.row ?? grid.rows - 1, grid.rows - 1) - row + 1;
  const columns = Math.min(last.column ?? grid.columns - 1, grid.columns - 1) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

/** A reference that is the whole text, with the sheet that it names; undefined for anything else. */
export const parseReference = (
  text: string,
  grid: Grid = WHOLE,
): { readonly sheet: string | undefined; readonly range: GridRange } | undefined => {
  const found: Reference[] = [];
  const rest = mapReferences(text, (reference) => {
    found.push(reference);
    return null;
  });
  const [reference] = found;
  if (reference === undefined || found.length > 1 || rest !== '#REF!') return undefined;
  const range = rangeOf(reference, grid);
  return range && { sheet: reference.sheet, range };
};

export const parseArea = (text: string, grid: Grid = WHOLE): GridRange | undefined =>
  parseReference(text, grid)?.range;

/** The rectangles of a `sqref`. */
export const parseAreas = (text: string, grid: Grid = WHOLE): GridRange[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseArea(part, grid) ?? []);

export const renderAreas = (ranges: readonly GridRange[]): string => ranges.map(a1Of).join(' ');

/** `'Sheet name'!$A$1:$G$9`, or `$A:$G` for columns over the whole height of the sheet. */
export const absoluteReference = (sheet: string, range: GridRange, sheetRows: number): string => {
  const { row, column, rows, columns } = range;
  const [from, to] = [columnLetters(column), columnLetters(column + columns - 1)];
  const whole = row === 0 && rows >= sheetRows;
  const area = whole
    ? `$${from}:$${to}`
    : `$${from}$${row + 1}${rows === 1 && columns === 1 ? '' : `:$${to}$${row + rows}`}`;
  return `'${sheet.replace(/'/g, "''")}'!${area}`;
};
