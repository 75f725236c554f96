// The last rule book without an error, kept in a hidden tab: it stays in force while the rules have one.
import { type Cell, isBlank } from '../../domain/cell';
import { checksum } from '../../domain/checksum';
import { parseRules } from '../../domain/rule-book/parse-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Rows } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';
import { rowKey } from './layout';
import { findOwnTab } from './own-tabs';
import { RULES } from './rules-tab';

const COLUMNS = Array.from({ length: RULES.columns }, (_, at) => at);

/** Seven columns, down to the last row that says anything. */
const trimmed = (rows: Rows): Rows => {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).slice(0, RULES.columns).every(isBlank)) end -= 1;
  return rows.slice(0, end).map((row) => COLUMNS.map((at) => row[at] ?? ''));
};

/** How many rows, and a checksum of them: what is half written has another one. */
export const stampOf = (rows: Rows): string => {
  const kept = trimmed(rows);
  return `${kept.length}-${checksum(kept.map((row) => rowKey(row, COLUMNS)).join('\n'))}`;
};

/** The whole tab: a line that says what it is, since when, and its stamp; then the rules as they were. */
export const renderKept = (rows: Rows, on: CivilDate, title: string): readonly Cell[][] => {
  const head: Cell[] = [title, { kind: 'date', on, minutes: 0 }, stampOf(rows)];
  return [COLUMNS.map((at) => head[at] ?? ''), ...trimmed(rows).map((row) => [...row])];
};

export interface KeptBook {
  readonly book: RuleBook;
  readonly since: CivilDate;
}

/** The book of such a tab; null when it is not as it was written. */
export const readKept = (cells: Rows): KeptBook | null => {
  const [head = [], ...rows] = cells;
  const [, since = '', stamp] = head;
  if (typeof since !== 'object' || since === null || stamp !== stampOf(rows)) return null;
  return { book: parseRules(trimmed(rows)), since: since.on };
};

/** The last good book of this file, if there is one that can be trusted. */
export const findKept = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
): KeptBook | null => {
  const tab = findOwnTab(desk, tabs, 'inForce', known);
  return tab === undefined ? null : readKept(desk.readAll(tab.id));
};
