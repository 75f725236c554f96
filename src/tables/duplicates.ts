// Rows that may be one customer twice: the same phone, or the same name in the same organisation.
import { phonesIn } from '../domain/phones';
import { squash } from '../domain/text';

/** A row as it is compared; texts as they are typed. */
export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly organisation: string;
}

export interface Duplicate<P> {
  readonly by: 'phone' | 'name and organisation' | 'name';
  /** At least two, in the order of the list. */
  readonly people: readonly P[];
}

const grouped = <P>(
  people: readonly P[],
  keysOf: (one: P) => readonly string[],
): readonly (readonly P[])[] => {
  const groups = new Map<string, P[]>();
  for (const one of people) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/**
 * Customers who look alike, each group once, by what is surest.
 *
 * Rule: 3-product §5 "Duplicates". The same name alone counts where neither row has an organisation
 * nor a phone that tells them apart.
 */
export const findDuplicates = <P extends Person>(people: readonly P[]): readonly Duplicate<P>[] => {
  const found: Duplicate<P>[] = [];
  const seen = new Set<string>();
  const place = new Map(people.map((one, index) => [one, index]));
  const add = (by: Duplicate<P>['by'], group: readonly P[]): void => {
    const key = group.map((one) => place.get(one)).join(',');
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ by, people: group });
  };
  for (const group of grouped(people, ({ phone }) => phonesIn(phone))) add('phone', group);
  const named = people.filter(({ organisation }) => squash(organisation) !== '');
  for (const group of grouped(named, (one) => [
    `${squash(one.name)}\u001f${squash(one.organisation)}`,
  ])) {
    add('name and organisation', group);
  }
  const bare = people.filter(
    ({ organisation, phone }) => squash(organisation) === '' && phonesIn(phone).length === 0,
  );
  for (const group of grouped(bare, ({ name }) => [squash(name)])) add('name', group);
  return found;
};
