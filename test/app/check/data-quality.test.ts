// M0.1: what is wrong with the records stands in Data quality, whose it is and since when.
import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { cellKey, putValue } from '../../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';

const HEADER = [
  '姓名',
  '单位',
  '电话',
  '邮箱',
  '生日',
  '报名日期',
  '结课日期',
  '班主任',
  '最近联系',
];
const person = (name: string, changes: Record<string, ModelValue> = {}): ModelValue[] => {
  const usual: Record<string, ModelValue> = {
    ...{ 姓名: name, 单位: '一中', 电话: '13800000001', 邮箱: '', 生日: day('1988-07-01') },
    ...{ 报名日期: day('2026-09-01'), 结课日期: day('2027-01-31'), 班主任: '林老师' },
    最近联系: day('2026-11-10'),
  };
  return HEADER.map((header) => changes[header] ?? usual[header] ?? null);
};

/** Others, with everything in order, so that the columns are what their headers say. */
const OTHERS: readonly ModelValue[][] = ['甲', '乙', '丙', '丁'].map((name, n) =>
  person(name, { 电话: `1370000000${n}`, 邮箱: `a${n}@x.cn`, 单位: `${n}中` }),
);

const bookOf = (...people: readonly ModelValue[][]): Workbook =>
  aWorkbook({ 学员: [HEADER, ...people, ...OTHERS] });

const linked = (book: Workbook, row: number): string =>
  /"([A-Z]+\d+)"\)$/.exec(tabOf(book, '资料检查').formulas.get(cellKey(row, 1)) ?? '')?.[1] ?? '';

/** Lines about the customer tab: cell, column, what, found, customer, owner, since. */
const lines = (book: Workbook): unknown[][] =>
  shownRows(tabOf(book, '资料检查'))
    .map((row, at) => [row[0], linked(book, at), ...row.slice(2)])
    .slice(1)
    .filter((row) => row[0] === '学员')
    .map((row) => row.slice(1, 8));

const of = (book: Workbook, what: string): unknown[][] =>
  lines(book).filter((row) => row[2] === what);

describe('M0.1: records', () => {
  test.each<[string, Record<string, ModelValue>, readonly unknown[]]>([
    [
      'no phone and no owner',
      { 电话: '', 班主任: '' },
      ['C2', '电话', '资料缺项，请补全', '电话, 班主任'],
    ],
    ['a phone that is none', { 电话: '待补' }, ['C2', '电话', '不是电话号码', '待补']],
    ['an address that is none', { 邮箱: 'wang@' }, ['D2', '邮箱', '不是邮箱地址', 'wang@']],
    [
      'a birthday that is none',
      { 生日: '七月' },
      ['E2', '生日', '生日无法识别，请写成 1988-07-01 或农历（如 四月十一）', '七月'],
    ],
    [
      'a course that ends before it begins',
      { 结课日期: day('2026-08-01') },
      ['G2', '结课日期', '结课日期早于报名日期', '2026-09-01 > 2026-08-01'],
    ],
    [
      'nobody has confirmed it for a year',
      { 报名日期: day('2024-09-01'), 最近联系: day('2025-11-19') },
      ['A2', '姓名', '从那以后没有人确认过这条资料', '2025-11-19'],
    ],
  ])('%s: with its cell, customer, owner and day', (_, changes, expected) => {
    const book = bookOf(person('王芳', { 邮箱: 'w@x.cn', ...changes }));
    runCheckOn(book);
    const [line = []] = of(book, String(expected[2]));
    expect(line.slice(0, 4)).toEqual(expected);
    expect(line.slice(4)).toEqual(['王芳', '班主任' in changes ? '' : '林老师', '2026-11-20']);
  });

  test('a sound record has no line; who has left is not asked for', () => {
    const left = [...person('李明', { 电话: '', 班主任: '' }), '退费'];
    const book = aWorkbook({ 学员: [[...HEADER, '阶段'], ...OTHERS, left] });
    runCheckOn(book);
    expect(lines(book).filter((row) => row[4] !== '')).toEqual([]);
  });

  test('the cell is a link to it', () => {
    const book = bookOf(person('王芳', { 电话: '待补' }));
    runCheckOn(book);
    const quality = tabOf(book, '资料检查');
    const row = shownRows(quality).findIndex((line) => line[3] === '不是电话号码');
    const id = tabOf(book, '学员').id;
    expect(quality.formulas.get(cellKey(row, 1))).toBe(`=HYPERLINK("#gid=${id}&range=C2","C2")`);
  });
});

describe('3-product §5: duplicates, and "not a duplicate" is remembered', () => {
  const twins = (): Workbook =>
    bookOf(person('王芳'), person('赵敏', { 电话: '13900000002' }), person('王 芳'));
  const what = '可能是同一位客户';

  test('both are named by their numbers, once', () => {
    const book = twins();
    runCheckOn(book);
    const [line = [], ...more] = of(book, what);
    expect(more).toEqual([]);
    expect(line[3]).toMatch(/^王 ?芳 \(C-\w{6}\), 王 ?芳 \(C-\w{6}\)$/);
  });

  test('a line keeps its day; what is settled does not come back, also when rows move', () => {
    const book = twins();
    runCheckOn(book);
    runCheckOn(book, { asOf: '2026-11-21' });
    expect(of(book, what)[0]?.[6]).toBe('2026-11-20');
    const quality = tabOf(book, '资料检查');
    const row = shownRows(quality).findIndex((line) => line[3] === what);
    putValue(quality, row, 8, '不是');
    runCheckOn(book, { asOf: '2026-11-22' });
    expect(of(book, what)).toEqual([]);
    const customers = tabOf(book, '学员');
    const [header, first, ...others] = customers.values;
    customers.values.splice(0, customers.values.length, header, ...others, first);
    runCheckOn(book, { asOf: '2026-11-23' });
    expect(of(book, what)).toEqual([]);
  });

  test('a third one that looks alike is another remark', () => {
    const book = twins();
    runCheckOn(book);
    const quality = tabOf(book, '资料检查');
    putValue(
      quality,
      shownRows(quality).findIndex((line) => line[3] === what),
      8,
      'x',
    );
    tabOf(book, '学员').values.push(person('王芳芳'));
    runCheckOn(book, { asOf: '2026-11-21' });
    expect(of(book, what)[0]?.[3]).toContain('王芳芳');
  });
});
