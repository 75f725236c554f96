// Google's export keeps what Excel lacks as IFERROR(__xludf.DUMMYFUNCTION("TIER(B2)"),"Key").

const LITERAL = '"(?:[^"]|"")*"';
const WRAPPED = new RegExp(
  `^\\s*IFERROR\\(\\s*_*xludf\\.DUMMYFUNCTION\\(\\s*(${LITERAL}(?:\\s*&\\s*${LITERAL})*)\\s*\\)`,
  'i',
);
const COMPUTED = /^"computed_value"$/i;
/** The longest text that a formula of the file format may hold. */
const LONGEST_LITERAL = 255;

const textOf = (literals: string): string =>
  (literals.match(new RegExp(LITERAL, 'g')) ?? [])
    .map((literal) => literal.slice(1, -1).replace(/""/g, '"'))
    .join('');

/** A formula as the file has it, without '='. */
export type Unwrapped =
  | { readonly kind: 'plain' }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'computed' };

/** What Google's wrapper holds: a formula, or a cell that a formula elsewhere filled. */
export const unwrap = (formula: string): Unwrapped => {
  const literals = WRAPPED.exec(formula)?.[1];
  if (literals === undefined) return { kind: 'plain' };
  const text = textOf(literals);
  return COMPUTED.test(text.trim()) ? { kind: 'computed' } : { kind: 'formula', text };
};

/** A text as a formula writes it, in pieces no longer than the format allows. */
const literal = (text: string): string => {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(at, at + LONGEST_LITERAL).replace(/"/g, '""')}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
};

/** The formula of a wrapped cell; fallback is the value that stands there now. */
export const wrap = (inner: string, fallback: string | number | boolean | null): string => {
  const value =
    typeof fallback === 'string'
      ? literal(fallback)
      : fallback === null
        ? '""'
        : String(fallback).toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION(${literal(inner)}),${value})`;
};

/** What the wrapper of a spilled cell holds. */
export const COMPUTED_VALUE = '"COMPUTED_VALUE"';

/** Functions that Google has and the file format has not. */
const GOOGLE_ONLY =
  'ARRAYFORMULA QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPLIT JOIN FLATTEN REGEXMATCH REGEXEXTRACT REGEXREPLACE SPARKLINE SORTN COUNTUNIQUE ARRAY_CONSTRAIN IMAGE TO_DATE TO_TEXT TO_PURE_NUMBER EPOCHTODATE';

const STRINGS = /"(?:[^"]|"")*"/g;
const OPEN_RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![A-Z0-9_.($])/i;

/** Would the file format read the formula as it stands? Custom functions are named by the caller. */
export const needsWrapping = (formula: string, customFunctions: readonly string[]): boolean => {
  const bare = formula.replace(STRINGS, '""');
  if (bare.includes('{') || OPEN_RANGE.test(bare)) return true;
  const foreign = new Set([
    ...GOOGLE_ONLY.split(' '),
    ...customFunctions.map((n) => n.toUpperCase()),
  ]);
  const called = bare.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu) ?? [];
  return called.some((name) => foreign.has(name.toUpperCase()));
};
