// Rules and days as they stand in their tabs: found by our name, by id or by the tab's own name.
import type { Rows } from '../../tables/recognise';
import type { Block, Desk, Tab } from '../desk';
import { ownTabNames } from './own-tabs';

export interface OwnRange {
  readonly tab: Tab;
  /** The block as named, or as it is to be named; zero-based. */
  readonly block: Block;
  /** Its rows, with those that have been added below it. */
  readonly rows: Rows;
  /** Everything that the tab holds, from A1. */
  readonly all: Rows;
  /** Does our name cover the rows? */
  readonly name: 'stands' | 'too short' | 'missing';
}

/** What kind of rows are looked for, and how they are told from other people's. */
export interface RangeKind {
  readonly kind: 'rules' | 'days';
  readonly name: string;
  readonly columns: number;
  /** Do the rows of a whole tab read as meant, so that it is more than a name? */
  readonly isOne: (rows: Rows) => boolean;
  /** Do rows below the named ones go on with it? */
  readonly goesOn: (rows: Rows) => boolean;
}

const part = (all: Rows, { row, column, rows, columns }: Block): Rows =>
  all.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));

/** Our name stays as high as it was when people add rows at the end of the grid. */
const named = (tab: Tab, block: Block, all: Rows, goesOn: RangeKind['goesOn']): OwnRange => {
  const below = { ...block, row: block.row + block.rows, rows: all.length };
  const grown = block.row === 0 && goesOn(part(all, below));
  const whole = grown ? { ...block, rows: all.length } : block;
  return { tab, block: whole, rows: part(all, whole), all, name: grown ? 'too short' : 'stands' };
};

/**
 * The rows of a kind, or null when no tab has any.
 *
 * Rule: 3-product §1. A range that people have named is taken wherever it lies, a tab of ours by its
 * id whatever it is called. A tab that merely has the name of one of ours must read as such.
 */
export const readOwnRange = (
  desk: Desk,
  tabs: readonly Tab[],
  wanted: RangeKind,
  known: ReadonlyMap<string, number>,
): OwnRange | null => {
  const { kind, name, columns, isOne, goesOn } = wanted;
  const found = desk.readNamedTab(name);
  if (found !== null) {
    const tab = tabs.find(({ id }) => id === found.tab) ?? { id: found.tab, name: '' };
    return named(tab, found.block, found.cells, goesOn);
  }
  const byId = tabs.find(({ id }) => id === known.get(kind));
  const candidates = byId === undefined ? [] : [byId];
  candidates.push(...tabs.filter((tab) => tab !== byId && ownTabNames(kind).includes(tab.name)));
  for (const tab of candidates) {
    const all = desk.readAll(tab.id);
    const block = { row: 0, column: 0, rows: all.length, columns };
    const rows = part(all, block);
    if (tab === byId || isOne(rows)) return { tab, block, rows, all, name: 'missing' };
  }
  return null;
};

/**
 * Gives the rows their name, down to the end of the grid.
 *
 * @param textFrom from this column on as plain text, where all of it is text already: nothing that is
 *   typed there may turn into a date
 */
export const keepName = (
  desk: Desk,
  { name }: RangeKind,
  range: OwnRange,
  textFrom?: number,
): void => {
  if (range.name === 'stands') return;
  const { tab, block, rows } = range;
  const whole = { ...block, rows: Math.max(block.rows, desk.gridRows(tab.id) - block.row) };
  const isText = rows.every((row) => row.slice(textFrom).every((cell) => typeof cell === 'string'));
  if (textFrom !== undefined && isText && desk.mayWrite(tab.id, block)) {
    const column = block.column + textFrom;
    desk.format(tab.id, { ...whole, column, columns: block.columns - textFrom }, '@');
  }
  desk.nameRange(name, tab.id, whole);
};
