// One formula in the header cell, of each function: what people do to the rows never moves an answer
// to another customer.
import { schoolPreset } from '../../src/domain/rule-book/presets/school';
import { sortRows } from '../../src/host/model/row-order';
import { deleteRows, insertRows } from '../../src/host/model/structure';
import {
  cellKey,
  type ModelValue,
  putValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../support/builders';
import { HERE, theBundle } from '../support/bundle';
import { calculate, shown, together } from './support/functions';

const HEADER = [
  ...['姓名', '职务', '缴费金额', '报班时长', '级别', '最近联系', '报名日期', '生日'],
  ...['受理时间', '首次回复时间', '类型', '紧急程度', '开始时间', '结束时间', '小时'],
];
const at = (text: string, hours: number): ModelValue => {
  const { serial } = day(text);
  return { kind: 'date', serial: serial + hours / 24 };
};
const STUDENTS: readonly (readonly ModelValue[])[] = [
  [
    ...['张三', '部门经理', 9000, 2, '重点', day('2026-11-02'), day('2026-03-01'), '农历八月十五'],
    ...[at('2026-11-20', 16), at('2026-11-20', 17), '投诉', '紧急'],
    ...[at('2026-11-20', 9), at('2026-11-23', 10), 2],
  ],
  [
    ...['李四', '职员', '8千', '4个月', '关注', day('2026-11-09'), null, day('1988-07-01')],
    ...[at('2026-11-19', 9), null, '咨询', null],
    ...[at('2026-11-20', 9), at('2026-11-19', 10), '24小时'],
  ],
  [],
  [
    ...['王五', '公务员', 3999, 2.9, '金卡', day('2026-10-31'), null, '2月30日'],
    ...['昨天', null, '意见', null],
    ...['?', at('2026-11-23', 10), -1],
  ],
  [
    ...['赵六', null, 9000, 1, '资料不全', null, day('2026-11-10'), null],
    ...[at('2026-11-21', 10), at('2026-11-24', 9), null, '低'],
    ...[at('2026-11-21', 9), at('2026-11-23', 10), 1.5],
  ],
];

/** Of each function: the arguments as columns of the sheet, or as they stand. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  TIER: ['B', 'C', 'D', 'CARE_RULES'],
  TIERBY: ['A1:D1', 'A1:D', 'CARE_RULES'],
  TIERWHY: ['B', 'C', 'D', 'CARE_RULES'],
  NEXTCALL: ['E', 'F', 'G', 'CARE_RULES', 'CARE_DAYS'],
  NEXTCONTACT: ['E', '"电话"', 'F', 'G', 'CARE_RULES', 'CARE_DAYS'],
  NEXTCALLWHY: ['E', 'F', 'G', 'CARE_RULES', 'CARE_DAYS'],
  CALLSTATUS: ['F', 'CARE_TODAY', 'F', 'CARE_RULES', 'CARE_DAYS'],
  REPLYDUE: ['I', 'K', 'E', 'L', 'CARE_RULES', 'CARE_DAYS'],
  ACTBY: ['I', 'K', 'E', 'L', 'CARE_RULES', 'CARE_DAYS'],
  REPLYDUEWHY: ['I', 'K', 'E', 'L', 'CARE_RULES', 'CARE_DAYS'],
  CASESTATUS: ['I', 'J', 'CARE_NOW', 'K', 'E', 'L', 'CARE_RULES', 'CARE_DAYS'],
  WORKTIME: ['M', 'N', 'CARE_RULES', 'CARE_DAYS'],
  ADDWORKTIME: ['M', 'O', 'CARE_RULES', 'CARE_DAYS'],
  SERVICES: ['E', 'CARE_RULES'],
  REFERRALREWARD: ['E', 'CARE_RULES'],
  NEXTBIRTHDAY: ['H', 'CARE_TODAY', 'CARE_RULES'],
};
const NAMES = Object.keys(FORMULAS);
const FIRST_FORMULA = HEADER.length;

const isColumn = (argument: string): boolean => /^[A-Z]$/.test(argument);
/** A1:D1 is the header row to D, A1:D the rows under it too. */
const BLOCK = /^A1:([A-Z])(1?)$/;
const formulaOf = (name: string): string =>
  `=${name}(${(FORMULAS[name] ?? []).map((a) => (isColumn(a) ? `${a}1:${a}` : a)).join(', ')})`;

const school = (): Workbook => {
  const book = aWorkbook(
    {
      学员: [HEADER, ...STUDENTS],
      服务规则: schoolPreset('zh').map((row) => row.map((cell) => cell as ModelValue)),
      工作日历: [
        ['起', '止', '类型', '时间', '备注'],
        [day('2026-11-17'), null, '休息', null, '校庆'],
      ],
      今日待办: [['日期', day('2026-11-20'), '时间', at('2026-11-20', 8.5)]],
    },
    HERE,
  );
  const name = (text: string, tab: string, column: number, rows: number, columns: number): void => {
    const range = { row: 0, column, rows, columns };
    book.names.set(text, { name: text, sheetId: tabOf(book, tab).id, range });
  };
  name('CARE_RULES', '服务规则', 0, 1000, 7);
  name('CARE_DAYS', '工作日历', 0, 1000, 5);
  name('CARE_TODAY', '今日待办', 1, 1, 1);
  name('CARE_NOW', '今日待办', 3, 1, 1);
  const sheet = tabOf(book, '学员');
  NAMES.forEach((one, i) => {
    sheet.formulas.set(cellKey(0, FIRST_FORMULA + i), formulaOf(one));
  });
  return book;
};

const cellsUnder = (book: Workbook, name: string): ModelValue[][] => {
  const found = book.names.get(name);
  if (found === undefined) throw new Error(`no name ${name}`);
  const sheet = book.sheets.find(({ id }) => id === found.sheetId);
  const { row, column, rows, columns } = found.range;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      sheet ? valueAt(sheet, row + r, column + c) : null,
    ),
  );
};

const CAPTIONS = [
  ...['级别', '级别', '级别原因', '下次联系', '下次联系', '日期原因', '联系状态'],
  ...['回复时限', '下班前须处理', '时限原因', '处理状态', '工作小时', '截止时间'],
  ...['应享服务', '转介绍奖励', '下次生日'],
];

/** Every row's answer is that of a single call with this row's own cells. */
const expectEachRowItsOwn = (book: Workbook, sheet: Sheet, rows: number): void => {
  const header = sheet.values.findIndex((row) => row?.[0] === HEADER[0]);
  const { host } = calculate(book);
  const under = new Map<string, ModelValue[][]>(
    ['CARE_RULES', 'CARE_DAYS', 'CARE_TODAY', 'CARE_NOW'].map((n) => [n, cellsUnder(book, n)]),
  );
  const single = (name: string, row: number): string => {
    const own: ModelValue[] = [];
    const cellOf = (at: number, column: number): ModelValue => {
      const value = valueAt(sheet, at, column) ?? '';
      if (at === row) own.push(value);
      return value;
    };
    const args = (FORMULAS[name] ?? []).map((argument) => {
      if (isColumn(argument)) return cellOf(row, argument.charCodeAt(0) - 65);
      const [, last, titles] = BLOCK.exec(argument) ?? [];
      if (last === undefined) return under.get(argument) ?? argument.replace(/"/g, '');
      const at = titles === '1' ? header : row;
      return [Array.from({ length: last.charCodeAt(0) - 64 }, (_, column) => cellOf(at, column))];
    });
    if (own.every((cell) => cell === '')) return '';
    const result = host.callFunction(name, args);
    if ('error' in result) return `? ${result.error}`;
    // A block of one row answers one cell.
    const [[only = 'nothing'] = [], ...more] = Array.isArray(result.value)
      ? result.value
      : [[result.value]];
    return more.length === 0 ? shown(only) : 'a block';
  };
  const column = (at: number): string[] =>
    Array.from({ length: rows }, (_, r) => shown(valueAt(sheet, header + r, at)));
  expect([...NAMES.keys()].map((i) => column(FIRST_FORMULA + i)[0])).toEqual(CAPTIONS);
  together(() => {
    NAMES.forEach((name, i) => {
      const expected = Array.from({ length: rows - 1 }, (_, r) => single(name, header + r + 1));
      expect([name, ...column(FIRST_FORMULA + i).slice(1)]).toEqual([name, ...expected]);
    });
  });
};

const OPERATIONS: readonly (readonly [string, (book: Workbook, sheet: Sheet) => void])[] = [
  ['nothing', () => undefined],
  ['sorted by name', (_, sheet) => sortRows(sheet, 1, 5, { column: 0, descending: false })],
  ['sorted by fees, descending', (_, s) => sortRows(s, 1, 5, { column: 2, descending: true })],
  ['a row inserted as the first', (book, sheet) => insertRows(book, sheet, 1, 1)],
  [
    'a customer inserted as the first',
    (book, sheet) => {
      insertRows(book, sheet, 1, 1);
      [...(STUDENTS[1] ?? [])].forEach((value, c) => {
        putValue(sheet, 1, c, value);
      });
    },
  ],
  ['the first row of data deleted', (book, sheet) => deleteRows(book, sheet, 1, 1)],
  ['two rows inserted in the middle', (book, sheet) => insertRows(book, sheet, 4, 2)],
  ['a title row inserted above the header', (book, sheet) => insertRows(book, sheet, 0, 1)],
  [
    '500 rows added below',
    (book, sheet) => {
      insertRows(book, sheet, sheet.maxRows - 1, 500);
      [...(STUDENTS[0] ?? [])].forEach((value, c) => {
        putValue(sheet, sheet.maxRows - 1, c, value);
      });
    },
  ],
  [
    'half a rule typed',
    (book) => {
      const rules = tabOf(book, '服务规则');
      ['分级', '重点', '报班时长', '至少'].forEach((value, c) => {
        putValue(rules, rules.values.length - (c === 0 ? 0 : 1), c, value);
      });
    },
  ],
];

describe('3-product §2: the header form', () => {
  test('of every function is tried here', () => {
    const all = theBundle().customFunctions.map(({ name }) => name);
    expect([...NAMES].sort()).toEqual([...all].sort());
  });

  test.each(OPERATIONS)('%s: every row has its own answer', (_, act) => {
    const book = school();
    const { host } = calculate(book);
    host.edit((open) => act(open, tabOf(open, '学员')));
    host.refresh();
    const sheet = tabOf(book, '学员');
    expectEachRowItsOwn(book, sheet, 9);
    if (sheet.maxRows > 1400) {
      expect(shown(valueAt(sheet, sheet.maxRows - 1, FIRST_FORMULA))).toBe('重点');
    }
  });
});
