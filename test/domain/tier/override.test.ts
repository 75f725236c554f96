// 2-rules §2.7, 5-decisions: an override with a last day, the day included.
import { isExpired, overrideText, readOverride } from '../../../src/domain/tier/override';
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

  test.each([
    ['一般 至 2026-12-31（可降级）', '一般', '2026-12-31'],
    ['一般（也可降级）', '一般', null],
    ['一般，可降级，至 2026年12月31日', '一般', '2026-12-31'],
    ['General until 2026-12-31 (also lower)', 'General', '2026-12-31'],
    ['General, even if lower', 'General', null],
    ['GENERAL (Also Lower) until 2026-12-31', 'GENERAL', '2026-12-31'],
  ])('2-rules §2.7: %s may lower: %s, %s', (text, tier, until) => {
    const read = readOverride(text, null);
    expect([read?.tier, read?.until ? isoDate(read.until) : null, read?.alsoLower]).toEqual([
      ...[tier, until, true],
    ]);
  });

  test.each(['重点', '重点 至 2026-12-31', '也可降级', 'also lower', 'Lower', 'Also lower-case'])(
    'what says nothing of lowering does not lower: %s',
    (text) => {
      expect(readOverride(text, null)).toMatchObject({ alsoLower: false });
    },
  );

  test.each([
    ['重点', null, false, 'zh', '重点'],
    ['重点', '2026-12-31', false, 'zh', '重点 至 2026-12-31'],
    ['一般', '2026-12-31', true, 'zh', '一般 至 2026-12-31（可降级）'],
    ['General', null, true, 'en', 'General (also lower)'],
    ['Key', '2026-12-31', false, 'en', 'Key until 2026-12-31'],
  ] as const)(
    'what is written is what is read: %s %s %s',
    (tier, until, alsoLower, language, text) => {
      const override = { tier, until: until === null ? null : day(until), alsoLower };
      expect(overrideText(override, language)).toBe(text);
      expect(readOverride(text, null)).toEqual(override);
    },
  );

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
