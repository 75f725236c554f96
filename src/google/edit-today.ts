// An edit on the tab Today, with three service calls: simple triggers queue two events and no more.
import { readTickEdit } from '../app/care/edit-tick';
import type { Cell } from '../domain/cell';
import { cellOf, dateCell, valueToWrite } from './cells';
import type { UsedRange, UsedSheet, UsedSpreadsheet } from './used-api';

/** Columns of a line that are read: as many as the tab has. */
const COLUMNS = 11;

const write = (range: UsedRange, cells: readonly Cell[]): void => {
  range.setValues([cells.map(valueToWrite)]);
};

const cellOfRecord = (sheet: UsedSheet, id: string, column: number): UsedRange | null => {
  const found = sheet.createTextFinder(id).matchEntireCell(true).matchCase(true).findNext();
  return found === null ? null : sheet.getRange(found.getRow(), column + 1, 1, 1);
};

/** Logs, changes or takes back what the edit of one cell says; nothing on any other tab. */
export const editToday = (book: UsedSpreadsheet, range: UsedRange): void => {
  const today = range.getSheet();
  const row = range.getRow();
  const cells = today.getRange(1, 1, row, COLUMNS).getValues();
  const rows = cells.map((line) => line.map(cellOf));
  const now = dateCell(new Date());
  if (now === null || typeof now !== 'object') throw new Error('no clock');
  const edit = readTickEdit(rows, range.getColumn() - 1, now);
  if (edit === null) return;
  const { into, record, change, beside } = edit;
  const contacts = into === null ? null : book.getSheetById(into);
  if (contacts !== null && record !== null) contacts.appendRow(record.map(valueToWrite));
  if (contacts !== null && change !== null) {
    const cell = cellOfRecord(contacts, change.id, change.column);
    if (cell !== null) write(cell, [change.cell]);
  }
  if (beside !== null) {
    write(today.getRange(row, beside.column + 1, 1, beside.cells.length), beside.cells);
  }
};
