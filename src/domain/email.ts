// What reads as one e-mail address: enough to notice a slip, not to promise that mail arrives.

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @example isEmail('wang@')   // false */
export const isEmail = (text: string): boolean => ADDRESS.test(text);
