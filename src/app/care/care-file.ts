// The file that a call works in: its settings, words and clock; names and tabs are asked for once.
import { agreedZone } from '../../config/clock';
import { logHeaderIn } from '../../config/log-header';
import { parseSettings, type Settings } from '../../config/settings';
import { type CareWords, careWords } from '../../i18n/care-words';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import { uninstallWords } from '../../i18n/uninstall-words';
import { SETTINGS_NAME } from '../check/own-tabs';
import { OUR_CONTACTS } from '../check/read-log';
import type { CheckRefused } from '../check/report';
import type { Desk, Now } from '../desk';
import { leavingStage } from '../uninstall/stage';
import { issueOf, refuse } from './answer';
import { findUnnotedContacts } from './contacts-tab';
import { KEPT_ME, settingsTabIn } from './kept-me';
import type { WireIssue } from './wire';

export interface CareFile {
  /** Answers names, tabs and whole tabs from what it has read: for looking, not for looking again. */
  readonly desk: Desk;
  /** Asks the sheet each time. */
  readonly bare: Desk;
  readonly settings: Settings;
  readonly settingsTab: number;
  /** Header of the team's log as the last check saw it, where that log is long. */
  readonly logHeader: readonly string[] | null;
  /** Of the spreadsheet, and so of the script. */
  readonly zone: string;
  readonly words: CheckWords;
  readonly care: CareWords;
  readonly now: Now;
  /** Opened without asking for the names of the file. */
  readonly isShort: boolean;
  /** Calls that a save may spend on reading a large tab in parts. */
  readonly spare: number;
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

/** As if Settings knew a tab of records that nobody could note there. */
const withUnnoted = (desk: Desk, settings: Settings): Settings => {
  const tab = findUnnotedContacts(desk, settings.tabs);
  if (tab === undefined) return settings;
  return { ...settings, tabs: new Map([...settings.tabs, [OUR_CONTACTS, tab.id]]) };
};

/** The file of these Settings. */
const fileOf = (bare: Desk, desk: Desk, stored: ReturnType<Desk['readNamed']>): Found => {
  const parsed = stored === null ? undefined : parseSettings(stored.cells);
  const settings = parsed && withUnnoted(desk, parsed);
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
  const words = checkWords(settings.language);
  const agreed = agreedZone(stored.cells);
  const zones = agreed === null ? desk.zones() : { sheet: agreed, script: agreed };
  const file: CareFile = {
    ...{ desk, bare, settings, settingsTab: stored.tab, zone: zones.sheet, words },
    logHeader: logHeaderIn(stored.cells),
    care: careWords(settings.language),
    now: desk.now(),
    ...{ isShort: false, spare: 0 },
  };
  if (zones.sheet === zones.script) return { file, trouble: null };
  const sentence = words.trouble.zones(zones.sheet, zones.script);
  return { file, trouble: issueOf('zones differ', sentence) };
};

/** Looks at the file; asks no more of it than names, Settings and the two zones. */
export const findFile = (bare: Desk): Found => {
  const desk = forOneCall(bare);
  return fileOf(bare, desk, desk.readNamed(SETTINGS_NAME));
};

/**
 * Opens the file for a call of the sidebar; refuses with a sentence where nothing can be done.
 *
 * Rule: 3-product §3 "needs set-up", §8 "zones differ: no dated work".
 */
export const openFile = (bare: Desk): CareFile => {
  const { file, trouble } = findFile(bare);
  return file === null || trouble !== null ? refuse(...(trouble ? [trouble] : [])) : file;
};

/**
 * Opens the file for a save of somebody who has opened the panel: they keep where Settings stand, and
 * that rules and days are the tabs that Settings know. Where that is not so any more, as any call does.
 */
export const openForSave = (bare: Desk): CareFile => {
  const desk = forOneCall(bare);
  const tab = settingsTabIn(desk.kept(KEPT_ME));
  if (tab === null || desk.tab(tab) === null) return openFile(bare);
  const nameless: Desk = {
    ...desk,
    readNamed: () => null,
    readNamedTab: () => null,
    namedBlocks: () => new Map(),
  };
  const { file, trouble } = fileOf(bare, nameless, { tab, cells: desk.readAll(tab) });
  const isThis = file?.settings.spreadsheetId === bare.spreadsheetId();
  const idOf = (kind: string): number | undefined => file?.settings.tabs.get(kind);
  const stand = [idOf('rules') ?? -1, idOf('days') ?? tab].every((id) => desk.tab(id) !== null);
  return file === null || trouble !== null || !isThis || !stand
    ? openFile(bare)
    : { ...file, isShort: true, spare: 1 };
};
