// Server side of google.script.run: what of an answer arrives (platform facts 3.2, measured).
import { isEnumValue } from '../services/enums';
import { isService } from '../services/guard';
import { refuse } from '../services/service-error';

/** Nothing is delivered when a Date or one of Google's objects is anywhere in the answer. */
class Undeliverable extends Error {}

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

const carried = (value: unknown, above: readonly object[]): unknown => {
  if (value === undefined) return null;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value === 'symbol' || typeof value === 'bigint') {
    return refuse(`A ${typeof value} cannot be returned to the page.`);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  if (isService(value) || isEnumValue(value)) throw new Undeliverable();
  if (above.includes(value)) return refuse('An object that holds itself cannot be returned.');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (part: unknown) => carried(part, path));
  const tag = tagOf(value);
  if (tag === 'Date') throw new Undeliverable();
  if (tag === 'Promise') return refuse('The local host does not wait for a Promise.');
  if (ArrayBuffer.isView(value)) return refuse(`A ${tag} cannot be returned to the page.`);
  // Map, Set, RegExp and boxed values arrive as empty objects.
  if (tag !== 'Object' && tag !== 'Error') return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, carried(part, path)]),
  );
};

/** What the success handler gets, as JSON; null where nothing is delivered. */
export const wireAnswer = (value: unknown): string | null => {
  try {
    return JSON.stringify(carried(value, []));
  } catch (error) {
    if (error instanceof Undeliverable) return null;
    throw error;
  }
};
