// The first judgement and, on a first run, the one question: writes nothing before Yes.
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import type { Books } from './books';
import type { Gathered } from './gather';
import { type Judged, judge } from './judge';
import { findHeaderRow, type Layout } from './layout';
import type { Opened } from './open-sheet';
import { type CheckRefused, refused } from './report';

export interface Agreed {
  readonly ok: true;
  readonly layout: Layout;
  readonly rows: Rows;
  readonly judged: Judged;
}

/** The tabs that a first run adds, by their names. */
export const tabsToCome = (
  { rules, days, stamp }: Books,
  { tabs }: CheckWords,
): readonly string[] => [
  ...(rules === null ? [tabs.rules] : []),
  ...(days.makes ? [tabs.days] : []),
  ...[tabs.today, tabs.quality, tabs.settings, tabs.history, tabs.log, tabs.before],
  ...(stamp === '' ? [] : [tabs.inForce]),
];

/** Judges the rows that were read; asks the person when this file was never set up. */
export const agree = (
  desk: Desk,
  { settings, begun, decided }: Opened,
  { facts, words }: Gathered,
): Agreed | CheckRefused => {
  const { layout } = facts;
  const judged = judge(begun.rows, layout.headerRow, facts);
  if (judged.list.length === 0) {
    return refused('no customers', words.trouble.onlyHeader(layout.tabName));
  }
  if (settings !== undefined || decided) return { ok: true, layout, rows: begun.rows, judged };
  const question = begun.question(judged.list.length, tabsToCome(facts.books, words));
  if (!desk.ask(words.askTitle, question)) {
    return refused('declined', words.declined);
  }
  // A question may stand for minutes: what was found has to be there still.
  const rows = desk.readAll(layout.tab);
  const headerRow = findHeaderRow(rows, layout, true);
  if (headerRow < 0) return refused('rows moving', words.trouble.moving);
  return {
    ok: true,
    layout: { ...layout, headerRow },
    rows,
    judged: judge(rows, headerRow, facts),
  };
};
