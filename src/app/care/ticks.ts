// The ticks of the tab Today: what each says, and the record that it becomes. Pure.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { type CareWords, careWords } from '../../i18n/care-words';
import { checkWords } from '../../i18n/check-words';
import { outcomeOf } from '../../tables/contact-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import { VISIT_REF } from '../check/today-task';
import type { Now } from '../desk';
import { type ContactMap, rowOf } from './contact-columns';
import { momentIn, momentText } from './moments';

/** One line of Today on which somebody has been called. */
export interface Tick {
  /** Of the record, the same whoever logs it and however often. */
  readonly id: string;
  /** Row in the tab, from 0. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  /** As chosen; blank = reached. */
  readonly outcome: string;
  readonly isTicked: boolean;
  /** A visit is ticked like a call, and logged as one. */
  readonly channel: 'call' | 'visit';
  /** When it was ticked; null where the moment is not known. */
  readonly at: Now | null;
  /** When the list was made: the tick came after. */
  readonly madeAt: Now;
}

/** The list of another check has other ids: who is called twice in a day is logged twice. */
const idOf = (madeAt: Now, key: string): string =>
  `T${momentText(madeAt).replace(/\D/g, '')}-${key}`;

/** Is this our tab, as it is made in either language? */
export const isToday = (rows: Rows): boolean =>
  (['en', 'zh'] as const).some((language) =>
    checkWords(language).todayHeader.every(
      (text, column) => rows[TODAY_HEAD - 1]?.[column] === text,
    ),
  );

/**
 * The line of a row, ticked or not; null for what is no call: a greeting, a gift and a promise have a
 * reference, by which they are known whatever else stands in the row.
 */
export const lineAt = (rows: Rows, row: number): Tick | null => {
  const cells = rows[row] ?? [];
  const ref = nameText(cells[TODAY_COLUMNS.ref]);
  if (ref !== '' && ref !== VISIT_REF) return null;
  const madeAt = momentIn(rows[0]?.[3]);
  const text = (column: keyof typeof TODAY_COLUMNS): string =>
    nameText(cells[TODAY_COLUMNS[column]]);
  const key = text('key');
  if (madeAt === null || row < TODAY_HEAD || key === '' || !isToday(rows)) return null;
  const { noOwner } = checkWords(rows[TODAY_HEAD - 1]?.[0] === '完成' ? 'zh' : 'en');
  const owner = text('owner');
  return {
    ...{ id: idOf(madeAt, key), row, key, name: text('name'), madeAt },
    owner: owner === noOwner ? '' : owner,
    outcome: text('outcome'),
    isTicked: cells[TODAY_COLUMNS.done] === true,
    channel: ref === VISIT_REF ? 'visit' : 'call',
    at: momentIn(cells[TODAY_COLUMNS.loggedAt]),
  };
};

/** Every line that says that somebody was called: ticked, or with an outcome. */
export const ticksIn = (rows: Rows): readonly Tick[] =>
  rows.flatMap((_, row) => {
    const line = lineAt(rows, row);
    return line !== null && (line.isTicked || !isBlank(line.outcome)) ? [line] : [];
  });

const dateCell = ({ on, minutes }: Now): Cell => ({ kind: 'date', on, minutes });

/** The words of an outcome as they are logged; what is none of ours stays as it was typed. */
export const outcomeText = (words: CareWords, typed: string): string => {
  const outcome = outcomeOf(typed);
  return outcome === 'unlisted' ? typed : words.outcome[outcome];
};

/**
 * The record of a tick.
 *
 * Rule: 3-product §3: by the line's owner; a tick without a time happened after the list was made,
 * and says between when and when.
 */
export const tickRow = (columns: ContactMap, words: CareWords, tick: Tick, now: Now): Cell[] => {
  const { at, madeAt, key, name } = tick;
  return rowOf(columns, {
    id: tick.id,
    'happened at': dateCell(at ?? madeAt),
    // Who has no number is known by name.
    'customer no.': key === name ? '' : key,
    outcome: outcomeText(words, tick.outcome),
    channel: words.channel[tick.channel],
    direction: words.direction.out,
    'logged at': dateCell(now),
    'logged by': tick.owner,
    name,
    summary:
      at === null
        ? words.today.between(
            momentText(madeAt).replace('T', ' '),
            momentText(now).replace('T', ' '),
          )
        : '',
  });
};

/** The language that a Today tab speaks. */
export const languageOf = (rows: Rows): Language =>
  rows[TODAY_HEAD - 1]?.[0] === checkWords('zh').todayHeader[0] ? 'zh' : 'en';

export const wordsOf = (rows: Rows): CareWords => careWords(languageOf(rows));
