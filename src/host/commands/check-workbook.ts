// A headless check: the built bundle runs its menu item on a workbook, and says Yes for the person.
import type { CheckReport } from '../../app/check/report';
import type { CivilDate } from '../../domain/time/civil-date';
import { createFormulaEngine } from '../formulas/hyperformula-engine';
import type { Workbook } from '../model/workbook';
import { createHost, type Host } from '../runner/host';
import type { Answers } from '../services/session-state';
import { zoneClock } from '../services/zone-clock';
import { instantOn } from './as-of';
import { builtBundle } from './built-bundle';

export interface Checked {
  readonly report: CheckReport;
  /** What the first run asked, if it asked. */
  readonly question: string;
  readonly serviceCalls: number;
  readonly milliseconds: number;
}

/** Yes where it is asked, OK where there is only that. */
const sayYes: Answers = ({ buttons }) => (buttons.includes('YES') ? 'YES' : 'OK');

/** A host on the workbook with formulas that recalculate. */
export const hostOn = (
  workbook: Workbook,
  now: number,
  zone: string,
  answers: Answers = sayYes,
): Host => {
  const host: Host = createHost({
    workbook,
    now,
    bundle: builtBundle(),
    zone,
    scriptZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    random: 1,
    answers,
  });
  const clock = zoneClock(zone);
  const engine = createFormulaEngine(workbook, {
    names: host.bundle.customFunctions.map(({ name }) => name),
    call: (name, args) => host.callFunction(name, args),
    now: () => clock.serialOf(host.state.now),
  });
  host.state.recalculate = (changes) => host.batch(() => engine.recalculate(changes));
  return host;
};

/** Runs the check on a workbook in memory, as of a day, and gives what it says. */
export const checkWorkbook = (workbook: Workbook, asOf: CivilDate, zone: string): Checked => {
  const host = hostOn(workbook, instantOn(asOf), zone);
  const started = performance.now();
  const result = host.run('checkNow', [], { context: 'menu' });
  const milliseconds = Math.round(performance.now() - started);
  if (result.error !== undefined) {
    throw new Error(`${result.error.message}\n${result.error.stack}`);
  }
  const [question] = host.state.alerts;
  return {
    report: result.value as CheckReport,
    question: question?.prompt ?? '',
    serviceCalls: result.callCount,
    milliseconds,
  };
};
