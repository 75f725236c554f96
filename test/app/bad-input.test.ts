// What people get when the check cannot begin, or must leave something alone: a plain sentence, and
// nothing is written.
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import { cellKey, type Workbook } from '../../src/host/model/workbook';
import { createHost } from '../../src/host/runner/host';
import {
  aCustomerSheet,
  aWorkbook,
  type CustomerSheet,
  columnOf,
  day,
  tabOf,
} from '../support/builders';
import { theBundle } from '../support/bundle';
import { instantOf, type RunOptions, runCheckOn } from './support/run-check';

const ZH_ROW = ['张三', '部门经理', 9000, 6, day('2026-11-12')] as const;
const EN_HEADERS = ['Name', 'Position', 'Fees', 'Months', 'Last contact'];
const EN_ROW = ['Ann', 'manager', 9000, 6, day('2026-11-12')] as const;
const zh = (): Workbook => aCustomerSheet({ rows: [ZH_ROW] });
const en = (): Workbook => aCustomerSheet({ tab: 'People', headers: EN_HEADERS, rows: [EN_ROW] });
/** A customer of the lowest tier, to be promoted. */
const low = (sheet: Omit<CustomerSheet, 'rows'>): Workbook =>
  aCustomerSheet({ ...sheet, rows: [['Li', '职员', 100, 1, day('2026-11-12')]] });
const lowZh = (): Workbook => low({});
const lowEn = (): Workbook => low({ tab: 'People', headers: EN_HEADERS });
const sheetless = (): Workbook => aWorkbook({ Sheet1: [] });

/** Already set up, and then something happened to it. */
const setUp = (book: Workbook, change: (book: Workbook) => void = () => undefined): Workbook => {
  expect(runCheckOn(book).report).toMatchObject({ ok: true });
  change(book);
  return book;
};

const rulesOf = (...rows: readonly string[][]): Workbook => {
  const book = aWorkbook({
    学员: [['姓名', '职务', '缴费金额', '报班时长', '最近联系'], [...ZH_ROW]],
    服务规则: [['规则', '级别', '项目', '条件', '数值', '单位', '备注'], ...rows],
  });
  const { id } = tabOf(book, '服务规则');
  const range = { row: 0, column: 0, rows: 1000, columns: 7 };
  book.names.set('CARE_RULES', { name: 'CARE_RULES', sheetId: id, range });
  return book;
};

interface Refusal {
  readonly because: string;
  readonly book: () => Workbook;
  readonly code: string;
  readonly says: string;
  readonly run?: RunOptions;
}

const bothSay = (zhText: string, enText: string): string => `${zhText}.*${enText}`;

const REFUSALS: readonly Refusal[] = [
  {
    because: 'an empty workbook',
    book: sheetless,
    code: 'no customer tab',
    says: bothSay('前 30 行里没有找到列标题', 'No row with column names was found'),
  },
  {
    because: 'no header row, only values',
    book: () =>
      aWorkbook({
        Sheet1: [
          [1, 2],
          [3, 4],
          ['x', 'y'],
        ],
      }),
    code: 'no customer tab',
    says: bothSay('没有找到客户表', 'No customer tab was found'),
  },
  {
    because: 'a header and nothing below',
    book: () => aCustomerSheet({ rows: [] }),
    code: 'no customers',
    says: '“学员”只有列标题，还没有客户',
  },
  {
    because: 'a header and nothing below, in English',
    book: () => aCustomerSheet({ tab: 'People', headers: EN_HEADERS, rows: [] }),
    code: 'no customers',
    says: '“People” has column names but no customers yet',
  },
  {
    because: 'zones that differ',
    book: zh,
    code: 'zones differ',
    says: bothSay('表格的时区是 Asia/Kathmandu', 'The spreadsheet is in the zone Asia/Kathmandu'),
    run: { zone: 'Asia/Kathmandu' },
  },
  {
    because: 'the answer No',
    book: zh,
    code: 'declined',
    says: '没有写入任何内容',
    run: { answer: 'NO' },
  },
  {
    because: 'the answer No, in English',
    book: en,
    code: 'declined',
    says: 'Nothing was written',
    run: { answer: 'NO' },
  },
  {
    because: 'somebody else holds the lock',
    book: () => setUp(zh()),
    code: 'locked',
    says: '另一个检查正在运行',
    run: {
      before: (host) => {
        host.state.lockHolder = 'another';
      },
    },
  },
  {
    because: 'the rules cannot be read',
    book: () => rulesOf(['胡说', '', '', '', '', '', '']),
    code: 'no rules',
    says: '“服务规则”里没有可用的分级规则',
  },
  {
    because: 'rules and days without a working day',
    book: () =>
      rulesOf(
        ['分级', '一般', '其他', '', '', '', ''],
        ['工作时间', '', '周一', '开放', '休息', '', ''],
      ),
    code: 'no working day',
    says: '没有工作日',
  },
  {
    because: 'the customer tab was deleted',
    book: () =>
      setUp(zh(), (book) => {
        book.sheets.splice(book.sheets.indexOf(tabOf(book, '学员')), 1);
      }),
    code: 'tab gone',
    says: '客户表“学员”不见了',
  },
  {
    because: 'the name column was deleted',
    book: () =>
      setUp(en(), (book) => {
        for (const row of tabOf(book, 'People').values) row?.shift();
      }),
    code: 'column gone',
    says: 'The column “Name” is missing from the tab “People”',
  },
];

describe('3-product §5, §8: a check that cannot begin says why', () => {
  test.each(REFUSALS)('$because', ({ book: make, code, says, run }) => {
    const book = make();
    const before = JSON.stringify(book.sheets.map(({ values, rules }) => [values, rules]));
    const { report, host, result } = runCheckOn(book, run);
    expect(result.error).toBeUndefined();
    expect(report).toMatchObject({ ok: false, code });
    expect(report?.sentence.replace(/\n/g, ' ')).toMatch(new RegExp(says));
    // The sentence stays until it is read; the question of a first run came before it.
    expect(host.state.alerts.pop()?.prompt).toBe(report?.sentence);
    expect(JSON.stringify(book.sheets.map(({ values, rules }) => [values, rules]))).toBe(before);
  });

  test.each([
    ['set-up', zh(), '还没有设置过'],
    ['a customer tab', sheetless(), 'never set up'],
  ])('the nightly check without %s throws and writes nothing', (_, book, says) => {
    const before = copyWorkbook(book);
    const { result } = runCheckOn(book, { entry: 'nightlyCheck' });
    expect(result.error?.message).toContain(says);
    expect(book.sheets).toEqual(before.sheets);
    expect(book.names).toEqual(before.names);
  });

  test('the answer No leaves the workbook identical', () => {
    const book = zh();
    book.zone = instantZone();
    const before = copyWorkbook(book);
    const { host } = runCheckOn(book, { answer: 'NO' });
    expect(book).toEqual(before);
    expect(host.state.alerts[0]?.prompt).toContain('选择“是”之前不会写入任何内容');
  });

  test('a job has nobody to ask: it never asks', () => {
    const book = setUp(zh());
    const { host } = runCheckOn(book, { entry: 'nightlyCheck', asOf: '2026-11-23' });
    expect(host.state.alerts).toEqual([]);
  });
});

const instantZone = (): string =>
  createHost({ workbook: sheetless(), now: instantOf('2026-11-20'), bundle: theBundle() }).state
    .scriptZone;

describe('3-product §1: what belongs to the team is left alone, and it is said', () => {
  const flagged = (book: Workbook): { sentence: string; codes: readonly string[] } => {
    const { report, result } = runCheckOn(book, { asOf: '2026-11-21' });
    expect(result.error).toBeUndefined();
    if (report?.ok !== true) throw new Error(report?.sentence);
    return { sentence: report.sentence, codes: report.issues.map(({ code }) => code) };
  };

  test('two columns for one role: one is read, the other is named in the question', () => {
    const headers = ['姓名', '手机', '电话', '职务', '缴费金额'];
    const book = aCustomerSheet({
      headers,
      rows: [['张三', '13800000001', '010-12345678', '', 9000]],
    });
    const { report, host } = runCheckOn(book);
    expect(host.state.alerts[0]?.prompt).toMatch(/有两列都像“电话”：使用“.+”，不动“.+”/);
    expect(report).toMatchObject({
      ok: true,
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'two columns for one role', role: 'phone' }),
      ]),
    });
  });

  test.each([
    {
      language: 'zh',
      make: lowZh,
      tab: '学员',
      header: '联系状态',
      says: '“联系状态”这一列受保护',
    },
    { language: 'en', make: lowEn, tab: 'People', header: 'Status', says: '“Status” is protected' },
  ])('a protected column of ours is skipped, the others are written ($language)', (one) => {
    const book = setUp(one.make(), (at) => {
      const sheet = tabOf(at, one.tab);
      const column = sheet.values[0]?.indexOf(one.header) ?? -1;
      sheet.protections.push({
        range: { row: 0, column, rows: 1000, columns: 1 },
        warningOnly: false,
      });
      sheet.values[1]?.splice(column, 1, 'kept');
      sheet.values[1]?.splice(1, 3, '校长', 9000, 6);
    });
    const { sentence, codes } = flagged(book);
    expect(sentence).toContain(one.says);
    expect(codes).toContain('column protected');
    expect(columnOf(tabOf(book, one.tab), one.header)).toEqual(['kept']);
    expect(columnOf(tabOf(book, one.tab), one.language === 'zh' ? '级别' : 'Tier')).toEqual([
      one.language === 'zh' ? '重点' : 'Key',
    ]);
  });

  test.each([
    { language: 'zh', make: zh, tab: '学员', header: '联系状态', says: '“联系状态”这一列不接受' },
    { language: 'en', make: en, tab: 'People', header: 'Status', says: '“Status” does not take' },
  ])(
    'a validation of the team’s on our status: skipped, the rest is written ($language)',
    (one) => {
      const book = setUp(one.make(), (at) => {
        const sheet = tabOf(at, one.tab);
        const column = sheet.values[0]?.indexOf(one.header) ?? -1;
        sheet.validations.push({
          range: { row: 1, column, rows: 100, columns: 1 },
          rule: { kind: 'list', values: ['good', 'bad'] },
          allowInvalid: false,
        });
      });
      const before = columnOf(tabOf(book, one.tab), one.header);
      const { report } = runCheckOn(book, { asOf: '2027-01-20' });
      expect(report).toMatchObject({ ok: true });
      expect(report?.sentence).toContain(one.says);
      const sheet = tabOf(book, one.tab);
      expect(columnOf(sheet, one.header)).toEqual(before);
      const why = columnOf(sheet, one.language === 'zh' ? '原因' : 'Why');
      expect(why.join()).toMatch(/逾期|overdue/);
      expect(runCheckOn(book, { asOf: '2027-01-20' }).report).toMatchObject({ ok: true });
    },
  );

  test('a protected sheet: everything is said, nothing of it is written', () => {
    const book = setUp(zh(), (at) => {
      tabOf(at, '学员').protections.push({ range: 'sheet', warningOnly: false });
    });
    const before = JSON.stringify(tabOf(book, '学员').values);
    const { sentence } = flagged(book);
    expect(sentence).toContain('受保护');
    expect(JSON.stringify(tabOf(book, '学员').values)).toBe(before);
  });

  test('a protected tier column is not what people decided: the status goes by the new tier', () => {
    const book = setUp(lowZh(), (at) => {
      const sheet = tabOf(at, '学员');
      const column = sheet.values[0]?.indexOf('级别') ?? -1;
      sheet.protections.push({
        range: { row: 0, column, rows: 1000, columns: 1 },
        warningOnly: false,
      });
      sheet.values[1]?.splice(1, 3, '校长', 9000, 6);
    });
    flagged(book);
    // Key: 15 days after 2026-11-12, not a month.
    expect(columnOf(tabOf(book, '学员'), '下次联系')).toEqual([day('2026-11-27')]);
    expect(columnOf(tabOf(book, '学员'), '级别')).toEqual(['一般']);
  });

  test('a protected sheet on the first run', () => {
    const book = zh();
    tabOf(book, '学员').protections.push({ range: 'sheet', warningOnly: false });
    const before = JSON.stringify(tabOf(book, '学员').values);
    const { report } = runCheckOn(book, { asOf: '2026-11-21' });
    expect([report?.ok, report?.sentence]).toEqual([false, expect.stringContaining('受保护')]);
    expect(JSON.stringify(tabOf(book, '学员').values)).toBe(before);
    expect(book.sheets.map(({ name }) => name)).toEqual(['学员']);
  });

  test.each([
    ['in the header', 0],
    ['in the middle', 2],
  ])('a formula in a managed column %s: left alone, said once', (_, row) => {
    const book = aCustomerSheet({ rows: [ZH_ROW, ZH_ROW, ZH_ROW] });
    setUp(book);
    const sheet = tabOf(book, '学员');
    const column = sheet.values[0]?.indexOf('级别') ?? -1;
    sheet.formulas.set(cellKey(row, column), '={"级别"; TIER(B2:B, C2:C, D2:D)}');
    for (const r of [1, 2, 3]) sheet.values[r]?.splice(column, 1, `theirs ${r}`);
    const { sentence } = flagged(book);
    expect(sentence.match(/“级别”这一列有您的公式/g)).toHaveLength(1);
    expect(columnOf(sheet, '级别')).toEqual(['theirs 1', 'theirs 2', 'theirs 3']);
    expect(sheet.formulas.size).toBe(1);
  });

  test('columns that the team fills itself are never written; ours come beside them', () => {
    const headers = ['姓名', '缴费金额', '级别', '下次联系', '联系状态'];
    const rows = [['张三', 9000, '关注', day('2026-12-01'), '好']];
    const book = aCustomerSheet({ headers, rows });
    const { codes } = flagged(book);
    expect(codes.filter((code) => code === 'column holds the team’s own values')).toHaveLength(3);
    const sheet = tabOf(book, '学员');
    expect(sheet.values[1]?.slice(0, 5)).toEqual(rows[0]);
    expect(sheet.values[0]?.slice(5)).toEqual([
      '客户编号',
      '最近联系',
      '客户关怀：下次联系',
      '客户关怀：联系状态',
      '原因',
    ]);
  });
});
