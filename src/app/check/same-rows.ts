// Which row is which, after people have sorted, inserted, deleted, cut or edited rows.
import type { Rows } from '../../tables/recognise';
import { cellKey, rowKey } from './layout';

const NOTHING = /^[\u001f]*$/;

export interface Identity {
  readonly name: number;
  /** -1 when the tab has no numbers. */
  readonly id: number;
  /** Columns that this run has not written: a row carries their cells wherever it goes. */
  readonly untouched: readonly number[];
}

type Key = (row: Rows[number]) => string;

/** Pairs what is still free on both sides and has the same key, in the order of the rows. */
const pair = (now: Rows, before: Rows, key: Key, found: Map<number, number>): void => {
  const taken = new Set(found.values());
  const free = new Map<string, number[]>();
  before.forEach((row, r) => {
    const text = taken.has(r) ? '' : key(row);
    if (NOTHING.test(text)) return;
    const list = free.get(text);
    if (list === undefined) free.set(text, [r]);
    else list.push(r);
  });
  now.forEach((row, r) => {
    if (found.has(r)) return;
    const origin = free.get(key(row))?.shift();
    if (origin !== undefined) found.set(r, origin);
  });
};

const likeness = (a: Rows[number], b: Rows[number], columns: readonly number[]): number =>
  columns.filter((column) => cellKey(a[column]) === cellKey(b[column])).length;

/** What is left shares a name at most: each takes the free row that is most like it. */
const pairByName = (now: Rows, before: Rows, at: Identity, found: Map<number, number>): void => {
  const taken = new Set(found.values());
  now.forEach((row, r) => {
    const name = cellKey(row[at.name]);
    if (found.has(r) || name === '') return;
    let best = -1;
    let most = -1;
    before.forEach((other, o) => {
      if (taken.has(o) || cellKey(other[at.name]) !== name) return;
      const alike = likeness(row, other, at.untouched);
      if (alike > most) {
        most = alike;
        best = o;
      }
    });
    if (best < 0) return;
    taken.add(best);
    found.set(r, best);
  });
};

/**
 * For each row of now, the row of before that it was; a row that nobody knew has no entry.
 *
 * The surest sign first: number and name, then everything that we did not write, then the number
 * alone (the name was edited), then the name.
 */
export const sameRows = (now: Rows, before: Rows, at: Identity): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const number: Key = (row) => (at.id < 0 ? '' : cellKey(row[at.id]));
  pair(now, before, (row) => (number(row) === '' ? '' : rowKey(row, [at.id, at.name])), found);
  pair(now, before, (row) => rowKey(row, at.untouched), found);
  pair(now, before, number, found);
  pairByName(now, before, at, found);
  return found;
};
