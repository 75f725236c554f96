import type { Budget } from '../../../src/domain/calendar/budget';
import type { Cell } from '../../../src/domain/cell';
import { ruleFor, rulesFor } from '../../../src/domain/rule-book/case-rules';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { caseFacts, caseRules } from '../../../src/domain/rule-book/read-case-rules';

const TIERS = [
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY'],
  ['tier', 'General', 'otherwise'],
];
const bookOf = (...rows: readonly Cell[][]) => parseRules([...TIERS, ...rows]);
const rulesOf = (...rows: readonly Cell[][]) => caseRules(bookOf(...rows));
const issuesOf = (...rows: readonly Cell[][]) =>
  rulesOf(...rows).issues.map(({ code, received, level }) => [code, received, level]);

describe('2-rules §1: reply, arrive and resolve rows', () => {
  test.each(['en', 'zh'] as const)(
    'M0.11 the default book (%s) promises 24 hours to everybody',
    (language) => {
      const rules = caseRules(parseRules(schoolPreset(language)));
      expect(rules.issues).toEqual([]);
      expect(rules.clocks.reply).toEqual([
        {
          ...{ clock: 'reply', tier: null, kinds: null, severities: null, row: 17 },
          budget: { kind: 'clock', minutes: 1440 },
        },
      ]);
      expect(rules.clocks.arrive).toEqual([]);
    },
  );

  test.each<[Cell, Cell, Cell, Budget]>([
    ['within', 60, 'seconds', { kind: 'clock', minutes: 1 }],
    ['within', 30, 'minutes', { kind: 'clock', minutes: 30 }],
    ['within', 24, 'hours', { kind: 'clock', minutes: 1440 }],
    ['within', 2, 'days', { kind: 'clock', minutes: 2880 }],
    ['within', 1, 'week', { kind: 'clock', minutes: 10080 }],
    ['within', 90, 'working minutes', { kind: 'working', minutes: 90 }],
    ['within', 8, 'working hours', { kind: 'working', minutes: 480 }],
    ['within', 3, 'working days', { kind: 'working days', days: 3 }],
    ['不超过', '24小时', '', { kind: 'clock', minutes: 1440 }],
    ['以内', 4, '工作小时', { kind: 'working', minutes: 240 }],
    ['之内', '3个工作日', '', { kind: 'working days', days: 3 }],
    ['至多', 60, '秒', { kind: 'clock', minutes: 1 }],
    ['within', 0.5, 'hours', { kind: 'clock', minutes: 30 }],
  ])('M3.2 reply %s %s %s', (rowTest, value, unit, budget) => {
    const rules = rulesOf(['reply', '', '', rowTest, value, unit]);
    expect(rules.issues).toEqual([]);
    expect(rules.clocks.reply[0]?.budget).toEqual(budget);
  });

  test.each<[Cell[], string, string, string]>([
    [['reply', '', '', 'within', 24, ''], 'unknown unit', '24', 'error'],
    [['reply', '', '', 'within', 1, 'month'], 'unknown unit', 'month', 'error'],
    [['reply', '', '', 'within', 'soon', 'hours'], 'number expected', 'soon', 'error'],
    [['reply', '', '', 'within', 0, 'hours'], 'absurd number', '0', 'error'],
    [['reply', '', '', 'within', -1, 'hours'], 'absurd number', '-1', 'error'],
    [['reply', '', '', 'within', 1e9, 'hours'], 'absurd number', '1000000000', 'error'],
    [['reply', '', '', 'within', 1.5, 'working days'], 'absurd number', '1.5', 'error'],
    [['reply', '', '', 'at least', 24, 'hours'], 'unknown test', 'at least', 'error'],
    [['reply', '', '', '', 24, 'hours'], 'unknown test', '', 'error'],
    [['reply', 'Gold', '', 'within', 24, 'hours'], 'tier not defined', 'Gold', 'error'],
    [['reply', '', 'a / b / c', 'within', 24, 'hours'], 'unknown subject', 'a / b / c', 'error'],
    [['reply', '', 'compliant', 'within', 24, 'hours'], 'unknown subject', 'compliant', 'warning'],
    [['reply', '', 'complaint'], 'unfinished row', 'complaint', 'unfinished'],
    [['warn', '', '', 'at least', 120, '%'], 'absurd number', '120', 'error'],
    [['escalate', '', '', 'between', '1-2', 'hours'], 'unknown test', 'between', 'error'],
    [['duty', '', 'someday', 'by', '王芳'], 'unknown subject', 'someday', 'error'],
    [['duty', 'Gold', 'rest days', 'by', '王芳'], 'tier not defined', 'Gold', 'error'],
  ])('M3.2 %j: %s "%s" (%s)', (row, code, received, level) => {
    expect(issuesOf(row)).toEqual([[code, received, level]]);
  });

  test('M3.2 a row that cannot be read promises nothing, the others stay', () => {
    const rules = rulesOf(
      ['reply', '', '', 'within', 24, ''],
      ['reply', '', '', 'within', 8, 'hours'],
    );
    expect(rules.clocks.reply.map(({ row }) => row)).toEqual([4]);
  });
});

describe('2-rules §1: kind × tier × severity, the most specific wins', () => {
  const rules = rulesOf(
    ['reply', 'any', 'any', 'within', 24, 'hours'],
    ['reply', 'Key', 'any', 'within', 12, 'hours'],
    ['reply', 'any', 'complaint', 'within', 8, 'hours'],
    ['reply', 'any', 'complaint / urgent', 'within', 2, 'hours'],
    ['reply', 'Key', '投诉、报修', 'within', 4, 'hours'],
    ['reply', 'any', 'any / 紧急', 'within', 3, 'hours'],
    ['reply', 'Key', 'complaint / urgent', 'within', 1, 'hours'],
    ['reply', 'Key', 'complaint / urgent', 'within', 9, 'hours'],
    ['reply', 'any', '发票', 'within', 48, 'hours'],
  ).clocks.reply;
  const hours = (tier: string | null, kind: string | null, severity: string | null) => {
    const rule = ruleFor(rules, { tier, kind, severity });
    return rule?.budget.kind === 'clock' ? rule.budget.minutes / 60 : null;
  };

  test.each<[string | null, string | null, string | null, number, string]>([
    [null, null, null, 24, 'nothing known: any'],
    ['General', 'question', 'low', 24, 'nothing fits but any'],
    ['Key', 'question', null, 12, 'the tier'],
    ['General', 'complaint', 'low', 8, 'the kind'],
    ['General', 'complaint', 'urgent', 2, 'kind and severity beat kind, and severity'],
    ['General', 'repair', 'urgent', 3, 'the severity alone'],
    ['Key', 'repair', 'low', 4, 'tier and kind, one of two kinds in a row'],
    ['Key', 'complaint', 'low', 4, 'tier and kind beat the tier'],
    ['Key', 'complaint', 'urgent', 1, 'all three; the earlier of two equal rows'],
    ['Key', 'repair', 'urgent', 4, 'a tie of weights: tier and kind beat severity alone'],
    [null, 'complaint', null, 8, 'a blank tier fits only rows for any'],
    ['Key', null, 'urgent', 12, 'weights alike: the earlier row'],
    ['General', '发票', null, 48, 'a kind of their own'],
    ['General', '发 票', null, 24, 'kinds are compared in their key form'],
  ])('M3.2 tier %s, kind %s, severity %s: %d h (%s)', (tier, kind, severity, expected) => {
    expect(hours(tier, kind, severity)).toBe(expected);
  });

  test('M3.2 a severity that stands alone is one', () => {
    const [rule] = rulesOf(['reply', '', '紧急', 'within', 2, 'hours']).clocks.reply;
    expect(rule).toMatchObject({ kinds: null, severities: ['urgent'] });
  });

  test('M3.2 without a row that fits there is no promise', () => {
    const only = rulesOf(['reply', 'Key', 'any', 'within', 4, 'hours']).clocks.reply;
    expect(ruleFor(only, { tier: 'General', kind: null, severity: null })).toBeUndefined();
    expect(rulesFor([], { tier: null, kind: null, severity: null })).toEqual([]);
  });

  test('M3.2 cells in either language, blanks and Needs data', () => {
    const book = bookOf(['reply', '', '', 'within', 24, 'hours']);
    const facts = (tier: Cell, kind: Cell, severity: Cell) =>
      caseFacts(book, { tier, kind, severity });
    expect(facts('重点', '投诉', ' 紧急 ')).toEqual({
      ok: true,
      value: { tier: 'Key', kind: 'complaint', severity: 'urgent' },
    });
    expect(facts('', ' ', '')).toEqual({
      ok: true,
      value: { tier: null, kind: null, severity: null },
    });
    expect(facts('Needs data', '发 票', 'P1')).toEqual({
      ok: true,
      value: { tier: 'General', kind: '发票', severity: 'p1' },
    });
    expect(facts('Gold', '', '')).toEqual({
      ok: false,
      error: { code: 'unknown tier', received: 'Gold' },
    });
  });

  test('M3.2 a book without tiers names them where it likes', () => {
    const book = parseRules([['reply', 'VIP Gold', 'any', 'within', 4, 'hours']]);
    const facts = caseFacts(book, { tier: 'vip gold', kind: '', severity: '' });
    if (!facts.ok) throw new Error('no facts');
    expect(ruleFor(caseRules(book).clocks.reply, facts.value)?.row).toBe(1);
  });
});

describe('2-rules §1: warn, escalate and duty rows', () => {
  test('M3.2 warnings by share and by time, for any case or for some', () => {
    const rules = rulesOf(
      ['warn', '', '', 'at least', 60, '%'],
      ['预警', '', '投诉', '不超过', 2, '小时'],
    );
    expect(rules.issues).toEqual([]);
    expect(rules.warnings.map(({ when, kinds }) => [when, kinds])).toEqual([
      [{ kind: 'share', percent: 60 }, null],
      [{ kind: 'clock', minutes: 120 }, ['complaint']],
    ]);
  });

  test('M3.1 the ladder of a kind, and its pace', () => {
    const rules = rulesOf(
      ['escalate', '', 'technical', 'by', '技术部、经理'],
      ['escalate', '', '', 'every', 4, 'working hours'],
    );
    expect(rules.issues).toEqual([]);
    expect(rules.escalations).toMatchObject([
      { people: ['技术部', '经理'], every: null, kinds: ['technical'] },
      { people: null, every: { kind: 'working', minutes: 240 }, kinds: null },
    ]);
  });

  test('M0.11 duty on rest days, and on weekdays', () => {
    const rules = rulesOf(
      ['duty', '', 'rest days', 'by', '王芳'],
      ['值班', '重点', '周日', '由', '李雷、韩梅'],
    );
    expect(rules.issues).toEqual([]);
    expect(rules.duties).toEqual([
      { tier: null, weekdays: null, people: ['王芳'], row: 3 },
      { tier: 'Key', weekdays: [6], people: ['李雷', '韩梅'], row: 4 },
    ]);
  });

  test('the rules of a book are read once', () => {
    const book = bookOf();
    expect(caseRules(book)).toBe(caseRules(book));
  });
});
