// TIERBY: blocks and headers, the rows that it needs, and the sentence for each wrong use.
import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { schoolPreset } from '../../src/domain/rule-book/presets/school';
import { putValue } from '../../src/host/model/workbook';
import { tabOf } from '../support/builders';
import { calculate, call, putFormula, together } from './support/functions';
import { messy, part } from './support/messy';
import { school } from './support/school-sheet';

const by = (...given: unknown[]): string | string[] => call('TIERBY', ...(given as never[]));
const BOOK: Cell[][] = [
  ['tier', 'Gold', 'orders', 'at least', 10, ''],
  ['tier', 'Silver', 'lowest of Jan..Mar', 'above', 300, 'CNY'],
  ['tier', 'Plain', 'otherwise', '', '', ''],
];
const CHINESE: Cell[][] = [
  ['分级', '金卡', '订单数', '至少', 10, ''],
  ['分级', '银卡', '最低：1月..3月', '大于', 300, '元'],
  ['分级', '普通', '其他', '', '', ''],
];
const HEADERS: Cell[][] = [['Name', 'Jan', 'Feb', 'Mar', 'Orders']];
const ROWS: Cell[][] = [
  ['Li', 301, 301, 400, 10],
  ['Wang', '¥1,200', 301, '0.2万', 3],
  ['Chen', 300, 900, 900, 9],
  ['', '', '', '', ''],
  ['Zhao', 900, '#N/A', 900, 2],
  ['Qian', '', '', '', ''],
];
const ANSWERS = ['Gold', 'Silver', 'Plain', '', 'Needs data', ''];

describe('2-rules §1: TIERBY', () => {
  test('one answer a row; a row without any input is blank', () => {
    expect(by(HEADERS, ROWS, BOOK)).toEqual(ANSWERS);
    expect(ROWS.map((row) => by(HEADERS, [row], BOOK))).toEqual(ANSWERS.map((one) => [one]));
  });

  test('rows that begin in the header row: it is answered with the caption', () => {
    expect(by(HEADERS, [...HEADERS, ...ROWS], BOOK)).toEqual(['Tier', ...ANSWERS]);
    expect(by(HEADERS, HEADERS, CHINESE.slice(2))).toEqual(['级别']);
    expect(by(HEADERS, [['Name', 1, 'Feb', 'Mar', 'Orders']], BOOK)).toEqual(['Needs data']);
  });

  test('the titles may stand below each other, and be a single cell over a single column', () => {
    expect(
      by(
        HEADERS[0]?.map((title) => [title]),
        ROWS,
        BOOK,
      ),
    ).toEqual(ANSWERS);
    const orders = [BOOK[0], BOOK[2]];
    expect(by('Orders', [[10], [9], ['']], orders)).toEqual(['Gold', 'Plain', '']);
    expect(by('Orders', 10, orders)).toBe('Gold');
    expect(by('Orders', '', orders)).toBe('');
  });

  test('columns stand anywhere: only titles count', () => {
    const order = [4, 1, 2, 3, 0];
    const moved = (row: Cell[]): Cell[] => order.map((at) => row[at] ?? '');
    expect(by(HEADERS.map(moved), ROWS.map(moved), BOOK)).toEqual(ANSWERS);
    const backwards = (row: Cell[]): Cell[] => [...row].reverse();
    expect(by(HEADERS.map(backwards), ROWS.map(backwards), BOOK)).toEqual(ANSWERS);
  });

  test('the default rules and titles as teams write them', () => {
    expect(
      by(
        [['姓名', '家长职务', '学费（元）', '课程时长', '备注']],
        [
          ['张三', '部门经理', '9,000元', '2个月', ''],
          ['李四', '', 9000, 1, ''],
        ],
      ),
    ).toEqual(['Key', 'Needs data']);
  });

  test.each<[string, unknown[], string]>([
    [
      'blank headers',
      [[['', ' ', '', '', '']], ROWS, BOOK],
      'the headers are blank: pass the row of column names, such as A1:H1',
    ],
    [
      'no headers',
      ['', ROWS, BOOK],
      'the headers are blank: pass the row of column names, such as A1:H1',
    ],
    ['blank headers', [[['']], ROWS, CHINESE], '列标题是空的：请选标题那一行，如 A1:H1'],
    [
      'several rows of headers',
      [[...HEADERS, ...HEADERS], ROWS, BOOK],
      'headers: pass one row of column names, not several',
    ],
    [
      'several rows of headers',
      [[...HEADERS, ...HEADERS], ROWS, CHINESE],
      'headers：请只选一行列标题',
    ],
    [
      'rows that are narrower',
      [HEADERS, ROWS.map((row) => row.slice(1)), BOOK],
      'the headers and the rows differ in width (5 and 4 columns): pass the same columns of both',
    ],
    [
      'rows that are wider',
      [HEADERS, ROWS.map((row) => [...row, '']), CHINESE],
      '标题与各行的列数不同（5 列和 6 列）：请选取相同的列',
    ],
    [
      'a missing column',
      [[['Name', 'Jan', 'Feb', 'Mar', 'Sales']], ROWS, BOOK],
      'row 1 of the rules: the customer table has no column "orders"',
    ],
    [
      'two missing columns, each named once',
      [
        [['Name', 'Jan', 'Feb', 'March', 'Sales']],
        ROWS,
        [...BOOK, ['tier', 'Plain', 'orders', 'at least', 1, '']],
      ],
      'row 1 of the rules: the customer table has no column "orders"; row 2 of the rules: the customer table has no column "Mar"',
    ],
    [
      'a doubled column',
      [[['Name', 'Jan', 'Feb', 'Mar', 'Jan']], ROWS, BOOK],
      'row 1 of the rules: the customer table has no column "orders"; row 2 of the rules: the customer table has two columns "Jan"',
    ],
    [
      'missing and doubled columns',
      [[['姓名', '1月', '2月', '1月', '3月']], ROWS, CHINESE],
      '规则第 1 行：客户表里没有“订单数”这一列；规则第 2 行：客户表里有两列都叫“1月”',
    ],
    [
      'two columns that the school calls fees',
      [[['Name', '学费', '学费', 'Months', 'Title']], ROWS, 'school'],
      'row 4 of the rules: the customer table has two columns "fees"',
    ],
    [
      'no tier rows',
      [HEADERS, ROWS, [['contact', 'any', 'call', 'every', 5, 'days']]],
      'the rule book has no readable "tier" row',
    ],
    [
      'no tier rows',
      [HEADERS, ROWS, [['联系', '不限', '电话', '每', 5, '天']]],
      '规则表里没有能识别的“分级”行',
    ],
    [
      'nobody catches the rest',
      [HEADERS, ROWS, BOOK.slice(0, 2)],
      'row 2 of the rules: no tier catches the rest: add a row with the subject "otherwise"',
    ],
    [
      'no rule book',
      [HEADERS, ROWS, 'hospital'],
      '"hospital" is no rule book: pass CARE_RULES, or "school", "key accounts", "stars", "support desk", or leave it out',
    ],
  ])('%s: the sentence', (_, given, sentence) => {
    expect(by(...given)).toBe(`#ERROR! ${sentence}`);
  });

  test.each<[Cell[], string | null]>([
    [
      ['tier', 'Gold', 'orders', 'at least', 'many', ''],
      '"many" is not the number that is needed here',
    ],
    [['tier', 'Gold', 'orders', 'atleastish', 5, ''], 'the test "atleastish" does not fit here'],
    [['position', 'boss', 'title', 'containz', 'boss', ''], null],
    [['contact', 'Gold', 'call', 'every', 5, 'parsecs'], null],
    [['hours', '', 'Mon–Fri', 'open', 'all day', ''], null],
    [['tier', 'Gold', 'orders', 'at least', '', ''], null],
  ])('the row %j: %s', (row, sentence) => {
    const answer = by(HEADERS, ROWS, [...BOOK, row]);
    expect(answer).toEqual(sentence === null ? ANSWERS : `#ERROR! row 4 of the rules: ${sentence}`);
  });

  test('a wrong position row concerns the books that ask for a position', () => {
    const wrong = ['职位层级', '中高层管理者', '职务', '包涵', 'x', ''];
    const book = [...schoolPreset('zh').map((row) => [...row]), wrong];
    expect(by([['职务', '学费', '时长']], [['经理', 9000, 2]], book)).toBe(
      `#ERROR! 规则第 ${book.length} 行：条件“包涵”不能用在这里`,
    );
  });

  test('a block answers what its rows answer one by one', () => {
    const row = fc.tuple(messy, messy, messy, messy, messy);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const single = together(() => rows.flatMap((one) => by(HEADERS, [one], BOOK)));
        expect(by(HEADERS, rows, BOOK)).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });

  test('with the school’s titles it is TIER', () => {
    const row = fc.tuple(messy, messy, messy);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        expect(by([['职务', '缴费金额', '报班时长']], rows, '学校')).toEqual(
          call('TIER', part(rows, 0), part(rows, 1), part(rows, 2), '学校'),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('TIERBY in a sheet', () => {
  test('3-product §2: from its header cell beside the columns that it reads', () => {
    const book = school();
    const sheet = tabOf(book, '学员');
    putFormula(sheet, 'G1', '=TIERBY(A1:F1, A1:F, CARE_RULES)');
    const cells = calculate(book);
    expect(cells.down('学员', 'G', 1, 8)).toEqual([
      ...['级别', '重点', '关注', '', '一般', '资料不全', '', ''],
    ]);
    cells.host.edit(() => putValue(sheet, 0, 1, '籍贯'));
    cells.host.refresh();
    expect(cells.at('学员', 'G1')).toBe('#ERROR! 规则第 3 行：客户表里没有“职位”这一列');
  });

  test('a single row of a sheet', () => {
    const book = school();
    putFormula(tabOf(book, '学员'), 'G2', '=TIERBY(A$1:F$1, A2:F2, CARE_RULES)');
    expect(calculate(book).at('学员', 'G2')).toBe('重点');
  });
});
