import { cadenceFor } from '../../../src/domain/rule-book/cadence';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { findTier, isNeedsData } from '../../../src/domain/rule-book/tier-name';

describe('2-rules §1: tier names in either language', () => {
  test.each([
    ['Key', 'Key'],
    ['重点', 'Key'],
    [' ｋｅｙ ', 'Key'],
    ['关注', 'Watch'],
    ['一般', 'General'],
    ['Gold', null],
    ['', null],
  ])('%j is %j in the English book', (text, name) => {
    expect(findTier(defaultBook('en'), text)).toBe(name);
  });

  test('names are those of the book; a tier of its own keeps its own meaning', () => {
    const book = parseRules([
      ['tier', '重点', 'fees', 'at least', 9],
      ['tier', 'KEY', 'fees', 'at least', 5],
      ['tier', 'Rest', 'otherwise'],
    ]);
    expect(['Key', '重点', 'rest', 'General', '一般'].map((text) => findTier(book, text))).toEqual([
      ...['KEY', '重点', 'Rest', null, null],
    ]);
  });

  test.each([
    ['Needs data', true],
    ['needs  DATA', true],
    ['资料不全', true],
    ['Key', false],
    ['', false],
  ])('%j says needs data: %j', (text, says) => {
    expect(isNeedsData(text)).toBe(says);
  });
});

describe('2-rules §1, M0.6: the most specific contact row wins, the earlier among equals', () => {
  const book = parseRules([
    ['contact', 'any', 'any', 'every', 90, 'days'],
    ['contact', 'any', 'call', 'every', 60, 'days'],
    ['contact', 'A', 'any', 'every', 50, 'days'],
    ['contact', 'A', 'visit', 'per', 2, 'month'],
    ['contact', 'A', '拜访', 'per', 3, 'month'],
    ['contact', 'any', '直播', 'every', 7, 'days'],
    ['tier', 'A', 'fees', 'at least', 9],
    ['tier', 'B', 'otherwise'],
  ]);

  test.each([
    ['A', 'visit', 4],
    ['A', '上门拜访', 4],
    ['A', 'call', 2],
    ['B', '电话', 2],
    ['B', 'visit', 1],
    ['B', '直播', 6],
    [null, 'call', 2],
    [null, 'email', 1],
  ])('%s by %s: row %d', (tier, channel, row) => {
    expect(cadenceFor(book, tier, channel)?.row).toBe(row);
  });

  test('no row fits', () => {
    expect(cadenceFor(defaultBook('en'), 'Key', 'visit')).toBeUndefined();
    expect(cadenceFor(defaultBook('en'), null, 'call')).toBeUndefined();
  });
});
