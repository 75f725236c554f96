// One formula by itself, for trying a function without a workbook.
import { addSheet, cellKey, type ModelValue, newWorkbook, rowOfKey } from '../model/workbook';
import type { CustomFunctions } from './formula-engine';
import { createFormulaEngine } from './hyperformula-engine';
import { unknownFunctions } from './start-engine';

/**
 * What the formula shows, as rows: one cell, or all cells that it fills.
 *
 * @param text  with or without the leading '='
 */
export const evaluateOne = (text: string, functions: CustomFunctions): ModelValue[][] => {
  const book = newWorkbook('formula', 'UTC');
  const sheet = addSheet(book, 'Sheet1');
  const formula = text.trim().replace(/^=?/, '=');
  const anchor = cellKey(0, 0);
  sheet.formulas.set(anchor, formula);
  const engine = createFormulaEngine(book, functions);
  engine.recalculate();
  if (engine.kept.get(sheet.id)?.has(anchor) === true) {
    const detail = `Unknown function: '${unknownFunctions(formula, functions).join("', '")}'.`;
    return [[{ kind: 'error', text: '#NAME?', detail }]];
  }
  const last = Math.max(anchor, ...sheet.spilled.keys());
  return sheet.values.slice(0, rowOfKey(last) + 1).map((row) => [...(row ?? [])]);
};
