// The panel without a browser: its store on the fake script, with a clock that a test moves.
import type { CareCalls } from '../../../src/app/care/calls';
import type { Event } from '../../../src/sidebar/event';
import { firstState } from '../../../src/sidebar/first-state';
import { type Memory, NOTHING } from '../../../src/sidebar/memory';
import { performWith } from '../../../src/sidebar/perform';
import { type ScriptRun, serverOn } from '../../../src/sidebar/server';
import type { State } from '../../../src/sidebar/state';
import { createStore } from '../../../src/sidebar/store';
import { update } from '../../../src/sidebar/update';
import { fakeCare } from './fake-care';
import { schoolWorld, type World } from './world';

type Name = keyof CareCalls;
/** A transport failure by its text, or an answer that the script gives. */
type Planned = string | object;

export interface Driven {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  /** Lets what is on its way arrive, and the clock go on by so much. */
  readonly pass: (milliseconds?: number) => Promise<void>;
  readonly world: World;
  readonly written: readonly string[];
  readonly asked: { readonly name: Name; readonly request: unknown }[];
  readonly failures: Partial<Record<Name, Planned[]>>;
  /** Calls that get no answer for ever. */
  readonly silent: Set<Name>;
  readonly kept: Map<string, Memory>;
  readonly copied: string[];
  online: boolean;
}

/** One turn of the event loop: everything that is settled has been told. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const drive = (
  prepare: (driven: Driven) => void = () => undefined,
  kept = new Map<string, Memory>(),
): Driven => {
  const world = schoolWorld('en');
  const { calls, written } = fakeCare(world);
  const timers: { readonly at: number; readonly then: () => void }[] = [];
  let now = 1_000_000;
  let keys = 0;

  const answer = (name: Name, carried: string, succeed: Handler, fail: Handler): void => {
    driven.asked.push({ name, request: JSON.parse(carried) });
    if (driven.silent.has(name)) return;
    const planned = driven.failures[name]?.shift();
    const call = calls[name] as (request: unknown) => unknown;
    setImmediate(() => {
      if (typeof planned === 'string') fail(new Error(planned));
      else succeed(JSON.parse(JSON.stringify(planned ?? call(JSON.parse(carried)))));
    });
  };
  type Handler = (value: unknown) => void;
  const runner = (succeed: Handler, fail: Handler): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    ...Object.fromEntries(
      (Object.keys(calls) as Name[]).map((name) => [
        name,
        (request: unknown) => answer(name, JSON.stringify(request), succeed, fail),
      ]),
    ),
  });

  const after = (milliseconds: number, then: () => void): void => {
    timers.push({ at: now + milliseconds, then });
  };
  const driven: Driven = {
    ...{ world, written, asked: [], failures: {}, silent: new Set(), kept, copied: [] },
    online: true,
    state: () => store.state(),
    send: (event) => store.send(event),
    pass: async (milliseconds = 0) => {
      // Three turns: an answer, what it asks for, and the answer to that.
      for (let i = 0; i < 3; i += 1) await turn();
      const until = now + milliseconds;
      for (;;) {
        const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.splice(timers.indexOf(due), 1);
        now = Math.max(now, due.at);
        due.then();
        for (let i = 0; i < 3; i += 1) await turn();
      }
      now = until;
    },
  };
  const nothing: Handler = () => undefined;
  const server = serverOn({ run: runner(nothing, nothing), online: () => driven.online, after });
  const page = {
    after,
    copy: (text: string) => {
      driven.copied.push(text);
      return Promise.resolve(true);
    },
    keep: (who: string, memory: Memory) => {
      kept.set(who, memory);
    },
    recall: (who: string) => kept.get(who) ?? NOTHING,
  };
  const store = createStore({
    first: firstState('en', now),
    update,
    clock: () => now,
    key: () => {
      keys += 1;
      return `key-${keys}`;
    },
    perform: performWith(server, page),
  });
  prepare(driven);
  return driven;
};

/** Opened, with the first card read. */
export const opened = async (
  prepare?: (driven: Driven) => void,
  kept?: Map<string, Memory>,
): Promise<Driven> => {
  const driven = drive(prepare, kept);
  driven.send({ type: 'start' });
  await driven.pass();
  return driven;
};

export const asked = (driven: Driven, name: Name): readonly unknown[] =>
  driven.asked.filter((one) => one.name === name).map(({ request }) => request);
