// The set-up panel without a browser: its store on the fake script, with a clock that a test moves.
import type { SetUpCalls } from '../../../../src/app/set-up/wire';
import type { ScriptRun } from '../../../../src/sidebar/server';
import type { Event } from '../../../../src/sidebar/set-up/event';
import { firstState } from '../../../../src/sidebar/set-up/first-state';
import { performWith } from '../../../../src/sidebar/set-up/perform';
import { setUpServerOn } from '../../../../src/sidebar/set-up/server';
import type { State } from '../../../../src/sidebar/set-up/state';
import { update } from '../../../../src/sidebar/set-up/update';
import { createStore } from '../../../../src/sidebar/store';
import { type FakeSetUp, fakeSetUp } from './fake-set-up';
import { setUpWorld } from './set-up-world';

type Name = keyof SetUpCalls | 'openSidebar';
type Handler = (value: unknown) => void;

export interface Driven {
  readonly state: () => State;
  /** Sends events, and lets what is on its way arrive after each. */
  readonly send: (...events: readonly Event[]) => Promise<void>;
  /** Sends without waiting, as two presses in the same moment are. */
  readonly press: (event: Event) => void;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly fake: FakeSetUp;
  readonly asked: { readonly name: Name; readonly request: unknown }[];
  /** The next answers by name: an error's text, or an answer of the script. */
  readonly failures: Partial<Record<Name, (string | object)[]>>;
  readonly silent: Set<Name>;
  online: boolean;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let i = 0; i < 4; i += 1) await turn();
};

export const driveSetUp = async (
  prepare: (driven: Driven) => void = () => undefined,
): Promise<Driven> => {
  const fake: FakeSetUp = { worldOf: setUpWorld, language: 'en', written: [] };
  const calls = fakeSetUp(fake);
  const timers: { readonly at: number; readonly then: () => void }[] = [];
  let now = 0;
  const answer = (name: Name, carried: unknown, succeed: Handler, fail: Handler): void => {
    driven.asked.push({ name, request: carried });
    if (driven.silent.has(name)) return;
    const planned = driven.failures[name]?.shift();
    setImmediate(() => {
      if (typeof planned === 'string') fail(new Error(planned));
      else if (planned !== undefined) succeed(planned);
      else if (name === 'openSidebar') succeed(null);
      else {
        const call = calls[name] as (request: unknown) => unknown;
        succeed(JSON.parse(JSON.stringify(call(carried))));
      }
    });
  };
  const names: readonly Name[] = [...(Object.keys(calls) as Name[]), 'openSidebar'];
  const runner = (succeed: Handler, fail: Handler): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (request: unknown) =>
          answer(
            name,
            request === undefined ? null : JSON.parse(JSON.stringify(request)),
            succeed,
            fail,
          ),
      ]),
    ),
  });
  const after = (milliseconds: number, then: () => void): void => {
    timers.push({ at: now + milliseconds, then });
  };
  const nothing: Handler = () => undefined;
  const line = { run: runner(nothing, nothing), online: () => driven.online, after };
  const store = createStore({
    first: firstState('en'),
    update,
    clock: () => now,
    key: () => '',
    perform: performWith(setUpServerOn(line), { after }),
  });
  const driven: Driven = {
    ...{ fake, asked: [], failures: {}, silent: new Set<Name>(), online: true },
    state: () => store.state(),
    press: store.send,
    send: async (...events) => {
      for (const event of events) {
        store.send(event);
        await settle();
      }
    },
    pass: async (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const { then } of due) then();
      await settle();
    },
  };
  prepare(driven);
  await driven.send({ type: 'start' });
  return driven;
};

export const askedFor = ({ asked }: Driven, name: Name): readonly unknown[] =>
  asked.filter((one) => one.name === name).map(({ request }) => request);
