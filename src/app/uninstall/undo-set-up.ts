// Takes the product out of a file: what the team had is theirs again, to the cell and to the format.
import { parseSettings, type Settings } from '../../config/settings';
import type { Language } from '../../domain/language';
import { type UninstallFacts, uninstallWords } from '../../i18n/uninstall-words';
import { steady } from '../check/again';
import { columnLetters } from '../check/highlights';
import type { Layout } from '../check/layout';
import { layoutFromSettings } from '../check/layout-from-settings';
import { SETTINGS_NAME } from '../check/own-tabs';
import type { Block, Desk, Tab } from '../desk';
import { staffTabId } from '../guards/guard-lead-tabs';
import { ourGuards, removeGuards } from '../guards/remove-guards';
import { removeTrigger } from '../jobs/install';
import { findRequestTab, readRequestTab } from '../requests/request-tab';
import type { Before } from './before';
import { BEFORE, parseBefore } from './before-tab';
import { rowBlocks } from './blocks';
import { type AddedColumn, type Overwrite, peopleIn, planUndo, type UndoPlan } from './plan-undo';
import { resolver } from './resolve';
import { leavingStage, noteStage, type Stage } from './stage';
import { readTraces } from './traces';
import { removeHighlights, undoCells } from './undo-cells';
import { undoCheckColumn } from './undo-check-column';
import { ownTabsOf, sortTabs, undoTabs } from './undo-tabs';

/** So often the rows are read again when people move them. */
const ATTEMPTS = 4;

export interface UndoOptions {
  /** Tabs in which people have written stay. */
  readonly keepRecords: boolean;
  /** In which the answer is; else the sheet's. */
  readonly language?: Language | null;
  /** Ends the unattended runs, before anything is taken away; else this person's trigger goes. */
  readonly stopJobs?: () => void;
}

export type Uninstalled =
  | ({ readonly ok: true; readonly sentence: string; readonly language: Language } & UninstallFacts)
  | {
      readonly ok: false;
      readonly code: 'not set up' | 'locked' | 'protected' | 'rows moving';
      readonly sentence: string;
    };

const refusal = (
  code: 'not set up' | 'locked' | 'protected' | 'rows moving',
  languages: readonly Language[],
  say: (words: ReturnType<typeof uninstallWords>) => string,
): Uninstalled => ({
  ...{ ok: false, code },
  sentence: languages.map((language) => say(uninstallWords(language))).join('\n'),
});

/** The customer tab as it stands, with what is to be done to it. */
interface Found {
  readonly rows: ReturnType<Desk['readAll']>;
  readonly layout: Layout;
  readonly before: Before;
  readonly plan: UndoPlan;
}

/** What approved requests have written, in the order of the tab. */
const decidedIn = (desk: Desk, tabs: readonly Tab[], settings: Settings): readonly Overwrite[] =>
  readRequestTab(desk, findRequestTab(desk, tabs, settings.tabs)).flatMap(
    ({ customer, decision }) =>
      decision?.kind === 'approved'
        ? [{ no: customer, before: decision.cellBefore, now: decision.cellNow }]
        : [],
  );

const findCells = (
  desk: Desk,
  tabs: readonly Tab[],
  settings: Settings,
  before: Before | null,
): Found | null => {
  const begun = before === null ? null : layoutFromSettings(desk, settings);
  if (before === null || begun?.ok !== true || begun.layout.headerRow < 0) return null;
  const lost = new Set<string>(begun.added);
  const layout: Layout = {
    ...begun.layout,
    columns: new Map([...begun.layout.columns].filter(([role]) => !lost.has(role))),
  };
  const rows = begun.rows.map((row) => [...row]);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const whole = { row: 0, column: 0, rows: Math.max(1, rows.length), columns: width };
  const formulas = desk.formulas(layout.tab, whole);
  const resolve = resolver(
    before,
    readTraces(desk, tabs, settings.tabs, before),
    peopleIn(rows, layout),
  );
  return {
    rows,
    layout,
    before,
    plan: planUndo({
      rows,
      formulas,
      layout,
      before,
      resolve,
      decided: decidedIn(desk, tabs, settings),
    }),
  };
};

/** Where the team's cells of a column stand once our columns left of it are gone. */
const cellsOf = ({ column, theirs }: AddedColumn, added: readonly AddedColumn[]): string => {
  const gone = added.filter((one) => one.theirs.length === 0 && one.column < column).length;
  const letters = columnLetters(column - gone);
  return rowBlocks(column, theirs)
    .map(({ row, rows }) =>
      rows === 1 ? `${letters}${row + 1}` : `${letters}${row + 1}:${letters}${row + rows}`,
    )
    .join(', ');
};

interface Task {
  readonly keepRecords: boolean;
  readonly settings: Settings;
  readonly settingsTab: number;
  readonly stage: Stage | null;
}

const taskOf = (desk: Desk, keepRecords: boolean): Task | null => {
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  if (stored === null || settings === undefined) return null;
  const stage = leavingStage(stored.cells);
  return { keepRecords, settings, settingsTab: stored.tab, stage };
};

/** Everything that is to be done, from what stands now. Writes nothing. */
const look = (desk: Desk, { keepRecords, settings, settingsTab, stage }: Task) => {
  const tabs = desk.tabs();
  const recordTab = tabs.find(({ id }) => id === settings.tabs.get(BEFORE));
  const before = recordTab === undefined ? null : parseBefore(desk.readAll(recordTab.id));
  const found = stage?.kind === 'tabs' ? null : findCells(desk, tabs, settings, before);
  const own = ownTabsOf(desk, tabs, settings, before);
  const sorted = sortTabs(desk, own, settings, before, keepRecords);
  const { tabs: ids } = settings;
  const leads = [ids.get('rules'), ids.get('days'), staffTabId({ ids, tabs })];
  const go = [...sorted.go.map(({ tab }) => tab.id), settingsTab];
  const guards = ourGuards(desk, settings.protection, { leads, go });
  return { tabs, before, found, guards, ...sorted };
};
type Looked = ReturnType<typeof look>;

/** Places that this person may not edit, by name; nothing is begun while there is one. */
const protectedPlaces = (desk: Desk, { found, go, guards, tabs }: Looked): readonly string[] => {
  const whole = (tab: number): Block => ({
    ...{ row: 0, column: 0, rows: desk.gridRows(tab), columns: desk.gridColumns(tab) },
  });
  const columns = new Map<number, string>();
  if (found !== null) {
    const { layout, plan } = found;
    for (const { column, header } of plan.added) columns.set(column, header);
    for (const { column } of plan.back) {
      columns.set(column, String(found.rows[layout.headerRow]?.[column] ?? ''));
    }
  }
  const tab = found?.layout.tab ?? -1;
  const rows = found === null ? 0 : desk.gridRows(tab);
  const blocked = [...columns].filter(
    ([column]) => !desk.mayWrite(tab, { row: 0, column, rows, columns: 1 }),
  );
  const going = new Set(go.map((one) => one.tab.id));
  const kept = guards
    .filter(({ tab: id, mayChange }) => !mayChange && !going.has(id))
    .map(({ tab: id }) => tabs.find((one) => one.id === id)?.name ?? '');
  const names = go.filter((one) => !desk.mayWrite(one.tab.id, whole(one.tab.id)));
  if (blocked.length > 0 && blocked.length === columns.size) {
    return [found?.layout.tabName ?? '', ...names.map((one) => one.tab.name), ...kept];
  }
  return [...blocked.map(([, header]) => header), ...names.map((one) => one.tab.name), ...kept];
};

/** Null when people moved rows at that very moment: to be tried again. */
const takeOut = (desk: Desk, task: Task, language: Language): Uninstalled | null => {
  const { settings, settingsTab, stage } = task;
  const { tabs, before, found, go, stay, guards } = look(desk, task);
  if (stage === null) noteStage(desk, settingsTab, { kind: 'cells' });
  removeHighlights(
    desk,
    tabs.filter(({ id }) => id !== settingsTab && !go.some(({ tab }) => tab.id === id)),
  );
  removeGuards(desk, guards);
  const put = found === null || undoCells(desk, found, found.plan, { settingsTab, stage });
  if (!put) return null;
  if (!go.some(({ kind }) => kind === 'rules')) {
    undoCheckColumn(desk, tabs, settings.tabs, settings.language);
  }
  if (stage?.kind !== 'tabs') noteStage(desk, settingsTab, { kind: 'tabs' });
  undoTabs(desk, go, settingsTab, before);
  const added = found?.plan.added ?? [];
  const facts: UninstallFacts = {
    columns: added.filter(({ theirs }) => theirs.length === 0).map(({ header }) => header),
    putBack: found?.plan.back.length ?? 0,
    keptColumns: added
      .filter(({ theirs }) => theirs.length > 0)
      .map((one) => ({ header: one.header, cells: cellsOf(one, added) })),
    tabs: go.map(({ tab }) => tab.name),
    keptTabs: stay.map(({ tab }) => tab.name),
    noRecord: before === null && stage?.kind !== 'tabs',
  };
  return { ok: true, language, sentence: uninstallWords(language).done(facts), ...facts };
};

/**
 * Undoes the set-up: our columns, colours, names and tabs go, values and formats come back.
 *
 * Rule: 3-product §5. What people have typed since stays, also in our columns. Where a part is
 * protected nothing is begun. May be cut short at any service call: the same call again finishes.
 */
export const undoSetUp = (
  bare: Desk,
  { keepRecords, stopJobs, language: asked = null }: UndoOptions,
): Uninstalled => {
  const desk = steady(bare);
  // Who leaves makes the file smaller: no limit of ours stands in the way.
  desk.allowGrowth(Number.POSITIVE_INFINITY, () => 0);
  const task = taskOf(desk, keepRecords);
  if (task === null) {
    // A run that was cut short after everything else leaves this name.
    desk.removeName(SETTINGS_NAME);
    return refusal(
      'not set up',
      asked === null ? ['zh', 'en'] : [asked],
      ({ notSetUp }) => notSetUp,
    );
  }
  const language = asked ?? task.settings.language;
  const blocked = protectedPlaces(desk, look(desk, task));
  if (blocked.length > 0) {
    return refusal('protected', [language], (words) => words.protected(blocked));
  }
  if (stopJobs === undefined) removeTrigger(desk);
  else stopJobs();
  const done: Uninstalled[] = [];
  const isAlone = desk.locked(() => {
    for (let attempt = 0; attempt < ATTEMPTS && done.length === 0; attempt += 1) {
      const answer = takeOut(desk, taskOf(desk, keepRecords) ?? task, language);
      if (answer !== null) done.push(answer);
    }
  });
  if (!isAlone) return refusal('locked', [language], ({ locked }) => locked);
  return done[0] ?? refusal('rows moving', [language], ({ moving }) => moving);
};
