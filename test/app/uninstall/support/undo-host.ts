// Runs set-up, nights, saves and their undo on a workbook in memory.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { CheckReport } from '../../../../src/app/check/check';
import type { UndoneLast } from '../../../../src/app/uninstall/undo-last';
import type { Uninstalled } from '../../../../src/app/uninstall/undo-set-up';
import type { Workbook } from '../../../../src/host/model/workbook';
import { createHost, type Host, type RunResult } from '../../../../src/host/runner/host';
import { type Bundle, loadBundle } from '../../../../src/host/runner/load-bundle';
import type { ServiceMoment } from '../../../../src/host/services/service-call';
import { processZone } from '../../../../src/host/services/zone-clock';
import { instantOf } from '../../support/run-check';

const held: { bundle?: Bundle } = {};

/** Bundled once for all tests of a file. */
const script = (): Bundle => {
  if (held.bundle !== undefined) return held.bundle;
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'undo-script.ts')],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2019' },
  });
  const bundle = loadBundle(outputFiles[0]?.text ?? '');
  held.bundle = bundle;
  return bundle;
};

export type At = (moment: ServiceMoment) => void;

export interface UndoHost {
  readonly host: Host;
  /** The day on which the next runs are; at 08:30, or some minutes later. */
  on(day: string, minutes?: number): void;
  setUp(at?: At): RunResult;
  night(at?: At): RunResult;
  takeOut(keepRecords?: boolean, at?: At): RunResult;
  undoLast(): UndoneLast;
  /** Who is at the keyboard, as the sidebar is told. */
  choose(name: string): void;
  log(request: object): RunResult;
  takeBack(request: object): RunResult;
  add(request: object): RunResult;
}

export const undoHost = (workbook: Workbook, day: string, seed = 1): UndoHost => {
  const host = createHost({
    workbook,
    now: instantOf(day),
    bundle: script(),
    zone: processZone(),
    random: seed,
    answers: () => 'YES',
  });
  let runs = seed;
  const run = (
    name: string,
    args: readonly unknown[],
    context: 'menu' | 'rpc' | 'trigger',
    at?: At,
  ) => {
    host.state.onServiceCall = at;
    runs += 1;
    const result = host.run(name, args, { context, random: runs });
    host.state.onServiceCall = undefined;
    return result;
  };
  return {
    host,
    on: (wanted, minutes = 0) => {
      host.state.now = instantOf(wanted) + minutes * 60_000;
    },
    setUp: (at) => run('setUp', [], 'menu', at),
    night: (at) => run('night', [], 'trigger', at),
    takeOut: (keepRecords = true, at) => run('takeOut', [keepRecords], 'menu', at),
    undoLast: () => endOf(run('undoLast', [], 'menu')) as UndoneLast,
    choose: (name) => {
      endOf(run('choose', [name], 'rpc'));
    },
    log: (request) => run('log', [request], 'rpc'),
    takeBack: (request) => run('takeBack', [request], 'rpc'),
    add: (request) => run('add', [request], 'rpc'),
  };
};

/** The report of a run that came to its end. */
const endOf = (result: RunResult): unknown => {
  if (result.error !== undefined) throw new Error(result.error.message);
  return result.value;
};
export const checked = (result: RunResult): CheckReport => endOf(result) as CheckReport;
export const takenOut = (result: RunResult): Uninstalled => endOf(result) as Uninstalled;
