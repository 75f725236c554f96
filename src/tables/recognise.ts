// Finds the header row of a log or a register and which of its columns plays which role.
import type { Cell } from '../domain/cell';
import { columnValues } from './column-values';
import { type Half, headerCandidates } from './header-candidates';
import { headerKey } from './header-key';
import { headerLines } from './header-lines';
import { LOG_ROLES, LOG_WORDS, type LogRole } from './log-roles';
import type { Mapping, Rows } from './mapping';
import type { RoleWords, ValueKind } from './roles';

export { headerKey } from './header-key';
export type { Mapping, Rows } from './mapping';
export { recogniseCustomers } from './recognise-customers';

const HEADER_SEARCH_ROWS = 30;
const EXACT = 1;
const PART = 0.6;
/** Below this share of fitting values a header word is not believed. */
const BELIEVED_SHARE = 0.3;

interface KeyedWords {
  readonly exact: ReadonlyMap<string, number>;
  readonly part: readonly string[];
  readonly not: readonly string[];
}
const keyed = (words: RoleWords): KeyedWords => ({
  exact: new Map(words.exact.map((word, index) => [headerKey(word), index])),
  part: words.part.map(headerKey),
  not: words.not.map(headerKey),
});
const keyedAll = <R extends string>(
  roles: readonly R[],
  words: Readonly<Record<R, RoleWords>>,
): readonly (readonly [R, KeyedWords])[] => roles.map((role) => [role, keyed(words[role])]);

const wordScore = (key: string, words: KeyedWords): number => {
  if (key === '') return 0;
  const at = words.exact.get(key);
  if (at !== undefined) return EXACT - at / 1000;
  if (words.not.some((part) => key.includes(part))) return 0;
  return words.part.some((part) => key.includes(part)) ? PART - key.length / 1000 : 0;
};

/** Do the values below a header look like its role? An empty column does not contradict. */
const isBelieved = (rows: Rows, headerRow: number, column: number, kind: ValueKind): boolean =>
  kind === null || columnValues(rows, headerRow, column).share(kind) >= BELIEVED_SHARE;

interface Candidate<R> {
  readonly role: R;
  readonly column: number;
  readonly score: number;
}

const candidates = <R extends string>(
  header: readonly Cell[],
  words: readonly (readonly [R, KeyedWords])[],
): Candidate<R>[] => {
  const found: Candidate<R>[] = [];
  header.forEach((cell, column) => {
    const key = headerKey(cell);
    if (key === '') return;
    for (const [role, roleWords] of words) {
      const score = wordScore(key, roleWords);
      if (score > 0) found.push({ role, column, score });
    }
  });
  return found.sort((a, b) => b.score - a.score || a.column - b.column);
};

/** Greedy: the surest pair of role and column first; each column plays one role. */
const assign = <R extends string>(
  found: readonly Candidate<R>[],
): Omit<Mapping<R>, 'headerRow'> => {
  const columns = new Map<R, number>();
  const takenColumns = new Set<number>();
  const scores = new Map<R, number>();
  const doubled: { role: R; taken: number; left: number }[] = [];
  let score = 0;
  for (const candidate of found) {
    if (takenColumns.has(candidate.column)) continue;
    const taken = columns.get(candidate.role);
    if (taken === undefined) {
      columns.set(candidate.role, candidate.column);
      scores.set(candidate.role, candidate.score);
      takenColumns.add(candidate.column);
      score += candidate.score;
    } else if (candidate.score > PART && !doubled.some(({ role }) => role === candidate.role)) {
      doubled.push({ role: candidate.role, taken, left: candidate.column });
    }
  }
  return { columns, doubled, score };
};

/** The roles of a tab by the words of its best header row; null when none reads like one. */
export const recognise = <R extends string>(
  rows: Rows,
  roles: readonly R[],
  words: Readonly<Record<R, RoleWords>>,
): Mapping<R> | null => {
  const lists = keyedAll(roles, words);
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH_ROWS); row += 1) {
    const { score, columns } = assign(candidates(rows[row] ?? [], lists));
    if (columns.size >= 2 && (best === null || score > best.score)) best = { row, score };
  }
  if (best === null) return null;
  const headerRow = best.row;
  const found = candidates(rows[headerRow] ?? [], lists).filter(({ role, column }) =>
    isBelieved(rows, headerRow, column, words[role].values),
  );
  return { headerRow, ...assign(found) };
};

const CUSTOMER_ONLY: ReadonlySet<Half> = new Set<Half>([
  'fees',
  'months',
  'position',
  'birthday',
  'address',
  'e-mail',
]);
/** A log may have one of these; a tab with two of them is about the customers themselves. */
const CUSTOMER_MOSTLY: ReadonlySet<Half> = new Set<Half>([
  'course ends on',
  'enrolled on',
  'paused until',
  'region',
  'referred by',
  'credit',
  'source',
  'belongs to',
]);
const LOG_ONLY: readonly LogRole[] = ['outcome', 'channel', 'summary', 'next appointment'];

/** The roles of a log of contacts, or null when the tab is not one. */
export const recogniseLog = (rows: Rows): Mapping<LogRole> | null => {
  const mapping = recognise(rows, LOG_ROLES, LOG_WORDS);
  if (mapping === null || !mapping.columns.has('happened at')) return null;
  if (!mapping.columns.has('name') && !mapping.columns.has('customer no.')) return null;
  if (!LOG_ONLY.some((role) => mapping.columns.has(role))) return null;
  const roles = headerCandidates(headerLines(rows, mapping.headerRow), () => false);
  const found = new Set(roles.map(({ role }) => role));
  const among = (some: ReadonlySet<Half>): number =>
    [...some].filter((role) => found.has(role)).length;
  return among(CUSTOMER_ONLY) > 0 || among(CUSTOMER_MOSTLY) > 1 ? null : mapping;
};
