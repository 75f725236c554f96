// One cell with a name and a phone in it: 高翔 13800015001, Bo Lindgren, 555 014 0902.
import { fold } from '../domain/text';

export interface NameAndPhone {
  readonly name: string;
  readonly phone: string;
}

/** Nobody's name and number are longer; a long text is not searched. */
const LONGEST = 120;
const DAY = /^\d{4}[\s.\-–]\d{1,2}[\s.\-–]\d{1,2}$/;
/** A name without digits, then at least seven digits in the signs of a phone number. */
const NAME_THEN_PHONE =
  /^(\D*[^\d\s(+,，;:：/\-–(])[\s,，;:：/\-–(]*(\+?\(?\d[\d\s().\-–]{5,}\d)\)?$/;

/** (555) 014-0904: the bracket before it was taken for one around the number. */
const withItsBracket = (phone: string): string =>
  phone.includes(')') && !phone.includes('(') ? `(${phone}` : phone;

/** Both parts, or null when the cell is not a name with a phone behind it. */
export const splitNameAndPhone = (cell: string): NameAndPhone | null => {
  if (cell.length > LONGEST) return null;
  const match = NAME_THEN_PHONE.exec(fold(cell));
  if (match === null || DAY.test(match[2] ?? '')) return null;
  const [, name = '', phone = ''] = match;
  const digits = phone.replace(/\D/g, '');
  return digits.length < 7 || digits.length > 15 || !/[a-z\u3400-\u9fff]/i.test(name)
    ? null
    : { name: name.trim(), phone: withItsBracket(phone.trim()) };
};
