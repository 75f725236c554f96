// Who carries out a service on a day: the executor of the rule book, on a rest day the substitute (M0.7).
import type { Calendar } from '../../domain/calendar/calendar';
import { restsOn } from '../../domain/reading/rest-days';
import { named, squash } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import { type Colleague, roleNamed } from '../care/colleagues';

export interface Sender {
  readonly name: string;
  /** Whose day of rest it is; blank when nobody is replaced. */
  readonly insteadOf: string;
  /** It is a day of rest, and nobody is named for it. */
  readonly nobodyNamed: boolean;
}

const there = (staff: readonly Colleague[]): readonly Colleague[] =>
  staff.filter(({ hasLeft }) => !hasLeft);

/** Whose work it is when the owner has left, or there is none: of who steps in, else of a lead. */
const insteadOfOwner = (owner: string, staff: readonly Colleague[]): string => {
  const people = there(staff);
  const asked = new Set<string>();
  let next = owner;
  while (next !== '' && !asked.has(squash(next))) {
    asked.add(squash(next));
    const gone = named(people, next) === undefined ? named(staff, next) : undefined;
    // Who stands in no Staff tab may be there all the same.
    if (gone === undefined) return next;
    next = gone.substitute;
  }
  return people.find(({ role }) => role === 'lead')?.name ?? owner;
};

/**
 * The executor that a service row names, as a person: the holder of a role, a person of Staff, else the
 * customer's owner; of an owner who has left, the substitute or a lead.
 */
export const executorOf = (by: string, owner: string, staff: readonly Colleague[]): string => {
  const people = there(staff);
  const role = roleNamed(by);
  const holder = role === null ? named(people, by) : people.find((one) => one.role === role);
  return holder?.name ?? insteadOfOwner(owner, staff);
};

/**
 * Who does it on this day.
 *
 * Rule: M0.7, 2-rules §5. On a rest day, of the team or of that person, the substitute of Staff; of a
 * substitute who rests too, theirs. Where nobody is named it stays with the person, and that is said.
 */
export const whoSends = (
  name: string,
  on: CivilDate,
  staff: readonly Colleague[],
  calendar: Calendar,
): Sender => {
  const people = there(staff);
  const first = named(people, name);
  const rests = !calendar.isWorkingDay(on) || (first !== undefined && restsOn(first.restDays, on));
  if (name === '' || !rests) return { name, insteadOf: '', nobodyNamed: false };
  const asked = new Set([squash(name)]);
  let next = first?.substitute ?? '';
  while (next !== '' && !asked.has(squash(next))) {
    asked.add(squash(next));
    const substitute = named(people, next);
    // Somebody from outside the team may stand in, too; who has left may not.
    const hasLeft = substitute === undefined && named(staff, next) !== undefined;
    if (!hasLeft && (substitute === undefined || !restsOn(substitute.restDays, on))) {
      return { name: substitute?.name ?? next, insteadOf: name, nobodyNamed: false };
    }
    next = (substitute ?? named(staff, next))?.substitute ?? '';
  }
  return { name, insteadOf: '', nobodyNamed: true };
};
