// The rest days of one person as Staff says them.
import { restsOn, unreadRestDays } from '../../../src/domain/reading/rest-days';
import { day } from '../../support/dates';

const REST: readonly (readonly [text: string, on: string, rests: boolean])[] = [
  ['', '2026-09-28', false],
  ['周三', '2026-09-30', true],
  ['周三', '2026-09-29', false],
  ['周六、周日', '2026-09-27', true],
  ['Mon, Tue', '2026-09-29', true],
  ['2026-09-28', '2026-09-28', true],
  ['2026-09-28', '2026-09-29', false],
  ['2026-09-28 至 2026-09-30', '2026-09-27', false],
  ['2026-09-28 至 2026-09-30', '2026-09-28', true],
  ['2026-09-28 至 2026-09-30', '2026-09-30', true],
  ['2026-09-28 至 2026-09-30', '2026-10-01', false],
  ['9月28日至30日', '2026-09-29', true],
  ['9月28日至30日', '2027-09-29', true],
  ['9月28日到10月2日', '2026-10-02', true],
  ['12月30日至1月3日', '2027-01-02', true],
  ['12月30日至1月3日', '2026-12-31', true],
  ['12月30日至1月3日', '2026-12-29', false],
  ['28 Sep to 30 Sep', '2026-09-30', true],
  ['2026/9/28 ~ 2026/9/30', '2026-09-29', true],
  ['2026-09-28 - 2026-09-30', '2026-09-29', true],
  ['周三，2026-09-28', '2026-09-28', true],
  ['周三，2026-09-28', '2026-09-30', true],
  ['生病', '2026-09-28', false],
  ['生病，周三', '2026-09-30', true],
  ['2026-09-30 至 2026-09-28', '2026-09-29', false],
];

describe('rest days of one person', () => {
  test.each(REST)('"%s" on %s: %s', (text, on, rests) => {
    expect(restsOn(text, day(on))).toBe(rests);
  });

  test('M0.7 what cannot be read is named, and the rest still counts', () => {
    expect(unreadRestDays('生病，周三, 2026-09-28 至 2026-09-30')).toEqual(['生病']);
    expect(unreadRestDays('')).toEqual([]);
    expect(unreadRestDays('2026-02-30')).toEqual(['2026-02-30']);
  });
});
