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
    // A case that nobody has is the lead's; whom no mail can reach is not left alone with one.
    const isThere = people.length === 0 || named(people, owner) !== undefined;
    return owner === '' ? leads : isThere ? [owner] : [owner, ...leads];
  }
  const role = roleNamed(to);
  return role === null ? [to] : people.filter((one) => one.role === role).map(({ name }) => name);
};

/**
 * The people behind the words of an alert, each once.
 *
 * Rule: 2-rules §4. On somebody's rest day the substitute is told, too, and of one who rests or has left
 * theirs; an owner who has left is told no more, and the lead is in their place. Who stands in no Staff tab
 * is named as they are written; beside such an owner the lead is told.
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
  /** Until somebody is there; two who stand in for each other are asked once. */
  const tell = (name: string, asked: readonly string[]): void => {
    add(name);
    const person = named(staff, name);
    const isAway = person !== undefined && (person.hasLeft || restsOn(person.restDays, on));
    const next = isAway ? person.substitute : '';
    if (next !== '' && !asked.includes(squash(next))) tell(next, [...asked, squash(next)]);
  };
  for (const name of meant) tell(name, [squash(name)]);
  return [...found.values()];
};
