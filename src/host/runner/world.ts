// A fresh world for a script: a vm context with what Apps Script has and nothing that Node adds.
import { type Context, createContext, Script } from 'node:vm';
import type { Realm } from '../services/realm';

/** One line that the script logged. */
export interface ConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface WorldOptions {
  readonly now: () => number;
  /** Makes Math.random repeatable. */
  readonly seed: number | undefined;
  readonly onLine: (line: ConsoleLine) => void;
}

/** Functions that live inside the world, made by SETUP. */
interface Inside {
  readonly realm: Realm;
  /** Plain data as the world's own arrays, objects and Dates. */
  readonly adopt: (value: unknown) => unknown;
}

export interface World extends Inside {
  readonly globals: Context;
  /** Top-level functions that the bundle declared and that may be called from outside. */
  readonly functions: () => readonly string[];
  /** Runs a job inside, ended when it takes longer; the end cannot be caught inside. */
  readonly within: <Result>(milliseconds: number, job: () => Result) => Result;
}

const SETUP = new Script(
  `(function (host) {
  'use strict';
  const RealDate = Date;
  const now = host.now;
  function HostDate(...parts) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  HostDate.prototype = RealDate.prototype;
  HostDate.now = () => now();
  HostDate.parse = RealDate.parse;
  HostDate.UTC = RealDate.UTC;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate });
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  Object.defineProperty(HostDate, 'length', { value: 7 });
  Object.defineProperty(globalThis, 'Date', { value: HostDate, writable: true, configurable: true });
  if (host.seed !== undefined) {
    let state = host.seed >>> 0;
    Math.random = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc']) delete globalThis[name];
  const isDate = (value) => Object.prototype.toString.call(value) === '[object Date]';
  const text = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value.stack);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const logger = (level) => (...values) => host.line(level, values.map(text).join(' '));
  Object.defineProperty(globalThis, 'console', {
    value: { log: logger('log'), info: logger('info'), warn: logger('warn'), error: logger('error') },
    writable: true,
    configurable: true,
  });
  const slice = Array.prototype.slice;
  const adopt = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (isDate(value)) return new RealDate(value.getTime());
    if (Array.isArray(value)) {
      const list = [];
      for (let at = 0; at < value.length; at += 1) list.push(adopt(value[at]));
      return list;
    }
    const copy = {};
    for (const key of Object.keys(value)) copy[key] = adopt(value[key]);
    return copy;
  };
  return {
    adopt,
    realm: {
      date: (instant) => new RealDate(instant),
      list: (values) => slice.call(values),
      rows: (rows) => {
        const copy = [];
        for (let at = 0; at < rows.length; at += 1) copy.push(slice.call(rows[at]));
        return copy;
      },
      error: (name, message) => {
        const error = new Error(message);
        error.name = name;
        return error;
      },
    },
  };
})`,
  { filename: 'world.js' },
);

const JOB = '\u0000job';
const CALL = new Script(
  `(() => { const job = globalThis['${JOB}']; delete globalThis['${JOB}']; return job(); })()`,
  { filename: 'call.js' },
);

/** A world with a set clock, its own random numbers and captured console lines. */
export const newWorld = ({ now, seed, onLine }: WorldOptions): World => {
  const globals = createContext({});
  const setup = SETUP.runInContext(globals) as (host: object) => Inside;
  const line = (level: ConsoleLine['level'], text: string): void => onLine({ level, text });
  const inside = setup({ now, seed, line });
  const before = new Set(Reflect.ownKeys(globals));
  return {
    ...inside,
    globals,
    functions: () =>
      Object.keys(globals).filter(
        (name) => !before.has(name) && !name.endsWith('_') && typeof globals[name] === 'function',
      ),
    within: <Result>(milliseconds: number, job: () => Result): Result => {
      Object.defineProperty(globals, JOB, { value: job, configurable: true });
      return CALL.runInContext(globals, { timeout: milliseconds }) as Result;
    },
  };
};
