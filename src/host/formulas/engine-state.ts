// What an engine remembers between two recalculations: which cells it was given, and what they filled.
import type { HyperFormula } from 'hyperformula';
import {
  columnOfKey,
  type ModelValue,
  rowOfKey,
  type Sheet,
  valueAt,
  type Workbook,
} from '../model/workbook';
import type { Bridge } from './custom-function-plugin';
import type { EngineText, NameText } from './formula-text';

export interface FormulaCell {
  readonly formula: string;
  readonly engine: EngineText;
  /** Names, sheets and grid sizes that the engine's text rests on. */
  readonly layout: string;
  /** The engine can't evaluate it: the cell keeps the value of the file. */
  kept: boolean;
  /** Its spill had no room: it is set again when anything changes. */
  blocked: boolean;
}

/** What the engine has of one sheet. */
export interface Shadow {
  /** The engine's number of the sheet. */
  readonly number: number;
  readonly inputs: (ModelValue[] | undefined)[];
  readonly cells: Map<number, FormulaCell>;
  /** Cells that a formula fills besides its own, by its key. */
  readonly spills: Map<number, number[]>;
  /** Columns that some formula reads or stands in; the others need not be known. */
  readonly columns: Set<number>;
}

export interface EngineState {
  readonly book: Workbook;
  readonly hf: HyperFormula;
  readonly bridge: Bridge;
  /** By the sheet's id. */
  readonly shadows: Map<number, Shadow>;
  readonly kept: Map<number, Set<number>>;
  /** The engine's names for tables, by the workbook's names. */
  readonly tables: Map<string, string>;
  names: ReadonlyMap<string, NameText>;
  layout: string;
  /** Ids of sheets of which some column was never given to the engine. */
  readonly grown: Set<number>;
}

export const shadowOf = (state: EngineState, sheet: Sheet): Shadow => {
  const known = state.shadows.get(sheet.id);
  if (known !== undefined) return known;
  const number = state.hf.getSheetId(state.hf.addSheet(sheet.name)) ?? 0;
  const shadow: Shadow = {
    number,
    inputs: [],
    cells: new Map(),
    spills: new Map(),
    columns: new Set(),
  };
  state.shadows.set(sheet.id, shadow);
  return shadow;
};

export interface Address {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}
/** The engine's address of a cell. */
export const addressOf = ({ number }: Shadow, key: number): Address => ({
  sheet: number,
  row: rowOfKey(key),
  col: columnOfKey(key),
});

export const isKept = ({ kept }: EngineState, sheet: Sheet, key: number): boolean =>
  kept.get(sheet.id)?.has(key) ?? false;

export const setKept = ({ kept }: EngineState, sheet: Sheet, key: number, value: boolean): void => {
  const keys = kept.get(sheet.id) ?? new Set<number>();
  kept.set(sheet.id, keys);
  if (value) keys.add(key);
  else keys.delete(key);
};

/** What a cell gives the engine besides formulas that it evaluates itself. */
export const inputAt = (state: EngineState, sheet: Sheet, key: number): ModelValue => {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  if (state.shadows.get(sheet.id)?.columns.has(column) !== true) return null;
  const anchor = sheet.spilled.get(key) ?? (sheet.formulas.has(key) ? key : undefined);
  if (anchor !== undefined && !isKept(state, sheet, anchor)) return null;
  return valueAt(sheet, row, column);
};
