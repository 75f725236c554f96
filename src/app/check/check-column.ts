// Our column beside the rules: what is the matter with a row, said at the row (2-rules §1).
import type { Language } from '../../domain/language';
import type { RuleFinding } from '../../domain/rule-book/check/finding';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import type { RulesInSheet } from './keep-ranges';
import { rowKey } from './layout';
import { planCheckColumn } from './plan-check-column';

const AUTOMATIC = 'general';
const PIXELS = 420;

/** Do the rules stand where they were read, so that each text comes to its row? */
const stands = (now: Rows, then: Rows, columns: number): boolean => {
  const keys = (rows: Rows): string =>
    rows
      .map((row) =>
        rowKey(
          row,
          Array.from({ length: columns }, (_, at) => at),
        ),
      )
      .join('\n');
  return keys(now) === keys(then);
};

/**
 * Writes our column beside the rules when it says something else than it should.
 *
 * Rule: 2-rules §1 "each shown at its row". Note is the people's, and CARE_RULES ends before our
 * column, so that no formula is calculated anew. Rows that were moved since they were read are left for
 * the next run.
 * @returns false when the tab does not take it
 */
export const writeCheckColumn = (
  desk: Desk,
  { range, isFresh }: RulesInSheet,
  findings: readonly RuleFinding[],
  language: Language,
): boolean => {
  const { column, isNew, pieces } = planCheckColumn(range, findings, language);
  const [first] = pieces;
  if (first === undefined) return true;
  const tab = range.tab.id;
  const cell = { row: first.row, column, rows: 1, columns: 1 };
  if (!isFresh && !stands(desk.readAll(tab), range.all, column + 1)) return true;
  try {
    if (isNew) {
      // In a sheet that is all plain text the apostrophe before a text would stay.
      desk.format(tab, { row: 0, column, rows: desk.gridRows(tab), columns: 1 }, AUTOMATIC);
      desk.widen(tab, column, PIXELS);
      desk.bold(tab, cell);
    }
    for (const piece of pieces) desk.write(tab, piece.row, piece.column, piece.cells);
    return true;
  } catch {
    // A protection or a validation of the team's: what is wrong stands in Data quality all the same.
    desk.mayWrite(tab, { ...cell, column: 0 });
    return false;
  }
};
