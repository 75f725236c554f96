// Evaluates formulas that stand in no cell: the conditions of highlights.
import type { ModelValue, Sheet } from '../model/workbook';
import { type EngineState, shadowOf } from './engine-state';
import { fromEngine } from './engine-values';
import type { CustomFunctions } from './formula-engine';
import { calledFunctions, engineText, withHostClock } from './formula-text';
import { noteReads, syncLayout } from './read-formulas';
import { unknownFunctions } from './start-engine';

const NOT_HERE: ModelValue = { kind: 'error', text: '#NAME?' };

/** Sheets lets no custom function stand in a condition (platform facts 5.6). */
const isCustom = (formula: string, { names }: CustomFunctions): boolean => {
  const called = calledFunctions(formula);
  return names.some((name) => called.includes(name.toUpperCase()));
};

/** One value for each formula; of a block its first cell. `feed` hands new columns to the engine. */
export const evaluateConditions = (
  state: EngineState,
  sheet: Sheet,
  formulas: readonly string[],
  feed: (changes: readonly []) => void,
): ModelValue[] => {
  const { bridge, book, hf } = state;
  syncLayout(state);
  const read = formulas.map((formula) => {
    const isForbidden =
      isCustom(formula, bridge.functions) || unknownFunctions(formula, bridge.functions).length > 0;
    if (isForbidden) return undefined;
    const own = bridge.functions.now === undefined ? formula : withHostClock(formula);
    return engineText(own, sheet, book, state.names);
  });
  noteReads(
    state,
    read.flatMap((one) => one?.reads ?? []),
  );
  if (state.grown.size > 0) feed([]);
  const { number } = shadowOf(state, sheet);
  return read.map((one): ModelValue => {
    if (one === undefined) return NOT_HERE;
    const answer = hf.calculateFormula(one.text, number);
    const first = Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
    return fromEngine(first, '');
  });
};
