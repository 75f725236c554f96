// Columns of ours that people have given another name: known by what stands in them and beside them.
import { type Cell, isBlank } from '../../domain/cell';
import { checkWords } from '../../i18n/check-words';
import type { Mapping, Rows } from '../../tables/recognise';
import type { ManagedRole, Role } from '../../tables/roles';
import { isOurNumber } from './managed-cells';

const STATUS_WORDS: ReadonlySet<Cell> = new Set(
  (['en', 'zh'] as const).flatMap((language) => Object.values(checkWords(language).statuses)),
);

/** Is there something below the header, and nearly all of it like this? */
const mostly = (
  rows: Rows,
  headerRow: number,
  column: number,
  fits: (cell: Cell) => boolean,
): boolean => {
  const cells = rows
    .slice(headerRow + 1)
    .map((row) => row[column] ?? '')
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.9;
};

/**
 * The column that now plays a role of ours, or -1.
 *
 * Numbers are known wherever they stand. Anything else must read like ours, by its cells or its
 * header, and stand beside another column of ours: a column of the team's is never taken for ours.
 */
export const renamedColumn = (
  role: ManagedRole,
  rows: Rows,
  headerRow: number,
  suggested: Mapping<Role> | null,
  taken: ReadonlyMap<number, Role>,
  ours: ReadonlySet<ManagedRole>,
): number => {
  const header = rows[headerRow] ?? [];
  const isOurs = (column: number): boolean => {
    const known = taken.get(column);
    return known !== undefined && (ours as ReadonlySet<Role>).has(known);
  };
  const free = (column: number): boolean => !taken.has(column) && !isBlank(header[column] ?? '');
  return header.findIndex((_, column) => {
    if (!free(column)) return false;
    if (role === 'id') return mostly(rows, headerRow, column, isOurNumber);
    if (!isOurs(column - 1) && !isOurs(column + 1)) return false;
    return role === 'status'
      ? mostly(rows, headerRow, column, (cell) => STATUS_WORDS.has(cell))
      : suggested?.columns.get(role) === column;
  });
};
