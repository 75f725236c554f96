// 2-rules §3, 5-decisions: calls in vain from night to night, and the lead's list.
import type { CheckDone } from '../../../src/app/check/report';
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';

const HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '负责人'];
const LOG_HEADER = ['联系时间', '姓名', '联系结果', '联系方式', '下次预约'];
type Line = readonly [at: string, outcome: string, channel?: string, next?: string];

const lineOf = ([at, outcome, channel = '', next]: Line): ModelValue[] => [
  ...[day(at), '张三', outcome, channel],
  next === undefined ? null : day(next),
];
/** One customer, General, called on 2 November: due on 2 December. */
const team = (...lines: readonly Line[]): Workbook => {
  const book = aCustomerSheet({ headers: HEADERS, rows: [['张三', '职员', 100, 1, '林老师']] });
  addTab(book, '跟进记录', [
    LOG_HEADER,
    ...[['2026-11-02 10:00', '已沟通'] as const, ...lines].map(lineOf),
  ]);
  return book;
};
const done = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const why = (book: Workbook): string => String(shown(columnOf(tabOf(book, '学员'), '原因')[0]));
const { done: box, name, status, due, owner } = TODAY_COLUMNS;
/** Box, name, what, due and owner of each line of Today. */
const today = (book: Workbook) =>
  shownRows(tabOf(book, '今日待办'))
    .slice(3)
    .map((row) => [box, name, status, due, owner].map((column) => row[column] ?? ''));
const NO = '无人接听';

describe('2-rules §3 "Attempts do not move the anchor": retries in Today', () => {
  test.each<[string, readonly Line[], string, string]>([
    ['none before its day', [['2026-11-19 10:00', NO]], '2026-11-19', ''],
    ['one working day after the first', [['2026-11-19 10:00', NO]], '2026-11-20', '再次联系'],
    ['busy', [['2026-11-19 10:00', '忙线']], '2026-11-20', '再次联系'],
    ['left a message by phone', [['2026-11-19 10:00', '已留言', '电话']], '2026-11-20', '再次联系'],
    ['wrong number', [['2026-11-19 10:00', '空号']], '2026-11-20', '再次联系'],
    ['another time, none named', [['2026-11-19 10:00', '改约']], '2026-11-20', '再次联系'],
    ['another time, named', [['2026-11-19 10:00', '改约', '', '2026-11-27']], '2026-11-20', ''],
    ['a text is no attempt', [['2026-11-19 10:00', NO, '短信']], '2026-11-20', ''],
    ['a word that nobody knows is none', [['2026-11-19 10:00', '嗯']], '2026-11-20', ''],
    ['before the last talk', [['2026-11-01 10:00', NO]], '2026-11-20', ''],
    ['before it, on its day', [['2026-11-02 09:00', NO]], '2026-11-20', ''],
    ['after it, on its day', [['2026-11-02 11:00', NO]], '2026-11-03', '再次联系'],
    [
      'the later lines first',
      [
        ['2026-11-19 10:00', NO],
        ['2026-11-18 10:00', NO],
      ],
      '2026-11-20',
      '',
    ],
    [
      'two days after the second',
      [
        ['2026-11-18 10:00', NO],
        ['2026-11-19 10:00', NO],
      ],
      '2026-11-23',
      '再次联系',
    ],
  ])('%s: %j on %s: %s', (_, lines, asOf, what) => {
    const book = team(...lines);
    expect(done(book, asOf).rows[0]).toMatchObject({ nextCall: lines[0]?.[3] ?? '2026-12-02' });
    const expected = what === '' ? [] : [[false, '张三', what, '2026-12-02', '林老师']];
    expect(today(book).filter((line) => line[1] === '张三')).toEqual(expected);
  });

  test('who is overdue and was tried stays in sight, and says when to try again', () => {
    const book = team(['2026-12-03 10:00', NO]);
    expect(done(book, '2026-12-03').rows[0]).toMatchObject({ status: 'overdue', daysLate: 1 });
    expect(today(book)).toEqual([[false, '张三', '已试过', '2026-12-02', '林老师']]);
    expect(why(book)).toContain('1 次未联系上，2026-12-04 再联系');
    done(book, '2026-12-04');
    expect(today(book)).toEqual([[false, '张三', '逾期', '2026-12-02', '林老师']]);
  });

  test('a talk, logged or typed, clears the counter', () => {
    const four = ['16', '17', '18', '19'].map((on) => [`2026-11-${on} 10:00`, NO] as const);
    const logged = team(...four, ['2026-11-19 15:00', '已沟通']);
    done(logged, '2026-11-20');
    expect(today(logged).filter((line) => line[1] === '张三')).toEqual([]);
    expect(why(logged)).not.toMatch(/未联系上|联系不上/);
    const typed = team(...four);
    done(typed, '2026-11-20');
    expect(why(typed)).toContain('联系不上');
    const sheet = tabOf(typed, '学员');
    const column = sheet.values[0]?.indexOf('最近联系') ?? -1;
    putValue(sheet, 1, column, day('2026-11-20'));
    done(typed, '2026-11-20');
    expect(why(typed)).not.toContain('联系不上');
  });

  test('an appointment that is to come decides, whatever failed before', () => {
    const four = ['16', '17', '18'].map((on) => [`2026-11-${on} 10:00`, NO] as const);
    const book = team(...four, ['2026-11-19 10:00', NO, '', '2026-11-27']);
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({ nextCall: '2026-11-27' });
    expect(why(book)).not.toContain('联系不上');
  });
});

describe('5-decisions "Unattended": the lead’s list', () => {
  const four = ['16', '17', '18', '19'].map((on) => [`2026-11-${on} 10:00`, NO] as const);

  test('four calls in vain: unreachable, no longer the owner’s, with a proposed owner', () => {
    const book = team(...four);
    addTab(book, '员工', [
      ['姓名', '角色'],
      ['林老师', null],
      ['何老师', null],
      ['周老师', '离职'],
    ]);
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({
      nextCall: '2026-12-02',
      status: 'fine',
    });
    expect(why(book)).toMatch(/^联系不上：已试 4 次，最近一次 2026-11-19/);
    expect(today(book)).toEqual([
      ['▸ 客服负责人：1 位客户无人跟进或联系不上', '', '', '', ''],
      [false, '张三', '联系不上', '2026-12-02', '林老师'],
    ]);
    const [, line] = shownRows(tabOf(book, '今日待办')).slice(3);
    expect(String(line?.[TODAY_COLUMNS.why])).toMatch(/^建议跟进人：何老师；联系不上/);
  });

  test('late by more than one further interval: in the owner’s list and in the lead’s, one box', () => {
    const book = team();
    const late = done(book, '2027-01-02');
    expect(late.rows[0]).toMatchObject({ status: 'overdue', daysLate: 31 });
    expect(today(book).map(([box]) => box)).toEqual([
      ...[false, '▸ 客服负责人：1 位客户无人跟进或联系不上', ''],
    ]);
    expect(today(book)[2]).toEqual(['', '张三', '无人跟进', '2026-12-02', '林老师']);
  });

  test('2-rules §3 "refused … shown to the lead": until the next talk, logged or typed', () => {
    const refused = ['2026-11-18 10:00', '拒绝'] as const;
    const lead = [
      ['▸ 客服负责人：1 位客户无人跟进或联系不上', '', '', '', ''],
      ['', '张三', '客户拒绝', '2026-12-18', '林老师'],
    ];
    const book = team(refused);
    expect(done(book, '2026-11-20').rows[0]).toMatchObject({ status: 'fine', daysLate: 0 });
    expect(today(book)).toEqual(lead);
    const [, line] = shownRows(tabOf(book, '今日待办')).slice(3);
    expect(String(line?.[TODAY_COLUMNS.why])).toMatch(
      /^最近一次联系时客户拒绝；最近联系 2026-11-18/,
    );
    const sheet = tabOf(book, '学员');
    putValue(sheet, 1, sheet.values[0]?.indexOf('最近联系') ?? -1, day('2026-11-19'));
    done(book, '2026-11-20');
    expect(today(book)).toEqual([]);
    for (const [lines, expected] of [
      [[refused, ['2026-11-19 10:00', '已沟通']], []],
      [[refused, ['2026-11-18 09:00', '已沟通']], lead],
      [[['2026-11-18 11:00', '已沟通'], refused], []],
      [[['2026-11-18 10:00', '拒绝', '短信']], []],
    ] as const) {
      const other = team(...(lines as readonly Line[]));
      done(other, '2026-11-20');
      expect(today(other)).toEqual(expected);
    }
  });

  test('a second run changes nothing', () => {
    const book = team(...four);
    done(book, '2026-11-20');
    const before = [shownRows(tabOf(book, '今日待办')), shownRows(tabOf(book, '学员'))];
    expect(done(book, '2026-11-20').changed).toBe(0);
    expect([shownRows(tabOf(book, '今日待办')), shownRows(tabOf(book, '学员'))]).toEqual(before);
  });
});
