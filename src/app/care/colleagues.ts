// The people of the Staff tab: what each line says of whom.
import { type Cell, isDateCell } from '../../domain/cell';
import { remember } from '../../domain/remember';
import { squash } from '../../domain/text';
import { isoDate } from '../../domain/time/civil-date';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';
import type { Me } from './wire';

const STAFF_TAB = /^(staff|员工)$/i;
const HEADERS = {
  name: ['name', '姓名', '名字'],
  email: ['e-mail', 'email', 'mail', '邮箱', '电子邮箱', '邮件'],
  role: ['role', '角色', '职责'],
  skills: ['skills', 'skill', '技能', '专长', '擅长'],
  restDays: ['restdays', 'daysoff', '休息日', '轮休', '轮休日'],
  state: ['status', 'state', '状态', '在职', '在职状态'],
  capacity: [
    ...['callsaday', 'dailycapacity', 'capacity', 'callsperday'],
    ...['每日联系上限', '每天联系上限', '每日上限', '每日容量', '每天电话数'],
  ],
  substitute: ['substitute', '代班人', '替班人', '代理人', '代班'],
} as const;
const ROLES: readonly (readonly [Me['role'], readonly string[]])[] = [
  ['lead', ['lead', '客服负责人', '总负责人', '负责人', '主管']],
  ['messaging admin', ['messagingadmin', '短信管理员', 'sp管理员']],
  ['manager', ['manager', '经理']],
];

/** In the column of the role, or in one that says who is still there. */
const LEFT = /^(left|gone|resigned|nolongerhere|已?离职|已?辞职|离开|否|no)$/i;
const hasLeft = (...cells: readonly string[]): boolean =>
  cells.some((cell) => LEFT.test(squash(cell)));

/** The role that a word names; null for any other word, which is a name. */
export const roleNamed = (word: string): Me['role'] | null =>
  ROLES.find(([, words]) => words.includes(squash(word)))?.[0] ?? null;

export const capacityOf = (cell: Cell | undefined): number | null => {
  const calls = Number(nameText(cell));
  return nameText(cell) !== '' && calls > 0 ? calls : null;
};

/** The role of a cell; staff for any other word. */
const roleOf = (cell: Cell | undefined): Me['role'] => roleNamed(String(cell ?? '')) ?? 'staff';

/** One line of the Staff tab. */
export interface Colleague {
  /** Zero-based, in the tab. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly role: Me['role'];
  /** As they are written. */
  readonly skills: string;
  readonly restDays: string;
  readonly substitute: string;
  /** Calls that are enough for a day; null: nobody says. */
  readonly capacity: number | null;
  /** Does not work here any more. */
  readonly hasLeft: boolean;
}

const colleaguesIn = (rows: Rows): readonly Colleague[] => {
  const at = (row: Rows[number], words: readonly string[]): number =>
    row.findIndex((cell) => typeof cell === 'string' && words.includes(squash(cell)));
  const header = rows.findIndex((row) => at(row, HEADERS.name) >= 0);
  const head = rows[header];
  if (head === undefined) return [];
  const column = remember((name: keyof typeof HEADERS): number => at(head, HEADERS[name]));
  return rows.slice(header + 1).flatMap((row, below): readonly Colleague[] => {
    const text = (name: keyof typeof HEADERS): string => {
      const cell = row[column(name)];
      // One day of rest, typed, is a date.
      return cell !== undefined && isDateCell(cell) ? isoDate(cell.on) : nameText(cell);
    };
    if (text('name') === '') return [];
    return [
      {
        row: header + 1 + below,
        ...{ name: text('name'), email: squash(text('email')), role: roleOf(row[column('role')]) },
        ...{ skills: text('skills'), restDays: text('restDays'), substitute: text('substitute') },
        capacity: capacityOf(row[column('capacity')]),
        hasLeft: hasLeft(text('role'), text('state')),
      },
    ];
  });
};

/** Ours, or the team's own by its name. */
export const staffTab = (
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
): Tab | undefined =>
  tabs.find(({ id }) => id === known.get('staff')) ?? tabs.find(({ name }) => STAFF_TAB.test(name));

/** The people of the Staff tab among these tabs; nobody without one. */
export const staffIn = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
): readonly Colleague[] => {
  const tab = staffTab(tabs, known);
  return tab === undefined ? [] : colleaguesIn(desk.readAll(tab.id));
};
