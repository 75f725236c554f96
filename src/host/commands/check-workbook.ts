// A headless check: the built bundle runs its menu item on a workbook, and says Yes for the person.
import type { CheckReport } from '../../app/check/report';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Workbook } from '../model/workbook';
import type { Host } from '../runner/host';
import type { Answers } from '../services/session-state';
import { hostWithFormulas } from '../session/host-with-formulas';
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
): Host => hostWithFormulas({ workbook, bundle: builtBundle(), now, zone, answers }).host;

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
