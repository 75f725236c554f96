import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { knownValue } from '../../../src/domain/reading';
import {
  type DateOptions,
  type DateOrder,
  type DateRole,
  readDate,
  readMoment,
} from '../../../src/domain/reading/date';
import {
  type CivilDate,
  civilDateOf,
  isoDate,
  partsOf,
  serialOf,
} from '../../../src/domain/time/civil-date';

const day = (iso: string): CivilDate => {
  const [year, month, date] = iso.split('-').map(Number);
  return civilDateOf(year!, month!, date!)!;
};
const plain: DateOptions = { role: 'none', asOf: null, order: null };
const asOf = (role: DateRole, iso: string): DateOptions => ({ role, asOf: day(iso), order: null });
const inOrder = (order: DateOrder): DateOptions => ({ ...plain, order });
const shown = (cell: Cell, options: DateOptions): string => {
  const reading = readDate(cell, options);
  return reading.kind === 'known' ? isoDate(reading.value) : reading.kind;
};
const dateCell = (iso: string, minutes = 0): Cell => ({ kind: 'date', on: day(iso), minutes });

describe('2-rules §8: dates as people type them', () => {
  test.each<[Cell]>([
    ['2026-3-5'],
    ['2026-03-05'],
    ['2026/3/5'],
    ['2026.3.5'],
    ['2026年3月5日'],
    ['2026年03月05号'],
    ['2026 年 3 月 5 日'],
    ['２０２６－３－５'],
    ['２０２６年３月５日'],
    ['二〇二六年三月五日'],
    ['2026–3–5'],
    [' 2026-3-5 '],
    ['2026 - 3 - 5'],
    ['2026。3。5'],
    ['2026年3月5日。'],
    ['2026-3-5 下午'],
    ['20260305'],
    [20260305],
    ['２０２６０３０５'],
    [46086],
    [46086.75],
    [dateCell('2026-03-05')],
    [dateCell('2026-03-05', 870)],
    ['2026-3-5 14:30'],
    ['2026-03-05T14:30:00'],
    ['2026/3/5 14:30:59'],
    ['2026-3-5 下午3点半'],
    ['2026年3月5日下午3点半'],
    ['2026年3月5日 3点'],
    ['20260305 9:00'],
    ['2026-3-5 周四'],
    ['2026-3-5 星期四'],
    ['2026-3-5（星期四）'],
    ['2026年3月5日周四 14:30'],
    ['Thu 2026-3-5'],
    ['2026-03-05 (Thu)'],
    ['Thursday, 5 March 2026'],
    ['5 March 2026'],
    ['5th March 2026'],
    ['5th of March 2026'],
    ['Mar 5, 2026'],
    ['March 5th, 2026'],
    ['Mar. 5 2026'],
    ['5-Mar-2026'],
    ['2026-Mar-05'],
    ['MARCH 5, 2026 3:30 PM'],
  ])('§8 %j is 5 March 2026', (cell) => {
    expect(shown(cell, plain)).toBe('2026-03-05');
  });

  test.each<[Cell, string]>([
    ['2026-3-5 周三', 'the weekday disagrees'],
    ['2026-3-5 星期日', 'the weekday disagrees'],
    ['Tue 2026-3-5', 'the weekday disagrees'],
    ['2026-3-5 周四 Tue', 'the weekdays disagree'],
    ['26-3-5', 'a two-digit year'],
    ['26年3月5日', 'a two-digit year'],
    ['5/3/26', 'a two-digit year'],
    ['5 March 26', 'a two-digit year'],
    ["Mar '26", 'a two-digit year'],
    ['Mar-26', 'a day, or a year'],
    ['5/3/2026', 'two readings'],
    ['05.03.2026', 'two readings'],
    ['3月5日', 'no as-of'],
    ['03-05', 'no as-of'],
    ['5 March', 'no as-of'],
    ['2026-3', 'no day'],
    ['2026年3月', 'no day'],
    ['March 2026', 'no day'],
    ['2026', 'no day'],
    ['14:30', 'no day'],
    ['2026-3/5', 'mixed separators'],
    ['2026-02-30', 'no such day'],
    ['2026-13-01', 'no such day'],
    ['2027-2-29', 'no such day'],
    ['20260230', 'no such day'],
    ['30/2/2026', 'no such day'],
    ['2026-3-5 25:00', 'no such time'],
    ['2026-3-5 上午15点', 'word and hour contradict each other'],
    ['2026-3-5 下午9:30 pm', 'two words of the day'],
    ['2026-03-05T23:30:00Z', 'the day depends on a zone'],
    ['2026-03-05T23:30:00+08:00', 'the day depends on a zone'],
    ['2026-3-5 左右', 'about'],
    ['2026-3-5~2026-3-8', 'a range'],
    ['农历三月五日', 'lunar'],
    ['四月十一', 'lunar'],
    ['昨天', 'relative'],
    ['1899-12-31', 'before 1900'],
    ['2200-01-01', 'after 2199'],
    [18991231, 'before 1900'],
    [dateCell('1899-12-30', 870), 'a time cell: its day is the epoch'],
    [dateCell('2200-01-01'), 'after 2199'],
    [19999, 'too small for a serial'],
    [80001, 'too large for a serial'],
    [2, 'too small for a serial'],
    [20260305.5, 'no serial, no yyyymmdd'],
    [-46086, 'no date'],
    [Number.NaN, 'no date'],
    [Number.POSITIVE_INFINITY, 'no date'],
    ['46086', 'digits that are no yyyymmdd'],
    ['#N/A', 'error value'],
    [true, 'a tick'],
    [`2026-3-5${' '.repeat(100)}x`, 'a text'],
  ])('§8 %j is unknown: %s', (cell) => {
    expect(shown(cell, plain)).toBe('unknown');
  });

  test.each<[Cell]>([[''], [null], [' \u3000']])('§8 %j is blank', (cell) => {
    expect(readDate(cell, plain)).toEqual({ kind: 'blank' });
  });

  test.each([
    ['past', '3月5日', '2026-03-05', '2026-03-05'],
    ['past', '3月5日', '2026-03-04', '2025-03-05'],
    ['past', '12月31日', '2026-01-02', '2025-12-31'],
    ['past', '2月29日', '2026-03-01', '2024-02-29'],
    ['past', '2-29', '1904-02-28', 'unknown'],
    ['past', '2-29', '2104-02-28', '2096-02-29'],
    ['past', '03-05', '2026-11-23', '2026-03-05'],
    ['past', '三月五日', '2026-11-23', '2026-03-05'],
    ['past', '3月5日 周四', '2026-11-23', '2026-03-05'],
    ['past', '3月5日 周五', '2026-11-23', 'unknown'],
    ['past', '3月5日 14:30', '2026-11-23', '2026-03-05'],
    ['past', '5 Mar', '2026-11-23', '2026-03-05'],
    ['past', 'March 5', '2026-11-23', '2026-03-05'],
    ['past', '25/5', '2026-11-23', '2026-05-25'],
    ['past', '5/25', '2026-11-23', '2026-05-25'],
    ['past', '5/5', '2026-11-23', '2026-05-05'],
    ['past', '3/5', '2026-11-23', 'unknown'],
    ['past', '2月30日', '2026-11-23', 'unknown'],
    ['future', '3月5日', '2026-03-05', '2026-03-05'],
    ['future', '3月5日', '2026-03-06', '2027-03-05'],
    ['future', '1月2日', '2026-12-31', '2027-01-02'],
    ['future', '02-29', '2026-03-01', '2028-02-29'],
    ['none', '3月5日', '2026-03-05', 'unknown'],
  ] as const)('§8 %s role: %s as of %s is %s', (role, text, now, expected) => {
    expect(shown(text, asOf(role, now))).toBe(expected);
  });

  test.each<[string, DateOrder, string]>([
    ['5/3/2026', 'day first', '2026-03-05'],
    ['5/3/2026', 'month first', '2026-05-03'],
    ['05.03.2026', 'day first', '2026-03-05'],
    ['5-3-2026', 'day first', '2026-03-05'],
    ['25/5/2026', 'month first', '2026-05-25'],
  ])('§8 %s with the setting %s is %s', (text, order, expected) => {
    expect(shown(text, inOrder(order))).toBe(expected);
  });

  test.each([
    ['25/5/2026', '2026-05-25'],
    ['5/25/2026', '2026-05-25'],
    ['5/5/2026', '2026-05-05'],
  ])('§8 %s has one reading only', (text, expected) => {
    expect(shown(text, plain)).toBe(expected);
  });

  test('§8 the setting orders days without a year too', () => {
    const options: DateOptions = { ...asOf('past', '2026-11-23'), order: 'day first' };
    expect(shown('3/5', options)).toBe('2026-05-03');
    expect(shown('03-05', options)).toBe('2026-05-03');
  });

  test.each([
    [2, '1900-01-01'],
    [10000, '1927-05-18'],
    [80000, '2119-01-11'],
  ])('§8 a birthday may be the serial %d', (serial, expected) => {
    expect(shown(serial, { ...plain, earliestSerial: 2 })).toBe(expected);
  });

  test('§8 serials count from 20000 to 80000, both included', () => {
    expect(shown(20000, plain)).toBe('1954-10-03');
    expect(shown(80000, plain)).toBe('2119-01-11');
    expect(shown(80000.99, plain)).toBe('2119-01-11');
  });

  test('§8 every day reads back from each of its spellings', () => {
    const first = day('1900-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: day('2199-12-31') - first }), (offset) => {
        const date = (first + offset) as CivilDate;
        const { year, month, day: d } = partsOf(date);
        const serial = serialOf(date);
        const spellings: Cell[] = [
          isoDate(date),
          `${year}/${month}/${d}`,
          `${year}年${month}月${d}日`,
          isoDate(date).replace(/-/g, ''),
          Number(isoDate(date).replace(/-/g, '')),
          { kind: 'date', on: date, minutes: 0 },
        ];
        if (serial >= 20000 && serial <= 80000) spellings.push(serial);
        for (const cell of spellings) expect(knownValue(readDate(cell, plain))).toBe(date);
      }),
    );
  });

  test('§8 without a year: never after a past as-of, never before a future one, within a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (now, month, d) => {
          const at = (role: DateRole) =>
            knownValue(readDate(`${month}月${d}日`, { role, asOf: now as CivilDate, order: null }));
          const past = at('past');
          const future = at('future');
          expect(now - past!).toBeGreaterThanOrEqual(0);
          expect(now - past!).toBeLessThan(366);
          expect(future! - now).toBeGreaterThanOrEqual(0);
          expect(future! - now).toBeLessThan(366);
        },
      ),
    );
  });
});

describe('2-rules §8: moments as people type them', () => {
  test.each<[Cell, number]>([
    ['2026-3-5', 0],
    ['2026-3-5 14:30', 870],
    ['2026-3-5 3:30', 210],
    ['2026-3-5 00:00', 0],
    ['2026-3-5 14:30:30', 870.5],
    ['2026-03-05T14:30', 870],
    ['2026-3-5 14：30', 870],
    ['2026年3月5日下午3点半', 930],
    ['2026-3-5 下午3点', 900],
    ['2026-3-5 下午三点二十', 920],
    ['2026-3-5 下午3点20分', 920],
    ['2026-3-5 下午3点一刻', 915],
    ['2026-3-5 下午3:30', 930],
    ['2026/3/5 下午 8:30:00', 1230],
    ['2026/3/5 上午 1:05:00', 65],
    ['2026-3-5 下午15:30', 930],
    ['2026-3-5 上午9点', 540],
    ['2026-3-5 早上8点半', 510],
    ['2026-3-5 中午12点', 720],
    ['2026-3-5 中午1点', 780],
    ['2026-3-5 晚上8点', 1200],
    ['2026-3-5 凌晨2点', 120],
    ['2026-3-5 14点', 840],
    ['2026-3-5 14时05分', 845],
    ['2026-3-5 3:30 pm', 930],
    ['2026-3-5 3pm', 900],
    ['2026-3-5 12:15 am', 15],
    ['2026-3-5 12 p.m.', 720],
    ['2026-3-5 周四 下午3点半', 930],
    ['5 March 2026, 14:30', 870],
    [46086.5, 720],
    [dateCell('2026-03-05', 870.25), 870.25],
  ])('§8 %j is 5 March 2026 and %d minutes', (cell, minutes) => {
    expect(readMoment(cell, plain)).toEqual({
      kind: 'known',
      value: { on: day('2026-03-05'), minutes },
    });
  });

  test.each<[Cell]>([
    ['2026-3-5 3点半'],
    ['2026-3-5 9点'],
    ['2026-3-5 晚上12点'],
    ['2026-3-5 上午12点'],
    ['2026-3-5 下午'],
  ])('§8 %j: the day is known, the time could be two', (cell) => {
    expect(readMoment(cell, plain).kind).toBe('unknown');
    expect(shown(cell, plain)).toBe('2026-03-05');
  });

  test('§8 a serial a hair before midnight is the next day, not minute 1440', () => {
    expect(readMoment(46085.9999999999, plain)).toEqual({
      kind: 'known',
      value: { on: day('2026-03-05'), minutes: 0 },
    });
  });

  test('§8 every minute of a day reads back', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const text = `2026-3-5 ${Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, '0')}`;
      expect(knownValue(readMoment(text, plain))?.minutes).toBe(minute);
    }
  });
});
