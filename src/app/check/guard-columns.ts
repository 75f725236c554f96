// Columns that we would write but that belong to the team: a formula of theirs, a protection.

import { isBlank } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Block, Desk } from '../desk';
import { columnGroups, type Layout } from './layout';
import { nearRuns } from './near-runs';

interface Look {
  readonly formulas: readonly (readonly string[])[];
  readonly free: boolean;
}

/** Formulas and rights of a block; of what the grid still has, when rows were deleted meanwhile. */
const look = (desk: Desk, tab: number, block: Block): Look => {
  const at = (part: Block): Look => ({
    formulas: desk.formulas(tab, part),
    free: desk.mayWrite(tab, part),
  });
  try {
    return at(block);
  } catch {
    const rows = Math.max(1, Math.min(block.rows, desk.gridRows(tab) - block.row));
    return at({ ...block, rows });
  }
};

/** May a column be added there? Beyond the grid it is asked of the first cell of its header row. */
export const mayAdd = (desk: Desk, { tab, headerRow }: Layout, column: number): boolean => {
  const cell = (at: number): Block => ({ row: headerRow, column: at, rows: 1, columns: 1 });
  try {
    return desk.mayWrite(tab, cell(column));
  } catch {
    return desk.mayWrite(tab, cell(0));
  }
};

/** Which of the columns we would write belong to the team after all: a formula, a protection. */
export const guardColumns = (
  desk: Desk,
  layout: Layout,
  rows: Rows,
  words: CheckWords,
): { layout: Layout; issues: SheetIssue[]; sentences: string[] } => {
  const writable = new Set(layout.writable);
  const columns = new Map(layout.columns);
  const header = rows[layout.headerRow] ?? [];
  const issues: SheetIssue[] = [];
  const sentences: string[] = [];
  const drop = (role: ManagedRole, code: SheetIssue['code'], sentence: string): void => {
    writable.delete(role);
    // A column that was to be added and may not be does not exist.
    if (isBlank(header[layout.columns.get(role) ?? -1] ?? '')) columns.delete(role);
    issues.push({
      tab: layout.tabName,
      row: 0,
      role,
      code,
      expected: '',
      received: layout.headers.get(role) ?? '',
    });
    sentences.push(sentence);
  };
  // Columns to come hold nothing of the team's, and the grid may end before them.
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isToCome = (role: ManagedRole): boolean => (layout.columns.get(role) ?? 0) >= width;
  const toCome = [...layout.writable].filter(isToCome);
  const [firstToCome] = toCome;
  const mayCome =
    firstToCome === undefined || mayAdd(desk, layout, layout.columns.get(firstToCome) ?? 0);
  for (const role of mayCome ? [] : toCome) {
    drop(role, 'column protected', words.trouble.protected(layout.headers.get(role) ?? ''));
  }
  const standing = [...layout.writable].filter((role) => !isToCome(role));
  const roleAt = new Map(
    columnGroups({ ...layout, writable: new Set(standing) }).flatMap(({ first, roles }) =>
      roles.map((role, i): [number, ManagedRole] => [first + i, role]),
    ),
  );
  for (const run of nearRuns([...roleAt.keys()])) {
    const block = {
      row: layout.headerRow,
      column: run.first,
      rows: Math.max(1, rows.length - layout.headerRow),
      columns: run.width,
    };
    const { formulas, free } = look(desk, layout.tab, block);
    for (const column of run.columns) {
      const role = roleAt.get(column);
      if (role === undefined) continue;
      const caption = layout.headers.get(role) ?? '';
      if (formulas.some((row) => (row[column - run.first] ?? '') !== '')) {
        drop(role, 'column holds a formula', words.trouble.formula(caption));
      } else if (
        !free &&
        (run.width === 1 || !desk.mayWrite(layout.tab, { ...block, column, columns: 1 }))
      ) {
        drop(role, 'column protected', words.trouble.protected(caption));
      }
    }
  }
  return { layout: { ...layout, columns, writable }, issues, sentences };
};
