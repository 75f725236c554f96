// Our own tabs in one run: found or made when something is to be written, each with its first row.
import type { Cell } from '../../domain/cell';
import { NoRoom } from '../../domain/file-size';
import type { CivilDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { ISO_INSTANT } from '../date-formats';
import type { Desk, Tab } from '../desk';
import { findOwnTab, makeOwnTab, type OwnTab, type WrittenTab } from './own-tabs';
import type { OUR_CONTACTS } from './read-log';
import { renderKept } from './rules-in-force';

const blanks = (width: number): Cell[] => new Array<Cell>(width).fill('');

export interface OwnTabs {
  /** The tab of that kind; made with its header where there is none. */
  readonly open: (kind: WrittenTab) => { readonly id: number; readonly isNew: boolean };
  /** Null while there is none. */
  readonly find: (kind: WrittenTab) => number | null;
  /** Of so many rows from `row` on those that the file takes; that others are left out is said. */
  readonly fitting: (kind: WrittenTab, id: number, row: number, rows: number) => number;
  readonly append: (kind: 'history' | 'log', lines: readonly (readonly Cell[])[]) => void;
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

/** Our tabs of this file, found or made when something is to be written. */
export const ownTabs = (
  desk: Desk,
  tabs: readonly Tab[],
  words: CheckWords,
  known: ReadonlyMap<string, number>,
  isFirst: boolean,
): OwnTabs => {
  const ids = new Map(known);
  const find = (kind: WrittenTab): Tab | undefined => findOwnTab(desk, tabs, kind, ids);
  const open: OwnTabs['open'] = (kind) => {
    const found = find(kind);
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
  const fitting: OwnTabs['fitting'] = (kind, id, row, rows) => {
    const fits = desk.rowsThatFit(id, row, rows);
    if (fits < rows) left.add(kind);
    return fits;
  };
  return {
    ...{ ids, open, fitting, ifRoom },
    find: (kind) => find(kind)?.id ?? null,
    leftOut: () => [...left].map((kind) => words.tabs[kind]),
    remember: (kind, id) => {
      ids.set(kind, id);
    },
    append: (kind, lines) => {
      if (lines.length === 0) return;
      ifRoom(kind, () => {
        const { id, isNew } = open(kind);
        if (isNew) {
          desk.format(
            id,
            { row: 1, column: 0, rows: desk.gridRows(id) - 1, columns: 1 },
            ISO_INSTANT,
          );
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
  };
};
