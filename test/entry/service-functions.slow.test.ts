// SERVICES and REFERRALREWARD: the rows that they need, and the sentence for each wrong use.
import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { schoolPreset } from '../../src/domain/rule-book/presets/school';
import { tabOf } from '../support/builders';
import { calculate, call, putFormula } from './support/functions';
import { asRow, column, columnsAsRows, messy, part } from './support/messy';
import { school } from './support/school-sheet';

const EN: Cell[][] = schoolPreset('en').map((row) => [...row]);
const ZH: Cell[][] = schoolPreset('zh').map((row) => [...row]);
const NEXT_ROW = EN.length + 1;
const OTHERS = 'gift worth 200 CNY, newcomer 15 % off';

/** Asked by formula: SERVICES and REFERRALREWARD share how they read a tier. */
const BOTH = ['SERVICES', 'REFERRALREWARD'] as const;

describe('5-decisions: the tier of SERVICES and REFERRALREWARD', () => {
  test.each(BOTH)('%s: a tier that the book lacks names the tiers', (name) => {
    expect(call(name, 'Gold')).toBe('#ERROR! unknown tier "Gold": Key, Watch, General');
    expect(call(name, '金', '学校')).toBe('#ERROR! 没有“金”这个级别：重点、关注、一般');
    expect(call(name, column('Gold', 'General', ''))).toEqual([
      ...['? unknown tier "Gold": Key, Watch, General', call(name, 'General'), ''],
    ]);
  });

  test.each(BOTH)('%s: an error cell gives needs data, a blank one a blank', (name) => {
    expect(call(name, column('#N/A', 'Loading...', '', ' '))).toEqual([
      ...['Needs data', 'Needs data', '', ''],
    ]);
    expect(call(name, '#REF!', '学校')).toBe('资料不全');
    expect(call(name, '')).toBe('');
  });

  test.each(BOTH)('%s: wrong arguments', (name) => {
    const parameter = name === 'SERVICES' ? 'tier' : 'referrer_tier';
    expect(call(name, [['Key', 'Watch']])).toBe(
      `#ERROR! ${parameter}: pass one column, not several`,
    );
    expect(call(name, [['重点', '一般']], '学校')).toBe(`#ERROR! ${parameter}：请只选一列`);
    expect(call(name, 'Key', 'hospital')).toMatch(/^#ERROR! "hospital" is no rule book/);
    expect(call(name, 'Key', [['']])).toMatch(/^#ERROR! the rule book is empty/);
  });

  test('a book without tier rows has the tiers that its own rows name', () => {
    const services = [['service', 'Gold', 'lounge', 'by', 'front desk']];
    expect(call('SERVICES', ' gold', services)).toBe('lounge (front desk)');
    expect(call('SERVICES', 'Key', services)).toBe('#ERROR! unknown tier "Key": Gold');
    expect(call('SERVICES', 'Needs data', services)).toBe(
      '#ERROR! no tier catches the rest: add a row with the subject "otherwise"',
    );
    const rewards = [
      ['奖励', '金卡', '转介绍礼品', '为', 500, '元'],
      ['奖励', '银卡', '转介绍礼品', '为', 100, '元'],
    ];
    expect(call('REFERRALREWARD', '银卡', rewards)).toBe('礼品100元');
    expect(call('REFERRALREWARD', '铜卡', rewards)).toBe('#ERROR! 没有“铜卡”这个级别：金卡、银卡');
    const anybody = [['reward', 'any', 'referral gift', 'is', 'tea', '']];
    expect(call('REFERRALREWARD', 'whoever', anybody)).toBe('gift: tea');
  });

  test('M0.5 a tier that is owed nothing is blank', () => {
    const book = [
      ['tier', 'A', 'fees', 'at least', 5, 'CNY'],
      ['tier', 'B', 'otherwise', '', '', ''],
      ['service', 'A', 'lounge', 'by', 'owner', ''],
      ['reward', 'A', 'referral gift', 'is', 5, 'CNY'],
    ];
    expect(call('SERVICES', column('A', 'B'), book)).toEqual(['lounge (owner)', '']);
    expect(call('REFERRALREWARD', column('A', 'B'), book)).toEqual(['gift worth 5 CNY', '']);
  });
});

describe('3-product §2: the rows that they need, and no others', () => {
  test('a book without any such row is refused', () => {
    const tiers = EN.slice(0, 10);
    expect(call('SERVICES', 'Key', tiers)).toBe(
      '#ERROR! the rule book has no readable "service" row',
    );
    expect(call('REFERRALREWARD', 'Key', tiers)).toBe(
      '#ERROR! the rule book has no readable "reward" row',
    );
    const chinese = ZH.slice(0, 10);
    expect(call('SERVICES', '重点', chinese)).toBe('#ERROR! 规则表里没有能识别的“服务”行');
    expect(call('REFERRALREWARD', '重点', chinese)).toBe('#ERROR! 规则表里没有能识别的“奖励”行');
  });

  /** A wrong row, the sentence about it, and whom it concerns. */
  const WRONG: readonly (readonly [Cell[], string, readonly string[]])[] = [
    [['service', 'Gold', 'tea', 'by', 'lead'], 'no tier row defines "Gold"', ['SERVICES']],
    [
      ['service', 'Key', 'tea', 'at most', 'lead'],
      'the test "at most" does not fit here',
      ['SERVICES'],
    ],
    [['service', 'Key', 'tea', 'bye', 'lead'], 'the test "bye" does not fit here', ['SERVICES']],
    [['reward', 'Gold', 'referral gift', 'is', 5, 'CNY'], 'no tier row defines "Gold"', [...BOTH]],
    [['reward', 'Key', 'newcomer discount', 'is', 120, '%'], '120 cannot be meant', [...BOTH]],
    [
      ['reward', 'Key', 'referral gift', 'is', 5, 'parsecs'],
      'the unit of "parsecs" is missing or does not fit here',
      [...BOTH],
    ],
    [['contact', 'Gold', 'call', 'every', 5, 'days'], 'no tier row defines "Gold"', ['SERVICES']],
    [
      ['reply', 'any', 'any', 'within', 'soon', 'hours'],
      '"soon" is not the number that is needed here',
      ['SERVICES'],
    ],
    [['resolve', 'any', 'any', 'within', 'soon', 'hours'], '', []],
    [['tier', 'Key', 'months', 'at leest', 5, 'months'], '', []],
    [['hours', '', 'Mon–Fri', 'open', 'all day', ''], '', []],
    [['setting', '', 'shift', 'is', 'sideways', ''], '', []],
  ];
  test.each(
    WRONG.flatMap(([row, sentence, needed]) =>
      BOTH.map((name) => ({ name, row, sentence, needed: needed.includes(name) })),
    ),
  )('$name with $row: $needed', ({ name, row, sentence, needed }) => {
    const answer = call(name, 'Key', [...EN, row]);
    expect(answer).toBe(
      needed ? `#ERROR! row ${NEXT_ROW} of the rules: ${sentence}` : call(name, 'Key'),
    );
  });

  test('the wrong row of a Chinese book is named in Chinese', () => {
    const book = [...ZH, ['奖励', '金卡', '转介绍礼品', '为', 5, '元']];
    const sentence = `#ERROR! 规则第 ${NEXT_ROW} 行：没有分级行定义“金卡”`;
    expect(BOTH.map((name) => call(name, '重点', book))).toEqual([sentence, sentence]);
  });

  test('numbers that no service shows are not needed', () => {
    const book = [
      ['service', 'any', 'lounge', 'by', 'owner', ''],
      ['contact', 'any', 'call', 'every', 5, 'parsecs'],
      ['reward', 'any', 'referral gift', 'is', 5, 'parsecs'],
      ['reply', 'any', 'any', 'within', 'soon', 'hours'],
    ];
    expect(call('SERVICES', 'anybody', book)).toBe('lounge (owner)');
  });

  test('a row that is still being typed is skipped', () => {
    const book = [
      ...EN,
      ['service', 'Key', 'tea', 'by', '', ''],
      ['reward', 'Key', 'referral gift', 'is', '', ''],
      ['', 'Key', 'tea', 'by', 'lead', ''],
    ];
    expect(BOTH.map((name) => call(name, 'Key', book))).toEqual(
      BOTH.map((name) => call(name, 'Key')),
    );
  });
});

test.each(BOTH)('%s: a column answers what its rows answer one by one', (name) => {
  columnsAsRows(
    fc.tuple(messy),
    (rows) => call(name, part(rows, 0), '学校'),
    ([tier]) => asRow(name, tier, '学校'),
  );
});

test('3-product §2: both from their header cells', () => {
  const book = school();
  const sheet = tabOf(book, '学员');
  putFormula(sheet, 'E1', '={"级别"; TIER(B2:B, C2:C, D2:D, CARE_RULES)}');
  putFormula(sheet, 'G1', '={"服务"; SERVICES(E2:E, CARE_RULES)}');
  putFormula(sheet, 'H1', '={"转介绍奖励"; REFERRALREWARD(E2:E, CARE_RULES)}');
  const cells = calculate(book);
  const services = cells.down('学员', 'G', 1, 8);
  expect(services.map((text) => (text === '' ? 0 : text.split('; ').length))).toEqual([
    ...[1, 8, 5, 0, 5, 5, 0, 0],
  ]);
  expect(cells.down('学员', 'H', 1, 8)).toEqual([
    ...['转介绍奖励', '礼品300元，新客户8折', '礼品200元，新客户8.5折', ''],
    ...['礼品200元，新客户8.5折', '礼品200元，新客户8.5折', '', ''],
  ]);
});

test('M0.10 a watch customer brings what every other tier brings', () => {
  expect(call('REFERRALREWARD', column('Watch', 'General', 'Needs data'))).toEqual([
    ...[OTHERS, OTHERS, OTHERS],
  ]);
});
