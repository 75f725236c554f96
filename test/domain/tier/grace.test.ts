// 2-rules §2.8: a tier that falls stays to the last day of the month after; cancelled if it recovers.
import { fallDay, readDemotion, withGrace } from '../../../src/domain/tier/grace';
import { isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const NAMES = ['Key', 'Watch', 'General'];
interface Look {
  readonly on: string;
  readonly wanted: string;
  readonly kept?: boolean;
  readonly now?: boolean;
}
/** Tier and day of the fall after each look, one after the other. */
const looks = (start: string | null, list: readonly Look[]) => {
  let past: Parameters<typeof withGrace>[0]['past'] = { tier: start, fallsOn: null };
  return list.map(({ on, wanted, kept = false, now = false }) => {
    const facts = { past, names: NAMES, today: day(on), isKept: kept, atOnce: now };
    past = withGrace({ ...facts, wanted: kept ? past.tier : wanted });
    return [past.tier, past.fallsOn === null ? null : isoDate(past.fallsOn)];
  });
};

describe('2-rules §2.8: until when the old tier stays', () => {
  test.each([
    ['2026-11-20', '2027-01-01'],
    ['2026-11-01', '2027-01-01'],
    ['2026-11-30', '2027-01-01'],
    ['2026-12-31', '2027-02-01'],
    ['2027-12-31', '2028-02-01'],
    ['2028-01-31', '2028-03-01'],
  ])('first seen lower on %s: the lower tier counts from %s', (seen, falls) => {
    expect(isoDate(fallDay(day(seen)))).toBe(falls);
  });
});

describe('2-rules §2.8, M0.4: from look to look', () => {
  const low = (on: string, more: Partial<Look> = {}): Look => ({ on, wanted: 'General', ...more });
  const high = (on: string): Look => ({ on, wanted: 'Key' });
  test.each<[string, string | null, readonly Look[], readonly unknown[]]>([
    ['first seen: no grace', null, [low('2026-11-20')], [['General', null]]],
    ['promotion at once', 'General', [high('2026-11-20')], [['Key', null]]],
    [
      'falls on its day, not before, and once',
      'Key',
      ['2026-11-20', '2026-12-31', '2027-01-01', '2027-01-02'].map((on) => low(on)),
      [
        ['Key', '2027-01-01'],
        ['Key', '2027-01-01'],
        ['General', null],
        ['General', null],
      ],
    ],
    [
      'nights that were missed change nothing',
      'Key',
      [low('2026-11-20'), low('2027-02-11')],
      [
        ['Key', '2027-01-01'],
        ['General', null],
      ],
    ],
    [
      'cancelled if it recovers; the next fall begins anew',
      'Key',
      [low('2026-11-20'), high('2026-12-30'), low('2026-12-31')],
      [
        ['Key', '2027-01-01'],
        ['Key', null],
        ['Key', '2027-02-01'],
      ],
    ],
    [
      'lower still: the first day stays',
      'Key',
      [{ on: '2026-11-20', wanted: 'Watch' }, low('2026-12-05'), low('2027-01-01')],
      [
        ['Key', '2027-01-01'],
        ['Key', '2027-01-01'],
        ['General', null],
      ],
    ],
    [
      'needs data is no demotion',
      'Key',
      [low('2026-11-20', { kept: true }), low('2027-03-01', { kept: true })],
      [
        ['Key', null],
        ['Key', null],
      ],
    ],
    [
      'needs data is no recovery: what was seen lower falls once it is seen lower again',
      'Key',
      [low('2026-11-20'), low('2027-01-05', { kept: true }), low('2027-01-06')],
      [
        ['Key', '2027-01-01'],
        ['Key', '2027-01-01'],
        ['General', null],
      ],
    ],
    ['a lead says now', 'Key', [low('2026-11-20', { now: true })], [['General', null]]],
    [
      'a lead says now while it waits',
      'Key',
      [low('2026-11-20'), low('2026-11-21', { now: true })],
      [
        ['Key', '2027-01-01'],
        ['General', null],
      ],
    ],
    ['a tier that the book lacks now', 'Gold', [low('2026-11-20')], [['General', null]]],
  ])('%s', (_, start, list, expected) => {
    expect(looks(start, list)).toEqual(expected);
  });

  test('a book without a fallback tier: nothing to fall to', () => {
    const past = { tier: 'Key', fallsOn: null };
    const facts = { past, names: NAMES, today: day('2026-11-20'), isKept: false, atOnce: false };
    expect(withGrace({ ...facts, wanted: null })).toEqual({ tier: null, fallsOn: null });
  });
});

describe('setting demotion', () => {
  test.each<[string, 'now' | 'grace' | null]>([
    ['now', 'now'],
    ['立即', 'now'],
    [' At once ', 'now'],
    ['次月底', 'grace'],
    ['grace', 'grace'],
    ['some day', null],
  ])('%s: %s', (text, expected) => {
    expect(readDemotion(text)).toBe(expected);
  });
});
