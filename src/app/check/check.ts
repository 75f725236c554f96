// The check: reads everything once, decides, then writes: managed columns, highlights, our tabs.
import { parseSettings, type Settings } from '../../config/settings';
import type { SheetIssue } from '../../domain/issue';
import { tierNames } from '../../domain/rule-book/rule-book';
import { isoDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { MANAGED, type ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { steady } from './again';
import { readBooks, weekMask } from './books';
import { renderQuality } from './data-quality';
import { type Begun, firstRun } from './first-run';
import { clearFormats, formatColumns } from './format-columns';
import { guardColumns } from './guard-columns';
import { highlightsFor, keepHighlights } from './highlights';
import { historyRows, NO_HISTORY, readHistory } from './history';
import { type Facts, judge } from './judge';
import { findHeaderRow } from './layout';
import { layoutFromSettings } from './layout-from-settings';
import { numberGiver } from './managed-cells';
import { findOwnTab, makeRulesTab, nameDays, nameRules, SETTINGS_NAME } from './own-tabs';
import { readLog } from './read-log';
import {
  type CheckRefused,
  type CheckReport,
  countStatuses,
  countTiers,
  refused,
  reportRow,
} from './report';
import { writeManaged } from './write-managed';
import { ownTabs, settingsKeeper } from './write-own-tabs';

export type { CheckReport } from './report';

export interface CheckOptions {
  /** A person asked for it, so there is somebody to ask back. */
  readonly asked: boolean;
}

interface Opened {
  readonly ok: true;
  /** Of the spreadsheet, and so of the script. */
  readonly zone: string;
  readonly stored: ReturnType<Desk['readNamed']>;
  readonly settings: Settings | undefined;
  readonly begun: Begun;
}

/** Settings, zones and the customer tab, or why the check cannot begin. Writes nothing. */
const open = (desk: Desk, options: CheckOptions): Opened | CheckRefused => {
  const zones = desk.zones();
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  const spoken = settings === undefined ? (['zh', 'en'] as const) : [settings.language];
  const say = (sentence: (words: ReturnType<typeof checkWords>) => string): string =>
    spoken.map((language) => sentence(checkWords(language))).join('\n');
  if (zones.sheet !== zones.script) {
    return refused(
      'zones differ',
      say((words) => words.trouble.zones(zones.sheet, zones.script)),
    );
  }
  if (settings === undefined && !options.asked) {
    return refused(
      'needs set-up',
      say((words) => words.trouble.needsSetUp),
    );
  }
  const begun = settings === undefined ? firstRun(desk) : layoutFromSettings(desk, settings);
  return begun.ok ? { ok: true, zone: zones.sheet, stored, settings, begun } : begun;
};

/** May columns be added? Beyond the grid it is asked of its first cell. */
const mayAdd = (desk: Desk, { layout, firstNew }: Begun): boolean => {
  const cell = (column: number) => ({ row: layout.headerRow, column, rows: 1, columns: 1 });
  try {
    return desk.mayWrite(layout.tab, cell(firstNew));
  } catch {
    return desk.mayWrite(layout.tab, cell(0));
  }
};

/** What we may not write, said once. */
const leftAlone = (tab: string, role: string, received: string): SheetIssue => ({
  tab,
  row: 0,
  role,
  code: 'column protected',
  expected: '',
  received,
});

/**
 * Computes tier, last contact, next call, status and why of every customer and writes what changed.
 *
 * Rule: M0.2, M0.4, M0.6; 3-product §1 and §4. A second run changes nothing. The first run in a file
 * asks once and writes nothing before Yes. Service calls do not grow with the rows.
 * @returns what was found, or why nothing was done; does not throw for anything a sheet may hold
 */
export const runCheck = (bare: Desk, options: CheckOptions): CheckReport => {
  const desk = steady(bare);
  const started = desk.milliseconds();
  const opened = open(desk, options);
  if (!opened.ok) return opened;
  const { stored, settings, begun } = opened;
  const now = desk.now();
  const tabs = desk.tabs();
  const words = checkWords(begun.language);
  const known = settings?.tabs ?? new Map<string, number>();

  const books = readBooks(desk, tabs, begun.language, known);
  if (books.book.tiers.length === 0) {
    return refused('no rules', words.trouble.noRules(words.tabs.rules));
  }
  if (books.calendar.nextWorkingDay(now.on) === null) {
    return refused('no working day', words.trouble.noWorkingDay);
  }
  const logTab = tabs.find(({ id }) => id === begun.logTab);
  const historyTab = findOwnTab(desk, tabs, 'history', known);
  const history = historyTab === undefined ? NO_HISTORY : readHistory(desk.readAll(historyTab.id));
  // Columns that do not exist yet can hold nothing of the team's.
  const guarded =
    begun.added.length === MANAGED.length
      ? { layout: begun.layout, issues: [], sentences: [] }
      : guardColumns(desk, begun.layout, begun.rows, words);
  if (begun.added.length === MANAGED.length && !mayAdd(desk, begun)) {
    return refused('protected', words.trouble.tabProtected(begun.layout.tabName));
  }
  let { layout } = guarded;
  // Ours, but protected: what stands there is old, not somebody's decision.
  const locked = new Set(
    guarded.issues.filter(({ code }) => code === 'column protected').map(({ role }) => role),
  );
  const facts: Facts = {
    layout,
    books,
    history,
    log: logTab === undefined ? null : readLog(desk, logTab, now.on, books.book.dateOrder),
    now,
    words,
    numbers: numberGiver(desk),
    tierByHand: layout.columns.has('tier') && !layout.writable.has('tier') && !locked.has('tier'),
  };
  let { rows } = begun;
  let judged = judge(rows, layout.headerRow, facts);
  if (judged.list.length === 0) {
    return refused('no customers', words.trouble.onlyHeader(layout.tabName));
  }
  if (settings === undefined && !desk.ask(words.askTitle, begun.question(judged.list.length))) {
    return refused('declined', words.declined);
  }
  if (settings === undefined) {
    // A question may stand for minutes: what was found has to be there still.
    rows = desk.readAll(layout.tab);
    const headerRow = findHeaderRow(rows, layout, true);
    if (headerRow < 0) return refused('rows moving', words.trouble.moving);
    layout = { ...layout, headerRow };
    judged = judge(rows, headerRow, facts);
  }

  // From here on it writes. Settings first: a run that is cut short is taken up by the next one.
  const keep = settingsKeeper(desk, words, stored);
  const own = ownTabs(desk, tabs, words, known, stored === null);
  const settled = (): Settings => ({
    spreadsheetId: desk.spreadsheetId(),
    language: begun.language,
    customerTab: layout.tab,
    customerTabName: layout.tabName,
    headers: new Map([...(settings?.headers ?? []), ...layout.headers]),
    ours: begun.layout.writable,
    tabs: begun.logTab === undefined ? own.ids : new Map([...own.ids, ['contacts', begun.logTab]]),
  });
  if (settings === undefined) keep(settled());
  const { rulesTab, daysTab } = books;
  own.remember('rules', rulesTab?.tab ?? makeRulesTab(desk, begun.language, stored === null).id);
  if (rulesTab?.named === false) nameRules(desk, rulesTab.tab, rulesTab.cells);
  if (daysTab?.named === false) nameDays(desk, daysTab.tab);

  const added = begun.added.filter((role) => layout.writable.has(role));
  clearFormats(desk, layout, added, settings === undefined);
  const outcome = writeManaged(desk, layout, rows, (moved, headerRow) => {
    if (moved !== rows) judged = judge(moved, headerRow, facts);
    return judged;
  });
  if (outcome.kind === 'locked') return refused('locked', words.trouble.locked);
  if (outcome.kind === 'moving') return refused('rows moving', words.trouble.moving);
  formatColumns(desk, { ...begun, added }, judged.headerRow);
  const { list, headerRow } = judged;
  const look = {
    soon: words.statuses.soon,
    needsData: words.needsData,
    week: weekMask(books.book),
  };
  const captionOf = (role: ManagedRole): string => layout.headers.get(role) ?? '';
  const notTaken = [...outcome.refused];
  const highlighted = keepHighlights(desk, layout.tab, (gridRows) =>
    highlightsFor({ ...layout, headerRow }, gridRows, look),
  );
  own.append('history', historyRows(list, history, now, words));
  own.writeToday(list, now, look);
  const issues = [
    ...begun.issues,
    ...guarded.issues,
    ...notTaken.map((role) => leftAlone(layout.tabName, role, captionOf(role))),
    ...(highlighted ? [] : [leftAlone(layout.tabName, '', layout.tabName)]),
    ...books.issues,
    ...judged.issues,
  ];
  own.writeQuality(renderQuality(issues, layout, begun.language));

  const statuses = countStatuses(list);
  const sentence = [
    words.done({
      customers: list.length,
      overdue: statuses.overdue,
      today: statuses.today,
      never: statuses.never,
      needsData: list.filter(({ tier }) => tier === words.needsData).length,
      issues: issues.length,
    }),
    ...guarded.sentences,
    ...notTaken.map((role) => words.trouble.notTaken(captionOf(role))),
  ].join(' ');
  const took = desk.milliseconds() - started;
  own.append('log', [
    [
      { kind: 'date', on: now.on, minutes: now.minutes },
      words.job,
      sentence,
      list.length,
      outcome.cells,
      issues.length,
      took,
    ],
  ]);
  const renamed = [...layout.headers].some(([role, text]) => settings?.headers.get(role) !== text);
  if (renamed || own.ids.size !== known.size) keep(settled());
  desk.flush();
  desk.log(
    JSON.stringify({
      job: 'check',
      customers: list.length,
      changed: outcome.cells,
      issues: issues.length,
      ms: took,
    }),
  );
  return {
    ok: true,
    sentence,
    asOf: isoDate(now.on),
    zone: opened.zone,
    tab: layout.tabName,
    mapping: Object.fromEntries(layout.headers),
    customers: list.length,
    tiers: countTiers(list, [...tierNames(books.book), words.needsData]),
    statuses,
    cases: null,
    rows: list.map(reportRow),
    issues,
    changed: outcome.cells,
  };
};
