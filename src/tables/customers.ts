// Reads the customer tab by roles: which rows are customers, and what each of them says.
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import { knownValue, type Reading } from '../domain/reading';
import { type DateOrder, readDate } from '../domain/reading/date';
import { receivedText } from '../domain/reading/received';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { squash } from '../domain/text';
import type { CivilDate } from '../domain/time/civil-date';
import { monthsBetween } from '../domain/time/months-between';
import { ownerReader } from './customer-owner';
import { feesUnitOf, inUnit, monthsUnitOf } from './header-units';
import { nameText } from './name-text';
import { personReader } from './person-name';
import type { Rows } from './recognise';
import type { Role } from './roles';
import { isPastOn, meansLeft } from './stage';
import { wordList } from './written-words';

export { nameText };

export interface Customer {
  /** Zero-based row in the tab. */
  readonly row: number;
  /** As it stands: ours or the team's; blank when there is none yet. */
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly owner: string;
  readonly position: Cell;
  readonly fees: Cell;
  readonly months: Cell;
  /** What the tier column says, where the team fills it itself. */
  readonly tier: Cell;
  readonly override: Cell;
  readonly lastTyped: Reading<CivilDate>;
  readonly enrolledOn: CivilDate | undefined;
  /** Its renewal is in sight around this day. */
  readonly courseEndsOn?: CivilDate | undefined;
  readonly pausedUntil: CivilDate | undefined;
  /** What was typed for the end of a pause and is no day: 长期, 等家长通知. */
  readonly pauseUnread?: string | undefined;
  /** Do not contact, or a stage that means left or refunded. */
  readonly gone: boolean;
  /** The course has been over for more than three months. */
  readonly isPast?: boolean;
  /** Cells of other roles that say something that nobody can read. */
  readonly unread?: readonly UnreadCell[];
}

export interface UnreadCell {
  readonly role: 'enrolled on' | 'course ends on' | 'paused until' | 'do not contact';
  readonly received: string;
}

export interface CustomerTable {
  readonly customers: readonly Customer[];
  /** Zero-based rows with something in them that are no customers: totals, notes. */
  readonly leftOut: readonly number[];
}

const TOTALS = new Set([
  '合计',
  '总计',
  '小计',
  '汇总',
  'total',
  'totals',
  'sum',
  'subtotal',
  'grandtotal',
]);
const YES = new Set(
  wordList(
    'true, yes, y, 是, √, ✓, ✔, x, 1, 对, 不再联系, 勿扰, 请勿联系, 不要联系, 不联系, 勿联系, 勿打扰, 请勿打扰, 免打扰, 拒绝联系, donotcontact, donotcall, dnc',
  ),
);
/** Nothing is asked for; any other word of a column of ticks is somebody's remark. */
const NO = new Set(
  wordList('false, no, n, 否, 0, ×, ✗, -, —, /, 无, 没有, 可联系, 可以联系, 正常'),
);
const isTotal = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && TOTALS.has(squash(cell).replace(/[:：]$/, ''));

const wasTicked = (cell: Cell | undefined): boolean =>
  cell === true || cell === 1 || (typeof cell === 'string' && YES.has(squash(cell)));

/** A dash, 无: nothing is said. */
const said = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === 'string' && NO.has(squash(cell))) ? '' : cell;

/** A tick column that says neither yes nor no. */
const isRemark = (cell: Cell): boolean =>
  !isBlank(cell) && !wasTicked(cell) && !NO.has(squash(receivedText(cell)));

/**
 * The last day of a pause. It may lie ahead or behind (the cadence begins anew on it), so a day without a
 * year is the nearest one: a pause that is over must not begin again for a year.
 */
const pauseEnd = (cell: Cell, asOf: CivilDate, order: DateOrder | null): Reading<CivilDate> => {
  const next = readDate(cell, { role: 'future', asOf, order });
  if (typeof cell !== 'string') return next;
  const last = readDate(cell, { role: 'past', asOf, order });
  if (next.kind !== 'known' || last.kind !== 'known') return next;
  return next.value - asOf <= asOf - last.value ? next : last;
};

/** 报班时长 is the column, else what lies between enrolment and course end (2-rules §2.4). */
const monthsBooked = (cell: Cell, from: CivilDate | undefined, to: CivilDate | undefined): Cell =>
  isBlank(cell) && from !== undefined && to !== undefined && to >= from
    ? monthsBetween(from, to)
    : cell;

/** With `setting months = elapsed`: since enrolment, up to today or to the end of the course. */
const monthsElapsed = (
  from: CivilDate | undefined,
  to: CivilDate | undefined,
  today: CivilDate,
): Cell => {
  if (from === undefined) return '';
  const last = to !== undefined && to >= from && to < today ? to : today;
  return last < from ? 0 : monthsBetween(from, last);
};

/**
 * The customers of a tab, in its order.
 *
 * Rule: 5-decisions, "A row is a customer if its name cell is not blank, unless …". Rows that are
 * filtered out or hidden are customers too: they are read like all others.
 * @param today the as-of date, for dates typed without a year
 * @param book how the team writes dates and counts months; null where neither matters
 */
export const readCustomers = (
  rows: Rows,
  headerRow: number,
  columns: ReadonlyMap<Role, number>,
  today: CivilDate,
  book: Pick<RuleBook, 'dateOrder' | 'monthsCounted'> | null,
): CustomerTable => {
  const customers: Customer[] = [];
  const leftOut: number[] = [];
  const at = (role: Role): number => columns.get(role) ?? -1;
  const [idAt, nameAt, phoneAt, ownerAt] = [at('id'), at('name'), at('phone'), at('owner')];
  const personIn = personReader(columns);
  const [consultantAt, positionAt, feesAt, monthsAt] = [
    at('consultant'),
    at('position'),
    at('fees'),
    at('months'),
  ];
  const [tierAt, overrideAt, lastAt, emailAt] = [
    at('tier'),
    at('tier override'),
    at('last contact'),
    at('e-mail'),
  ];
  const [enrolledAt, endsAt, pausedAt, goneAt, stageAt] = [
    at('enrolled on'),
    at('course ends on'),
    at('paused until'),
    at('do not contact'),
    at('stage'),
  ];
  const order = book?.dateOrder ?? null;
  const past = { role: 'past', asOf: today, order } as const;
  const future = { role: 'future', asOf: today, order } as const;
  const header = rows[headerRow] ?? [];
  const ownerOf = ownerReader(header[ownerAt], today);
  const [feesUnit, monthsUnit] = [feesUnitOf(header[feesAt]), monthsUnitOf(header[monthsAt])];
  for (let r = headerRow + 1; r < rows.length; r += 1) {
    const row = rows[r] ?? [];
    const { name, phone } = personIn(row);
    const bare = [phoneAt, emailAt, positionAt].every((column) => isBlank(row[column]));
    if (name === '' || (isTotal(row[nameAt]) && bare)) {
      if (name !== '' || row.some((cell) => !isBlank(cell) && cell !== false)) leftOut.push(r);
      continue;
    }
    const enrolment = readDate(said(row[enrolledAt]), past);
    const courseEnd = readDate(said(row[endsAt]), future);
    const pause = pauseEnd(said(row[pausedAt]), today, order);
    const enrolledOn = knownValue(enrolment);
    const courseEndsOn = knownValue(courseEnd);
    const unread: UnreadCell[] = [];
    const note = (role: UnreadCell['role'], read: Reading<CivilDate>): void => {
      if (read.kind === 'unknown') unread.push({ role, received: read.received });
    };
    note('enrolled on', enrolment);
    note('course ends on', courseEnd);
    note('paused until', pause);
    const doNotContact = row[goneAt] ?? '';
    if (isRemark(doNotContact)) {
      unread.push({ role: 'do not contact', received: receivedText(doNotContact) });
    }
    customers.push({
      row: r,
      id: nameText(row[idAt]),
      name,
      phone,
      owner: ownerOf({
        owner: nameText(row[ownerAt]),
        consultant: nameText(row[consultantAt]),
        ...{ enrolledOn, courseEndsOn },
      }),
      position: row[positionAt] ?? '',
      fees: inUnit(row[feesAt] ?? '', feesUnit),
      months:
        book?.monthsCounted === 'elapsed'
          ? monthsElapsed(enrolledOn, courseEndsOn, today)
          : monthsBooked(inUnit(row[monthsAt] ?? '', monthsUnit), enrolledOn, courseEndsOn),
      tier: row[tierAt] ?? '',
      override: row[overrideAt] ?? '',
      lastTyped: readDate(row[lastAt] ?? '', past),
      enrolledOn,
      courseEndsOn,
      pausedUntil: knownValue(pause),
      ...(pause.kind === 'unknown' && !isErrorText(pause.received)
        ? { pauseUnread: pause.received }
        : {}),
      gone: wasTicked(doNotContact) || meansLeft(row[stageAt]),
      isPast: isPastOn(today, row[stageAt], courseEndsOn),
      ...(unread.length > 0 ? { unread } : {}),
    });
  }
  return { customers, leftOut };
};
