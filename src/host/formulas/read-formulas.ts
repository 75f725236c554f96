// Reads the formulas of the model for the engine, anew only where one may mean something else.
import type { Sheet, Workbook } from '../model/workbook';
import { columnOfKey } from '../model/workbook';
import { type EngineState, type FormulaCell, shadowOf } from './engine-state';
import { type ColumnsRead, engineText, nameTexts, tableNames, withHostClock } from './formula-text';
import { unknownFunctions } from './start-engine';

export type Formulas = ReadonlyMap<number, FormulaCell>;

const layoutOf = (book: Workbook): string =>
  JSON.stringify([
    book.sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]),
    [...book.names.values()],
  ]);

/** Sheets come, go and are renamed; tables get their names in the engine. */
export const syncLayout = (state: EngineState): void => {
  const { book, hf, shadows, tables } = state;
  const layout = layoutOf(book);
  if (layout === state.layout) return;
  state.layout = layout;
  for (const [id, { number }] of shadows) {
    if (book.sheets.some((sheet) => sheet.id === id)) continue;
    hf.removeSheet(number);
    shadows.delete(id);
  }
  for (const sheet of book.sheets) {
    const { number } = shadowOf(state, sheet);
    if (hf.getSheetName(number) !== sheet.name) hf.renameSheet(number, sheet.name);
  }
  const current = new Map<string, string>();
  for (const [name, area] of tableNames(book)) {
    const alias = tables.get(name) ?? `HOST_TABLE_${tables.size}`;
    if (tables.has(name)) hf.changeNamedExpression(alias, area);
    else hf.addNamedExpression(alias, area);
    tables.set(name, alias);
    current.set(name, alias);
  }
  state.names = nameTexts(book, current);
};

const readSheet = (state: EngineState, sheet: Sheet): Formulas => {
  const { book, bridge, layout, names } = state;
  const { cells } = shadowOf(state, sheet);
  const found = new Map<number, FormulaCell>();
  for (const [key, formula] of sheet.formulas) {
    const old = cells.get(key);
    const isSame = old !== undefined && old.formula === formula;
    if (isSame && old.layout === layout) {
      found.set(key, old);
      continue;
    }
    const read = engineText(formula, sheet, book, names);
    const hasClock = bridge.functions.now !== undefined;
    const engine = hasClock ? { ...read, text: withHostClock(read.text) } : read;
    const isUnknown = unknownFunctions(formula, bridge.functions).length > 0;
    const kept = isUnknown || (isSame && old.kept);
    found.set(key, { formula, engine, layout, kept, blocked: false });
  }
  return found;
};

/** The formulas of every sheet by its id; a cell that stays the same object has not changed. */
export const readFormulas = (state: EngineState): Map<number, Formulas> =>
  new Map(state.book.sheets.map((sheet) => [sheet.id, readSheet(state, sheet)]));

/** Notes columns that the engine has to know. */
export const noteReads = (state: EngineState, reads: Iterable<ColumnsRead>): void => {
  const ids = new Map(state.book.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  for (const { sheet, first, last } of reads) {
    const id = ids.get(sheet);
    const columns = id === undefined ? undefined : state.shadows.get(id)?.columns;
    if (id === undefined || columns === undefined) continue;
    for (let column = first; column <= last; column += 1) {
      if (columns.has(column)) continue;
      columns.add(column);
      state.grown.add(id);
    }
  }
};

/** Notes the columns that formulas read or stand in. */
export const noteColumns = (state: EngineState, formulas: ReadonlyMap<number, Formulas>): void => {
  for (const { id, name } of state.book.sheets) {
    const own = name.toLowerCase();
    const reads = [...(formulas.get(id) ?? [])].flatMap(([key, { engine }]) => [
      { sheet: own, first: columnOfKey(key), last: columnOfKey(key) },
      ...engine.reads,
    ]);
    noteReads(state, reads);
  }
};
