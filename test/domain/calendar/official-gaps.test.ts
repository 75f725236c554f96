// 2-rules §4: official days that come later leave what people have written about a date alone.
import fc from 'fast-check';
import { hasOfficialDays } from '../../../src/domain/calendar/mainland-zone';
import { officialDays } from '../../../src/domain/calendar/official-days';
import { officialGaps, speaksOf } from '../../../src/domain/calendar/official-gaps';
import { addDays, civilDateOf, isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const YEAR = officialDays(2026) ?? [];
const shown = (rows: Parameters<typeof officialGaps>[1]) =>
  officialGaps(YEAR, rows)
    .filter(({ from }) => isoDate(from).startsWith('2026-02'))
    .map(({ from, to, kind }) => `${isoDate(from)}..${isoDate(to)} ${kind}`);
const span = (from: string, to = from) => ({ from: day(from), to: day(to) });

describe('2-rules §4: official days around rows of the team’s own', () => {
  test.each([
    [
      'nothing written',
      [],
      ['2026-02-14..2026-02-14 work', '2026-02-15..2026-02-23 off', '2026-02-28..2026-02-28 work'],
    ],
    [
      'a day in the middle',
      [span('2026-02-18')],
      [
        '2026-02-14..2026-02-14 work',
        '2026-02-15..2026-02-17 off',
        '2026-02-19..2026-02-23 off',
        '2026-02-28..2026-02-28 work',
      ],
    ],
    ['a longer holiday', [span('2026-02-10', '2026-02-25')], ['2026-02-28..2026-02-28 work']],
    [
      'the make-up day',
      [span('2026-02-14')],
      ['2026-02-15..2026-02-23 off', '2026-02-28..2026-02-28 work'],
    ],
    ['the whole year', [span('2026-01-01', '2026-12-31')], []],
  ])('%s', (_, rows, wanted) => {
    expect(shown(rows)).toEqual(wanted);
  });

  test('each official date is either written by people or given, never both, never lost', () => {
    const first = civilDateOf(2026, 1, 1) ?? day('2026-01-01');
    const rows = fc.array(
      fc.tuple(fc.nat(364), fc.nat(40)).map(([start, length]) => ({
        from: addDays(first, start),
        to: addDays(first, start + length),
      })),
    );
    fc.assert(
      fc.property(rows, (written) => {
        const gaps = officialGaps(YEAR, written);
        for (const { from, to } of YEAR) {
          for (let date = from; date <= to; date = addDays(date, 1)) {
            const byPeople = written.some((row) => row.from <= date && date <= row.to);
            const given = gaps.filter((gap) => gap.from <= date && date <= gap.to);
            expect(given).toHaveLength(byPeople ? 0 : 1);
          }
        }
        // What was given is written now: a second time there is nothing to give.
        expect(officialGaps(YEAR, [...written, ...gaps])).toEqual([]);
      }),
    );
  });

  const row = (from: string, to = from) => ({ from: day(from), to: day(to) });

  test.each([
    ['no row', [], false],
    ['a day of the team’s own', [row('2027-12-24')], false],
    ['six days', [row('2027-02-06', '2027-02-11')], false],
    ['a week of holidays', [row('2027-10-01', '2027-10-07')], true],
    [
      'days apart, each counted once',
      [
        row('2027-01-01', '2027-01-03'),
        row('2027-01-02', '2027-01-05'),
        row('2027-05-01', '2027-05-02'),
      ],
      true,
    ],
    ['holidays of the year before', [row('2026-10-01', '2026-10-07')], false],
    ['a range over New Year, three days of it', [row('2026-12-28', '2027-01-03')], false],
    ['a range of years', [row('2026-01-01', '2028-12-31')], true],
  ])('%s: does it hold the holidays of 2027?', (_, rows, speaks) => {
    expect(speaksOf(rows, 2027)).toBe(speaks);
  });
});

test.each([
  ['Asia/Shanghai', true],
  ['Asia/Urumqi', true],
  ['PRC', true],
  ['Asia/Hong_Kong', false],
  ['Asia/Taipei', false],
  ['Asia/Singapore', false],
  ['Etc/GMT-8', false],
  ['America/New_York', false],
])('2-rules §4: the official days of China hold in %s: %s', (zone, wanted) => {
  expect(hasOfficialDays(zone)).toBe(wanted);
});
