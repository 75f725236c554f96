import type { Cell } from '../../../src/domain/cell';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { rewardsOf } from '../../../src/domain/rule-book/sections/rewards';
import { servicesOf } from '../../../src/domain/rule-book/sections/services';
import { entitlements } from '../../../src/domain/service/entitlements';
import { referralReward } from '../../../src/domain/service/rewards';
import { referralRewardText, servicesText } from '../../../src/i18n/service-text';

const EN = parseRules(schoolPreset('en'));
const ZH = parseRules(schoolPreset('zh'));
const TIERS = [
  ['tier', 'Five', 'fees', 'above', 800],
  ['tier', 'Four', 'fees', 'above', 500],
  ['tier', 'Three', 'fees', 'above', 300],
  ['tier', 'None', 'otherwise'],
];
const bookOf = (...rows: Cell[][]) => parseRules([...TIERS, ...rows]);

describe('M0.5: the services of the default book', () => {
  test('a key customer is owed 8 services, each with its executor and the numbers of other rows', () => {
    expect(servicesText(EN, 'Key').split('; ')).toEqual([
      'call every 15 days (owner)',
      'birthday gift on the day (lead)',
      'birthday message (messaging admin)',
      'thank-you banquet (lead)',
      'festival greetings (messaging admin)',
      'product news (department)',
      'referral reward: gift worth 300 CNY, newcomer 20 % off (lead)',
      'opinions answered within 24 hours (owner)',
    ]);
    expect(servicesText(ZH, '重点').split('; ')).toEqual([
      '每15天电话联系（跟进人）',
      '生日礼物当天送达（客服负责人）',
      '生日祝福（短信管理员）',
      '答谢宴（客服负责人）',
      '节日问候（短信管理员）',
      '产品资讯（部门）',
      '转介绍奖励：礼品300元，新客户8折（客服负责人）',
      '意见24小时内答复（跟进人）',
    ]);
  });

  test.each(['Watch', 'General'])('%s is owed 5: items 2, 5, 6, 8, 9', (tier) => {
    expect(servicesText(EN, tier).split('; ')).toEqual([
      'call every month (owner)',
      'festival greetings (messaging admin)',
      'product news (department)',
      'referral reward: gift worth 200 CNY, newcomer 15 % off (lead)',
      'opinions answered within 24 hours (owner)',
    ]);
  });

  test.each(['关注', '一般'])('%s: the same in Chinese', (tier) => {
    expect(servicesText(ZH, tier)).toBe(
      '每月电话联系（跟进人）; 节日问候（短信管理员）; 产品资讯（部门）; 转介绍奖励：礼品200元，新客户8.5折（客服负责人）; 意见24小时内答复（跟进人）',
    );
  });

  test('a blank tier is owed what every tier is owed; its call has no number of its own', () => {
    expect(entitlements(EN, null).map((owed) => owed.item)).toEqual(
      entitlements(EN, 'Watch').map((owed) => owed.item),
    );
    expect(servicesText(EN, null)).toMatch(/^regular call \(owner\); /);
  });

  test('every service row of the presets is read without an issue', () => {
    for (const book of [EN, ZH]) {
      expect(servicesOf(book).issues).toEqual([]);
      expect(servicesOf(book).rules).toHaveLength(8);
      expect(servicesOf(book).rules.every((rule) => rule.item !== null)).toBe(true);
      expect(rewardsOf(book).issues).toEqual([]);
      expect(rewardsOf(book).rules).toHaveLength(4);
    }
  });

  test('a number changed in its own row changes in the text', () => {
    const rows = schoolPreset('en').map((row) =>
      row[0] === 'contact' && row[1] === 'Key'
        ? ['contact', 'Key', 'call', 'per', 2, 'month']
        : row[0] === 'reply'
          ? ['reply', 'any', 'any', 'within', 2, 'working days']
          : row,
    );
    const text = servicesText(parseRules(rows), 'Key');
    expect(text).toContain('call twice a month (owner)');
    expect(text).toContain('opinions answered within 2 working days (owner)');
  });
});

describe('2-rules §1: which service row holds', () => {
  test('the row of the tier wins over "and up", that over any; the earlier among equals', () => {
    const book = bookOf(
      ['service', 'any', 'product news', 'by', 'department'],
      ['service', 'Three', 'product news', 'and up', 'owner'],
      ['service', 'Four', 'product news', 'and up', 'lead'],
      ['service', 'Five', 'product news', 'by', 'manager'],
      ['service', 'Five', 'product news', 'by', 'too late'],
    );
    const by = (tier: string | null) => entitlements(book, tier).map((owed) => owed.by);
    expect(['Five', 'Four', 'Three', 'None', null].map(by)).toEqual([
      ...[['manager'], ['lead'], ['owner'], ['department'], ['department']],
    ]);
  });

  test('M4.1: "four stars and up" holds for four and five, not for three', () => {
    const book = bookOf(['服务', 'Four', '专属客户经理', '以上', '跟进人']);
    expect(['Five', 'Four', 'Three'].map((tier) => servicesText(book, tier))).toEqual([
      ...['专属客户经理 (跟进人)', '专属客户经理 (跟进人)', ''],
    ]);
  });

  test('"none" takes a service away from one tier', () => {
    const book = bookOf(
      ['service', 'any', 'festival greeting', 'by', 'owner'],
      ['service', 'None', 'festival greeting', 'by', 'none'],
    );
    expect(['Five', 'None'].map((tier) => entitlements(book, tier).length)).toEqual([1, 0]);
  });

  test('a made-up service is one text, whatever stands in it', () => {
    const book = bookOf(['service', 'any', 'tea; and cake', 'by', 'Ann; Bob']);
    expect(servicesText(book, 'Five').split('; ')).toEqual(['tea, and cake (Ann, Bob)']);
  });

  test('a book without tier rows names its tiers in the service rows', () => {
    const book = parseRules([['service', 'Gold', 'lounge', 'by', 'front desk']]);
    expect(servicesText(book, 'Gold')).toBe('lounge (front desk)');
  });

  test.each<[Cell[], string, string]>([
    [['service', 'Gold', 'lounge', 'by', 'owner'], 'tier not defined', 'error'],
    [['service', 'Five', 'lounge', 'at most', 'owner'], 'unknown test', 'error'],
    [['service', 'Five', 'lounge', '', ''], 'unfinished row', 'unfinished'],
    [['service', 'Five', '', 'by', 'owner'], 'unfinished row', 'unfinished'],
  ])('%j: %s', (row, code, level) => {
    const { rules, issues } = servicesOf(bookOf(row));
    expect(rules).toEqual([]);
    expect(issues).toMatchObject([{ row: 5, rule: 'service', code, level }]);
  });
});

describe('M0.10: referral rewards', () => {
  test.each([
    ['Key', 'gift worth 300 CNY, newcomer 20 % off'],
    ['Watch', 'gift worth 200 CNY, newcomer 15 % off'],
    ['General', 'gift worth 200 CNY, newcomer 15 % off'],
    [null, 'gift worth 200 CNY, newcomer 15 % off'],
  ])('%s: %s', (tier, text) => {
    expect(referralRewardText(EN, tier)).toBe(text);
  });

  test.each([
    ['重点', '礼品300元，新客户8折'],
    ['一般', '礼品200元，新客户8.5折'],
  ])('%s: %s', (tier, text) => {
    expect(referralRewardText(ZH, tier)).toBe(text);
  });

  test.each<[Cell, Cell, number]>([
    [8, '折', 20],
    [80, '折', 20],
    ['8折', '', 20],
    ['80折', '折', 20],
    [8.5, '折', 15],
    [85, '折', 15],
    ['85折', '', 15],
    ['8.5折', '', 15],
    ['20%', '', 20],
    [10, '折', 0],
    [0.2, '%', 20],
    [0.15, '', 15],
  ])('5-decisions: %s %s is %s percent off', (value, unit, percent) => {
    const book = bookOf(['reward', 'any', 'newcomer discount', 'is', value, unit]);
    expect(referralReward(book, 'Five').discount).toEqual({ kind: 'percent off', percent });
  });

  test.each<[Cell, string, string]>([
    ['12.5%', 'newcomer 12.5 % off', '新客户8.75折'],
    ['100%', 'newcomer free', '新客户免费'],
    ['0%', 'no newcomer discount', '新客户不打折'],
  ])('%s in both languages', (value, en, zh) => {
    const rows = (word: string) => [[word, '', 'newcomer discount', 'is', value]];
    expect(referralRewardText(parseRules(rows('reward')), null)).toBe(en);
    expect(referralRewardText(parseRules(rows('奖励')), null)).toBe(zh);
  });

  test('a gift that is no money is said as it is; without any row there is nothing to say', () => {
    const book = bookOf(['reward', 'Five', 'referral gift', 'is', 'a fruit basket']);
    expect(referralRewardText(book, 'Five')).toBe('gift: a fruit basket');
    expect(referralRewardText(book, 'Four')).toBe('');
  });

  test.each<[Cell[], string, string]>([
    [['referral gift', 'is', 300, 'days'], 'unknown unit', 'days'],
    [['referral gift', 'is', -5, 'CNY'], 'absurd number', '-5'],
    [['newcomer discount', 'is', 20, ''], 'unknown unit', '20'],
    [['newcomer discount', 'is', '120%', ''], 'absurd number', '120%'],
    [['newcomer discount', 'is', 'much', ''], 'number expected', 'much'],
    [['referral gift', 'every', 300, 'CNY'], 'unknown test', 'every'],
  ])('%j: %s', (cells, code, received) => {
    const { rules, issues } = rewardsOf(bookOf(['reward', 'Five', ...cells]));
    expect(rules).toEqual([]);
    expect(issues).toMatchObject([{ row: 5, rule: 'reward', code, received, level: 'error' }]);
  });
});
