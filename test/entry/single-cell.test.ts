// One call of a function: what a single cell shows, sentences for wrong use included.
import { on } from '../../src/app/self-test/example';
import { call } from './support/functions';

const MARCH_3 = on(2026, 3, 3);
const NOVEMBER_20 = on(2026, 11, 20);
const ENOUGH = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit'],
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY'],
  ['tier', 'General', 'otherwise', '', '', ''],
  ['contact', 'Key', 'call', 'every', 15, 'days'],
  ['contact', 'General', 'call', 'every', 1, 'month'],
];
const CHINESE = [
  ['规则', '级别', '项目', '条件', '数值', '单位'],
  ['分级', '重点', '缴费金额', '至少', 8000, '元'],
  ['分级', '一般', '其他', '', '', ''],
  ['联系', '重点', '电话', '每', 15, '天'],
];

describe('3-product §2: a single cell shows the sentence as #ERROR!', () => {
  test.each([
    ['NEXTCALL', ['Gold', MARCH_3], 'unknown tier "Gold": Key, Watch, General'],
    ['NEXTCALL', ['金', MARCH_3, '', '学校'], '没有“金”这个级别：重点、关注、一般'],
    ['NEXTCALL', ['一般', MARCH_3, '', CHINESE], '规则表里没有一般的电话联系频率'],
    ['CALLSTATUS', [MARCH_3, ''], 'the as-of date is blank: pass CARE_TODAY'],
    ['CALLSTATUS', [MARCH_3, [['']]], 'the as-of date is blank: pass CARE_TODAY'],
    ['CALLSTATUS', [MARCH_3, '', '', '学校'], '截止日期是空的：请传 CARE_TODAY'],
    ['CALLSTATUS', [MARCH_3, 'soon'], 'as_of is no date that can be read: "soon"'],
    ['CALLSTATUS', [MARCH_3, [['soon']]], 'as_of is no date that can be read: "soon"'],
    ['CALLSTATUS', [MARCH_3, '#REF!'], 'as_of is no date that can be read: "#REF!"'],
    [
      'TIER',
      ['', 8000, 5, 'hospital'],
      '"hospital" is no rule book: pass CARE_RULES, or "school", "key accounts", "stars", "support desk", or leave it out',
    ],
    [
      'TIER',
      ['', 8000, 5, '医院'],
      '“医院”不是规则表：请填 CARE_RULES，或"学校"、"大客户"、"星级"、"客服台"，或不填',
    ],
    [
      'TIER',
      ['', 8000, 5, [['', '']]],
      'the rule book is empty: pass CARE_RULES, or leave it out for the default rules',
    ],
    [
      'TIER',
      ['', 8000, 5, [['contact', 'Key', 'call', 'every', 15, 'days']]],
      'the rule book has no readable "tier" row',
    ],
    [
      'NEXTCALL',
      ['Key', MARCH_3, '', ENOUGH.slice(0, 3)],
      'the rule book has no readable "contact" row',
    ],
    ['TIER', [[['a', 'b']], 8000, 5], 'position: pass one column, not several'],
    ['TIER', ['职员', [[8000, 5]], 5, '学校'], 'fees：请只选一列'],
    [
      'TIER',
      [[['a'], ['b']], [[1], [2], [3]], 5],
      'the columns differ in height (2, 3 rows): pass the same rows of each',
    ],
  ])('%s(%j)', (name, given, sentence) => {
    expect(call(name, ...(given as never[]))).toBe(`#ERROR! ${sentence}`);
  });

  test('a long text is quoted short', () => {
    const long = 'x'.repeat(50_000);
    for (const answer of [
      call('NEXTCALL', long, MARCH_3),
      call('CALLSTATUS', MARCH_3, long),
      call('TIER', '', 8000, 5, long),
      call('NEXTCALL', 'Key', MARCH_3, '', '', [[long, '', 'off']]),
    ]) {
      expect(answer.length).toBeLessThan(250);
      expect(answer).toContain('xxx');
    }
  });
});

describe('2-rules §1: a wrong row is named where the function needs it, and only there', () => {
  const wrong = (row: (string | number)[]) => [...ENOUGH, row];
  const cases: readonly (readonly [string, (string | number)[], string])[] = [
    [
      'tier',
      ['tier', 'Key', 'months', 'at leest', 5, 'months'],
      'the test "at leest" does not fit here',
    ],
    [
      'tier',
      ['tier', 'Key', 'months', 'at least', 'many', 'months'],
      '"many" is not the number that is needed here',
    ],
    ['contact', ['contact', 'Gold', 'call', 'every', 5, 'days'], 'no tier row defines "Gold"'],
    [
      'contact',
      ['contact', 'Key', 'call', 'every', 5, 'parsecs'],
      'the unit of "parsecs" is missing or does not fit here',
    ],
    [
      'hours',
      ['hours', '', 'Mon–Fri', 'open', 'all day', ''],
      '"all day" are no opening hours: write 09:00–12:00, 13:30–18:00',
    ],
    [
      'setting',
      ['setting', '', 'shift', 'is', 'sideways', ''],
      '"sideways" is no value of this setting',
    ],
  ];
  const needs: readonly (readonly [string, readonly string[], readonly unknown[]])[] = [
    ['TIER', ['tier'], ['', 8000, 5]],
    ['TIERWHY', ['tier'], ['', 8000, 5]],
    ['NEXTCALL', ['contact', 'hours', 'setting'], ['Key', MARCH_3, '']],
    ['NEXTCALLWHY', ['contact', 'hours', 'setting'], ['Key', MARCH_3, '']],
    ['NEXTCONTACT', ['contact', 'hours', 'setting'], ['Key', 'call', MARCH_3, '']],
    ['CALLSTATUS', ['hours'], [MARCH_3, NOVEMBER_20, '']],
  ];
  const all = needs.flatMap(([name, kinds, given]) =>
    cases.map(([kind, row, sentence]) => ({
      name,
      row,
      needed: kinds.includes(kind),
      given,
      sentence: `#ERROR! row 6 of the rules: ${sentence}`,
    })),
  );

  test.each(all)('$name with $row: $needed', ({ name, row, needed, given, sentence }) => {
    const answer = call(name, ...(given as never[]), wrong(row));
    if (needed) expect(answer).toBe(sentence);
    else expect(answer).not.toMatch(/^#ERROR!/);
  });

  test.each([
    [['', 'Key', 'fees', 'at least', 9000, 'CNY']],
    [['tier', 'Key', 'fees', 'at least', '', '']],
    [['contact', 'Key', 'call', 'every', '', '']],
    [['', '', '', '', '', '']],
  ])('a row that is still being typed is skipped: %j', (row) => {
    expect(call('TIER', '', 8000, 5, wrong(row))).toBe('Key');
    expect(call('NEXTCALL', 'Key', MARCH_3, '', wrong(row))).toBe('2026-03-18');
    expect(call('CALLSTATUS', MARCH_3, NOVEMBER_20, MARCH_3, wrong(row))).toBe('Overdue');
  });

  test('a wrong row of the Chinese book is named in Chinese', () => {
    const book = [...CHINESE, ['分级', '重点', '报班时长', '大约', 5, '个月']];
    expect(call('TIER', '', 8000, 5, book)).toBe('#ERROR! 规则第 5 行：条件“大约”不能用在这里');
  });
});

describe('2-rules §4: the days argument', () => {
  const off = (...row: unknown[]) => [row] as never;

  test.each([
    ['three columns', off(on(2026, 3, 18), on(2026, 3, 18), 'off')],
    ['five columns', off(on(2026, 3, 18), '', '放假', '', '春假')],
    [
      'with the header row',
      [
        ['From', 'To', 'Kind'],
        [on(2026, 3, 18), '', 'off'],
      ],
    ],
    ['typed dates', off('2026-3-18', '2026/3/18', 'holiday')],
    [
      'blank rows around',
      [
        ['', '', ''],
        [on(2026, 3, 18), '', 'off'],
        ['', '', ''],
      ],
    ],
    [
      'a row that is still being typed',
      [
        [on(2026, 3, 18), '', 'off'],
        [on(2026, 3, 17), '', ''],
        [on(2026, 3, 16), on(2026, 3, 17), ''],
      ],
    ],
    [
      'a title and headers of their own',
      [
        ['2026年放假安排', '', ''],
        ['', '', ''],
        ['开始日期', '结束日期', '安排'],
        [on(2026, 3, 18), '', '放假'],
      ],
    ],
    [
      'headers of their own in English',
      [
        ['Start date', 'End date', 'What'],
        [on(2026, 3, 18), '', 'off'],
      ],
    ],
  ])('%s: a day off moves the call earlier', (_, days) => {
    expect(call('NEXTCALL', 'Key', MARCH_3, '', '', days as never)).toBe('2026-03-17');
  });

  test.each([
    [off(on(2026, 3, 18), '', 'perhaps'), 'row 1 of the days cannot be read: perhaps'],
    [off('someday', '', 'off'), 'row 1 of the days cannot be read: someday'],
    [
      [
        ['From', 'To', 'Kind'],
        ['5/6/2026', '', 'off'],
      ],
      'row 2 of the days cannot be read: 5/6/2026',
    ],
    [
      [
        [on(2026, 3, 18), '', 'off'],
        ['From', 'To', 'Kind'],
      ],
      'row 2 of the days cannot be read: From',
    ],
    // A name in quotation marks is a text, not the range.
    ['CARE_DAYS', 'row 1 of the days cannot be read: CARE_DAYS'],
  ])('%j: %s', (days, sentence) => {
    expect(call('NEXTCALL', 'Key', MARCH_3, '', '', days as never)).toBe(`#ERROR! ${sentence}`);
    expect(call('CALLSTATUS', MARCH_3, NOVEMBER_20, '', '', days as never)).toBe(
      `#ERROR! ${sentence}`,
    );
  });

  test('the sentence is in the language of the rule book', () => {
    expect(call('NEXTCALL', '重点', MARCH_3, '', '学校', off('someday', '', 'off'))).toBe(
      '#ERROR! 工作日历第 1 行无法识别：someday',
    );
  });

  test('the rule book says which of day and month comes first, there too', () => {
    const book = [...ENOUGH, ['setting', '', 'dates', 'is', 'day first', '']];
    expect(call('NEXTCALL', 'Key', MARCH_3, '', book, off('18/3/2026', '', 'off'))).toBe(
      '2026-03-17',
    );
    const both = [...ENOUGH, ['setting', '', 'dates', 'is', 'month first', '']];
    expect(call('NEXTCALL', 'Key', '3/4/2026', '', both)).toBe('2026-03-19');
    expect(call('NEXTCALL', 'Key', '3/4/2026', '', ENOUGH)).toBe('Needs data');
  });
});

describe('5-decisions: cells that cannot be read', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!', 'Loading...'])(
    '%s is unknown wherever it stands',
    (error) => {
      expect(call('TIER', error, 9000, 1)).toBe('Needs data');
      expect(call('TIER', error, 9000, 6)).toBe('Key');
      expect(call('TIER', '职员', error, 5)).toBe('Needs data');
      expect(call('TIER', '职员', 8000, error)).toBe('Needs data');
      expect(call('TIERWHY', '职员', error, 5)).toMatch(/^Needs data: /);
      // Required cells of NEXTCALL: which tier, and since when.
      expect(call('NEXTCALL', error, MARCH_3)).toBe('Needs data');
      expect(call('NEXTCALL', 'Key', error)).toBe('Needs data');
      expect(call('NEXTCALL', 'Key', error, MARCH_3)).toBe('Needs data');
      expect(call('NEXTCALL', 'Key', '', error)).toBe('Needs data');
      // Optional, and nothing rests on it.
      expect(call('NEXTCALL', 'Key', MARCH_3, error)).toBe('2026-03-18');
      expect(call('CALLSTATUS', error, NOVEMBER_20)).toBe('Needs data');
      expect(call('CALLSTATUS', MARCH_3, NOVEMBER_20, error)).toBe('Overdue');
    },
  );

  test('a date in the months column is unknown: Sheets made it of a typed 3-5', () => {
    expect(call('TIER', '职员', 8000, on(2026, 3, 5))).toBe('Needs data');
    expect(call('TIERWHY', '职员', 8000, on(2026, 3, 5))).toContain('2026-03-05');
  });

  test.each(['Not yet contacted', '尚未联系', ' not yet CONTACTED '])(
    'a last contact of %j is none',
    (words) => {
      expect(call('NEXTCALL', 'Key', words)).toBe('Not yet contacted');
      expect(call('NEXTCALL', '重点', words, '', '学校')).toBe('尚未联系');
      expect(call('NEXTCALL', 'Key', words, MARCH_3)).toBe('2026-03-18');
      expect(call('CALLSTATUS', words, NOVEMBER_20)).toBe('Not yet contacted');
      expect(call('CALLSTATUS', MARCH_3, NOVEMBER_20, words)).toBe('Not yet contacted');
    },
  );
});

describe('a book without tier rows, for cadences alone', () => {
  const anybody = [['contact', 'any', 'call', 'every', 20, 'days']];
  const named = [['contact', 'Gold', 'call', 'every', 20, 'days']];

  test('the tiers are those that its contact rows name', () => {
    expect(call('NEXTCALL', 'gold', MARCH_3, '', named)).toBe('2026-03-23');
    expect(call('NEXTCALL', 'Key', MARCH_3, '', named)).toBe('#ERROR! unknown tier "Key": Gold');
  });

  test('one that names none takes any name', () => {
    expect(call('NEXTCALL', 'Key', MARCH_3, '', anybody)).toBe('2026-03-23');
    expect(call('NEXTCALL', '', MARCH_3, '', anybody)).toBe('2026-03-23');
  });

  test('a blank tier has no fallback there, and the sentence says so', () => {
    expect(call('NEXTCALL', '', MARCH_3, '', named)).toBe(
      '#ERROR! no tier catches the rest: add a row with the subject "otherwise"',
    );
  });
});
