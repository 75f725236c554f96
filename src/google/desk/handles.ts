// Handles of the tabs that this run has met, by their ids: no list of all tabs for the few that a call needs.
import type { Block } from '../../app/desk';
import type { UsedRange, UsedSheet, UsedSpreadsheet } from '../used-api';

export interface Handles {
  /** The handle that is known, or found; throws when the tab is gone. */
  readonly sheetOf: (tab: number) => UsedSheet;
  /** The cells of a block; throws outside the grid. */
  readonly rangeOf: (tab: number, block: Block) => UsedRange;
  /** The handle that the platform gives for this id now; null when the tab is gone. */
  readonly findSheet: (tab: number) => UsedSheet | null;
  /** All of them, in their order; whatever was known before is forgotten. */
  readonly listSheets: () => UsedSheet[];
  readonly keepSheet: (tab: number, sheet: UsedSheet) => void;
  readonly forgetSheet: (tab: number) => void;
}

export const handlesOf = (book: UsedSpreadsheet): Handles => {
  const sheets = new Map<number, UsedSheet>();
  const findSheet = (tab: number): UsedSheet | null => {
    const sheet = book.getSheetById(tab);
    if (sheet === null) sheets.delete(tab);
    else sheets.set(tab, sheet);
    return sheet;
  };
  const sheetOf = (tab: number): UsedSheet => {
    const sheet = sheets.get(tab) ?? findSheet(tab);
    if (sheet === null) throw new Error(`no tab with id ${tab}`);
    return sheet;
  };
  return {
    ...{ sheetOf, findSheet },
    rangeOf: (tab, { row, column, rows, columns }) =>
      sheetOf(tab).getRange(row + 1, column + 1, rows, columns),
    listSheets: () => {
      const all = book.getSheets();
      sheets.clear();
      for (const sheet of all) sheets.set(sheet.getSheetId(), sheet);
      return all;
    },
    keepSheet: (tab, sheet) => {
      sheets.set(tab, sheet);
    },
    forgetSheet: (tab) => {
      sheets.delete(tab);
    },
  };
};
