// Cells as people leave them: nothing stops the check, nothing of it becomes a formula, and what could
// not be read is listed.
import type { CheckDone } from '../../src/app/check/report';
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, addTab, cellError, columnOf, day, tabOf } from '../support/builders';
import { runCheckOn } from './support/run-check';

const HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '电话', '跟进人', '报名日期', '最近联系'];
const GOOD: readonly ModelValue[] = [
  '张三',
  '部门经理',
  9000,
  6,
  '13800000001',
  '林老师',
  day('2026-01-05'),
  day('2026-11-12'),
];

const withCell = (header: string, value: ModelValue): ModelValue[] =>
  HEADERS.map((name, i) => (name === header ? value : (GOOD[i] ?? null)));

const done = (book: Workbook, asOf?: string): CheckDone => {
  const { report, result } = runCheckOn(book, asOf === undefined ? {} : { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};

const check = (
  ...rows: readonly (readonly ModelValue[])[]
): { book: Workbook; report: CheckDone } => {
  const book = aCustomerSheet({ headers: HEADERS, rows });
  return { book, report: done(book) };
};

const issuesOf = (report: CheckDone, role: string): readonly string[] =>
  report.issues.filter((issue) => issue.role === role).map(({ code }) => code);

describe('2-rules §2.5: error values', () => {
  const errors = [
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '#NUM!',
    '#ERROR!',
    'Loading...',
  ];
  const inputs: readonly (readonly [string, string, string])[] = [
    ['职务', 'position', 'error value'],
    ['缴费金额', 'fees', 'fees not readable'],
    ['报班时长', 'months', 'months not readable'],
    ['最近联系', 'last contact', 'date not readable'],
  ];
  test.each(
    errors.flatMap((error) =>
      inputs.map(([header, role, code]) => ({ error, header, role, code })),
    ),
  )('$error in $header is unknown and listed, the other row stays right', (one) => {
    const value = one.error.startsWith('#') ? cellError(one.error) : one.error;
    const { report, book } = check(withCell(one.header, value), [...GOOD]);
    expect(issuesOf(report, one.role)).toContain(one.code);
    expect(report.rows[1]).toMatchObject({ tier: '重点', nextCall: '2026-11-27' });
    // The team's own cell stays as it was, the one we share with it too.
    expect(columnOf(tabOf(book, '学员'), one.header)[0]).toEqual(value);
  });

  test.each(errors)('%s in the name: no customer, and it is said', (error) => {
    const value = error.startsWith('#') ? cellError(error) : error;
    const { report } = check(withCell('姓名', value), [...GOOD]);
    expect(report.customers).toBe(1);
    expect(issuesOf(report, 'name')).toEqual(['not a customer']);
  });

  test.each(['电话', '跟进人', '报名日期'])('#REF! in %s is as good as blank', (header) => {
    const { report } = check(withCell(header, cellError('#REF!')));
    expect(report.rows[0]).toMatchObject({ tier: '重点', nextCall: '2026-11-27' });
  });
});

describe('3-product §1: a person’s text stays text', () => {
  const texts = [
    '=1+1',
    '=HYPERLINK("x")',
    '+8613800000001',
    '-5',
    '@home',
    "'quoted",
    '001',
    '3-5',
  ];
  test.each(texts)('a name that reads %s', (name) => {
    const { book } = check(withCell('姓名', name), withCell('跟进人', name));
    const sheet = tabOf(book, '学员');
    expect(columnOf(sheet, '姓名')[0]).toBe(name);
    expect(sheet.formulas.size).toBe(0);
    expect(columnOf(tabOf(book, '级别变动'), '客户')).toContain(name);
    expect(tabOf(book, '级别变动').formulas.size).toBe(0);
    // Once more with the call overdue, so that Today holds the name and the owner.
    done(book, '2027-01-15');
    const today = tabOf(book, '今日待办');
    expect(columnOf(today, '客户')).toContain(name);
    expect(columnOf(today, '跟进人')).toContain(name);
    expect([...today.formulas.values()]).toEqual([expect.stringContaining('NOW()')]);
  });

  test('a position that reads =1+1 is quoted in why, as text', () => {
    const { book } = check(withCell('职务', '=1+1'));
    expect(String(columnOf(tabOf(book, '学员'), '原因')[0])).toContain('=1+1');
    expect(tabOf(book, '学员').formulas.size).toBe(0);
  });

  test('a note and a name of 50,000 characters', () => {
    const long = '王'.repeat(50_000);
    const { book, report } = check(withCell('姓名', long), withCell('职务', long), [...GOOD]);
    expect(issuesOf(report, 'name')).toContain('text very long');
    expect(columnOf(tabOf(book, '学员'), '姓名')[0]).toBe(long);
    expect(report.rows[2]).toMatchObject({ tier: '重点' });
    done(book, '2027-01-15');
    for (const { values } of book.sheets) {
      for (const cell of values.flatMap((row) => row ?? [])) {
        expect(typeof cell === 'string' ? cell.length : 0).toBeLessThanOrEqual(50_000);
      }
    }
  });
});

describe('5-decisions: which rows are customers', () => {
  test.each(['合计', '总计：', 'Total', 'SUM', '小计'])(
    '%s without a phone is a totals row',
    (word) => {
      const total = HEADERS.map((name): ModelValue => (name === '姓名' ? word : null));
      const { report, book } = check([...GOOD], total);
      expect(report.customers).toBe(1);
      expect(report.issues.map(({ code, row }) => [code, row])).toContainEqual([
        'not a customer',
        3,
      ]);
      expect(tabOf(book, '学员').values[2]?.slice(HEADERS.length).join('')).toBe('');
    },
  );

  test('a totals word in another column of a row without a name', () => {
    const total = HEADERS.map((name): ModelValue => (name === '职务' ? '合计' : null));
    expect(check([...GOOD], total).report.customers).toBe(1);
  });

  test('somebody who is called Sum and has a phone is a customer', () => {
    expect(check(withCell('姓名', 'Sum')).report.customers).toBe(1);
  });
});

describe('2-rules §8: dates that are none', () => {
  test.each([
    ['before 1900', { kind: 'date', serial: -400 } as const],
    ['1899 as text', '1899-12-31'],
    ['two digits', '05/06/07'],
    ['no date', '上周'],
  ])('last contact %s: listed, left as it is', (_, value) => {
    const { report, book } = check(withCell('最近联系', value), [...GOOD]);
    expect(issuesOf(report, 'last contact')).toContain('date not readable');
    expect(columnOf(tabOf(book, '学员'), '最近联系')).toEqual([value, day('2026-11-12')]);
  });
});

describe('3-product §1: a copied row', () => {
  test('the lower row gets a new number, the upper keeps its own, both are listed', () => {
    const book = aCustomerSheet({ headers: HEADERS, rows: [[...GOOD], withCell('姓名', '李四')] });
    done(book);
    const sheet = tabOf(book, '学员');
    const [first, second] = columnOf(sheet, '客户编号');
    sheet.values.splice(3, 0, [...(sheet.values[1] ?? [])]);
    const report = done(book);
    const numbers = columnOf(sheet, '客户编号');
    expect(numbers.slice(0, 2)).toEqual([first, second]);
    expect(numbers[2]).toMatch(/^C-[2-9A-Z]{6}$/);
    expect(new Set(numbers).size).toBe(3);
    const doubled = report.issues.filter(({ code }) => code === 'number doubled');
    expect(doubled.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('a number of the team’s own is listed when doubled, never changed', () => {
    const headers = ['学号', ...HEADERS];
    const book = aCustomerSheet({
      headers,
      rows: [
        ['S1', ...GOOD],
        ['S1', ...GOOD],
      ],
    });
    const doubled = issuesOf(done(book), 'id').filter((code) => code === 'number doubled');
    expect(doubled).toHaveLength(2);
    expect(columnOf(tabOf(book, '学员'), '学号')).toEqual(['S1', 'S1']);
  });
});

describe('3-product §1: headers in English, and mixed', () => {
  test('an English sheet gets English columns, tabs and words', () => {
    const book = aCustomerSheet({
      tab: 'People',
      headers: ['Name', 'Job title', 'Fees (CNY)', 'Months', 'Last contact'],
      rows: [['Ann', 'Head of Sales', '9,000', '6 months', '2026-11-12']],
    });
    expect(done(book).rows[0]).toMatchObject({ tier: 'Key', nextCall: '2026-11-27' });
    expect(columnOf(tabOf(book, 'People'), 'Status')).toEqual(['Fine']);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Rules', 'Today', 'Settings', 'Tier history', 'Log']),
    );
  });

  test('a sheet of both languages is read; its own are those of most headers', () => {
    const book = aCustomerSheet({
      headers: ['姓名 Name', '职务', 'Fees', '报班时长（月）', '最近联系'],
      rows: [['Ann', '部门经理', 9000, 6, day('2026-11-12')]],
    });
    expect(done(book).rows[0]).toMatchObject({ tier: '重点', nextCall: '2026-11-27' });
  });
});

test('3-product §1: a log with a name that two customers have is listed, not guessed', () => {
  const book = aCustomerSheet({ headers: HEADERS, rows: [[...GOOD], withCell('电话', '139')] });
  addTab(book, '跟进记录', [
    ['联系时间', '姓名', '联系结果'],
    [day('2026-11-19 10:00'), '张三', '已沟通'],
    [day('2026-11-19 10:00'), '无此人', '已沟通'],
  ]);
  const codes = done(book).issues.map(({ code }) => code);
  expect(codes).toContain('contact fits several customers');
  expect(codes).toContain('contact without customer');
  expect(columnOf(tabOf(book, '学员'), '最近联系')).toEqual([day('2026-11-12'), day('2026-11-12')]);
});
