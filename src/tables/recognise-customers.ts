// Finds the header row of a customer tab and which column plays which role, how surely, and why.
import type { Confidence, Guess, Looks, Reason } from '../domain/guess';
import { type ColumnValues, columnValues } from './column-values';
import {
  type Candidate,
  FAMILY_NAME,
  type Half,
  headerCandidates,
  PART,
  type Taken,
} from './header-candidates';
import { headerKey } from './header-key';
import { headerLines } from './header-lines';
import type { Recognised, Rows } from './mapping';
import { withPeople } from './people-columns';
import { roleWords } from './role-words';
import { MANAGED, type Role, type ValueKind } from './roles';
import { statusOrStage } from './status-or-stage';
import { byValuesAlone } from './values-alone';

const HEADER_SEARCH_ROWS = 30;
/** Below this share of fitting values a header word is not believed; above the other it is sure. */
const BELIEVED_SHARE = 0.3;
const SURE_SHARE = 0.6;
/** Numbers that are mostly not their own are nobody's number. */
const OWN_NUMBERS = 0.7;
/** Two rows alike are a copied row; of this many, a class or a group. */
const ENOUGH_NUMBERS = 8;

interface Assigned {
  readonly taken: ReadonlyMap<Half, Taken>;
  readonly score: number;
}

/** Greedy: the surest pair of role and column first; each column plays one role. */
const assign = (found: readonly Candidate[]): Assigned => {
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
const fullerFirst = (
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

const kindOf = (role: Half): ValueKind => (role === FAMILY_NAME ? 'text' : roleWords(role).values);

/** No. 1, 2, 3 counts the rows; Student ID 1, 2, 3 numbers the students. */
const isRowNumber = (word: string): boolean => ['', 'no', 'number'].includes(headerKey(word));

const isBelieved = ({ role, word }: Candidate, values: ColumnValues): boolean => {
  if (values.filled === 0) return true;
  const isShared =
    values.filled >= ENOUGH_NUMBERS && values.looks('number of its own') < OWN_NUMBERS;
  if (role === 'id' && ((values.countsRows && isRowNumber(word)) || isShared)) return false;
  return values.share(kindOf(role)) >= BELIEVED_SHARE;
};

/** Dates and phones must look like it for sure; text says nothing. */
const sureShare = (role: Half, values: ColumnValues): number => {
  const kind = kindOf(role);
  if (kind === 'date') return Math.max(values.looks('date'), values.share('date') >= 0.9 ? 0.6 : 0);
  return values.share(kind);
};

const isManaged = (role: Half): boolean => (MANAGED as readonly Half[]).includes(role);

const confidenceOf = (one: Taken, values: ColumnValues): Confidence => {
  const share = sureShare(one.role, values);
  if (one.strength === 'part') {
    if (values.filled === 0 && isManaged(one.role)) return 'unsure';
    return share >= SURE_SHARE ? 'likely' : 'unsure';
  }
  if (one.rival !== null || one.score <= PART) return 'likely';
  return share >= SURE_SHARE ? 'sure' : 'likely';
};

const reasonsOf = (one: Taken, values: ColumnValues): readonly Reason[] => {
  const { word, above, strength } = one;
  const kind = kindOf(one.role);
  const looksLike: Looks | null = one.role === 'id' ? 'number of its own' : kind;
  const said: Reason =
    above !== ''
      ? { kind: 'header above', word, above }
      : { kind: strength === 'exact' ? 'header words' : 'part of header', word };
  const seen: readonly Reason[] =
    values.filled === 0
      ? [{ kind: 'empty' }]
      : looksLike === null || looksLike === 'text'
        ? []
        : [
            {
              kind: 'values',
              looksLike,
              share: one.role === 'id' ? values.looks(looksLike) : values.share(kind),
            },
          ];
  return [
    said,
    ...seen,
    ...(one.rival === null ? [] : [{ kind: 'rival', column: one.rival } as const]),
  ];
};

const headerRowOf = (rows: Rows): number | null => {
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH_ROWS); row += 1) {
    const { score, taken } = assign(headerCandidates(headerLines(rows, row), () => false));
    if (taken.size >= 2 && (best === null || score > best.score)) best = { row, score };
  }
  return best?.row ?? null;
};

/**
 * The customers' roles in a tab, or null when no row of the first 30 reads like a header.
 *
 * Rule: 3-product §1; only the name is required, and an organisation serves as the name where a
 * tab has no names of persons. By header words, of one line or two, and by the values below them.
 * What is unsure stands in `guesses` only, so that nothing is computed or written by it.
 * @param header the header row where somebody has pointed at it
 */
export const recogniseCustomers = (rows: Rows, header?: number): Recognised<Role> | null => {
  const headerRow = header ?? headerRowOf(rows);
  if (headerRow === null) return null;
  const known = new Map<number, ColumnValues>();
  const valuesOf = (column: number): ColumnValues => {
    const seen = known.get(column) ?? columnValues(rows, headerRow, column);
    known.set(column, seen);
    return seen;
  };
  const holdsBoth = (column: number): boolean => valuesOf(column).looks('name and phone') >= 0.5;
  const lines = headerLines(rows, headerRow);
  const found = headerCandidates(lines, holdsBoth)
    .filter((candidate) => isBelieved(candidate, valuesOf(candidate.column)))
    .map((candidate) => statusOrStage(candidate, valuesOf(candidate.column)));
  const sorted = fullerFirst(found, valuesOf);
  const assigned = assign(sorted);
  const people = withPeople(assigned.taken, sorted, valuesOf);
  if (people === null) return null;
  const guesses = new Map<Role, Guess>();
  for (const [role, one] of people.taken) {
    if (role === FAMILY_NAME) continue;
    const values = valuesOf(one.column);
    const reasons = [...(people.reasons.get(role) ?? []), ...reasonsOf(one, values)];
    const confidence = confidenceOf(one, values);
    guesses.set(role, { column: one.column, confidence, reasons });
  }
  for (const [role, guess] of byValuesAlone(lines, found, guesses, valuesOf)) {
    guesses.set(role, guess);
  }
  const columns = new Map<Role, number>();
  const doubled: { role: Role; taken: number; left: number }[] = [];
  for (const [role, { column, confidence }] of guesses) {
    if (confidence === 'unsure') continue;
    columns.set(role, column);
    const rival = people.taken.get(role)?.rival;
    if (rival !== null && rival !== undefined) doubled.push({ role, taken: column, left: rival });
  }
  if (!columns.has('name')) return null;
  return { headerRow, columns, doubled, score: assigned.score, guesses };
};
