// google.script.run inside a test's page: asynchronous, JSON only, with delays and failures on demand.
import type { CareCalls } from '../../../src/app/care/calls';
import type { Language } from '../../../src/domain/language';
import { fakeCare } from './fake-care';
import { schoolWorld, type World } from './world';

type Name = keyof CareCalls;

/** What a test turns: set before the panel starts, or while it runs. */
export interface Controls {
  world: World;
  readonly written: readonly string[];
  /** Every call that arrived, with what it carried. */
  readonly asked: { readonly name: Name; readonly request: unknown }[];
  /** Milliseconds that each answer takes. */
  delay: number;
  /** The failures of the next calls by name: an error's text, or issues that the script answers. */
  failures: Partial<Record<Name, (string | readonly { code: string; sentence: string }[])[]>>;
  /** Calls of these names are never answered. */
  silent: Name[];
}

type Handler = (value: unknown) => void;

const install = (language: Language): void => {
  const world = schoolWorld(language);
  const { calls, written } = fakeCare(world);
  const controls: Controls = {
    ...{ world, written, asked: [], delay: 5, failures: {}, silent: [] },
  };

  const answer = (name: Name, carried: string, succeed: Handler, fail: Handler): void => {
    const planned = controls.failures[name]?.shift();
    if (typeof planned === 'string') {
      fail(new Error(planned));
    } else if (planned !== undefined) {
      succeed({ ok: false, issues: planned.map((issue) => ({ ...issue, field: null })) });
    } else {
      const call = calls[name] as (request: unknown) => unknown;
      succeed(JSON.parse(JSON.stringify(call(JSON.parse(carried)))));
    }
  };

  const runner = (succeed: Handler, fail: Handler): Record<string, unknown> => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    ...Object.fromEntries(
      (Object.keys(calls) as Name[]).map((name) => [
        name,
        (request: unknown) => {
          const carried = JSON.stringify(request);
          controls.asked.push({ name, request });
          if (controls.silent.includes(name)) return;
          window.setTimeout(() => answer(name, carried, succeed, fail), controls.delay);
        },
      ]),
    ),
  });
  const nothing: Handler = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } }, care: controls });
};

Object.assign(window, { installCare: install });
