// google.script.run is as strict as Google's: what crosses, what does not, who is told.
import { addSheet, newWorkbook } from '../../../src/host/model/workbook';
import { callFunction, type RpcReply } from '../../../src/host/rpc/call-function';
import { type ScriptRun, scriptRun } from '../../../src/host/rpc/script-run';
import { wireArguments } from '../../../src/host/rpc/wire-arguments';
import { createHost, type Host } from '../../../src/host/runner/host';
import { loadBundle } from '../../../src/host/runner/load-bundle';
import { processZone } from '../../../src/host/services/zone-clock';

const hostOf = (code: string): Host => {
  const workbook = newWorkbook('School', processZone());
  addSheet(workbook, 'Students', 20, 5);
  return createHost({ workbook, now: 0, bundle: loadBundle(code) });
};

/** What a page sees of a call: its handlers' arguments. */
type Seen = readonly ['success' | 'failure', unknown, unknown];

const call = (run: ScriptRun, name: string, ...args: unknown[]): Promise<Seen> =>
  new Promise((seen) => {
    const to = (kind: Seen[0]) => (value: unknown, user: unknown) => seen([kind, value, user]);
    const runner = run
      .withSuccessHandler(to('success'))
      .withFailureHandler(to('failure'))
      .withUserObject('user');
    const method = runner[name];
    Reflect.apply(method as () => void, runner, args);
  });

const runOf = (code: string): ScriptRun => {
  const host = hostOf(code);
  return scriptRun(host.functions(), async (name, args) => callFunction(host, name, args));
};

class Point {
  readonly x = 1;
}

describe('3.2 arguments: what the client refuses before it is sent', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each<[string, unknown[], string]>([
    ['a Date', [new Date(0)], 'illegal value in property: 0'],
    ['a Date as the third argument', [1, 2, new Date(0)], 'illegal value in property: 2'],
    ['a Date in an object', [{ day: new Date(0) }], 'illegal value in property: day'],
    ['a Date in an array', [['a', new Date(0)]], 'illegal value in property: 1'],
    ['a Date deep inside', [{ rows: [[{ on: new Date(0) }]] }], 'illegal value in property: on'],
    ['a function', [() => 1], 'illegal value in property: 0'],
    ['a function in an object', [{ go: () => 1 }], 'illegal value in property: go'],
    ['a Map', [new Map()], 'illegal value in property: 0'],
    ['a Set', [new Set()], 'illegal value in property: 0'],
    ['a RegExp', [/a/], 'illegal value in property: 0'],
    ['a Promise', [Promise.resolve(1)], 'illegal value in property: 0'],
    ['a typed array', [new Uint8Array(2)], 'illegal value in property: 0'],
    ['a boxed number', [Object(5)], 'illegal value in property: 0'],
    ['a boxed text', [Object('a')], 'illegal value in property: 0'],
    ['a symbol', [Symbol('a')], 'illegal value in property: 0'],
    ['an object of a class', [new Point()], 'illegal value in property: 0'],
    ['an Error', [new Error('x')], 'illegal value in property: 0'],
    ['a circle', [circle], 'circular reference.'],
  ])('%s', (_, args, text) => {
    expect(() => wireArguments(args)).toThrow(new Error(`Failed due to ${text}`));
  });

  test('a form element, which Google takes, is refused by name', () => {
    const form = { [Symbol.toStringTag]: 'HTMLFormElement' };
    expect(() => wireArguments([form])).toThrow('not in the local host');
  });

  test.each<[string, unknown[], unknown[]]>([
    ['primitives', [1, 'a', true, null], [1, 'a', true, null]],
    ['undefined', [undefined, [undefined], { a: undefined }], [null, [null], {}]],
    ['no number', [Number.NaN, Number.POSITIVE_INFINITY], [null, null]],
    ['holes', [new Array(2)], [[null, null]]],
    ['two underscores at the end of a key', [{ a__: 1, b_: 2 }], [{ b_: 2 }]],
    ['an object without a prototype', [Object.assign(Object.create(null), { a: 1 })], [{ a: 1 }]],
    ['the same object twice', [[circle.x, circle.x]], [[null, null]]],
  ])('%s may cross', (_, args, arrives) => {
    expect(wireArguments(args)).toEqual(arrives);
  });

  test('nothing is called when an argument is refused', () => {
    const sent: string[] = [];
    const run = scriptRun(['save'], async (name) => {
      sent.push(name);
      return { ok: true, answer: null };
    });
    expect(() => (run.save as (day: Date) => void)(new Date(0))).toThrow('illegal value');
    expect(sent).toEqual([]);
  });

  test('what is sent is a copy', async () => {
    const sent = { name: 'Li' };
    await call(runOf('function rename(one) { one.name = "x"; return one; }'), 'rename', sent);
    expect(sent).toEqual({ name: 'Li' });
  });
});

describe('3.2 answers: what reaches the success handler', () => {
  test.each<[string, string, unknown]>([
    ['an object', '({ a: [1, "b", null, true] })', { a: [1, 'b', null, true] }],
    ['nothing', 'undefined', null],
    ['undefined inside', '({ a: undefined, b: [undefined] })', { b: [null] }],
    ['no number', '[NaN, Infinity]', [null, null]],
    ['a Date: nothing, and no failure', 'new Date(0)', null],
    ['a Date in a row: nothing at all', '[["a", new Date(0)]]', null],
    ['a Date deep inside: nothing at all', '({ rows: [{ on: new Date(0) }] })', null],
    ['a sheet: nothing', 'SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()', null],
    ['a sheet inside: nothing', '({ at: SpreadsheetApp.getActiveSpreadsheet() })', null],
    ['a button: nothing', 'SpreadsheetApp.getUi().Button.YES', null],
    ['a Map', 'new Map([[1, 2]])', {}],
    ['a Set', '({ a: new Set([1]) })', { a: {} }],
    ['a RegExp', '/a/', {}],
    ['a boxed number', 'new Number(5)', {}],
    ['a function: its text', '() => 1', '() => 1'],
  ])('%s', async (_, expression, arrives) => {
    const run = runOf(`function give() { return ${expression}; }`);
    expect(await call(run, 'give')).toEqual(['success', arrives, 'user']);
  });

  test.each([
    ['a typed array', 'new Uint8Array(2)', 'A Uint8Array cannot be returned'],
    ['a circle', '(() => { const a = {}; a.a = a; return a; })()', 'holds itself'],
    ['a symbol', 'Symbol("a")', 'A symbol cannot be returned'],
    ['a Promise', 'Promise.resolve(1)', 'does not wait for a Promise'],
  ])('%s is an error of the server', async (_, expression, text) => {
    const [kind, error] = await call(runOf(`function give() { return ${expression}; }`), 'give');
    expect(kind).toBe('failure');
    expect(String(error)).toContain(text);
  });
});

describe('3.2 a call', () => {
  const CODE = `
    function fail() { throw new TypeError('no such customer'); }
    function hidden_() {}
    const arrow = () => 1;
    function here() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
    (() => { function inner() {} })();
  `;

  test('knows the functions at the top level that do not end in an underscore', () => {
    const run = runOf(CODE);
    expect(['fail', 'here'].map((name) => typeof run[name])).toEqual(['function', 'function']);
    expect(['hidden_', 'inner', 'nothing', 'eval'].filter((name) => name in run)).toEqual([]);
  });

  test('that goes round the page is refused by the server too', () => {
    expect(callFunction(hostOf(CODE), 'hidden_', [])).toMatchObject({
      ok: false,
      message: 'Script function not found: hidden_',
    });
  });

  test('that fails tells the failure handler the message, as an Error', async () => {
    const [kind, error, user] = await call(runOf(CODE), 'fail');
    expect([kind, user]).toEqual(['failure', 'user']);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'ScriptError', message: 'no such customer' });
  });

  test('that fails without a failure handler is only logged', async () => {
    const logged: unknown[] = [];
    const log = jest.spyOn(console, 'error').mockImplementation((line) => logged.push(line));
    const run = scriptRun(['fail'], async () => ({ ok: false, name: 'TypeError', message: 'no' }));
    (run.fail as () => void)();
    await new Promise((done) => setImmediate(done));
    log.mockRestore();
    expect(logged).toEqual(['Uncaught TypeError: no']);
  });

  test('answers later, never at once', () => {
    let answered = false;
    const run = runOf(CODE).withSuccessHandler(() => {
      answered = true;
    });
    (run.here as () => void)();
    expect(answered).toBe(false);
  });

  test('leaves the runner that it was made from as it was', async () => {
    const plain = runOf(CODE);
    const seen: unknown[] = [];
    plain.withSuccessHandler((value) => seen.push(value));
    await call(plain, 'here');
    expect(seen).toEqual([]);
  });

  test('is one of ten at a time: the eleventh waits for an answer', async () => {
    const open: ((reply: RpcReply) => void)[] = [];
    const run = scriptRun(['slow'], () => new Promise((answer) => open.push(answer)));
    const calls = Array.from({ length: 12 }, () => call(run, 'slow'));
    await new Promise((done) => setImmediate(done));
    expect(open).toHaveLength(10);
    open[0]?.({ ok: true, answer: '1' });
    await calls[0];
    await new Promise((done) => setImmediate(done));
    expect(open).toHaveLength(11);
  });

  test('may use what a person’s click may: services, full rights', async () => {
    expect(await call(runOf(CODE), 'here')).toEqual(['success', 'School', 'user']);
  });
});
