// Formulas of ours in header cells whose ranges have slipped: each answer stands beside another customer.
import type { SheetIssue } from '../../domain/issue';
import { isCaptioned } from '../../i18n/captions';
import type { CheckWords } from '../../i18n/check-words';
import type { Block, Desk } from '../desk';
import type { Layout } from './layout';

/** B2:B and $B$2:$B of the same tab; a range that ends somewhere tells nothing of where it began. */
const OPEN_RANGE = /(^|[^\w!$'.:])\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}(?![\w$])/gi;

/** What stands before the first function of ours; null without one. */
const beforeOurs = (formula: string): string | null => {
  const calls = /([A-Z]+)\s*\(/gi;
  for (let found = calls.exec(formula); found !== null; found = calls.exec(formula)) {
    if (isCaptioned((found[1] ?? '').toUpperCase())) return formula.slice(0, found.index);
  }
  return null;
};

/** ={"Tier"; …} and =VSTACK("Tier", …) put a title of their own above the answers. */
const TITLE_ABOVE = /\{|\bVSTACK\s*\(/i;

const firstRows = (formula: string): readonly number[] => {
  const rows: number[] = [];
  formula.replace(OPEN_RANGE, (_, __, row: string) => {
    rows.push(Number(row));
    return '';
  });
  return rows;
};

/**
 * Does a formula in this header cell begin its ranges where its answers begin?
 *
 * `=TIER(B1:B, …)` answers from its own row on, `={"Tier"; TIER(B2:B, …)}` from the row below. Where a
 * row was inserted as the first of the data, the second reads B3:B: every answer is one row too high.
 * @param row the row of the header as the sheet counts, from 1
 */
export const hasSlipped = (formula: string, row: number): boolean => {
  const before = beforeOurs(formula);
  if (before === null) return false;
  const begins = TITLE_ABOVE.test(before) ? row + 1 : row;
  return firstRows(formula).some((first) => first !== begins);
};

/** None where columns were deleted since their size was asked: the next run looks again. */
const formulasIn = (desk: Desk, tab: number, block: Block): readonly string[] => {
  try {
    return desk.formulas(tab, block)[0] ?? [];
  } catch {
    return [];
  }
};

/** The header cells of the customer tab whose formula has slipped: an issue and a sentence each; one call. */
export const slippedFormulas = (
  desk: Desk,
  layout: Layout,
  columns: number,
  words: CheckWords,
): { readonly issues: readonly SheetIssue[]; readonly sentences: readonly string[] } => {
  const row = layout.headerRow;
  const formulas = formulasIn(desk, layout.tab, { row, column: 0, rows: 1, columns });
  const slipped = formulas.flatMap((formula, column) =>
    hasSlipped(formula, row + 1) ? [{ formula, column }] : [],
  );
  return {
    issues: slipped.map(({ formula, column }) => ({
      tab: layout.tabName,
      row: row + 1,
      role: [...layout.columns].find(([, at]) => at === column)?.[0] ?? '',
      code: 'formula slipped',
      expected: '',
      received: formula,
    })),
    sentences: slipped.length === 0 ? [] : [words.trouble.slipped(row + 1)],
  };
};
