// Who should take a case: proposed from the Staff tab by skill and in rotation, never forced (M2.2, M3.10).
import { kindKey } from '../rule-book/case-words';
import { named, squash } from '../text';
import type { Instant } from '../time/instant';

/** What the Staff tab says of a person. */
export interface CaseColleague {
  readonly name: string;
  /** As people write them: kinds of cases, senior, all-round. */
  readonly skills: readonly string[];
  /** Has the day off: the substitute steps in. */
  readonly isAway: boolean;
  readonly substitute: string;
  /** Leads, managers and messaging admins take cases by skill only, not in turn. */
  readonly inTurn: boolean;
}

export interface OwnerAsked {
  /** In the form in which kinds are compared; null = not said yet. */
  readonly kind: string | null;
  /** Of the highest tier. */
  readonly isKey: boolean;
  readonly customerOwner: string;
  /** In the order of the Staff tab. */
  readonly staff: readonly CaseColleague[];
  /** When each person last got a case, by name without blanks. */
  readonly lastCaseAt: ReadonlyMap<string, Instant>;
}

const SENIOR: readonly string[] = ['senior', 'keyaccounts', '资深', '高级', '骨干', '大客户'];
const ALL_ROUND: readonly string[] = [
  ...['allround', 'all-round', 'allrounder', 'all-rounder', 'all', 'general'],
  ...['全能', '综合', '全面', '全部'],
];

const has = ({ skills }: CaseColleague, words: readonly string[]): boolean =>
  skills.some((skill) => words.includes(squash(skill)));

const isAble = (person: CaseColleague, kind: string | null): boolean =>
  has(person, ALL_ROUND) || person.skills.some((skill) => kindKey(skill) === kind);

/** The first group that has anybody in it. */
const firstOf = (...groups: readonly (readonly CaseColleague[])[]): readonly CaseColleague[] =>
  groups.find((group) => group.length > 0) ?? [];

const fitting = ({ kind, isKey, staff }: OwnerAsked): readonly CaseColleague[] => {
  const able = staff.filter((person) => isAble(person, kind));
  if (!isKey) return able;
  const senior = staff.filter((person) => has(person, SENIOR));
  return firstOf(
    able.filter((person) => senior.includes(person)),
    senior,
    able,
  );
};

/** Who has waited longest for a case; who never had one first; then the order of the tab. */
const nextInTurn = (
  people: readonly CaseColleague[],
  { lastCaseAt }: OwnerAsked,
): CaseColleague | undefined => {
  const last = ({ name }: CaseColleague): number =>
    lastCaseAt.get(squash(name)) ?? Number.NEGATIVE_INFINITY;
  return people.reduce<CaseColleague | undefined>(
    (best, person) => (best === undefined || last(person) < last(best) ? person : best),
    undefined,
  );
};

/**
 * Whom to propose for a case; blank when nobody is known.
 *
 * Rule: M2.2, M3.6, M3.10. Cases of key customers go to staff marked senior, others to those whose skill
 * the kind is. The customer's owner keeps the case when among them, or when nobody is; else they take
 * turns. A customer without an owner goes round among all staff. On a rest day the substitute steps in;
 * those who take turns are passed over while somebody else is there.
 */
export const proposeOwner = (asked: OwnerAsked): string => {
  const { customerOwner, staff } = asked;
  const isHere = ({ isAway }: CaseColleague): boolean => !isAway;
  const instead = (person: CaseColleague): string =>
    isHere(person) || person.substitute === '' ? person.name : person.substitute;
  const people = fitting(asked);
  const own = named(staff, customerOwner);
  if (
    customerOwner !== '' &&
    (people.length === 0 || (own !== undefined && people.includes(own)))
  ) {
    return own === undefined ? customerOwner : instead(own);
  }
  const all = firstOf(
    people,
    staff.filter(({ inTurn }) => inTurn),
  );
  const next = nextInTurn(firstOf(all.filter(isHere), all), asked);
  return next === undefined ? customerOwner : instead(next);
};
