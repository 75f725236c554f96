// A call of google.script.run, answered: only top-level functions, data only, each in a world of its own.
import type { Host, RunResult } from '../runner/host';
import { wireAnswer } from './wire-answer';

/** What goes back to the page. */
export type RpcReply =
  | {
      readonly ok: true;
      /** JSON; null: no value arrives, and nobody is told. */
      readonly answer: string | null;
    }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** The reply of a run whose value was taken by wireAnswer; its error goes to the failure handler. */
export const replyOf = ({ value, error }: RunResult): RpcReply => {
  if (error !== undefined) return { ok: false, name: error.name, message: error.message };
  return { ok: true, answer: typeof value === 'string' ? value : null };
};

/** Runs a function with what crossed. */
export const callFunction = (host: Host, name: string, args: readonly unknown[]): RpcReply =>
  replyOf(host.run(name, args, { context: 'rpc', take: wireAnswer }));
