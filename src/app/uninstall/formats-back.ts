// Gives number formats, headers and widths back, where they still are as we made them.
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import { DATE_FORMAT, PIXELS } from '../check/format-columns';
import type { Layout } from '../check/layout';
import type { Block, Desk } from '../desk';
import { type Before, type ColumnBefore, keysOf, type OddFormat } from './before';
import { rowBlocks } from './blocks';
import { placeIn } from './look-before';
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
  for (const was of before.columns.values()) {
    const column = layout.columns.get(was.role);
    if (column === undefined || (was.added && !stays.has(was.role))) continue;
    const formatOf = formatFinder(was, before.odd, rows, layout);
    const back = new Set(plan.back.filter((one) => one.column === column).map(({ row }) => row));
    const block = { row: 0, column, rows: height, columns: 1 };
    const groups = new Map<string, number[]>();
    desk.numberFormats(tab, block).forEach(([now = AUTOMATIC], row) => {
      const format = formatOf(row);
      const isOurs = now === AUTOMATIC || (was.added && now === DATE_FORMAT) || back.has(row);
      if (!isOurs || now === format) return;
      const group = groups.get(format);
      if (group === undefined) groups.set(format, [row]);
      else group.push(row);
    });
    for (const [format, at] of groups) {
      wanted.set(format, [...(wanted.get(format) ?? []), ...rowBlocks(column, at)]);
    }
    if (!was.added) continue;
    const header = { row: headerRow, column, rows: 1, columns: 1 };
    if (!was.bold && desk.isBold(tab, header)[0]?.[0] === true) desk.unbold(tab, header);
    const pixels = PIXELS[was.role];
    if (pixels !== undefined && was.pixels > 0 && desk.widthOf(tab, column) === pixels) {
      desk.widen(tab, column, was.pixels);
    }
  }
  for (const [format, blocks] of wanted) desk.formatBlocks(tab, blocks, format);
};
