// Small workbooks for tests: a test says only what matters to it, the rest has a plain default.
import { civilDateOf, serialOf } from '../../src/domain/time/civil-date';
import {
  addSheet,
  type DateValue,
  type ErrorValue,
  type ModelValue,
  newWorkbook,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../src/host/model/workbook';

type Rows = readonly (readonly ModelValue[])[];

/** A date cell from yyyy-mm-dd, with a time from 'yyyy-mm-dd hh:mm'. */
export const day = (text: string): DateValue => {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(text);
  const on = match && civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || on === undefined || on === null) throw new Error(`no date: ${text}`);
  const minutes = Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0);
  return { kind: 'date', serial: serialOf(on) + minutes / 1440 };
};

/** An error value as a cell shows it: '#N/A'. */
export const cellError = (text: string): ErrorValue => ({ kind: 'error', text });

/** A workbook of plain tabs, in the order given. */
export const aWorkbook = (
  tabs: Readonly<Record<string, Rows>>,
  zone = 'Asia/Shanghai',
): Workbook => {
  const book = newWorkbook('test', zone);
  for (const [name, rows] of Object.entries(tabs)) addTab(book, name, rows);
  return book;
};

/** Adds a tab with these rows from its first row down. */
export const addTab = (book: Workbook, name: string, rows: Rows): Sheet => {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const sheet = addSheet(book, name, Math.max(1000, rows.length), Math.max(26, width));
  rows.forEach((cells) => {
    sheet.values.push([...cells]);
  });
  return sheet;
};

export interface CustomerSheet {
  /** What the team calls the tab. */
  readonly tab?: string;
  readonly zone?: string;
  /** Rows above the header. */
  readonly above?: Rows;
  readonly headers?: readonly string[];
  readonly rows: Rows;
  /** Rows below the customers: totals, remarks. */
  readonly below?: Rows;
}

/** The headers of `aCustomerSheet` when a test names none. */
export const CUSTOMER_HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '最近联系'] as const;

/** A workbook with one customer tab. */
export const aCustomerSheet = (sheet: CustomerSheet): Workbook =>
  aWorkbook(
    {
      [sheet.tab ?? '学员']: [
        ...(sheet.above ?? []),
        sheet.headers ?? CUSTOMER_HEADERS,
        ...sheet.rows,
        ...(sheet.below ?? []),
      ],
    },
    sheet.zone,
  );

/** The tab of that name; a test that asks for a missing one fails with the names that are there. */
export const tabOf = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet !== undefined) return sheet;
  throw new Error(`no tab "${name}": ${book.sheets.map((tab) => tab.name).join(', ')}`);
};

/** The cells below a header, down to the last row that holds anything. */
export const columnOf = (sheet: Sheet, header: string): ModelValue[] => {
  const row = sheet.values.findIndex((cells) => cells?.includes(header) ?? false);
  const column = sheet.values[row]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`no column "${header}" in "${sheet.name}"`);
  return sheet.values.slice(row + 1).map((_, below) => valueAt(sheet, row + 1 + below, column));
};
