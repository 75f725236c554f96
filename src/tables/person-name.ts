// The name of a customer where it stands in two columns, or in one cell with a phone number.
import type { Cell } from '../domain/cell';
import { splitNameAndPhone } from './name-and-phone';
import { nameText } from './name-text';
import type { Role } from './roles';

export interface Person {
  readonly name: string;
  readonly phone: string;
}

const CJK = /[\u3400-\u9fff]/;

/** 欧阳 and 文静 are 欧阳文静; Stein and Hannah are Hannah Stein. */
export const joinedName = (family: string, given: string): string => {
  if (family === '' || given === '') return family + given;
  return CJK.test(family) && CJK.test(given) ? family + given : `${given} ${family}`;
};

/**
 * Who stands in these cells.
 *
 * @param phone undefined where no column holds phones: then the number behind the name is the phone,
 *   and no part of the name
 */
export const personOf = (
  name: Cell | undefined,
  given: Cell | undefined,
  phone: Cell | undefined,
): Person => {
  const [family, first] = [nameText(name), nameText(given)];
  const both = phone === undefined && first === '' ? splitNameAndPhone(family) : null;
  return both ?? { name: joinedName(family, first), phone: nameText(phone) };
};

/** Reads who a row is: by the name, its other half where there is one, and the phone. */
export const personReader = (
  columns: ReadonlyMap<Role, number>,
): ((row: readonly Cell[]) => Person) => {
  const at = (role: Role): number => columns.get(role) ?? -1;
  const [nameAt, givenAt, phoneAt] = [at('name'), at('given name'), at('phone')];
  return (row) =>
    personOf(row[nameAt], row[givenAt], phoneAt < 0 ? undefined : (row[phoneAt] ?? ''));
};
