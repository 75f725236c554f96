// The tab Messages: a row for every greeting and gift, and what the ticks of Today say of them. Pure.
import { type Cell, momentCell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { checkWords } from '../../i18n/check-words';
import { giftStepOf } from '../../i18n/gift-steps';
import { greetingWords } from '../../i18n/greeting-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { momentIn } from '../care/moments';
import { isToday } from '../care/ticks';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import { type Mark, type MessageRef, messageOf } from '../check/today-task';
import type { Now } from '../desk';

export const MESSAGE_COLUMNS = {
  ...{ id: 0, on: 1, no: 2, name: 3, kind: 4, by: 5, sentAt: 6, result: 7, inTime: 8 },
} as const;

/** Greetings are sent before ten (M0.7). */
export const TEN = 600;

/** One greeting or gift as it stands in Today. */
export interface MessageState extends MessageRef {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly mark: Mark;
}

const text = (cell: Cell | undefined): string => nameText(cell);

/** The greetings and gifts of a Today tab, with what people have put into their lines. */
export const messagesIn = (today: Rows | null): readonly MessageState[] => {
  if (today === null || !isToday(today)) return [];
  const noOwners = (['en', 'zh'] as const).map((language) => checkWords(language).noOwner);
  return today.slice(TODAY_HEAD).flatMap((row): MessageState[] => {
    const id = text(row[TODAY_COLUMNS.ref]);
    const message = messageOf(id);
    if (message === null) return [];
    const owner = text(row[TODAY_COLUMNS.owner]);
    const box = row[TODAY_COLUMNS.done] === true;
    const chosen = text(row[TODAY_COLUMNS.outcome]);
    // A gift that is ticked has arrived, whoever forgot to choose the word.
    const outcome = message.kind === 'gift' && box && chosen === '' ? 'delivered' : chosen;
    return [
      {
        ...message,
        id,
        name: text(row[TODAY_COLUMNS.name]),
        by: noOwners.includes(owner) ? '' : owner,
        mark: {
          isTicked: message.kind === 'gift' ? giftStepOf(outcome) === 'delivered' : box,
          outcome,
          at: momentIn(row[TODAY_COLUMNS.loggedAt]),
        },
      },
    ];
  });
};

/** Has the time come and gone by which it had to be sent? */
export const isPastTen = (on: number, now: Now): boolean =>
  now.on > on || (now.on === on && now.minutes > TEN);

export type InTime = 'yes' | 'no' | 'unknown';

/**
 * Was it sent by ten o'clock of its day? Null while that is open.
 *
 * Rule: 2-rules §5: in time ⇔ ≤ 10:00, by the tick's own time. A tick without one was there at the look
 * that finds it: before ten that is in time, after ten nobody knows.
 */
export const greetedInTime = ({ on, mark }: MessageState, now: Now): InTime | null => {
  if (!mark.isTicked) return isPastTen(on, now) ? 'no' : null;
  if (mark.at === null) return isPastTen(on, now) ? 'unknown' : 'yes';
  return isPastTen(on, mark.at) ? 'no' : 'yes';
};

/**
 * A tick without a time was there when it was first looked at: that is the latest that it can have been.
 * A greeting that is found so after ten says nothing of when.
 */
export const seenBy = (states: readonly MessageState[], now: Now): readonly MessageState[] =>
  states.map((state) => {
    const { kind, mark, on } = state;
    const isDone = kind === 'birthday' ? mark.isTicked : mark.outcome !== '';
    if (!isDone || mark.at !== null || (kind === 'birthday' && isPastTen(on, now))) return state;
    return { ...state, mark: { ...mark, at: now } };
  });

const giftInTime = ({ on, mark }: MessageState, now: Now): InTime | null => {
  const isThere = giftStepOf(mark.outcome) === 'delivered';
  if (!isThere) return now.on > on ? 'no' : null;
  return (mark.at?.on ?? now.on) > on ? 'no' : 'yes';
};

/** A line that says nothing yet gets its row when its time is over. */
const isWorthARow = (state: MessageState, now: Now): boolean =>
  state.mark.isTicked ||
  state.mark.outcome !== '' ||
  (state.kind === 'birthday' ? isPastTen(state.on, now) : now.on > state.on);

/** What a row says of the sending: when, how it went, and whether in time. */
export const outcomeCells = (
  state: MessageState,
  now: Now,
  language: Language,
): readonly [Cell, Cell, Cell] => {
  const words = greetingWords(language);
  const { kind, mark } = state;
  const at = momentCell(kind === 'birthday' && !mark.isTicked ? null : mark.at);
  const inTime = kind === 'birthday' ? greetedInTime(state, now) : giftInTime(state, now);
  const step = giftStepOf(mark.outcome);
  const result =
    kind === 'birthday'
      ? mark.isTicked
        ? words.sent
        : words.notSent
      : step === null
        ? mark.outcome
        : words.step[step];
  return [at, result, inTime === null ? '' : words.inTime[inTime]];
};

/** A whole new row. */
export const messageRow = (state: MessageState, now: Now, language: Language): Cell[] => {
  const { id, on, key, name, kind, by } = state;
  const day: Cell = { kind: 'date', on, minutes: 0 };
  const who = [key === name ? '' : key, name, greetingWords(language).kind[kind], by];
  return [id, day, ...who, ...outcomeCells(state, now, language)];
};

const sameCell = (a: Cell | undefined, b: Cell): boolean => {
  const [x, y] = [momentIn(a), momentIn(b)];
  // A minute is as exactly as a sheet gives it back.
  if (x !== null && y !== null) return x.on === y.on && Math.abs(x.minutes - y.minutes) < 1;
  return x === null && y === null && text(a) === text(b);
};

export interface MessageChange {
  /** Rows that are new, in the order of Today. */
  readonly added: readonly (readonly Cell[])[];
  /** The three outcome cells from one row on, as one block; null when nothing changes. */
  readonly changed: { readonly row: number; readonly cells: readonly (readonly Cell[])[] } | null;
}

/**
 * What has to be written into Messages so that it says what Today says; nothing when it does already.
 *
 * @param stored the tab from its header on; none while there is no tab
 */
export const messageChange = (
  states: readonly MessageState[],
  stored: Rows,
  now: Now,
  language: Language,
): MessageChange => {
  const rowOf = new Map(stored.map((row, r) => [text(row[MESSAGE_COLUMNS.id]), r]));
  const from = MESSAGE_COLUMNS.sentAt;
  const added: Cell[][] = [];
  const changes = new Map<number, readonly Cell[]>();
  for (const state of states) {
    const row = rowOf.get(state.id);
    if (row === undefined) {
      if (isWorthARow(state, now)) added.push(messageRow(state, now, language));
      continue;
    }
    const cells = outcomeCells(state, now, language);
    const old = stored[row] ?? [];
    // Known to be in time before: that a later look finds no time in the cell does not take it back.
    const keeps = state.mark.isTicked && state.mark.at === null && !sameCell(old[from + 2], '');
    if (keeps) continue;
    if (cells.some((cell, n) => !sameCell(old[from + n], cell))) changes.set(row, cells);
  }
  if (changes.size === 0) return { added, changed: null };
  const [first, last] = [Math.min(...changes.keys()), Math.max(...changes.keys())];
  const cells = Array.from({ length: last - first + 1 }, (_, i) => {
    const old = stored[first + i] ?? [];
    return changes.get(first + i) ?? [0, 1, 2].map((n) => old[from + n] ?? '');
  });
  return { added, changed: { row: first, cells } };
};

/** What is known of a gift or greeting from its row, where Today does not say it any more. */
export const marksIn = (stored: Rows): ReadonlyMap<string, Mark> =>
  new Map(
    stored.flatMap((row): [string, Mark][] => {
      const message = messageOf(text(row[MESSAGE_COLUMNS.id]));
      if (message === null) return [];
      const result = text(row[MESSAGE_COLUMNS.result]);
      const isSent = (['en', 'zh'] as const).some((one) => greetingWords(one).sent === result);
      const isTicked = message.kind === 'birthday' ? isSent : giftStepOf(result) === 'delivered';
      const outcome = message.kind === 'birthday' ? '' : result;
      const at = momentIn(row[MESSAGE_COLUMNS.sentAt]);
      return [[text(row[MESSAGE_COLUMNS.id]), { isTicked, outcome, at }]];
    }),
  );
