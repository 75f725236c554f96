// Gives number formats, headers and widths back, where they still are as we made them.
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import { DATE_FORMAT, DATES, PIXELS } from '../check/format-columns';
import type { Layout } from '../check/layout';
import type { Block, Desk } from '../desk';
import { type Before, type ColumnBefore, keysOf, type OddFormat } from './before';
import { rowBlocks } from './blocks';
import { placeIn, usual } from './look-before';
import type { UndoPlan } from './plan-undo';

const AUTOMATIC = 'general';

/** The format that a row of a column had: of its customer, else of that row. */
const formatFinder = (
  column: ColumnBefore,
  odd: readonly OddFormat[],
  rows: Rows,
  layout: Layout,
): ((row: number) => string) => {
  const own = odd.filter(({ role }) => role === column.role);
  if (own.length === 0) return () => column.format;
  const byKey = new Map<string, string>();
  const byRow = new Map<number, string>();
  for (const { place, format } of own) {
    const keys = keysOf(place);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, format);
    if (keys.length === 0) byRow.set(place.row, format);
  }
  return (row) => {
    const keys = keysOf(placeIn(rows, layout, row));
    const known = keys.find((key) => byKey.has(key));
    if (known !== undefined) return byKey.get(known) ?? column.format;
    return (keys.length === 0 ? byRow.get(row) : undefined) ?? column.format;
  };
};

/**
 * Takes our bold from the header, and from rows that were inserted below it and took after it: bold in
 * all of our columns, and not in the one beside them, as a row would be that somebody made bold.
 */
const unboldHeaders = (
  desk: Desk,
  { tab, headerRow }: Pick<Layout, 'tab' | 'headerRow'>,
  height: number,
  columns: readonly number[],
): void => {
  const [first = 0] = [...columns].sort((a, b) => a - b);
  if (columns.length === 0) return;
  const looked = { row: headerRow, rows: height - headerRow, columns: 1 };
  const boldIn = (column: number): readonly boolean[] =>
    desk.isBold(tab, { ...looked, column }).map(([one]) => one === true);
  const ours = columns.map(boldIn);
  const beside = first > 0 ? boldIn(first - 1) : [];
  const all = (row: number): boolean => ours.every((bold) => bold[row] === true);
  const rows: number[] = [];
  for (let row = 0, isRun = true; row < height - headerRow; row += 1) {
    isRun = isRun && all(row);
    if (isRun || (all(row) && beside[row] !== true)) rows.push(headerRow + row);
  }
  for (const column of columns) {
    for (const block of rowBlocks(column, rows)) desk.unbold(tab, block);
  }
};

/**
 * Gives the formats back: in our columns that stay in the grid, and in those of the team that we filled.
 *
 * What somebody has formatted since stays: only what still has our format is touched, and the cells
 * that are put back, to which Sheets itself gave the format of what we wrote.
 * @param stays our columns that are emptied where they are
 */
export const formatsBack = (
  desk: Desk,
  { rows, layout, before }: { rows: Rows; layout: Layout; before: Before },
  plan: UndoPlan,
  stays: ReadonlySet<ManagedRole>,
): void => {
  const { tab, headerRow } = layout;
  const height = desk.gridRows(tab);
  const wanted = new Map<string, Block[]>();
  const plain: number[] = [];
  for (const was of before.columns.values()) {
    const column = layout.columns.get(was.role);
    if (column === undefined || (was.added && !stays.has(was.role))) continue;
    const formatOf = formatFinder(was, before.odd, rows, layout);
    const back = new Set(plan.back.filter((one) => one.column === column).map(({ row }) => row));
    const block = { row: 0, column, rows: height, columns: 1 };
    const isText = !DATES.includes(was.role);
    const groups = new Map<string, number[]>();
    const formats = desk.numberFormats(tab, block).map(([now = AUTOMATIC]) => now);
    // Into an automatic cell Sheets itself puts a format when a date is written: the same everywhere.
    const given = usual(formats.filter((_, row) => back.has(row)));
    formats.forEach((now, row) => {
      const format = formatOf(row);
      const isOurs = was.added
        ? now === AUTOMATIC || now === DATE_FORMAT
        : isText
          ? now === AUTOMATIC
          : back.has(row) && format === AUTOMATIC && now === given;
      if (!isOurs || now === format) return;
      const group = groups.get(format);
      if (group === undefined) groups.set(format, [row]);
      else group.push(row);
    });
    for (const [format, at] of groups) {
      wanted.set(format, [...(wanted.get(format) ?? []), ...rowBlocks(column, at)]);
    }
    if (!was.added) continue;
    if (!was.bold) plain.push(column);
    const pixels = PIXELS[was.role];
    if (pixels !== undefined && was.pixels > 0 && desk.widthOf(tab, column) === pixels) {
      desk.widen(tab, column, was.pixels);
    }
  }
  for (const [format, blocks] of wanted) desk.formatBlocks(tab, blocks, format);
  unboldHeaders(desk, { tab, headerRow }, height, plain);
};
