// The registers of a file: ours, which is written, and one of the team's own, which is only read.
import { isBlank } from '../../domain/cell';
import type { CaseMap } from '../../tables/cases';
import type { Rows } from '../../tables/recognise';
import { recogniseCases } from '../../tables/recognise-cases';
import type { Desk, Tab } from '../desk';
import { isOurs, knownCases, readCasesTab } from './cases-tab';

export interface Register {
  readonly tab: Tab;
  readonly rows: Rows;
  readonly columns: CaseMap;
  readonly headerRow: number;
  readonly isOurs: boolean;
}

/** What teams call such a tab: only these are looked into, since each look is a read. */
const NAMES = /投诉|意见|客诉|工单|报修|\bcases?\b|complaint|ticket|feedback/i;

const theirs = (desk: Desk, tab: Tab): readonly Register[] => {
  const rows = desk.readAll(tab.id);
  const mapping = rows.every((row) => row.every(isBlank)) ? null : recogniseCases(rows);
  // Our columns in a tab that Settings have lost: the next save takes it up again.
  return mapping === null
    ? []
    : [{ tab, rows, columns: mapping.columns, headerRow: mapping.headerRow, isOurs: isOurs(rows) }];
};

/**
 * Reads every register of the file; none where there is no such tab.
 *
 * @param taken tabs that are something else: the customers, the log, our own
 */
export const readRegisters = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
  taken: ReadonlySet<number>,
): readonly Register[] => {
  const ours = knownCases(tabs, known);
  const own: readonly Register[] =
    ours === undefined ? [] : [{ ...readCasesTab(desk, ours), isOurs: true }];
  const others = tabs.filter(
    ({ id, name }) => id !== ours?.id && !taken.has(id) && NAMES.test(name) && !desk.isHidden(id),
  );
  return [...own, ...others.flatMap((tab) => theirs(desk, tab))];
};
