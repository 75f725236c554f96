// The Today tab: whom to contact, in the order of the day's work, one block per owner.
import type { Cell } from '../../domain/cell';
import { unreachable } from '../../domain/unreachable';
import type { CheckWords } from '../../i18n/check-words';
import type { Now } from '../desk';
import type { Assessment } from './assess';

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

/** Place in the order of 2-rules §7; Infinity = not today's business. */
const rank = ({ status, booked, due }: Assessment, today: number): number => {
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

const DAY_MINUTES = 1440;
const appointmentAt = ({ due, bookedMinutes }: Assessment): number =>
  (due ?? 0) * DAY_MINUTES + bookedMinutes;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Total and stable: owner, rank, then tier, due date, number, row; appointments by their time before
 * the tier, and what is overdue by days late ÷ interval, descending.
 *
 * Rule: M0.12, 2-rules §7. A tier whose rule row says priority goes first inside "overdue".
 */
const inOrder = (list: readonly Assessment[], today: number): readonly Assessment[] =>
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
        a.line.tierRank - b.line.tierRank ||
        (a.line.due ?? 0) - (b.line.due ?? 0) ||
        compareText(a.line.key, b.line.key) ||
        a.line.customer.row - b.line.customer.row,
    )
    .map(({ line }) => line);

const dateCell = (on: Assessment['due']): Cell =>
  on === null ? '' : { kind: 'date', on, minutes: 0 };

/** The whole tab as a block from A1; the formula of E1 is written by itself. */
export const renderToday = (
  list: readonly Assessment[],
  now: Now,
  words: CheckWords,
  { block, ticksGoTo }: { readonly block: (owner: string) => string; readonly ticksGoTo: string },
): readonly (readonly Cell[])[] => {
  const width = words.todayHeader.length;
  const line = (...cells: readonly Cell[]): Cell[] => [
    ...cells,
    ...new Array<Cell>(Math.max(0, width - cells.length)).fill(''),
  ];
  const ordered = inOrder(list, now.on);
  const ownerOf = ({ customer }: Assessment): string =>
    customer.owner === '' ? words.noOwner : customer.owner;
  const cells = (one: Assessment): Cell[] => [
    ...[false, '', ''],
    one.customer.name.slice(0, 200),
    one.customer.phone.slice(0, 60),
    one.statusWord,
    dateCell(one.due),
    one.key,
    one.why,
    ownerOf(one),
  ];
  // Several owners: each block begins with a name, by which the own one is found at a glance.
  const several = new Set(ordered.map(ownerOf)).size > 1;
  const lines = ordered.flatMap((one, i): Cell[][] => {
    const before = ordered[i - 1];
    const begins = several && (before === undefined || ownerOf(before) !== ownerOf(one));
    return begins ? [line(block(ownerOf(one))), cells(one)] : [cells(one)];
  });
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
