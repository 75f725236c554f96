// 2-rules §1 "The rule book's own check": each mistake is shown at its row, in Data quality and beside
// the rule itself, in both languages.
import type { Language } from '../../src/domain/language';
import { insertRows } from '../../src/host/model/structure';
import { putValue, valueAt, type Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, addTab, day, tabOf } from '../support/builders';
import { runCheckOn, shown, shownRows } from './support/run-check';

type Row = readonly string[];
type Rows = readonly Row[];

interface Sheet {
  readonly book: (rules: Rows) => Workbook;
  readonly rules: string;
  readonly quality: string;
  readonly header: string;
  /** A rule book without a fault, of five rows: header, one tier and the rest, contacts, hours. */
  readonly sound: Rows;
}

const SHEETS: Readonly<Record<Language, Sheet>> = {
  en: {
    book: (rules) => {
      const book = aCustomerSheet({
        tab: 'People',
        headers: ['Name', 'Position', 'Fees', 'Months', 'Last contact', 'Size', 'Size'],
        rows: [['Ann', 'clerk', 100, 1, day('2026-11-12')]],
      });
      addTab(book, 'Rules', rules);
      return book;
    },
    rules: 'Rules',
    quality: 'Data quality',
    header: 'Check',
    sound: [
      ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
      ['tier', 'Key', 'fees', 'at least', '8000', 'CNY', 'mine'],
      ['tier', 'General', 'otherwise'],
      ['contact', 'any', 'call', 'every', '1', 'month'],
      ['hours', '', 'Mon–Fri', 'open', '09:00–18:00'],
    ],
  },
  zh: {
    book: (rules) => {
      const book = aCustomerSheet({
        headers: ['姓名', '职务', '缴费金额', '报班时长', '最近联系', '规模', '规模'],
        rows: [['张三', '职员', 100, 1, day('2026-11-12')]],
      });
      addTab(book, '服务规则', rules);
      return book;
    },
    rules: '服务规则',
    quality: '资料检查',
    header: '检查',
    sound: [
      ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
      ['分级', '重点', '缴费金额', '至少', '8000', '元', 'mine'],
      ['分级', '一般', '其他'],
      ['联系', '不限', '电话', '每', '1', '个月'],
      ['工作时间', '', '周一至周五', '开放', '09:00–18:00'],
    ],
  },
};

interface Mistake {
  readonly because: string;
  /** Changes the sound book. */
  readonly change: (language: Language, rows: Rows) => Rows;
  readonly row: number;
  readonly en: string;
  readonly zh: string;
}

/** Puts these rows before the fallback, which is row 3. */
const before =
  (en: Rows, zh: Rows) =>
  (language: Language, rows: Rows): Rows => [
    ...rows.slice(0, 2),
    ...(language === 'en' ? en : zh),
    ...rows.slice(2),
  ];
/** Adds a row at the end: row 6. */
const more =
  (en: Row, zh: Row) =>
  (language: Language, rows: Rows): Rows => [...rows, language === 'en' ? en : zh];
/** One cell of the sound book is another one. */
const cell =
  (row: number, column: number, en: string, zh: string) =>
  (language: Language, rows: Rows): Rows =>
    rows.map((cells, r) =>
      r + 1 === row
        ? cells.map((text, c) => (c === column ? (language === 'en' ? en : zh) : text))
        : cells,
    );

const MISTAKES: readonly Mistake[] = [
  {
    because: 'an unknown rule word',
    change: cell(4, 0, 'contcat', '连系'),
    row: 4,
    en: 'Error: unknown rule "contcat"',
    zh: '错误：没有“连系”这种规则',
  },
  {
    because: 'an unknown test',
    change: cell(2, 3, 'roughly', '大概'),
    row: 2,
    en: 'Error: the test "roughly" does not fit here',
    zh: '错误：条件“大概”不能用在这里',
  },
  {
    because: 'an unknown unit',
    change: cell(4, 5, 'moons', '月亮'),
    row: 4,
    en: 'Error: the unit of "moons" is missing or does not fit here',
    zh: '错误：“月亮”缺少单位，或单位不能用在这里',
  },
  {
    because: 'a missing number',
    change: cell(2, 4, '', ''),
    row: 2,
    en: 'Unfinished: the value of "at least" is missing',
    zh: '未填完：“至少”后面还没有填数值',
  },
  {
    because: 'a word in the place of a number',
    change: cell(4, 4, 'many', '许多'),
    row: 4,
    en: 'Error: "many" is not the number that is needed here',
    zh: '错误：“许多”不是这里需要的数',
  },
  {
    because: 'an absurd number',
    change: cell(4, 4, '0', '0'),
    row: 4,
    en: 'Error: 0 cannot be meant',
    zh: '错误：0 不合理，请核对',
  },
  {
    because: 'no fallback tier',
    change: (_, rows) => [...rows.slice(0, 2), ...rows.slice(3)],
    row: 2,
    en: 'Error: no tier catches the rest: add a row with the subject "otherwise"',
    zh: '错误：没有兜底的级别：请加一行，项目填“其他”',
  },
  {
    because: 'a position level that no row defines',
    change: before(
      [['tier', 'Key', 'position', 'at least', 'director']],
      [['分级', '重点', '职位', '至少', '总监']],
    ),
    row: 3,
    en: 'Error: no position row defines "director"',
    zh: '错误：没有职位层级行定义“总监”',
  },
  {
    because: 'bands that share a number',
    change: (language, rows) =>
      cell(
        2,
        3,
        'between',
        '介于',
      )(
        language,
        cell(
          2,
          4,
          '8000-12000',
          '8000-12000',
        )(
          language,
          before(
            [['tier', 'Watch', 'fees', 'between', '4000-8000', 'CNY']],
            [['分级', '关注', '缴费金额', '介于', '4000-8000', '元']],
          )(language, rows),
        ),
      ),
    row: 3,
    en: 'Warning: fees 8000 fits Key and Watch alike: Key is taken',
    zh: '提醒：缴费8000元同时符合重点和关注，按重点处理',
  },
  {
    because: 'a gap between two bands',
    change: before(
      [['tier', 'Watch', 'fees', 'between', '4000-7999', 'CNY']],
      [['分级', '关注', '缴费金额', '介于', '4000-7999', '元']],
    ),
    row: 3,
    en: 'Warning: nothing is said between 7999 and 8000: fees 7999.5 is General',
    zh: '提醒：7999 与 8000 之间没有规定：缴费7999.5元为一般',
  },
  {
    because: 'a tier that nobody can reach',
    change: before(
      [['tier', 'Watch', 'fees', 'at least', '9000', 'CNY']],
      [['分级', '关注', '缴费金额', '至少', '9000', '元']],
    ),
    row: 3,
    en: 'Warning: nobody can be Watch: whoever fits is Key already',
    zh: '提醒：没有人能成为关注：符合的客户都已是重点',
  },
  {
    because: 'more that brings a lower tier',
    change: (language, rows) =>
      cell(2, 3, 'between', '介于')(language, cell(2, 4, '4000-8000', '4000-8000')(language, rows)),
    row: 2,
    en: 'Warning: fees 9000 is General, fees 5000 is Key: more brings a lower tier',
    zh: '提醒：缴费9000元为一般，缴费5000元为重点：更多反而级别更低',
  },
  {
    because: 'a promise that nobody can keep',
    change: more(
      ['reply', 'any', 'any', 'within', '24', 'hours'],
      ['回复', '不限', '不限', '不超过', '24', '小时'],
    ),
    row: 6,
    en: 'Warning: received Fri 18:01, 24 hours, no working minute before Sat 18:01: name a duty person for closed days',
    zh: '提醒：周五18:01收到，限24小时，周六18:01之前没有工作时间：请指定休息日的值班人',
  },
  {
    because: 'more calls than the week has days',
    change: (language, rows) =>
      cell(
        4,
        3,
        'per',
        '频次',
      )(language, cell(4, 4, '6', '6')(language, cell(4, 5, 'week', '周')(language, rows))),
    row: 4,
    en: 'Error: 6 times a week cannot be kept on the working days of this book: 5 times a week is the most',
    zh: '错误：每周6次在本规则的工作日里做不到：最多每周5次',
  },
  {
    because: 'a column that the customer table lacks',
    change: before(
      [['tier', 'Key', 'orders', 'at least', '3']],
      [['分级', '重点', '订单数', '至少', '3']],
    ),
    row: 3,
    en: 'Error: the customer table has no column "orders"',
    zh: '错误：客户表里没有“订单数”这一列',
  },
  {
    because: 'a column that the customer table has twice',
    change: before(
      [['tier', 'Key', 'Size', 'at least', '3']],
      [['分级', '重点', '规模', '至少', '3']],
    ),
    row: 3,
    en: 'Error: the customer table has two columns "Size"',
    zh: '错误：客户表里有两列都叫“规模”',
  },
];

/** Our column, by the row as the sheet counts. */
const beside = (book: Workbook, language: Language, row: number): string =>
  String(shown(valueAt(tabOf(book, SHEETS[language].rules), row - 1, 7)));
const qualityOf = (book: Workbook, language: Language) =>
  shownRows(tabOf(book, SHEETS[language].quality)).filter(
    ([tab]) => tab === SHEETS[language].rules,
  );

describe.each(['en', 'zh'] as const)('2-rules §1, in %s', (language) => {
  const { book: make, sound, rules, header } = SHEETS[language];

  test.each(MISTAKES)('$because: at its row', (mistake) => {
    const book = make(mistake.change(language, sound));
    const { result, report } = runCheckOn(book);
    expect(result.error).toBeUndefined();
    expect(report?.ok).toBe(true);
    const wanted = mistake[language];
    const said = beside(book, language, mistake.row);
    expect(said).toContain(wanted);
    expect(beside(book, language, 1)).toBe(header);
    // The same sentence in Data quality, without the mark: its own column says what kind it is.
    const line = qualityOf(book, language).find(([, row, , , received]) => {
      const sentence = wanted.replace(/^\S+?[:：] ?/, '');
      return row === mistake.row && String(received).includes(sentence);
    });
    expect(line).toBeDefined();
    expect(said).toContain(String(line?.[4]));
  });

  test('a book without a fault gets no column and no line', () => {
    const book = make(sound);
    const { report } = runCheckOn(book);
    expect(shownRows(tabOf(book, rules))).toEqual(sound);
    const issues = report?.ok === true ? report.issues : [{ tab: rules }];
    expect(issues.filter(({ tab }) => tab === rules)).toEqual([]);
  });

  test('errors, warnings and unfinished rows are told apart by their first word', () => {
    const rows = cell(4, 5, 'moons', '月亮')(language, sound);
    const book = make([
      ...rows,
      ...(language === 'en'
        ? [
            ['contact', 'Key', 'call', 'every', '', 'days'],
            ['contact', 'General', 'call', 'every', '1', 'day'],
          ]
        : [
            ['联系', '重点', '电话', '每', '', '天'],
            ['联系', '一般', '电话', '每', '1', '天'],
          ]),
    ]);
    runCheckOn(book);
    const words =
      language === 'en'
        ? ['Error: ', 'Unfinished: ', 'Warning: ']
        : ['错误：', '未填完：', '提醒：'];
    expect(
      [4, 6, 7].map((row) => words.find((word) => beside(book, language, row).startsWith(word))),
    ).toEqual(words);
  });

  test('two findings of one row stand one below the other', () => {
    const shared = MISTAKES.find(({ because }) => because === 'bands that share a number');
    const book = make(shared?.change(language, sound) ?? []);
    runCheckOn(book);
    expect(beside(book, language, 3).split('\n')).toHaveLength(2);
    expect(qualityOf(book, language).filter(([, row]) => row === 3)).toHaveLength(2);
  });

  test('what is mended is cleared; the note and a remark of the team’s in the column stay', () => {
    const book = make(cell(2, 3, 'roughly', '大概')(language, sound));
    runCheckOn(book);
    const tab = tabOf(book, rules);
    putValue(tab, 3, 7, 'ask the head');
    putValue(tab, 1, 3, sound[1]?.[3] ?? '');
    runCheckOn(book, { entry: 'nightlyCheck' });
    expect([1, 2, 3, 4, 5].map((row) => beside(book, language, row))).toEqual([
      header,
      '',
      '',
      'ask the head',
      '',
    ]);
    expect(valueAt(tab, 1, 6)).toBe('mine');
    expect(qualityOf(book, language)).toEqual([]);
    // A fault in the row of the remark: the remark stays, Data quality says it.
    putValue(tab, 3, 4, '0');
    runCheckOn(book, { entry: 'nightlyCheck' });
    expect(beside(book, language, 4)).toBe('ask the head');
    expect(qualityOf(book, language).map(([, row]) => row)).toContain(4);
  });

  test('3-product §7: rules that are protected stay as they are; Data quality says all of it', () => {
    const book = make(sound);
    runCheckOn(book);
    const tab = tabOf(book, rules);
    putValue(tab, 3, 4, '0');
    tab.protections = [{ range: 'sheet', warningOnly: false }];
    const before = shownRows(tab);
    const { report, result } = runCheckOn(book, { entry: 'nightlyCheck' });
    expect(result.error).toBeUndefined();
    expect(report?.ok).toBe(true);
    expect(shownRows(tab)).toEqual(before);
    const lines = qualityOf(book, language);
    expect(lines.map(([, row]) => row)).toContain(4);
    const codes = report?.ok === true ? report.issues : [];
    expect(codes).toContainEqual(expect.objectContaining({ tab: rules, code: 'column protected' }));
  });

  test('rows that move while the check runs: no finding ever stands at another row', () => {
    const wrong = cell(4, 5, 'moons', '月亮')(language, sound);
    const { calls } = runCheckOn(make(wrong)).result;
    // Our column is written in the second half; what comes before is read first.
    const from = Math.floor(calls.length / 2) + (language === 'en' ? 0 : 1);
    for (let index = from; index < calls.length; index += 2) {
      const book = make(wrong);
      let moved = false;
      const { result } = runCheckOn(book, {
        at: (moment, host) => {
          if (moved || moment.index !== index || moment.phase !== 'before') return;
          moved = true;
          host.edit((workbook) => insertRows(workbook, tabOf(workbook, rules), 2, 1));
        },
      });
      expect([index, result.error]).toEqual([index, undefined]);
      const texts = () =>
        tabOf(book, rules).values.flatMap((row, r) => {
          const text = String(shown(row?.[7]));
          return r === 0 || text === '' ? [] : [[String(row?.[5] ?? ''), text.slice(0, 2)]];
        });
      const right = [[wrong[3]?.[5], language === 'en' ? 'Er' : '错误']];
      expect([[], right]).toContainEqual(texts());
      runCheckOn(book, { entry: 'nightlyCheck' });
      expect([index, texts()]).toEqual([index, right]);
    }
  });
});
