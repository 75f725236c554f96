// Steps back and forth: each step knows how to go to the other side of what was done.
import { copyWorkbook } from '../model/copy-workbook';
import {
  cellKey,
  type GridRange,
  type ModelValue,
  putValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../model/workbook';
import { putTyped } from '../services/cell-writes';

export interface UndoStep {
  /** Cells that it keeps, to bound what a history holds. */
  readonly weight: number;
  /** Brings its state back; gives the step that leads forth again. */
  readonly go: (book: Workbook) => UndoStep;
}

const weightOf = (sheets: readonly Sheet[]): number =>
  sheets.reduce(
    (sum, { values }) => sum + values.reduce((cells, row) => cells + (row?.length ?? 0), 0),
    0,
  );

/** Puts other sheets and names in the place of the workbook's own, which become the step back. */
const wholeStep = (other: Pick<Workbook, 'sheets' | 'names'>): UndoStep => ({
  weight: weightOf(other.sheets),
  go: (book) => {
    const now = { sheets: [...book.sheets], names: new Map(book.names) };
    book.sheets.splice(0, book.sheets.length, ...other.sheets);
    book.names.clear();
    for (const [key, name] of other.names) book.names.set(key, name);
    return wholeStep(now);
  },
});

/** The whole workbook as it is now: before a script runs, before rows come or go. */
export const wholeWorkbook = (book: Workbook): UndoStep => wholeStep(copyWorkbook(book));

interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly value: ModelValue;
}

const keep = (sheet: Sheet, range: GridRange): KeptCell[] => {
  const cells: KeptCell[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const key = cellKey(row, column);
      // What a formula elsewhere filled in comes back with that formula.
      const value = sheet.spilled.has(key) ? null : valueAt(sheet, row, column);
      cells.push({ row, column, formula: sheet.formulas.get(key), value });
    }
  }
  return cells;
};

const put = (sheet: Sheet, { row, column, formula, value }: KeptCell): void => {
  const typed =
    formula === undefined
      ? ({ kind: 'value', value } as const)
      : ({ kind: 'formula', formula } as const);
  putTyped(sheet, row, column, typed);
  if (formula !== undefined) putValue(sheet, row, column, value);
};

/** Some cells as they are now: before a person types into them. */
export const cellsOf = (sheet: Sheet, range: GridRange): UndoStep => {
  const kept = keep(sheet, range);
  const { id } = sheet;
  return {
    weight: kept.length,
    go: (book) => {
      const target = book.sheets.find((one) => one.id === id);
      if (target === undefined) throw new Error(`no sheet with id ${id}`);
      const back = cellsOf(target, range);
      for (const cell of kept) put(target, cell);
      return back;
    },
  };
};

/** Two workbooks of 20,000 rows and their logs, or a hundred small steps. */
const MOST_CELLS = 6_000_000;
const MOST_STEPS = 100;

export interface History {
  /** Notes a step back; what was undone before cannot be done again. */
  readonly add: (step: UndoStep) => void;
  readonly undo: (book: Workbook) => boolean;
  readonly redo: (book: Workbook) => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

const forgetOldest = (steps: UndoStep[]): void => {
  const cells = (): number => steps.reduce((sum, { weight }) => sum + weight, 0);
  while (steps.length > 1 && (steps.length > MOST_STEPS || cells() > MOST_CELLS)) steps.shift();
};

export const newHistory = (): History => {
  const past: UndoStep[] = [];
  const future: UndoStep[] = [];
  const move = (from: UndoStep[], to: UndoStep[], book: Workbook): boolean => {
    const step = from.pop();
    if (step === undefined) return false;
    to.push(step.go(book));
    return true;
  };
  return {
    add: (step) => {
      past.push(step);
      future.length = 0;
      forgetOldest(past);
    },
    undo: (book) => move(past, future, book),
    redo: (book) => move(future, past, book),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
};
