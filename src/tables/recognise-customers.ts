// Finds the header row of a customer tab and which column plays which role, how surely, and why.
import type { Guess } from '../domain/guess';
import { assign, fullerFirst } from './assign-roles';
import { type ColumnValues, columnValues } from './column-values';
import { type Candidate, FAMILY_NAME, headerCandidates } from './header-candidates';
import { headerKey } from './header-key';
import { headerLines } from './header-lines';
import type { Recognised, Rows } from './mapping';
import { withPeople } from './people-columns';
import type { Role } from './roles';
import { confidenceOf, kindOf, reasonsOf } from './state-guess';
import { statusOrStage } from './status-or-stage';
import { byValuesAlone } from './values-alone';

const HEADER_SEARCH_ROWS = 30;
/** Below this share of fitting values a header word is not believed. */
const BELIEVED_SHARE = 0.3;
/** Numbers that are mostly not their own are nobody's number. */
const OWN_NUMBERS = 0.7;
/** Two rows alike are a copied row; of this many, a class or a group. */
const ENOUGH_NUMBERS = 8;

/** No. 1, 2, 3 counts the rows; Student ID 1, 2, 3 numbers the students. */
const isRowNumber = (word: string): boolean => ['', 'no', 'number'].includes(headerKey(word));

const isBelieved = ({ role, word }: Candidate, values: ColumnValues): boolean => {
  if (values.filled === 0) return true;
  const isShared =
    values.filled >= ENOUGH_NUMBERS && values.looks('number of its own') < OWN_NUMBERS;
  if (role === 'id' && ((values.countsRows && isRowNumber(word)) || isShared)) return false;
  return values.share(kindOf(role)) >= BELIEVED_SHARE;
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
