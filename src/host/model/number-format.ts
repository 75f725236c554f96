// What a cell's number format says about its value: plain text, a date, or anything else.
import { cellKey, type Sheet } from './workbook';

/** The cell's own format, else its column's, else none. */
export const formatAt = (sheet: Sheet, row: number, column: number): string | undefined =>
  sheet.numberFormats.get(cellKey(row, column)) ?? sheet.columnFormats.get(column);

export const isPlainText = (format: string | undefined): boolean => format === '@';

/** Does the format show a date or a time? Texts in quotes and brackets ([$-804], [Red]) don't count. */
export const isDateFormat = (format: string | undefined): boolean => {
  if (format === undefined || /^general$/i.test(format)) return false;
  const bare = format.replace(/"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]|a{3}/i.test(bare);
};
