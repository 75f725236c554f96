// 2-rules §2.7, 5-decisions: an override with a last day, the day included.
import { isExpired, readOverride } from '../../../src/domain/tier/override';
import { isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

describe('2-rules §2.7: what an override cell says', () => {
  test.each([
    ['重点', '重点', null],
    ['重点 至 2026-12-31', '重点', '2026-12-31'],
    ['重点至2026年12月31日', '重点', '2026-12-31'],
    ['重点（至 2026/12/31）', '重点', '2026-12-31'],
    ['重点，有效期至：2026.12.31', '重点', '2026-12-31'],
    ['重点 到2026-12-31为止', '重点', '2026-12-31'],
    ['Key until 2026-12-31', 'Key', '2026-12-31'],
    ['Key (till 2026-12-31)', 'Key', '2026-12-31'],
    ['Top 2 until 2026-12-31', 'Top 2', '2026-12-31'],
    // No day that is certain: the whole text is no tier, and is listed.
    ['重点 至 12月31日', '重点 至 12月31日', null],
    ['Key until 5/3/2026', 'Key until 5/3/2026', null],
    ['Key until then', 'Key until then', null],
    ['Customer', 'Customer', null],
  ])('%s: %s, %s', (text, tier, until) => {
    const read = readOverride(text, null);
    expect([read?.tier, read?.until ? isoDate(read.until) : null]).toEqual([tier, until]);
  });

  test('a blank cell says nothing', () => {
    expect(readOverride('  ', null)).toBeNull();
  });

  test.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('5-decisions: on %s “Key until 2026-12-31” is over: %s', (today, over) => {
    const read = readOverride('Key until 2026-12-31', null);
    expect(read && isExpired(read, day(today))).toBe(over);
  });
});
