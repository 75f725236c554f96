// The formula engine of the host: HyperFormula, kept in step with the model and written back to it.
import { CellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { cellName } from '../model/grid-range';
import {
  cellKey,
  columnOfKey,
  type ErrorValue,
  type ModelValue,
  putValue,
  rowOfKey,
  type Sheet,
  valueAt,
  type Workbook,
} from '../model/workbook';
import { callMemo } from './call-memo';
import { type Bridge, pluginFor } from './custom-function-plugin';
import { fromEngine, isBlocked, isParseError, sameValue, toEngine } from './engine-values';
import type { CellChange, CustomFunctions, FormulaEngine } from './formula-engine';
import {
  calledFunctions,
  type EngineText,
  engineText,
  volatileCells,
  withHostClock,
} from './formula-text';

const LANGUAGE = 'enGB';
const MOST_ROWS = 2_000_000;
const MOST_COLUMNS = 18_278;

interface FormulaCell {
  readonly formula: string;
  readonly engine: EngineText;
  /** Names, sheets and grid sizes that the engine's text rests on. */
  readonly layout: string;
  kept: boolean;
  /** Its spill had no room: it is set again when anything changes. */
  blocked: boolean;
}
/** What the engine has of one sheet. */
interface Shadow {
  readonly number: number;
  readonly inputs: (ModelValue[] | undefined)[];
  readonly cells: Map<number, FormulaCell>;
  /** Cells that a formula's cell fills besides itself, by its key. */
  readonly spills: Map<number, number[]>;
}

const hasFormulas = (book: Workbook): boolean =>
  book.sheets.some(({ formulas }) => formulas.size > 0);

const layoutOf = (book: Workbook): string =>
  JSON.stringify([
    book.sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]),
    [...book.names.values()],
  ]);

/** Functions of a formula that neither the engine nor the bundle has. */
export const unknownFunctions = (formula: string, { names }: CustomFunctions): string[] => {
  const known = new Set(names.map((name) => name.toUpperCase()));
  for (const name of HyperFormula.getRegisteredFunctionNames(LANGUAGE)) known.add(name);
  return calledFunctions(formula).filter((name) => !known.has(name));
};

const start = (bridge: Bridge): HyperFormula => {
  const plugin = pluginFor(bridge.functions);
  const names = Object.keys(plugin.implementedFunctions);
  HyperFormula.registerFunctionPlugin(plugin, {
    [LANGUAGE]: Object.fromEntries(names.map((name) => [name, name])),
  });
  const engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    language: LANGUAGE,
    maxRows: MOST_ROWS,
    maxColumns: MOST_COLUMNS,
    dateFormats: ['YYYY-MM-DD', 'YYYY/MM/DD'],
    undoLimit: 0,
    context: bridge,
  });
  // What is registered is everybody's; each engine has its own copy once it is built.
  HyperFormula.unregisterFunctionPlugin(plugin);
  engine.addNamedExpression('TRUE', '=TRUE()');
  engine.addNamedExpression('FALSE', '=FALSE()');
  return engine;
};

/** An engine over the workbook; nothing is built before there is a formula. */
export const createFormulaEngine = (book: Workbook, functions: CustomFunctions): FormulaEngine => {
  const bridge: Bridge = {
    functions,
    memo: callMemo(),
    blocks: new Map(),
    volatile: new Map(),
    calls: 0,
  };
  const shadows = new Map<number, Shadow>();
  const kept = new Map<number, Set<number>>();
  let running: HyperFormula | undefined;

  const keep = (sheet: Sheet, key: number, isKept: boolean): void => {
    const keys = kept.get(sheet.id) ?? new Set<number>();
    kept.set(sheet.id, keys);
    if (isKept) keys.add(key);
    else keys.delete(key);
  };
  const isKept = (sheet: Sheet, key: number): boolean => kept.get(sheet.id)?.has(key) ?? false;

  /** What a cell gives the engine besides formulas that it evaluates. */
  const inputAt = (sheet: Sheet, row: number, column: number): ModelValue => {
    const key = cellKey(row, column);
    const anchor = sheet.spilled.get(key) ?? (sheet.formulas.has(key) ? key : undefined);
    if (anchor !== undefined && !isKept(sheet, anchor)) return null;
    return valueAt(sheet, row, column);
  };

  /** Reads every formula anew that may mean something else; returns those that changed. */
  const readFormulas = (sheet: Sheet, layout: string): Map<number, FormulaCell> => {
    const cells = shadows.get(sheet.id)?.cells;
    const found = new Map<number, FormulaCell>();
    for (const [key, formula] of sheet.formulas) {
      const old = cells?.get(key);
      if (old !== undefined && old.formula === formula && old.layout === layout) {
        found.set(key, old);
        continue;
      }
      const read = engineText(formula, sheet, book);
      const engine =
        functions.now === undefined ? read : { ...read, text: withHostClock(read.text) };
      const isUnknown = unknownFunctions(formula, functions).length > 0;
      const isOld = old !== undefined && old.formula === formula;
      const keeps = isUnknown || (isOld && old.kept);
      found.set(key, { formula, engine, layout, kept: keeps, blocked: false });
    }
    return found;
  };

  /** Sheets with formulas and those that they read. */
  const needed = (formulas: ReadonlyMap<number, ReadonlyMap<number, FormulaCell>>): Sheet[] => {
    const read = new Set<string>();
    for (const cells of formulas.values()) {
      for (const { engine } of cells.values()) for (const name of engine.reads) read.add(name);
    }
    return book.sheets.filter(
      (sheet) =>
        shadows.has(sheet.id) || sheet.formulas.size > 0 || read.has(sheet.name.toLowerCase()),
    );
  };

  const syncSheets = (hf: HyperFormula, sheets: readonly Sheet[]): void => {
    for (const [id, shadow] of shadows) {
      if (book.sheets.some((sheet) => sheet.id === id)) continue;
      hf.removeSheet(shadow.number);
      shadows.delete(id);
    }
    for (const sheet of sheets) {
      const shadow = shadows.get(sheet.id);
      if (shadow === undefined) {
        const number = hf.getSheetId(hf.addSheet(sheet.name)) ?? 0;
        shadows.set(sheet.id, { number, inputs: [], cells: new Map(), spills: new Map() });
      } else if (hf.getSheetName(shadow.number) !== sheet.name) {
        hf.renameSheet(shadow.number, sheet.name);
      }
    }
  };

  /** A sheet that the engine sees for the first time goes in as a whole. */
  const fill = (hf: HyperFormula, sheet: Sheet, shadow: Shadow): void => {
    const rows: RawCellContent[][] = [];
    let last = sheet.values.length;
    for (const key of shadow.cells.keys()) last = Math.max(last, rowOfKey(key) + 1);
    for (let row = 0; row < last; row += 1) {
      const inputs = (sheet.values[row] ?? []).map((_, column) => inputAt(sheet, row, column));
      shadow.inputs[row] = inputs;
      rows.push(inputs.map(toEngine));
    }
    for (const [key, cell] of shadow.cells) {
      const cells = rows[rowOfKey(key)];
      if (!cell.kept && cells !== undefined) {
        while (cells.length < columnOfKey(key)) cells.push(null);
        cells[columnOfKey(key)] = cell.engine.text;
      }
    }
    hf.setSheetContent(shadow.number, rows);
  };

  const rowsToLookAt = (
    sheet: Sheet,
    shadow: Shadow,
    changes: readonly CellChange[],
  ): [number, number] => {
    const all = Math.max(sheet.values.length, shadow.inputs.length);
    if (changes.includes(null)) return [0, all];
    const own = changes.flatMap((change) => (change?.sheet === sheet ? [change.range] : []));
    if (own.length === 0) return [0, 0];
    const end = Math.max(...own.map(({ row, rows }) => row + rows));
    return [Math.min(...own.map(({ row }) => row)), Math.min(end, all)];
  };

  const setInputs = (
    hf: HyperFormula,
    sheet: Sheet,
    shadow: Shadow,
    changes: readonly CellChange[],
  ): void => {
    const [first, end] = rowsToLookAt(sheet, shadow, changes);
    for (let row = first; row < end; row += 1) {
      const then = shadow.inputs[row] ?? [];
      const width = Math.max(then.length, sheet.values[row]?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        const input = inputAt(sheet, row, column);
        if (sameValue(input, then[column] ?? null)) continue;
        while (then.length < column) then.push(null);
        then[column] = input;
        const own = shadow.cells.get(cellKey(row, column));
        if (own !== undefined && !own.kept) continue;
        hf.setCellContents({ sheet: shadow.number, row, col: column }, toEngine(input));
      }
      if (then.length > 0) shadow.inputs[row] = then;
    }
  };

  const setFormulas = (
    hf: HyperFormula,
    sheet: Sheet,
    shadow: Shadow,
    next: ReadonlyMap<number, FormulaCell>,
  ): void => {
    const place = (key: number) => ({
      sheet: shadow.number,
      row: rowOfKey(key),
      col: columnOfKey(key),
    });
    for (const [key] of shadow.cells) {
      if (next.has(key)) continue;
      clearSpill(sheet, shadow, key);
      shadow.cells.delete(key);
      keep(sheet, key, false);
      hf.setCellContents(place(key), toEngine(inputAt(sheet, rowOfKey(key), columnOfKey(key))));
    }
    for (const [key, cell] of next) {
      const old = shadow.cells.get(key);
      if (old === cell && !cell.blocked) continue;
      shadow.cells.set(key, cell);
      keep(sheet, key, cell.kept);
      const same = old !== undefined && old.engine.text === cell.engine.text && !cell.blocked;
      if (same && old.kept === cell.kept) continue;
      const input = inputAt(sheet, rowOfKey(key), columnOfKey(key));
      hf.setCellContents(place(key), cell.kept ? toEngine(input) : cell.engine.text);
    }
  };

  /** Takes away what a formula spilled before, but for the cells that it fills again. */
  const clearSpill = (
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

  const put = (sheet: Sheet, row: number, column: number, value: ModelValue): void => {
    if (!sameValue(valueAt(sheet, row, column), value)) putValue(sheet, row, column, value);
  };

  const blockedBy = (sheet: Sheet, anchor: number): ErrorValue => {
    const [top, column] = [rowOfKey(anchor), columnOfKey(anchor)];
    let row = top + 1;
    while (row < sheet.values.length && valueAt(sheet, row, column) === null) row += 1;
    const where = row < sheet.values.length ? ` in ${cellName(row, column)}` : '';
    const detail = `Array result was not expanded because it would overwrite data${where}.`;
    return { kind: 'error', text: '#REF!', detail };
  };

  const writeCell = (
    hf: HyperFormula,
    sheet: Sheet,
    shadow: Shadow,
    key: number,
    cell: FormulaCell,
  ): void => {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const read = (r: number, c: number): ModelValue => {
      const address = { sheet: shadow.number, row: r, col: c };
      return fromEngine(hf.getCellValue(address), hf.getCellValueDetailedType(address));
    };
    const address = { sheet: shadow.number, row, col: column };
    cell.blocked = isBlocked(hf.getCellValue(address));
    const array = cell.blocked ? undefined : hf.arrayMapping.getArrayByCorner(address);
    const isWhole = array !== undefined && !(array.getCellValue() instanceof CellError);
    const [height, width] = isWhole ? [array.height, array.width] : [1, 1];
    const missing = Math.max(0, row + height - sheet.maxRows);
    if (cell.blocked || missing > 0) {
      clearSpill(sheet, shadow, key);
      const detail = `Result was not automatically expanded, please insert more rows (${missing}).`;
      const error: ErrorValue = cell.blocked
        ? blockedBy(sheet, key)
        : { kind: 'error', text: '#REF!', detail };
      put(sheet, row, column, error);
      return;
    }
    clearSpill(
      sheet,
      shadow,
      key,
      (spilled) => rowOfKey(spilled) < row + height && columnOfKey(spilled) < column + width,
    );
    const filled: number[] = [];
    for (let r = row; r < row + height; r += 1) {
      for (let c = column; c < column + width; c += 1) {
        put(sheet, r, c, read(r, c));
        if (r !== row || c !== column) filled.push(cellKey(r, c));
      }
    }
    for (const spilled of filled) sheet.spilled.set(spilled, key);
    if (filled.length > 0) shadow.spills.set(key, filled);
  };

  /** A formula that can't be read keeps what it showed in the file, if it showed anything. */
  const keepUnreadable = (hf: HyperFormula): boolean => {
    let any = false;
    for (const sheet of book.sheets) {
      const shadow = shadows.get(sheet.id);
      for (const [key, cell] of shadow?.cells ?? []) {
        const address = { sheet: shadow?.number ?? 0, row: rowOfKey(key), col: columnOfKey(key) };
        const shown = valueAt(sheet, address.row, address.col);
        const isError = typeof shown === 'object' && shown?.kind === 'error';
        if (cell.kept || shown === null || isError || !isParseError(hf.getCellValue(address)))
          continue;
        cell.kept = true;
        keep(sheet, key, true);
        hf.setCellContents(address, toEngine(shown));
        any = true;
      }
    }
    return any;
  };

  const setVolatile = (): void => {
    const all = book.sheets.flatMap((sheet) =>
      [...(shadows.get(sheet.id)?.cells ?? [])].map(([key, { engine }]) => ({
        sheet,
        key,
        text: engine.text,
      })),
    );
    const byName = volatileCells(all);
    const numbers = new Map(
      book.sheets.map(({ id, name }) => [name.toLowerCase(), shadows.get(id)?.number ?? -1]),
    );
    bridge.volatile = new Map([...byName].map(([name, keys]) => [numbers.get(name) ?? -1, keys]));
  };

  const recalculate = (changes: readonly CellChange[] = [null]): void => {
    if (running === undefined && !hasFormulas(book)) return;
    running ??= start(bridge);
    const hf = running;
    const layout = layoutOf(book);
    const formulas = new Map(book.sheets.map((sheet) => [sheet.id, readFormulas(sheet, layout)]));
    bridge.blocks.clear();
    hf.suspendEvaluation();
    const before = new Set(shadows.keys());
    const sheets = needed(formulas);
    syncSheets(hf, sheets);
    for (const sheet of sheets) {
      const shadow = shadows.get(sheet.id);
      const cells = formulas.get(sheet.id);
      if (shadow === undefined || cells === undefined) continue;
      if (before.has(sheet.id)) {
        setInputs(hf, sheet, shadow, changes);
        setFormulas(hf, sheet, shadow, cells);
        continue;
      }
      for (const [key, anchor] of sheet.spilled) {
        const keys = shadow.spills.get(anchor);
        if (keys === undefined) shadow.spills.set(anchor, [key]);
        else keys.push(key);
      }
      for (const [key, cell] of cells) {
        shadow.cells.set(key, cell);
        keep(sheet, key, cell.kept);
      }
      fill(hf, sheet, shadow);
    }
    setVolatile();
    hf.resumeEvaluation();
    keepUnreadable(hf);
    for (const sheet of sheets) {
      const shadow = shadows.get(sheet.id);
      for (const [key, cell] of shadow?.cells ?? []) {
        if (shadow !== undefined && !cell.kept) writeCell(hf, sheet, shadow, key, cell);
      }
    }
  };

  return { recalculate, kept, callCount: () => bridge.calls };
};
