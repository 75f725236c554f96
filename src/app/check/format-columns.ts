// Gives the date columns that a run has added their format.
import type { Desk } from '../desk';
import { again } from './again';
import type { Begun } from './first-run';

const DATES = ['last contact', 'next call'] as const;

/** Whole columns: rows may move meanwhile. Nothing on a run that adds nothing. */
export const formatColumns = (desk: Desk, { layout, added }: Begun): void => {
  for (const role of DATES) {
    const column = layout.columns.get(role);
    if (!added.includes(role) || column === undefined) continue;
    again(() =>
      desk.format(
        layout.tab,
        { row: 0, column, rows: desk.gridRows(layout.tab), columns: 1 },
        'yyyy-mm-dd',
      ),
    );
  }
};
