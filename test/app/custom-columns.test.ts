// 2-rules §1, M2.7: a rule book whose tiers ask for columns of the customer table, at night.
import type { CheckDone } from '../../src/app/check/report';
import type { Language } from '../../src/domain/language';
import { presetRows } from '../../src/domain/rule-book/presets/presets';
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { addTab, aWorkbook, columnOf, tabOf } from '../support/builders';
import { type RunOptions, runCheckOn, shown } from './support/run-check';

type Words = Readonly<Record<'tab' | 'rules' | 'name' | 'months' | 'tier' | 'why', string>>;
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    tab: 'Clients',
    rules: 'Rules',
    name: 'Name',
    months: 'Jan Feb Mar Apr May Jun',
    tier: 'Tier',
    why: 'Why',
  },
  zh: {
    tab: '客户',
    rules: '服务规则',
    name: '姓名',
    months: '1月 2月 3月 4月 5月 6月',
    tier: '级别',
    why: '原因',
  },
};

const SPENT: readonly (readonly ModelValue[])[] = [
  [900, 801, 950, '1,000', 2000, 900],
  [900, 800, 950, 1000, 2000, 900],
  [301, 301, 301, 301, 301, 301],
  [900, 900, 900, 200, '', 900],
  [900, '约900', 900, 900, '', 900],
  [],
];

/** The stars' rule book with a call a month, and six customers. */
const starsTeam = (language: Language): Workbook => {
  const { tab, rules, name, months } = WORDS[language];
  const book = aWorkbook({
    [tab]: [
      [name, language === 'zh' ? '电话' : 'Phone', ...months.split(' ')],
      ...SPENT.map((spent, i) => [`${name} ${i + 1}`, `1380000000${i}`, ...spent]),
    ],
  });
  addTab(
    book,
    rules,
    presetRows('stars', language).map((row) =>
      row.map((cell, i) => (i === 4 && cell === '' ? '1' : cell)),
    ),
  );
  return book;
};

const done = (book: Workbook, options: RunOptions = {}): CheckDone => {
  const { report, result } = runCheckOn(book, options);
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};

describe.each(['en', 'zh'] as const)('M2.7, 2-rules §1: the stars at night, in %s', (language) => {
  const { tab, rules, tier, why } = WORDS[language];
  const stars = presetRows('stars', language)
    .slice(1, 5)
    .map((row) => String(row[1]));
  const [five = '', four = '', three = '', none = ''] = stars;
  const needsData = language === 'zh' ? '资料不全' : 'Needs data';

  test('each customer has the tier of the lowest month; what is missing may decide', () => {
    const book = starsTeam(language);
    const { rows, tiers } = done(book);
    const computed = [five, four, three, none, needsData, needsData];
    expect(rows.map((row) => row.tier)).toEqual(computed);
    expect(tiers).toEqual({ [five]: 1, [four]: 1, [three]: 1, [none]: 1, [needsData]: 2 });
    expect(columnOf(tabOf(book, tab), tier).map(shown)).toEqual([
      five,
      four,
      three,
      none,
      none,
      none,
    ]);
  });

  test('why names the rule in its own words, and the columns that are missing', () => {
    const book = starsTeam(language);
    done(book);
    const reasons = columnOf(tabOf(book, tab), why).map((cell) => String(shown(cell)));
    if (language === 'zh') {
      expect(reasons[1]).toContain('四星：最低:1月..6月 大于 500 元');
      expect(reasons[3]).toContain('无星：未达到更高级别的条件');
      expect(reasons[4]).toContain('“2月”、“5月”没有可识别的内容');
    } else {
      expect(reasons[1]).toContain('Four stars: lowest of Jan..Jun above 500 CNY');
      expect(reasons[3]).toContain('No stars: no higher tier is reached');
      expect(reasons[4]).toContain('no value that can be read in Feb, May');
    }
  });

  test('a cell that is no number is listed at its row and column', () => {
    expect(done(starsTeam(language)).issues).toContainEqual({
      tab,
      row: 6,
      role: language === 'zh' ? '2月' : 'Feb',
      code: 'value not readable',
      expected: '',
      received: '约900',
    });
  });

  test.each<[string, (headers: ModelValue[]) => unknown]>([
    ['is gone', (headers) => headers.splice(2, 1, 'first month')],
    ['is there twice', (headers) => headers.push(headers[2] ?? null)],
  ])(
    'a column that %s is an error of its rule rows; everybody keeps the last tier',
    (_, change) => {
      const book = starsTeam(language);
      done(book);
      change(tabOf(book, tab).values[0] ?? []);
      const { rows, issues, sentence } = done(book, { asOf: '2026-11-23', entry: 'nightlyCheck' });
      const wrong = issues.filter(({ code }) => code === 'rule error');
      expect(wrong.map((issue) => [issue.tab, issue.row])).toEqual(
        [2, 3, 4].map((row) => [rules, row]),
      );
      expect(issues.map(({ code }) => code)).toContain('last good rules in force');
      expect(sentence).toContain('2026-11-20');
      expect(rows.map((row) => row.effectiveTier)).toEqual([five, four, three, none, none, none]);
      expect(String(shown(tabOf(book, rules).values[1]?.[7]))).toMatch(/^(Error: |错误：)/);
    },
  );

  test('3-product §4: the next night changes nothing', () => {
    const book = starsTeam(language);
    done(book);
    expect(done(book, { entry: 'nightlyCheck' })).toMatchObject({ changed: 0 });
  });
});

test('2-rules §1: columns of their own beside position, fees and months of any header', () => {
  const book = aWorkbook({
    学员: [
      ['姓名', '岗位', '学费合计', '报名日期', '结课日期', '转介绍人数'],
      ['甲', '总经理', '¥9,000', '2026-01-01', '2026-03-31', 0],
      ['乙', '职员', 100, '2026-01-01', '2026-06-30', 3],
      ['丙', '职员', 100, '2026-01-01', '2026-03-31', 3],
    ],
    服务规则: [
      ['分级', '重点', '满足项数', '至少', '2', '项'],
      ['分级', '重点', '职位', '至少', '经理'],
      ['分级', '重点', '缴费金额', '至少', '8000', '元'],
      ['分级', '重点', '报班时长', '至少', '5', '个月'],
      ['分级', '重点', '转介绍人数', '至少', '2'],
      ['分级', '一般', '其他'],
      ['职位层级', '经理', '职务', '包含', '经理'],
      ['联系', '不限', '电话', '每', '1', '个月'],
    ],
  });
  expect(done(book).rows.map(({ tier }) => tier)).toEqual(['重点', '重点', '一般']);
});

test('a book without position levels lists no titles', () => {
  const book = starsTeam('zh');
  const rows = tabOf(book, '客户').values;
  rows.forEach((row, i) => {
    row?.push(i === 0 ? '职务' : '插画师');
  });
  expect(done(book).issues.map(({ code }) => code)).not.toContain('position not listed');
});
