// A team with birthdays: solar, lunar, 29 February, key customers and others, and a Staff tab.
import { TODAY_COLUMNS } from '../../../../src/app/check/today';
import type { ModelValue, Sheet, Workbook } from '../../../../src/host/model/workbook';
import { putValue } from '../../../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../../../support/builders';
import { runCheckOn, shown } from '../../support/run-check';

type Born = readonly [name: string, birthday: ModelValue, isKey?: boolean];

/** 2026-11-20 is a Friday, lunar 十月十二. */
export const BORN: readonly Born[] = [
  ['安今天', day('1988-11-20'), true],
  ['白农历', '农历十月十二', true],
  ['陈周六', day('1990-11-21'), true],
  ['丁周一', '11-23', true],
  ['方周三', '11月25日', true],
  ['高周四', '11月26日', true],
  ['何一般', day('1992-11-20')],
  ['姜下月', day('1985-12-15'), true],
  ['柯闰日', '2月29日', true],
  ['廖不明', '生日不详', true],
  ['孟离开', day('1988-11-20'), true],
];

const person = ([name, birthday, isKey = false]: Born, at: number): ModelValue[] => [
  ...[`S${String(at + 1).padStart(3, '0')}`, name, isKey ? '部门经理' : '职员'],
  ...[isKey ? 9000 : 1000, 6, `1380000${String(at + 1).padStart(4, '0')}`, '林老师'],
  ...[birthday, name === '孟离开' ? '退费' : '在读', day('2026-11-18')],
];

const HEADERS: readonly string[] = [
  ...['学号', '姓名', '职务', '缴费金额', '报班时长', '电话', '跟进人', '生日', '阶段', '最近联系'],
];

export const STAFF: readonly (readonly string[])[] = [
  ['姓名', '邮箱', '角色', '代班人', '技能', '带教人', '轮休', '每日联系上限'],
  ['林老师', '', '员工', '', '', '', '', ''],
  ['何老师', '', '员工', '', '', '', '', ''],
  ['周短信', '', '短信管理员', '何老师', '', '', '周三', ''],
  ['吴负责', '', '客服负责人', '林老师', '', '', '', ''],
];

export const birthdayTeam = (staff: readonly (readonly string[])[] = STAFF): Workbook =>
  aWorkbook({
    学员: [HEADERS as ModelValue[], ...BORN.map(person)],
    ...(staff.length === 0 ? {} : { 员工: staff.map((row) => [...row]) }),
  });

export const todayTab = (book: Workbook): Sheet => tabOf(book, '今日待办');

/** Lines of Today by what they are: what, name, owner, done, outcome, why. */
export const linesOf = (book: Workbook, ...what: readonly string[]) =>
  todayTab(book).values.flatMap((row) => {
    const cell = (column: keyof typeof TODAY_COLUMNS) => shown(row?.[TODAY_COLUMNS[column]]);
    if (!what.includes(String(cell('status')))) return [];
    return [[cell('status'), cell('name'), cell('owner'), cell('done'), cell('why')]];
  });

export const rowWith = (book: Workbook, what: string, name: string): number =>
  todayTab(book).values.findIndex(
    (row) => row?.[TODAY_COLUMNS.status] === what && row[TODAY_COLUMNS.name] === name,
  );

export const put = (
  book: Workbook,
  row: number,
  column: keyof typeof TODAY_COLUMNS,
  value: ModelValue,
): void => putValue(todayTab(book), row, TODAY_COLUMNS[column], value);

export const night = (book: Workbook, asOf: string) => {
  const ran = runCheckOn(book, { asOf, entry: 'nightlyCheck' });
  if (ran.report?.ok !== true) throw new Error(ran.result.error?.message ?? 'no night');
  return ran;
};

export const messages = (book: Workbook): readonly (readonly unknown[])[] =>
  (book.sheets.find(({ name }) => name === '信息发送')?.values ?? [])
    .filter((row) => row !== undefined && row.length > 0)
    .slice(1)
    .map((row) => Array.from(row ?? [], shown));
