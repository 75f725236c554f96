// 3-product §5: between two runs people move, rename, insert and delete columns; ours are found again.
import type { CheckDone } from '../../src/app/check/report';
import { deleteColumns, insertColumns } from '../../src/host/model/structure';
import { putValue, type Sheet, type Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../support/builders';
import { runCheckOn, shown } from './support/run-check';

const LATER = '2026-11-23';
const OURS = ['客户编号', '级别', '下次联系', '联系状态', '原因'] as const;

/** The customer tab is the first, whatever it is called. */
const sheetOf = (book: Workbook): Sheet => book.sheets[0] ?? tabOf(book, '学员');
const headersOf = (book: Workbook): string[] =>
  Array.from(sheetOf(book).values[0] ?? [], (value) => String(shown(value)));
const columnAt = (book: Workbook, header: string): number => headersOf(book).indexOf(header);
const cells = (book: Workbook, header: string): unknown[] =>
  columnOf(sheetOf(book), header).map(shown);

const done = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf, seed: Number(asOf.slice(-2)) });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};

/** Set up a few days ago. */
const team = (): Workbook => {
  const book = aCustomerSheet({
    headers: ['姓名', '职务', '缴费金额', '报班时长', '最近联系', '备注'],
    rows: [
      ['张三', '部门经理', 9000, 6, day('2026-11-12'), 'a'],
      ['李四', '职员', 100, 1, day('2026-10-20'), 'b'],
      ['王五', '教师', 5000, 1, null, 'c'],
    ],
  });
  done(book, '2026-11-20');
  return book;
};

type Answers = ReadonlyMap<string, string>;

const answersOf = (book: Workbook): Answers =>
  new Map(OURS.map((header) => [header, JSON.stringify(cells(book, header))]));

/** Does exactly one column give these answers? */
const columnWith = (book: Workbook, header: string, answers: Answers): boolean =>
  headersOf(book).filter(
    (name) => name !== '' && JSON.stringify(cells(book, name)) === answers.get(header),
  ).length === 1;

const calm = team();
const start = answersOf(calm);
done(calm, LATER);
const wanted = answersOf(calm);

const moveColumn = (book: Workbook, from: number, to: number): void => {
  for (const row of sheetOf(book).values) {
    while (row !== undefined && row.length <= Math.max(from, to)) row.push(null);
    const [cell = null] = row?.splice(from, 1) ?? [];
    row?.splice(to, 0, cell);
  }
};

const rename = (book: Workbook, from: string, to: string): void =>
  putValue(sheetOf(book), 0, columnAt(book, from), to);

interface Change {
  readonly name: string;
  readonly change: (book: Workbook) => void;
}

const CHANGES: readonly Change[] = [
  {
    name: 'a column inserted at the left',
    change: (book) => insertColumns(book, sheetOf(book), 0, 1),
  },
  {
    name: 'columns inserted among ours',
    change: (book) => insertColumns(book, sheetOf(book), columnAt(book, '下次联系'), 2),
  },
  {
    name: 'a column of the team’s own before ours',
    change: (book) => {
      const at = columnAt(book, '客户编号');
      insertColumns(book, sheetOf(book), at, 1);
      putValue(sheetOf(book), 0, at, '微信');
    },
  },
  {
    name: 'ours moved to the front',
    change: (book) => moveColumn(book, columnAt(book, '原因'), 0),
  },
  {
    name: 'inputs moved to the end',
    change: (book) => moveColumn(book, columnAt(book, '职务'), headersOf(book).length - 1),
  },
  {
    name: 'the tab renamed',
    change: (book) => {
      sheetOf(book).name = '客户总表';
    },
  },
  { name: 'an input renamed', change: (book) => rename(book, '缴费金额', '学费') },
  { name: 'the name renamed', change: (book) => rename(book, '姓名', '学员姓名') },
  {
    name: 'a header with other marks and blanks',
    change: (book) => rename(book, '报班时长', ' 报班时长（月）：'),
  },
  { name: 'our numbers renamed', change: (book) => rename(book, '客户编号', '编号') },
  {
    name: 'our numbers renamed to anything',
    change: (book) => rename(book, '客户编号', '内部代码'),
  },
  { name: 'our status renamed', change: (book) => rename(book, '联系状态', '状态') },
  { name: 'our tier renamed', change: (book) => rename(book, '级别', '客户等级') },
  {
    name: 'our status deleted: it comes back',
    change: (book) => deleteColumns(book, sheetOf(book), columnAt(book, '联系状态'), 1),
  },
  {
    name: 'our reason and next call deleted: they come back',
    change: (book) => {
      deleteColumns(book, sheetOf(book), columnAt(book, '原因'), 1);
      deleteColumns(book, sheetOf(book), columnAt(book, '下次联系'), 1);
    },
  },
  {
    name: 'our status deleted beside a column of the team’s that says 正常 throughout',
    change: (book) => {
      deleteColumns(book, sheetOf(book), columnAt(book, '联系状态'), 1);
      insertColumns(book, sheetOf(book), 0, 1);
      ['状况', '正常', '正常', '正常'].forEach((text, r) => {
        putValue(sheetOf(book), r, 0, text);
      });
    },
  },
];

describe('3-product §5: what people do to the columns is survived', () => {
  test.each(CHANGES)('$name', ({ change }) => {
    const book = team();
    const count = headersOf(book).length;
    change(book);
    const gone = OURS.filter((header) => !columnWith(book, header, start)).length;
    const inserted = headersOf(book).length + gone - count;
    done(book, LATER);
    // Each answer stands in one column, whatever people call it, and nothing was added beside it.
    expect(OURS.filter((header) => !columnWith(book, header, wanted))).toEqual([]);
    expect(headersOf(book)).toHaveLength(count + inserted);
    expect(cells(book, '备注')).toEqual(['a', 'b', 'c']);
  });

  test('an input column that was deleted is reported by name', () => {
    const book = team();
    deleteColumns(book, sheetOf(book), columnAt(book, '缴费金额'), 1);
    const { issues } = done(book, LATER);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'column missing', role: 'fees', expected: '缴费金额' }),
    );
  });

  test('our numbers survive any name: Tier history knows everybody still', () => {
    const book = team();
    rename(book, '客户编号', '内部代码');
    done(book, LATER);
    expect(tabOf(book, '级别变动').values).toHaveLength(4);
  });
});

describe('3-product §1: a rule book of the team’s own', () => {
  const OWN = [
    ['分级', 'VIP', '缴费金额', '至少', '5000', '元', ''],
    ['分级', '普通', '其他', '', '', '', ''],
    ['联系', 'VIP', '电话', '每', '7', '天', ''],
    ['联系', '普通', '电话', '每', '1', '个月', ''],
  ];

  test('its tiers and its cadence are used, and it is left as it is', () => {
    const book = aCustomerSheet({
      rows: [
        ['张三', '职员', 5000, 1, day('2026-11-12')],
        ['李四', '部门经理', 4000, 9, day('2026-11-12')],
      ],
    });
    addTab(book, '服务规则', OWN);
    const rules = JSON.stringify(tabOf(book, '服务规则').values);
    expect(done(book, '2026-11-20').rows).toMatchObject([
      { tier: 'VIP', nextCall: '2026-11-19', status: 'overdue' },
      { tier: '普通', nextCall: '2026-12-11', status: 'fine' },
    ]);
    expect(JSON.stringify(tabOf(book, '服务规则').values)).toBe(rules);
    expect(book.names.get('CARE_RULES')?.sheetId).toBe(tabOf(book, '服务规则').id);
  });

  test('a tab of that name that holds no rules is left alone; ours gets another name', () => {
    const book = aCustomerSheet({ rows: [['张三', '职员', 5000, 1, null]] });
    addTab(book, '服务规则', [['我们的约定'], ['微笑']]);
    done(book, '2026-11-20');
    expect(tabOf(book, '服务规则').values).toEqual([['我们的约定'], ['微笑']]);
    expect(tabOf(book, '服务规则 2').values.length).toBeGreaterThan(20);
  });

  test('a row of the rules that cannot be read is listed with its number, the rest is in force', () => {
    const book = aCustomerSheet({ rows: [['张三', '职员', 5000, 1, day('2026-11-12')]] });
    addTab(book, '服务规则', [...OWN, ['联系', '普通', '电话', '每', '许多', '天', '']]);
    const report = done(book, '2026-11-20');
    expect(report.rows[0]).toMatchObject({ tier: 'VIP' });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ tab: '服务规则', row: 5, code: 'rule error' }),
    );
  });
});
