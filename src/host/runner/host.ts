// The host: runs the built bundle against a workbook, one fresh world for each execution.
import type { Workbook } from '../model/workbook';
import {
  type AuthMode,
  type Execution,
  newExecution,
  type RunContext,
  refresh,
} from '../services/execution';
import type { ServiceMoment } from '../services/service-call';
import { createServices, endExecution } from '../services/services';
import type { Answers, Change, SessionState } from '../services/session-state';
import { canonicalZone, processZone, zoneClock } from '../services/zone-clock';
import { type EditedCells, editEvent } from './edit-event';
import { answerOf, argumentFor, type FormulaAnswer, type FormulaArgument } from './formula-values';
import type { Bundle } from './load-bundle';
import { copyOut, describeError, type RunResult, resultOf } from './run-result';
import { type ConsoleLine, newWorld, type World } from './world';

export type { RunResult } from './run-result';

const FORMULA_LIMIT_MS = 30_000;
/** Of an account without a domain. */
const MAILS_A_DAY = 100;
const JOB_LIMIT_MS = 6 * 60_000;

export interface HostOptions {
  readonly workbook: Workbook;
  /** The instant that scripts see, in epoch milliseconds. */
  readonly now: number;
  readonly bundle: Bundle;
  /** The spreadsheet's zone; else the workbook's. */
  readonly zone?: string;
  /** The script's zone must be the process's (TZ): a Date can have no other. */
  readonly scriptZone?: string;
  /** Seed of Math.random. */
  readonly random?: number;
  readonly onServiceCall?: (moment: ServiceMoment) => void;
  readonly answers?: Answers;
  /** E-mail address of whoever is at the keyboard; blank as it often is. */
  readonly user?: string;
  readonly recalculate?: (changes: readonly Change[]) => void;
}

export interface RunOptions {
  readonly context: Exclude<RunContext, 'formula'>;
  /** Another mode than the context's own: NONE is an add-on's menu before its first use. */
  readonly mode?: AuthMode;
  /** Makes the result's value of what the function gave; else a copy as plain data. */
  readonly take?: (value: unknown) => unknown;
  /** Seed of Math.random for this run; else the host's. */
  readonly random?: number;
  /** Whose run it is, as a trigger's is its maker's; else whoever is at the keyboard. */
  readonly user?: string;
  /** What a person has edited, for a simple trigger: its event is the only argument. */
  readonly edited?: EditedCells;
}

export type FormulaResult = { readonly value: FormulaAnswer } | { readonly error: string };
export type CallFunction = (name: string, args: readonly FormulaArgument[]) => FormulaResult;

export interface Host {
  readonly workbook: Workbook;
  readonly bundle: Bundle;
  /** What outlives a run: clock, answers, menus, dialogs and toasts shown, hooks; may be changed between runs. */
  readonly state: SessionState;
  /** Names of the functions that menus, triggers and pages may call. */
  functions(): readonly string[];
  run(functionName: string, args: readonly unknown[], options: RunOptions): RunResult;
  /** Evaluates custom functions in one world. */
  batch<Result>(evaluate: (call: CallFunction) => Result): Result;
  /** One custom function, in the open batch if there is one. */
  callFunction: CallFunction;
  /** Changes the workbook as a person would; formulas are calculated again before the next read. */
  edit(change: (book: Workbook) => void): void;
  /** Calculates formulas now, if anything changed. */
  refresh(): void;
}

interface Running {
  readonly world: World;
  readonly execution: Execution;
  readonly lines: ConsoleLine[];
}

const demandScriptZone = (zone: string): string => {
  if (canonicalZone(zone) !== processZone()) {
    throw new Error(
      `The script's zone is the process's: start it with TZ=${zone} (now ${processZone()}).`,
    );
  }
  return zone;
};

export const createHost = (options: HostOptions): Host => {
  const { workbook, bundle } = options;
  if (options.zone !== undefined) workbook.zone = options.zone;
  const state: SessionState = {
    book: workbook,
    clock: zoneClock(workbook.zone),
    scriptZone: demandScriptZone(options.scriptZone ?? processZone()),
    user: options.user ?? '',
    answers: options.answers ?? [],
    now: options.now,
    activeSheetId: undefined,
    selections: new Map(),
    pages: bundle.pages,
    sidebar: undefined,
    lockHolder: undefined,
    changes: [],
    recalculate: options.recalculate,
    onServiceCall: options.onServiceCall,
    menus: new Map(),
    alerts: [],
    toasts: [],
    scopes: bundle.scopes,
    mailQuota: MAILS_A_DAY,
    mails: [],
  };

  const start = (context: RunContext, mode?: AuthMode, seed?: number): Running => {
    const lines: ConsoleLine[] = [];
    const world = newWorld({
      now: () => state.now,
      seed: seed ?? options.random,
      onLine: (line) => lines.push(line),
    });
    const execution = newExecution(state, world.realm, context, mode);
    for (const [name, service] of Object.entries(createServices(execution))) {
      Object.defineProperty(world.globals, name, { value: service });
    }
    return { world, execution, lines };
  };

  const load = ({ world }: Running): void => {
    bundle.script.runInContext(world.globals, { timeout: FORMULA_LIMIT_MS });
  };

  const functions = (): readonly string[] => {
    const running = start('formula');
    load(running);
    return running.world.functions();
  };

  const run: Host['run'] = (functionName, args, options) => {
    const { context, mode, take = copyOut, random, edited } = options;
    const atKeyboard = state.user;
    state.user = options.user ?? atKeyboard;
    const running = start(context, mode, random);
    const { world, execution, lines } = running;
    let value: unknown;
    let error: RunResult['error'];
    let callsWhileLoading = 0;
    try {
      load(running);
      callsWhileLoading = execution.calls.length + execution.cheap;
      if (!world.functions().includes(functionName)) {
        throw new Error(`Script function not found: ${functionName}`);
      }
      const given =
        edited === undefined ? args.map(world.adopt) : [editEvent(execution, world.adopt, edited)];
      const limit = context === 'edit' || context === 'open' ? FORMULA_LIMIT_MS : JOB_LIMIT_MS;
      value = take(
        world.within(limit, () => Reflect.apply(world.globals[functionName], undefined, given)),
      );
    } catch (thrown) {
      error = describeError(thrown);
    } finally {
      endExecution(execution);
      state.user = atKeyboard;
    }
    return resultOf(execution, { value, error, callsWhileLoading, lines });
  };

  const named = new Map(bundle.customFunctions.map(({ name }) => [name.toUpperCase(), name]));
  const callIn =
    ({ world }: Running): CallFunction =>
    (name, args) => {
      const declared = named.get(name.toUpperCase());
      if (declared === undefined) return { error: `Unknown function: '${name}'.` };
      const given = args.map((argument) => argumentFor(world.realm, state.clock, argument));
      try {
        const answer: unknown = world.within(FORMULA_LIMIT_MS, () =>
          Reflect.apply(world.globals[declared], undefined, given),
        );
        return { value: answerOf(state.clock, answer) };
      } catch (thrown) {
        return { error: describeError(thrown).message };
      }
    };

  let open: CallFunction | undefined;
  const batch: Host['batch'] = (evaluate) => {
    if (open !== undefined) return evaluate(open);
    const running = start('formula');
    load(running);
    open = callIn(running);
    try {
      return evaluate(open);
    } finally {
      open = undefined;
    }
  };

  return {
    workbook,
    bundle,
    state,
    functions,
    run,
    batch,
    callFunction: (name, args) => batch((call) => call(name, args)),
    edit: (change) => {
      change(workbook);
      state.changes.push(null);
    },
    refresh: () => refresh(state),
  };
};
