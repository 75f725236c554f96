// Dresses the columns that a run has added: bold headers, dates as dates, room for the reason.
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { again } from './again';
import type { Begun } from './first-run';
import { columnRuns, type Layout } from './layout';

/** A blank after the day keeps it apart from the word beside it. */
export const DATE_FORMAT = 'yyyy-mm-dd" "';

const AUTOMATIC = 'general';

export const DATES: readonly ManagedRole[] = ['last contact', 'next call'];
export const PIXELS: { readonly [role in ManagedRole]?: number } = {
  why: 420,
  status: 110,
  'next call': 100,
};

/**
 * Our columns as automatic before the first word is written: in a sheet that is all plain text the
 * apostrophe in front of a text would stay, and a date would be a text (platform-facts 5.3).
 */
export const clearFormats = (
  desk: Desk,
  layout: Layout,
  added: readonly ManagedRole[],
  isFirst: boolean,
): void => {
  // In an empty column of the team's that we are to fill, only what is text: dates keep their look.
  const columns = [...layout.writable]
    .filter((role) => added.includes(role) || (isFirst && !DATES.includes(role)))
    .map((role) => layout.columns.get(role) ?? 0)
    .sort((a, b) => a - b);
  const row = layout.headerRow;
  for (const { first, count } of columnRuns(columns)) {
    again(() =>
      desk.format(
        layout.tab,
        { row, column: first, rows: desk.gridRows(layout.tab) - row, columns: count },
        AUTOMATIC,
      ),
    );
  }
};

/** Whole columns: rows may move meanwhile. Nothing on a run that adds nothing. */
export const formatColumns = (desk: Desk, { layout, added }: Begun, headerRow: number): void => {
  const columns = added.map((role) => layout.columns.get(role) ?? 0);
  for (const run of columnRuns(columns)) {
    desk.bold(layout.tab, { row: headerRow, column: run.first, rows: 1, columns: run.count });
  }
  for (const role of added) {
    const column = layout.columns.get(role) ?? 0;
    const pixels = PIXELS[role];
    if (pixels !== undefined) desk.widen(layout.tab, column, pixels);
    if (!DATES.includes(role)) continue;
    again(() =>
      desk.format(
        layout.tab,
        { row: 0, column, rows: desk.gridRows(layout.tab), columns: 1 },
        DATE_FORMAT,
      ),
    );
  }
};
