import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { ruleIssueText } from '../../src/i18n/rule-issue-text';
import { messages, numberText, quoted } from '../../src/i18n/say';

describe('5-decisions: the words of both languages', () => {
  test.each([
    ['overdue', 'Overdue', '逾期'],
    ['today', 'Today', '今天'],
    ['booked', 'Booked', '已预约'],
    ['soon', 'Soon', '3个工作日内'],
    ['fine', 'Fine', '正常'],
    ['never', 'Not yet contacted', '尚未联系'],
    ['paused', 'Paused', '暂停联系'],
    ['none', 'No more contact', '不再联系'],
    ['needsData', 'Needs data', '资料不全'],
  ] as const)('status %s', (status, en, zh) => {
    expect([messages('en').status[status], messages('zh').status[status]]).toEqual([en, zh]);
  });

  test('3-product §2: an unknown tier names the tiers', () => {
    expect(
      messages('en')['unknown tier']({ received: 'Gold', tiers: ['Key', 'Watch', 'General'] }),
    ).toBe('unknown tier "Gold": Key, Watch, General');
  });

  test('the kinds of rows are named as the sheet names them', () => {
    expect([messages('en').rule.contact, messages('zh').rule.contact]).toEqual(['contact', '联系']);
  });
});

describe('2-rules §1: an issue names its row', () => {
  const book = parseRules(
    [
      ['teir', 'Key'],
      ['tier', 'Rest', 'otherwise'],
      ['tier', 'Key'],
    ],
    12,
  );

  test.each([
    [
      'en',
      [
        'row 12 of the rules: unknown rule "teir"',
        'row 14 of the rules: the row is not finished and is left out until it is',
      ],
    ],
    ['zh', ['规则第 12 行：没有“teir”这种规则', '规则第 14 行：这一行还没填完，暂不使用']],
  ] as const)('%s', (language, sentences) => {
    expect(book.issues.map((issue) => ruleIssueText(language, issue))).toEqual(sentences);
  });
});

describe('numbers and quotations in sentences', () => {
  test.each([
    [0, '0'],
    [7999.99, '7,999.99'],
    [1234567.89123, '1,234,567.8912'],
    [0.1 + 0.2, '0.3'],
    [0.000012345, '0.000012'],
    [-4000, '-4,000'],
    [1e22, '1e+22'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('a quotation is one short line', () => {
    expect(quoted(' a\nb ')).toBe('a b');
    expect(quoted('x'.repeat(100))).toHaveLength(41);
  });
});
