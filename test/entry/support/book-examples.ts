// More worked examples, with books of their own: pure reading, so the real spreadsheet need not try them.
import type { Example } from '../../../src/app/self-test/example';
import { on } from '../../../src/app/self-test/example';
import type { Cell } from '../../../src/domain/cell';

const NEEDS = 'Needs data';
const TYPED = '2-rules §2.5';

const tier = (source: string, given: Example['given'], expected: string): Example => ({
  source,
  name: 'TIER',
  given,
  expected,
});

/** A book of one threshold: A from the amount on, B below it. */
const from = (subject: 'fees' | 'months', amount: number, unit: string): Cell[][] => [
  ['tier', 'A', subject, 'at least', amount, unit],
  ['tier', 'B', 'otherwise', '', '', ''],
];

const FEES: readonly (readonly [Cell, number])[] = [
  ['8,000', 8000],
  ['8000元', 8000],
  ['¥8,000.00', 8000],
  ['8千', 8000],
  ['0.8万', 8000],
  ['1.2w', 12000],
  ['８０００', 8000],
];
const MONTHS: readonly (readonly [Cell, number])[] = [
  ['5个月', 5],
  ['半年', 6],
  ['1年', 12],
  ['一年半', 18],
];

/** The amount that was typed reaches the threshold of that amount, and not the one just above. */
const exactly = (subject: 'fees' | 'months', unit: string, typed: Cell, amount: number) =>
  [amount, amount + 0.01].map((threshold, i) => {
    const cells = subject === 'fees' ? [typed, ''] : ['', typed];
    return tier(TYPED, ['', ...cells, from(subject, threshold, unit)], i === 0 ? 'A' : 'B');
  });

const UNKNOWN_FEES: readonly Cell[] = [
  ...['约8000', '8000+', '8000-9000', '$8000', '8,00', '8000个月'],
  on(2026, 3, 5),
  true,
];
const UNKNOWN_MONTHS: readonly Cell[] = [
  '约5个月',
  '5+',
  '3-5',
  '5月',
  '5元',
  on(2026, 3, 5),
  true,
];

/** §1: the header's language is that of the results, without one that of the first rule word. */
const languages = (): readonly Example[] => {
  const english = ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit'];
  const chinese = ['规则', '级别', '项目', '条件', '数值', '单位'];
  const rows = from('fees', 8000, 'CNY');
  const mixed = [['分级', '甲', '缴费金额', '至少', 8000, '元'], ...rows.slice(1)];
  const source = '2-rules §1 language';
  return [
    tier(source, ['', '?', '', [chinese, ...rows]], '资料不全'),
    tier(source, ['', '?', '', [english, ...mixed]], NEEDS),
    tier(source, ['', '?', '', mixed], '资料不全'),
    tier(source, ['', 8000, '', mixed], '甲'),
  ];
};

const calls = (test: string, value: number, unit: string, ...more: Cell[][]): Cell[][] => [
  ['contact', 'Key', 'call', test, value, unit],
  ...more,
];
const setting = (name: string, value: string): Cell[] => ['setting', '', name, 'is', value, ''];

/** Last contact, a book of one contact row, answer. */
const CADENCES: readonly (readonly [Cell, Cell[][], string])[] = [
  [on(2026, 3, 2), calls('per', 1, 'week'), '2026-03-09'],
  [on(2026, 3, 2), calls('per', 2, 'month'), '2026-03-16'],
  [on(2026, 3, 2), calls('per', 1, 'month'), '2026-04-02'],
  [on(2026, 1, 31), calls('every', 2, 'months'), '2026-03-31'],
  [on(2028, 1, 31), calls('every', 1, 'month'), '2028-02-29'],
  [on(2026, 3, 2), calls('every', 2, 'weeks'), '2026-03-16'],
  [on(2026, 3, 3), calls('every', 1, 'half-month'), '2026-03-18'],
  [on(2026, 3, 6), calls('every', 15, 'days', setting('shift', 'later')), '2026-03-23'],
  [on(2026, 3, 6), calls('every', 15, 'days', setting('shift', 'none')), '2026-03-21'],
  // Chinese hours: rests on Monday and Tuesday, so Tue 17 Mar → Sun 15 Mar.
  [
    on(2026, 3, 2),
    calls('every', 15, 'days', ['工作时间', '', '周三至周日', '开放', '09:00-18:00', '']),
    '2026-03-15',
  ],
];

const why = (given: Example['given'], expected: string): Example => ({
  ...{ source: '2-rules §3 why', name: 'NEXTCALLWHY', given, expected },
});

/** The sentences why in Chinese, of a later start, and of the slots of a week. */
const WHY: readonly Example[] = [
  why(
    ['重点', on(2026, 3, 6), undefined, '学校'],
    '重点：每15天电话联系（规则第 14 行）。最近联系 2026-03-06 周五 + 15天 = 2026-03-21 周六，是休息日（周末），提前到前一个工作日。应联系日 2026-03-20 周五',
  ),
  why(
    ['一般', on(2026, 1, 31), undefined, '学校'],
    '一般：每月电话联系（规则第 16 行）。最近联系 2026-01-31 周六 + 1个月 = 2026-02-28 周六（该月没有 31 日），是休息日（周末），提前到前一个工作日。应联系日 2026-02-27 周五',
  ),
  why(
    ['资料不全', on(2026, 3, 3), undefined, '学校'],
    '“资料不全”按一般：每月电话联系（规则第 16 行）。最近联系 2026-03-03 周二 + 1个月 = 2026-04-03 周五，是工作日。应联系日 2026-04-03 周五',
  ),
  why(
    ['重点', '', undefined, '学校'],
    '尚未联系：没有最近联系日期，也没有起算日期。重点：每15天电话联系（规则第 14 行）',
  ),
  why(
    ['Key', on(2026, 3, 3), on(2026, 3, 10)],
    'Key: call every 15 days (row 14 of the rules). Counted since Tue 2026-03-10 (later than the last contact 2026-03-03) + 15 days = Wed 2026-03-25, a working day. Due Wed 2026-03-25',
  ),
  why(
    ['', on(2026, 3, 2), undefined, [['contact', 'any', 'call', 'per', 2, 'week']]],
    'Everybody: call twice a week (row 1 of the rules). Last contact Mon 2026-03-02 counts as the call of Wed 2026-03-04 (working day 3 of 5 in its week); the next one is on Fri 2026-03-06 (working day 5 of 5 in its week). Due Fri 2026-03-06',
  ),
  why(
    ['重点', on(2026, 3, 2), undefined, [['联系', '不限', '电话', '频次', 2, '周']]],
    '所有客户：每周2次电话联系（规则第 1 行）。最近联系 2026-03-02 周一，算作 2026-03-04 周三（该周 5 个工作日中的第 3 个）那一次；下一次是 2026-03-06 周五（该周 5 个工作日中的第 5 个）。应联系日 2026-03-06 周五',
  ),
];

export const BOOK_EXAMPLES: readonly Example[] = [
  ...FEES.flatMap(([typed, amount]) => exactly('fees', 'CNY', typed, amount)),
  ...MONTHS.flatMap(([typed, amount]) => exactly('months', 'months', typed, amount)),
  ...UNKNOWN_FEES.map((typed) => tier(TYPED, ['职员', typed, 5], NEEDS)),
  ...UNKNOWN_MONTHS.map((typed) => tier(TYPED, ['职员', 8000, typed], NEEDS)),
  ...languages(),
  ...WHY,
  ...CADENCES.map(
    ([last, book, expected]): Example => ({
      source: '2-rules §3',
      name: 'NEXTCALL',
      given: ['Key', last, undefined, book],
      expected,
    }),
  ),
];
