// The worked examples of positions and tiers (2-rules §1, §2).
import type { Cell } from '../../domain/cell';
import { type Example, on } from './example';

const POSITIONS = '2-rules §1 positions';
const TABLE = '2-rules §2 table';
const TYPED = '2-rules §2.5';

const tier = (source: string, given: Example['given'], expected: string): Example => ({
  source,
  name: 'TIER',
  given,
  expected,
});

/** Met together with the fees, a level decides the tier; months 0 keeps out of the way. */
const level = ([title, name]: readonly [string, string]): readonly Example[] => {
  const [high, low] = { manager: ['Key', 'Watch'], public: ['Watch', 'Watch'] }[name] ?? [
    'General',
    'General',
  ];
  return [
    tier(POSITIONS, [title, 8000, 0], high ?? ''),
    tier(POSITIONS, [title, 4000, 0], low ?? ''),
  ];
};

const LEVELS: readonly (readonly [string, string])[] = [
  ['班主任', 'public'],
  ['四级主任科员', 'public'],
  ['总经理助理', 'none'],
  ['国企总经理助理', 'public'],
  ['校长兼班主任', 'manager'],
  ['副县长', 'manager'],
  ['factory worker', 'none'],
  ['contractor', 'none'],
  ['VPN engineer', 'none'],
  ['doctor', 'public'],
  ['Owner/Marketing Assistant', 'manager'],
];

const NEEDS = 'Needs data';
const CHINESE: { readonly [tier: string]: string } = {
  Key: '重点',
  Watch: '关注',
  General: '一般',
  [NEEDS]: '资料不全',
};

const ROWS: readonly (readonly [Cell, Cell, Cell, string])[] = [
  ['部门经理', 9000, 2, 'Key'],
  ['部门经理', 7999.99, 5, 'Key'],
  ['职员', 8000, 5, 'Key'],
  ['职员', 8000, 4, 'Watch'],
  ['国企员工', 4000, 0, 'Watch'],
  ['公务员', 3999, 2.9, 'General'],
  ['班主任', 9000, 1, 'Watch'],
  ['私企总监', 5000, 1, 'Watch'],
  ['自由职业', 9000, 1, 'General'],
  ['', 9000, 1, NEEDS],
  ['', 9000, 6, 'Key'],
  ['', '', '', ''],
  ['职员', 3000, '', 'General'],
  ['国企员工', '#N/A', 2, NEEDS],
  // 2-rules §2.3
  ['不详', 9000, 1, NEEDS],
  ['学生', 9000, 1, 'General'],
];

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

/** §2.6: what is certain, and what is missing. */
const WHY: readonly Example[] = [
  {
    source: '2-rules §2.6',
    name: 'TIERWHY',
    given: ['', 9000, 4],
    expected: 'Needs data: at least Watch; position is missing (Key is possible)',
  },
  {
    source: '2-rules §2.6',
    name: 'TIERWHY',
    given: ['', 9000, 4, '学校'],
    expected: '资料不全：至少为关注；缺职位（可能为重点）',
  },
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

export const tierExamples = (): readonly Example[] => [
  ...LEVELS.flatMap(level),
  ...ROWS.flatMap(([position, fees, months, answer]) => [
    tier(TABLE, [position, fees, months], answer),
    tier(TABLE, [position, fees, months, '学校'], CHINESE[answer] ?? ''),
  ]),
  ...FEES.flatMap(([typed, amount]) => exactly('fees', 'CNY', typed, amount)),
  ...MONTHS.flatMap(([typed, amount]) => exactly('months', 'months', typed, amount)),
  ...UNKNOWN_FEES.map((typed) => tier(TYPED, ['职员', typed, 5], NEEDS)),
  ...UNKNOWN_MONTHS.map((typed) => tier(TYPED, ['职员', 8000, typed], NEEDS)),
  ...WHY,
  ...languages(),
];
