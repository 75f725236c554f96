// What is wrong with the customers' records themselves: missing, malformed, stale, contradictory, twice.
import { isBlank } from '../../domain/cell';
import { isEmail } from '../../domain/email';
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { phonesIn } from '../../domain/phones';
import { knownValue } from '../../domain/reading';
import { readBirthday } from '../../domain/reading/birthday';
import { type DateOrder, readDate } from '../../domain/reading/date';
import { receivedText } from '../../domain/reading/received';
import { type CivilDate, isoDate, laterOf } from '../../domain/time/civil-date';
import { addMonths } from '../../domain/time/month-math';
import { nameText } from '../../tables/customers';
import { findDuplicates } from '../../tables/duplicates';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import type { Assessment } from './assess';
import type { TierHistory } from './history';
import type { Layout } from './layout';

const SHOWN = 80;
/** Without these nobody can call, or nobody will. */
const NEEDED: readonly Role[] = ['phone', 'owner'];
/** Rule: 5-decisions "Stale": months since anybody confirmed the record. */
const STALE_MONTHS = { highest: 6, others: 12 } as const;

interface Records {
  readonly rows: Rows;
  readonly layout: Layout;
  readonly list: readonly Assessment[];
  readonly history: TierHistory;
  readonly today: CivilDate;
  readonly order: DateOrder | null;
}

/** The last sign that somebody looked at the record: a talk, enrolment, the day it was first seen. */
const confirmedOn = ({ customer, key, lastContact }: Assessment, history: TierHistory) =>
  laterOf(laterOf(lastContact, customer.enrolledOn), history.firstSeenOn.get(key));

const isStale = (one: Assessment, history: TierHistory, today: CivilDate): CivilDate | null => {
  const on = confirmedOn(one, history);
  if (on === null || one.status === 'none') return null;
  const months = one.tierRank === 0 ? STALE_MONTHS.highest : STALE_MONTHS.others;
  return addMonths(on, months) < today ? on : null;
};

/**
 * One line for each fault of a record, and one for each group that may be one customer twice.
 *
 * Rule: M0.1: complete, accurate, up to date. Whoever has left is not asked for.
 */
export const recordIssues = (records: Records): readonly SheetIssue[] => {
  const { rows, layout, list, history, today, order } = records;
  const issues: SheetIssue[] = [];
  const add = (row: number, role: string, code: SheetIssueCode, received: string): void => {
    issues.push({
      ...{ tab: layout.tabName, row: row + 1, role, code, expected: '' },
      received: received.slice(0, SHOWN),
    });
  };
  const at = (role: Role): number => layout.columns.get(role) ?? -1;
  const [emailAt, birthdayAt, endsAt] = [at('e-mail'), at('birthday'), at('course ends on')];
  const header = (role: Role): string => layout.headers.get(role) ?? role;
  const asked = NEEDED.filter((role) => at(role) >= 0);
  for (const one of list) {
    if (one.status === 'none') continue;
    const { customer } = one;
    const { row } = customer;
    const cells = rows[row] ?? [];
    const missing = asked.filter((role) => isBlank(cells[at(role)] ?? ''));
    const [first] = missing;
    if (first !== undefined) add(row, first, 'record incomplete', missing.map(header).join(', '));
    if (customer.phone !== '' && phonesIn(customer.phone).length === 0) {
      add(row, 'phone', 'phone not readable', customer.phone);
    }
    const email = nameText(cells[emailAt]);
    if (email !== '' && !isEmail(email)) add(row, 'e-mail', 'e-mail not readable', email);
    const birthday = cells[birthdayAt] ?? '';
    if (!isBlank(birthday) && readBirthday(birthday, order).kind === 'unknown') {
      add(row, 'birthday', 'birthday not readable', receivedText(birthday));
    }
    const { enrolledOn } = customer;
    const endsOn = knownValue(
      readDate(cells[endsAt] ?? '', { role: 'future', asOf: today, order }),
    );
    if (enrolledOn !== undefined && endsOn !== undefined && endsOn < enrolledOn) {
      const both = `${isoDate(enrolledOn)} > ${isoDate(endsOn)}`;
      add(row, 'course ends on', 'dates contradict', both);
    }
    const stale = isStale(one, history, today);
    if (stale !== null) add(row, 'name', 'record stale', isoDate(stale));
  }
  return [...issues, ...duplicateIssues(records)];
};

/** Customers as they are compared, with the number and the row of each. */
export const peopleOf = (list: readonly Assessment[], rows: Rows, { columns }: Layout) => {
  const organisation = columns.get('organisation') ?? -1;
  return list.map(({ customer }) => ({
    ...{ name: customer.name, phone: customer.phone, id: customer.id, row: customer.row },
    organisation: nameText(rows[customer.row]?.[organisation]),
  }));
};

const duplicateIssues = ({ rows, layout, list }: Records): readonly SheetIssue[] => {
  const people = peopleOf(list, rows, layout);
  // By number, so that what somebody has settled stays settled when rows move.
  const byNumber = (a: (typeof people)[number], b: (typeof people)[number]): number =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row;
  return findDuplicates(people).map(({ people: group }): SheetIssue => {
    const sorted = [...group].sort(byNumber);
    return {
      ...{ tab: layout.tabName, row: (sorted[0]?.row ?? 0) + 1, role: 'name' },
      ...{ code: 'may be a duplicate', expected: '' },
      received: sorted.map(({ name, id, row }) => `${name} (${id || row + 1})`).join(', '),
    };
  });
};
