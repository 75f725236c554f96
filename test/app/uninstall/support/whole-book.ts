// Everything that a workbook is, cell by cell and format by format, as plain data to be compared.
import { formatAt } from '../../../../src/host/model/number-format';
import {
  columnOfKey,
  rowOfKey,
  type Sheet,
  type Workbook,
} from '../../../../src/host/model/workbook';

const USUAL_WIDTH = 100;
const AUTOMATIC = /^general$/i;

const entries = <Value>(
  map: ReadonlyMap<number, Value>,
  textOf: (value: Value) => string,
): readonly string[] =>
  [...map].map(([key, value]) => `${rowOfKey(key)},${columnOfKey(key)} ${textOf(value)}`).sort();

/** The format of each cell that has one, by its own or by its column's. */
const formatsOf = (sheet: Sheet): readonly string[] => {
  const found: string[] = [];
  for (let column = 0; column < sheet.maxColumns; column += 1) {
    let from = 0;
    for (let row = 1; row <= sheet.maxRows; row += 1) {
      const before = formatAt(sheet, row - 1, column) ?? 'general';
      const now = row === sheet.maxRows ? undefined : (formatAt(sheet, row, column) ?? 'general');
      if (now === before) continue;
      if (!AUTOMATIC.test(before)) found.push(`${column}: ${from}-${row - 1} ${before}`);
      from = row;
    }
  }
  return found;
};

const valuesOf = (sheet: Sheet): readonly string[] =>
  sheet.values.flatMap((row, r) =>
    Array.from(row ?? [], (value, column) =>
      value === null || value === undefined ? '' : `${r},${column} ${JSON.stringify(value)}`,
    ).filter((text) => text !== ''),
  );

export interface WholeSheet {
  readonly name: string;
  readonly [part: string]: unknown;
}

const wholeSheet = (sheet: Sheet): WholeSheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  frozenRows: sheet.frozenRows,
  size: [sheet.maxRows, sheet.maxColumns],
  values: valuesOf(sheet),
  formulas: entries(sheet.formulas, String),
  numberFormats: formatsOf(sheet),
  widths: [...sheet.columnWidths].filter(([, pixels]) => pixels !== USUAL_WIDTH).sort(),
  backgrounds: entries(sheet.backgrounds, String),
  bold: [...sheet.bold].sort((a, b) => a - b).map((key) => `${rowOfKey(key)},${columnOfKey(key)}`),
  rules: sheet.rules,
  validations: sheet.validations.map((one) => JSON.stringify(one)).sort(),
  protections: sheet.protections,
});

/** All tabs in their order, and all names. */
export const wholeBook = (
  book: Workbook,
): { tabs: readonly WholeSheet[]; names: readonly string[] } => ({
  tabs: book.sheets.map(wholeSheet),
  names: [...book.names.values()]
    .map(({ name, sheetId, range }) => {
      const tab = book.sheets.find(({ id }) => id === sheetId)?.name;
      return `${name} ${tab} ${JSON.stringify(range)}`;
    })
    .sort(),
});
