// Writes an approved override into the customer's row, wherever that row stands by now.

import { requestWords } from '../../i18n/request-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { issueOf, refuse } from '../care/answer';
import type { CareFile } from '../care/care-file';
import { columnCells, layoutOf, numberColumn } from '../care/place';
import type { Begun } from '../check/first-run';
import type { Desk } from '../desk';
import { addOverrideColumn, isOurColumn } from './override-column';
import { requestIssue } from './request-line';

const ATTEMPTS = 3;

/** What the cell read before, and reads now. */
export interface Overridden {
  readonly before: string;
  readonly now: string;
}

interface Target {
  readonly tab: number;
  readonly idColumn: number;
  readonly column: number;
  readonly no: string;
  readonly text: string;
}

const rowOf = (
  { care }: CareFile,
  numbers: readonly unknown[],
  headerRow: number,
  no: string,
): number => {
  const rows = numbers.flatMap((cell, row) =>
    row > headerRow && nameText(cell as never) === no ? [row] : [],
  );
  const [row = -1] = rows;
  if (rows.length === 1) return row;
  const code = rows.length === 0 ? 'no such customer' : 'number doubled';
  return refuse(issueOf(code, care.issues[code](no), 'no'));
};

/** The row as it stands, as far as both columns reach. */
const readRow = (desk: Desk, { tab, idColumn, column }: Target, row: number): Rows[number] =>
  desk.read(tab, { row, column: 0, rows: 1, columns: Math.max(idColumn, column) + 1 })[0] ?? [];

/** Where the text went when rows moved at that moment: what stood there comes back. */
const putBack = (desk: Desk, target: Target, before: Rows, row: number): void => {
  const { tab, idColumn, column, text } = target;
  const found = readRow(desk, target, row);
  if (nameText(found[column]) !== text) return;
  const other = nameText(found[idColumn]);
  const own = before.find((one) => other !== '' && nameText(one[idColumn]) === other);
  desk.write(tab, row, column, [[own?.[column] ?? '']]);
};

const notTaken = (file: CareFile, { layout }: Begun, column: number): never => {
  const { issues, column: usual } = requestWords(file.settings.language);
  const header = [...layout.columns].find(([, at]) => at === column)?.[0];
  const name = (header && layout.headers.get(header)) || usual;
  return refuse(requestIssue('not taken', issues['not taken'](name)));
};

/**
 * Writes the text beside the customer's number and looks whether it stands there.
 *
 * Rule: 3-product §4: users sort, insert and delete at any moment. The column is added where there is
 * none. A cell that holds a formula, or does not take the text, is left and said.
 */
export const putOverride = (file: CareFile, no: string, text: string): Overridden => {
  const { bare } = file;
  const begun = layoutOf(file, false);
  const { layout } = begun;
  const { issues } = requestWords(file.settings.language);
  if (layout.columns.has('tier') && !layout.writable.has('tier')) {
    const header = layout.headers.get('tier') ?? '';
    return refuse(requestIssue('tier by hand', issues['tier by hand'](header)));
  }
  const idColumn = numberColumn(file, layout);
  let numbers = columnCells(file, begun, idColumn);
  rowOf(file, numbers, layout.headerRow, no);
  const column = layout.columns.get('tier override') ?? addOverrideColumn(file, begun);
  const target: Target = { tab: layout.tab, idColumn, column, no, text };
  const isWhole = begun.rows.length >= numbers.length;
  let rows: Rows = isWhole ? begun.rows : [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const at = rowOf(file, numbers, layout.headerRow, no);
    const row = rows[at] ?? readRow(bare, target, at);
    const before = nameText(row[column]);
    const isHere = nameText(row[idColumn]) === no;
    if (isHere && before === text) {
      // Written by a run that was ended before it could say so: in a column of ours nothing stood there.
      return { before: isOurColumn(file) ? '' : before, now: text };
    }
    if (isHere) {
      const cell = { row: at, column, rows: 1, columns: 1 };
      if ((bare.formulas(layout.tab, cell)[0]?.[0] ?? '') !== '') notTaken(file, begun, column);
      try {
        bare.write(layout.tab, at, column, [[text]]);
      } catch {
        notTaken(file, begun, column);
      }
      const found = readRow(bare, target, at);
      if (nameText(found[idColumn]) === no && nameText(found[column]) === text) {
        return { before, now: text };
      }
      putBack(bare, target, rows, at);
    }
    // Rows have moved: everything is read anew, and this time whole.
    rows = bare.readAll(layout.tab);
    numbers = rows.map((one) => one[idColumn] ?? '');
  }
  return refuse(requestIssue('rows moving', issues['rows moving']));
};
