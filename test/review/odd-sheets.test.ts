// Sheets as teams really keep them: what is theirs survives, and no status is too good to be true.
import { putValue } from '../../src/host/model/workbook';
import { AS_OF, runCheckOn, shownRows } from '../app/support/run-check';
import { aWorkbook, day, tabOf } from '../support/builders';

const CUSTOMERS = [
  ['姓名', '电话', '缴费金额', '报班时长'],
  ['甲', '13800001111', 9000, 6],
  ['乙', '13800001112', 100, 1],
];

describe('3-product §1: a tab of the team’s own with one of our names', () => {
  test.each([
    ['blank', []],
    ['with a header that begins like ours', [['时间', '客户编号']]],
    ['with a word that stands in our first cell', [['时间']]],
  ] as const)('%s stays as it is', (_, rows) => {
    const names = ['今日待办', '操作记录', '级别变动', '服务规则', '资料检查'];
    const book = aWorkbook({
      学员: [...CUSTOMERS, ['丙', '', '约8000', 1]],
      ...Object.fromEntries(names.map((name) => [name, rows])),
    });
    const ids = names.map((name) => tabOf(book, name).id);
    expect(runCheckOn(book).report?.ok).toBe(true);
    runCheckOn(book);
    expect(names.map((name) => tabOf(book, name).id)).toEqual(ids);
    for (const name of names) expect(shownRows(tabOf(book, name))).toEqual(rows);
    for (const name of names) expect(tabOf(book, name).hidden).toBe(false);
  });
});

describe('2-rules §3: a log that says Yes or No', () => {
  test.each([
    ['Reached?', 'Yes', 'No'],
    ['Answered', true, false],
    ['是否接通', '是', '否'],
    ['是否联系上', '√', '×'],
    ['Spoke to customer (Y/N)', 'Y', 'N'],
  ])('%s: %s was a contact, %s was none', (header, yes, no) => {
    const book = aWorkbook({
      学员: CUSTOMERS,
      回访记录: [
        ['日期', '学员', header, '内容'],
        [day('2026-11-02'), '甲', yes, ''],
        [day('2026-11-18'), '甲', no, ''],
        [day('2026-11-18'), '乙', yes, ''],
      ],
    });
    const { report } = runCheckOn(book);
    const statuses = report?.ok === true ? report.rows.map(({ status }) => status) : [];
    expect(statuses).toEqual(['overdue', 'fine']);
  });
});

describe('3-product §1, §4: a customer tab that is protected as a whole', () => {
  test('is refused with a sentence before anything is written', () => {
    const book = aWorkbook({ 学员: CUSTOMERS });
    tabOf(book, '学员').protections = [{ range: 'sheet', warningOnly: false }];
    const { report, result, host } = runCheckOn(book);
    expect(result.error).toBeUndefined();
    expect(report).toMatchObject({ ok: false });
    expect(report?.sentence).toMatch(/保护/);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['学员']);
  });
});

describe('5-decisions: what is said of rows and columns', () => {
  test('3-product §4: a second run says what the first said', () => {
    const book = aWorkbook({
      学员: [
        ['Name', 'Phone', 'Status', 'Next follow-up', 'Fees'],
        ['Ann', '555-0101-1', 'Active', day('2026-12-01'), 9000],
      ],
    });
    const issues = [runCheckOn(book), runCheckOn(book)].map(({ report }) =>
      report?.ok === true ? report.issues : [],
    );
    expect(issues[1]).toEqual(issues[0]);
  });

  test('unticked boxes down to the end of the sheet are no rows', () => {
    const book = aWorkbook({ 学员: CUSTOMERS.map((row, r) => [r > 0, ...row]) });
    for (let r = 3; r < 1000; r += 1) putValue(tabOf(book, '学员'), r, 0, false);
    const { report } = runCheckOn(book);
    const issues = report?.ok === true ? report.issues : [{ tab: '学员' }];
    expect(issues.filter(({ tab }) => tab === '学员')).toEqual([]);
  });

  test('2-rules §3: a typed contact in the future is ignored and listed', () => {
    const book = aWorkbook({
      学员: [
        ['姓名', '电话', '最近联系', '缴费金额', '报班时长'],
        ['甲', '13800001111', day('2027-01-05'), 9000, 6],
        ['乙', '13800001112', day(AS_OF), 9000, 6],
      ],
    });
    const { report } = runCheckOn(book);
    const issues = report?.ok === true ? report.issues : [];
    expect(issues.filter(({ tab }) => tab === '学员')).toEqual([
      {
        tab: '学员',
        row: 2,
        role: 'last contact',
        code: 'contact in the future',
        expected: '',
        received: '2027-01-05',
      },
    ]);
  });
});

describe('3-product §1: a sheet that is all plain text', () => {
  test('is checked like any other, and the words stand without an apostrophe', () => {
    const book = aWorkbook({ 学员: CUSTOMERS });
    for (let c = 0; c < 26; c += 1) tabOf(book, '学员').columnFormats.set(c, '@');
    const first = runCheckOn(book);
    expect(first.report).toMatchObject({ ok: true });
    const rows = shownRows(tabOf(book, '学员'));
    expect(rows.flat().filter((cell) => String(cell).startsWith("'"))).toEqual([]);
    const second = runCheckOn(book);
    expect(second.report).toMatchObject({ ok: true, changed: 0 });
  });
});

describe('2-rules §2.5: units that stand in the header', () => {
  test.each([
    ['累计消费(万元)', 1.2, '合作时长(年)', 1],
    ['累计消费（千元）', 12, '合作时长（月）', 12],
    ['Total spend (k CNY)', 12, 'Duration (years)', 1],
  ])('%s %d, %s %d is a key customer', (fees, paid, months, length) => {
    const book = aWorkbook({
      学员: [
        ['姓名', '电话', fees, months],
        ['甲', '13800001111', paid, length],
      ],
    });
    const { report } = runCheckOn(book);
    expect(report?.ok === true ? report.rows[0]?.tier : '').toMatch(/^(Key|重点)$/);
  });
});
