// Who may be the same person: the same phone however it is written, or the same name. Pure.
import { fold, squash } from '../../domain/text';

/** Fewer digits are an extension or a note. */
const SHORTEST = 5;

/** Every number in a cell, as digits; the code of China before a mobile number is left out. */
const phonesIn = (typed: string): readonly string[] =>
  fold(typed)
    .split(/[/,;、，；]/)
    .map((part) => part.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, ''))
    .filter((digits) => digits.length >= SHORTEST);

interface Person {
  readonly name: string;
  readonly phone: string;
}

/**
 * Do two entries look like one person?
 *
 * Rule: M3.6, 3-product §3: a check for the same phone or name before anybody is added.
 * @example looksLike({ name: '王芳', phone: '+86 138 0000 0001' }, { name: '王 芳', phone: '' })   // true
 */
export const looksLike = (one: Person, other: Person): boolean => {
  if (squash(one.name) === squash(other.name)) return true;
  const phones = new Set(phonesIn(one.phone));
  return phonesIn(other.phone).some((phone) => phones.has(phone));
};
