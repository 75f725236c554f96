// Which contacts belong to which customer: by number, never by a name that two people have.

import type { SheetIssue } from '../../domain/issue';
import { squash } from '../../domain/text';
import { type CivilDate, laterOf } from '../../domain/time/civil-date';
import { numberFinder } from '../../domain/whom';
import type { Contact } from '../../tables/contacts';
import type { Customer } from '../../tables/customers';

export interface Trail {
  /** Day of the last contact that reached the customer. */
  readonly lastOn: CivilDate | null;
  /** The same day, where that contact was a refusal; null otherwise. */
  readonly refusedOn: CivilDate | null;
  /** Day of the last visit: a call is none. */
  readonly lastVisitOn: CivilDate | null;
  /** An appointment booked at or after that contact, not before it; null when there is none. */
  readonly bookedOn: CivilDate | null;
  /** The day on which it was agreed; null without one. */
  readonly agreedOn: CivilDate | null;
  /** Its time, from midnight; 0 without one. */
  readonly bookedMinutes: number;
  /** Days of the calls since that contact that reached nobody, in order. */
  readonly failedOn: readonly CivilDate[];
}

/** Of a customer whom the log does not name. */
export const NO_TRAIL: Trail = {
  ...{ lastOn: null, refusedOn: null, lastVisitOn: null, bookedOn: null, agreedOn: null },
  ...{ bookedMinutes: 0, failedOn: [] },
};

interface Draft {
  lastOn: CivilDate | null;
  lastVisitOn: CivilDate | null;
  /** Instant of that contact. */
  lastAt: number;
  /** It was a refusal. */
  refused: boolean;
  /** Instants of calls that reached nobody. */
  failedAt: number[];
  /** Instant of the record that booked, and the day and time it booked. */
  booked: { at: number; on: CivilDate; minutes: number } | null;
}

const DAY_MINUTES = 1440;
const instant = (contact: Contact): number => contact.on * DAY_MINUTES + contact.minutes;

/** A talk without a time may have come after every failed call of its day. */
const talkedAt = (contact: Contact): number =>
  contact.minutes === 0 ? (contact.on + 1) * DAY_MINUTES - 1 : instant(contact);

/**
 * The trail of each customer, by the customer's place in the list.
 *
 * Rule: M0.6, M1.2; 3-product §1 "Records join by number, never by name; a record with a name only
 * joins when exactly one customer fits, else it is listed". A number that nobody has is listed too.
 * @param isWhole all customers are here: only then a number that is typed another way is surely theirs
 */
export const joinContacts = (
  customers: readonly Customer[],
  contacts: readonly Contact[],
  isWhole: boolean,
): { readonly trails: readonly Trail[]; readonly issues: readonly SheetIssue[] } => {
  const placeOf = numberFinder(
    customers.map(({ id }) => id),
    isWhole,
  );
  const byName = new Map<string, number[]>();
  customers.forEach(({ name }, index) => {
    const key = squash(name);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [index]);
    else same.push(index);
  });
  const issues: SheetIssue[] = [];
  const drafts: (Draft | undefined)[] = new Array(customers.length).fill(undefined);
  for (const contact of contacts) {
    const named = byName.get(squash(contact.name)) ?? [];
    const index = contact.customerNo !== '' ? placeOf(contact.customerNo) : named[0];
    if (index === undefined || (contact.customerNo === '' && named.length > 1)) {
      issues.push({
        tab: contact.tab,
        row: contact.row + 1,
        role: contact.customerNo === '' ? 'name' : 'customer no.',
        code: index === undefined ? 'contact without customer' : 'contact fits several customers',
        expected: '',
        received: contact.customerNo || contact.name,
      });
      continue;
    }
    const draft = drafts[index] ?? {
      ...{ lastOn: null, lastVisitOn: null, lastAt: Number.NEGATIVE_INFINITY },
      ...{ failedAt: [], booked: null, refused: false },
    };
    drafts[index] = draft;
    if (contact.effective && (draft.lastOn === null || contact.on > draft.lastOn)) {
      draft.lastOn = contact.on;
    }
    if (contact.effective && contact.channel === 'visit') {
      draft.lastVisitOn = laterOf(draft.lastVisitOn, contact.on);
    }
    if (contact.effective && talkedAt(contact) >= draft.lastAt) {
      draft.lastAt = talkedAt(contact);
      draft.refused = contact.outcome === 'refused';
    }
    const at = instant(contact);
    if (contact.failed) draft.failedAt.push(at);
    if (contact.nextAppointment !== null && (draft.booked === null || at >= draft.booked.at)) {
      draft.booked = { at, on: contact.nextAppointment, minutes: contact.nextAppointmentMinutes };
    }
  }
  const trails = drafts.map((draft): Trail => {
    if (draft === undefined) return NO_TRAIL;
    const { lastOn, lastVisitOn, lastAt, booked, refused } = draft;
    // Kept by the contact that came after it, or on its day: then it says nothing any more.
    const open = booked !== null && (lastOn === null || booked.on > lastOn) ? booked : null;
    const failedOn = draft.failedAt
      .filter((at) => at > lastAt)
      .sort((a, b) => a - b)
      .map((at) => Math.floor(at / DAY_MINUTES) as CivilDate);
    return {
      lastOn,
      refusedOn: refused ? lastOn : null,
      lastVisitOn,
      bookedOn: open?.on ?? null,
      agreedOn: open === null ? null : (Math.floor(open.at / DAY_MINUTES) as CivilDate),
      bookedMinutes: open?.minutes ?? 0,
      failedOn,
    };
  });
  return { trails, issues };
};
