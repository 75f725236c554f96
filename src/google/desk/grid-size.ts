// How large a grid is near the limit of a file: asked of handles, which cost nothing, before it is asked of the platform.
import type { UsedSheet } from '../used-api';

/** Of a new tab: most of ours have them all their life. */
const USUAL_COLUMNS = 26;

/** A rectangle outside the grid throws; a handle costs nothing, a question for the size does. */
export const isInside = (sheet: UsedSheet, rows: number, columns: number): boolean => {
  try {
    sheet.getRange(rows, columns, 1, 1);
    return true;
  } catch {
    return false;
  }
};

/** No call where the grid is as wide as a new one, or as what it holds. */
const columnsOf = (sheet: UsedSheet): number => {
  const guesses = [USUAL_COLUMNS, sheet.getDataRange().getNumColumns()];
  const found = guesses.find(
    (columns) => isInside(sheet, 1, columns) && !isInside(sheet, 1, columns + 1),
  );
  return found ?? sheet.getMaxColumns();
};

export interface GridSizes {
  readonly columns: (sheet: UsedSheet) => number;
  readonly rows: (sheet: UsedSheet) => number;
  /** As `rows` has just answered, once: for the write that was asked for. */
  readonly rowsAgain: (sheet: UsedSheet) => number;
}

export const gridSizes = (): GridSizes => {
  let asked: { readonly sheet: UsedSheet; readonly rows: number } | null = null;
  const rows = (sheet: UsedSheet): number => {
    asked = { sheet, rows: sheet.getMaxRows() };
    return asked.rows;
  };
  return {
    columns: columnsOf,
    rows,
    rowsAgain: (sheet) => {
      const known = asked?.sheet === sheet ? asked.rows : sheet.getMaxRows();
      asked = null;
      return known;
    },
  };
};
