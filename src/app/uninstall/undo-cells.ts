// The customer tab as it was: formats, values, then the columns themselves.
import type { Rows } from '../../tables/recognise';
import { MARKER } from '../check/highlights';
import { cellKey, columnRuns, type Layout } from '../check/layout';
import type { Block, Desk, Tab } from '../desk';
import type { Before } from './before';
import { cellRuns, rowBlocks } from './blocks';
import { formatsBack } from './formats-back';
import type { AddedColumn, CellBack, UndoPlan } from './plan-undo';
import { noteStage, type Stage } from './stage';

/** Takes our rules off every tab, copies of the customer tab too; everybody else's stay. */
export const removeHighlights = (desk: Desk, tabs: readonly Tab[]): void => {
  for (const { id } of tabs) {
    if (desk.highlights(id, MARKER).length > 0) desk.setHighlights(id, MARKER, []);
  }
};

const writeBack = (desk: Desk, tab: number, back: readonly CellBack[]): void => {
  const blanks = back.filter(({ cell }) => cell === '' || cell === null);
  const columns = [...new Set(blanks.map(({ column }) => column))];
  desk.clearBlocks(
    tab,
    columns.flatMap((column) =>
      rowBlocks(
        column,
        blanks.filter((one) => one.column === column).map(({ row }) => row),
      ),
    ),
  );
  const values = back.filter(({ cell }) => cell !== '' && cell !== null);
  for (const { row, column, cells } of cellRuns(values)) {
    const block = { row, column, rows: cells.length, columns: 1 };
    // Where no text is to be written, nobody asks for the formats.
    const hasText = cells.some(([cell]) => typeof cell === 'string');
    const formats = hasText ? desk.numberFormats(tab, block) : [];
    desk.writeBack(
      tab,
      row,
      column,
      cells,
      formats.map((line) => line.map((format) => format === '@')),
    );
  }
};

/** Columns that go: emptied where nothing stands right of them and the grid had them, else deleted. */
const fates = (plan: UndoPlan, before: Before) => {
  const going = plan.added.filter(({ theirs }) => theirs.length === 0);
  const existed = ({ role }: AddedColumn): boolean =>
    (role === 'tier override' ? before.override : before.columns.get(role))?.existed === true;
  const emptied = going.filter((one) => one.column > plan.lastUsed && existed(one));
  const deleted = going.filter((one) => !emptied.includes(one));
  return { emptied, deleted, grown: deleted.filter((one) => !existed(one)).length };
};

/** Blank columns at the end, as many as the grid had: inside what spans it, where there is room. */
const padGrid = (desk: Desk, tab: number, width: number, lastUsed: number): void => {
  const now = desk.gridColumns(tab);
  if (now >= width) return;
  const inside = lastUsed < now - 2 ? now - 2 : now - 1;
  desk.insertColumnsAfter(tab, inside, width - now);
};

/** Do the rows stand as they were read? Rows that come or go meanwhile would take others' values. */
const stands = (desk: Desk, tab: number, rows: Rows): boolean => {
  const now = desk.readAll(tab);
  return (
    now.length === rows.length &&
    now.every((row, r) => row.every((cell, column) => cellKey(cell) === cellKey(rows[r]?.[column])))
  );
};

/**
 * Undoes what we did to the customer tab; every step may be the last, and the next run goes on.
 *
 * @returns false when rows have moved since they were read: nothing but formats was put back then
 */
export const undoCells = (
  desk: Desk,
  found: { readonly rows: Rows; readonly layout: Layout; readonly before: Before },
  plan: UndoPlan,
  { settingsTab, stage }: { readonly settingsTab: number; readonly stage: Stage | null },
): boolean => {
  const { layout, before } = found;
  const { tab } = layout;
  const { emptied, deleted, grown } = fates(plan, before);
  formatsBack(
    desk,
    found,
    plan,
    new Set(emptied.flatMap(({ role }) => (role === 'tier override' ? [] : [role]))),
  );
  if (!stands(desk, tab, found.rows)) return false;
  // By the numbers the customers are known: that column is the last.
  const idColumn = layout.columns.get('id');
  const others = plan.back.filter(({ column }) => column !== idColumn);
  writeBack(desk, tab, others);
  desk.flush();
  const kept = plan.added.filter(({ theirs }) => theirs.length > 0);
  writeBack(
    desk,
    tab,
    plan.back.filter(({ column }) => column === idColumn),
  );
  desk.clearBlocks(
    tab,
    kept.flatMap(({ column, ours }) => rowBlocks(column, ours)),
  );
  const width = stage?.kind === 'columns' ? stage.width : desk.gridColumns(tab) - grown;
  if (emptied.length + deleted.length > 0 && stage?.kind !== 'columns') {
    noteStage(desk, settingsTab, { kind: 'columns', width });
  }
  const rows = desk.gridRows(tab);
  const columnsOf = (list: readonly AddedColumn[]): readonly number[] =>
    list.map(({ column }) => column).sort((a, b) => a - b);
  desk.clearBlocks(
    tab,
    columnRuns(columnsOf(emptied)).map(
      ({ first, count }): Block => ({ row: 0, column: first, rows, columns: count }),
    ),
  );
  desk.flush();
  for (const { first, count } of [...columnRuns(columnsOf(deleted))].reverse()) {
    desk.deleteColumns(tab, first, count);
  }
  if (deleted.length > 0 || stage?.kind === 'columns')
    padGrid(desk, tab, width, lastKept(plan, deleted));
  desk.flush();
  return true;
};

/** The last column that stays, counted without those that go. */
const lastKept = ({ lastUsed }: UndoPlan, deleted: readonly AddedColumn[]): number =>
  lastUsed - deleted.filter(({ column }) => column < lastUsed).length;
