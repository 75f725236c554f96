// The same small team in Chinese and in English: checked, with a Staff tab and a trigger of its own.
import type { Language } from '../../../../src/domain/language';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { type ModelValue, putValue, type Workbook } from '../../../../src/host/model/workbook';
import type { Host } from '../../../../src/host/runner/host';
import { processZone } from '../../../../src/host/services/zone-clock';
import { checkWords } from '../../../../src/i18n/check-words';
import { aWorkbook, day, tabOf } from '../../../support/builders';
import { runCheckOn, shown } from '../../support/run-check';
import { FIRST_DAY, HE, LIN, type NightHost, nightOn } from './night-host';

export const ZHOU = 'zhou@example.com';

export interface TeamWords {
  readonly tab: string;
  /** Number, name, position, fees, months, phone, owner, birthday, last contact, status. */
  readonly headers: readonly string[];
  readonly staff: readonly (readonly string[])[];
  /** Lin, He and the lead. */
  readonly people: readonly [string, string, string];
  /** A position of key customers, and one of general ones. */
  readonly positions: readonly [string, string];
  readonly names: readonly [string, string, string];
  readonly newcomer: string;
}

export const TEAMS: Readonly<Record<Language, TeamWords>> = {
  zh: {
    tab: '学员名单',
    headers: [
      ...['学号', '姓名', '职务', '缴费金额', '报班时长', '电话', '跟进人', '生日', '最近联系'],
    ],
    staff: [
      ['姓名', '邮箱', '角色', '代班人', '技能', '带教人', '轮休', '每日联系上限'],
      ['林老师', LIN, '员工', '何老师', '', '', '', ''],
      ['何老师', HE, '员工', '', '', '', '', ''],
      ['周主任', ZHOU, '客服负责人', '', '', '', '', ''],
      ['吴经理', '', '经理', '', '', '', '', ''],
    ],
    people: ['林老师', '何老师', '周主任'],
    positions: ['部门经理', '职员'],
    names: ['王芳', '李娜', '张伟'],
    newcomer: '钱多',
  },
  en: {
    tab: 'People',
    headers: [
      ...['Customer no.', 'Name', 'Position', 'Fees', 'Months', 'Phone', 'Owner', 'Birthday'],
      'Last contact',
    ],
    staff: [
      ['Name', 'E-mail', 'Role', 'Substitute', 'Skills', 'Mentor', 'Rest days', 'Calls a day'],
      ['Lin', LIN, 'staff', 'He', '', '', '', ''],
      ['He', HE, 'staff', '', '', '', '', ''],
      ['Zhou', ZHOU, 'lead', '', '', '', '', ''],
      ['Wu', '', 'manager', '', '', '', '', ''],
    ],
    people: ['Lin', 'He', 'Zhou'],
    positions: ['manager', 'clerk'],
    names: ['Ann', 'Bob', 'Cai'],
    newcomer: 'Dan',
  },
};

const rowsOf = ({ positions, names, people }: TeamWords, year: number): ModelValue[][] => {
  const [key, general] = positions;
  const [lin, he] = people;
  return [
    ['S001', names[0], key, 9000, 6, '13800000001', lin, day('1992-02-29'), day(`${year}-11-12`)],
    ['S002', names[1], general, 1000, 2, '13800000002', he, null, day(`${year}-10-14`)],
    ['S003', names[2], key, 12000, 12, '13800000003', lin, null, null],
  ];
};

const checked = (language: Language, asOf: string): Workbook => {
  const words = TEAMS[language];
  const year = Number(asOf.slice(0, 4)) - (asOf.slice(5) < '11-12' ? 1 : 0);
  const book = aWorkbook({
    [words.tab]: [words.headers, ...rowsOf(words, year)],
    [checkWords(language).tabs.staff]: words.staff,
  });
  Object.assign(book, { sharedWith: [LIN, HE, ZHOU] });
  const before = ({ state }: Host): void => {
    state.user = LIN;
  };
  const { report, result } = runCheckOn(book, { asOf, before });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return book;
};
const STARTS = new Map<string, Workbook>();

/** Its file, with LIN's trigger of eight in the evening; each call gives a fresh copy. */
export const nightlyIn = (language: Language, asOf: string = FIRST_DAY): NightHost => {
  // A file is of the zone in which it was set up.
  const key = [language, asOf, processZone()].join(' ');
  const start = STARTS.get(key) ?? checked(language, asOf);
  STARTS.set(key, start);
  const night = nightOn(copyWorkbook(start));
  const { kind } = night.press(LIN, `${asOf} 20:00`);
  if (kind !== 'installed') throw new Error(kind);
  return night;
};

/** A row of customers by number, by its headers. */
export const customerIn = (book: Workbook, language: Language, no: string) => {
  const [header = [], ...rows] = tabOf(book, TEAMS[language].tab).values;
  const row = rows.find((cells) => cells?.[0] === no) ?? [];
  return Object.fromEntries(header.map((name, at) => [String(name), shown(row[at])]));
};

/** What people do before the night: a talk of today, and a customer who is added. */
export const work = (book: Workbook, language: Language, on = FIRST_DAY): void => {
  const words = TEAMS[language];
  const tab = tabOf(book, words.tab);
  putValue(tab, 2, words.headers.length - 1, day(on));
  const added = ['S900', words.newcomer, words.positions[0], 30000, 12, '13800000099'];
  added.forEach((value, column) => {
    putValue(tab, 4, column, value);
  });
  putValue(tab, 4, 6, words.people[1]);
};
