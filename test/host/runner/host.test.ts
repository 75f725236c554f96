// The runner: a fresh world for each run, set clock, time limits, only what Apps Script has.
import { Script } from 'node:vm';
import { addSheet, newWorkbook, putValue, valueAt } from '../../../src/host/model/workbook';
import type { FormulaArgument } from '../../../src/host/runner/formula-values';
import {
  createHost,
  type FormulaResult,
  type Host,
  type HostOptions,
} from '../../../src/host/runner/host';
import { customFunctionsOf, loadBundle } from '../../../src/host/runner/load-bundle';
import { describeError } from '../../../src/host/runner/run-result';
import { newWorld } from '../../../src/host/runner/world';
import { processZone } from '../../../src/host/services/zone-clock';

const NOW = Date.UTC(2026, 10, 20, 4);

const hostOf = (code: string, options: Partial<HostOptions> = {}): Host => {
  const workbook = newWorkbook('School', processZone());
  addSheet(workbook, 'Students', 20, 5);
  return createHost({ workbook, now: NOW, bundle: loadBundle(code), ...options });
};
const resultOf = (code: string, options: Partial<HostOptions> = {}): unknown => {
  const result = hostOf(`function go() { ${code} }`, options).run('go', [], { context: 'menu' });
  expect(result.error).toBeUndefined();
  return result.value;
};

describe('a world', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'URL',
    'fetch',
    'TextEncoder',
    'structuredClone',
    'queueMicrotask',
    'Buffer',
    'process',
    'require',
    'performance',
    'atob',
    'crypto',
    'WebAssembly',
    'SharedArrayBuffer',
  ])('has no %s', (name) => {
    expect(resultOf(`return typeof ${name} + ('${name}' in globalThis);`)).toBe('undefinedfalse');
  });

  test.each([
    ['new Date().getTime()', NOW],
    ['Date.now()', NOW],
    ['typeof Date()', 'string'],
    ['new Date() instanceof Date', true],
    ['new Date(0).constructor === Date', true],
    ['new Date(2026, 2, 4).getDate()', 4],
    ['new Date(5).getTime()', 5],
    ['Date.UTC(1970, 0, 2)', 86_400_000],
    ['Date.name + Date.length', 'Date7'],
    ['(class extends Date {}, new (class X extends Date {})(7).getTime())', 7],
  ])('its Date: %s is %s', (expression, expected) => {
    expect(resultOf(`return ${expression};`)).toBe(expected);
  });

  test('is fresh each time', () => {
    const host = hostOf('var seen = 0; function count() { seen += 1; return seen; }');
    expect(host.run('count', [], { context: 'menu' }).value).toBe(1);
    expect(host.run('count', [], { context: 'menu' }).value).toBe(1);
  });

  test('repeats its random numbers when seeded', () => {
    const numbers = 'return [Math.random(), Math.random()];';
    expect(resultOf(numbers, { random: 7 })).toEqual(resultOf(numbers, { random: 7 }));
    expect(resultOf(numbers, { random: 7 })).not.toEqual(resultOf(numbers, { random: 8 }));
  });

  test('takes values in as its own and gives plain data back', () => {
    const host = hostOf(`function go(rows, day) {
      return { own: rows instanceof Array && rows[0] instanceof Array && day instanceof Date, day };
    }`);
    const day = new Date(NOW);
    expect(host.run('go', [[['a']], day], { context: 'rpc' }).value).toEqual({ own: true, day });
  });

  test('hands out rows, dates and errors of its own', () => {
    const host = hostOf(`function go() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const rows = sheet.getRange(1, 1, 1, 2).getValues();
      let caught; try { sheet.getRange(1, 1, 99, 1); } catch (error) { caught = error; }
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date,
        caught instanceof Error, caught.name, caught.message];
    }`);
    putValue(host.workbook.sheets[0]!, 0, 0, { kind: 'date', serial: 46_085 });
    expect(host.run('go', [], { context: 'menu' }).value).toEqual([
      true,
      true,
      true,
      true,
      'Exception',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  test('keeps what the script logs', () => {
    const result = hostOf('function go() { console.info("a", { b: 1 }); console.error(2); }').run(
      'go',
      [],
      { context: 'trigger' },
    );
    expect(result.lines).toEqual([
      { level: 'info', text: 'a {"b":1}' },
      { level: 'error', text: '2' },
    ]);
  });
});

describe('a time limit', () => {
  test('ends a script that catches everything, in Google’s words', () => {
    const world = newWorld({ now: () => NOW, seed: undefined, onLine: () => undefined });
    const endless = new Script('(() => { for (;;) try { for (;;); } catch (e) {} })');
    const loop: unknown = endless.runInContext(world.globals);
    let error: unknown;
    try {
      world.within(30, () => Reflect.apply(Object(loop), undefined, []));
    } catch (thrown) {
      error = thrown;
    }
    expect(describeError(error).message).toBe('Exceeded maximum execution time');
    expect(world.within(30, () => 'the next call runs')).toBe('the next call runs');
  });
});

describe('a run', () => {
  test.each([
    ['hidden_', 'ends in an underscore'],
    ['inner', 'not at the top'],
    ['value', 'no function'],
    ['eval', 'built in'],
    ['nothing', 'not there'],
  ])('does not find %s: %s', (name) => {
    const host = hostOf(
      'function hidden_() {} const value = 1; (() => { function inner() {} })();',
    );
    expect(host.run(name, [], { context: 'menu' }).error?.message).toBe(
      `Script function not found: ${name}`,
    );
  });

  test('tells the error and what was done before', () => {
    const host = hostOf(`function go() {
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([['x']]);
      throw new TypeError('no');
    }`);
    const result = host.run('go', [], { context: 'menu' });
    expect(result.error).toMatchObject({ name: 'TypeError', message: 'no' });
    expect(result.calls.map(({ member }) => member)).toEqual(['setValues']);
    expect(valueAt(host.workbook.sheets[0]!, 0, 0)).toBe('x');
  });

  test('makes service calls while loading visible', () => {
    expect(hostOf('function go() {}').run('go', [], { context: 'menu' }).callsWhileLoading).toBe(0);
    const early = hostOf('const book = SpreadsheetApp.getActiveSpreadsheet(); function go() {}');
    expect(early.run('go', [], { context: 'menu' }).callsWhileLoading).toBe(1);
  });

  test('refuses a script zone that the process has not', () => {
    const other = processZone() === 'Europe/Paris' ? 'Asia/Tokyo' : 'Europe/Paris';
    expect(() => hostOf('', { scriptZone: other })).toThrow(`start it with TZ=${other}`);
  });

  test('ended from outside stays ended, whatever the script catches', () => {
    const host = hostOf(
      `function go() {
        const lock = LockService.getDocumentLock(); lock.tryLock(1);
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
        for (const row of [1, 2, 3]) {
          try { sheet.getRange(row, 1, 1, 1).setValues([[row]]); } catch (error) { /* goes on */ }
        }
      }`,
      {
        onServiceCall: ({ phase, index }) => {
          if (phase === 'after' && index === 1) throw new Error('power cut');
        },
      },
    );
    const result = host.run('go', [], { context: 'trigger' });
    expect(result.error).toMatchObject({ name: 'RunKilled', message: 'power cut' });
    const [sheet] = host.workbook.sheets;
    expect([0, 1, 2].map((row) => valueAt(sheet!, row, 0))).toEqual([1, null, null]);
    expect(host.state.lockHolder).toBeUndefined();
  });

  test('a person acts between two calls', () => {
    const host: Host = hostOf(
      `function go() {
        const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1);
        return [range.getValues()[0][0], range.getValues()[0][0]];
      }`,
      {
        onServiceCall: ({ phase, index }) => {
          if (phase === 'after' && index === 0) {
            host.edit((book) => putValue(book.sheets[0]!, 0, 0, 'typed meanwhile'));
          }
        },
      },
    );
    expect(host.run('go', [], { context: 'menu' }).value).toEqual(['', 'typed meanwhile']);
  });
});

describe('custom functions', () => {
  const CODE = `
    /** Helper. */
    function other(a) { return a; }
    /**
     * Doubles a cell or a column.
     *
     * @param {number} cells What to double.
     * @return {number} Twice that.
     * @customfunction
     */
    function DOUBLE(cells, by) {
      if (Array.isArray(cells)) return cells.map((row) => row.map((cell) => cell === '' ? null : cell * 2));
      return cells * 2;
    }
    /** @customfunction */
    function ECHO(value) { return [typeof value, value instanceof Date, value]; }
    /** @customfunction */
    function FAIL() { throw new Error('unknown tier "Gold"'); }
    /** @customfunction */
    function READS() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
    /** @customfunction */
    function hidden_() {}
  `;

  test('are those whose comment says so', () => {
    expect(customFunctionsOf(CODE)).toEqual([
      { name: 'DOUBLE', parameters: ['cells', 'by'], description: 'Doubles a cell or a column.' },
      { name: 'ECHO', parameters: ['value'], description: '' },
      { name: 'FAIL', parameters: [], description: '' },
      { name: 'READS', parameters: [], description: '' },
    ]);
  });

  test.each<[string, FormulaArgument[], FormulaResult, string]>([
    ['double', [3], { value: 6 }, 'any letter case'],
    ['DOUBLE', [[[1], [null]]], { value: [[2], [null]] }, 'a column; blank comes as text'],
    ['ECHO', [undefined], { value: [['undefined', false, null]] }, 'left out'],
    ['ECHO', [null], { value: [['string', false, '']] }, 'a blank cell'],
    ['ECHO', [{ kind: 'error', text: '#N/A' }], { value: [['string', false, '#N/A']] }, 'an error'],
    [
      'ECHO',
      [{ kind: 'date', serial: 46_085.5 }],
      { value: [['object', true, { kind: 'date', serial: 46_085.5 }]] },
      'a date is a Date and comes back as one',
    ],
    ['FAIL', [], { error: 'unknown tier "Gold"' }, 'a throw is its message'],
    [
      'READS',
      [],
      { error: 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.' },
      'no services',
    ],
    ['other', [1], { error: "Unknown function: 'other'." }, 'no custom function'],
  ])('%s%j gives %j: %s', (name, args, expected) => {
    expect(hostOf(CODE).callFunction(name, args)).toEqual(expected);
  });

  test('of one batch share a world', () => {
    const host = hostOf(
      'let seen = 0; /** @customfunction */ function COUNT() { return (seen += 1); }',
    );
    expect(host.batch((call) => [call('COUNT', []), call('COUNT', [])])).toEqual([
      { value: 1 },
      { value: 2 },
    ]);
    expect(host.callFunction('COUNT', [])).toEqual({ value: 1 });
  });
});
