// A line of Today that is no call: a birthday, a gift, a promise; and the reference by which it is known.
import { type Cell, dayCell, momentCell } from '../../domain/cell';
import { type CivilDate, civilDateOfIso, isoDate } from '../../domain/time/civil-date';
import type { Now } from '../desk';

/** What a person has put into the first three cells of a line. */
export interface Mark {
  readonly isTicked: boolean;
  readonly outcome: string;
  readonly at: Now | null;
}
export const NO_MARK: Mark = { isTicked: false, outcome: '', at: null };

export interface TodayTask {
  /** In the last column; blank for a call. */
  readonly ref: string;
  readonly owner: string;
  readonly name: string;
  readonly phone: string;
  readonly what: string;
  readonly dueOn: CivilDate | null;
  readonly key: string;
  readonly why: string;
  /** Null: nothing is ticked here. Else the words of its drop-down, none for a bare box. */
  readonly words: readonly string[] | null;
  readonly mark: Mark;
}

/** The cells of a line, in the order of Today's columns. */
export const taskCells = (task: TodayTask, owner: string): Cell[] => {
  const { mark, words } = task;
  return [
    ...(words === null ? ['', '', ''] : [mark.isTicked, mark.outcome, momentCell(mark.at)]),
    ...[task.name.slice(0, 200), task.phone.slice(0, 60), task.what, dayCell(task.dueOn)],
    ...[task.key, task.why, owner, task.ref],
  ];
};

/** Lines under a heading, which are nobody's own. */
export interface TodayBlock {
  readonly heading: string;
  readonly tasks: readonly TodayTask[];
}

export const blockRows = ({ heading, tasks }: TodayBlock): readonly Cell[][] => {
  const rows = tasks.map((task) => taskCells(task, task.owner));
  const blanks = (rows[0] ?? []).slice(1).map(() => '');
  return [[heading, ...blanks], ...rows];
};

/** In the place of a record's reference: the tick is a visit. */
export const VISIT_REF = 'visit';

const MESSAGE = /^([BG])(\d{4})(\d\d)(\d\d)-(.+)$/;

export type MessageKind = 'birthday' | 'gift';

export interface MessageRef {
  readonly kind: MessageKind;
  readonly on: CivilDate;
  readonly key: string;
}

/** A greeting or a gift, by its day and its customer: the same whoever makes the list, and how often. */
export const messageRef = ({ kind, on, key }: MessageRef): string =>
  `${kind === 'birthday' ? 'B' : 'G'}${isoDate(on).replace(/-/g, '')}-${key}`;

/** Null for any other reference. */
export const messageOf = (ref: string): MessageRef | null => {
  const [, letter, year, month, day, key = ''] = MESSAGE.exec(ref) ?? [];
  const on = civilDateOfIso(`${year}-${month}-${day}`);
  if (letter === undefined || on === undefined) return null;
  return { kind: letter === 'B' ? 'birthday' : 'gift', on, key };
};

const PROMISE = 'P:';

/** The record that holds the promise. */
export const promiseRef = (record: string): string => `${PROMISE}${record}`;
export const promisedIn = (ref: string): string | null =>
  ref.startsWith(PROMISE) ? ref.slice(PROMISE.length) : null;
