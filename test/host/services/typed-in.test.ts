// Strings that are written count as typed (platform facts 5.3, 5.4).
import { parseTyped } from '../../../src/host/services/typed-in';

const day = (serial: number) => ({ kind: 'date', serial });

describe('5.4 a typed string', () => {
  test.each([
    ['8000', 8000],
    ['8,000', 8000],
    ['8,000.50', 8000.5],
    ['001', 1],
    ['22 34', 2234],
    ['138 0013 8000', 13_800_138_000],
    ['-3.5', -3.5],
    ['+1', 1],
    ['(5)', -5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['12%', 0.12],
    ['¥8,000', 8000],
    ['￥80', 80],
    ['$1.50', 1.5],
    ['-$3', -3],
    [' 7 ', 7],
    ['true', true],
    ['FALSE', false],
  ])('%j becomes %j', (text, value) => {
    expect(parseTyped(text, 2026)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['2026-03-04', 46_085],
    ['2026/3/4', 46_085],
    ['2026.3.4', 46_085],
    ['2026年3月4日', 46_085],
    ['3/4/2026', 46_085],
    ['3-4', 46_085],
    ['3月4日', 46_085],
    ['2026-03-04 12:00', 46_085.5],
    ['2026-03-04T06:00:00', 46_085.25],
    ['10:30', 0.4375],
    ['6:00 pm', 0.75],
    ['12:00 am', 0],
  ])('%j becomes the date %d', (text, serial) => {
    expect(parseTyped(text, 2026)).toEqual({ kind: 'value', value: day(serial) });
  });

  test.each([
    '8,00',
    '约8000',
    '8000元',
    '8000+',
    '2026-02-30',
    '1899-12-29',
    '25:00',
    '12:60',
    '3-5-',
    'C-4F7K2Q',
    '一',
    '1 - 2',
    '$',
    '-',
    '.',
    '13/45',
    '#N/A',
    '=',
  ])('%j stays text', (text) => {
    expect(parseTyped(text, 2026)).toEqual({ kind: 'value', value: text });
  });

  test.each([
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ["'=1+1", { kind: 'value', value: '=1+1' }],
    ["''quoted'", { kind: 'value', value: "'quoted'" }],
    ["'001", { kind: 'value', value: '001' }],
    ['', { kind: 'value', value: null }],
    ["'", { kind: 'value', value: null }],
  ])('%j becomes %j', (text, typed) => {
    expect(parseTyped(text, 2026)).toEqual(typed);
  });

  test('a phone number with a country code loses its plus', () => {
    expect(parseTyped('+86 138', 2026)).toEqual({ kind: 'value', value: 86_138 });
  });
});
