// Tabs of records that a save has made and nobody has noted in Settings yet: known by name and header.
import { OUR_CASES } from '../cases/cases-tab';
import { findUnnotedCases } from '../cases/make-cases';
import { OUR_CONTACTS } from '../check/read-log';
import type { Tab } from '../desk';
import type { CareFile } from './care-file';
import { findUnnotedContacts } from './contacts-tab';

/** As if Settings knew the tab already. */
export const knowing = (file: CareFile, kind: string, tab: Tab | undefined): CareFile => {
  if (tab === undefined || file.settings.tabs.get(kind) === tab.id) return file;
  const { settings, desk } = file;
  const tabs = new Map([...settings.tabs, [kind, tab.id]]);
  // The list of all tabs has it already, that of the known ones has not.
  const all = (): readonly Tab[] => [...desk.tabs().filter(({ id }) => id !== tab.id), tab];
  return { ...file, settings: { ...settings, tabs }, desk: { ...desk, tabs: all } };
};

/** As if Settings knew all of them. */
export const withUnnoted = (file: CareFile): CareFile => {
  const { desk, settings } = file;
  const contacts = findUnnotedContacts(desk, settings.tabs);
  const cases = findUnnotedCases(desk, settings);
  return knowing(knowing(file, OUR_CONTACTS, contacts), OUR_CASES, cases);
};
