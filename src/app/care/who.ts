// Who is at the keyboard: by e-mail and the Staff tab, else the name that the person has chosen.
import type { Cell } from '../../domain/cell';
import { remember } from '../../domain/remember';
import { squash } from '../../domain/text';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { ownTabNames } from '../check/own-tabs';
import type { Desk } from '../desk';
import { issueOf, refuse } from './answer';
import type { CareFile } from './care-file';
import { KEPT_ME, type KeptMe, readKeptMe } from './kept-me';
import type { Me } from './wire';

const STAFF_TAB = /^(staff|员工)$/i;
const HEADERS = {
  name: ['name', '姓名', '名字'],
  email: ['e-mail', 'email', 'mail', '邮箱', '电子邮箱', '邮件'],
  role: ['role', '角色', '职责'],
  skills: ['skills', 'skill', '技能', '专长', '擅长'],
  restDays: ['restdays', 'daysoff', '休息日', '轮休', '轮休日'],
  substitute: ['substitute', '代班人', '替班人', '代理人', '代班'],
} as const;
const ROLES: readonly (readonly [Me['role'], readonly string[]])[] = [
  ['lead', ['lead', '客服负责人', '总负责人', '负责人', '主管']],
  ['messaging admin', ['messagingadmin', '短信管理员', 'sp管理员']],
  ['manager', ['manager', '经理']],
];

const roleOf = (cell: Cell | undefined): Me['role'] => {
  const text = squash(String(cell ?? ''));
  return ROLES.find(([, words]) => words.includes(text))?.[0] ?? 'staff';
};

/** One line of the Staff tab. */
export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly role: Me['role'];
  /** As they are written. */
  readonly skills: string;
  readonly restDays: string;
  readonly substitute: string;
}

const colleaguesIn = (rows: Rows): readonly Colleague[] => {
  const at = (row: Rows[number], words: readonly string[]): number =>
    row.findIndex((cell) => typeof cell === 'string' && words.includes(squash(cell)));
  const header = rows.findIndex((row) => at(row, HEADERS.name) >= 0);
  const head = rows[header];
  if (head === undefined) return [];
  const column = remember((name: keyof typeof HEADERS): number => at(head, HEADERS[name]));
  return rows.slice(header + 1).flatMap((row): readonly Colleague[] => {
    const text = (name: keyof typeof HEADERS): string => nameText(row[column(name)]);
    if (text('name') === '') return [];
    return [
      {
        ...{ name: text('name'), email: squash(text('email')), role: roleOf(row[column('role')]) },
        ...{ skills: text('skills'), restDays: text('restDays'), substitute: text('substitute') },
      },
    ];
  });
};

/** The Staff tab, when the team has one. */
export const staffOf = ({ desk, settings }: CareFile): readonly Colleague[] => {
  const tabs = desk.tabs();
  const tab =
    tabs.find(({ id }) => id === settings.tabs.get('staff')) ??
    tabs.find(({ name }) => STAFF_TAB.test(name));
  return tab === undefined ? [] : colleaguesIn(desk.readAll(tab.id));
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

/**
 * Who logs: one look at what this person has kept; refuses whoever has no name yet.
 *
 * Whom the Staff tab knows cannot log as somebody else.
 */
export const whoLogs = (file: CareFile, by: string): string => {
  const kept = readKeptMe(file.desk.kept(KEPT_ME));
  const name = kept?.known === true ? kept.name : by || kept?.name || whoAmI(file).name;
  return name === ''
    ? refuse(issueOf('choose a name', file.care.issues['choose a name'], 'by'))
    : name;
};
