// Customers whom nobody looks after any more, and who could: for the lead (5-decisions "Nightly run").
import { squash } from '../text';

/** Why a customer stands in the lead's list, the most pressing first. */
export type UnattendedReason =
  | 'unreachable'
  | 'refused'
  | 'no owner'
  | 'owner left'
  | 'owner not in staff'
  | 'overdue';

export interface Attended {
  readonly owner: string;
  readonly unreachable: boolean;
  /** The last talk was a refusal: for the lead to know, until there is another. */
  readonly refused?: boolean;
  /** Days late ÷ interval; 0 when nothing is late. */
  readonly intervalsLate: number;
  /** Left, refunded, or not to be contacted: nobody is missed, and nobody's work. */
  readonly gone: boolean;
}

export interface StaffMember {
  readonly name: string;
  readonly hasLeft: boolean;
  /** Leads, managers and messaging admins look after customers only where nobody else does. */
  readonly inTurn: boolean;
}

export interface UnattendedCustomer<T extends Attended> {
  readonly customer: T;
  readonly reason: UnattendedReason;
  /** Blank when nobody else is there. */
  readonly proposed: string;
}

const REASONS: readonly UnattendedReason[] = [
  ...([
    'unreachable',
    'refused',
    'no owner',
    'owner left',
    'owner not in staff',
    'overdue',
  ] as const),
];

/** Overdue by more than one further interval. */
const MOST_INTERVALS = 1;

/** Why an owner does not do; null for one who is there. */
const ownerTrouble = (
  owner: string,
  staff: ReadonlyMap<string, StaffMember>,
): UnattendedReason | null => {
  if (owner === '') return 'no owner';
  const known = staff.get(squash(owner));
  if (known === undefined) return staff.size === 0 ? null : 'owner not in staff';
  return known.hasLeft ? 'owner left' : null;
};

/** Gives each customer to whoever has the fewest, those given before included. */
const proposer = (
  customers: readonly Attended[],
  staff: readonly StaffMember[],
): ((owner: string) => string) => {
  const there = staff.filter(({ hasLeft }) => !hasLeft);
  const inTurn = there.filter((person) => person.inTurn);
  const people = inTurn.length > 0 ? inTurn : there;
  const loads = new Map<string, number>();
  const add = (name: string): number => {
    const load = (loads.get(squash(name)) ?? 0) + 1;
    loads.set(squash(name), load);
    return load;
  };
  for (const { owner, gone } of customers) if (!gone) add(owner);
  const loadOf = ({ name }: StaffMember): number => loads.get(squash(name)) ?? 0;
  return (owner) => {
    const others = people.filter(({ name }) => squash(name) !== squash(owner));
    const [first] = others;
    if (first === undefined) return '';
    const { name } = others.reduce((best, one) => (loadOf(one) < loadOf(best) ? one : best), first);
    add(name);
    return name;
  };
};

/**
 * The lead's list: who is unattended, why, and whom to ask instead. Nothing moves by itself.
 *
 * Rule: 2-rules §3 "refused … shown to the lead"; 5-decisions "Unattended": overdue by more than one further interval, or unreachable, or the owner
 * is blank, not in Staff or left. The proposed owner has the fewest customers among the staff who are
 * there, in the order of the Staff tab, and is not the one who has the customer now.
 * @param staff empty without a Staff tab: then nobody is missing from it
 */
export const unattended = <T extends Attended>(
  customers: readonly T[],
  staff: readonly StaffMember[],
): readonly UnattendedCustomer<T>[] => {
  const byName = new Map(staff.map((person) => [squash(person.name), person]));
  // A team that writes down no owners at all has none to miss.
  const hasOwners = customers.some(({ owner }) => owner !== '');
  const reasonFor = (one: T): UnattendedReason | null => {
    if (one.gone) return null;
    if (one.unreachable) return 'unreachable';
    if (one.refused === true) return 'refused';
    const trouble = hasOwners ? ownerTrouble(one.owner, byName) : null;
    return trouble ?? (one.intervalsLate > MOST_INTERVALS ? 'overdue' : null);
  };
  const found = customers.flatMap((customer) => {
    const reason = reasonFor(customer);
    return reason === null ? [] : [{ customer, reason }];
  });
  const propose = proposer(customers, staff);
  return [...found]
    .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason))
    .map((one) => ({ ...one, proposed: propose(one.customer.owner) }));
};
