// Builds a HyperFormula instance with the custom functions in it.
import { HyperFormula } from 'hyperformula';
import { type Bridge, pluginFor } from './custom-function-plugin';
import type { CustomFunctions } from './formula-engine';
import { calledFunctions } from './formula-text';

const LANGUAGE = 'enGB';
/** More than a spreadsheet of ten million cells can have. */
const MOST_ROWS = 2_000_000;
const MOST_COLUMNS = 18_278;

const KNOWN = new Set(HyperFormula.getRegisteredFunctionNames(LANGUAGE));

/** Functions of a formula that neither the engine nor the bundle has. */
export const unknownFunctions = (formula: string, { names }: CustomFunctions): string[] =>
  calledFunctions(formula).filter(
    (called) => !KNOWN.has(called) && !names.some((name) => name.toUpperCase() === called),
  );

export const startEngine = (bridge: Bridge): HyperFormula => {
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
