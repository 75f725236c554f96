// Client side of google.script.run: what may be sent; anything else throws before it leaves the page.

const ILLEGAL = 'Failed due to illegal value in property: ';
const CIRCULAR = 'Failed due to circular reference.';

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** Object literals and arrays may cross, of any window; what has a class of its own may not. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const legal = (value: unknown, property: string, above: readonly object[]): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // Infinity and NaN become null, as in JSON.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object') throw new Error(ILLEGAL + property);
  if (above.includes(value)) throw new Error(CIRCULAR);
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (part: unknown, at) => legal(part, String(at), path));
  }
  if (tagOf(value) !== 'Object' || !isPlain(value)) throw new Error(ILLEGAL + property);
  return Object.fromEntries(
    Object.entries(value)
      // Keys that end in two underscores never arrive.
      .filter(([key, part]) => part !== undefined && !key.endsWith('__'))
      .map(([key, part]) => [key, legal(part, key, path)]),
  );
};

/**
 * The arguments of a call as they arrive, or an Error in Google's words (platform facts 3.2).
 *
 * A form element, which Google takes as the only argument, is refused by name: nothing here uses one.
 */
export const wireArguments = (args: readonly unknown[]): unknown[] =>
  args.map((value, at) => {
    if (typeof value === 'object' && value !== null && tagOf(value) === 'HTMLFormElement') {
      throw new Error('A form element as an argument is not in the local host.');
    }
    return legal(value, String(at), []);
  });
