// What a person is told beside a proposal: roles that no column plays, and what was found twice.
import type { Language } from '../../domain/language';
import { setUpSentences } from '../../i18n/set-up-sentences';
import type { Mapping, Rows } from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import type { Role } from '../../tables/roles';
import { shown } from './column-choices';
import { fits, type Looked } from './look-around';
import type { Choices, Proposal } from './wire';

const ASKED_FOR: readonly Role[] = ['position', 'fees', 'months', 'owner', 'phone', 'last contact'];

export const missingRoles = (roles: Choices['roles'], language: Language): Proposal['missing'] => {
  const say = setUpSentences(language);
  return ASKED_FOR.filter((role) => roles[role] === undefined).flatMap((role) => {
    const dates = roles['enrolled on'] !== undefined && roles['course ends on'] !== undefined;
    const left = role === 'months' && dates ? say.monthsFrom : say.consequence[role];
    return left === undefined
      ? []
      : [{ role, sentence: say.missing(roleName(role, language), left) }];
  });
};

export const remarksOf = (
  chosen: Looked,
  mapping: Mapping<Role> | null,
  header: Rows[number],
  language: Language,
): readonly string[] => {
  const say = setUpSentences(language);
  const title = (column: number): string => shown(header[column]);
  return [
    ...(fits(chosen) ? [] : [say.noTab]),
    ...(mapping?.doubled ?? []).map(({ role, taken, left }) =>
      say.doubled(roleName(role, language), title(taken), title(left)),
    ),
  ];
};
