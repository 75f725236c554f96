// A first run: what was found in a sheet never seen before, and the one question about it.
import { isBlank } from '../../domain/cell';
import type { GoLive } from '../../domain/follow-up/spread';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { checkWords } from '../../i18n/check-words';
import { headerTexts } from '../../tables/header-lines';
import { type Rows, recogniseCustomers } from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { columnIssues } from './column-issues';
import type { Layout } from './layout';
import { allOwnTabNames } from './own-tabs';
import { type CheckRefused, refused } from './report';
import { presetCells } from './rules-tab';
import { findTabs, languageOf, missingInputs, planColumns } from './set-up';
import type { Newcomer } from './staff-tab';

/** Where the check begins: the tab as read, its layout, and what is to be added to it. */
export interface Begun {
  readonly ok: true;
  readonly layout: Layout;
  readonly rows: Rows;
  readonly language: Language;
  readonly added: readonly ManagedRole[];
  /** Zero-based column of the first added one. */
  readonly firstNew: number;
  readonly logTab: number | undefined;
  /** The rows that the Rules tab is made with where there is none. */
  readonly preset: Rows;
  /** Null for a team that began without a day of its own. */
  readonly goLive: GoLive | null;
  /** Of whom the Staff tab is made where there is none. */
  readonly staff: readonly Newcomer[];
  readonly issues: readonly SheetIssue[];
  /** The text of the first run's question. */
  readonly question: (customers: number, tabs: readonly string[]) => string;
}

/** Columns that hold a formula in or below the header; one call. */
export const formulaColumns = (
  desk: Desk,
  tab: number,
  headerRow: number,
  rows: Rows,
): ((column: number) => boolean) => {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return () => false;
  const formulas = desk.formulas(tab, {
    row: headerRow,
    column: 0,
    rows: Math.max(1, rows.length - headerRow),
    columns,
  });
  const found = new Set<number>();
  for (const row of formulas) {
    row.forEach((text, column) => {
      if (text !== '') found.add(column);
    });
  }
  return (column) => found.has(column);
};

/** Both languages, while nobody knows which one the sheet speaks. */
const bothLanguages = (sentence: (language: Language) => string): string =>
  `${sentence('zh')}\n${sentence('en')}`;

/** Reads a sheet that has no set-up; writes nothing. */
export const firstRun = (desk: Desk): Begun | CheckRefused => {
  const found = findTabs(desk, allOwnTabNames());
  if (found === null) {
    const empty = desk
      .tabs()
      .every((tab) => desk.peek(tab.id, 1).every((row) => row.every(isBlank)));
    return refused(
      'no customer tab',
      bothLanguages((language) => checkWords(language).trouble[empty ? 'noHeader' : 'noTab']),
    );
  }
  const { tab, log } = found;
  const rows = desk.readAll(tab.id);
  // Rows may have moved since the first look.
  const mapping = recogniseCustomers(rows) ?? found.mapping;
  const header = headerTexts(rows, mapping.headerRow);
  const language = languageOf(header, mapping);
  const words = checkWords(language);
  const plan = planColumns(
    rows,
    mapping,
    formulaColumns(desk, tab.id, mapping.headerRow, rows),
    words,
  );
  const name = (column: number): string => String(header[column] ?? '').trim();
  const join = language === 'zh' ? '、' : ', ';
  const doubled = mapping.doubled.map(({ role, taken, left }) =>
    words.doubledColumn(roleName(role, language), name(taken), name(left)),
  );
  return {
    ok: true,
    layout: {
      tab: tab.id,
      tabName: tab.name,
      headerRow: mapping.headerRow,
      columns: plan.columns,
      headers: plan.headers,
      writable: plan.ours,
    },
    rows,
    language,
    added: plan.added,
    firstNew: plan.firstNew,
    logTab: log?.id,
    preset: presetCells(language),
    goLive: null,
    staff: [],
    issues: columnIssues(tab.name, header, mapping, plan.theirs),
    question: (customers, tabs) =>
      words.ask({
        tab: tab.name,
        customers,
        columns: [...mapping.columns]
          .sort(([, a], [, b]) => a - b)
          .map(([role, column]) => `${roleName(role, language)} = ${name(column)}`)
          .join(join),
        added: plan.added.map((role) => plan.headers.get(role) ?? '').join(join),
        tabs: tabs.join(join),
        missing: missingInputs(mapping.columns, language),
        doubled: doubled.join('\n'),
      }),
  };
};
