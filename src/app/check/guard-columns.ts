// Columns that we would write but that belong to the team: a formula of theirs, a protection.
import type { CheckWords } from '../../i18n/check-words';
import type { SheetIssue } from '../../tables/issue';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { columnGroups, type Layout } from './layout';

/** Which of the columns we would write belong to the team after all: a formula, a protection. */
export const guardColumns = (
  desk: Desk,
  layout: Layout,
  rows: Rows,
  words: CheckWords,
): { layout: Layout; issues: SheetIssue[]; sentences: string[] } => {
  const writable = new Set(layout.writable);
  const issues: SheetIssue[] = [];
  const sentences: string[] = [];
  const drop = (role: ManagedRole, code: SheetIssue['code'], sentence: string): void => {
    writable.delete(role);
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
    const formulas = desk.formulas(layout.tab, block);
    const free = desk.mayWrite(layout.tab, block);
    group.roles.forEach((role, i) => {
      const header = layout.headers.get(role) ?? '';
      if (formulas.some((row) => (row[i] ?? '') !== '')) {
        drop(role, 'column holds a formula', words.trouble.formula(header));
      } else if (
        !free &&
        (group.roles.length === 1 ||
          !desk.mayWrite(layout.tab, { ...block, column: group.first + i, columns: 1 }))
      ) {
        drop(role, 'column protected', words.trouble.protected(header));
      }
    });
  }
  return { layout: { ...layout, writable }, issues, sentences };
};
