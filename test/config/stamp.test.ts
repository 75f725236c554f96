// Moments as text in cells: read back to the second, in every zone, on both sides of a change of clocks.
import { readStamp, stampText } from '../../src/config/stamp';
import { instantOf } from '../../src/domain/time/instant';
import { CLOCK_CHANGES, utc, zoneNamed } from '../support/zones';

const SHANGHAI = zoneNamed('Asia/Shanghai');

test.each([
  ['Asia/Shanghai', '2026-11-21T18:17:05Z', '2026-11-22 02:17:05 +08:00'],
  ['America/St_Johns', '2026-01-01T00:00:00Z', '2025-12-31 20:30:00 -03:30'],
  ['UTC', '2026-02-28T23:59:59Z', '2026-02-28 23:59:59 +00:00'],
])('%s %s is %s', (zone, moment, text) => {
  expect(stampText(utc(moment), zoneNamed(zone))).toBe(text);
});

test('the two hours of an autumn night are two moments', () => {
  const newYork = zoneNamed('America/New_York');
  const [summer, winter] = [utc('2026-11-01T05:30:00Z'), utc('2026-11-01T06:30:00Z')];
  const texts = [summer, winter].map((moment) => stampText(moment, newYork));
  expect(texts).toEqual(['2026-11-01 01:30:00 -04:00', '2026-11-01 01:30:00 -05:00']);
  expect(texts.map((text) => readStamp(text, SHANGHAI))).toEqual([summer, winter]);
});

test.each(CLOCK_CHANGES)(
  '%s around %s: what is written is read, whatever zone reads it',
  (name, on) => {
    const zone = zoneNamed(name);
    const start = utc(`${on}T00:00:00Z`) - 86_400_000;
    for (let minutes = 0; minutes < 3 * 1440; minutes += 17) {
      const moment = instantOf(start + minutes * 60_000);
      expect(readStamp(stampText(moment, zone), SHANGHAI)).toBe(moment);
    }
  },
);

test.each([
  ['a text without an offset is the zone’s own', '2026-11-22 02:17', '2026-11-21T18:17:00Z'],
  [
    'a date cell is the zone’s own',
    { kind: 'date', on: 20779, minutes: 137 },
    '2026-11-21T18:17:00Z',
  ],
] as const)('%s', (_, cell, wanted) => {
  expect(readStamp(cell as Parameters<typeof readStamp>[0], SHANGHAI)).toBe(utc(wanted));
});

test.each(['', 'soon', '2026-13-01 02:00', '2026-11-22 25:00', 7, true, null, undefined])(
  'nothing is read out of %p',
  (cell) => {
    expect(readStamp(cell, SHANGHAI)).toBeNull();
  },
);
