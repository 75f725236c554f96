// Finds the header row of a tab and which of its columns plays which role, by words and by values.
import { type Cell, isBlank, isDateCell, isErrorText } from '../domain/cell';
import { readDate } from '../domain/reading/date';
import { readFees, readMonths } from '../domain/reading/number';
import { fold } from '../domain/text';
import { LOG_ROLES, LOG_WORDS, type LogRole } from './log-roles';
import { ROLE_WORDS, ROLES, type Role, type RoleWords, type ValueKind } from './roles';

export type Rows = readonly (readonly Cell[])[];

export interface Mapping<R extends string> {
  /** Zero-based row of the headers in the rows given. */
  readonly headerRow: number;
  /** Zero-based column of each role found. */
  readonly columns: ReadonlyMap<R, number>;
  /** Roles for which two columns spoke alike: the one taken, and the one left alone. */
  readonly doubled: readonly { readonly role: R; readonly taken: number; readonly left: number }[];
  /** How much the header row says; only comparable between tabs. */
  readonly score: number;
}

const HEADER_SEARCH_ROWS = 30;
const SAMPLE = 60;
const EXACT = 1;
const PART = 0.6;
/** Below this share of fitting values a header word is not believed. */
const BELIEVED_SHARE = 0.3;

/** A header as its words are compared: folded, lower case, without brackets, units, marks, blanks. */
export const headerKey = (cell: Cell | undefined): string =>
  typeof cell === 'string'
    ? fold(cell)
        .toLowerCase()
        .replace(/[([{【「][^)\]}】」]*[)\]}】」]/g, '')
        .replace(/[\s*:：#_\-–.,，、/\\'"?!]+/g, '')
    : '';

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

const PHONE = /^[+(]?[\d\s().\-+/]{5,}\d\)?(\s*(ext|x|转)\.?\s*\d+)?$/i;
const EMAIL = /^\S+@\S+\.\S+$/;
const DATE_OPTIONS = { role: 'none', asOf: null, order: null } as const;

const fits = (kind: Exclude<ValueKind, null>, cell: Cell): boolean => {
  switch (kind) {
    case 'money':
      return (typeof cell === 'number' && cell >= 0) || readFees(cell).kind === 'known';
    case 'months':
      return readMonths(cell).kind === 'known';
    case 'date':
      return (
        isDateCell(cell) ||
        (typeof cell === 'string' && /\d/.test(cell)) ||
        readDate(cell, DATE_OPTIONS).kind === 'known'
      );
    case 'birthday':
      return (
        isDateCell(cell) ||
        (typeof cell === 'string' && /[\d一二三四五六七八九十正冬腊]/.test(cell)) ||
        typeof cell === 'number'
      );
    case 'phone':
      return typeof cell === 'number'
        ? cell >= 10000
        : typeof cell === 'string' && PHONE.test(fold(cell));
    case 'e-mail':
      return typeof cell === 'string' && EMAIL.test(fold(cell));
    case 'text':
      return typeof cell === 'string' && !/^[\d\s.,:/()+-]+$/.test(cell);
    default:
      return true;
  }
};

/** Do the values below a header look like its role? An empty column does not contradict. */
const believed = (rows: Rows, headerRow: number, column: number, kind: ValueKind): boolean => {
  if (kind === null) return true;
  let seen = 0;
  let good = 0;
  for (let r = headerRow + 1; r < rows.length && seen < SAMPLE; r += 1) {
    const cell = rows[r]?.[column] ?? '';
    if (isBlank(cell) || isErrorText(cell)) continue;
    seen += 1;
    if (fits(kind, cell)) good += 1;
  }
  return seen === 0 || good / seen >= BELIEVED_SHARE;
};

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
    believed(rows, headerRow, column, words[role].values),
  );
  return { headerRow, ...assign(found) };
};

/**
 * The customers' roles in a tab, or null when no row of the first 30 reads like a header.
 *
 * Rule: 3-product §1; only the name is required, and an organisation serves as the name where a
 * tab has no names of persons.
 */
export const recogniseCustomers = (rows: Rows): Mapping<Role> | null => {
  const mapping = recognise(rows, ROLES, ROLE_WORDS);
  if (mapping === null || mapping.columns.has('name')) return mapping;
  const organisation = mapping.columns.get('organisation');
  if (organisation === undefined) return null;
  const columns = new Map(mapping.columns);
  columns.delete('organisation');
  columns.set('name', organisation);
  return { ...mapping, columns };
};

const CUSTOMER_ONLY: readonly Role[] = [
  'fees',
  'months',
  'position',
  'birthday',
  'address',
  'e-mail',
];
const LOG_ONLY: readonly LogRole[] = ['outcome', 'channel', 'summary', 'next appointment'];

/** The roles of a log of contacts, or null when the tab is not one. */
export const recogniseLog = (rows: Rows): Mapping<LogRole> | null => {
  const mapping = recognise(rows, LOG_ROLES, LOG_WORDS);
  if (mapping === null || !mapping.columns.has('happened at')) return null;
  if (!mapping.columns.has('name') && !mapping.columns.has('customer no.')) return null;
  if (!LOG_ONLY.some((role) => mapping.columns.has(role))) return null;
  const asCustomers = recognise(
    rows.slice(mapping.headerRow, mapping.headerRow + 1),
    ROLES,
    ROLE_WORDS,
  );
  return CUSTOMER_ONLY.some((role) => asCustomers?.columns.has(role)) ? null : mapping;
};
