// Columns that we would write but that belong to the team: a formula of theirs, a protection.

import { isBlank } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Block, Desk } from '../desk';
import { columnGroups, type Layout } from './layout';

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
  for (const group of columnGroups(layout)) {
    const block = {
      row: layout.headerRow,
      column: group.first,
      rows: Math.max(1, rows.length - layout.headerRow),
      columns: group.roles.length,
    };
    const { formulas, free } = look(desk, layout.tab, block);
    group.roles.forEach((role, i) => {
      const caption = layout.headers.get(role) ?? '';
      if (formulas.some((row) => (row[i] ?? '') !== '')) {
        drop(role, 'column holds a formula', words.trouble.formula(caption));
      } else if (
        !free &&
        (group.roles.length === 1 ||
          !desk.mayWrite(layout.tab, { ...block, column: group.first + i, columns: 1 }))
      ) {
        drop(role, 'column protected', words.trouble.protected(caption));
      }
    });
  }
  return { layout: { ...layout, columns, writable }, issues, sentences };
};
