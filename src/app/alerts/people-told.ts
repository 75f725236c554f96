// Whom an alert tells: owner, lead, manager and names of the book as people of the team. Pure.
import type { Recipient } from '../../domain/case/escalation';
import { restsOn } from '../../domain/reading/rest-days';
import { named, squash } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import { type Colleague, roleNamed } from '../care/colleagues';

export interface Team {
  readonly staff: readonly Colleague[];
  readonly on: CivilDate;
}

const OWNER: readonly string[] = ['owner', '跟进人', '受理人'];

const namesOf = (to: Recipient, owner: string, people: readonly Colleague[]): readonly string[] => {
  const leads = people.filter(({ role }) => role === 'lead').map(({ name }) => name);
  if (OWNER.includes(squash(to))) {
    // A case that nobody has is the lead's.
    return owner === '' ? leads : [owner];
  }
  const role = roleNamed(to);
  return role === null ? [to] : people.filter((one) => one.role === role).map(({ name }) => name);
};

/**
 * The people behind the words of an alert, each once.
 *
 * Rule: 2-rules §4. On somebody's rest day the substitute is told, too; an owner who has left is told
 * no more, and the lead is in their place. Who stands in no Staff tab is named as the book writes them.
 */
export const peopleTold = (
  to: readonly Recipient[],
  owner: string,
  { staff, on }: Team,
): readonly string[] => {
  const isLeft = (name: string): boolean =>
    staff.some((one) => one.hasLeft && squash(one.name) === squash(name));
  const people = staff.filter(({ hasLeft }) => !hasLeft);
  const owned = isLeft(owner) ? '' : owner;
  const meant = to.flatMap((one) => namesOf(one, owned, people));
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (name !== '' && !isLeft(name)) found.set(squash(name), named(people, name)?.name ?? name);
  };
  for (const name of meant) {
    add(name);
    const person = named(people, name);
    if (person !== undefined && restsOn(person.restDays, on)) add(person.substitute);
  }
  return [...found.values()];
};
