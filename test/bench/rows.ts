// The rows that are measured: a big school as people type it, as cells of the domain.
import type { Cell } from '../../src/domain/cell';
import type { Language } from '../../src/domain/language';
import { type CivilDate, fromSerial } from '../../src/domain/time/civil-date';
import type { ModelValue } from '../../src/host/model/workbook';
import { bigSchool } from '../../src/host/samples/school';
import { schoolWords } from '../../src/host/samples/school-words';
import { columnOf, tabOf } from '../support/builders';

export interface MeasuredRow {
  readonly position: Cell;
  readonly fees: Cell;
  readonly months: Cell;
  readonly enrolledOn: Cell;
  readonly lastContact: Cell;
}

/** What the edge makes of a cell before the pure rooms see it. */
export const cellOf = (value: ModelValue): Cell => {
  if (typeof value !== 'object' || value === null) return value;
  if (value.kind === 'error') return value.text;
  const on: CivilDate = fromSerial(value.serial);
  return { kind: 'date', on, minutes: (value.serial - Math.floor(value.serial)) * 1440 };
};

/** Rows of a big school with the cells of every untidy kind. */
export const measuredRows = (
  count: number,
  asOf: string,
  language: Language = 'zh',
  seed = 1,
): MeasuredRow[] => {
  const { headers, tabs } = schoolWords(language);
  const book = bigSchool({ customers: count, contacts: 0, asOf, language, seed, messy: true });
  const sheet = tabOf(book, tabs.students);
  const column = (header: string): Cell[] => columnOf(sheet, header).map(cellOf);
  const fees = column(headers.fees);
  const months = column(headers.months);
  const enrolledOn = column(headers.enrolledOn);
  const lastContact = column(headers.lastContact);
  const organisations = column(headers.organisation);
  // Every third title names its firm too, so that a school of this size has a thousand titles, not fifty.
  const titled = (position: Cell, row: number): Cell =>
    row % 3 === 0 && typeof position === 'string'
      ? `${String(organisations[row] ?? '')}${row % 40}号${position}`
      : position;
  return column(headers.position).map((position, row) => ({
    position: titled(position, row),
    fees: fees[row] ?? null,
    months: months[row] ?? null,
    enrolledOn: enrolledOn[row] ?? null,
    lastContact: lastContact[row] ?? null,
  }));
};
