// The file that a call works in: its settings, words and clock; names and tabs are asked for once.
import { agreedZone } from '../../config/clock';
import { logHeaderIn } from '../../config/log-header';
import { parseSettings, type Settings } from '../../config/settings';
import { type CareWords, careWords } from '../../i18n/care-words';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import { uninstallWords } from '../../i18n/uninstall-words';
import { ownTabNames, SETTINGS_NAME } from '../check/own-tabs';
import type { CheckRefused } from '../check/report';
import type { Desk, Now } from '../desk';
import { allowGrowth } from '../file-room';
import { leavingStage } from '../uninstall/stage';
import { issueOf, refuse } from './answer';
import { KEPT_ME, settingsTabIn } from './kept-me';
import { bareTabs } from './note-tab';
import { type CountedDesk, counted } from './spent-calls';
import { withUnnoted } from './unnoted-tabs';
import type { WireIssue } from './wire';

export interface CareFile {
  /** Answers names, tabs and whole tabs from what it has read: for looking, not for looking again. */
  readonly desk: Desk;
  /** Asks the sheet each time. */
  readonly bare: Desk;
  readonly settings: Settings;
  readonly settingsTab: number;
  /** Kind to id of our tabs as they stand there; `settings` may know of more. */
  readonly noted: ReadonlyMap<string, number>;
  /** Kinds of tabs that were made by a save and do not look like ours yet. */
  readonly unfinished: readonly string[];
  /** Header of the team's log as the last check saw it, where that log is long. */
  readonly logHeader: readonly string[] | null;
  /** Of the spreadsheet, and so of the script. */
  readonly zone: string;
  readonly words: CheckWords;
  readonly care: CareWords;
  readonly now: Now;
  /** Opened without asking for the names of the file. */
  readonly isShort: boolean;
  /** … by who has never opened the panel, or has lost what was kept. */
  readonly isGuessed: boolean;
  /** Calls that a save may spend on reading a large tab in parts. */
  readonly spare: number;
  /** Service calls so far. */
  readonly spent: () => number;
}

const remembered = <Key, Value>(ask: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key) ?? { value: ask(key) };
    known.set(key, before);
    return before.value;
  };
};

/** A desk for one call: what is asked twice is asked once. */
const forOneCall = (desk: Desk): Desk => {
  const tabs = remembered(() => desk.tabs());
  const names = remembered(() => desk.namedBlocks());
  const readAll = remembered((tab: number) => desk.readAll(tab));
  const kept = remembered((key: string) => desk.kept(key));
  const peeks = remembered((key: string) => {
    const [tab = 0, rows = 0] = key.split(' ').map(Number);
    return desk.peek(tab, rows);
  });
  return {
    ...desk,
    tabs: () => tabs(null),
    namedBlocks: () => names(null),
    readAll,
    kept,
    peek: (tab, rows) => peeks(`${tab} ${rows}`),
    readNamed: (name) => {
      const at = names(null).get(name);
      return at === undefined ? null : { tab: at.tab, cells: desk.read(at.tab, at.block) };
    },
    readNamedTab: (name) => {
      const at = names(null).get(name);
      return at === undefined ? null : { ...at, cells: readAll(at.tab) };
    },
  };
};

/** What the check says when it refuses, as the answer of a call. */
export const passOn = ({ code, sentence }: CheckRefused): never => refuse(issueOf(code, sentence));

/** A file as it was found: without set-up there is nothing to work in; trouble stops dated work. */
export type Found =
  | { readonly file: null; readonly trouble: WireIssue }
  | { readonly file: CareFile; readonly trouble: WireIssue | null };

/** The file of these Settings. */
const fileOf = (
  bare: CountedDesk,
  desk: Desk,
  stored: ReturnType<Desk['readNamed']>,
  before: number,
): Found => {
  const parsed = stored === null ? undefined : parseSettings(stored.cells);
  const settings = parsed;
  if (stored === null || settings === undefined) {
    const sentence = (['zh', 'en'] as const)
      .map((language) => careWords(language).issues['needs set-up'])
      .join('\n');
    return { file: null, trouble: issueOf('needs set-up', sentence) };
  }
  if (leavingStage(stored.cells) !== null) {
    const { leaving } = uninstallWords(settings.language);
    return { file: null, trouble: issueOf('leaving', leaving) };
  }
  allowGrowth(bare, settings.size);
  const words = checkWords(settings.language);
  const agreed = agreedZone(stored.cells);
  const zones = agreed === null ? desk.zones() : { sheet: agreed, script: agreed };
  const file: CareFile = {
    ...{ desk, bare, settings, settingsTab: stored.tab, zone: zones.sheet, words },
    ...{ noted: settings.tabs, unfinished: bareTabs(stored.cells) },
    logHeader: logHeaderIn(stored.cells),
    care: careWords(settings.language),
    now: desk.now(),
    ...{ isShort: false, isGuessed: false, spare: 0, spent: () => bare.spent() - before },
  };
  if (zones.sheet === zones.script) return { file, trouble: null };
  const sentence = words.trouble.zones(zones.sheet, zones.script);
  return { file, trouble: issueOf('zones differ', sentence) };
};

/** A file that is opened once more, because rows or rules have moved, counts its calls anew. */
const foundBy = (bare: CountedDesk, desk: Desk): Found => {
  const before = bare.spent();
  return fileOf(bare, desk, desk.readNamed(SETTINGS_NAME), before);
};

const opened = ({ file, trouble }: Found): CareFile =>
  file === null || trouble !== null ? refuse(...(trouble ? [trouble] : [])) : file;

/** Looks at the file; asks no more of it than names, Settings and the two zones. */
export const findFile = (given: Desk): Found => {
  const bare = counted(given);
  const found = foundBy(bare, forOneCall(bare));
  return found.file === null ? found : { ...found, file: withUnnoted(found.file) };
};

/**
 * Opens the file for a call of the sidebar; refuses with a sentence where nothing can be done.
 *
 * Rule: 3-product §3 "needs set-up", §8 "zones differ: no dated work".
 */
export const openFile = (bare: Desk): CareFile => opened(findFile(bare));

/** Settings that are still called so: their own words say whether they are of this file. */
const settingsByName = (desk: Desk): number | null =>
  ownTabNames('settings').flatMap((name) => desk.tabNamed(name) ?? [])[0]?.id ?? null;

/**
 * Opens the file for a save of somebody who has opened the panel: they keep where Settings stand, and
 * that rules and days are the tabs that Settings know. Where that is not so any more, as any call does.
 * Of whom nothing is kept, Settings are looked for by the name of their tab, and what is read there has
 * to read as rules and days.
 *
 * Tabs of ours that nobody has noted in Settings yet are looked for by the save itself, under the lock.
 */
export const openForSave = (given: Desk): CareFile => {
  const bare = counted(given);
  const before = bare.spent();
  const desk = forOneCall(bare);
  const asAnyCall = (): CareFile => opened(foundBy(bare, desk));
  const kept = desk.kept(KEPT_ME);
  const tab = kept === null ? settingsByName(bare) : settingsTabIn(kept);
  if (tab === null || desk.tab(tab) === null) return asAnyCall();
  const nameless: Desk = {
    ...desk,
    readNamed: () => null,
    readNamedTab: () => null,
    namedBlocks: () => new Map(),
  };
  const { file, trouble } = fileOf(bare, nameless, { tab, cells: desk.readAll(tab) }, before);
  const isThis = file?.settings.spreadsheetId === bare.spreadsheetId();
  const idOf = (kind: string): number | undefined => file?.settings.tabs.get(kind);
  const stand = [idOf('rules') ?? -1, idOf('days') ?? tab].every((id) => desk.tab(id) !== null);
  return file === null || trouble !== null || !isThis || !stand
    ? asAnyCall()
    : { ...file, isShort: true, isGuessed: kept === null, spare: kept === null ? 0 : 1 };
};
