// Each customer's cells after a run, known by the team's own note and not by the row.
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { shown } from './run-check';
import { headerRowOf, NOTE, TAB } from './small-team';

export type Shown = ReturnType<typeof shown>;
type Cells = Readonly<Record<string, Shown>>;

export interface Seen {
  /** By note: what our columns say. */
  readonly ours: ReadonlyMap<string, Cells>;
  /** By note: what the team's columns say. */
  readonly theirs: ReadonlyMap<string, Cells>;
  /** Rows that are no customers but hold something in a column of ours. */
  readonly strays: readonly (readonly Shown[])[];
  /** Texts of the header row. */
  readonly headers: readonly Shown[];
}

export const OURS = ['客户编号', '级别', '最近联系', '下次联系', '联系状态', '原因'] as const;

const read = (sheet: Sheet, headerRow: number, theirHeaders: readonly string[]): Seen => {
  const headers = Array.from(sheet.values[headerRow] ?? [], shown);
  const note = headers.indexOf(NOTE);
  const ours = new Map<string, Cells>();
  const theirs = new Map<string, Cells>();
  const strays: Shown[][] = [];
  sheet.values.forEach((row, r) => {
    if (r === headerRow || row === undefined) return;
    const cells = headers.map((_, column) => shown(row[column]));
    const pick = (own: boolean): Cells =>
      Object.fromEntries(
        headers.flatMap((header, column) =>
          theirHeaders.includes(String(header)) === own
            ? []
            : [[String(header), cells[column] ?? '']],
        ),
      );
    const who = String(cells[note] ?? '');
    if (who === '') {
      if (Object.values(pick(true)).some((value) => value !== '')) strays.push(cells);
      return;
    }
    ours.set(who, pick(true));
    theirs.set(who, pick(false));
  });
  return { ours, theirs, strays, headers };
};

/** The customers of the small team; `theirHeaders` are the columns that the team had itself. */
export const customersOf = (book: Workbook, theirHeaders: readonly string[]): Seen => {
  const sheet = tabOf(book, TAB);
  return read(sheet, headerRowOf(sheet), theirHeaders);
};
