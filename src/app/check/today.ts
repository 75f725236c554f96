// The Today tab: whom to contact, in the order of the day's work, one block per owner.
import type { Cell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import { unreachable } from '../../domain/unreachable';
import type { CheckWords } from '../../i18n/check-words';
import type { Now } from '../desk';
import type { Assessment } from './assess';
import type { LeadLine, LeadList } from './lead-list';

/** Rows above the first line: title with date and instant, blank, header. */
export const TODAY_HEAD = 3;

/** Columns of a line, from 0: what a thumb needs on a phone stands first. */
export const TODAY_COLUMNS = {
  done: 0,
  outcome: 1,
  loggedAt: 2,
  name: 3,
  phone: 4,
  status: 5,
  due: 6,
  key: 7,
  why: 8,
  owner: 9,
} as const;

/** Where the tab says into which tab its ticks are logged: below the head, in the last column. */
export const TICKS_GO_TO = { row: 1, column: 9 } as const;

const APPOINTMENT = 4;
const OVERDUE = 5;
const RETRY = 7;

/** Place by the date alone; Infinity = not today's business. */
const placeByDate = ({ status, booked, due }: Assessment, today: number): number => {
  switch (status) {
    case 'overdue':
    case 'today':
    case 'never':
      // An appointment is one on its day and when it was missed, whatever the status word.
      if (booked) return APPOINTMENT;
      return due !== null && due < today ? OVERDUE : 6;
    case 'soon':
      return 8;
    case 'needsData':
      return 9;
    case 'booked':
    case 'fine':
    case 'paused':
    case 'none':
      return Number.POSITIVE_INFINITY;
    default:
      return unreachable(status);
  }
};

/**
 * Place in the order of 2-rules §7; Infinity = not today's business.
 *
 * Whom a call has not reached is tried again on the day of the retry: at the place that the date gives,
 * and where it gives none, among the retries. Until then a customer who is due stays in sight there,
 * too. Who is unreachable is the lead's.
 */
const rank = (one: Assessment, today: number): number => {
  const place = placeByDate(one, today);
  if (one.attempts === null) return place;
  const { retryOn, unreachable: isUnreachable } = one.attempts;
  if (isUnreachable) return Number.POSITIVE_INFINITY;
  const isTime = retryOn !== null && retryOn <= today;
  if (isTime) return Math.min(place, RETRY);
  return place < RETRY ? RETRY : place;
};

const DAY_MINUTES = 1440;
const appointmentAt = ({ due, bookedMinutes }: Assessment): number =>
  (due ?? 0) * DAY_MINUTES + bookedMinutes;

const retryDay = ({ attempts }: Assessment): number => attempts?.retryOn ?? 0;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Total and stable: owner, rank, then tier, due date, number, row; appointments by their time before
 * the tier, what is overdue by days late ÷ interval, descending, and retries by their day.
 *
 * Rule: M0.12, 2-rules §7. A tier whose rule row says priority goes first inside "overdue".
 */
const inOrder = (
  list: readonly Assessment[],
  today: number,
): readonly { readonly line: Assessment; readonly place: number }[] =>
  list
    .map((line) => ({ line, place: rank(line, today) }))
    .filter(({ place }) => place !== Number.POSITIVE_INFINITY)
    .sort(
      (a, b) =>
        compareText(a.line.customer.owner, b.line.customer.owner) ||
        a.place - b.place ||
        (a.place === APPOINTMENT ? appointmentAt(a.line) - appointmentAt(b.line) : 0) ||
        (a.place === OVERDUE ? Number(b.line.priority) - Number(a.line.priority) : 0) ||
        (a.place === OVERDUE ? b.line.intervalsLate - a.line.intervalsLate : 0) ||
        (a.place === RETRY ? retryDay(a.line) - retryDay(b.line) : 0) ||
        a.line.tierRank - b.line.tierRank ||
        (a.line.due ?? 0) - (b.line.due ?? 0) ||
        compareText(a.line.key, b.line.key) ||
        a.line.customer.row - b.line.customer.row,
    );

/** A case past its promise, or at risk: places 1 and 2 of the day's work. */
export interface TodayCase {
  readonly owner: string;
  readonly name: string;
  readonly phone: string;
  /** Late, and how late; or at risk. */
  readonly status: string;
  readonly dueOn: CivilDate | null;
  readonly why: string;
}

export interface TodayFrame {
  /** The heading of an owner's lines, where there are several owners. */
  readonly block: (owner: string) => string;
  readonly ticksGoTo: string;
  /** In the order of the day's work; each stands first among its owner's lines. */
  readonly cases?: readonly TodayCase[];
  /** Stands last, under a heading of its own. */
  readonly lead?: LeadList | null;
}

const dateCell = (on: Assessment['due']): Cell =>
  on === null ? '' : { kind: 'date', on, minutes: 0 };

/** The whole tab as a block from A1; the formula of E1 is written by itself. */
export const renderToday = (
  list: readonly Assessment[],
  now: Now,
  words: CheckWords,
  { block, ticksGoTo, cases = [], lead = null }: TodayFrame,
): readonly (readonly Cell[])[] => {
  const width = words.todayHeader.length;
  const line = (...cells: readonly Cell[]): Cell[] => [
    ...cells,
    ...new Array<Cell>(Math.max(0, width - cells.length)).fill(''),
  ];
  const shownOwner = (owner: string): string => (owner === '' ? words.noOwner : owner);
  const cells = (one: Assessment, place: number): Cell[] => [
    ...[false, '', ''],
    one.customer.name.slice(0, 200),
    one.customer.phone.slice(0, 60),
    place === RETRY ? words.retry : one.statusWord,
    dateCell(one.due),
    one.key,
    one.why,
    shownOwner(one.customer.owner),
  ];
  // A box only where the customer stands in no list of an owner's: a tick is one call.
  const leadCells = ({ one, what, why, isOnlyHere }: LeadLine): Cell[] => {
    const [, outcome = '', at = '', name = '', phone = '', , due = '', key = '', , owner = ''] =
      cells(one, 0);
    return [isOnlyHere ? false : '', outcome, at, name, phone, what, due, key, why, owner];
  };
  // No box and no customer's number: a tick is a call, and a case wants an answer.
  const caseCells = ({ owner, name, phone, status, dueOn, why }: TodayCase): Cell[] => [
    ...['', '', ''],
    ...[name.slice(0, 200), phone.slice(0, 60), status, dateCell(dueOn), '', why],
    shownOwner(owner),
  ];
  const ordered = [
    ...cases.map((one) => ({ owner: one.owner, cells: caseCells(one) })),
    ...inOrder(list, now.on).map(({ line: one, place }) => ({
      ...{ owner: one.customer.owner, cells: cells(one, place) },
    })),
  ].sort((a, b) => compareText(a.owner, b.owner));
  // Several owners: each block begins with a name, by which the own one is found at a glance.
  const several = new Set(ordered.map(({ owner }) => owner)).size > 1;
  const lines = ordered.flatMap((one, i): Cell[][] => {
    const begins = several && ordered[i - 1]?.owner !== one.owner;
    return begins ? [line(block(shownOwner(one.owner))), one.cells] : [one.cells];
  });
  if (lead !== null) {
    lines.push(line(lead.heading), ...lead.lines.map(leadCells));
    if (lead.more !== '') lines.push(line(lead.more));
  }
  const below = line(lines.length === 0 ? words.nobody : '');
  below[TICKS_GO_TO.column] = ticksGoTo;
  return [
    line(words.todayTitle, { kind: 'date', on: now.on, minutes: 0 }, words.todayAt, {
      kind: 'date',
      on: now.on,
      minutes: now.minutes,
    }),
    below,
    [...words.todayHeader],
    ...lines,
  ];
};
