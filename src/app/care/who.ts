// Who is at the keyboard: by e-mail and the Staff tab, else the name that the person has chosen.
import { squash } from '../../domain/text';
import { ownTabNames } from '../check/own-tabs';
import type { Desk } from '../desk';
import { issueOf, refuse } from './answer';
import type { CareFile } from './care-file';
import { type Colleague, staffIn } from './colleagues';
import { KEPT_ME, type KeptMe, readKeptMe } from './kept-me';
import type { Me } from './wire';

/** As the tab is mostly called; whatever else it is called, it is looked for among all tabs. */
const STAFF_NAMES = ['Staff', 'staff', 'STAFF', '员工'] as const;

/** The Staff tab, when the team has one. */
export const staffOf = ({ desk, settings }: CareFile): readonly Colleague[] => {
  const id = settings.tabs.get('staff');
  const noted = id === undefined ? null : desk.tab(id);
  const named = STAFF_NAMES.flatMap((name) => desk.tabNamed(name) ?? []);
  const [tab] = noted === null ? named : [noted];
  return staffIn(desk, tab === undefined ? desk.tabs() : [tab], settings.tabs);
};

/** The name under which this person logs, where one is kept; else blank. */
export const keptName = (desk: Pick<Desk, 'kept'>): string =>
  readKeptMe(desk.kept(KEPT_ME))?.name ?? '';

/**
 * Settings, where rules and days are whole tabs that they know, or there are no days at all: then a
 * save need not ask for names.
 */
const settingsTabOf = ({ desk, settings, settingsTab }: CareFile): number | null => {
  const names = desk.namedBlocks();
  const isPlain = (kind: 'rules' | 'days', name: string): boolean => {
    const at = names.get(name);
    const id = settings.tabs.get(kind);
    if (at === undefined && id === undefined && kind === 'days') {
      return !desk.tabs().some((tab) => ownTabNames(kind).includes(tab.name));
    }
    return at !== undefined && at.tab === id && at.block.row === 0 && at.block.column === 0;
  };
  return isPlain('rules', 'CARE_RULES') && isPlain('days', 'CARE_DAYS') ? settingsTab : null;
};

const keep = (file: CareFile, me: Omit<KeptMe, 'settings'>, before: KeptMe | null): void => {
  const kept: KeptMe = { ...me, settings: settingsTabOf(file) };
  if (JSON.stringify(kept) === JSON.stringify(before)) return;
  file.bare.keep(KEPT_ME, JSON.stringify(kept));
};

/**
 * Who I am, when the sidebar opens.
 *
 * Rule: 3-product §7. The e-mail address decides where the Staff tab knows it; else the name that was
 * chosen once, with the rights of staff and no more.
 */
export const whoAmI = (file: CareFile): Me => {
  const email = file.bare.email();
  const kept = readKeptMe(file.bare.kept(KEPT_ME));
  const mine = staffOf(file).find((one) => email !== '' && one.email === squash(email));
  if (mine !== undefined) {
    keep(file, { name: mine.name, role: mine.role, known: true }, kept);
    return { email, name: mine.name, role: mine.role };
  }
  const name = kept === null || kept.known ? '' : kept.name;
  if (name !== '') keep(file, { name, role: 'staff', known: false }, kept);
  return { email, name, role: 'staff' };
};

/** Keeps a chosen name; whom the Staff tab knows keeps that one. */
export const chooseName = (file: CareFile, name: string): Me => {
  const me = whoAmI(file);
  const isKnown = staffOf(file).some((one) => me.email !== '' && one.email === squash(me.email));
  if (isKnown) return me;
  keep(file, { name, role: 'staff', known: false }, null);
  return { email: me.email, name, role: 'staff' };
};

/** Kept from the next opening of the panel on: a save has no call left for that. */
const nameByAddress = (file: CareFile): string => {
  const email = squash(file.bare.email());
  return email === '' ? '' : (staffOf(file).find((one) => one.email === email)?.name ?? '');
};

/**
 * Who logs: one look at what this person has kept; refuses whoever has no name yet.
 *
 * Whom the Staff tab knows cannot log as somebody else.
 */
export const whoLogs = (file: CareFile, by: string): string => {
  const kept = readKeptMe(file.desk.kept(KEPT_ME));
  const name = kept?.known === true ? kept.name : by || kept?.name || nameByAddress(file);
  return name === ''
    ? refuse(issueOf('choose a name', file.care.issues['choose a name'], 'by'))
    : name;
};
