// NEXTCONTACT and NEXTCALLWHY: the rows that they need, and the sentence for each wrong use.
import { on } from '../../src/app/self-test/example';
import type { Cell } from '../../src/domain/cell';
import { tabOf } from '../support/builders';
import { calculate, call, putFormula } from './support/functions';
import { column } from './support/messy';
import { school } from './support/school-sheet';

const MARCH_3 = on(2026, 3, 3);
const MARCH_6 = on(2026, 3, 6);
const TIERS: Cell[][] = [
  ['tier', 'A', 'fees', 'above', 800, 'CNY'],
  ['tier', 'B', 'fees', 'above', 300, 'CNY'],
  ['tier', 'C', 'otherwise', '', '', ''],
];
const BOOK: Cell[][] = [
  ...TIERS,
  ['contact', 'A', 'visit', 'per', 2, 'month'],
  ['contact', 'A', 'call', 'every', 1, 'week'],
  ['contact', 'C', 'Open day', 'every', 1, 'month'],
];
const CHINESE: Cell[][] = [
  ['分级', 'A', '缴费金额', '大于', 800, '元'],
  ['分级', 'B', '缴费金额', '大于', 300, '元'],
  ['分级', 'C', '其他', '', '', ''],
  ['联系', 'A', '上门拜访', '频次', 2, '月'],
  ['联系', 'A', '电话', '每', 1, '周'],
];
const contact = (tier: Cell, channel: Cell, last: Cell, rules: Cell[][] = BOOK) =>
  call('NEXTCONTACT', tier, channel, last, undefined, rules);

describe('M1.3, M2.1: NEXTCONTACT', () => {
  test.each<[Cell, Cell, Cell[][], string]>([
    ['A', 'fax', BOOK, 'the rule book has no "fax" row for A: visit, call'],
    ['C', 'visit', BOOK, 'the rule book has no "visit" row for C: Open day'],
    ['', 'visit', BOOK, 'the rule book has no "visit" row for C: Open day'],
    ['B', 'visit', BOOK, 'the rule book has no contact row for B'],
    ['A', '', BOOK, 'the channel is blank: visit, call'],
    ['D', 'visit', BOOK, 'unknown tier "D": A, B, C'],
    ['A', '传真', CHINESE, '规则表里没有A的“传真”联系频率：上门拜访、电话'],
    ['B', '电话', CHINESE, '规则表里没有B的联系频率'],
    ['A', ' ', CHINESE, '联系方式是空的：上门拜访、电话'],
    ['D', '电话', CHINESE, '没有“D”这个级别：A、B、C'],
    [
      'x',
      'fax',
      [['contact', 'any', 'call', 'every', 1, 'week']],
      'the rule book has no "fax" row: call',
    ],
    ['A', 'visit', TIERS, 'the rule book has no readable "contact" row'],
  ])('tier %j, channel %j: the sentence', (tier, channel, rules, sentence) => {
    expect(contact(tier, channel, MARCH_3, rules)).toBe(`#ERROR! ${sentence}`);
  });

  test('a row for any channel holds for a blank and for an unlisted one', () => {
    const book = [...BOOK, ['contact', 'B', 'any', 'every', 15, 'days']];
    expect(['', 'fax', 'visit'].map((channel) => contact('B', channel, MARCH_3, book))).toEqual([
      ...['2026-03-18', '2026-03-18', '2026-03-18'],
    ]);
    expect(contact('A', 'visit', MARCH_3, book)).toBe('2026-03-17');
  });

  test('the preset for key accounts has no numbers yet: its rows are not finished', () => {
    expect(call('NEXTCONTACT', 'A', 'visit', MARCH_3, '', 'key accounts')).toBe(
      '#ERROR! the rule book has no readable "contact" row',
    );
    expect(call('NEXTCONTACT', 'A', '拜访', MARCH_3, '', '大客户')).toBe(
      '#ERROR! 规则表里没有能识别的“联系”行',
    );
  });

  test.each<[Cell, Cell, Cell]>([
    ['#N/A', 'visit', MARCH_3],
    ['A', '#REF!', MARCH_3],
    ['A', 'visit', '#N/A'],
    ['A', 'visit', '3/4/2026'],
  ])('an unreadable cell gives needs data: %j, %j, %j', (tier, channel, last) => {
    expect(contact(tier, channel, last)).toBe('Needs data');
    expect(contact(tier, channel, last, CHINESE)).toBe('资料不全');
  });

  test('a column of channels: each row by its own, a bad one in its own cell', () => {
    expect(
      call(
        'NEXTCONTACT',
        column('A', 'A', 'A', ''),
        column('visit', '电话', 'fax', ''),
        column(MARCH_3, MARCH_3, MARCH_3, ''),
        undefined,
        BOOK,
      ),
    ).toEqual([
      ...['2026-03-17', '2026-03-10', '? the rule book has no "fax" row for A: visit, call', ''],
    ]);
    expect(call('NEXTCONTACT', column('A', 'A'), 'visit', column(MARCH_3, ''), '', BOOK)).toEqual([
      ...['2026-03-17', 'Not yet contacted'],
    ]);
  });

  test.each<[unknown[], string]>([
    [
      [column('A', 'A'), column('visit', 'call', 'call'), MARCH_3],
      'the columns differ in height (2, 3 rows): pass the same rows of each',
    ],
    [['A', [['visit', 'call']], MARCH_3], 'channel: pass one column, not several'],
  ])('%j: %s', (given, sentence) => {
    expect(call('NEXTCONTACT', ...(given as never[]), '', BOOK as never)).toBe(
      `#ERROR! ${sentence}`,
    );
  });
});

describe('3-product §2: NEXTCALLWHY', () => {
  const why = (...given: unknown[]): string => String(call('NEXTCALLWHY', ...(given as never[])));

  test('3-product §2: the same sentences as NEXTCALL for a wrong use', () => {
    expect(why('Gold', MARCH_3)).toBe('#ERROR! unknown tier "Gold": Key, Watch, General');
    expect(why('B', MARCH_3, '', BOOK)).toBe('#ERROR! the rule book has no call row for B');
    expect(why('B', MARCH_3, '', CHINESE)).toBe('#ERROR! 规则表里没有B的电话联系频率');
    expect(why('A', MARCH_3, '', TIERS)).toBe(
      '#ERROR! the rule book has no readable "contact" row',
    );
    expect(why('Key', MARCH_3, '', '', [['someday', '', 'off']])).toBe(
      '#ERROR! row 1 of the days cannot be read: someday',
    );
    expect(call('NEXTCALLWHY', column('Gold', 'Key'), column(MARCH_3, ''))).toEqual([
      '? unknown tier "Gold": Key, Watch, General',
      'Not yet contacted: there is no last contact, and no day since when to count. Key: call every 15 days (row 14 of the rules)',
    ]);
  });

  test.each<[unknown[], string, string]>([
    [
      ['#N/A', MARCH_3, ''],
      'Needs data: tier "#N/A" cannot be read',
      '资料不全：级别“#N/A”无法识别',
    ],
    [
      ['Key', '3月3日', ''],
      'Needs data: last contact is no date that can be read: "3月3日"',
      '资料不全：最近联系不是能识别的日期：“3月3日”',
    ],
    [
      ['Key', '', 'spring'],
      'Needs data: since is no date that can be read: "spring"',
      '资料不全：起算日期不是能识别的日期：“spring”',
    ],
  ])('%j names the cell that is missing', (given, en, zh) => {
    expect([why(...given), why(...given, '学校')]).toEqual([en, zh]);
  });

  const setting = (value: string): Cell[][] => [
    ['contact', 'Key', 'call', 'every', 15, 'days'],
    ['setting', '', 'shift', 'is', value, ''],
  ];
  test.each<[string, unknown[], string, string]>([
    [
      'a blank tier',
      ['', MARCH_3, '', 'school'],
      'General in place of a blank tier: call every month (row 16 of the rules)',
      'Due Fri 2026-04-03',
    ],
    [
      'a row for any tier',
      ['A', MARCH_3, '', [...TIERS, ['contact', '', 'call', 'every', 1, 'week']]],
      'A: call every 7 days (row 4 of the rules, for any tier)',
      'Due Tue 2026-03-10',
    ],
    [
      'n a month',
      ['A', MARCH_3, '', [['contact', 'A', 'call', 'per', 3, 'month']]],
      'Last contact Tue 2026-03-03 + 9 days (28 ÷ 3) = Thu 2026-03-12, a working day',
      'Due Thu 2026-03-12',
    ],
    [
      'shift later',
      ['Key', MARCH_6, '', setting('later')],
      'Sat 2026-03-21, a rest day (weekend), so the next working day',
      'Due Mon 2026-03-23',
    ],
    [
      'shift none',
      ['Key', MARCH_6, '', setting('none')],
      'Sat 2026-03-21, a rest day (weekend), left there by the setting "shift"',
      'Due Sat 2026-03-21',
    ],
    [
      'nothing between',
      ['Key', MARCH_6, '', [['contact', 'Key', 'call', 'every', 1, 'day']]],
      'Sat 2026-03-07, a rest day (weekend); no working day lies between, so the next one after it',
      'Due Mon 2026-03-09',
    ],
    [
      'a weekday without hours',
      [
        'Key',
        on(2026, 3, 2),
        '',
        [...setting('later').slice(0, 1), ['hours', '', 'Wed–Sun', 'open', '09:00-18:00', '']],
      ],
      'Tue 2026-03-17, a rest day (no opening hours on Tue), so the working day before it',
      'Due Sun 2026-03-15',
    ],
    [
      'a make-up day that takes the call',
      [
        ...['Key', on(2026, 9, 26), '', 'school'],
        [
          [on(2026, 10, 11), '', 'off'],
          [on(2026, 10, 10), '', 'work', '', 'for the holiday'],
        ],
      ],
      'Sun 2026-10-11, a rest day (row 1 of the days: off), so the working day before it',
      'Due Sat 2026-10-10, a working day (row 2 of the days: work, for the holiday)',
    ],
  ])('%s', (_, given, part, due) => {
    const answer = why(...given);
    expect(answer).toContain(part);
    expect(answer.split('. ').pop()).toBe(due);
  });

  test('the date in it is that of NEXTCALL', () => {
    const days = Array.from({ length: 40 }, (_, i): Cell => on(2026, 1, 1 + (i % 28)));
    const tiers = days.map((_, i): Cell => ['Key', 'Watch', '', 'General'][i % 4] ?? '');
    const off = [[on(2026, 2, 15), on(2026, 2, 23), 'off']];
    const given = [column(...tiers), column(...days), '', 'school', off] as const;
    const dates = call('NEXTCALL', ...given);
    const sentences = call('NEXTCALLWHY', ...given) as string[];
    expect(sentences.map((text) => /Due \w+ (\S+)$/.exec(text)?.[1])).toEqual(dates);
  });
});

test('3-product §2: both from their header cells, with the names of our tabs', () => {
  const book = school();
  const sheet = tabOf(book, '学员');
  putFormula(sheet, 'E1', '={"级别"; TIER(B2:B, C2:C, D2:D, CARE_RULES)}');
  putFormula(
    sheet,
    'G1',
    '={"下次电话"; NEXTCONTACT(E2:E, "电话", F2:F, , CARE_RULES, CARE_DAYS)}',
  );
  putFormula(sheet, 'H1', '={"原因"; NEXTCALLWHY(E2:E, F2:F, , CARE_RULES, CARE_DAYS)}');
  const cells = calculate(book);
  expect(cells.down('学员', 'G', 1, 7)).toEqual([
    ...['下次电话', '2026-11-16', '2026-12-09', '', '2026-11-30', '尚未联系', ''],
  ]);
  expect(cells.down('学员', 'H', 1, 4)).toEqual([
    '原因',
    '重点：每15天电话联系（规则第 14 行）。最近联系 2026-11-02 周一 + 15天 = 2026-11-17 周二，是休息日（工作日历第 2 行：休息，校庆），提前到前一个工作日。应联系日 2026-11-16 周一',
    '关注：每月电话联系（规则第 15 行）。最近联系 2026-11-09 周一 + 1个月 = 2026-12-09 周三，是工作日。应联系日 2026-12-09 周三',
    '',
  ]);
  expect(cells.at('学员', 'H6')).toBe(
    '尚未联系：没有最近联系日期，也没有起算日期。“资料不全”按一般：每月电话联系（规则第 16 行）',
  );
  expect(cells.at('学员', 'H8')).toBe('');
});
