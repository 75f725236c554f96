// A short stamp of a long text: equal texts have equal stamps, and one typing mistake changes it.

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const OTHER_BASIS = 0x9dc5811c;
const OTHER_PRIME = 0x85ebca6b;

const hex = (word: number): string => `0000000${(word >>> 0).toString(16)}`.slice(-8);

/**
 * Sixteen hexadecimal digits, to notice what was half written or edited by hand; no secret.
 *
 * @example checksum('')   // 811c9dc59dc5811c
 */
export const checksum = (text: string): string => {
  let one = BASIS;
  let other = OTHER_BASIS;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, OTHER_PRIME);
    other ^= other >>> 15;
  }
  return hex(one) + hex(other);
};
