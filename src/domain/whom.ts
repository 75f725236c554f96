// Finds whom a record is about, among those who have a number and a name.
import { remember } from './remember';
import { squash } from './text';

export interface Numbered {
  readonly no: string;
  readonly name: string;
}

/** 003, typed into an automatic cell, is 3. */
const formOf = (number: string): string => squash(number).replace(/^0+(?=\d+$)/, '');

/**
 * Finds a number as it is typed: first as it stands, else without regard to case, width, blanks and
 * zeros before it, where only one is so. s001 and Ｓ００１ are nobody else than S001, nor 3 than 003.
 *
 * @param numbers blank for who has none; of two alike the first counts
 * @param anyForm false: only as it stands
 */
export const numberFinder = (
  numbers: readonly string[],
  anyForm = true,
): ((number: string) => number | undefined) => {
  const exact = new Map<string, number>();
  numbers.forEach((number, at) => {
    if (number !== '' && !exact.has(number)) exact.set(number, at);
  });
  // Made when the first number is not found: mostly none.
  const folded = remember((_: 'all') => {
    const found = new Map<string, number | undefined>();
    for (const [number, at] of exact) {
      const key = formOf(number);
      found.set(key, found.has(key) ? undefined : at);
    }
    return found;
  });
  return (number) => exact.get(number) ?? (anyForm ? folded('all').get(formOf(number)) : undefined);
};

/** By number only where the record has one, else by a name that only one has, however it is typed. */
export const whomFinder = <One>(
  all: readonly One[],
  of: (one: One) => Numbered,
): ((record: { readonly customerNo: string; readonly name: string }) => One | undefined) => {
  const placeOf = numberFinder(all.map((one) => of(one).no));
  const byName = new Map<string, One | undefined>();
  for (const one of all) {
    const name = squash(of(one).name);
    byName.set(name, byName.has(name) ? undefined : one);
  }
  return ({ customerNo, name }) =>
    customerNo === '' ? byName.get(squash(name)) : all[placeOf(customerNo) ?? -1];
};
