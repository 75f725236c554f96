// How surely a column has its role, and the reasons that are stated for it.
import type { Confidence, Looks, Reason } from '../domain/guess';
import type { ColumnValues } from './column-values';
import { FAMILY_NAME, type Half, PART, type Taken } from './header-candidates';
import { roleWords } from './role-words';
import { MANAGED, type ValueKind } from './roles';

/** From this share of fitting values on, a word of the role is sure. */
const SURE_SHARE = 0.6;

export const kindOf = (role: Half): ValueKind =>
  role === FAMILY_NAME ? 'text' : roleWords(role).values;

/** Dates and phones must look like it for sure; text says nothing. */
const sureShare = (role: Half, values: ColumnValues): number => {
  const kind = kindOf(role);
  if (kind === 'date') return Math.max(values.looks('date'), values.share('date') >= 0.9 ? 0.6 : 0);
  return values.share(kind);
};

const isManaged = (role: Half): boolean => (MANAGED as readonly Half[]).includes(role);

export const confidenceOf = (one: Taken, values: ColumnValues): Confidence => {
  const share = sureShare(one.role, values);
  if (one.strength === 'part') {
    if (values.filled === 0 && isManaged(one.role)) return 'unsure';
    return share >= SURE_SHARE ? 'likely' : 'unsure';
  }
  if (one.rival !== null || one.score <= PART) return 'likely';
  return share >= SURE_SHARE ? 'sure' : 'likely';
};

export const reasonsOf = (one: Taken, values: ColumnValues): readonly Reason[] => {
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
