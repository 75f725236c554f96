// How sure we are that a column plays a role, and why: data, which i18n turns into a sentence.

/** Only what is sure or likely is acted upon; the rest is for a person to confirm. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** What the values of a column look like. */
export type Looks =
  | 'text'
  | 'money'
  | 'months'
  | 'date'
  | 'phone'
  | 'e-mail'
  | 'birthday'
  | 'yes or no'
  | 'number of its own'
  | 'name and phone'
  | 'status words';

export type Reason =
  /** The header is a word for this role. */
  | { readonly kind: 'header words'; readonly word: string }
  /** The header holds a word for this role. */
  | { readonly kind: 'part of header'; readonly word: string }
  /** The header and the line above it say it together. */
  | { readonly kind: 'header above'; readonly word: string; readonly above: string }
  /** Of the filled cells looked at, this share looks like it. */
  | { readonly kind: 'values'; readonly looksLike: Looks; readonly share: number }
  /** Nothing stands in the column yet. */
  | { readonly kind: 'empty' }
  /** Another column says the same. */
  | { readonly kind: 'rival'; readonly column: number }
  /** There is a person in another column, so this one is the organisation. */
  | { readonly kind: 'person beside it'; readonly column: number }
  /** There is no person's name, so the organisation is the name. */
  | { readonly kind: 'no person' }
  /** The name stands in two columns; this is the one, that the other. */
  | { readonly kind: 'half of the name'; readonly other: number };

export interface Guess {
  readonly column: number;
  readonly confidence: Confidence;
  /** Why, the weightiest first; never none. */
  readonly reasons: readonly Reason[];
}
