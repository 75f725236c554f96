// What is said of the columns themselves, alike on the first run and on every later one.
import type { Cell } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import type { Mapping } from '../../tables/recognise';
import type { ManagedRole, Role } from '../../tables/roles';

/** Two columns that look like one role, and columns of the team that are read, never written. */
export const columnIssues = (
  tab: string,
  header: readonly Cell[],
  mapping: Mapping<Role>,
  theirs: readonly ManagedRole[],
): readonly SheetIssue[] => {
  const name = (column: number | undefined): string => String(header[column ?? -1] ?? '').trim();
  const at = { tab, row: mapping.headerRow + 1 };
  return [
    ...mapping.doubled.map(
      ({ role, taken, left }): SheetIssue => ({
        ...at,
        role,
        code: 'two columns for one role',
        expected: name(taken),
        received: name(left),
      }),
    ),
    ...theirs.map(
      (role): SheetIssue => ({
        ...at,
        role,
        code: 'column holds the team’s own values',
        expected: '',
        received: name(mapping.columns.get(role)),
      }),
    ),
  ];
};
