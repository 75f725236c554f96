// The workbook in memory: what the fakes of Google's services read and write, and what files become.
// Plain data and small functions; positions are zero-based here, one-based only in Google's own API.

/** A date or time cell holds a serial (days since 1899-12-30), as in the spreadsheet itself. */
export interface DateValue {
  readonly kind: 'date';
  readonly serial: number;
}
/** An error value as a cell shows it: '#N/A', '#REF!', '#ERROR!'; detail is the hover text. */
export interface ErrorValue {
  readonly kind: 'error';
  readonly text: string;
  readonly detail?: string;
}
export type ModelValue = string | number | boolean | null | DateValue | ErrorValue;

export interface BooleanRule {
  /** Google's name: 'CUSTOM_FORMULA' for ours; other kinds are carried, not understood. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly ranges: readonly GridRange[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** Set on rules read from a file: where the file's own rule is kept, so that it is carried over. */
  readonly carried?: unknown;
}
/** Zero-based, end exclusive. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface Validation {
  readonly range: GridRange;
  readonly rule:
    | { readonly kind: 'checkbox' }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'carried'; readonly source: unknown };
  readonly allowInvalid: boolean;
}
export interface Protection {
  readonly range: GridRange | 'sheet';
  readonly warningOnly: boolean;
  readonly description?: string;
  /** Addresses of those whom a lock lets in, beside the file's owner; none: it keeps everybody out. */
  readonly editors?: readonly string[];
}

export interface Sheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  /** Size of the grid; cells beyond what is stored are blank. */
  maxRows: number;
  maxColumns: number;
  /** values[row][column]; rows may be short or missing. A formula's result stands here too. */
  readonly values: (ModelValue[] | undefined)[];
  /** Formula text with its leading '=', by cellKey; a spilled cell has none. */
  readonly formulas: Map<number, string>;
  /** Cells whose value was spilled by a formula elsewhere, by cellKey: key of the anchor. */
  readonly spilled: Map<number, number>;
  /** Number formats that were set or read, by cellKey; '@' is plain text. */
  readonly numberFormats: Map<number, string>;
  /** Whole-column number formats (column index to format), under the cells' own. */
  readonly columnFormats: Map<number, string>;
  /** Widths in pixels that a script has set, by column. */
  readonly columnWidths: Map<number, number>;
  readonly backgrounds: Map<number, string>;
  readonly bold: Set<number>;
  rules: BooleanRule[];
  validations: Validation[];
  protections: Protection[];
}

export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly range: GridRange;
}

export interface Workbook {
  id: string;
  name: string;
  /** IANA zone of the spreadsheet. */
  zone: string;
  /** Whose file it is, where that is known; no lock that names people keeps them out. */
  owner?: string;
  /** Addresses of those with whom the file is shared for editing. */
  sharedWith?: readonly string[];
  readonly sheets: Sheet[];
  readonly names: Map<string, NamedRange>;
  /** What a file held that the model does not: kind to count, for the report's notCarried. */
  readonly notCarried: Map<string, number>;
}

/** One number for a cell, stable as long as rows and columns do not move (18,278 columns: ZZZ). */
export const cellKey = (row: number, column: number): number => row * 18278 + column;
export const rowOfKey = (key: number): number => Math.floor(key / 18278);
export const columnOfKey = (key: number): number => key % 18278;

export const newSheet = (id: number, name: string, maxRows = 1000, maxColumns = 26): Sheet => ({
  id,
  name,
  hidden: false,
  frozenRows: 0,
  maxRows,
  maxColumns,
  values: [],
  formulas: new Map(),
  spilled: new Map(),
  numberFormats: new Map(),
  columnFormats: new Map(),
  columnWidths: new Map(),
  backgrounds: new Map(),
  bold: new Set(),
  rules: [],
  validations: [],
  protections: [],
});

export const newWorkbook = (name: string, zone: string): Workbook => ({
  id: `local-${name}`,
  name,
  zone,
  sheets: [],
  names: new Map(),
  notCarried: new Map(),
});

export const valueAt = (sheet: Sheet, row: number, column: number): ModelValue =>
  sheet.values[row]?.[column] ?? null;

export const putValue = (sheet: Sheet, row: number, column: number, value: ModelValue): void => {
  let cells = sheet.values[row];
  if (cells === undefined) {
    cells = [];
    sheet.values[row] = cells;
  }
  while (cells.length < column) cells.push(null);
  cells[column] = value;
};

export const addSheet = (
  book: Workbook,
  name: string,
  maxRows = 1000,
  maxColumns = 26,
  index = book.sheets.length,
): Sheet => {
  const id = book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), -1) + 1;
  const sheet = newSheet(id, name, maxRows, maxColumns);
  book.sheets.splice(index, 0, sheet);
  return sheet;
};
