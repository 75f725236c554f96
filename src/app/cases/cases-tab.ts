// Our Cases tab: found again by id, its columns by their headers, its cases read.
import { CASE_COLUMNS, type CaseColumn } from '../../domain/case/register';
import { type Cell, isBlank } from '../../domain/cell';
import { caseCareWords } from '../../i18n/case-care-words';
import type { LineReader } from '../../tables/case-lines';
import { type CaseMap, type CaseRecord, isCase, readCases } from '../../tables/cases';
import { headerKey, type Rows } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';

/** Kind of our register in Settings; `cases` would be the team's own, which is only read. */
export const OUR_CASES = 'ours cases';

const HEADER_SEARCH_ROWS = 30;
/** Tabs that were made before it came have none. */
const LATEST: CaseColumn = 'alerts';

/** As the tab is made. */
export const IN_ORDER: CaseMap = new Map(CASE_COLUMNS.map((column, at) => [column, at]));

const KEYS: ReadonlyMap<string, CaseColumn> = new Map(
  (['en', 'zh'] as const).flatMap((language) =>
    CASE_COLUMNS.map((column): [string, CaseColumn] => [
      headerKey(caseCareWords(language).columns[column]),
      column,
    ]),
  ),
);

/**
 * Our columns under a header row: by their headers in either language; one that was renamed where it
 * stands, by the column before it.
 */
export const columnsUnder = (header: readonly Cell[]): CaseMap => {
  const columns = new Map<CaseColumn, number>();
  header.forEach((cell, at) => {
    const column = KEYS.get(headerKey(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  if (columns.size === 0) return columns;
  const taken = new Set(columns.values());
  CASE_COLUMNS.forEach((column, nth) => {
    // What stands right of our last column in a tab of an earlier version is the team's.
    if (columns.has(column) || column === LATEST) return;
    const before = CASE_COLUMNS[nth - 1];
    const at = before === undefined ? 0 : (columns.get(before) ?? -2) + 1;
    const isTheirs = KEYS.has(headerKey(header[at]));
    if (at < 0 || at >= header.length || taken.has(at) || isTheirs) return;
    columns.set(column, at);
    taken.add(at);
  });
  return columns;
};

/** The header row among the first rows: the one with most of our headers; -1 when none has any. */
const headerRowIn = (rows: Rows): number => {
  let best = -1;
  let most = 0;
  for (let r = 0; r < Math.min(rows.length, HEADER_SEARCH_ROWS); r += 1) {
    const count = (rows[r] ?? []).filter((cell) => KEYS.has(headerKey(cell))).length;
    if (count > most) [best, most] = [r, count];
  }
  return best;
};

/** Did we make this tab? All of our columns stand in its header row; one of an earlier version lacks the last. */
export const isOurs = (rows: Rows): boolean => {
  const header = rows[headerRowIn(rows)] ?? [];
  const found = new Set(header.map((cell) => KEYS.get(headerKey(cell))));
  return CASE_COLUMNS.every((column) => found.has(column) || column === LATEST);
};

export interface CasesTab {
  readonly tab: Tab;
  readonly columns: CaseMap;
  readonly headerRow: number;
  /** Everything that the tab holds, from A1. */
  readonly rows: Rows;
  /** Row below the last case. */
  readonly end: number;
  /** Something stands below the last case: boxes, formulas that show nothing. */
  readonly isCluttered: boolean;
}

/** The tab as Settings know it. */
export const knownCases = (
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
): Tab | undefined => tabs.find(({ id }) => id === known.get(OUR_CASES));

/** The rows of a tab of ours. */
export const casesIn = (tab: Tab, rows: Rows): CasesTab => {
  const headerRow = headerRowIn(rows);
  const columns = headerRow < 0 ? IN_ORDER : columnsUnder(rows[headerRow] ?? []);
  let end = rows.length;
  while (end > headerRow + 1 && !isCase(rows[end - 1], columns)) end -= 1;
  const isCluttered = !rows.slice(end).every((row) => row.every(isBlank));
  return { tab, columns, headerRow, rows, end, isCluttered };
};

export const readCasesTab = (desk: Desk, tab: Tab): CasesTab => casesIn(tab, desk.readAll(tab.id));

export const recordsIn = (
  { rows, columns, headerRow }: CasesTab,
  reader: LineReader,
): readonly CaseRecord[] => readCases(rows, columns, headerRow, reader);

/** Cells by column, as a row of the tab. */
export const rowOf = (
  columns: CaseMap,
  cells: Readonly<Partial<Record<CaseColumn, Cell>>>,
): Cell[] => {
  const row = new Array<Cell>(Math.max(...columns.values()) + 1).fill('');
  for (const [column, at] of columns) row[at] = cells[column] ?? '';
  return row;
};

/** The case that these cells tell. */
export const recordOf = (
  cells: Readonly<Partial<Record<CaseColumn, Cell>>>,
  reader: LineReader,
): CaseRecord => {
  const [record] = readCases([rowOf(IN_ORDER, cells)], IN_ORDER, -1, reader);
  if (record === undefined) throw new Error('cells that tell no case');
  return record;
};
