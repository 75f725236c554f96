// Who may be the same person: the same phone however it is written, or the same name. Pure.
import { phonesIn } from '../../domain/phones';
import { squash } from '../../domain/text';

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
