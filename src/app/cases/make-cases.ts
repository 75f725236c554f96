// Makes our Cases tab with its first case, finds it before Settings know it, dresses it later.

import { CASE_COLUMNS, type CaseColumn } from '../../domain/case/register';
import { type Cell, isBlank } from '../../domain/cell';
import { caseCareWords } from '../../i18n/case-care-words';
import type { CareFile } from '../care/care-file';
import { makeFilled, namedLike } from '../care/tabs-by-name';
import { columnRuns } from '../check/layout';
import { ISO_INSTANT } from '../date-formats';
import type { Desk, Tab } from '../desk';
import { type CasesTab, isOurs, knownCases, OUR_CASES, readCasesTab } from './cases-tab';

const TIMES: readonly CaseColumn[] = [
  ...(['received at', 'first reply at', 'arrived at', 'resolved at', 'closed at'] as const),
  ...(['promise', 'act by', 'logged at'] as const),
];
/** The header of our tab stands among these rows, whatever people have put above it. */
const HEAD_ROWS = 30;

type Known = Pick<CareFile['settings'], 'tabs' | 'customerTab'>;

/** Tabs with a name of ours that are not the customers. */
const candidates = (desk: Desk, { customerTab }: Known): readonly Tab[] =>
  (['en', 'zh'] as const)
    .flatMap((language) => namedLike(desk, caseCareWords(language).tab).tabs)
    .filter(({ id }) => id !== customerTab);

const isBlankTab = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length <= 1 && (rows[0] ?? []).every(isBlank);

/** One with our header that nobody has noted in Settings yet. */
export const findUnnotedCases = (desk: Desk, known: Known): Tab | undefined => {
  const id = known.tabs.get(OUR_CASES);
  if (id !== undefined && desk.tab(id) !== null) return undefined;
  return candidates(desk, known).find((tab) => isOurs(desk.peek(tab.id, HEAD_ROWS)));
};

/**
 * The register as it stands: the tab that Settings know, else one that another save has just made, or
 * that one which was cut short has left blank. To be called under the lock.
 */
export const casesThere = ({ desk, bare, settings }: CareFile): CasesTab | undefined => {
  const known = knownCases(desk.tabs(), settings.tabs);
  if (known !== undefined) return readCasesTab(bare, known);
  return candidates(bare, settings)
    .map((tab) => readCasesTab(bare, tab))
    .find(({ rows }) => isOurs(rows) || isBlankTab(rows));
};

/** The tab that a save writes, whether it is noted yet or not. */
export const casesTabIn = ({ bare, settings }: CareFile): Tab | undefined =>
  knownCases(bare.tabs(), settings.tabs) ?? findUnnotedCases(bare, settings);

/** Nothing stands in it: a save was cut short, or somebody has emptied it. */
export const isWithoutCases = ({ rows }: CasesTab): boolean => isBlankTab(rows);

/**
 * The first case of a file, with the tab and its header in the sheet's language: nobody has seen it yet,
 * so nothing can come between. How it looks is for later.
 */
export const firstCase = (
  { bare, settings, settingsTab }: CareFile,
  left: Tab | undefined,
  line: readonly Cell[],
): Tab => {
  const words = caseCareWords(settings.language);
  const rows = [CASE_COLUMNS.map((column) => words.columns[column]), line];
  if (left === undefined) return makeFilled(bare, words.tab, rows, settingsTab);
  bare.write(left.id, 0, 0, rows);
  return left;
};

/**
 * How the tab looks: times over the whole height; text columns stay automatic, because our text goes in
 * with an apostrophe, which a plain-text cell might show (platform-facts 5.3).
 */
export const dressCases = (desk: Desk, tab: Tab): void => {
  const { columns, headerRow } = readCasesTab(desk, tab);
  desk.bold(tab.id, { row: headerRow, column: 0, rows: 1, columns: columns.size });
  desk.freezeRows(tab.id, headerRow + 1);
  const times = TIMES.map((column) => columns.get(column) ?? 0).sort((a, b) => a - b);
  const row = headerRow + 1;
  const rows = Math.max(1, desk.gridRows(tab.id) - row);
  const blocks = columnRuns(times).map(({ first: column, count: columns }) => ({
    ...{ row, column, rows, columns },
  }));
  desk.formatBlocks(tab.id, blocks, ISO_INSTANT);
};
