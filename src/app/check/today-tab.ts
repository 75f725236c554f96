// The tab Today: dressed once, its list written as one block with the boxes and outcomes of its lines.
import type { Cell } from '../../domain/cell';
import { type CareWords, careWords } from '../../i18n/care-words';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import { columnsUnder, IN_ORDER } from '../care/contact-columns';
import { ISO_DATE, ISO_INSTANT } from '../date-formats';
import type { Desk, Now, Tab } from '../desk';
import type { Assessment } from './assess';
import { DATE_FORMAT } from './format-columns';
import { type HighlightWords, highlightsFor, MARKER, staleHighlight } from './highlights';
import { NOW_NAME, TODAY_NAME } from './own-tabs';
import { OUR_CONTACTS } from './read-log';
import { renderToday, TODAY_COLUMNS, TODAY_HEAD, type TodayFrame } from './today';
import type { OwnTabs } from './write-own-tabs';

const TODAY_PIXELS = [75, 95, 75, 150, 120, 110, 120, 100, 520, 110, 60];
const TIME = 'hh:mm';

/** In the first row, beside the moment of the list: says when the last run is too old. */
const STALE_COLUMN = 4;
const staleFormula = ({ stale }: CheckWords): string => `=IF(NOW()-$D$1>26/24,"${stale}","")`;

/** The day and the moment of the list, as formulas of the team's name them. */
const nameToday = (desk: Desk, id: number): void => {
  desk.nameRange(NOW_NAME, id, { row: 0, column: 3, rows: 1, columns: 1 });
  desk.nameRange(TODAY_NAME, id, { row: 0, column: 1, rows: 1, columns: 1 });
};

/** What stands in Today for good. Its name comes last: by it the tab is known to be complete. */
const prepareToday = (desk: Desk, id: number, words: CheckWords, look: HighlightWords): void => {
  const gridRows = desk.gridRows(id);
  const below = gridRows - TODAY_HEAD;
  desk.writeFormula(id, 0, STALE_COLUMN, staleFormula(words));
  desk.format(id, { row: 0, column: 1, rows: 1, columns: 1 }, ISO_DATE);
  desk.format(id, { row: 0, column: 3, rows: 1, columns: 1 }, ISO_INSTANT);
  const { name, status, due, why, loggedAt } = TODAY_COLUMNS;
  const dress = (column: number, format: string): void =>
    desk.format(id, { row: TODAY_HEAD, column, rows: below, columns: 1 }, format);
  dress(due, DATE_FORMAT);
  dress(loggedAt, TIME);
  desk.bold(id, { row: 0, column: 0, rows: 1, columns: 5 });
  desk.bold(id, { row: TODAY_HEAD - 1, column: 0, rows: 1, columns: words.todayHeader.length });
  desk.freezeRows(id, TODAY_HEAD);
  TODAY_PIXELS.forEach((pixels, column) => {
    desk.widen(id, column, pixels);
  });
  const layout = {
    headerRow: TODAY_HEAD - 1,
    columns: new Map<Role, number>([
      ['name', name],
      ['status', status],
      ['next call', due],
      ['why', why],
    ]),
  };
  desk.setHighlights(id, MARKER, [
    ...highlightsFor(layout, gridRows, look),
    staleHighlight({ row: 0, column: 4, rows: 1, columns: 1 }),
  ]);
  nameToday(desk, id);
};

/**
 * Where a tick is logged at once: our Contacts tab, while its columns stand in our order, since a
 * tick has no call left to look for them. Else the next check logs it.
 */
const ticksGoTo = (
  desk: Desk,
  tabs: readonly Tab[],
  id: number | undefined,
  { today }: CareWords,
): string => {
  if (id === undefined) return '';
  const tab = [...tabs, ...(tabs.some((one) => one.id === id) ? [] : desk.tabs())].find(
    (one) => one.id === id,
  );
  const columns = tab && columnsUnder(desk.peek(tab.id, 1)[0] ?? []);
  const inOrder = columns && [...IN_ORDER].every(([name, at]) => columns.get(name) === at);
  return tab !== undefined && inOrder === true ? today.logsTo(tab.name, tab.id) : '';
};

export interface TodayList
  extends Pick<TodayFrame, 'asked' | 'cases' | 'tasks' | 'last' | 'lead' | 'blocks' | 'note'> {
  readonly list: readonly Assessment[];
  readonly now: Now;
  readonly look: HighlightWords;
  /** The rows of the tab as they were read; null when there is none. */
  readonly before: Rows | null;
  /** Do both names of the tab stand? Somebody may have taken one away. */
  readonly isNamed: boolean;
}

/** Writes the list of the day over the one of before. */
export const writeTodayTab = (
  desk: Desk,
  own: OwnTabs,
  { tabs, words }: { readonly tabs: readonly Tab[]; readonly words: CheckWords },
  { list, now, look, before, isNamed, ...more }: TodayList,
): void => {
  const { id, isNew } = own.open('today');
  // A tab of an earlier version has other columns.
  const [header = []] = before?.slice(TODAY_HEAD - 1) ?? [];
  const isOld = !words.todayHeader.every((text, column) => header[column] === text);
  if (isNew || isOld) prepareToday(desk, id, words, look);
  else if (!isNamed) nameToday(desk, id);
  const care = careWords(words.language);
  const block = renderToday(list, now, words, {
    block: care.today.block,
    ticksGoTo: ticksGoTo(desk, tabs, own.ids.get(OUR_CONTACTS), care),
    ...more,
  }).map((row) => [...row]);
  const old = isNew ? 0 : (before?.length ?? desk.usedRows(id));
  while (block.length < old) block.push(new Array<Cell>(block[0]?.length ?? 0).fill(''));
  // What comes first in Today is what cannot wait.
  block.length = own.fitting('today', id, 0, block.length);
  const outcomes = Object.values(care.outcome);
  const ofTasks = new Map(more.tasks?.map(({ ref, words: choices }) => [ref, choices]));
  const lines = block.slice(TODAY_HEAD).map((row) => {
    if (typeof row[TODAY_COLUMNS.done] !== 'boolean') return null;
    return ofTasks.get(String(row[TODAY_COLUMNS.ref] ?? '')) ?? outcomes;
  });
  if (lines.length > 0) {
    desk.tickLines({ tab: id, row: TODAY_HEAD, column: TODAY_COLUMNS.done }, lines);
  }
  // In one call: lines of the old list under the moment of the new one would be logged once more.
  const [first = []] = block;
  first[STALE_COLUMN] = staleFormula(words);
  const isFormula = block.map((row, r) => row.map((_, c) => r === 0 && c === STALE_COLUMN));
  desk.writeBack(id, 0, 0, block, isFormula);
};
