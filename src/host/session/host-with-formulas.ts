// A host whose formulas recalculate: the runner and the engine over one workbook.
import type { FormulaEngine } from '../formulas/formula-engine';
import { createFormulaEngine } from '../formulas/hyperformula-engine';
import type { Workbook } from '../model/workbook';
import { createHost, type Host } from '../runner/host';
import type { Bundle } from '../runner/load-bundle';
import type { Answers } from '../services/session-state';
import { processZone, zoneClock } from '../services/zone-clock';

export interface HostWithFormulas {
  readonly host: Host;
  readonly engine: FormulaEngine;
}

export const hostWithFormulas = (options: {
  readonly workbook: Workbook;
  readonly bundle: Bundle;
  readonly now: number;
  readonly zone: string;
  readonly answers: Answers;
}): HostWithFormulas => {
  const { workbook, bundle, zone } = options;
  const host = createHost({ ...options, scriptZone: processZone(), random: 1 });
  const clock = zoneClock(zone);
  const engine = createFormulaEngine(workbook, {
    names: bundle.customFunctions.map(({ name }) => name),
    call: (name, args) => host.callFunction(name, args),
    now: () => clock.serialOf(host.state.now),
  });
  host.state.recalculate = (changes) => host.batch(() => engine.recalculate(changes));
  return { host, engine };
};
