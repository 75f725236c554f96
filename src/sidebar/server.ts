// The only file that says google.script.run: every call of the script as a promise that never rejects.
import type { CareCalls } from '../app/care/calls';
import type { Answer } from '../app/care/wire';
import { type Failure, failureFrom, failureOf, refusal } from './failure';
import type { IsJsonSafe } from './json-safe';

type Call = (request: never) => Answer<unknown>;
export type CallName = keyof CareCalls;
export type Request<Name extends CallName> = Parameters<CareCalls[Name]>[0];

/** What a call came to: an answer, or why there is none. */
export type Reply<Answered> =
  | { readonly ok: true; readonly value: Answered }
  | { readonly ok: false; readonly failure: Failure };

/** A call that would carry a Date is never: calling it does not compile. */
type Promised<Remote> = Remote extends (request: infer Asked) => Answer<infer Answered>
  ? IsJsonSafe<Answered> extends true
    ? (request: Asked) => Promise<Reply<Answered>>
    : never
  : never;
/** The calls of one panel, as it makes them. */
export type ServerOf<Calls> = { readonly [Name in keyof Calls]: Promised<Calls[Name]> };
export type Server = ServerOf<CareCalls>;

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

const messageOf = (error: unknown): string =>
  String(Reflect.get(Object(error), 'message') ?? error);

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'ok') === 'boolean';

/** How long each call is waited for; naming each, so that none is forgotten. */
export type Waits<Calls> = { readonly [Name in keyof Calls]: number };

const WAITS: Waits<CareCalls> = {
  careOpen: LONGEST_WAIT_MS,
  careChooseName: LONGEST_WAIT_MS,
  careCard: LONGEST_WAIT_MS,
  careSelection: LONGEST_WAIT_MS,
  careShow: LONGEST_WAIT_MS,
  careIndex: LONGEST_WAIT_MS,
  careLogContact: LONGEST_WAIT_MS,
  careUndo: LONGEST_WAIT_MS,
  careTask: LONGEST_WAIT_MS,
  careUndoTask: LONGEST_WAIT_MS,
  careNewCustomer: LONGEST_WAIT_MS,
  carePromise: LONGEST_WAIT_MS,
  careLogCase: LONGEST_WAIT_MS,
  careCaseStep: LONGEST_WAIT_MS,
  careAskTier: LONGEST_WAIT_MS,
  careDecideTier: LONGEST_WAIT_MS,
};

/** Calls of the script as promises. */
export const callsOn = <Calls extends { readonly [Name in keyof Calls]: Call }>(
  { run, online, after }: Line,
  waits: Waits<Calls>,
): ServerOf<Calls> => {
  let answeredBefore = false;
  const call = (name: string, wait: number, request: unknown): Promise<Reply<unknown>> =>
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
        .withFailureHandler((error) => fail(messageOf(error)));
      const remote = ready[name];
      if (typeof remote !== 'function') return fail(`${name} is not a function of the script`);
      after(wait, () => resolve({ ok: false, failure: failureOf('no answer') }));
      remote.call(ready, request);
    });
  return Object.fromEntries(
    Object.entries<number>(waits).map(([name, wait]) => [
      name,
      (request: unknown) => call(name, wait, request),
    ]),
  ) as ServerOf<Calls>;
};

/** Starts a function that shows something else in this place: only its failure is of interest. */
export const startOn = ({ run, online, after }: Line, name: string): Promise<Reply<null>> =>
  new Promise((resolve) => {
    const fail = (message: string): void =>
      resolve({
        ok: false,
        failure: failureFrom(message, { online: online(), answeredBefore: true }),
      });
    const ready = run
      .withSuccessHandler(() => resolve({ ok: true, value: null }))
      .withFailureHandler((error) => fail(messageOf(error)));
    const remote = ready[name];
    if (typeof remote !== 'function') return fail(`${name} is not a function of the script`);
    after(LONGEST_WAIT_MS, () => resolve({ ok: false, failure: failureOf('no answer') }));
    remote.call(ready);
  });

/** Every call of the sidebar. */
export const serverOn = (line: Line): Server => callsOn<CareCalls>(line, WAITS);

/** The platform's own name for the line; absent where the page is opened outside a sheet. */
declare const google: { readonly script: { readonly run: ScriptRun } };

export const scriptLine = (page: Omit<Line, 'run'>): Line => ({
  run: google.script.run,
  online: page.online,
  after: page.after,
});
