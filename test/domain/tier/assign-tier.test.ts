import type { Cell } from '../../../src/domain/cell';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import type { RuleBook } from '../../../src/domain/rule-book/rule-book';
import { assignTier } from '../../../src/domain/tier/assign-tier';

const book = defaultBook('en');

/** TIER as the cell shows it. */
const tier = (position: Cell, fees: Cell, months: Cell, rules: RuleBook = book): string => {
  const result = assignTier(rules, { position, fees, months });
  if (result.kind === 'tier') return result.tier;
  return result.kind === 'blank' ? '' : 'Needs data';
};

describe('2-rules §2, M0.2: the tier table', () => {
  test.each<[Cell, Cell, Cell, string]>([
    ['部门经理', 9000, 2, 'Key'],
    ['部门经理', 7999.99, 5, 'Key'],
    ['职员', 8000, 5, 'Key'],
    ['职员', 8000, 4, 'Watch'],
    ['国企员工', 4000, 0, 'Watch'],
    ['公务员', 3999, 2.9, 'General'],
    ['班主任', 9000, 1, 'Watch'],
    ['私企总监', 5000, 1, 'Watch'],
    ['自由职业', 9000, 1, 'General'],
    ['', 9000, 1, 'Needs data'],
    ['', 9000, 6, 'Key'],
    ['', '', '', ''],
    [null, ' ', '　', ''],
    ['职员', 3000, '', 'General'],
    ['国企员工', '#N/A', 2, 'Needs data'],
  ])('%j, %j, %j is %s', (position, fees, months, expected) => {
    expect(tier(position, fees, months)).toBe(expected);
  });

  test.each<[Cell, Cell, string]>([
    ['8,000', '5个月', 'Key'],
    ['8000元', '半年', 'Key'],
    ['¥8,000.00', '1年', 'Key'],
    ['8千', '一年半', 'Key'],
    ['0.8万', '５', 'Key'],
    ['1.2w', 5, 'Key'],
    ['约8000', 5, 'Needs data'],
    ['8000+', 5, 'Needs data'],
    ['8,00', 5, 'Needs data'],
    ['USD 8000', 5, 'Needs data'],
    [8000, '5月', 'Needs data'],
    [8000, true, 'Needs data'],
    ['5个月', 5, 'Needs data'],
  ])('§2.5 职员, %j, %j is %s', (fees, months, expected) => {
    expect(tier('职员', fees, months)).toBe(expected);
  });

  test.each<[Cell, Cell, Cell, string, string]>([
    ['职员', 8000, 5, 'Key', '8000 and 5 months are Key: the number itself is included'],
    ['班主任', 9000, 1, 'Watch', 'fees above the band of 4000 to 8000 still meet it'],
    ['班主任', 100, 6, 'Watch', 'months above the band of 3 to 5 too'],
    ['职员', 9000, 4, 'Watch', 'not General, as the literal bands would have it'],
    ['部门经理', 4000, 0, 'Watch', 'a manager meets the lower position condition'],
  ])('§2.2 "at least": %s, %d, %d is %s (%s)', (position, fees, months, expected) => {
    expect(tier(position, fees, months)).toBe(expected);
  });

  test.each<[Cell]>([
    ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!', 'Loading...'].map(
      (text): [Cell] => [text],
    ),
    ['#N/A (Did not find value)'],
  ])('5-decisions: the error value %s is unknown in every column', (error) => {
    expect([tier(error, 9000, 1), tier('职员', error, 5), tier('职员', 8000, error)]).toEqual([
      ...['Needs data', 'Needs data', 'Needs data'],
    ]);
    // Unknown, not blank: a row of nothing else is no blank row.
    expect(tier(error, '', '')).toBe('Needs data');
  });

  test('§2.6 says what is certain, what is possible and what decides', () => {
    expect(assignTier(book, { position: '', fees: 9000, months: 3 })).toEqual({
      kind: 'needs data',
      atLeast: 'Watch',
      possible: 'Key',
      missing: ['position'],
    });
    expect(assignTier(book, { position: '?', fees: '', months: 'soon' })).toEqual({
      kind: 'needs data',
      atLeast: 'General',
      possible: 'Key',
      missing: ['position', 'fees', 'months'],
    });
    expect(assignTier(book, { position: '公务员', fees: 100, months: '' })).toEqual({
      kind: 'needs data',
      atLeast: 'General',
      possible: 'Watch',
      missing: ['months'],
    });
  });

  test('§2.2 with literal bands more is less, as the warning says', () => {
    const literal = parseRules([
      ['tier', 'Watch', 'fees', 'between', '4000 and 8000'],
      ['tier', 'General', 'otherwise'],
    ]);
    expect([3999, 4000, 8000, 8001].map((fees) => tier('', fees, '', literal))).toEqual([
      ...['General', 'Watch', 'Watch', 'General'],
    ]);
  });

  test('the tier that catches the rest comes last wherever its row stands', () => {
    const odd = parseRules([
      ['tier', 'Rest', 'otherwise'],
      ['tier', 'Gold', 'fees', 'above', 300],
    ]);
    expect([tier('', 301, '', odd), tier('', 300, '', odd)]).toEqual(['Gold', 'Rest']);
  });

  test('without a fallback tier nothing is certain, and nobody gets a tier by chance', () => {
    const open = parseRules([['tier', 'Gold', 'fees', 'at least', 300]]);
    expect(assignTier(open, { position: '', fees: 1, months: '' })).toEqual({
      ...{ kind: 'needs data', atLeast: null, possible: null, missing: [] },
    });
  });

  test('a tier whose conditions are all unreadable is reached by nobody', () => {
    const broken = parseRules([
      ['tier', 'Gold', 'fees', 'at least', 'lots'],
      ['tier', 'Rest', 'otherwise'],
    ]);
    expect(tier('经理', 9e6, 99, broken)).toBe('Rest');
  });
});
