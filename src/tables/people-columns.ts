// Who the customer is, where several columns could say it: person and organisation, halves of a name.
import type { Reason } from '../domain/guess';
import type { ColumnValues } from './column-values';
import { type Candidate, FAMILY_NAME, type Half, type Taken } from './header-candidates';
import { headerKey } from './header-key';
import type { Role } from './roles';

/** Owners who are the customers where no other column names anybody. */
const KEEPERS: ReadonlySet<string> = new Set([
  'ownername',
  'petowner',
  'homeowner',
  'carowner',
  '车主',
  '房主',
]);

export interface People {
  readonly taken: ReadonlyMap<Half, Taken>;
  /** What these rules say of a role, before its words and values. */
  readonly reasons: ReadonlyMap<Role, readonly Reason[]>;
}

/** These head firms as often as persons. */
const EITHER = new Set(
  '客户名称 客户 名称 customer customername client clientname account accountname'.split(' '),
);
/** And these head persons. */
const PERSON = new Set(
  '联系人 联系人姓名 姓名 contact contactname contactperson fullname name'.split(' '),
);

/** 客户名称 beside 联系人 is the firm, when no other column is. */
const firmBesidePerson = (
  taken: ReadonlyMap<Half, Taken>,
  found: readonly Candidate[],
): { readonly firm: Candidate; readonly person: Candidate } | null => {
  if (taken.has('organisation')) return null;
  const used = new Set(
    [...taken].flatMap(([role, { column }]) => (role === 'name' ? [] : [column])),
  );
  const among = (words: ReadonlySet<string>): Candidate | undefined =>
    found.find(
      ({ role, column, word, strength }) =>
        role === 'name' && strength === 'exact' && !used.has(column) && words.has(headerKey(word)),
    );
  const [firm, person] = [among(EITHER), among(PERSON)];
  return firm === undefined || person === undefined ? null : { firm, person };
};

/**
 * The columns of name and organisation; null when nothing names anybody.
 *
 * Rule: 3-product §1. Without a whole name, family and given name are it together; without a
 * person, the organisation is the name.
 */
export const withPeople = (
  before: ReadonlyMap<Half, Taken>,
  found: readonly Candidate[],
  valuesOf: (column: number) => ColumnValues,
): People | null => {
  const taken = new Map(before);
  const reasons = new Map<Role, readonly Reason[]>();
  const family = taken.get(FAMILY_NAME);
  const given = taken.get('given name');
  taken.delete(FAMILY_NAME);
  taken.delete('given name');
  const name = taken.get('name');
  const whole = name !== undefined && name.strength === 'exact' && name.score > 0.9;
  if (!whole && family !== undefined && given !== undefined) {
    taken.set('name', family);
    taken.set('given name', given);
    reasons.set('name', [{ kind: 'half of the name', other: given.column }]);
    reasons.set('given name', [{ kind: 'half of the name', other: family.column }]);
    return { taken, reasons };
  }
  const keeper = name === undefined && family === undefined ? taken.get('owner') : undefined;
  if (keeper !== undefined && KEEPERS.has(headerKey(keeper.word))) {
    // Of a pet, a flat, a car: nobody else is named.
    taken.delete('owner');
    taken.set('name', { ...keeper, role: 'name', strength: 'exact' });
    return { taken, reasons };
  }
  if (name === undefined) {
    const half = given ?? family;
    const firm = taken.get('organisation');
    if (half === undefined && firm === undefined) return null;
    if (half !== undefined) taken.set('name', half);
    else if (firm !== undefined) {
      taken.delete('organisation');
      taken.set('name', firm);
      reasons.set('name', [{ kind: 'no person' }]);
    }
    return { taken, reasons };
  }
  const pair = firmBesidePerson(taken, found);
  if (pair !== null) {
    taken.set('organisation', { ...pair.firm, role: 'organisation', rival: null });
    taken.set('name', { ...pair.person, rival: null });
    reasons.set('organisation', [{ kind: 'person beside it', column: pair.person.column }]);
    return { taken, reasons };
  }
  const share = valuesOf(name.column).looks('name and phone');
  if (share >= 0.5) {
    reasons.set('name', [{ kind: 'values', looksLike: 'name and phone', share }]);
    if ((taken.get('phone')?.score ?? 1) <= 0.5) taken.delete('phone');
  }
  return { taken, reasons };
};
