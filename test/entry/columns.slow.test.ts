// Whole columns: the same height comes back, a bad row answers in its own cell, the rest stays right.
import fc from 'fast-check';
import { on } from '../../src/app/self-test/example';
import type { Cell } from '../../src/domain/cell';
import { call, together } from './support/functions';
import { asRow, column, columnsAsRows, messy, part } from './support/messy';

const MARCH_3 = on(2026, 3, 3);
const MARCH_6 = on(2026, 3, 6);
const NOVEMBER_20 = on(2026, 11, 20);

describe('3-product §2: the column form', () => {
  test('a bad row answers with its sentence after a question mark, every other row stays right', () => {
    expect(
      call('NEXTCALL', column('Key', 'Gold', 'Watch', ''), column(MARCH_3, MARCH_3, 'x', '')),
    ).toEqual(['2026-03-18', '? unknown tier "Gold": Key, Watch, General', 'Needs data', '']);
    expect(
      call('NEXTCALL', column('重点', '金'), column(MARCH_3, MARCH_3), undefined, '学校'),
    ).toEqual(['2026-03-18', '? 没有“金”这个级别：重点、关注、一般']);
  });

  test('a range of one row is a column too: its sentence does not take the header away', () => {
    expect(call('NEXTCALL', column('Gold'), column(MARCH_3))).toEqual([
      '? unknown tier "Gold": Key, Watch, General',
    ]);
    expect(call('TIER', column(''), column(''), column(''))).toEqual(['']);
  });

  test('a single cell or a range of one row repeats beside columns', () => {
    const fees = column(9000, 3000);
    expect(call('TIER', '部门经理', fees, 1)).toEqual(['Key', 'General']);
    expect(call('TIER', column('部门经理'), fees, column(1))).toEqual(['Key', 'General']);
    expect(call('NEXTCALL', 'Key', column(MARCH_3, MARCH_6))).toEqual(['2026-03-18', '2026-03-20']);
  });

  test('a row is blank when all its cells from columns are: a single cell beside them does not count', () => {
    expect(call('TIER', '部门经理', column(9000, '', ' '), 6)).toEqual(['Key', '', '']);
    expect(call('NEXTCALL', 'Key', column('', MARCH_3, ''))).toEqual(['', '2026-03-18', '']);
    expect(call('TIER', column('', '', 'x'), column('', 9000, ''), 6)).toEqual([
      '',
      'Key',
      'Needs data',
    ]);
    expect(call('CALLSTATUS', column('', MARCH_3), NOVEMBER_20)).toEqual(['', 'Overdue']);
    expect(call('TIERWHY', column('', ''), column('', ''), column('', ''))).toEqual(['', '']);
  });

  test('a call that cannot be answered at all is thrown, not repeated in every row', () => {
    expect(call('TIER', column('a', 'b'), column(1), column(1, 2, 3))).toBe(
      '#ERROR! the columns differ in height (2, 3 rows): pass the same rows of each',
    );
    expect(call('TIER', column('a', 'b'), 1, 2, 'hospital')).toMatch(/^#ERROR! "hospital"/);
    expect(call('CALLSTATUS', column(MARCH_3, MARCH_6), 'someday')).toMatch(/^#ERROR! as_of/);
    expect(call('NEXTCALL', column('Key'), column(MARCH_3), '', '', [['x', '', 'off']])).toMatch(
      /^#ERROR! row 1 of the days/,
    );
  });
});

describe('2-rules §3: CALLSTATUS', () => {
  const days = (...dates: readonly number[]): Cell[][] =>
    column(...dates.map((date) => on(2026, 11, date)));

  test('gives every status that two dates can give', () => {
    const next = [
      ...days(17, 20, 23, 25, 26),
      ...column('Not yet contacted', '#N/A', 'Needs data', ''),
    ];
    const words = (language: string, last?: Cell[][]) =>
      call('CALLSTATUS', next, NOVEMBER_20, last, language);
    expect(words('school')).toEqual([
      ...['Overdue', 'Today', 'Soon', 'Soon', 'Fine'],
      ...['Not yet contacted', 'Needs data', 'Needs data', ''],
    ]);
    const never = next.map((): Cell[] => ['']);
    expect(words('学校', never)).toEqual([
      ...['尚未联系', '尚未联系', '3个工作日内', '3个工作日内', '正常'],
      ...['尚未联系', '资料不全', '资料不全', ''],
    ]);
    const known = next.map((): Cell[] => [on(2026, 11, 2)]);
    expect(words('学校', known)).toEqual([
      ...['逾期', '今天', '3个工作日内', '3个工作日内', '正常'],
      ...['尚未联系', '资料不全', '资料不全', '资料不全'],
    ]);
  });

  test('soon counts working days: days off in between push it further', () => {
    const off = [[on(2026, 11, 23), on(2026, 11, 24), 'off']];
    expect(call('CALLSTATUS', days(26, 27, 30), NOVEMBER_20)).toEqual(['Fine', 'Fine', 'Fine']);
    expect(call('CALLSTATUS', days(26, 27, 30), NOVEMBER_20, undefined, 'school', off)).toEqual([
      'Soon',
      'Soon',
      'Fine',
    ]);
  });

  test('the day may be a column of its own: a row without one says so, the others are answered', () => {
    expect(
      call('CALLSTATUS', days(17, 17, 17), column(on(2026, 11, 16), '', 'x'), column(1, 1, 1)),
    ).toEqual([
      'Soon',
      '? the as-of date is blank: pass CARE_TODAY',
      '? as_of is no date that can be read: "x"',
    ]);
  });
});

describe('columns and rows', () => {
  const three = fc.tuple(messy, messy, messy);

  test.each([
    ['TIER', '学校'],
    ['TIERWHY', 'school'],
    ['NEXTCALL', '学校'],
    ['NEXTCALLWHY', 'school'],
  ])('%s: a column answers what its rows answer one by one', (name, book) => {
    columnsAsRows(
      three,
      (rows) => call(name, part(rows, 0), part(rows, 1), part(rows, 2), book),
      ([a, b, c]) => asRow(name, a, b, c, book),
    );
  });

  test('NEXTCONTACT: a column answers what its rows answer one by one', () => {
    const book = [
      ['联系', '重点', '上门拜访', '频次', 2, '月'],
      ['联系', '重点', '电话', '每', 15, '天'],
      ['联系', '一般', '电话', '每', 1, '个月'],
    ];
    columnsAsRows(
      fc.tuple(messy, messy, messy, messy),
      (rows) => call('NEXTCONTACT', ...[0, 1, 2, 3].map((at) => part(rows, at)), book),
      (row) => asRow('NEXTCONTACT', ...row, book),
    );
  });

  test('CALLSTATUS: a column answers what its rows answer one by one', () => {
    columnsAsRows(
      three,
      (rows) => call('CALLSTATUS', part(rows, 0), NOVEMBER_20, part(rows, 1)),
      ([next, last]) => asRow('CALLSTATUS', next, NOVEMBER_20, last),
    );
  });

  test('10,000 messy rows: every row as by itself, in one call', () => {
    const list = fc.sample(three, { numRuns: 10_000, seed: 20261120 });
    const down = call('TIER', part(list, 0), part(list, 1), part(list, 2), '学校');
    expect(down).toHaveLength(10_000);
    const known = new Set(['重点', '关注', '一般', '资料不全', '']);
    expect([...new Set(down)].filter((answer) => !known.has(answer))).toEqual([]);
    expect(new Set(down).size).toBe(known.size);
    const some = list.flatMap((cells, row) => (row % 13 === 0 ? [{ cells, row }] : []));
    const single = together(() =>
      some.map(({ cells: [a, b, c] }) => call('TIER', a, b, c, '学校')),
    );
    expect(some.map(({ row }) => down[row])).toEqual(single);
  });
});
