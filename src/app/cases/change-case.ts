// Writes into the Cases tab: a new case below the last one, a step into the row of its case.
import type { CaseColumn } from '../../domain/case/register';
import type { Cell } from '../../domain/cell';
import type { CaseCells } from '../../tables/case-cells';
import { linesOf } from '../../tables/case-lines';
import { type CaseMap, isCase } from '../../tables/cases';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { cellKey } from '../check/layout';
import type { Desk } from '../desk';
import { type CasesTab, readCasesTab } from './cases-tab';

type Row = Rows[number];

const cellIn = (row: Row | undefined, columns: CaseMap, column: CaseColumn): Cell =>
  row?.[columns.get(column) ?? -1] ?? '';

const numberIn = (row: Row | undefined, columns: CaseMap): string =>
  nameText(cellIn(row, columns, 'no.'));

/** Has the row taken the save with this id? */
const hasKey = (row: Row | undefined, columns: CaseMap, key: string): boolean =>
  linesOf(cellIn(row, columns, 'record no.')).includes(key);

/** What a case is known by: its number; one that was typed by hand by what it says. */
const lineKey = (row: Row, columns: CaseMap): string =>
  numberIn(row, columns) || [...columns.values()].map((at) => cellKey(row[at])).join('\u001f');

const ATTEMPTS = 4;

/** Does the last case still stand above a row that is free? */
const isFree = (desk: Desk, { tab, columns, rows, end }: CasesTab): boolean => {
  const width = Math.max(...columns.values()) + 1;
  const block = { row: end - 1, column: 0, rows: 2, columns: width };
  const [last = [], free = []] = desk.read(tab.id, block);
  return lineKey(last, columns) === lineKey(rows[end - 1] ?? [], columns) && !isCase(free, columns);
};

/**
 * Adds a case below the last one: under the lock, but people do not take it.
 *
 * It goes in by the platform's own append, which nothing can come between. Above boxes or formulas that
 * stand below the cases it is written as a block, with a look before and after: what that covered
 * because rows were inserted at this very moment is put back below.
 */
export const appendCase = (
  desk: Desk,
  cases: CasesTab,
  line: readonly Cell[],
  attempt = 1,
): void => {
  const { tab, columns, rows, end, headerRow } = cases;
  if (!cases.isCluttered) {
    desk.appendRow(tab.id, line);
    return;
  }
  if (!isFree(desk, cases) && attempt < ATTEMPTS) {
    appendCase(desk, readCasesTab(desk, tab), line, attempt + 1);
    return;
  }
  desk.write(tab.id, end, 0, [line]);
  const now = readCasesTab(desk, tab);
  const keys = now.rows.map((row) => lineKey(row, now.columns));
  const at = keys.indexOf(lineKey(line, columns));
  // Only where a case stands right above can one have been covered: what was deleted leaves a gap
  // above the new one, or has moved it up.
  const covers = at === end && isCase(now.rows[at - 1], now.columns);
  const before = rows.slice(headerRow + 1).filter((row) => isCase(row, columns));
  for (const row of covers ? before : at < 0 ? [line] : []) {
    if (!keys.includes(lineKey(row, columns))) desk.appendRow(tab.id, row);
  }
};

/** One step of one case. */
export interface CaseChange {
  readonly no: string;
  /** Id of the save; stands in the cells, so that nobody takes the step twice. */
  readonly key: string;
  readonly cells: CaseCells;
}

/** The row as it reads when the step is taken, from the first to the last cell that changes. */
const blockOf = (row: Row, columns: CaseMap, { cells }: CaseChange) => {
  const wanted = new Map<number, Cell>();
  for (const [column, cell] of Object.entries(cells) as [CaseColumn, Cell][]) {
    const at = columns.get(column);
    if (at !== undefined && cellKey(row[at]) !== cellKey(cell)) wanted.set(at, cell);
  }
  const first = Math.min(...wanted.keys());
  const width = wanted.size === 0 ? 0 : Math.max(...wanted.keys()) - first + 1;
  const block = Array.from(
    { length: width },
    (_, i): Cell => wanted.get(first + i) ?? row[first + i] ?? '',
  );
  return { first, block };
};

/**
 * Writes a row's block in one call, so that a step is taken whole or not at all.
 *
 * A formula of the team's in it is not written over: then the parts beside it are written one by one,
 * the save's id last.
 */
const writeBlock = (desk: Desk, tab: number, at: number, first: number, block: Row): void => {
  if (block.length === 0) return;
  const place = { row: at, column: first, rows: 1, columns: block.length };
  const [formulas = []] = desk.formulas(tab, place);
  let from = 0;
  for (let i = 0; i <= block.length; i += 1) {
    if (i < block.length && (formulas[i] ?? '') === '') continue;
    if (i > from) desk.write(tab, at, first + from, [block.slice(from, i)]);
    from = i + 1;
  }
};

/** The cells of a row that were written. */
interface Hit {
  readonly first: number;
  readonly width: number;
}

/**
 * Gives a row that was hit by another case's step its own cells back: those of the row that reads the
 * same everywhere else; blanks where there was nothing.
 */
const putBack = (
  desk: Desk,
  before: CasesTab,
  row: Row,
  at: number,
  { first, width }: Hit,
): void => {
  const beside = (one: Row): string =>
    one
      .map((cell, i) => (i >= first && i < first + width ? '' : cellKey(cell)))
      .join('\u001f')
      .replace(/\u001f+$/, '');
  const wanted = beside(row);
  const own = before.rows.find((one) => beside(one) === wanted);
  if (own === undefined && wanted !== '') return;
  const cells = Array.from({ length: width }, (_, i): Cell => own?.[first + i] ?? '');
  writeBlock(desk, before.tab.id, at, first, cells);
};

/**
 * Takes a step in the row of its case, wherever that row stands by now.
 *
 * Rule: 3-product §4: users sort, insert and delete at any moment, and no case may ever carry
 * another one's step. After the write it is looked where it went: by the save's id a row is known that
 * was hit instead, and gets back what stood there.
 * @param cases as read under the lock, which is also what is put back
 * @returns false when the case's row is gone, or rows move all the time
 */
export const changeCase = (desk: Desk, cases: CasesTab, change: CaseChange): boolean => {
  const { tab } = cases;
  const { no, key } = change;
  let now = cases;
  let hit: Hit | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { columns, headerRow } = now;
    const of = (row: Row, r: number): boolean => r > headerRow && numberIn(row, columns) === no;
    for (const [r, row] of now.rows.entries()) {
      if (hit !== null && r > headerRow && !of(row, r) && hasKey(row, columns, key)) {
        putBack(desk, cases, row, r, hit);
      }
    }
    const at = now.rows.findIndex(of);
    const row = now.rows[at];
    if (row === undefined) return false;
    if (hasKey(row, columns, key)) return true;
    const { first, block } = blockOf(row, columns, change);
    writeBlock(desk, tab.id, at, first, block);
    hit = { first, width: block.length };
    const width = Math.max(...columns.values()) + 1;
    const [written] = desk.read(tab.id, { row: at, column: 0, rows: 1, columns: width });
    if (numberIn(written, columns) === no && hasKey(written, columns, key)) return true;
    now = readCasesTab(desk, tab);
  }
  return false;
};
