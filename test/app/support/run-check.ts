// Runs the check of the built bundle on a workbook in memory, as of a day, with a hand in every call.
import type { CheckReport } from '../../../src/app/check/check';
import { isoDate } from '../../../src/domain/time/civil-date';
import type { ModelValue, Sheet, Workbook } from '../../../src/host/model/workbook';
import { createHost, type Host, type RunResult } from '../../../src/host/runner/host';
import type { ServiceMoment } from '../../../src/host/services/service-call';
import { processZone } from '../../../src/host/services/zone-clock';
import { theBundle } from '../../support/bundle';

export interface RunOptions {
  /** yyyy-mm-dd; the run is at 08:30. */
  readonly asOf?: string;
  readonly entry?: 'checkNow' | 'nightlyCheck';
  readonly at?: (moment: ServiceMoment, host: Host) => void;
  /** To the question of a first run. */
  readonly answer?: 'YES' | 'NO';
  readonly zone?: string;
  readonly seed?: number;
  /** Before the run: who holds the lock, which tab is looked at. */
  readonly before?: (host: Host) => void;
}

export interface Ran {
  readonly host: Host;
  readonly result: RunResult;
  /** What the check said; undefined when it threw. */
  readonly report: CheckReport | undefined;
}

export const AS_OF = '2026-11-20';

export const instantOf = (asOf: string): number => {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return new Date(year, month - 1, day, 8, 30).getTime();
};

export const runCheckOn = (workbook: Workbook, options: RunOptions = {}): Ran => {
  const { at, entry = 'checkNow' } = options;
  const host: Host = createHost({
    workbook,
    now: instantOf(options.asOf ?? AS_OF),
    bundle: theBundle(),
    zone: options.zone ?? processZone(),
    random: options.seed ?? 1,
    answers: ({ title }) => (title.startsWith('SheetCare') ? 'OK' : (options.answer ?? 'YES')),
    ...(at === undefined
      ? {}
      : { onServiceCall: (moment: ServiceMoment): void => at(moment, host) }),
  });
  options.before?.(host);
  const result = host.run(entry, [], { context: entry === 'checkNow' ? 'menu' : 'trigger' });
  return { host, result, report: result.value as CheckReport | undefined };
};

/** A cell as a test compares it: blank is '', a date its day, an error its text. */
export const shown = (value: ModelValue | undefined): string | number | boolean => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value.kind === 'error') return value.text;
  const whole = Math.floor(value.serial + 1e-9);
  const text = isoDate((whole - 25569) as Parameters<typeof isoDate>[0]);
  return value.serial - whole < 1e-9 ? text : `${text}+${(value.serial - whole).toFixed(4)}`;
};

/** The rows of a sheet down to the last that holds anything, trailing blanks cut. */
export const shownRows = (sheet: Sheet): (string | number | boolean)[][] => {
  const rows = Array.from(sheet.values, (row) => Array.from(row ?? [], shown));
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === '') row.pop();
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
};
