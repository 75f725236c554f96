// The worked examples of tiers by any columns, and of the presets (2-rules §1, M2.7, M4.1).
import type { Cell } from '../../domain/cell';
import type { Example } from './example';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const MONTHS_ZH = ['1月', '2月', '3月', '4月', '5月', '6月'];

/** M2.7: more than 300, 500, 800 in each of six months. */
const STARS: readonly (readonly [readonly Cell[], string])[] = [
  [[801, 900, 850, 2000, 801, 801], 'Five stars'],
  [[801, 900, 850, 2000, 801, 800], 'Four stars'],
  [[5000, 5000, 500, 5000, 5000, 5000], 'Three stars'],
  [[300, 9000, 9000, 9000, 9000, 9000], 'No stars'],
  [[900, '#N/A', 900, 900, 900, 900], 'Needs data'],
  [[200, '', '', '', '', ''], 'No stars'],
  [['', '', '', '', '', ''], ''],
];

/** Any names of tiers, conditions on any column; a column between them may be of no use. */
const OWN: readonly (readonly Cell[])[] = [
  ['tier', 'Gold', 'conditions met', 'at least', 1, ''],
  ['tier', 'Gold', 'orders', 'at least', 10, ''],
  ['tier', 'Gold', 'kind', 'is', 'VIP', ''],
  ['tier', 'Plain', 'otherwise', '', '', ''],
];
const ORDERS = ['Name', 'Kind', 'Orders'];

const tier = (
  headers: readonly Cell[],
  row: readonly Cell[],
  rules: Example['given'][0],
  expected: string,
): Example => ({
  ...{ source: '2-rules §1 TIERBY', name: 'TIERBY', given: [[headers], [row], rules], expected },
});

export const tierByExamples = (): readonly Example[] => [
  ...STARS.map(([row, answer]) => tier(MONTHS, row, 'stars', answer)),
  tier(MONTHS_ZH, [801, '900元', '0.2万', 801, 801, 801], '星级', '五星'),
  // Titles in either language, in any order.
  tier(['姓名', '报班时长', '学费', '职务'], ['张三', 2, 9000, '部门经理'], 'school', 'Key'),
  tier(['Title', 'Fees (CNY)', 'Months'], ['', 9000, 1], '学校', '资料不全'),
  // The numbers of this preset start empty: everybody is C.
  tier(['客户', '累计缴费'], ['华联', 900000], '大客户', 'C'),
  tier(ORDERS, ['Li', 'vip', 2], OWN, 'Gold'),
  tier(ORDERS, ['Li', '', 10], OWN, 'Gold'),
  tier(ORDERS, ['Li', '', 2], OWN, 'Needs data'),
  tier(ORDERS, ['Li', 'new', 2], OWN, 'Plain'),
];
