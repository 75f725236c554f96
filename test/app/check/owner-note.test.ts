// Beside an owner's name in Today: more calls than a day holds, and who steps in on a day of rest.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import type { Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, day, tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';

const STAFF = ['姓名', '邮箱', '角色', '代班人', '轮休', '每日联系上限'];

/** Three customers of each of two owners, all due on the day. */
const team = (staff: readonly (readonly (string | number | null)[])[], owners = 2): Workbook => {
  const book = aCustomerSheet({
    headers: ['姓名', '职务', '缴费金额', '报班时长', '最近联系', '跟进人'],
    rows: Array.from({ length: 3 * owners }, (_, i) => [
      ...[`学员${i}`, '经理', 9000, 6, day('2026-11-10')],
      i % owners === 0 ? '林老师' : '何老师',
    ]),
  });
  addTab(book, '员工', [STAFF, ...staff.map((row) => [...row])]);
  return book;
};
/** What stands beside each heading, on Wednesday, 25 November. */
const notes = (book: Workbook, asOf = '2026-11-25'): readonly (readonly string[])[] => {
  const { report } = runCheckOn(book, { asOf });
  if (report?.ok !== true) throw new Error(report?.sentence);
  return shownRows(tabOf(book, '今日待办'))
    .filter((row) => String(row[0]).startsWith('▸ ') && String(row[0]).endsWith('老师'))
    .map((row) => [String(row[0]), String(row[TODAY_COLUMNS.why] ?? '')]);
};

describe('Today: what stands beside an owner’s name', () => {
  test('2-rules §3 more calls than the most of a day is said; as many is not', () => {
    const staff = [
      ['林老师', null, '员工', null, null, 2],
      ['何老师', null, '员工', null, null, 3],
    ];
    expect(notes(team(staff))).toEqual([
      ['▸ 何老师', ''],
      ['▸ 林老师', '今天 3 个联系，超过员工表里的每日上限 2 个'],
    ]);
  });

  test('M0.7 a day of rest names who steps in, by weekday or by date', () => {
    const staff = [
      ['林老师', null, '员工', '何老师', '周三', null],
      ['何老师', null, '员工', null, '2026-11-24 至 2026-11-26', null],
    ];
    expect(notes(team(staff))).toEqual([
      ['▸ 何老师', '今天休息：请在员工表里填写代班人'],
      ['▸ 林老师', '今天休息：请在员工表里填写代班人'],
    ]);
    const [, lin] = staff;
    if (lin !== undefined) lin[4] = null;
    expect(notes(team(staff))).toEqual([
      ['▸ 何老师', ''],
      ['▸ 林老师', '今天休息，由何老师代班'],
    ]);
    // Thursday.
    expect(notes(team(staff), '2026-11-26').map(([, note]) => note)).toEqual(['', '']);
  });

  test('an only owner has a heading where there is something to say', () => {
    const one = (capacity: number): readonly (readonly string[])[] =>
      notes(team([['林老师', null, '员工', null, null, capacity]], 1));
    expect(one(2)).toEqual([['▸ 林老师', '今天 3 个联系，超过员工表里的每日上限 2 个']]);
    expect(one(5)).toEqual([]);
  });

  test('on a rest day of the team nobody is said to be away', () => {
    const staff = [['林老师', null, '员工', '何老师', '周六', null]];
    expect(notes(team(staff), '2026-11-28').map(([, note]) => note)).toEqual(['', '']);
  });
});

describe('Data quality: what Staff says and nobody understands', () => {
  test('M0.7 a rest day that is no day, a substitute who is not there, at their rows', () => {
    const book = team([
      ['林老师', null, '员工', '钱老师', '周三，每逢单日', null],
      ['何老师', null, '员工', '林老师', '2026-09-28 至 2026-09-30', null],
      ['郑老师', null, '离职', '无', '看情况', null],
    ]);
    const { report } = runCheckOn(book, { asOf: '2026-11-25' });
    if (report?.ok !== true) throw new Error(report?.sentence);
    const found = report.issues.filter(({ tab }) => tab === '员工');
    expect(found.map(({ row, code, received }) => [row, code, received])).toEqual([
      [2, 'rest day not readable', '林老师: 每逢单日'],
      [2, 'substitute not listed', '林老师: 钱老师'],
    ]);
    const lines = shownRows(tabOf(book, '资料检查')).filter(([tab]) => tab === '员工');
    expect(lines.map((row) => row[3])).toEqual([
      '轮休无法识别，请写成 周三、2026-09-28 或 2026-09-28 至 2026-09-30',
      '代班人不在这张表里，或已离职',
    ]);
  });
});
