// The bytes that a push would send: what they declare, what they may not do, how big they are.
import { createContext } from 'node:vm';
import * as entry from '../../src/entry/index';
import { newWorkbook } from '../../src/host/model/workbook';
import { createHost } from '../../src/host/runner/host';
import { loadMilliseconds } from '../bench/load-time';
import { bundleText, fileText, HERE, theBundle } from '../support/bundle';
import { methodsCalled, namesUsed, parseBundle } from './syntax';

const EXPORTS = Object.keys(entry).sort();
const KB = 1024;

describe('dist/Code.js', () => {
  test('parses as a script of ES2019', () => {
    expect(parseBundle().program.body.length).toBeGreaterThan(1);
    for (const later of ['class A { #x = 1 }', 'class A { static x = 1 }', 'a?.b', 'export {}']) {
      expect(() => parseBundle(later)).toThrow(SyntaxError);
    }
  });

  test('declares __app and one function for each export of the entry, nothing else', () => {
    const names = parseBundle().program.body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type === 'VariableDeclaration') {
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
      }
      // 'use strict' declares nothing.
      return node.type === 'ExpressionStatement' && 'directive' in node ? [] : [node.type];
    });
    expect(names.sort()).toEqual([...EXPORTS, '__app'].sort());
  });

  test('makes the same names global when it runs', () => {
    const context = createContext({});
    const before = new Set(Reflect.ownKeys(context));
    theBundle().script.runInContext(context);
    const made = Reflect.ownKeys(context).filter((key) => !before.has(key));
    expect(made.sort()).toEqual([...EXPORTS, '__app'].sort());
    for (const name of EXPORTS) expect(typeof context[name]).toBe('function');
  });

  test('no exported name ends with an underscore, which would hide it', () => {
    expect(EXPORTS.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test('is at most 250 KB', () => {
    expect(Buffer.byteLength(bundleText()) / KB).toBeLessThanOrEqual(250);
  });

  test('begins with @OnlyCurrentDoc in a comment', () => {
    expect(bundleText()).toMatch(/^\/\*\*[^*]*@OnlyCurrentDoc\b/);
  });

  test('calls no method that the language got after ES2019', () => {
    const called = methodsCalled(parseBundle().program);
    const later = [
      ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'replaceAll'],
      ...['matchAll', 'groupBy', 'hasOwn', 'allSettled', 'isWellFormed', 'toWellFormed'],
      ...['union', 'intersection', 'difference', 'toLocaleDateString', 'toLocaleTimeString'],
      ...['toLocaleString', 'localeCompare'],
    ];
    expect(later.filter((name) => called.has(name))).toEqual([]);
    expect(called.has('map')).toBe(true);
  });

  test('names nothing that the platform lacks, and no locale', () => {
    const used = namesUsed(parseBundle().program);
    const absent = [
      ...['setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone', 'fetch', 'URL'],
      ...['TextEncoder', 'TextDecoder', 'Blob', 'File', 'crypto', 'performance', 'process'],
      ...['window', 'document', 'navigator', 'require', 'module', 'globalThis', 'Intl', 'BigInt'],
      ...['WeakRef', 'Buffer', 'atob', 'btoa', 'eval', 'UrlFetchApp', 'DriveApp', 'GmailApp'],
    ];
    expect(absent.filter((name) => used.has(name))).toEqual([]);
    expect(used.has('SpreadsheetApp')).toBe(true);
  });

  test('calls no service while loading', () => {
    const asked: string[] = [];
    const services = ['SpreadsheetApp', 'LockService', 'Session', 'PropertiesService', 'ScriptApp'];
    const context = createContext({});
    for (const name of services) {
      Object.defineProperty(context, name, {
        get: () => {
          asked.push(name);
          return undefined;
        },
      });
    }
    theBundle().script.runInContext(context);
    expect(asked).toEqual([]);
  });

  test('loads in less than 20 ms', () => {
    expect(loadMilliseconds(bundleText())).toBeLessThan(20);
  });

  test('holds what cells need: the rest is loaded when somebody starts it', () => {
    const inputs = Object.keys(JSON.parse(fileText('build/metafile.json')).inputs as object);
    expect(inputs.filter((file) => /^src\/app\/(?!user-error)/.test(file))).toEqual([]);
    expect(inputs).toContain('src/google/later-script.ts');
  });

  test.each([
    // No formula loads it: its ceiling guards against a library, not against words and jobs.
    ['Check', 'CARE_SETTINGS', 420],
    ['SelfTest', 'self-test 自检', 250],
  ])('%s.html is a script of ES2019 of its own', (name, inside, most) => {
    const text = fileText(`dist/${name}.html`);
    const { body } = parseBundle(text).program;
    expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement', 'VariableDeclaration']);
    expect(text).toContain(inside);
    expect(bundleText()).not.toContain(inside);
    expect(Buffer.byteLength(text) / KB).toBeLessThanOrEqual(most);
  });

  test('holds nothing of the host, of a package or of a test', () => {
    const metafile: unknown = JSON.parse(fileText('build/metafile.json'));
    const inputs = Object.keys(Reflect.get(Object(metafile), 'inputs') as object);
    expect(inputs).toContain('src/entry/index.ts');
    expect(
      inputs.filter((file) => !/^src\/(domain|i18n|tables|config|app|google|entry)\//.test(file)),
    ).toEqual([]);
  });
});

describe('the menu', () => {
  const host = () =>
    createHost({
      workbook: newWorkbook('menu', HERE),
      now: 0,
      bundle: theBundle(),
      zone: HERE,
    });

  test.each(['LIMITED', 'NONE'] as const)(
    'every item calls a function that exists (%s)',
    (mode) => {
      const at = host();
      const { error, callsWhileLoading } = at.run('onOpen', [], { context: 'open', mode });
      expect(error).toBeUndefined();
      expect(callsWhileLoading).toBe(0);
      const items = [...at.state.menus.values()].flatMap((menu) => menu.items);
      const called = items.flatMap((item) => (item === null ? [] : [item[1]]));
      expect(called.length).toBeGreaterThan(2);
      expect(called.filter((name) => !EXPORTS.includes(name))).toEqual([]);
    },
  );
});
