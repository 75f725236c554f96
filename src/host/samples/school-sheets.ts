// Lays the sample school's rows out in sheets, with the look that the team gave them.
import {
  addSheet,
  cellKey,
  type ModelValue,
  putValue,
  type Sheet,
  type Workbook,
} from '../model/workbook';
import { SCHOOL_COLUMNS, type SchoolColumn, type SchoolWords } from './school-words';
import type { Student } from './students';

const column = (wanted: SchoolColumn): number => SCHOOL_COLUMNS.indexOf(wanted);

/** Puts rows from `first` down; rows above that were never written are empty, not holes. */
export const putRows = (
  sheet: Sheet,
  first: number,
  rows: readonly (readonly ModelValue[])[],
): void => {
  while (sheet.values.length < first) sheet.values.push([]);
  rows.forEach((cells, index) => {
    sheet.values[first + index] = [...cells];
  });
};

const emphasise = (sheet: Sheet, row: number, columns: number): void => {
  for (let at = 0; at < columns; at += 1) sheet.bold.add(cellKey(row, at));
};

/** A student's cells in the order of the columns. */
export const studentCells = (student: Student): ModelValue[] =>
  SCHOOL_COLUMNS.map((name) => student.cells[name]);

/** What every customer tab of ours has: the header and the column formats of the team. */
export const studentSheet = (
  book: Workbook,
  words: SchoolWords,
  header: number,
  rows: number,
): Sheet => {
  const sheet = addSheet(book, words.tabs.students, header + rows + 40, 26);
  putRows(sheet, header, [SCHOOL_COLUMNS.map((name) => words.headers[name])]);
  emphasise(sheet, header, SCHOOL_COLUMNS.length);
  sheet.frozenRows = header + 1;
  for (const name of ['enrolledOn', 'endsOn', 'birthday', 'lastContact'] as const) {
    sheet.columnFormats.set(column(name), 'yyyy-mm-dd');
  }
  return sheet;
};

/** A number in a column of dates: typed into a cell that the sheet shows as a plain number. */
export const plainNumbers = (sheet: Sheet): void => {
  sheet.values.forEach((cells, row) => {
    cells?.forEach((value, at) => {
      if (typeof value === 'number' && sheet.columnFormats.has(at)) {
        sheet.numberFormats.set(cellKey(row, at), '0');
      }
    });
  });
};

/** The team's own colours and its own conditional format, which must outlive every check. */
export const teamColours = (
  sheet: Sheet,
  words: SchoolWords,
  first: number,
  last: number,
): void => {
  for (let row = first; row <= last; row += 37) {
    sheet.backgrounds.set(cellKey(row, column('name')), '#fff2cc');
    sheet.backgrounds.set(cellKey(row, column('note')), '#d9ead3');
  }
  const at = column('position');
  const letter = String.fromCharCode(65 + at);
  sheet.rules.push({
    criteria: 'CUSTOM_FORMULA',
    values: [`=$${letter}${first + 1}="${words.titles.unknown[0] ?? ''}"`],
    ranges: [{ row: first, column: at, rows: last - first + 1, columns: 1 }],
    background: '#fce5cd',
  });
};

/** The team's own sum below its students, as a formula. */
export const totals = (sheet: Sheet, words: SchoolWords, first: number, row: number): void => {
  const fees = column('fees');
  const letter = String.fromCharCode(65 + fees);
  let sum = 0;
  for (let at = first; at < row; at += 1) {
    const value = sheet.values[at]?.[fees];
    if (typeof value === 'number') sum += value;
  }
  putValue(sheet, row, column('name'), words.total);
  putValue(sheet, row, fees, Math.round(sum * 100) / 100);
  sheet.formulas.set(cellKey(row, fees), `=SUM(${letter}${first + 1}:${letter}${row})`);
};

/** A plain tab: header, rows, and the columns that hold a time of day. */
export const tableSheet = (
  book: Workbook,
  name: string,
  headers: readonly string[],
  rows: readonly ModelValue[][],
  times: readonly number[],
): void => {
  const sheet = addSheet(book, name, rows.length + 100, 26);
  putRows(sheet, 0, [headers, ...rows]);
  emphasise(sheet, 0, headers.length);
  sheet.frozenRows = 1;
  for (const at of times) sheet.columnFormats.set(at, 'yyyy-mm-dd hh:mm');
};
