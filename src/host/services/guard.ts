// The wall around each fake: only the members in use, checked arguments, rights, counted calls.
import { type Execution, priced } from './execution';
import { isDate } from './realm';
import type { Price } from './service-call';
import { RunKilled, refuse, ServiceError } from './service-error';

export type Parameter =
  | 'integer'
  | 'string'
  | 'boolean'
  | 'text?'
  | 'rows'
  | 'list'
  /** May be left out at the end. */
  | 'list?'
  | 'object'
  | 'object?';

export interface Member {
  readonly price: Price;
  readonly takes: readonly Parameter[];
  /** May be called by an add-on's menu before anything is authorised. */
  readonly always?: boolean;
}

/** One entry for each function of a fake; the other members are values. */
export type Members<Fake> = {
  readonly [Key in keyof Fake as Fake[Key] extends (...args: never[]) => unknown
    ? Key
    : never]-?: Member;
};

export const member = (price: Price, ...takes: readonly Parameter[]): Member => ({ price, takes });
export const always = (price: Price, ...takes: readonly Parameter[]): Member => ({
  price,
  takes,
  always: true,
});

const names = new WeakMap<object, string>();

/** Is this one of Google's objects, and no data? */
export const isService = (value: object): boolean => names.has(value);

/** As Google's messages name the object, without what it belongs to: Range, Sheet, SpreadsheetApp. */
export const serviceNameOf = (value: object): string | undefined =>
  names.get(value)?.replace(/^.*\./, '');

/** A value's type as Google's messages spell it. */
const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (isDate(value)) return 'Date';
  return names.get(value) ?? '(class)';
};

const fits = (value: unknown, parameter: Parameter): boolean => {
  switch (parameter) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'string':
    case 'boolean':
      return typeof value === parameter;
    case 'text?':
      return typeof value === 'string' || value === null || value === undefined;
    case 'list':
      return Array.isArray(value);
    case 'list?':
      return value === undefined || Array.isArray(value);
    case 'rows':
      return Array.isArray(value) && value.every((row) => Array.isArray(row));
    case 'object?':
      return value === null || value === undefined || typeof value === 'object';
    default:
      return typeof value === 'object' && value !== null;
  }
};

/** Asked by promises, inspectors and test runners of anything they hold: never a service call. */
const INSPECTED = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof']);

const inRealm = (execution: Execution, error: unknown): unknown =>
  error instanceof ServiceError || error instanceof RunKilled
    ? execution.realm.error(error.name, error.message)
    : error;

export interface Guarded {
  /** As Google's messages name it: 'SpreadsheetApp.Range'. */
  readonly name: string;
  /** Cells that a read or write of this object covers. */
  readonly cells?: number;
}

/** Wraps a fake: its functions are checked, priced and counted; anything else is refused by name. */
export const guard = <Fake extends object>(
  execution: Execution,
  { name, cells = 0 }: Guarded,
  fake: Fake,
  members: Members<Fake>,
): Fake => {
  const table: Readonly<Record<string, Member | undefined>> = members;
  const short = name.slice(name.lastIndexOf('.') + 1);
  const call = (key: string, body: (...args: unknown[]) => unknown, args: unknown[]): unknown => {
    const { price, takes, always: open } = table[key] ?? refuse(`${name}.${key} has no price`);
    const allowed =
      execution.mode === 'CUSTOM_FUNCTION' ? false : execution.mode !== 'NONE' || open === true;
    if (!allowed) refuse(`You do not have permission to call ${name}.${key}.`);
    const fitting =
      args.length <= takes.length &&
      takes.every(
        (parameter, at) => (at < args.length || parameter === 'list?') && fits(args[at], parameter),
      );
    if (!fitting) {
      const given = args.map(typeName).join(',');
      refuse(`The parameters (${given}) don't match the method signature for ${name}.${key}.`);
    }
    if (price !== 'cheap') {
      const priceOf = { price, service: short, member: key, cells };
      return priced(execution, priceOf, () => body(...args));
    }
    if (execution.killed) throw execution.killed;
    execution.cheap += 1;
    return body(...args);
  };
  const missing = (key: string): never => {
    throw execution.realm.error(
      'Error',
      `${name}.${key} is not in the local host: src/google/used-api.ts lists what is.`,
    );
  };
  const proxy = new Proxy(fake, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || INSPECTED.has(key)) return Reflect.get(target, key, receiver);
      if (Reflect.getOwnPropertyDescriptor(target, key) === undefined) return missing(key);
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        try {
          return call(key, (...given) => Reflect.apply(value, target, given), args);
        } catch (error) {
          throw inRealm(execution, error);
        }
      };
    },
    set: (_, key) => missing(`${String(key)} =`),
  });
  names.set(proxy, name);
  return proxy;
};
