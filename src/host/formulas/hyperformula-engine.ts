// The formula engine of the host: HyperFormula, kept in step with the model and written back to it.
import type { ModelValue, Sheet, Workbook } from '../model/workbook';
import { callMemo } from './call-memo';
import { collectResults } from './collect-results';
import type { Bridge } from './custom-function-plugin';
import type { EngineState } from './engine-state';
import { evaluateConditions } from './evaluate-conditions';
import { feedSheet } from './feed-engine';
import type { CellChange, CustomFunctions, FormulaEngine } from './formula-engine';
import { volatileCells } from './formula-text';
import { noteColumns, readFormulas, syncLayout } from './read-formulas';
import { startEngine } from './start-engine';

const hasFormulas = (book: Workbook): boolean =>
  book.sheets.some(({ formulas }) => formulas.size > 0);

/** Custom functions may not depend on cells that change by themselves. */
const noteVolatile = ({ book, shadows, bridge }: EngineState): void => {
  const formulas = book.sheets.flatMap((sheet) =>
    [...(shadows.get(sheet.id)?.cells ?? [])].map(([key, { engine }]) => ({
      sheet,
      key,
      text: engine.text,
    })),
  );
  const found = volatileCells(formulas);
  bridge.volatile = new Map(
    book.sheets.flatMap(({ id, name }) => {
      const keys = found.get(name.toLowerCase());
      return keys === undefined ? [] : [[shadows.get(id)?.number ?? -1, keys] as const];
    }),
  );
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
  const kept = new Map<number, Set<number>>();
  let running: EngineState | undefined;

  const start = (): EngineState => ({
    book,
    hf: startEngine(bridge),
    bridge,
    shadows: new Map(),
    kept,
    tables: new Map(),
    names: new Map(),
    layout: '',
    grown: new Set(),
  });

  const recalculate = (changes: readonly CellChange[] = [null]): void => {
    if (running === undefined && !hasFormulas(book)) return;
    running ??= start();
    const state = running;
    bridge.blocks.clear();
    state.hf.suspendEvaluation();
    syncLayout(state);
    const formulas = readFormulas(state);
    noteColumns(state, formulas);
    for (const sheet of book.sheets) {
      const all = state.grown.has(sheet.id) ? [null] : changes;
      feedSheet(state, sheet, formulas.get(sheet.id) ?? new Map(), all);
    }
    state.grown.clear();
    noteVolatile(state);
    state.hf.resumeEvaluation();
    collectResults(state);
  };

  const evaluate = (sheet: Sheet, formulas: readonly string[]): ModelValue[] => {
    running ??= start();
    return evaluateConditions(running, sheet, formulas, recalculate);
  };

  return { recalculate, evaluate, kept, callCount: () => bridge.calls };
};
