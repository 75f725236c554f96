// Numbers of ours, for customers and for cases: a letter and six characters.
import type { Desk } from './desk';

/** No 0/O and 1/I/L: the number is read out on the phone. */
export const DIGITS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const NUMBER_LENGTH = 6;

/** A number that nobody has: `C-`, `K-` or, for requests, `R-` and six characters. */
export const freshNumber = (
  { random }: Pick<Desk, 'random'>,
  prefix: 'C-' | 'K-' | 'R-',
  used: ReadonlySet<string>,
): string => {
  for (;;) {
    let number: string = prefix;
    for (let i = 0; i < NUMBER_LENGTH; i += 1) {
      number += DIGITS[Math.floor(random() * DIGITS.length)] ?? '2';
    }
    if (!used.has(number)) return number;
  }
};
