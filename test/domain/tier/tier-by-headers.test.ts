import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { columnSubject } from '../../../src/domain/rule-book/column-subject';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { columnTiersOf } from '../../../src/domain/rule-book/sections/column-tiers';
import { assignTier } from '../../../src/domain/tier/assign-tier';
import { columnFinder } from '../../../src/domain/tier/column-binding';
import { headerJudge, tableJudge, tierByHeaders } from '../../../src/domain/tier/tier-by-headers';
import { columnIssueText } from '../../../src/i18n/column-issue-text';

const SCHOOL = parseRules(schoolPreset('en'));
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const STARS = parseRules([
  ['tier', 'Five stars', 'lowest of Jan..Jun', 'above', 800, 'CNY'],
  ['tier', 'Four stars', 'lowest of Jan..Jun', 'above', 500, 'CNY'],
  ['tier', 'Three stars', 'lowest of Jan, Feb, Mar, Apr, May, Jun', 'above', 300, 'CNY'],
  ['tier', 'No stars', 'otherwise'],
]);

/** The tier of a row, or the kind of answer, or the codes of what is wrong. */
const answer = (book: typeof STARS, headers: readonly string[], row: readonly Cell[]) => {
  const result = tierByHeaders(book, headers, row);
  if (!result.ok) return result.error.map(({ row: at, code, received }) => [at, code, received]);
  return result.value.kind === 'tier' ? result.value.tier : result.value.kind;
};
/** One condition on one column decides between Yes and No. */
const oneCondition = (subject: string, test: string, value: Cell, unit: Cell, cell: Cell) =>
  answer(
    parseRules([
      ['tier', 'Yes', subject, test, value, unit],
      ['tier', 'No', 'otherwise'],
    ]),
    [subject],
    [cell],
  );

describe('M2.7: more than 300, 500, 800 in each of six months', () => {
  test.each<[readonly Cell[], string, string]>([
    [[801, 900, 850, 2000, 801, 801], 'Five stars', 'every month above 800'],
    [[801, 900, 850, 2000, 801, 800], 'Four stars', 'strict: 800 is not more than 800'],
    [[501, 501, 501, 501, 501, 501], 'Four stars', 'all six just above'],
    [[5000, 5000, 500, 5000, 5000, 5000], 'Three stars', 'the lowest month decides'],
    [[300, 9000, 9000, 9000, 9000, 9000], 'No stars', '300 is not more than 300'],
    [['¥1,200', '0.2万', '900元', 801, 801, 801], 'Five stars', 'numbers as people type them'],
    [['', '', '', '', '', ''], 'blank', 'a row without any month'],
    [[200, '', '', '', '', ''], 'No stars', 'one month of 200 is enough to know'],
    [[400, '', 900, 900, 900, 900], 'needs data', 'at least no stars, three are possible'],
    [[900, '#N/A', 900, 900, 900, 900], 'needs data', 'an error value is unknown'],
  ])('%j: %s (%s)', (row, tier) => {
    expect(answer(STARS, MONTHS, row)).toBe(tier);
  });

  test('what is certain, what is possible, and which columns decide', () => {
    const result = tierByHeaders(STARS, MONTHS, [900, '约800', 700, 900, '', 900]);
    expect(result.ok && result.value).toEqual({
      kind: 'needs data',
      atLeast: 'No stars',
      possible: 'Four stars',
      missing: ['Feb', 'May'],
    });
  });

  test('columns may stand anywhere, in any order, and a range leaves out columns without a header', () => {
    const headers = ['Name', 'JAN', '', 'Feb（元）', 'Mar', 'apr', 'May', 'Jun', 'Remark'];
    const row = ['Li', 801, 'x', 801, 801, 801, 801, 801, 'y'];
    expect(answer(STARS, headers, row)).toBe('Five stars');
    expect(answer(STARS, [...MONTHS].reverse(), [801, 801, 801, 801, 801, 501])).toBe('Four stars');
  });
});

describe('2-rules §1: the subject of a condition on columns', () => {
  test.each<[string, object]>([
    ['lowest of Jan, Feb and Mar', { aggregate: 'lowest', parts: ['Jan', 'Feb', 'Mar'] }],
    ['Lowest of Jan..Jun', { aggregate: 'lowest', parts: ['Jan..Jun'] }],
    ['the highest of Jan to Jun', { aggregate: 'highest', parts: ['Jan to Jun'] }],
    ['sum of A; B', { aggregate: 'sum', parts: ['A', 'B'] }],
    ['average of A、B', { aggregate: 'average', parts: ['A', 'B'] }],
    ['最低：1月、2月、3月', { aggregate: 'lowest', parts: ['1月', '2月', '3月'] }],
    ['最低:1月..6月', { aggregate: 'lowest', parts: ['1月..6月'] }],
    ['1月至6月中最低', { aggregate: 'lowest', parts: ['1月至6月'] }],
    ['1月、2月和3月的合计', { aggregate: 'sum', parts: ['1月', '2月', '3月'] }],
    ['shoe size', { aggregate: null, parts: ['shoe size'] }],
    ['每月最低', { aggregate: null, parts: ['每月最低'] }],
    ['lowest price', { aggregate: null, parts: ['lowest price'] }],
  ])('%s', (text, expected) => {
    expect(columnSubject(text)).toEqual(expected);
  });

  test('a header that equals the whole subject is that one column', () => {
    expect(oneCondition('lowest of Jan..Jun', 'at least', 5, '', 7)).toBe('Yes');
    expect(oneCondition('1月至6月合计', 'at least', 5, '', 3)).toBe('No');
  });

  test('Chinese rows of a Chinese book', () => {
    const book = parseRules([
      ['分级', '五星', '1月至3月中最低', '大于', 800, '元'],
      ['分级', '三星', '最低：1月、2月、3月', '超过', 300, '元'],
      ['分级', '无星', '其他'],
    ]);
    const headers = ['客户', '1月', '2月', '3月'];
    expect(answer(book, headers, ['甲', 801, '900元', '0.1万'])).toBe('五星');
    expect(answer(book, headers, ['乙', 800, 900, 1000])).toBe('三星');
  });
});

describe('2-rules §1: tests on any column', () => {
  test.each<[string, Cell, Cell, Cell, string]>([
    ['at least', 5, '', 5, 'Yes'],
    ['above', 5, '', 5, 'No'],
    ['above', 5, '', 5.01, 'Yes'],
    ['at most', 2, 'times', '2次', 'Yes'],
    ['below', 2, '', 2, 'No'],
    ['within', 10, 'days', '11天', 'No'],
    ['between', '3 and 5', '', 5, 'Yes'],
    ['between', '3-5', '', 5.1, 'No'],
    ['is', 3, '', '3', 'Yes'],
    ['at least', 80, '%', 0.8, 'Yes'],
    ['at least', '80%', '', '79%', 'No'],
    ['at least', 1, 'year', '13个月', 'Yes'],
    ['at least', 1, 'year', '半年', 'No'],
    ['at least', -5, '', -4, 'Yes'],
    ['at least', 5, '', 'many', 'needs data'],
    ['at least', 5, '', '5-6', 'needs data'],
    ['at least', 5, '', true, 'needs data'],
    ['is', 'VIP', '', 'v i p', 'Yes'],
    ['is', 'VIP, SVIP', '', 'SVIP', 'Yes'],
    ['is', 'VIP', '', 'VIPs', 'No'],
    ['is', 'yes', '', true, 'Yes'],
    ['is', '是', '', '√', 'Yes'],
    ['is', 'yes', '', false, 'No'],
    ['is', '否', '', 'no', 'Yes'],
    ['contains', '集团、总部', '', '华东集团有限公司', 'Yes'],
    ['contains', 'group', '', 'Groupon', 'No'],
    ['contains', 'group', '', 'the Group', 'Yes'],
    ['except', '试用', '', '正式', 'Yes'],
    ['except', '试用', '', '试用期', 'No'],
    ['contains', '集团', '', '不详', 'needs data'],
    ['contains', '集团', '', '#REF!', 'needs data'],
    ['is', 'VIP', '', '?', 'needs data'],
  ])('%s %j %s: the cell %j gives %s', (test, value, unit, cell, expected) => {
    expect(oneCondition('Column', test, value, unit, cell)).toBe(expected);
  });

  test('the words of a title can be asked for as they stand', () => {
    const book = parseRules([
      ['tier', 'Board', '职务', 'contains', '董事长'],
      ['tier', 'Manager', 'position', 'at least', 'manager'],
      ['tier', 'Rest', 'otherwise'],
      ['position', 'manager', 'title', 'contains', '经理'],
    ]);
    const tiers = ['董事长', '总经理', '职员'].map((title) => answer(book, ['职务'], [title]));
    expect(tiers).toEqual(['Board', 'Manager', 'Rest']);
    expect(columnTiersOf(book).issues).toEqual([]);
  });

  test('"conditions met" counts conditions on columns too', () => {
    const book = parseRules([
      ['tier', 'A', 'conditions met', 'at least', 2],
      ['tier', 'A', 'fees', 'at least', 8000],
      ['tier', 'A', 'orders', 'at least', 10, 'times'],
      ['tier', 'A', 'group', 'is', 'yes'],
      ['tier', 'B', 'otherwise'],
    ]);
    const headers = ['orders', 'group', '累计缴费'];
    expect(columnTiersOf(book).issues).toEqual([]);
    expect(answer(book, headers, [10, false, 8000])).toBe('A');
    expect(answer(book, headers, [9, true, 8000])).toBe('A');
    expect(answer(book, headers, [9, false, 8000])).toBe('B');
    expect(answer(book, headers, ['', true, 7000])).toBe('needs data');
    expect(answer(book, headers, ['', false, 7000])).toBe('B');
  });
});

describe('2-rules §1: columns that are not there', () => {
  test.each<[readonly string[], unknown]>([
    [
      ['Jan', 'Feb'],
      [
        [1, 'no such column', 'Jun'],
        [2, 'no such column', 'Jun'],
        [3, 'no such column', 'Mar'],
      ],
    ],
    [
      [...MONTHS, 'jan'],
      [
        [1, 'column twice', 'Jan'],
        [2, 'column twice', 'Jan'],
        [3, 'column twice', 'Jan'],
      ],
    ],
  ])('%j', (headers, issues) => {
    expect(answer(STARS, headers, [])).toEqual(issues);
  });

  test('each issue is a sentence that names the row of the rules', () => {
    const result = tierByHeaders(STARS, ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'May'], []);
    const [missing, , third] = result.ok ? [] : result.error;
    expect(missing && columnIssueText('en', missing)).toBe(
      'row 1 of the rules: the customer table has no column "Jun"',
    );
    expect(third && columnIssueText('zh', third)).toBe('规则第 3 行：客户表里有两列都叫“May”');
  });

  test('position, fees and months by the words of either language; two that fit are an issue', () => {
    expect(answer(SCHOOL, ['职务', '学费', '报班时长（月）'], ['部门经理', 9000, 2])).toBe('Key');
    expect(answer(SCHOOL, ['Title', 'Fees', 'Length'], ['teacher', 9000, 1])).toBe('Watch');
    expect(answer(SCHOOL, ['Title', 'Length'], [])).toEqual([
      [4, 'no such column', 'fees'],
      [8, 'no such column', 'fees'],
    ]);
    expect(answer(SCHOOL, ['职务', '费用', '金额', '时长'], [])).toEqual([
      [4, 'column twice', 'fees'],
      [8, 'column twice', 'fees'],
    ]);
  });

  test('the words of the sheet, when the caller knows them', () => {
    const roles = { Job: 'position', Paid: 'fees', Booked: 'months' } as const;
    const roleOf = (header: string) => roles[header as keyof typeof roles] ?? null;
    const judge = headerJudge(SCHOOL, ['Job', 'Paid', 'Booked'], roleOf);
    expect(judge.ok && judge.value(['经理', '', 5])).toEqual({ kind: 'tier', tier: 'Key' });
  });

  test('rows of the book that cannot be read stand in its issues', () => {
    const book = parseRules([
      ['tier', 'A', 'orders', 'open', 3],
      ['tier', 'A', 'orders', 'at least', 'many'],
      ['tier', 'A', 'lowest of a, b', 'contains', 'x'],
      ['tier', 'A', 'orders', 'atleast!', 3],
      ['tier', 'A', 'orders', 'at least', ''],
      ['tier', 'A', 'orders', 'between', '5-3'],
    ]);
    expect(columnTiersOf(book).issues.map(({ row, code, level }) => [row, code, level])).toEqual([
      [1, 'unknown test', 'error'],
      [1, 'no fallback tier', 'error'],
      [2, 'number expected', 'error'],
      [3, 'unknown test', 'error'],
      [4, 'unknown test', 'error'],
      [5, 'unfinished row', 'unfinished'],
      [6, 'absurd number', 'error'],
    ]);
  });
});

describe('2-rules §2.1: properties', () => {
  const cell = fc.constantFrom<Cell>(
    ...['', '经理', '班主任', '职员', '不详', '#N/A', '8000元', '约8000', '半年', '5月'],
    ...[0, 2.9, 3, 5, 4000, 7999.99, 8000, true, null],
  );

  test('TIERBY over position, fees and months says what TIER says, for every row', () => {
    const judge = headerJudge(SCHOOL, ['Months', 'Name', 'Position', 'Fees']);
    fc.assert(
      fc.property(cell, cell, cell, (position, fees, months) => {
        const result = assignTier(SCHOOL, { position, fees, months });
        const byHeaders = judge.ok ? judge.value([months, 'Li', position, fees]) : null;
        expect({ ...byHeaders, missing: [] }).toEqual({ ...result, missing: [] });
      }),
    );
  });

  test('more in any month never lowers a star', () => {
    const rank = (row: readonly Cell[]) =>
      ['Five stars', 'Four stars', 'Three stars', 'No stars'].indexOf(
        String(answer(STARS, MONTHS, row)),
      );
    const six = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, fc.nat(5), fc.nat(1000), (row, at, more) => {
        const richer = row.map((value, index) => (index === at ? value + more : value));
        expect(rank(richer)).toBeLessThanOrEqual(rank(row));
      }),
    );
  });

  test('needs data is never wrong: whatever is filled in lies between certain and possible', () => {
    const names = ['Five stars', 'Four stars', 'Three stars', 'No stars'];
    const some = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: '' }), {
      minLength: 6,
      maxLength: 6,
    });
    const filling = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(some, filling, (row, filled) => {
        const partly = tierByHeaders(STARS, MONTHS, row);
        const full = row.map((value, at) => (value === '' ? (filled[at] ?? 0) : value));
        const rank = names.indexOf(String(answer(STARS, MONTHS, full)));
        if (!partly.ok || partly.value.kind === 'blank') return;
        const { value } = partly;
        if (value.kind === 'tier') expect(names[rank]).toBe(value.tier);
        else {
          expect(rank).toBeGreaterThanOrEqual(names.indexOf(value.possible ?? ''));
          expect(rank).toBeLessThanOrEqual(names.indexOf(value.atLeast ?? ''));
          expect(value.missing.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('2-rules §2.1: a table judge goes on without the columns that are missing', () => {
  const HALF = ['Name', 'Jan', 'Feb', 'Mar', 'Apr', 'Mai'];
  const judged = (row: readonly Cell[]) => {
    const { judge } = tableJudge(STARS, HALF, columnFinder(STARS, HALF));
    return judge(row);
  };

  test('what they decide is unknown for every row, and they are named once', () => {
    expect(judged(['Ann', 900, 900, 900, 900, 900])).toEqual({
      kind: 'needs data',
      atLeast: 'No stars',
      possible: 'Five stars',
      // As the rule rows write them: the end of Jan..Jun, and the first that is missing of the list.
      missing: ['Jun', 'May'],
    });
    // Not blank either: nobody knows what stands in a column that is not there.
    expect(judged(['Ann'])).toMatchObject({ kind: 'needs data', atLeast: 'No stars' });
  });

  test('each rule row without its column is an issue', () => {
    const { issues } = tableJudge(STARS, HALF, columnFinder(STARS, HALF));
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [1, 'no such column'],
      [2, 'no such column'],
      [3, 'no such column'],
    ]);
  });

  test('filled cells that are no numbers are found, blank ones are not', () => {
    const { unreadableIn } = tableJudge(STARS, MONTHS, columnFinder(STARS, MONTHS));
    expect(unreadableIn([900, '约800', '', null, 700, 'x'])).toEqual([1, 5]);
    expect(unreadableIn([900, '1,200元', 3, 4, 5, 6])).toEqual([]);
  });
});

describe('2-rules §1: a book that asks about no column', () => {
  const everybody = parseRules([['tier', 'Everybody', 'otherwise']]);

  test('its one tier holds for every row that is not blank', () => {
    expect(answer(everybody, ['Name', 'City'], ['Li', ''])).toBe('Everybody');
    expect(answer(everybody, ['Name', 'City'], ['', ' '])).toBe('blank');
  });
});
