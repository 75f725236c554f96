// The worked examples of positions and tiers (2-rules §1, §2).
import type { Cell } from '../../domain/cell';
import type { Example } from './example';

const POSITIONS = '2-rules §1 positions';
const TABLE = '2-rules §2 table';

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

export const tierExamples = (): readonly Example[] => [
  ...LEVELS.flatMap(level),
  ...ROWS.flatMap(([position, fees, months, answer]) => [
    tier(TABLE, [position, fees, months], answer),
    tier(TABLE, [position, fees, months, '学校'], CHINESE[answer] ?? ''),
  ]),
  ...WHY,
];
