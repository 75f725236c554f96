// A second workbook with the same contents, so that a test can go back to an earlier state.
import type { Sheet, Workbook } from './workbook';

const copySheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  values: sheet.values.map((row) => row?.slice()),
  formulas: new Map(sheet.formulas),
  spilled: new Map(sheet.spilled),
  numberFormats: new Map(sheet.numberFormats),
  columnFormats: new Map(sheet.columnFormats),
  columnWidths: new Map(sheet.columnWidths),
  backgrounds: new Map(sheet.backgrounds),
  bold: new Set(sheet.bold),
  rules: [...sheet.rules],
  validations: [...sheet.validations],
  protections: [...sheet.protections],
});

/** Cells, rules and names are copied; what never changes (a rule, a date value) is shared. */
export const copyWorkbook = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map(copySheet),
  names: new Map(book.names),
  notCarried: new Map(book.notCarried),
});
