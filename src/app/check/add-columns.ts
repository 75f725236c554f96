// Adds our columns at the right end: their headers, and the date format below them.
import type { Desk } from '../desk';
import type { Begun } from './first-run';

const DATES = ['last contact', 'next call'] as const;

/** Writes the headers of what a run adds; nothing on a run that adds nothing. */
export const addColumns = (desk: Desk, { layout, added, firstNew }: Begun): void => {
  if (added.length === 0) return;
  desk.write(layout.tab, layout.headerRow, firstNew, [
    added.map((role) => layout.headers.get(role) ?? ''),
  ]);
  const below = desk.gridRows(layout.tab) - layout.headerRow - 1;
  for (const role of DATES) {
    const column = layout.columns.get(role);
    if (!added.includes(role) || column === undefined || below < 1) continue;
    desk.format(
      layout.tab,
      { row: layout.headerRow + 1, column, rows: below, columns: 1 },
      'yyyy-mm-dd',
    );
  }
};
