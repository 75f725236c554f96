import type { Cell } from '../../../src/domain/cell';
import { isOver, rhythmFor } from '../../../src/domain/rule-book/cadence';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { errorsFor, fallbackTier, tierNames } from '../../../src/domain/rule-book/rule-book';

const HEADER = ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'];
const GENERAL = ['tier', 'General', 'otherwise'];

const issuesOf = (rows: readonly (readonly Cell[])[], firstRow = 1) =>
  parseRules(rows, firstRow).issues.map(({ row, code, received, level }) => ({
    ...{ row, code, received, level },
  }));

/** The condition that a tier row makes, in a book that has a fallback. */
const conditionOf = (...row: Cell[]) =>
  parseRules([['tier', 'Key', ...row], GENERAL]).tiers[0]?.conditions[0];

describe('2-rules §1: the default book', () => {
  const en = parseRules(schoolPreset('en'));
  const zh = parseRules(schoolPreset('zh'));

  test.each([
    ['en', en, ['Key', 'Watch', 'General']],
    ['zh', zh, ['重点', '关注', '一般']],
  ] as const)('%s: is read without an issue, in its own language', (language, book, names) => {
    expect(book.issues).toEqual([]);
    expect(book.language).toBe(language);
    expect(tierNames(book)).toEqual(names);
    expect(fallbackTier(book)).toBe(names[2]);
  });

  test('both languages say the same but for names', () => {
    const index = (names: readonly string[], name: string | null) =>
      name === null ? null : names.indexOf(name);
    const shape = (book: typeof en) => {
      const levels = book.levels.map((level) => level.name);
      return {
        tiers: book.tiers.map(({ name, conditions, ...rest }) => ({
          ...rest,
          conditions: conditions.map((condition) =>
            condition.kind === 'position'
              ? { ...condition, level: index(levels, condition.level) }
              : condition,
          ),
        })),
        levels: book.levels.map(({ contains, except }) => ({ contains, except })),
        contacts: book.contacts.map((rule) => ({
          ...rule,
          tier: index(tierNames(book), rule.tier),
        })),
        week: book.week,
        settings: [...book.settings],
        shift: book.shift,
        dateOrder: book.dateOrder,
        statements: book.statements.map(({ row, rule, tier, subject, test, amount }) => ({
          ...{ row, rule, subject, test },
          tier: rule === 'position' ? index(levels, tier) : index(tierNames(book), tier),
          amount: amount && {
            value: amount.value,
            unit: amount.unit === 'items' ? null : amount.unit,
          },
        })),
      };
    };
    expect(shape(zh)).toEqual(shape(en));
  });

  test('rules M0.2, M0.6: thresholds, cadences, hours', () => {
    expect(en.tiers[0]).toMatchObject({
      name: 'Key',
      needed: 2,
      otherwise: false,
      conditions: [
        { kind: 'position', level: 'manager', rank: 0, row: 3 },
        { kind: 'number', subject: 'fees', test: { kind: 'at least', value: 8000 } },
        { kind: 'number', subject: 'months', test: { kind: 'at least', value: 5 } },
      ],
    });
    expect(en.contacts.map((rule) => [rule.tier, rule.channel, rule.cadence])).toEqual([
      ['Key', 'call', { kind: 'days', days: 15 }],
      ['Watch', 'call', { kind: 'months', months: 1 }],
      ['General', 'call', { kind: 'months', months: 1 }],
    ]);
    const open = [
      { start: 540, end: 720 },
      { start: 810, end: 1080 },
    ];
    expect(en.week).toEqual([open, open, open, open, open, [], []]);
    expect(en.shift).toBe('earlier');
  });

  test('M0.5: a key customer is owed 8 services, the others 5', () => {
    const owed = (tier: string) =>
      en.statements.filter(
        (row) => row.rule === 'service' && (row.tier === null || row.tier === tier),
      );
    expect([owed('Key').length, owed('Watch').length, owed('General').length]).toEqual([8, 5, 5]);
    expect(owed('Key').every((row) => row.subject !== null)).toBe(true);
  });
});

describe('2-rules §1: language', () => {
  test.each<[string, readonly Cell[][], 'en' | 'zh']>([
    ['the header decides, not the rows', [HEADER, ['分级', '一般', '其他']], 'en'],
    ['a Chinese header over English rows', [['规则', '级别'], GENERAL], 'zh'],
    ['without a header the first rule word', [['分级', '一般', '其他'], GENERAL], 'zh'],
    ['the first rule word, not the first tier name', [['tier', '一般', 'otherwise']], 'en'],
    ['a blank row and a title above the header', [['Our rules'], [''], ['规则'], GENERAL], 'zh'],
    ['a header with a blank inside', [['规 则', '级 别'], GENERAL], 'zh'],
    ['a title that is a header word', [['Rules'], [''], ['规则'], GENERAL], 'zh'],
    ['a header in both languages', [['规则 Rule', '级别 Tier'], GENERAL], 'zh'],
    ['a header in both languages, in brackets', [['Rule（规则）'], GENERAL], 'zh'],
    ['nothing at all', [], 'en'],
  ])('%s', (_because, rows, language) => {
    expect(parseRules(rows).language).toBe(language);
  });

  test.each([[[['服务'], [''], ['Rule'], GENERAL]], [[['规则'], [''], ['规则 Rule'], GENERAL]]])(
    'titles and header of %j are no rows',
    (rows) => {
      expect(parseRules(rows).issues).toEqual([]);
    },
  );

  test('words of both languages, case, blanks and full-width forms may be mixed', () => {
    const book = parseRules([
      ['ＴＩＥＲ', 'Gold', ' Fees ', '不低于', '８,０００元', 'cny'],
      ['分 级', 'gold', 'MONTHS', 'At Least', '一年半'],
      ['tier', 'Rest', '其他'],
    ]);
    expect(book.issues).toEqual([]);
    expect(tierNames(book)).toEqual(['Gold', 'Rest']);
    expect(book.tiers[0]?.conditions).toMatchObject([
      { subject: 'fees', test: { kind: 'at least', value: 8000 } },
      { subject: 'months', test: { kind: 'at least', value: 18 } },
    ]);
  });
});

describe('2-rules §1: tests and numbers', () => {
  test.each<[Cell, Cell, Cell, object]>([
    ['at least', 8000, 'CNY', { kind: 'at least', value: 8000 }],
    ['以上', '8,000', '元', { kind: 'at least', value: 8000 }],
    ['不少于', '8000元', '', { kind: 'at least', value: 8000 }],
    ['不低于', '0.8万', '元', { kind: 'at least', value: 8000 }],
    ['超过', 8000, '', { kind: 'above', value: 8000 }],
    ['高于', '¥8,000.00', '', { kind: 'above', value: 8000 }],
    ['大于', 8000, '', { kind: 'above', value: 8000 }],
    ['至多', 8000, '', { kind: 'at most', value: 8000 }],
    ['以内', 8000, '', { kind: 'at most', value: 8000 }],
    ['之内', 8000, '', { kind: 'at most', value: 8000 }],
    ['不超过', 8000, '', { kind: 'at most', value: 8000 }],
    ['小于', 8000, '', { kind: 'below', value: 8000 }],
    ['为', 8000, '', { kind: 'is', value: 8000 }],
    ['between', '4000 and 8000', 'CNY', { kind: 'between', low: 4000, high: 8000 }],
    ['between', '4000-8000', '', { kind: 'between', low: 4000, high: 8000 }],
    ['between', '4,000元 – 8,000元', '', { kind: 'between', low: 4000, high: 8000 }],
    ['介于', '4000 至 8000', '元', { kind: 'between', low: 4000, high: 8000 }],
    ['between', '4000～8000元', '', { kind: 'between', low: 4000, high: 8000 }],
  ])('fees %s %s %s', (test, value, unit, expected) => {
    expect(conditionOf('fees', test, value, unit)).toMatchObject({
      kind: 'number',
      test: expected,
    });
  });

  test.each<[Cell, Cell, number]>([
    [5, 'months', 5],
    ['5个月', '', 5],
    ['半年', '', 6],
    [1, 'year', 12],
    [0.5, 'months', 0.5],
  ])('months at least %s %s', (value, unit, expected) => {
    expect(conditionOf('months', 'at least', value, unit)).toMatchObject({
      test: { kind: 'at least', value: expected },
    });
  });

  test('a literal band works and is a warning at its row', () => {
    const rows = [['tier', 'Watch', 'fees', 'between', '4000 and 8000'], GENERAL];
    expect(issuesOf(rows, 5)).toEqual([
      { row: 5, code: 'literal band', received: '4000 and 8000', level: 'warning' },
    ]);
  });

  test('a tier without a "conditions met" row needs all its conditions', () => {
    const rows = [
      ['tier', 'Key', 'fees', 'at least', 8000],
      ['tier', 'Key', 'months', 'at least', 5],
      GENERAL,
    ];
    expect(parseRules(rows).tiers[0]?.needed).toBe(2);
  });
});

describe('2-rules §1: units of the other chapters come out plain', () => {
  test.each<[Cell, Cell, object]>([
    [8, '折', { value: 20, unit: '%' }],
    [80, '折', { value: 20, unit: '%' }],
    [8.5, '折', { value: 15, unit: '%' }],
    ['85折', '', { value: 15, unit: '%' }],
    ['8.5折', '折', { value: 15, unit: '%' }],
    ['20%', '', { value: 20, unit: '%' }],
    [1, 'half-month', { value: 15, unit: 'days' }],
    ['半个月', '', { value: 15, unit: 'days' }],
    ['24小时', '', { value: 24, unit: 'hours' }],
    ['2 working days', '', { value: 2, unit: 'working days' }],
    ['3 weeks', '', { value: 3, unit: 'weeks' }],
  ])('%s %s', (value, unit, amount) => {
    const book = parseRules([['reward', 'any', 'referral gift', 'is', value, unit]]);
    expect(book.statements[0]?.amount).toEqual(amount);
  });

  test.each([
    'reply',
    'arrive',
    'resolve',
    'warn',
    'escalate',
    'reward',
    'service',
    'duty',
    'offer',
    'phrase',
    'credit',
    '回复',
    '到场',
    '解决',
    '预警',
    '上报',
    '奖励',
    '服务',
    '值班',
    '推荐',
    '话术',
    '信用',
  ])('a row of kind %s is kept for later', (word) => {
    const book = parseRules([[word, 'any', 'any', 'is', 1]]);
    expect(book.statements).toHaveLength(1);
    expect(book.issues.map((issue) => issue.code)).toEqual(['no tier rows']);
  });
});

describe('2-rules §1: contact rows', () => {
  test.each<[Cell[], object]>([
    [['every', 15, 'days'], { kind: 'days', days: 15 }],
    [['每', '15天', ''], { kind: 'days', days: 15 }],
    [['every', 2, 'weeks'], { kind: 'days', days: 14 }],
    [['every', 'half-month', ''], { kind: 'days', days: 15 }],
    [['每', '', '半月'], { kind: 'days', days: 15 }],
    [['每', '半', '个月'], { kind: 'days', days: 15 }],
    [['every', 3, 'months'], { kind: 'months', months: 3 }],
    [['每', '一', '季度'], { kind: 'months', months: 3 }],
    [['per', 2, 'month'], { kind: 'per month', times: 2 }],
    [['频次', '2次', '周'], { kind: 'per week', times: 2 }],
  ])('%j', ([test, value, unit], cadence) => {
    const row = ['contact', '', 'call', test ?? '', value || unit || '', value ? (unit ?? '') : ''];
    expect(parseRules([row, GENERAL]).contacts).toMatchObject([
      { tier: null, channel: 'call', cadence, priority: false },
    ]);
  });

  test('a note "priority" or 优先 makes the tier first, a remark that contains it does not', () => {
    const priorities = ['priority', '优先；周一', 'no priority', '']
      .map((note) => parseRules([['contact', 'any', 'call', 'every', 1, 'month', note]]))
      .map((book) => book.contacts[0]?.priority);
    expect(priorities).toEqual([true, true, false, false]);
  });

  test('tier names are written as the tier rows write them', () => {
    const book = parseRules([
      ['tier', '一般', 'otherwise'],
      ['contact', 'GENERAL', '电话', '每', 1, '月'],
    ]);
    expect(book.contacts[0]?.tier).toBe('一般');
    expect(book.issues).toEqual([]);
  });

  test('a book of cadences only names its own tiers', () => {
    const book = parseRules([['contact', 'A', 'visit', 'per', 2, 'month']]);
    expect(tierNames(book)).toEqual(['A']);
    expect(errorsFor(book, ['contact'])).toEqual([]);
    expect(errorsFor(book, ['tier']).map((issue) => issue.code)).toEqual(['no tier rows']);
  });
});

describe('2-rules §1: hours rows', () => {
  const openOn = (...rows: Cell[][]) =>
    parseRules(
      rows.map(([days, value]) => ['hours', '', days ?? '', 'open', value ?? '']),
    ).week?.map((windows) => windows.length);

  test.each<[string, number[]]>([
    ['Mon–Fri', [1, 1, 1, 1, 1, 0, 0]],
    ['Monday to Friday', [1, 1, 1, 1, 1, 0, 0]],
    ['周一至周五', [1, 1, 1, 1, 1, 0, 0]],
    ['星期三到星期日', [0, 0, 1, 1, 1, 1, 1]],
    ['周一至五', [1, 1, 1, 1, 1, 0, 0]],
    ['Sat', [0, 0, 0, 0, 0, 1, 0]],
    ['Tue, Thu; Sat–Mon', [1, 1, 0, 1, 0, 1, 1]],
    ['周一、三、五', [1, 0, 1, 0, 1, 0, 0]],
    ['周末', [0, 0, 0, 0, 0, 1, 1]],
    ['每天', [1, 1, 1, 1, 1, 1, 1]],
    ['', [1, 1, 1, 1, 1, 1, 1]],
  ])('%s', (days, expected) => {
    expect(openOn([days, '09:00-12:00'])).toEqual(expected);
  });

  test('the row that names fewer days wins, equally specific ones add up', () => {
    expect(
      openOn(['Mon–Fri', '9-12'], ['周一至周五', '13:30–18:00'], ['Wed', '10-11'], ['Fri', '休息']),
    ).toEqual([2, 2, 1, 2, 0, 0, 0]);
  });

  test('no hours row gives no week', () => {
    expect(parseRules([GENERAL]).week).toBeNull();
  });
});

describe('2-rules §1: settings', () => {
  test('known names in either language, others as written with a warning', () => {
    const book = parseRules([
      ['setting', '', 'shift', 'is', '顺延'],
      ['设置', '', '日期', '为', 'day first'],
      ['setting', '', 'Tea time', 'is', '16:00'],
      GENERAL,
    ]);
    expect(book.shift).toBe('later');
    expect(book.dateOrder).toBe('day first');
    expect(book.settings.get('teatime')).toBe('16:00');
    expect(book.issues.map(({ row, level }) => [row, level])).toEqual([[3, 'warning']]);
  });
});

describe('2-rules §1: a row that cannot be read is reported, never dropped', () => {
  test.each<[Cell[], string, string]>([
    [['teir', 'Key', 'fees', 'at least', 8000], 'unknown rule', 'teir'],
    [['#REF!', 'Key'], 'unknown rule', '#REF!'],
    [['tier', 'Key', 'fees', 'atleats', 8000], 'unknown test', 'atleats'],
    [['tier', 'Key', 'fees', '', 8000], 'unknown test', ''],
    [['tier', 'Key', 'fees', 'contains', 8000], 'unknown test', 'contains'],
    [['tier', 'Key', 'fees', 'at least', 8000, 'bananas'], 'unknown unit', 'bananas'],
    [['tier', 'Key', 'fees', 'at least', 8000, 'months'], 'unknown unit', 'months'],
    [['tier', 'Key', 'shoe size', 'at least', 44], 'unknown subject', 'shoe size'],
    [['tier', 'Key', 'fees', 'at least', 'much'], 'number expected', 'much'],
    [['tier', 'Key', 'fees', 'at least', '#N/A'], 'number expected', '#N/A'],
    [['tier', 'Key', 'months', 'between', '3'], 'number expected', '3'],
    [['tier', 'Key', 'months', 'between', '5-3'], 'absurd number', '5-3'],
    [['tier', 'Key', 'fees', 'at least', -1], 'absurd number', '-1'],
    [['tier', 'Key', 'conditions met', 'at least', 1.5], 'absurd number', '1.5'],
    [['tier', 'Key', 'position', 'at least', 'boss'], 'level not defined', 'boss'],
    [['tier', '', 'fees', 'at least', 8000], 'tier not defined', ''],
    [['position', '', 'title', 'contains', 'boss'], 'level not defined', ''],
    [['position', 'manager', 'title', 'at least', 'boss'], 'unknown test', 'at least'],
    [['contact', 'Gold', 'call', 'every', 1, 'month'], 'tier not defined', 'Gold'],
    [['contact', 'General', 'call', 'every', 15], 'unknown unit', '15'],
    [['contact', 'General', 'call', 'every', 15, 'hours'], 'unknown unit', 'hours'],
    [['contact', 'General', 'call', 'every', 0, 'days'], 'absurd number', '0'],
    [['contact', 'General', 'call', 'per', 40, 'month'], 'absurd number', '40'],
    [['contact', 'General', 'call', 'every', 'often', 'days'], 'number expected', 'often'],
    [['hours', '', 'Blursday', 'open', '9-12'], 'unknown subject', 'Blursday'],
    [['hours', '', 'Mon', 'open', 'early'], 'hours not readable', 'early'],
    [['setting', '', 'shift', 'is', 'sideways'], 'setting not readable', 'sideways'],
    [['setting', '', 'shift', 'is', 'constructor'], 'setting not readable', 'constructor'],
    [['setting', '', 'date order', 'is', '__proto__'], 'setting not readable', '__proto__'],
    [['hours', '', 'constructor', 'open', '9-12'], 'unknown subject', 'constructor'],
    [['hours', '', '__proto__', 'open', '9-12'], 'unknown subject', '__proto__'],
  ])('%j', (row, code, received) => {
    expect(issuesOf([HEADER, GENERAL, row], 10)).toEqual([
      { row: 12, code, received, level: 'error' },
    ]);
  });

  test.each<[Cell[]]>([
    [['', 'Key', 'fees', 'at least', 8000]],
    [['tier', '', '', '', '']],
    [['position', '', '', '', '']],
    [['tier', 'Key', 'fees', 'at least', '']],
    [['tier', 'Key', 'fees', '', '']],
    [['tier', 'Key', '', '', '']],
    [['position', 'boss', '', '', '']],
    [['contact', 'General', 'call', '', '']],
    [['hours', '', 'Mon', '', '']],
    [['setting', '', 'shift', '', '']],
    [['', '', '', '', '', '', 'only a note']],
  ])('%j is still being typed', (row) => {
    expect(issuesOf([HEADER, row, GENERAL], 1).map(({ row: at, level }) => [at, level])).toEqual([
      [2, 'unfinished'],
    ]);
  });

  test('blank rows and whole empty columns say nothing', () => {
    const blank = ['', ' ', null, '', '', '', ''];
    expect(issuesOf([HEADER, blank, GENERAL, ...Array.from({ length: 900 }, () => blank)])).toEqual(
      [],
    );
  });

  test('a book without tier rows, and one without a fallback', () => {
    expect(issuesOf([])).toEqual([{ row: 1, code: 'no tier rows', received: '', level: 'error' }]);
    expect(issuesOf([['tier', 'Key', 'fees', 'at least', 8000]], 4)).toEqual([
      { row: 4, code: 'no fallback tier', received: 'Key', level: 'error' },
    ]);
  });

  test('more conditions asked for than there are is a warning, and nobody reaches the tier', () => {
    const rows = [['tier', 'Key', 'conditions met', 'at least', 2], GENERAL];
    expect(issuesOf(rows)).toEqual([
      { row: 1, code: 'absurd number', received: '2', level: 'warning' },
    ]);
  });

  test('2-rules §3 "Course over": rows of the stage past stand apart, in both languages', () => {
    const rows = [
      GENERAL,
      ['contact', 'past', 'call', 'every', 3, 'months'],
      ['联系', '往期', '拜访', '为', '不再联系'],
    ];
    const book = parseRules([HEADER, ...rows]);
    expect(book.issues).toEqual([]);
    expect(book.contacts).toEqual([]);
    expect(book.past.map(({ channel, cadence, row }) => ({ channel, cadence, row }))).toEqual([
      { channel: 'call', cadence: { kind: 'months', months: 3 }, row: 3 },
      { channel: 'visit', cadence: null, row: 4 },
    ]);
    expect(rhythmFor(book, { tier: 'General', isPast: true }, 'call')?.cadence).toEqual({
      ...{ kind: 'months', months: 3 },
    });
    expect(rhythmFor(book, { tier: 'General', isPast: true }, 'visit')).toBeUndefined();
    expect(isOver(book, { tier: 'General', isPast: true })).toBe(false);
    expect(isOver(parseRules([HEADER, GENERAL, rows[2] ?? []]), { tier: null, isPast: true })).toBe(
      true,
    );
  });

  test('no more calls is said of the stage only; a tier called past is a tier', () => {
    expect(issuesOf([GENERAL, ['contact', 'General', 'call', 'is', 'none']])).toEqual([
      { row: 2, code: 'unknown test', received: 'is', level: 'error' },
    ]);
    const own = parseRules([
      ['tier', 'Past', 'otherwise'],
      ['contact', 'Past', 'call', 'every', 9, 'days'],
    ]);
    expect([own.past, own.contacts.map(({ tier }) => tier)]).toEqual([[], ['Past']]);
  });
});
