// Finds the cell references of a formula and puts others in their place; texts and names stay.
import { columnLetters, columnOfLetters } from './grid-range';

/** One end of a reference; an absent part is open: A:A has no rows, 2:2 no columns. */
export interface ReferenceEnd {
  readonly column?: number;
  readonly row?: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}
export interface Reference {
  /** Without quotes; undefined: the sheet that the formula stands on. */
  readonly sheet: string | undefined;
  readonly start: ReferenceEnd;
  /** Undefined for a single cell. */
  readonly end: ReferenceEnd | undefined;
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const END = '(\\$?[A-Za-z]{1,3})?(\\$?[0-9]{1,8})?';
const TOKEN = new RegExp(
  `${TEXT}|(?<![\\p{L}\\p{N}_.$!'])${SHEET}(?:${END}:${END}|(\\$?[A-Za-z]{1,3})(\\$?[0-9]{1,8}))(?![\\p{L}\\p{N}_.(!$])`,
  'gu',
);

const parseEnd = (letters: string | undefined, digits: string | undefined): ReferenceEnd => ({
  ...(letters === undefined ? {} : { column: columnOfLetters(letters.replace('$', '')) }),
  ...(digits === undefined ? {} : { row: Number(digits.replace('$', '')) - 1 }),
  columnFixed: letters?.startsWith('$') ?? false,
  rowFixed: digits?.startsWith('$') ?? false,
});

const renderEnd = ({ column, row, columnFixed, rowFixed }: ReferenceEnd): string => {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
};

/** Applies a change to each reference; null makes it #REF!. The text of a sheet name stays as it was. */
export const mapReferences = (
  formula: string,
  change: (reference: Reference) => Reference | null,
): string =>
  formula.replace(TOKEN, (whole, ...parts: (string | undefined)[]) => {
    if (whole.startsWith('"')) return whole;
    const [sheet, fromColumn, fromRow, toColumn, toRow, column, row] = parts;
    const single = column !== undefined;
    if (!single && fromColumn === undefined && fromRow === undefined) return whole;
    if (!single && toColumn === undefined && toRow === undefined) return whole;
    const changed = change({
      sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
      start: single ? parseEnd(column, row) : parseEnd(fromColumn, fromRow),
      end: single ? undefined : parseEnd(toColumn, toRow),
    });
    const prefix = sheet === undefined ? '' : `${sheet}!`;
    if (changed === null) return '#REF!';
    const start = renderEnd(changed.start);
    return `${prefix}${start}${changed.end === undefined ? '' : `:${renderEnd(changed.end)}`}`;
  });

const isOutside = ({ row = 0, column = 0 }: ReferenceEnd): boolean => row < 0 || column < 0;

/** What has no `$` shifts, as in a copied formula; what leaves the grid becomes #REF!. */
export const moveRelative = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => {
    const move = (end: ReferenceEnd): ReferenceEnd => ({
      ...end,
      ...(end.row === undefined || end.rowFixed ? {} : { row: end.row + rows }),
      ...(end.column === undefined || end.columnFixed ? {} : { column: end.column + columns }),
    });
    const start = move(reference.start);
    const end = reference.end && move(reference.end);
    if (isOutside(start) || (end !== undefined && isOutside(end))) return null;
    return { ...reference, start, end };
  });

/** Rows without `$` shift. */
export const moveRelativeRows = (formula: string, by: number): string =>
  moveRelative(formula, by, 0);

/** Is the value of a rule a formula? */
export const isFormula = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('=');
