// What a look at a tab finds out: which of its columns plays which role.
import type { Cell } from '../domain/cell';
import type { Guess } from '../domain/guess';

export type Rows = readonly (readonly Cell[])[];

export interface Mapping<R extends string> {
  /** Zero-based row of the headers in the rows given; of two lines the lower one. */
  readonly headerRow: number;
  /** Zero-based column of each role found: what we are sure of, or nearly. */
  readonly columns: ReadonlyMap<R, number>;
  /** Roles for which two columns spoke alike: the one taken, and the one left alone. */
  readonly doubled: readonly { readonly role: R; readonly taken: number; readonly left: number }[];
  /** How much the header row says; only comparable between tabs. */
  readonly score: number;
  /** How sure, and why; missing where people have said it. */
  readonly guesses?: ReadonlyMap<R, Guess>;
}

/** A mapping that says why: also the guesses that are too weak to act upon. */
export interface Recognised<R extends string> extends Mapping<R> {
  readonly guesses: ReadonlyMap<R, Guess>;
}
