// The only file that says google.script.run: every call of the script as a promise that never rejects.
import type { CareCalls } from '../app/care/calls';
import type { Answer } from '../app/care/wire';
import { type Failure, failureFrom, failureOf, refusal } from './failure';
import type { IsJsonSafe } from './json-safe';

export type CallName = keyof CareCalls;
export type Request<Name extends CallName> = Parameters<CareCalls[Name]>[0];
export type Value<Name extends CallName> =
  ReturnType<CareCalls[Name]> extends Answer<infer Answered> ? Answered : never;

/** What a call came to: an answer, or why there is none. */
export type Reply<Answered> =
  | { readonly ok: true; readonly value: Answered }
  | { readonly ok: false; readonly failure: Failure };

/** A call that would carry a Date is never: calling it does not compile. */
type Promised<Name extends CallName> =
  IsJsonSafe<ReturnType<CareCalls[Name]>> extends true
    ? (request: Request<Name>) => Promise<Reply<Value<Name>>>
    : never;
export type Server = { readonly [Name in CallName]: Promised<Name> };

/** google.script.run, as far as it is used here: each with… gives a new runner. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [call: string]: unknown;
}

export interface Line {
  readonly run: ScriptRun;
  readonly online: () => boolean;
  /** Calls back after so many milliseconds. */
  readonly after: (milliseconds: number, then: () => void) => void;
}

/** A run may take minutes, but who waits that long has lost the connection; a key saves once only. */
export const LONGEST_WAIT_MS = 45_000;

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'ok') === 'boolean';

const CALLS: Readonly<Record<CallName, true>> = {
  careOpen: true,
  careChooseName: true,
  careCard: true,
  careSelection: true,
  careIndex: true,
  careLogContact: true,
  careUndo: true,
  careNewCustomer: true,
  carePromise: true,
  careLogCase: true,
  careCaseStep: true,
};

/** Every call of the script, as promises. */
export const serverOn = ({ run, online, after }: Line): Server => {
  let answeredBefore = false;
  const call = (name: string, request: unknown): Promise<Reply<unknown>> =>
    new Promise((resolve) => {
      const fail = (message: string): void =>
        resolve({ ok: false, failure: failureFrom(message, { online: online(), answeredBefore }) });
      const succeed = (answer: unknown): void => {
        answeredBefore = true;
        if (!isAnswer(answer)) resolve({ ok: false, failure: failureOf('broken') });
        else if (answer.ok) resolve(answer);
        else resolve({ ok: false, failure: refusal(answer.issues) });
      };
      const ready = run
        .withSuccessHandler(succeed)
        .withFailureHandler((error) =>
          fail(String(Reflect.get(Object(error), 'message') ?? error)),
        );
      const remote = ready[name];
      if (typeof remote !== 'function') return fail(`${name} is not a function of the script`);
      after(LONGEST_WAIT_MS, () => resolve({ ok: false, failure: failureOf('no answer') }));
      remote.call(ready, request);
    });
  const names = Object.keys(CALLS);
  return Object.fromEntries(
    names.map((name) => [name, (request: unknown) => call(name, request)]),
  ) as Server;
};

/** The platform's own name for the line; absent where the page is opened outside a sheet. */
declare const google: { readonly script: { readonly run: ScriptRun } };

export const scriptLine = (page: Omit<Line, 'run'>): Line => ({
  run: google.script.run,
  online: page.online,
  after: page.after,
});
