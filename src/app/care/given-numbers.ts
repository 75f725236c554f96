// The numbers that this person's last new customers were given, by the key of their form.
import type { Desk } from '../desk';

const ADDED = 'added';
const REMEMBERED = 20;

/** Pairs of key and number, so that a try that was cut short gives the same number again. */
export const givenNumbers = (desk: Desk): readonly (readonly [string, string])[] => {
  try {
    const kept: unknown = JSON.parse(desk.kept(ADDED) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((pair: unknown) => {
      const [key, no] = Array.isArray(pair) ? pair : [];
      return typeof key === 'string' && typeof no === 'string' ? [[key, no] as const] : [];
    });
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

/**
 * Kept before the row is written.
 *
 * @param given what this person has had until now
 */
export const keepNumber = (
  desk: Desk,
  given: ReturnType<typeof givenNumbers>,
  key: string,
  no: string,
): void => {
  const others = given.filter(([known]) => known !== key);
  desk.keep(ADDED, JSON.stringify([...others.slice(1 - REMEMBERED), [key, no]]));
};
