// What a cell says: a value, nothing, or something that cannot be read. Never null, never a guess.

export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
}
export interface Blank {
  readonly kind: 'blank';
}
export interface Unknown {
  readonly kind: 'unknown';
  /** What stood there, for the data-quality list. */
  readonly received: string;
}
export type Reading<T> = Known<T> | Blank | Unknown;

export const BLANK: Blank = { kind: 'blank' };
export const known = <T>(value: T): Known<T> => ({ kind: 'known', value });
export const unknown = (received: string): Unknown => ({ kind: 'unknown', received });

/** The value if it is known, else undefined. */
export const knownValue = <T>(reading: Reading<T>): T | undefined =>
  reading.kind === 'known' ? reading.value : undefined;
