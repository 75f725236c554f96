// The hand-written baseline of the bench gives the specified answers, and the product gives the same.

import { civilDateOf } from '../../src/domain/time/civil-date';
import { baselineNight, baselineTier, type RawCell } from '../bench/baseline';
import { baselineNights, baselineTiers, ourNight, ourTiers } from '../bench/contestants';
import { differences } from '../bench/differences';
import { measuredRows } from '../bench/rows';
import { day } from '../support/builders';

const dayIn = (date: object): number =>
  'serial' in date ? Number(date.serial) - 25569 : Number.NaN;

describe('2-rules §2: the baseline', () => {
  test.each<[RawCell, RawCell, RawCell, string]>([
    ['部门经理', 9000, 2, '重点'],
    ['部门经理', 7999.99, 5, '重点'],
    ['职员', 8000, 5, '重点'],
    ['职员', 8000, 4, '关注'],
    ['国企员工', 4000, 0, '关注'],
    ['公务员', 3999, 2.9, '一般'],
    ['班主任', 9000, 1, '关注'],
    ['私企总监', 5000, 1, '关注'],
    ['自由职业', 9000, 1, '一般'],
    ['', 9000, 1, '资料不全'],
    ['', 9000, 6, '重点'],
    ['', '', '', ''],
    ['职员', 3000, '', '一般'],
    ['国企员工', '#N/A', 2, '资料不全'],
    ['总经理助理', '0.8万', '一年半', '重点'],
    ['校长兼班主任', '约8000', '5个月', '重点'],
    ['工程师', '8,00', '5月', '资料不全'],
  ])('TIER(%j, %j, %j) is %j', (position, fees, months, expected) => {
    expect(baselineTier(position, fees, months)).toBe(expected);
  });
});

describe('2-rules §3: the baseline', () => {
  test.each([
    ['部门经理', '2026-03-03', '2026-03-18', '+ 15 days'],
    ['部门经理', '2026-03-06', '2026-03-20', 'Sat 21 → earlier'],
    ['职员', '2026-01-31', '2026-02-27', '28 Feb is a Saturday → earlier'],
    ['公务员', '2028-01-31', '2028-02-29', 'leap year'],
    ['职员', '2026-10-31', '2026-11-30', '30 days has November'],
  ])('%s, last contact %s, is due on %s (%s)', (position, last, due) => {
    const row = { position, fees: 9000, months: 1, lastContact: day(last), enrolledOn: null };
    expect(baselineNight(row, 20000, dayIn).due).toBe(day(due).serial - 25569);
  });
});

describe('3-product §8: the product and the baseline give the same answers', () => {
  test.each([
    ['2026-11-20', 'zh', 1],
    ['2026-11-22', 'zh', 2],
    ['2028-02-29', 'zh', 3],
    ['2026-03-31', 'en', 4],
  ] as const)('as of %s, sample in %s, seed %d', (iso, language, seed) => {
    const rows = measuredRows(1500, iso, language, seed);
    const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
    const asOf = civilDateOf(year, month, date);
    if (asOf === undefined) throw new Error(`no such day: ${iso}`);
    const tiers = ourTiers(rows);
    const nights = ourNight(rows, asOf);
    expect(differences(rows, tiers, baselineTiers(rows))).toEqual([]);
    expect(differences(rows, nights, baselineNights(rows, asOf))).toEqual([]);
    // Equal because both know the rules, not because both say nothing.
    expect(new Set(tiers)).toEqual(new Set(['重点', '关注', '一般', '资料不全']));
    const statuses = new Set<string>(nights.map((night) => night.status));
    for (const status of ['overdue', 'soon', 'fine', 'never']) expect(statuses).toContain(status);
    // Nothing is ever due on a Sunday, and 2026-11-22 is one.
    expect(statuses.has('today')).toBe(iso !== '2026-11-22');
  });

  test('a difference is found and shown with its row', () => {
    expect(differences([{ fees: 1 }, { fees: 2 }], ['a', 'b'], ['a', 'c'])).toEqual([
      'row 2 {"fees":2}: ours "b", by hand "c"',
    ]);
    expect(differences([{}], [], ['a'])).toHaveLength(1);
  });
});
