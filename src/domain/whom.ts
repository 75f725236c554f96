// Finds whom a record is about, among those who have a number and a name.
import { squash } from './text';

export interface Numbered {
  readonly no: string;
  readonly name: string;
}

/** By number only where the record has one, else by a name that only one has, however it is typed. */
export const whomFinder = <One>(
  all: readonly One[],
  of: (one: One) => Numbered,
): ((record: { readonly customerNo: string; readonly name: string }) => One | undefined) => {
  const byNumber = new Map(all.map((one) => [of(one).no, one]));
  const byName = new Map<string, One | undefined>();
  for (const one of all) {
    const name = squash(of(one).name);
    byName.set(name, byName.has(name) ? undefined : one);
  }
  return ({ customerNo, name }) =>
    customerNo === '' ? byName.get(squash(name)) : byNumber.get(customerNo);
};
