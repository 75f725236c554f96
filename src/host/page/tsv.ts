// Cells on the clipboard: a tab between cells, a line each row, quotes around what holds either.

const quote = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quote).join('\t')).join('\n');

/** A quoted cell or a plain one, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;

/** Rows of texts; all rows get the width of the widest. */
export const fromTsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const match = CELL.exec(text);
    if (match === null) break;
    const [, quoted, plain = '', end = ''] = match;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A line break at the very end closes the last row.
  if (/[\n\r]$/.test(text)) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
};
