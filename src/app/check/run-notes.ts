// What a run leaves in Settings: what it knows of the sheet, and what is still to be done.
import { isSameLogHeader } from '../../config/log-header';
import type { Settings } from '../../config/settings';
import type { Desk, Tab } from '../desk';
import type { Gathered } from './gather';
import type { Layout } from './layout';
import type { Opened } from './open-sheet';
import { OUR_CONTACTS } from './read-log';
import { settingsKeeper } from './settings-keeper';
import { type OwnTabs, ownTabs } from './write-own-tabs';

/** What changes while a check writes. */
export type Noted = Pick<
  Settings,
  'rulesInForce' | 'protection' | 'settled' | 'unfinished' | 'notTaken'
>;

export interface RunNotes {
  readonly own: OwnTabs;
  /** As it will be noted. */
  readonly noted: () => Noted;
  /** Written with the next `keep`. */
  readonly note: (change: Partial<Noted>) => void;
  /** Writes Settings now; false where this person may not. */
  readonly keep: () => boolean;
  /** Writes them when they would read otherwise than the run found them. */
  readonly keepChanged: () => void;
  /** Where records are, noted at once: a save must find the tab, and no check may overlook them. */
  readonly contactsIn: (tab: Tab | undefined) => void;
  /** Null before the first write of the first run. */
  readonly tab: () => number | null;
}

/** Settings of this run: a run that is cut short is taken up by the next one, which reads them. */
export const runNotes = (
  desk: Desk,
  { stored, settings, begun, decided }: Opened,
  { words, tabs, known, logHeader }: Gathered,
  layout: Layout,
): RunNotes => {
  const keeper = settingsKeeper(desk, words, stored, logHeader);
  const own = ownTabs(desk, tabs, words, known, stored === null);
  const found: Noted = {
    rulesInForce: settings?.rulesInForce ?? '',
    protection: settings?.protection ?? '',
    settled: settings?.settled ?? new Set(),
    unfinished: settings?.unfinished ?? '',
    notTaken: settings?.notTaken ?? new Set(),
  };
  let noted = found;
  const keep = (): boolean =>
    keeper.keep({
      spreadsheetId: desk.spreadsheetId(),
      language: begun.language,
      customerTab: layout.tab,
      customerTabName: layout.tabName,
      // What a person has just left out in the set-up panel is not looked for any more.
      headers: new Map([...(decided ? [] : (settings?.headers ?? [])), ...layout.headers]),
      ours: begun.layout.writable,
      tabs:
        begun.logTab === undefined ? own.ids : new Map([...own.ids, ['contacts', begun.logTab]]),
      ...{ goLive: begun.goLive, mails: settings?.mails ?? false, size: settings?.size ?? null },
      ...noted,
    });
  const isChanged = (): boolean =>
    noted.rulesInForce !== found.rulesInForce ||
    noted.protection !== found.protection ||
    noted.unfinished !== found.unfinished ||
    noted.settled.size !== found.settled.size ||
    noted.notTaken.size !== found.notTaken.size ||
    [...noted.notTaken].some((role) => !found.notTaken.has(role)) ||
    [...layout.headers].some(([role, text]) => settings?.headers.get(role) !== text) ||
    [...own.ids].some(([kind, id]) => known.get(kind) !== id) ||
    !isSameLogHeader(logHeader, stored?.cells ?? []);
  return {
    ...{ own, keep, tab: keeper.tab },
    noted: () => noted,
    note: (change) => {
      noted = { ...noted, ...change };
    },
    contactsIn: (tab) => {
      if (tab === undefined || tab.id === own.ids.get(OUR_CONTACTS)) return;
      own.remember(OUR_CONTACTS, tab.id);
      keep();
    },
    keepChanged: () => {
      if (isChanged()) keep();
    },
  };
};
