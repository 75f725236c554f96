// Writes our own tabs: settings, tier history, today, the log of runs. Each comes with its first row.
import { agreedZone, clockRows } from '../../config/clock';
import { logHeaderRows } from '../../config/log-header';
import { renderSettings, type Settings } from '../../config/settings';
import { type Cell, isBlank } from '../../domain/cell';
import { NoRoom } from '../../domain/file-size';
import type { CivilDate } from '../../domain/time/civil-date';
import { type CareWords, careWords } from '../../i18n/care-words';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import { columnsUnder, IN_ORDER } from '../care/contact-columns';
import type { Desk, Now, Tab } from '../desk';
import type { Assessment } from './assess';
import { QUALITY, type QualityLines } from './data-quality';
import { fittingLines } from './fitting-lines';
import { DATE_FORMAT } from './format-columns';
import { type HighlightWords, highlightsFor, MARKER, staleHighlight } from './highlights';
import {
  findOwnTab,
  makeOwnTab,
  NOW_NAME,
  type OwnTab,
  SETTINGS_NAME,
  TODAY_NAME,
  type WrittenTab,
} from './own-tabs';
import { OUR_CONTACTS } from './read-log';
import { renderKept } from './rules-in-force';
import { renderToday, TODAY_COLUMNS, TODAY_HEAD, type TodayFrame } from './today';

const DATE = 'yyyy-mm-dd';
const INSTANT = 'yyyy-mm-dd hh:mm';

const blanks = (width: number): Cell[] => new Array<Cell>(width).fill('');

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

export interface SettingsKeeper {
  /** False where this person may not write there. */
  readonly keep: (settings: Settings) => boolean;
  /** Null before the first write of the first run. */
  readonly tab: () => number | null;
}

/**
 * Settings, made at the first write; lines that are left over from before are blanked.
 *
 * @param logHeader of the team's long log, which a save does not read again
 */
export const settingsKeeper = (
  desk: Desk,
  words: CheckWords,
  stored: { readonly tab: number; readonly cells: readonly (readonly Cell[])[] } | null,
  logHeader: Rows[number] | null = null,
): SettingsKeeper => {
  let tab = stored?.tab;
  let lines = stored?.cells.filter((row) => !row.every(isBlank)).length ?? 0;
  const mayWrite = (): boolean => tab === undefined || desk.mayWrite(tab, FIRST_CELL);
  const keep = (settings: Settings): boolean => {
    // Settings are for leads: what a run of somebody else finds out, the next one notes.
    if (stored !== null && !mayWrite()) return false;
    const block: Cell[][] = [
      ...renderSettings(settings, words.meaning),
      ...clockRows(agreedZone(stored?.cells ?? []) ?? desk.zones().sheet),
      ...logHeaderRows(logHeader),
    ].map((row) => [...row]);
    if (tab === undefined) {
      tab = makeOwnTab(desk, 'settings', words, true).id;
      desk.nameRange(SETTINGS_NAME, tab, {
        row: 0,
        column: 0,
        rows: desk.gridRows(tab),
        columns: 3,
      });
    }
    const now = block.length + 1;
    while (block.length + 1 < lines) block.push(blanks(3));
    lines = now;
    desk.write(tab, 1, 0, block);
    return true;
  };
  return { keep, tab: () => tab ?? null };
};

export interface OwnTabs {
  readonly append: (kind: 'history' | 'log', lines: readonly (readonly Cell[])[]) => void;
  /** @param before the rows of the tab as they were read; null when there is none */
  readonly writeToday: (
    list: readonly Assessment[],
    now: Now,
    look: HighlightWords,
    before: Rows | null,
    more: Pick<TodayFrame, 'asked' | 'cases' | 'tasks' | 'lead' | 'blocks' | 'note'> & {
      /** Do both names of the tab stand? Somebody may have taken one away. */
      readonly isNamed: boolean;
    },
  ) => void;
  /** The Data quality tab as it stands; nothing while there is none. */
  readonly readQuality: () => Rows;
  /** Replaces the lines of that tab; makes it with its first line. */
  readonly writeQuality: (quality: Pick<QualityLines, 'lines' | 'links'>) => void;
  /** Keeps a rule book without an error, in one write; false where the file has no room for it. */
  readonly keepRules: (rows: Rows, on: CivilDate) => boolean;
  /** A tab that was read or made elsewhere. */
  readonly remember: (kind: OwnTab | typeof OUR_CONTACTS | 'requests', id: number) => void;
  /** Does work for a tab; what finds no room in the file is left for another run. False then. */
  readonly ifRoom: (kind: keyof CheckWords['tabs'], work: () => void) => boolean;
  /** Tabs that were shortened or left out for want of room, by their names. */
  readonly leftOut: () => readonly string[];
  /** Kind to tab id, for Settings; grows as tabs are made. */
  readonly ids: ReadonlyMap<string, number>;
}

const QUALITY_PIXELS = [110, 60, 120, 330, 220, 110, 90, 90, 80];
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
  desk.format(id, { row: 0, column: 1, rows: 1, columns: 1 }, DATE);
  desk.format(id, { row: 0, column: 3, rows: 1, columns: 1 }, INSTANT);
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

/** Our tabs of this file, found or made when something is to be written. */
export const ownTabs = (
  desk: Desk,
  tabs: readonly Tab[],
  words: CheckWords,
  known: ReadonlyMap<string, number>,
  isFirst: boolean,
): OwnTabs => {
  const ids = new Map(known);
  const open = (kind: WrittenTab): { readonly id: number; readonly isNew: boolean } => {
    const found = findOwnTab(desk, tabs, kind, ids);
    const { id } = found ?? makeOwnTab(desk, kind, words, isFirst);
    ids.set(kind, id);
    return { id, isNew: found === undefined };
  };
  const left = new Set<keyof CheckWords['tabs']>();
  const ifRoom: OwnTabs['ifRoom'] = (kind, work) => {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      left.add(kind);
      return false;
    }
  };
  /** Of so many rows those that the file takes; the others are said. */
  const fitting = (kind: WrittenTab, id: number, row: number, rows: number): number => {
    const fits = desk.rowsThatFit(id, row, rows);
    if (fits < rows) left.add(kind);
    return fits;
  };
  return {
    ...{ ids, ifRoom },
    leftOut: () => [...left].map((kind) => words.tabs[kind]),
    remember: (kind, id) => {
      ids.set(kind, id);
    },
    append: (kind, lines) => {
      if (lines.length === 0) return;
      ifRoom(kind, () => {
        const { id, isNew } = open(kind);
        if (isNew) {
          desk.format(id, { row: 1, column: 0, rows: desk.gridRows(id) - 1, columns: 1 }, INSTANT);
        }
        const row = isNew ? 1 : desk.extent(id).rows;
        const fits = lines.slice(0, fitting(kind, id, row, lines.length));
        const [line] = fits;
        if (line === undefined) return;
        // In one step that nothing can come between, and in one call.
        if (!isNew && lines.length === 1) desk.appendRow(id, line);
        else desk.write(id, row, 0, fits);
      });
    },
    readQuality: () => {
      const found = findOwnTab(desk, tabs, 'quality', ids);
      return found === undefined ? [] : desk.readAll(found.id);
    },
    writeQuality: ({ lines: all, links: allLinks }) => {
      if (all.length === 0 && !ids.has('quality')) return;
      const { id, isNew } = open('quality');
      const width = words.qualityHeader.length;
      const fits = fitting('quality', id, 1, all.length);
      const { lines, links } = fittingLines({ lines: all, links: allLinks }, fits, words);
      const block = lines.map((line) => [...line]);
      const old = isNew ? 1 : desk.extent(id).rows;
      while (block.length + 1 < old) block.push(blanks(width));
      if (block.length > 0) desk.write(id, 1, 0, block);
      // Formulas of ours that lead to the cell, in one block beside the text.
      if (links.some((link) => link !== '')) {
        const cells = links.map((link, at) => [link || String(lines[at]?.[QUALITY.cell] ?? '')]);
        desk.writeFormulas(id, 1, QUALITY.cell, cells);
      }
      if (isNew) {
        const below = desk.gridRows(id) - 1;
        desk.format(id, { row: 1, column: QUALITY.since, rows: below, columns: 1 }, DATE);
        QUALITY_PIXELS.forEach((pixels, column) => {
          desk.widen(id, column, pixels);
        });
      }
    },
    keepRules: (rows, on) =>
      ifRoom('inForce', () => {
        const { id, isNew } = open('inForce');
        const [title = ''] = words.inForceHeader;
        const block = [...renderKept(rows, on, title)];
        const old = isNew ? 0 : desk.usedRows(id);
        while (block.length < old) block.push(blanks(block[0]?.length ?? 0));
        // One call: half a book never stands there, and the stamp in it would betray it.
        desk.write(id, 0, 0, block);
      }),
    writeToday: (list, now, look, before, more) => {
      const { id, isNew } = open('today');
      // A tab of an earlier version has other columns.
      const [header = []] = before?.slice(TODAY_HEAD - 1) ?? [];
      const isOld = !words.todayHeader.every((text, column) => header[column] === text);
      if (isNew || isOld) prepareToday(desk, id, words, look);
      else if (!more.isNamed) nameToday(desk, id);
      const care = careWords(words.language);
      const block = renderToday(list, now, words, {
        block: care.today.block,
        ticksGoTo: ticksGoTo(desk, tabs, ids.get(OUR_CONTACTS), care),
        ...more,
      }).map((row) => [...row]);
      const old = isNew ? 0 : (before?.length ?? desk.usedRows(id));
      while (block.length < old) block.push(blanks(block[0]?.length ?? 0));
      // What comes first in Today is what cannot wait.
      block.length = fitting('today', id, 0, block.length);
      const outcomes = Object.values(care.outcome);
      const ofTasks = new Map(more.tasks?.map(({ ref, words: own }) => [ref, own]));
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
    },
  };
};
