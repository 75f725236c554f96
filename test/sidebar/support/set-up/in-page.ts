// google.script.run inside the page of a test of the set-up panel: asynchronous, JSON only, as told.
import type { SetUpCalls } from '../../../../src/app/set-up/wire';
import type { Language } from '../../../../src/domain/language';
import { courseWorld } from './course-world';
import { type FakeSetUp, fakeSetUp } from './fake-set-up';
import { setUpWorld, unsureWorld } from './set-up-world';

type Name = keyof SetUpCalls | 'openSidebar';
type Handler = (value: unknown) => void;

/** What a test turns: set before the panel starts, or while it runs. */
export interface SetUpControls extends FakeSetUp {
  readonly worlds: {
    readonly clear: typeof setUpWorld;
    readonly unsure: typeof unsureWorld;
    readonly course: typeof courseWorld;
  };
  readonly asked: { readonly name: Name; readonly request: unknown }[];
  delay: number;
  /** The next answers by name: an error's text, or the issues that the script answers. */
  failures: Partial<
    Record<Name, (string | readonly { code: string; field: string | null; sentence: string }[])[]>
  >;
  silent: Name[];
}

const install = (language: Language): void => {
  const controls: SetUpControls = {
    worlds: { clear: setUpWorld, unsure: unsureWorld, course: courseWorld },
    ...{ worldOf: setUpWorld, language, written: [] },
    ...{ asked: [], delay: 5, failures: {}, silent: [] },
  };
  const calls = fakeSetUp(controls);
  const answer = (name: Name, carried: string, succeed: Handler, fail: Handler): void => {
    const planned = controls.failures[name]?.shift();
    if (typeof planned === 'string') fail(new Error(planned));
    else if (planned !== undefined) succeed({ ok: false, issues: planned });
    else if (name === 'openSidebar') succeed(null);
    else {
      const call = calls[name] as (request: unknown) => unknown;
      succeed(JSON.parse(JSON.stringify(call(JSON.parse(carried)))));
    }
  };
  const names: readonly Name[] = [...(Object.keys(calls) as Name[]), 'openSidebar'];
  const runner = (succeed: Handler, fail: Handler): Record<string, unknown> => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (request: unknown) => {
          controls.asked.push({ name, request });
          if (controls.silent.includes(name)) return;
          const carried = JSON.stringify(request ?? null);
          window.setTimeout(() => answer(name, carried, succeed, fail), controls.delay);
        },
      ]),
    ),
  });
  const nothing: Handler = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } }, setUp: controls });
};

Object.assign(window, { installSetUp: install });
