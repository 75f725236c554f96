// One run of a script: its rights, its calls, and the moments at which a test may step in.
import type { Realm } from './realm';
import type { ServiceCall } from './service-call';
import { RunKilled } from './service-error';
import type { SessionState } from './session-state';

/** What started the run. */
export type RunContext = 'menu' | 'rpc' | 'trigger' | 'open' | 'edit' | 'formula';

/** Google's authorisation modes: NONE is the menu of an add-on before its first use in a file. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface Execution {
  readonly state: SessionState;
  readonly realm: Realm;
  readonly context: RunContext;
  readonly mode: AuthMode;
  readonly calls: ServiceCall[];
  cheap: number;
  /** Once ended from outside, every further service call fails too. */
  killed: RunKilled | undefined;
}

export const modeOf = (context: RunContext): AuthMode => {
  if (context === 'formula') return 'CUSTOM_FUNCTION';
  return context === 'open' || context === 'edit' ? 'LIMITED' : 'FULL';
};

export const newExecution = (
  state: SessionState,
  realm: Realm,
  context: RunContext,
  mode: AuthMode = modeOf(context),
): Execution => ({ state, realm, context, mode, calls: [], cheap: 0, killed: undefined });

const step = (execution: Execution, phase: 'before' | 'after', index: number): void => {
  const call = execution.calls[index];
  const { onServiceCall } = execution.state;
  if (call === undefined || onServiceCall === undefined) return;
  try {
    onServiceCall({ phase, index, call });
  } catch (error) {
    execution.killed = new RunKilled(error instanceof Error ? error.message : String(error));
    throw execution.killed;
  }
};

/** Runs a priced call between its two moments. */
export const priced = <Result>(
  execution: Execution,
  call: ServiceCall,
  body: () => Result,
): Result => {
  if (execution.killed) throw execution.killed;
  const index = execution.calls.push(call) - 1;
  step(execution, 'before', index);
  const result = body();
  step(execution, 'after', index);
  return result;
};

/** Lets formulas be calculated when something changed since they were. */
export const refresh = (state: SessionState): void => {
  if (state.changes.length === 0) return;
  const changes = state.changes;
  state.changes = [];
  state.recalculate?.(changes);
};
