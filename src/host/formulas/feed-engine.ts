// Hands the engine what changed in the model: values first, then formulas.
import type { RawCellContent } from 'hyperformula';
import { cellKey, columnOfKey, putValue, rowOfKey, type Sheet } from '../model/workbook';
import {
  addressOf,
  type EngineState,
  inputAt,
  type Shadow,
  setKept,
  shadowOf,
} from './engine-state';
import { sameValue, toEngine } from './engine-values';
import type { CellChange } from './formula-engine';
import type { Formulas } from './read-formulas';

/** Takes away what a formula filled before, but for the cells that it fills again. */
export const clearSpill = (
  sheet: Sheet,
  shadow: Shadow,
  anchor: number,
  stays: (key: number) => boolean = () => false,
): void => {
  for (const key of shadow.spills.get(anchor) ?? []) {
    if (stays(key) || sheet.spilled.get(key) !== anchor) continue;
    sheet.spilled.delete(key);
    putValue(sheet, rowOfKey(key), columnOfKey(key), null);
  }
  shadow.spills.delete(anchor);
};

/** A sheet that the engine sees for the first time goes in as a whole. */
const fill = (state: EngineState, sheet: Sheet, shadow: Shadow, formulas: Formulas): void => {
  for (const [key, anchor] of sheet.spilled) {
    const keys = shadow.spills.get(anchor);
    if (keys === undefined) shadow.spills.set(anchor, [key]);
    else keys.push(key);
  }
  for (const [key, cell] of formulas) {
    shadow.cells.set(key, cell);
    setKept(state, sheet, key, cell.kept);
  }
  const rows: RawCellContent[][] = [];
  for (let row = 0; row < sheet.values.length; row += 1) {
    const cells = sheet.values[row] ?? [];
    const inputs = cells.map((_, column) => inputAt(state, sheet, cellKey(row, column)));
    shadow.inputs[row] = inputs;
    rows.push(inputs.map(toEngine));
  }
  for (const [key, { kept, engine }] of formulas) {
    if (kept) continue;
    while (rows.length <= rowOfKey(key)) rows.push([]);
    const cells = rows[rowOfKey(key)] ?? [];
    while (cells.length < columnOfKey(key)) cells.push(null);
    cells[columnOfKey(key)] = engine.text;
  }
  state.hf.setSheetContent(shadow.number, rows);
};

const rowsToLookAt = (
  sheet: Sheet,
  shadow: Shadow,
  changes: readonly CellChange[],
): readonly [number, number] => {
  const all = Math.max(sheet.values.length, shadow.inputs.length);
  if (changes.includes(null)) return [0, all];
  const own = changes.flatMap((change) => (change?.sheet === sheet ? [change.range] : []));
  if (own.length === 0) return [0, 0];
  const end = Math.max(...own.map(({ row, rows }) => row + rows));
  return [Math.min(...own.map(({ row }) => row)), Math.min(end, all)];
};

const setInputs = (
  state: EngineState,
  sheet: Sheet,
  shadow: Shadow,
  changes: readonly CellChange[],
): void => {
  const [first, end] = rowsToLookAt(sheet, shadow, changes);
  for (let row = first; row < end; row += 1) {
    const then = shadow.inputs[row] ?? [];
    for (const column of shadow.columns) {
      const key = cellKey(row, column);
      const input = inputAt(state, sheet, key);
      if (sameValue(input, then[column] ?? null)) continue;
      while (then.length < column) then.push(null);
      then[column] = input;
      shadow.inputs[row] = then;
      const own = shadow.cells.get(key);
      if (own !== undefined && !own.kept) continue;
      state.hf.setCellContents(addressOf(shadow, key), toEngine(input));
    }
  }
};

const setFormulas = (state: EngineState, sheet: Sheet, shadow: Shadow, next: Formulas): void => {
  const { hf } = state;
  for (const key of [...shadow.cells.keys()]) {
    if (next.has(key)) continue;
    clearSpill(sheet, shadow, key);
    shadow.cells.delete(key);
    setKept(state, sheet, key, false);
    hf.setCellContents(addressOf(shadow, key), toEngine(inputAt(state, sheet, key)));
  }
  for (const [key, cell] of next) {
    const old = shadow.cells.get(key);
    if (old === cell && !cell.blocked) continue;
    shadow.cells.set(key, cell);
    setKept(state, sheet, key, cell.kept);
    const isSame = old?.engine.text === cell.engine.text && old.kept === cell.kept;
    if (isSame && !cell.blocked) continue;
    const content = cell.kept ? toEngine(inputAt(state, sheet, key)) : cell.engine.text;
    hf.setCellContents(addressOf(shadow, key), content);
  }
};

/** Brings the engine in step with one sheet. */
export const feedSheet = (
  state: EngineState,
  sheet: Sheet,
  formulas: Formulas,
  changes: readonly CellChange[],
): void => {
  const shadow = shadowOf(state, sheet);
  if (shadow.columns.size === 0) return;
  if (shadow.inputs.length === 0 && shadow.cells.size === 0) {
    fill(state, sheet, shadow, formulas);
    return;
  }
  setInputs(state, sheet, shadow, changes);
  setFormulas(state, sheet, shadow, formulas);
};
