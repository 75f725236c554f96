// Columns whose header says nothing: what their values look like, as a guess that nobody acts upon.
import { isBlank } from '../domain/cell';
import type { Guess, Looks } from '../domain/guess';
import type { ColumnValues } from './column-values';
import type { Candidate } from './header-candidates';
import type { HeaderLines } from './header-lines';
import type { Role } from './roles';

const ENOUGH = 3;
const SHARE = 0.8;

interface Like {
  readonly role: Role;
  readonly looks: Looks;
}
const LIKE: readonly Like[] = [
  { role: 'e-mail', looks: 'e-mail' },
  { role: 'phone', looks: 'phone' },
];

/** Only under a blank header: a header that says something else is believed. */
export const byValuesAlone = (
  lines: HeaderLines,
  found: readonly Candidate[],
  guesses: ReadonlyMap<Role, Guess>,
  valuesOf: (column: number) => ColumnValues,
): ReadonlyMap<Role, Guess> => {
  const made = new Map<Role, Guess>();
  const used = new Set(found.map(({ column }) => column));
  lines.own.forEach((cell, column) => {
    if (used.has(column) || !isBlank(cell) || (lines.above[column] ?? '') !== '') return;
    const values = valuesOf(column);
    if (values.filled < ENOUGH) return;
    const like = LIKE.find(
      ({ role, looks }) => !guesses.has(role) && !made.has(role) && values.looks(looks) >= SHARE,
    );
    if (like === undefined) return;
    const share = values.looks(like.looks);
    made.set(like.role, {
      column,
      confidence: 'unsure',
      reasons: [{ kind: 'values', looksLike: like.looks, share }],
    });
  });
  return made;
};
