// Dresses the columns that a run has added: bold headers, dates as dates, room for the reason.
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { again } from './again';
import type { Begun } from './first-run';
import { columnRuns } from './layout';

/** A blank after the day keeps it apart from the word beside it. */
export const DATE_FORMAT = 'yyyy-mm-dd" "';

const DATES: readonly ManagedRole[] = ['last contact', 'next call'];
const PIXELS: { readonly [role in ManagedRole]?: number } = {
  why: 420,
  status: 110,
  'next call': 100,
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
