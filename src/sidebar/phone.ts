// A phone number as a phone takes it: digits, and a plus before a foreign one.

/** Two numbers in one cell: the first is called. */
const firstOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .split(/[/,;、]/)
    .find((part) => /\d/.test(part)) ?? '';

/** +86 before a mobile number is left out; blanks, brackets and full-width forms too. */
export const cleanPhone = (typed: string): string => {
  const text = firstOf(typed).replace(/[^\d+]/g, '');
  const digits = text.replace(/\+/g, '');
  const home = /^(?:00)?86(1\d{10})$/.exec(digits);
  if (home !== null) return home[1] ?? digits;
  return text.startsWith('+') ? `+${digits}` : digits;
};

/** For the eye: 138 0013 8000. Anything else stands as it was typed. */
export const shownPhone = (typed: string): string => {
  const clean = cleanPhone(typed);
  return /^1\d{10}$/.test(clean) && /^[\d\s+()-]*$/.test(typed.normalize('NFKC'))
    ? `${clean.slice(0, 3)} ${clean.slice(3, 7)} ${clean.slice(7)}`
    : typed;
};
