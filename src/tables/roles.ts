// The roles that the product asks for, and what words and values suggest one.
import type { Looks } from '../domain/guess';

/** Spelled as in 3-product §1: these strings are also the keys of the JSON report. */
export const ROLES = [
  'id',
  'name',
  'given name',
  'organisation',
  'position',
  'phone',
  'e-mail',
  'address',
  'birthday',
  'fees',
  'months',
  'enrolled on',
  'course ends on',
  'owner',
  'consultant',
  'stage',
  'tier',
  'tier override',
  'last contact',
  'next call',
  'status',
  'why',
  'paused until',
  'do not contact',
  'source',
  'region',
  'credit',
  'referred by',
  'belongs to',
] as const;
export type Role = (typeof ROLES)[number];

/** The columns that the check computes, in the order in which it adds them. */
export const MANAGED = ['id', 'tier', 'last contact', 'next call', 'status', 'why'] as const;
export type ManagedRole = (typeof MANAGED)[number];

/** What a column's values must look like before its header is believed; null = any text. */
export type ValueKind = Exclude<
  Looks,
  'number of its own' | 'name and phone' | 'status words'
> | null;

export interface RoleWords {
  /** The whole header, folded and without brackets and blanks. Best first. */
  readonly exact: readonly string[];
  /** Parts of a header that still mean the role. */
  readonly part: readonly string[];
  /** Parts that forbid it. */
  readonly not: readonly string[];
  readonly values: ValueKind;
}

export const words = (exact: string, part: string, not: string, values: ValueKind): RoleWords => ({
  exact: exact.split(' ').filter((word) => word !== ''),
  part: part.split(' ').filter((word) => word !== ''),
  not: not.split(' ').filter((word) => word !== ''),
  values,
});
