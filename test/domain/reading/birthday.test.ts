import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { readBirthday } from '../../../src/domain/reading/birthday';
import { leapDayChoice, leapMonthChoice } from '../../../src/domain/reading/birthday-settings';
import { day } from '../../support/dates';

/** solar 1988-07-01, solar 3-5, lunar 8/15, lunar leap 6/15, lunar 1988 8/15; or why not. */
const inShort = (cell: Cell, order: Parameters<typeof readBirthday>[1] = null): string => {
  const read = readBirthday(cell, order);
  if (read.kind !== 'known') return read.kind;
  const { kind, year, month, day: date } = read.value;
  if (kind === 'solar') return `solar ${year === null ? '' : `${year}-`}${month}-${date}`;
  const leap = read.value.leap ? 'leap ' : '';
  return `lunar ${year === null ? '' : `${year} `}${leap}${month}/${date}`;
};

describe('2-rules §5: lunar birthdays as people type them', () => {
  test.each([
    ['农历八月十五', 'lunar 8/15'],
    ['阴历八月十五', 'lunar 8/15'],
    ['旧历八月十五', 'lunar 8/15'],
    ['農曆八月十五', 'lunar 8/15'],
    ['陰曆八月十五日', 'lunar 8/15'],
    ['八月十五（农历）', 'lunar 8/15'],
    ['农历：八月十五', 'lunar 8/15'],
    [' 农历 八月 十五 ', 'lunar 8/15'],
    ['农历8月15', 'lunar 8/15'],
    ['农历8月15日', 'lunar 8/15'],
    ['农历８月１５日', 'lunar 8/15'],
    ['农历8-15', 'lunar 8/15'],
    ['农历5/6', 'lunar 5/6'],
    ['农历8.15', 'lunar 8/15'],
    ['农历1988-08-15', 'lunar 1988 8/15'],
    ['农历1988年8月15日', 'lunar 1988 8/15'],
    ['1988年农历八月十五', 'lunar 1988 8/15'],
    ['一九八八年八月十五', 'lunar 1988 8/15'],
    ['二〇〇〇年正月初一', 'lunar 2000 1/1'],
    ['lunar 8/15', 'lunar 8/15'],
    ['Lunar 5-6', 'lunar 5/6'],
    ['四月十一', 'lunar 4/11'],
    ['八月十五', 'lunar 8/15'],
    ['二月三十', 'lunar 2/30'],
    ['十二月二十五', 'lunar 12/25'],
    ['十月十', 'lunar 10/10'],
    ['正月初一', 'lunar 1/1'],
    ['正月十五日', 'lunar 1/15'],
    ['大年初二', 'lunar 1/2'],
    ['五月初五', 'lunar 5/5'],
    ['5月初五', 'lunar 5/5'],
    ['农历5月初五', 'lunar 5/5'],
    ['五月初十', 'lunar 5/10'],
    ['五月廿', 'lunar 5/20'],
    ['五月廿三', 'lunar 5/23'],
    ['五月廿三日', 'lunar 5/23'],
    ['五月卅', 'lunar 5/30'],
    ['冬月二十', 'lunar 11/20'],
    ['腊月三十', 'lunar 12/30'],
    ['臘月廿三', 'lunar 12/23'],
    ['除夕', 'lunar 12/30'],
    ['1988年除夕', 'lunar 12/30'],
    ['大年三十', 'lunar 12/30'],
    ['闰六月十五', 'lunar leap 6/15'],
    ['閏六月十五', 'lunar leap 6/15'],
    ['润六月十五', 'lunar leap 6/15'],
    ['闰6月15', 'lunar leap 6/15'],
    ['农历闰六月初三', 'lunar leap 6/3'],
    ['闰冬月初三', 'lunar leap 11/3'],
    ['1987年闰六月初三', 'lunar 1987 leap 6/3'],
  ])('%s is %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('2-rules §5 and §8: birthdays by the calendar', () => {
  test.each<[Cell, string]>([
    ['八月十五日', 'solar 8-15'],
    ['八月十五号', 'solar 8-15'],
    ['四月十一日', 'solar 4-11'],
    ['8月15日', 'solar 8-15'],
    ['8月15', 'solar 8-15'],
    ['3月5日', 'solar 3-5'],
    ['03-05', 'solar 3-5'],
    ['3-5', 'solar 3-5'],
    ['2月29日', 'solar 2-29'],
    ['02-29', 'solar 2-29'],
    ['5 March', 'solar 3-5'],
    ['25/5', 'solar 5-25'],
    ['1988-07-01', 'solar 1988-7-1'],
    ['1988年7月1日', 'solar 1988-7-1'],
    ['一九八八年七月一日', 'solar 1988-7-1'],
    ['1988-07-01 08:30', 'solar 1988-7-1'],
    ['公历1988年7月1日', 'solar 1988-7-1'],
    ['阳历八月十五', 'solar 8-15'],
    ['8月15日(阳历)', 'solar 8-15'],
    ['2000-02-29', 'solar 2000-2-29'],
    [19880701, 'solar 1988-7-1'],
    [2, 'solar 1900-1-1'],
    [15000, 'solar 1941-1-24'],
    [32325, 'solar 1988-7-1'],
    [32325.5, 'solar 1988-7-1'],
    [{ kind: 'date', on: day('1988-07-01'), minutes: 0 }, 'solar 1988-7-1'],
    [{ kind: 'date', on: day('1912-02-29'), minutes: 0 }, 'solar 1912-2-29'],
  ])('%s is %s', (cell, expected) => {
    expect(inShort(cell)).toBe(expected);
  });

  test('3/5 without a year needs the setting', () => {
    expect(inShort('3/5')).toBe('unknown');
    expect(inShort('3/5', 'month first')).toBe('solar 3-5');
    expect(inShort('3/5', 'day first')).toBe('solar 5-3');
  });
});

describe('2-rules §5: what is no birthday is unknown, never guessed', () => {
  test.each<[string, Cell]>([
    ['a day that no month has', '八月三十一'],
    ['a day that no lunar month has', '农历八月三十一'],
    ['month 13', '农历13月1日'],
    ['the leap first month, which no year has', '闰正月初三'],
    ['the leap twelfth month, which no year has', '闰腊月初三'],
    ['a leap month in a year without it', '1988年闰六月初三'],
    ['day 30 of a month that had 29 days in that year', '2025年腊月三十'],
    ['a lunar year before the table', '1850年八月十五'],
    ['初 beyond ten', '五月初十一'],
    ['廿 with ten', '五月廿十'],
    ['a month without a day', '农历八月'],
    ['both calendars', '1988年9月25日（农历八月十五）'],
    ['both calendars, in words', '公历八月初三'],
    ['an English text in doubtful order', 'lunar 5/6'],
    ['mixed separators', '农历1988-8.15'],
    ['30 February', '2月30日'],
    ['29 February of a common year', '1989-02-29'],
    ['a two-digit year', '88-07-01'],
    ['a weekday that no year proves', '3月5日 星期日'],
    ['a number that was typed for a month and a day', 3.5],
    ['serial 1, before 1900', 1],
    ['a serial beyond 80000', 80001],
    ['a truth value', true],
    ['an error value', '#N/A'],
    ['a word', '不详'],
    ['a date cell before 1900', { kind: 'date', on: day('1899-12-30'), minutes: 480 }],
    ['a long text', `农历八月十五${' '.repeat(50000)}。`],
  ])('%s', (_because, cell) => {
    expect(inShort(cell)).toBe('unknown');
  });

  test.each<[Cell]>([[''], [null], ['   '], ['　']])('%j is blank', (cell) => {
    expect(inShort(cell)).toBe('blank');
  });

  test('any text is read or not, and nothing throws', () => {
    const piece = fc.constantFrom(
      ...'农历阴闰正冬腊初廿卅除夕大年月日号一二三十〇0123456789-/. 公'.split(''),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const read = readBirthday(typed);
        if (read.kind !== 'known') return;
        expect(read.value.month).toBeGreaterThanOrEqual(1);
        expect(read.value.month).toBeLessThanOrEqual(12);
        expect(read.value.day).toBeGreaterThanOrEqual(1);
        expect(read.value.day).toBeLessThanOrEqual(read.value.kind === 'lunar' ? 30 : 31);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('2-rules §5: the settings of birthdays that not every year has', () => {
  test.each([
    ['1 March', 'mar 1'],
    ['3月1日', 'mar 1'],
    ['28 February', 'feb 28'],
    ['2月28日', 'feb 28'],
    ['29 February', undefined],
    ['二月廿八', undefined],
    ['', undefined],
  ])('leap day %s is %s', (text, choice) => {
    expect(leapDayChoice(text)).toBe(choice);
  });
  test.each([
    ['both', 'both'],
    ['都过', 'both'],
    ['Regular', 'regular'],
    ['平月', 'regular'],
    ['leap month', 'leap'],
    ['闰月', 'leap'],
    ['constructor', undefined],
    ['maybe', undefined],
  ])('leap month %s is %s', (text, choice) => {
    expect(leapMonthChoice(text)).toBe(choice);
  });
});
