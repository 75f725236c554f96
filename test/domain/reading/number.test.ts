import type { Cell } from '../../../src/domain/cell';
import { knownValue } from '../../../src/domain/reading';
import { chineseNumber } from '../../../src/domain/reading/chinese-number';
import { readFees, readMonths } from '../../../src/domain/reading/number';
import { civilDateOf } from '../../../src/domain/time/civil-date';

const march5: Cell = { kind: 'date', on: civilDateOf(2026, 3, 5)!, minutes: 0 };

describe('2-rules §2.5: fees as people type them', () => {
  test.each<[Cell, number]>([
    [8000, 8000],
    [7999.99, 7999.99],
    [0, 0],
    [-500, -500],
    ['8000', 8000],
    ['8,000', 8000],
    ['12,345,678.90', 12345678.9],
    ['8000元', 8000],
    ['8000 元整', 8000],
    ['¥8,000.00', 8000],
    ['￥８，０００', 8000],
    ['¥ 8000', 8000],
    ['CNY 8,000', 8000],
    ['8000 RMB', 8000],
    ['人民币8000元', 8000],
    ['8千', 8000],
    ['8k', 8000],
    ['0.8万', 8000],
    ['0.57万', 5700],
    ['1.2w', 12000],
    ['１．２Ｗ', 12000],
    ['8千元', 8000],
    ['1万2', 12000],
    ['1万2千', 12000],
    ['1万2000元', 12000],
    ['3千5', 3500],
    ['八千', 8000],
    ['八千五', 8500],
    ['八千五百元', 8500],
    ['一万二', 12000],
    ['捌仟元整', 8000],
    ['-500', -500],
    ['-¥500', -500],
    ['¥-500', -500],
    ['−500', -500],
    ['８０００', 8000],
    ['　8000　', 8000],
  ])('§2.5 fees %j is %d', (cell, expected) => {
    expect(readFees(cell)).toEqual({ kind: 'known', value: expected });
  });

  test.each<[Cell, string]>([
    ['约8000', 'about'],
    ['8000左右', 'about'],
    ['8000+', 'or more'],
    ['8000以上', 'or more'],
    ['+8000', 'a change, not a total'],
    ['4000-8000', 'range'],
    ['4000~8000', 'range'],
    ['4000至8000', 'range'],
    ['$8000', 'another currency'],
    ['8000 USD', 'another currency'],
    ['€8.000', 'another currency'],
    ['HK$8000', 'another currency'],
    ['8,00', 'wrong grouping'],
    ['80,00', 'wrong grouping'],
    ['8,0000', 'wrong grouping'],
    ['1234,567', 'wrong grouping'],
    ['8 000', 'two numbers?'],
    ['8.000', 'eight, or eight thousand'],
    ['5个月', 'a unit of the other column'],
    ['5 months', 'a unit of the other column'],
    ['半年', 'a unit of the other column'],
    ['8000/年', 'a rate'],
    ['三五', 'three to five'],
    ['1万25', 'which unit?'],
    ['千8', 'no number'],
    ['--8', 'two signs'],
    ['8e3', 'nobody types that'],
    ['0x10', 'nobody types that'],
    ['Infinity', 'no amount'],
    ['元', 'no number'],
    ['待补', 'no number'],
    ['#N/A', 'error value'],
    ['Loading...', 'error value'],
    [true, 'a tick'],
    [false, 'a tick'],
    [march5, 'Sheets turned 3-5 into a date'],
    [Number.NaN, 'no number'],
    [Number.POSITIVE_INFINITY, 'no number'],
    ['8'.repeat(50000), 'a text'],
    [`1${'0'.repeat(39)}千万`, 'a text'],
  ])('§2.5 fees %j is unknown: %s', (cell) => {
    expect(readFees(cell).kind).toBe('unknown');
  });

  test.each<[Cell]>([[''], [null], ['  '], ['\u3000']])('§2.5 fees %j is blank', (cell) => {
    expect(readFees(cell)).toEqual({ kind: 'blank' });
  });

  test('§2.5 an unknown reading quotes what stood there', () => {
    expect(readFees(' 约8000')).toEqual({ kind: 'unknown', received: ' 约8000' });
    expect(readFees(true)).toEqual({ kind: 'unknown', received: 'TRUE' });
    expect(readFees(march5)).toEqual({ kind: 'unknown', received: '2026-03-05' });
  });
});

describe('2-rules §2.5: months as people type them', () => {
  test.each<[Cell, number]>([
    [5, 5],
    [2.9, 2.9],
    [0, 0],
    ['5', 5],
    ['５', 5],
    ['5个月', 5],
    ['5 个月', 5],
    ['5個月', 5],
    ['2.9个月', 2.9],
    ['5 months', 5],
    ['1 Month', 1],
    ['三个月', 3],
    ['十二个月', 12],
    ['两个月', 2],
    ['三个半月', 3.5],
    ['1个半月', 1.5],
    ['半个月', 0.5],
    ['十', 10],
    ['半年', 6],
    ['1年', 12],
    ['一年', 12],
    ['两年', 24],
    ['一年半', 18],
    ['1年半', 18],
    ['1.5年', 18],
    ['0.1年', 1.2],
    ['1年3个月', 15],
    ['一年零三个月', 15],
    ['1 year', 12],
    ['2 years', 24],
    ['1 year 3 months', 15],
    ['1 year and 3 months', 15],
    ['one year', 12],
    ['a year', 12],
    ['half a year', 6],
    ['three months', 3],
  ])('§2.5 months %j is %d', (cell, expected) => {
    expect(readMonths(cell)).toEqual({ kind: 'known', value: expected });
  });

  test.each<[Cell, string]>([
    ['5月', 'May'],
    ['五月', 'May'],
    ['1年6月', 'June?'],
    ['3-5个月', 'range'],
    ['三五个月', 'range'],
    ['约5个月', 'about'],
    ['5个月左右', 'about'],
    ['5个月+', 'or more'],
    ['5000元', 'a unit of the other column'],
    ['¥5', 'a unit of the other column'],
    ['10周', 'weeks are no months'],
    ['1学期', 'a term has no fixed length'],
    ['-3', 'negative'],
    [-3, 'negative'],
    ['one', 'a bare word'],
    ['个月', 'no number'],
    ['年', 'no number'],
    ['#REF!', 'error value'],
    [true, 'a tick'],
    [march5, 'Sheets turned 3-5 into a date'],
    [Number.NaN, 'no number'],
    [Number.POSITIVE_INFINITY, 'no number'],
  ])('§2.5 months %j is unknown: %s', (cell) => {
    expect(readMonths(cell).kind).toBe('unknown');
  });

  test.each<[Cell]>([[''], [null], ['\u3000 ']])('§2.5 months %j is blank', (cell) => {
    expect(readMonths(cell)).toEqual({ kind: 'blank' });
  });
});

test.each<[string, number | undefined]>([
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百零五', 105],
  ['一百五', 150],
  ['一百一十', 110],
  ['一百十五', 115],
  ['三千零五十', 3050],
  ['一万零五', 10005],
  ['一万零五百', 10500],
  ['十二万三千', 123000],
  ['', undefined],
  ['二〇二六', undefined],
  ['零五', undefined],
  ['一十百', undefined],
  ['一百零', undefined],
  ['万', undefined],
  ['一万二万', undefined],
  ['百', undefined],
])('§2.5 Chinese numeral %j is %p', (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

test('§2.5 a text that is a number reads as that number', () => {
  for (let n = 0; n < 20000; n += 37) expect(knownValue(readFees(`${n}`))).toBe(n);
});

test('§2.5 the usual ways to write an amount, as the rarer ones read them', () => {
  for (let cents = 0; cents < 3e8; cents += 1234567) {
    const [yuan, decimals] = [Math.floor(cents / 100), `${cents % 100}`.padStart(2, '0')];
    const grouped = `${yuan}`.replace(/\B(?=(\d{3})+$)/g, ',');
    for (const whole of [`${yuan}`, grouped]) {
      const amount = `${whole}.${decimals}`;
      // With 整 behind them, or a blank before the sign, they are not the usual ways.
      const written = [amount, `${amount}元`, `¥${amount}`, `￥${amount}`, `${amount}元整`];
      const read = [...written, `¥ ${amount}`].map((text) => knownValue(readFees(text)));
      expect(new Set(read)).toEqual(new Set([cents / 100]));
    }
  }
  const unclear = ['¥8.000', '8.000元', '80,00元', '¥8,00.00', '¥', '元', '8,000,00'];
  expect(unclear.filter((text) => readFees(text).kind === 'known')).toEqual([]);
});
