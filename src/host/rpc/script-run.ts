// google.script.run for the sidebar's page: runners that never change, ten calls at a time.
import type { RpcReply } from './call-function';
import { wireArguments } from './wire-arguments';

export type Send = (name: string, args: readonly unknown[]) => Promise<RpcReply>;

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const MOST_IN_FLIGHT = 10;

/** Lets ten calls through; the eleventh waits. */
const queued = (send: Send): Send => {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  return async (name, args) => {
    if (inFlight >= MOST_IN_FLIGHT) await new Promise<void>((go) => waiting.push(go));
    inFlight += 1;
    try {
      return await send(name, args);
    } finally {
      inFlight -= 1;
      waiting.shift()?.();
    }
  };
};

/** The Error of a failed call: its message is the server's, its stack says nothing. */
const scriptError = (message: string): Error =>
  Object.assign(new Error(message), { name: 'ScriptError' });

const settle = async (handlers: Handlers, reply: Promise<RpcReply>): Promise<void> => {
  const { success, failure, userObject } = handlers;
  const got = await reply.catch(
    (error: unknown): RpcReply => ({ ok: false, name: 'Error', message: String(error) }),
  );
  if (got.ok) {
    success?.(got.answer === null ? null : JSON.parse(got.answer), userObject);
    return;
  }
  if (failure === undefined) console.error(`Uncaught ${got.name}: ${got.message}`);
  else failure(scriptError(got.message), userObject);
};

export interface ScriptRun {
  readonly withSuccessHandler: (handler: Handler) => ScriptRun;
  readonly withFailureHandler: (handler: Handler) => ScriptRun;
  readonly withUserObject: (userObject: unknown) => ScriptRun;
  /** A function of the script; undefined when it has none of this name. */
  readonly [name: string]: unknown;
}

/** The runner over these functions: those that the script declares at its top level. */
export const scriptRun = (functions: readonly string[], send: Send): ScriptRun => {
  const paced = queued(send);
  const runner = (handlers: Handlers): ScriptRun =>
    Object.freeze({
      ...Object.fromEntries(
        functions.map((name) => [
          name,
          (...args: unknown[]): void => {
            // Throws here, at the caller, when something may not cross.
            const crossing = wireArguments(args);
            void settle(handlers, paced(name, crossing));
          },
        ]),
      ),
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    });
  return runner({});
};
