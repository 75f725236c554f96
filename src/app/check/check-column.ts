// Our column beside the rules: what is the matter with a row, said at the row (2-rules §1).
import type { Language } from '../../domain/language';
import type { RuleFinding } from '../../domain/rule-book/check/finding';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import { attempted } from './again';
import type { RulesInSheet } from './keep-ranges';
import { rowKey } from './layout';
import { type CheckColumn, planCheckColumn } from './plan-check-column';

const AUTOMATIC = 'general';
const PIXELS = 420;

/** Do the rules stand where they were read, so that each text comes to its row? */
const stands = (now: Rows, then: Rows, columns: number): boolean => {
  const at = Array.from({ length: columns }, (_, column) => column);
  const keys = (rows: Rows): string =>
    rows
      .map((row) => rowKey(row, at))
      .join('\n')
      .replace(/[\u001f\n]+$/, '');
  return keys(now) === keys(then);
};

/**
 * Writes our column beside the rules when it says something else than it should.
 *
 * Rule: 2-rules §1 "each shown at its row". Note is the people's, and CARE_RULES ends before our
 * column, so that no formula is calculated anew. Rows that were moved since they were read are left for
 * the next run; when they move under the write, what came to another's row is taken away.
 * @returns false when the tab does not take it: what is wrong stands in Data quality all the same
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
  const put = ({ pieces: cells }: CheckColumn): void => {
    for (const piece of cells) desk.write(tab, piece.row, piece.column, piece.cells);
  };
  return attempted(desk, tab, () => {
    if (isNew) {
      // In a sheet that is all plain text the apostrophe before a text would stay.
      desk.format(tab, { row: 0, column, rows: desk.gridRows(tab), columns: 1 }, AUTOMATIC);
      desk.widen(tab, column, PIXELS);
      desk.bold(tab, { row: first.row, column, rows: 1, columns: 1 });
    }
    if (!isFresh && !stands(desk.readAll(tab), range.all, column + 1)) return;
    put({ column, isNew, pieces });
    const all = desk.readAll(tab);
    if (!stands(all, range.all, column)) put(planCheckColumn({ ...range, all }, [], language));
  });
};
