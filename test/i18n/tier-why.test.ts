import type { Cell } from '../../src/domain/cell';
import type { Language } from '../../src/domain/language';
import { defaultBook } from '../../src/domain/rule-book/default-book';
import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { explainTier } from '../../src/domain/tier/explain-tier';
import { tierWhy } from '../../src/i18n/tier-why';

const why = (language: Language, position: Cell, fees: Cell, months: Cell): string =>
  tierWhy(language, explainTier(defaultBook(language), { position, fees, months }));

describe('3-product §2 TIERWHY, 2-rules §2.6', () => {
  test.each<[Cell, Cell, Cell, string]>([
    [
      ...(['部门经理', 9000, 2] as const),
      'Key: position 部门经理 (manager) and fees 9,000 (8,000 or more); months 2 is 3 short',
    ],
    [
      ...(['私企总监', 5000, 1] as const),
      'Watch: position 私企总监 (manager) and fees 5,000 (4,000 or more); months 1 is 2 short. Key needs 1 more of: fees 5,000 is 3,000 short, months 1 is 4 short',
    ],
    [
      ...(['公务员', 3999, 2.9] as const),
      'General: Watch needs 2 conditions, 1 is met: position 公务员 (public sector); fees 3,999 is 1 short, months 2.9 is 0.1 short',
    ],
    [
      ...(['学生', '1', ''] as const),
      'General: Watch needs 2 conditions, none is met: position 学生 is not public sector, fees 1 is 3,999 short, months are missing',
    ],
    ['', 9000, 3, 'Needs data: at least Watch; position is missing (Key is possible)'],
    [
      ...(['国企员工', '约8000', 2] as const),
      'Needs data: at least General; fees "约8000" cannot be read (Watch is possible)',
    ],
    ['', '', '', ''],
  ])('en: %j, %j, %j', (position, fees, months, expected) => {
    expect(why('en', position, fees, months)).toBe(expected);
  });

  test.each<[Cell, Cell, Cell, string]>([
    [
      ...(['部门经理', 9000, 2] as const),
      '重点：职位 部门经理（中高层管理者）、缴费 9,000（至少 8,000）；报班时长 2 个月，还差 3 个月',
    ],
    [
      ...(['职员', 8000, 4] as const),
      '关注：缴费 8,000（至少 4,000）、报班时长 4 个月（至少 3）；职位 职员，不属于机关事业国企人员。升为重点还需满足以下任意 1 项：职位 职员，不属于中高层管理者；报班时长 4 个月，还差 1 个月',
    ],
    ['', 9000, 3, '资料不全：至少为关注；缺职位（可能为重点）'],
    ['', '', '', ''],
  ])('zh: %j, %j, %j', (position, fees, months, expected) => {
    expect(why('zh', position, fees, months)).toBe(expected);
  });

  test('what is a little short is said, not rounded away; a long title is cut', () => {
    expect(why('en', '职员', 7999.999, 4)).toContain('months 4 is 1 short');
    expect(why('en', '经理', 7999.999, 1)).toContain('fees 7,999.999 is 0.001 short');
    expect(why('en', '工'.repeat(50000), 1, 1).length).toBeLessThan(250);
  });

  test('strict tests and bands have their own words', () => {
    const book = parseRules([
      ['tier', 'Star', 'fees', 'above', 300],
      ['tier', 'Band', 'fees', 'between', '100-200'],
      ['tier', 'Rest', 'otherwise'],
    ]);
    const said = (fees: number) =>
      tierWhy('en', explainTier(book, { position: '', fees, months: '' }));
    expect(said(301)).toBe('Star: fees 301 (more than 300)');
    expect(said(300)).toBe('Rest: Band needs 1 condition, none is met: fees 300 is 100 too much');
    expect(said(150)).toBe(
      'Band: fees 150 (100 to 200). Star needs 1 more of: fees 150 is 150 short',
    );
    const only = parseRules([
      ['tier', 'Star', 'fees', 'above', 300],
      ['tier', 'Rest', 'otherwise'],
    ]);
    expect(tierWhy('en', explainTier(only, { position: '', fees: 300, months: '' }))).toBe(
      'Rest: Star needs 1 condition, none is met: fees 300 is not more than 300',
    );
  });
});
