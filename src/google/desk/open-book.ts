// The open spreadsheet and what a run remembers of it: what the verbs of the desk share.
import type { Cell } from '../../domain/cell';
import type { UsedRange, UsedSheet, UsedSpreadsheet, UsedSpreadsheetApp } from '../used-api';
import { type Grids, gridsOf } from './grids';
import { type Handles, handlesOf } from './handles';
import { type Pending, pendingOf } from './pending';
import { readRange } from './read-range';

export interface OpenBook extends Handles, Grids, Pending {
  readonly app: UsedSpreadsheetApp;
  readonly book: UsedSpreadsheet;
  readonly readCells: (range: UsedRange, sheet: UsedSheet) => Cell[][];
}

export const openBook = (app: UsedSpreadsheetApp): OpenBook => {
  const book = app.getActiveSpreadsheet();
  const handles = handlesOf(book);
  const pending = pendingOf(app);
  return {
    ...{ app, book },
    ...handles,
    ...pending,
    ...gridsOf(handles, pending),
    readCells: (range, sheet) => {
      const cells = readRange(range, sheet);
      pending.hasRead();
      return cells;
    },
  };
};
