// What a save that made a tab of records has left undone: how the tab looks, and its place in Settings.

import { OUR_CASES } from '../cases/cases-tab';
import { dressCases, findUnnotedCases } from '../cases/make-cases';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk, Tab } from '../desk';
import { FIRST_CELL } from '../first-cell';
import { dressMessages } from '../greetings/messages-tab';
import { MESSAGES } from '../greetings/save-message';
import { framesOf } from './answer';
import type { CareFile } from './care-file';
import { dressContacts, findUnnotedContacts } from './contacts-tab';
import { noteTab } from './note-tab';

/** What dresses a tab of each kind; its place in Settings comes after that, and says that it was done. */
const TABS: readonly {
  readonly kind: string;
  readonly find: (desk: Desk, known: CareFile['settings']) => Tab | undefined;
  readonly dress: (desk: Desk, tab: Tab) => void;
}[] = [
  {
    kind: OUR_CONTACTS,
    find: (desk, { tabs }) => findUnnotedContacts(desk, tabs),
    dress: dressContacts,
  },
  { kind: OUR_CASES, find: findUnnotedCases, dress: dressCases },
  // Where nobody could note it, the check finds it by its name and header.
  { kind: MESSAGES, find: () => undefined, dress: dressMessages },
];

/** A file as its Settings know it. */
export interface Unfinished {
  readonly bare: Desk;
  readonly settings: CareFile['settings'];
  readonly settingsTab: number;
  /** Kinds that are noted as bare. */
  readonly unfinished: readonly string[];
}

/**
 * Finishes them under the lock; whoever may not write Settings or the tab leaves it to somebody else.
 *
 * Rule: 3-product §8: a save has no call left for it. Where there is nothing to finish, no call is made.
 * @returns was anything noted?
 */
export const finishTabs = ({ bare, settings, settingsTab, unfinished }: Unfinished): boolean => {
  const tabOf = ({ kind, find }: (typeof TABS)[number]): Tab | undefined => {
    const id = settings.tabs.get(kind);
    const noted = id === undefined || !unfinished.includes(kind) ? null : bare.tab(id);
    return noted ?? find(bare, settings);
  };
  const open = TABS.filter((one) => tabOf(one) !== undefined);
  if (open.length === 0 || !bare.mayWrite(settingsTab, FIRST_CELL)) return false;
  const done: string[] = [];
  bare.locked(() => {
    for (const one of open) {
      const tab = tabOf(one);
      if (tab === undefined || !bare.mayWrite(tab.id, FIRST_CELL)) continue;
      one.dress(bare, tab);
      noteTab({ bare, settingsTab }, one.kind, tab);
      done.push(one.kind);
    }
  });
  return done.length > 0;
};

/** The same for a call that has other things to do: trouble here is no trouble of theirs. */
export const finishTabsOf = (file: CareFile): void => {
  try {
    finishTabs({ ...file, settings: { ...file.settings, tabs: file.noted } });
  } catch (error) {
    file.bare.log(JSON.stringify({ unfinished: framesOf(error) }));
  }
};
