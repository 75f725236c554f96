// Looks at columns before anything of ours is written into them: number formats, header, width.

import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import { again } from '../check/again';
import { columnRuns, type Layout } from '../check/layout';
import type { Desk } from '../desk';
import type { ColumnBefore, OddFormat, RowPlace } from './before';

export interface Looked {
  readonly columns: readonly ColumnBefore[];
  readonly odd: readonly OddFormat[];
}

/** Beyond the grid there is nothing yet. */
const NEW_COLUMN = { existed: false, bold: false, pixels: 0, format: 'general' } as const;

/** The format that most of the cells have. */
export const usual = (formats: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['general', 0])[0];
};

/** The rows of a tab as they are found again. */
export const placeIn = (rows: Rows, { columns, headerRow }: Layout, row: number): RowPlace => {
  const at = (role: 'id' | 'name'): string =>
    row <= headerRow ? '' : nameText(rows[row]?.[columns.get(role) ?? -1]);
  return { no: at('id'), name: at('name'), row };
};

/** As `lookAt`, for a grid that does not shrink meanwhile. */
const look = (
  desk: Desk,
  layout: Layout,
  rows: Rows,
  roles: readonly ManagedRole[],
  added: readonly ManagedRole[],
): Looked => {
  const { tab, headerRow } = layout;
  const [width, height] = [desk.gridColumns(tab), desk.gridRows(tab)];
  const at = new Map(roles.map((role) => [layout.columns.get(role) ?? width, role]));
  const inside = [...at.keys()].filter((column) => column < width).sort((a, b) => a - b);
  const columns: ColumnBefore[] = roles
    .filter((role) => (layout.columns.get(role) ?? width) >= width)
    .map((role) => ({ role, added: added.includes(role), ...NEW_COLUMN }));
  const odd: OddFormat[] = [];
  for (const { first, count } of columnRuns(inside)) {
    const block = { row: 0, column: first, rows: height, columns: count };
    const formats = desk.numberFormats(tab, block);
    const bold = desk.isBold(tab, { ...block, row: headerRow, rows: 1 })[0] ?? [];
    for (let i = 0; i < count; i += 1) {
      const role = at.get(first + i);
      if (role === undefined) continue;
      const own = formats.map((row) => row[i] ?? 'general');
      const format = usual(own);
      columns.push({
        ...{ role, added: added.includes(role), existed: true, format },
        ...{ bold: bold[i] === true, pixels: desk.widthOf(tab, first + i) },
      });
      own.forEach((one, row) => {
        if (one !== format) odd.push({ role, place: placeIn(rows, layout, row), format: one });
      });
    }
  }
  return { columns, odd };
};

/**
 * How these columns look; three calls for each run of neighbours and one for each column.
 *
 * @param added those that are to be added, wherever the grid ends
 */
export const lookAt = (
  desk: Desk,
  layout: Layout,
  rows: Rows,
  roles: readonly ManagedRole[],
  added: readonly ManagedRole[],
): Looked => again(() => look(desk, layout, rows, roles, added));
