// The tabs that a save works with, asked for by id: the list of all tabs would be a call of its own.
import type { Tab } from '../desk';
import type { CareFile } from './care-file';

/** Rules and days that nobody has named, nor the last check noted, are found by the name of their tab. */
const BY_NAME = [
  ['rules', 'CARE_RULES'],
  ['days', 'CARE_DAYS'],
] as const;

/**
 * The file with no more tabs than Settings and names tell of, where that is enough for a save.
 *
 * Not for what is looked for by the name of a tab: staff.
 */
export const withKnownTabs = (file: CareFile): CareFile => {
  const { desk, settings } = file;
  const names = desk.namedBlocks();
  const tabs = new Map<number, Tab>();
  const add = (id: number | undefined): boolean => {
    const tab = id === undefined ? null : desk.tab(id);
    if (tab !== null) tabs.set(tab.id, tab);
    return tab !== null;
  };
  const isEnough =
    add(settings.customerTab) &&
    (file.isShort ||
      BY_NAME.every(([kind, name]) => names.has(name) || add(settings.tabs.get(kind))));
  if (!isEnough) return file;
  for (const id of settings.tabs.values()) add(id);
  for (const { tab } of names.values()) add(tab);
  const list = [...tabs.values()];
  return { ...file, desk: { ...desk, tabs: () => list } };
};

/** The same, where Settings know the Staff tab too; else it is looked for among all tabs by its name. */
export const withStaffTab = (file: CareFile): CareFile => {
  const id = file.settings.tabs.get('staff');
  return id !== undefined && file.desk.tab(id) !== null ? withKnownTabs(file) : file;
};
