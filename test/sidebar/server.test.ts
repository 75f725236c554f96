// The line to the script: promises that never reject, and a Date that does not compile (style §10).
import type { IsJsonSafe } from '../../src/sidebar/json-safe';
import { type ScriptRun, serverOn } from '../../src/sidebar/server';

const answering = (answer: unknown): ScriptRun => {
  const runner = (succeed: (value: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(succeed),
    careOpen: () => succeed(answer),
  });
  return runner(() => undefined);
};
const server = (answer: unknown) =>
  serverOn({ run: answering(answer), online: () => true, after: () => undefined });

describe('style §10: google.script.run as promises', () => {
  test.each([
    [
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ],
    [null, { ok: false, failure: { kind: 'broken', issues: [] } }],
    [undefined, { ok: false, failure: { kind: 'broken', issues: [] } }],
    ['text', { ok: false, failure: { kind: 'broken', issues: [] } }],
    [
      { ok: false, issues: [{ code: 'locked', field: null, sentence: 's' }] },
      {
        ok: false,
        failure: { kind: 'lock', issues: [{ code: 'locked', field: null, sentence: 's' }] },
      },
    ],
  ])('an answer %j', async (answer, reply) => {
    await expect(server(answer).careOpen({})).resolves.toEqual(reply);
  });

  test('a function that the script lacks is a failure, not a throw', async () => {
    await expect(server(null).careIndex({})).resolves.toMatchObject({ ok: false });
  });

  test('a Date anywhere in an answer is seen by the compiler', () => {
    const safe: IsJsonSafe<{ readonly a: readonly (string | null)[] }> = true;
    const date: IsJsonSafe<{ readonly a: readonly { readonly at: Date }[] }> = false;
    const work: IsJsonSafe<{ readonly a: () => void }> = false;
    // @ts-expect-error a Date does not cross
    const wrong: IsJsonSafe<{ readonly at: Date }> = true;
    expect([safe, date, work, wrong]).toEqual([true, false, false, true]);
  });
});
