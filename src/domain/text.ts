// Text as people type it, brought to one form before anything is matched or read.

/** Any of the signs below: most cells, Chinese ones too, hold none. */
const TO_FOLD = /[\uff01-\uff5e\uffe5\u3000\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const WIDE_BLANK = /[\u3000\u00a0\u2000-\u200a\u202f\u205f]/g;
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
const BLANKS = /\s+/g;

/**
 * Full-width forms as half-width ones, ideographic and no-break blanks as blanks, trimmed.
 *
 * The full-width yen sign becomes ¥; zero-width characters, which only pasting brings, go.
 */
export const fold = (text: string): string => {
  if (!TO_FOLD.test(text)) return text.trim();
  return text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '\u00a5')
    .replace(WIDE_BLANK, ' ')
    .replace(INVISIBLE, '')
    .trim();
};

/** Folded, lower case, without any blank: the form in which words are compared. */
export const squash = (text: string): string => fold(text).toLowerCase().replace(BLANKS, '');

/** The order of texts that are compared as they are, for sort. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is not blank, in one text. */
export const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

/** Who or what has this name: blanks, width and case of letters aside. */
export const named = <One extends { readonly name: string }>(
  list: readonly One[],
  name: string,
): One | undefined => {
  const wanted = squash(name);
  return list.find((one) => squash(one.name) === wanted);
};
