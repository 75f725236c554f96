// Gives each role its column: the surest pair first, of two alike the fuller one.
import type { ColumnValues } from './column-values';
import { type Candidate, type Half, PART, type Taken } from './header-candidates';

export interface Assigned {
  readonly taken: ReadonlyMap<Half, Taken>;
  readonly score: number;
}

/** Greedy: the surest pair of role and column first; each column plays one role. */
export const assign = (found: readonly Candidate[]): Assigned => {
  const taken = new Map<Half, Taken>();
  const columns = new Set<number>();
  let score = 0;
  for (const candidate of found) {
    if (columns.has(candidate.column)) continue;
    const first = taken.get(candidate.role);
    if (first === undefined) {
      taken.set(candidate.role, { ...candidate, rival: null });
      columns.add(candidate.column);
      score += candidate.score;
    } else if (candidate.score > PART && first.rival === null) {
      taken.set(candidate.role, { ...first, rival: candidate.column });
    }
  }
  return { taken, score };
};

/** What a column that nobody has filled loses against one of another word that is filled. */
const EMPTY = 0.45;
const GAPS = 0.1;

/** Of two columns for one role the fuller one comes first. */
export const fullerFirst = (
  found: readonly Candidate[],
  valuesOf: (column: number) => ColumnValues,
): readonly Candidate[] => {
  const filled = ({ column }: Candidate): number => valuesOf(column).filled;
  const fullest = Math.max(1, ...found.map(filled));
  const place = (one: Candidate): number => {
    const share = filled(one) / fullest;
    const beaten =
      share === 0 && found.some((other) => other.role === one.role && filled(other) > 0);
    return one.score - (beaten ? EMPTY : GAPS * (1 - share));
  };
  return found
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => b.at - a.at || a.one.column - b.one.column)
    .map(({ one }) => one);
};
