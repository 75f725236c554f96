// What the host needs of a formula engine; how it is done stays behind this.
import type { GridRange, ModelValue, Sheet } from '../model/workbook';

/** An argument as it stands in its cells: null is blank; undefined is left out. */
export type FunctionArgument = ModelValue | readonly (readonly ModelValue[])[] | undefined;

export type FunctionAnswer =
  | { readonly value: ModelValue | readonly (readonly ModelValue[])[] }
  /** The function threw: the cell shows #ERROR! with this text. */
  | { readonly error: string };

/**
 * The custom functions of the bundle.
 *
 * Within one recalculation a range arrives as the same array each time, so that what is made of it
 * can be remembered.
 */
export interface CustomFunctions {
  readonly names: readonly string[];
  readonly call: (name: string, args: readonly FunctionArgument[]) => FunctionAnswer;
  /** The present in the spreadsheet's zone, as a serial, for TODAY() and NOW(); else the machine's. */
  readonly now?: () => number;
}

/** Cells that were written since the last recalculation; null: anything may have changed. */
export type CellChange = { readonly sheet: Sheet; readonly range: GridRange } | null;

export interface FormulaEngine {
  /**
   * Evaluates what depends on the changes and writes results into the model: values, what formulas
   * spill, errors with their hover text. Costs nothing in a workbook without formulas.
   */
  readonly recalculate: (changes?: readonly CellChange[]) => void;
  /** What formulas give that stand in no cell of the sheet: the conditions of highlights. */
  readonly evaluate: (sheet: Sheet, formulas: readonly string[]) => ModelValue[];
  /** Keys of the cells, by sheet id, whose formula the engine can't evaluate: they keep their value. */
  readonly kept: ReadonlyMap<number, ReadonlySet<number>>;
  /** How often custom functions were really called, for tests and the counters on the page. */
  readonly callCount: () => number;
}
