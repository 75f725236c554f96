// What is known after a run: its answer or error, its calls and what they cost.
import type { Execution } from '../services/execution';
import { countOf, estimateMilliseconds, type ServiceCall } from '../services/service-call';
import type { ConsoleLine } from './world';

export interface RunResult {
  /** Plain data of this process: what the function gave. */
  readonly value: unknown;
  /** Undefined when the function came to its end. */
  readonly error:
    | { readonly name: string; readonly message: string; readonly stack: string }
    | undefined;
  readonly calls: readonly ServiceCall[];
  /** Priced calls as the budgets count them. */
  readonly callCount: number;
  readonly cheap: number;
  /** Calls of any kind before the function was called: must be none. */
  readonly callsWhileLoading: number;
  readonly lines: readonly ConsoleLine[];
  readonly estimateMilliseconds: number;
}

/** Any thrown value as plain data; the end by time limit in Google's words. */
export const describeError = (error: unknown): NonNullable<RunResult['error']> => {
  const { name, message, stack, code } = Object(error) as Partial<Record<string, unknown>>;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  }
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    stack: typeof stack === 'string' ? stack : '',
  };
};

/** Data of a world as data of this process. */
export const copyOut = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return new Date((value as Date).getTime());
  }
  if (Array.isArray(value)) return value.map(copyOut);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOut(part)]));
};

interface Ended {
  readonly value: unknown;
  readonly error: RunResult['error'];
  readonly callsWhileLoading: number;
  readonly lines: readonly ConsoleLine[];
}

/** A run that was ended from outside stays ended, whatever the script did with the error. */
export const resultOf = (execution: Execution, ended: Ended): RunResult => {
  const { calls, cheap, killed } = execution;
  const error = killed === undefined ? ended.error : describeError(killed);
  return {
    ...ended,
    error,
    value: error === undefined ? ended.value : undefined,
    calls,
    callCount: countOf(calls),
    cheap,
    estimateMilliseconds: estimateMilliseconds(calls, cheap),
  };
};
