// Makes our Cases tab with its first case, or finishes the one that a save which was cut short has left.
import { CASE_COLUMNS, type CaseColumn } from '../../domain/case/register';
import { isBlank } from '../../domain/cell';
import { caseCareWords } from '../../i18n/case-care-words';
import type { CareFile } from '../care/care-file';
import { noteTab } from '../care/note-tab';
import { columnRuns } from '../check/layout';
import { freeName } from '../check/own-tabs';
import type { Desk, Tab } from '../desk';
import { type CasesTab, casesIn, isOurs, knownCases, OUR_CASES, readCasesTab } from './cases-tab';

const INSTANT = 'yyyy-mm-dd hh:mm';
const TIMES: readonly CaseColumn[] = [
  ...(['received at', 'first reply at', 'arrived at', 'resolved at', 'closed at'] as const),
  ...(['promise', 'act by', 'logged at'] as const),
];

const NAMES = /^(cases|投诉与意见)( \d+)?$/i;

/** A tab that another save has just made, or that one which was cut short has left: blank, or ours. */
const leftCases = (desk: Desk, { settings }: CareFile): Tab | undefined =>
  desk
    .tabs()
    .filter(({ name, id }) => NAMES.test(name) && id !== settings.customerTab)
    .find(({ id }) => {
      const rows = desk.peek(id, 30);
      return isOurs(rows) || (rows.length <= 1 && (rows[0] ?? []).every(isBlank));
    });

export interface FoundCases {
  /** The tab as Settings know it. */
  readonly known: Tab | undefined;
  /** One that is not in Settings yet. */
  readonly left: Tab | undefined;
}

/** To be called under the lock: somebody may have made the tab since the call began. */
export const findCases = (file: CareFile): FoundCases => {
  const known = knownCases(file.desk.tabs(), file.settings.tabs);
  return { known, left: known === undefined ? leftCases(file.bare, file) : undefined };
};

/**
 * The tab with its header in the sheet's language, known to Settings before its first case, so that no
 * check overlooks one.
 *
 * Times are formatted over the whole height; text columns stay automatic, because our text goes in
 * with an apostrophe, which a plain-text cell might show (platform-facts 5.3).
 */
export const makeCases = (file: CareFile, left: Tab | undefined): CasesTab => {
  const { bare: desk, settings } = file;
  const filled = left === undefined ? null : readCasesTab(desk, left);
  // Made and filled by somebody who may not write Settings: there is nothing to finish.
  if (filled !== null && isOurs(filled.rows) && filled.end > filled.headerRow + 1) {
    noteTab(file, OUR_CASES, filled.tab);
    return filled;
  }
  const words = caseCareWords(settings.language);
  const header = CASE_COLUMNS.map((column) => words.columns[column]);
  const tab =
    left ?? desk.addTab({ name: freeName(desk.tabs(), words.tab), hidden: false, header });
  if (left !== undefined) {
    if (!isOurs(desk.peek(tab.id, 30))) desk.write(tab.id, 0, 0, [header]);
    desk.bold(tab.id, { row: 0, column: 0, rows: 1, columns: header.length });
    desk.freezeRows(tab.id, 1);
  }
  const made = left === undefined ? casesIn(tab, [header]) : readCasesTab(desk, tab);
  const columns = TIMES.map((column) => made.columns.get(column) ?? 0).sort((a, b) => a - b);
  const row = made.headerRow + 1;
  const rows = Math.max(1, desk.gridRows(tab.id) - row);
  for (const { first, count } of columnRuns(columns)) {
    desk.format(tab.id, { row, column: first, rows, columns: count }, INSTANT);
  }
  noteTab(file, OUR_CASES, tab);
  return made;
};
