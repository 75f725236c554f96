// Telephone numbers in a cell, as digits that are equal for one line however it is written.
import { fold } from './text';

/** Fewer digits are an extension or a note. */
const SHORTEST = 5;

/**
 * Every number that a cell holds, as digits; the code of China before a mobile number is left out.
 *
 * Rule: 3-product §5 "phone normalised: +86, blanks, full-width".
 * @example phonesIn('+86 138 0000 0001 / ０２０-81234567')   // ['13800000001', '02081234567']
 */
export const phonesIn = (typed: string): readonly string[] =>
  fold(typed)
    .split(/[/,;、，；]/)
    .map((part) => part.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, ''))
    .filter((digits) => digits.length >= SHORTEST);
