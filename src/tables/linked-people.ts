// Who belongs together: a household or a group by one text, or people who belong to another customer.
import { squash } from '../domain/text';

export interface Belonging {
  readonly no: string;
  readonly name: string;
  /** As it is typed: the name of a household or group, or the number or name of a customer. */
  readonly belongsTo: string;
}

export interface Linked<Person extends Belonging> {
  /** The customer that this one belongs to, where the text names one. */
  readonly head: Person | null;
  /** Everybody else of the same household or group, and those who belong to this one. */
  readonly others: readonly Person[];
}

/** Somebody may belong to a household and to a company. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\n]/)
    .map(squash)
    .filter((part) => part !== '');

/** Numbers before names; a name that two have is nobody's. */
const findBy = <Person extends Belonging>(
  people: readonly Person[],
): ((part: string) => Person | null) => {
  const [numbers, names] = [new Map<string, Person>(), new Map<string, Person | null>()];
  for (const person of people) {
    const name = squash(person.name);
    numbers.set(squash(person.no), person);
    names.set(name, names.has(name) ? null : person);
  }
  return (part) => numbers.get(part) ?? names.get(part) ?? null;
};

/**
 * The people whom one customer belongs together with.
 *
 * Rule: M4.8. Whether somebody is named by number or by name, it is the same person.
 * @returns null when nobody has that number
 */
export const linkedPeople = <Person extends Belonging>(
  people: readonly Person[],
  no: string,
): Linked<Person> | null => {
  const me = people.find((person) => person.no === no);
  if (me === undefined) return null;
  const find = findBy(people);
  const groupsOf = (person: Person): readonly string[] =>
    partsOf(person.belongsTo).map((part) => {
      const head = find(part);
      return head === null || head === person ? part : `no ${head.no}`;
    });
  const mine = new Set(groupsOf(me));
  const head =
    partsOf(me.belongsTo)
      .map(find)
      .find((one) => one !== null && one !== me) ?? null;
  const others = people.filter(
    (person) =>
      person !== me &&
      person !== head &&
      (mine.has(`no ${person.no}`) ||
        groupsOf(person).some((group) => group === `no ${no}` || mine.has(group))),
  );
  return { head, others };
};
