// Takes our column "Check" from beside rules that stay: the team's own, or those that people have changed.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { bookWords } from '../../i18n/book-words';
import { readOwnRange } from '../check/own-range';
import { planCheckColumn } from '../check/plan-check-column';
import { RULES } from '../check/rules-tab';
import type { Desk, Tab } from '../desk';

const HEADERS: ReadonlySet<Cell> = new Set(
  (['en', 'zh'] as const).map((language) => bookWords(language).check),
);

/** Texts of the team's that stand in the column stay, and then its header, too. */
export const undoCheckColumn = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
  language: Language,
): void => {
  const range = readOwnRange(desk, tabs, RULES, known);
  if (range === null) return;
  const { column, isNew, pieces } = planCheckColumn(range, [], language);
  if (isNew) return;
  const tab = range.tab.id;
  const cleared = new Set(
    pieces.flatMap(({ row, cells }) =>
      cells.flatMap(([cell], i) => (isBlank(cell ?? '') ? [row + i] : [])),
    ),
  );
  const left = range.all.flatMap((row, r) =>
    isBlank(row[column] ?? '') || cleared.has(r) ? [] : [{ r, cell: row[column] ?? '' }],
  );
  const header = left.length === 1 && HEADERS.has(left[0]?.cell ?? '') ? left[0] : undefined;
  const rows = [...cleared, ...(header === undefined ? [] : [header.r])];
  desk.clearBlocks(
    tab,
    rows.map((row) => ({ row, column, rows: 1, columns: 1 })),
  );
  if (header !== undefined) desk.unbold(tab, { row: header.r, column, rows: 1, columns: 1 });
};
