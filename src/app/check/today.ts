// The Today tab: whom to contact, in the order of the day's work, one block per owner.

import { type Cell, dayCell } from '../../domain/cell';
import { compareText } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import { visitWords } from '../../i18n/visit-words';
import type { Now } from '../desk';
import type { Assessment } from './assess';
import type { LeadLine, LeadList } from './lead-list';
import { inOrder, RETRY } from './today-order';
import { blockRows, type TodayBlock, type TodayTask, taskCells, VISIT_REF } from './today-task';

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
  ref: 10,
} as const;

/** Where the tab says into which tab its ticks are logged: below the head, in the last column. */
export const TICKS_GO_TO = { row: 1, column: 9 } as const;

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
  /** What stands beside the heading; blank for nothing. */
  readonly note?: (owner: string) => string;
  readonly ticksGoTo: string;
  /** In the order of the day's work; each stands first among its owner's lines. */
  readonly cases?: readonly TodayCase[];
  /** Birthdays, gifts, promises: after the cases, before the calls of the same owner. */
  readonly tasks?: readonly TodayTask[];
  /** Of the same owner, after the calls: what nobody can put in order. */
  readonly last?: readonly TodayTask[];
  /** Between the owners and the lead's list: what waits for a lead's word. */
  readonly asked?: readonly TodayBlock[];
  /** Stands after all owners, under a heading of its own. */
  readonly lead?: LeadList | null;
  /** And behind it. */
  readonly blocks?: readonly TodayBlock[];
}

/** The whole tab as a block from A1; the formula of E1 is written by itself. */
export const renderToday = (
  list: readonly Assessment[],
  now: Now,
  words: CheckWords,
  {
    block,
    ticksGoTo,
    note = () => '',
    cases = [],
    tasks = [],
    last = [],
    asked = [],
    lead = null,
    blocks = [],
  }: TodayFrame,
): readonly (readonly Cell[])[] => {
  const header = [...words.todayHeader, greetingWords(words.language).ref];
  const width = header.length;
  const line = (...cells: readonly Cell[]): Cell[] => [
    ...cells,
    ...new Array<Cell>(Math.max(0, width - cells.length)).fill(''),
  ];
  const visit = visitWords(words.language);
  const shownOwner = (owner: string): string => (owner === '' ? words.noOwner : owner);
  const retryWord = ({ attempts }: Assessment): string =>
    (attempts?.retryOn ?? now.on) > now.on ? words.tried : words.retry;
  const whatOf = (one: Assessment, place: number): string => {
    if (place === RETRY) return retryWord(one);
    return one.channel === 'visit' ? visit.what(one.statusWord) : one.statusWord;
  };
  // A retry is a call, whatever is due.
  const refOf = (one: Assessment, place: number): string =>
    one.channel === 'visit' && place !== RETRY ? VISIT_REF : '';
  const cells = (one: Assessment, place: number): Cell[] => [
    ...[false, '', ''],
    one.customer.name.slice(0, 200),
    one.customer.phone.slice(0, 60),
    whatOf(one, place),
    dayCell(one.due),
    one.key,
    one.why,
    shownOwner(one.customer.owner),
    refOf(one, place),
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
    ...[name.slice(0, 200), phone.slice(0, 60), status, dayCell(dueOn), '', why],
    shownOwner(owner),
  ];
  const ordered = [
    ...cases.map((one) => ({ owner: one.owner, cells: line(...caseCells(one)) })),
    ...tasks.map((one) => ({ owner: one.owner, cells: taskCells(one, shownOwner(one.owner)) })),
    ...inOrder(list, now.on).map(({ line: one, place }) => ({
      ...{ owner: one.customer.owner, cells: line(...cells(one, place)) },
    })),
    ...last.map((one) => ({ owner: one.owner, cells: taskCells(one, shownOwner(one.owner)) })),
  ].sort((a, b) => compareText(a.owner, b.owner));
  // Several owners: each block begins with a name, by which the own one is found at a glance.
  const several = new Set(ordered.map(({ owner }) => owner)).size > 1;
  const lines = ordered.flatMap((one, i): Cell[][] => {
    const isFirst = i === 0 || ordered[i - 1]?.owner !== one.owner;
    const said = isFirst ? note(one.owner) : '';
    if (!isFirst || (!several && said === '')) return [one.cells];
    const heading = line(block(shownOwner(one.owner)));
    heading[TODAY_COLUMNS.why] = said;
    return [heading, one.cells];
  });
  lines.push(...asked.flatMap(blockRows));
  if (lead !== null) {
    lines.push(line(lead.heading), ...lead.lines.map((one) => line(...leadCells(one))));
    if (lead.more !== '') lines.push(line(lead.more));
  }
  lines.push(...blocks.flatMap(blockRows));
  const below = line(lines.length === 0 ? words.nobody : '');
  below[TICKS_GO_TO.column] = ticksGoTo;
  return [
    line(words.todayTitle, { kind: 'date', on: now.on, minutes: 0 }, words.todayAt, {
      kind: 'date',
      on: now.on,
      minutes: now.minutes,
    }),
    below,
    header,
    ...lines,
  ];
};
