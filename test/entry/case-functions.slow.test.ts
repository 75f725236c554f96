// The functions of cases and of working time: what a single cell shows, whole columns, wrong use.
import fc from 'fast-check';
import { at, type Given, on } from '../../src/app/self-test/example';
import type { Cell } from '../../src/domain/cell';
import { call, together } from './support/functions';

const FRIDAY_16 = at(2026, 11, 20, 16, 0);
const MONDAY_9 = at(2026, 11, 23, 9, 0);
const HOURS = '09:00–12:00, 13:30–18:00';

const EN: readonly (readonly Cell[])[] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit'],
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY'],
  ['tier', 'General', 'otherwise', '', '', ''],
  ['reply', 'Key', 'any', 'within', 24, 'hours'],
  ['reply', 'any', 'complaint / urgent', 'within', 2, 'working hours'],
  ['hours', '', 'Mon–Fri', 'open', HOURS, ''],
];
const ZH: readonly (readonly Cell[])[] = [
  ['规则', '级别', '项目', '条件', '数值', '单位'],
  ['分级', '重点', '缴费金额', '至少', 8000, '元'],
  ['分级', '一般', '其他', '', '', ''],
  ['回复', '重点', '不限', '不超过', 24, '小时'],
  ['回复', '不限', '投诉 / 紧急', '不超过', 2, '工作小时'],
  ['工作时间', '', '周一至周五', '开放', HOURS, ''],
];
/** Open on no day at all. */
const closed = (word: string, days: string, value: string) => [[word, '', days, '', value, '']];

/** A call of each function on a case of a Key customer that all books answer; `rules` and `days` follow. */
const CALLS: Readonly<Record<string, readonly Given[]>> = {
  REPLYDUE: [FRIDAY_16, '', 'Key', ''],
  ACTBY: [FRIDAY_16, '', 'Key', ''],
  REPLYDUEWHY: [FRIDAY_16, '', 'Key', ''],
  CASESTATUS: [FRIDAY_16, '', MONDAY_9, '', 'Key', ''],
  WORKTIME: [FRIDAY_16, MONDAY_9],
  ADDWORKTIME: [FRIDAY_16, 2],
};
const ALL = Object.keys(CALLS);
const CASES = ALL.slice(0, 4);
/** The call with its tier, kind and severity replaced. */
const scoped = (name: string, kind: Given, tier: Given, severity: Given): readonly Given[] => [
  ...(CALLS[name] ?? []).slice(0, -3),
  ...[kind, tier, severity],
];
const error = (sentence: string): string => `#ERROR! ${sentence}`;

describe('3-product §2: what no function of a case can answer', () => {
  test.each<[string, Given, string]>([
    ['no reply row', EN.slice(0, 3), 'the rule book has no readable "reply" row'],
    ['没有回复行', ZH.slice(0, 3), '规则表里没有能识别的“回复”行'],
    ['numbers that are still empty', 'key accounts', 'the rule book has no readable "reply" row'],
    ['还没有填的数值', '大客户', '规则表里没有能识别的“回复”行'],
    [
      'no such book',
      'hospital',
      '"hospital" is no rule book: pass CARE_RULES, or "school", "key accounts", "stars", "support desk", or leave it out',
    ],
    [
      '没有这个规则表',
      '医院',
      '“医院”不是规则表：请填 CARE_RULES，或"学校"、"大客户"、"星级"、"客服台"，或不填',
    ],
    [
      'an empty book',
      [['', '']],
      'the rule book is empty: pass CARE_RULES, or leave it out for the default rules',
    ],
  ])('M0.11 %s', (_what, rules, sentence) => {
    for (const name of CASES) {
      expect(call(name, ...(CALLS[name] ?? []), rules)).toBe(error(sentence));
    }
  });

  test.each(CASES)('M0.11 %s names a tier that the book lacks', (name) => {
    expect(call(name, ...scoped(name, '', 'Gold', ''), EN)).toBe(
      error('unknown tier "Gold": Key, General'),
    );
    expect(call(name, ...scoped(name, '', '金', ''), ZH)).toBe(
      error('没有“金”这个级别：重点、一般'),
    );
  });

  test.each(CASES)('M0.11 %s says which case no reply row fits', (name) => {
    expect(call(name, ...scoped(name, 'refund', 'General', ''), EN)).toBe(
      error('no reply row fits General, refund: add one with tier and subject "any"'),
    );
    expect(call(name, ...scoped(name, '投诉', '', '普通'), ZH)).toBe(
      error('没有适用于“投诉、普通”的回复行：请加一行，级别和项目都填“不限”'),
    );
    expect(call(name, ...scoped(name, '', '', ''), EN)).toBe(
      error('no reply row holds for every case: add one with tier and subject "any"'),
    );
    expect(call(name, ...scoped(name, ' ', '', ''), ZH)).toBe(
      error('没有适用于所有情况的回复行：请加一行，级别和项目都填“不限”'),
    );
  });

  test('M0.11 a first reply before the receipt', () => {
    const given = [FRIDAY_16, at(2026, 11, 20, 15, 59), MONDAY_9] as const;
    expect(call('CASESTATUS', ...given)).toBe(error('the first reply lies before the receipt'));
    expect(call('CASESTATUS', ...given, '', '', '', '学校')).toBe(error('首次回复早于收到时间'));
  });

  test.each<[Given, string, string]>([
    ['', 'now is blank: pass CARE_NOW', '当前时间是空的：请填 CARE_NOW'],
    [[['']], 'now is blank: pass CARE_NOW', '当前时间是空的：请填 CARE_NOW'],
    ['soon', 'now is no date that can be read: "soon"', 'now不是能识别的日期：“soon”'],
    [[['soon']], 'now is no date that can be read: "soon"', 'now不是能识别的日期：“soon”'],
    ['#REF!', 'now is no date that can be read: "#REF!"', 'now不是能识别的日期：“#REF!”'],
  ])('M0.11 now = %j', (now, en, zh) => {
    expect(call('CASESTATUS', FRIDAY_16, '', now)).toBe(error(en));
    expect(call('CASESTATUS', FRIDAY_16, '', now, '', '', '', '学校')).toBe(error(zh));
  });

  test('2-rules §4: no window within two years', () => {
    const en = [...EN.slice(0, 5), ...closed('hours', 'Mon–Sun', 'closed')];
    const zh = [...ZH.slice(0, 5), ...closed('工作时间', '周一至周日', '休息')];
    for (const name of CASES) {
      expect(call(name, ...scoped(name, 'complaint', '', 'urgent'), en)).toBe(
        error('no opening hours within two years: check the hours rows and the Days tab'),
      );
      expect(call(name, ...scoped(name, '投诉', '', '紧急'), zh)).toBe(
        error('两年内没有工作时间：请检查“工作时间”行和工作日历'),
      );
    }
    // Clock time runs on; nobody works before its promise.
    expect(call('REPLYDUE', FRIDAY_16, '', 'Key', '', en)).toBe('2026-11-21 16:00');
    expect(call('ACTBY', FRIDAY_16, '', 'Key', '', en)).toBe('2026-11-21 16:00');
  });
});

describe('3-product §2: what no function of working time can answer', () => {
  test.each<[string, readonly Given[], string, string]>([
    ['WORKTIME', [MONDAY_9, FRIDAY_16], 'the end lies before the start', '结束时间早于开始时间'],
    ['ADDWORKTIME', [FRIDAY_16, -1], 'the time allowed is negative', '时限不能是负数'],
    ['ADDWORKTIME', [FRIDAY_16, '-2小时'], 'the time allowed is negative', '时限不能是负数'],
    [
      'ADDWORKTIME',
      [FRIDAY_16, 1e9],
      'the time allowed is longer than a hundred years',
      '时限超过一百年',
    ],
  ])('%s(%j)', (name, given, en, zh) => {
    expect(call(name, ...given)).toBe(error(en));
    expect(call(name, ...given, '学校')).toBe(error(zh));
  });

  test.each(['WORKTIME', 'ADDWORKTIME'])(
    '%s needs an hours row in a book that is passed',
    (name) => {
      expect(call(name, ...(CALLS[name] ?? []), EN.slice(0, 5))).toBe(
        error('the rule book has no readable "hours" row'),
      );
      expect(call(name, ...(CALLS[name] ?? []), ZH.slice(0, 5))).toBe(
        error('规则表里没有能识别的“工作时间”行'),
      );
    },
  );

  test('2-rules §4: no window within two years', () => {
    expect(call('ADDWORKTIME', FRIDAY_16, 2, closed('hours', 'Mon–Sun', 'closed'))).toBe(
      error('no opening hours within two years: check the hours rows and the Days tab'),
    );
    expect(call('ADDWORKTIME', FRIDAY_16, 2, closed('工作时间', '', '休息'))).toBe(
      error('两年内没有工作时间：请检查“工作时间”行和工作日历'),
    );
    expect(call('WORKTIME', FRIDAY_16, MONDAY_9, closed('hours', 'Mon–Sun', 'closed'))).toBe('0');
  });
});

describe('3-product §2: every argument of the wrong shape is named', () => {
  const two = [['a', 'b']];
  const names: Readonly<Record<string, readonly string[]>> = {
    REPLYDUE: ['received', 'kind', 'tier', 'severity'],
    ACTBY: ['received', 'kind', 'tier', 'severity'],
    REPLYDUEWHY: ['received', 'kind', 'tier', 'severity'],
    CASESTATUS: ['received', 'first_reply', 'now', 'kind', 'tier', 'severity'],
    WORKTIME: ['start', 'end'],
    ADDWORKTIME: ['start', 'hours'],
  };
  const each = ALL.flatMap((name) =>
    (names[name] ?? []).map((parameter, i) => [name, parameter, i] as const),
  );

  test.each(each)('%s: several columns as %s', (name, parameter, i) => {
    const given = (CALLS[name] ?? []).map((one, index) => (index === i ? two : one));
    expect(call(name, ...given)).toBe(error(`${parameter}: pass one column, not several`));
    expect(call(name, ...given, '学校')).toBe(error(`${parameter}：请只选一列`));
  });

  test.each(ALL)('%s: columns of different heights', (name) => {
    const [, ...more] = (CALLS[name] ?? []).slice(1);
    const given: readonly Given[] = [[[FRIDAY_16], [FRIDAY_16]], [['1'], ['2'], ['3']], ...more];
    expect(call(name, ...given)).toBe(
      error('the columns differ in height (2, 3 rows): pass the same rows of each'),
    );
    expect(call(name, ...given, '学校')).toBe(error('各列行数不同（2、3 行）：请选取相同的行'));
  });

  test.each(ALL)('%s: days that cannot be read', (name) => {
    const given = CALLS[name] ?? [];
    expect(call(name, ...given, '', [['someday', '', 'off']])).toBe(
      error('row 1 of the days cannot be read: someday'),
    );
    expect(call(name, ...given, '学校', 'CARE_DAYS')).toBe(
      error('工作日历第 1 行无法识别：CARE_DAYS'),
    );
  });
});

describe('2-rules §1: a wrong row is named where the function needs it, and only there', () => {
  const rows: readonly (readonly [string, readonly Cell[], string])[] = [
    [
      'reply',
      ['reply', '', 'any', 'at leest', 5, 'hours'],
      'the test "at leest" does not fit here',
    ],
    [
      'reply',
      ['reply', '', 'any', 'at least', 5, 'hours'],
      'the test "at least" does not fit here',
    ],
    [
      'reply',
      ['reply', '', 'any', 'within', 'soon', 'hours'],
      '"soon" is not the number that is needed here',
    ],
    [
      'reply',
      ['reply', '', 'any', 'within', 1, 'month'],
      'the unit of "month" is missing or does not fit here',
    ],
    ['reply', ['reply', '', 'any', 'within', 0, 'hours'], '0 cannot be meant'],
    ['reply', ['reply', 'Gold', 'any', 'within', 1, 'hour'], 'no tier row defines "Gold"'],
    ['reply', ['reply', '', 'a / b / c', 'within', 1, 'hour'], 'unknown subject "a / b / c"'],
    [
      'hours',
      ['hours', '', 'Sat', 'open', 'all day', ''],
      '"all day" are no opening hours: write 09:00–12:00, 13:30–18:00',
    ],
    ['date order', ['setting', '', 'dates', 'is', 'any', ''], '"any" is no value of this setting'],
    ['shift', ['setting', '', 'shift', 'is', 'sideways', ''], ''],
    ['contact', ['contact', 'Gold', 'call', 'every', 5, 'days'], ''],
    ['tier', ['tier', 'Key', 'months', 'at leest', 5, 'months'], ''],
    ['arrive', ['arrive', '', 'any', 'within', 'soon', 'hours'], ''],
    ['warn', ['warn', '', 'any', 'within', 'soon', 'hours'], ''],
    ['duty', ['duty', '', 'someday', 'by', 'Ms Wang', ''], ''],
  ];
  const needs = (name: string): readonly string[] =>
    CASES.includes(name) ? ['reply', 'hours', 'date order'] : ['hours', 'date order'];
  const each = ALL.flatMap((name) =>
    rows.map(([kind, row, sentence]) => ({ name, kind, row, sentence })),
  );

  test.each(each)('$name with $row', ({ name, kind, row, sentence }) => {
    const answer = call(name, ...(CALLS[name] ?? []), [...EN, row]);
    if (needs(name).includes(kind)) expect(answer).toBe(error(`row 7 of the rules: ${sentence}`));
    else expect(answer).toBe(call(name, ...(CALLS[name] ?? []), EN));
  });

  test('the first wrong row is named, whichever reads it; in the language of the book', () => {
    const book = [
      ...ZH,
      ['回复', '', '不限', '不超过', '很快', '小时'],
      ['工作时间', '', '周六', '开放', '全天', ''],
    ];
    for (const name of CASES) {
      expect(call(name, ...scoped(name, '', '重点', ''), book)).toBe(
        error('规则第 7 行：“很快”不是这里需要的数值'),
      );
    }
    expect(call('WORKTIME', FRIDAY_16, MONDAY_9, book)).toBe(
      error('规则第 8 行：“全天”不是工作时间：请写成 09:00–12:00, 13:30–18:00'),
    );
  });

  test('a row that is still being typed is skipped', () => {
    for (const row of [
      ['', '', 'any', 'within', 2, 'hours'],
      ['reply', '', 'any', 'within', '', ''],
    ]) {
      expect(call('REPLYDUE', FRIDAY_16, '', 'Key', '', [...EN, row])).toBe('2026-11-21 16:00');
    }
  });
});

describe('5-decisions: cells that cannot be read', () => {
  const unreadable: readonly Cell[] = [
    '#N/A',
    'Loading...',
    '昨天',
    '2026-11-20 3点',
    true,
    5,
    '3月5日',
  ];

  test.each(unreadable)('%j as a time gives needs data', (cell) => {
    for (const name of ['REPLYDUE', 'ACTBY']) {
      expect(call(name, cell)).toBe('Needs data');
      expect(call(name, cell, '', '', '', '学校')).toBe('资料不全');
    }
    expect(call('CASESTATUS', cell, '', MONDAY_9)).toBe('Needs data');
    expect(call('CASESTATUS', FRIDAY_16, cell, MONDAY_9, '', '', '', '学校')).toBe('资料不全');
    for (const name of ['WORKTIME', 'ADDWORKTIME']) {
      expect(call(name, cell, 2)).toBe('Needs data');
      expect(call('WORKTIME', FRIDAY_16, cell, '学校')).toBe('资料不全');
    }
  });

  test.each<[Cell]>([
    ['2天'],
    ['2 days'],
    ['一会儿'],
    ['#N/A'],
    [true],
    ['2:30'],
    ['约2小时'],
    [at(1899, 12, 30, 2, 30)],
  ])('%j as hours gives needs data', (cell) => {
    expect(call('ADDWORKTIME', FRIDAY_16, cell)).toBe('Needs data');
    expect(call('ADDWORKTIME', FRIDAY_16, cell, '学校')).toBe('资料不全');
  });

  test.each<[Cell, string]>([
    ['2小时', '2026-11-20 18:00'],
    ['1.5 h', '2026-11-20 17:30'],
    ['2', '2026-11-20 18:00'],
    ['90分钟', '2026-11-20 17:30'],
    ['半小时', '2026-11-20 16:30'],
    ['２个小时', '2026-11-20 18:00'],
    ['4 working hours', '2026-11-23 11:00'],
    ['120s', '2026-11-20 16:02'],
  ])('hours typed as %j', (cell, deadline) => {
    expect(call('ADDWORKTIME', FRIDAY_16, cell)).toBe(deadline);
  });

  test('REPLYDUEWHY says what is missing', () => {
    expect(call('REPLYDUEWHY', '', '投诉')).toBe('Needs data: the time of receipt is missing');
    expect(call('REPLYDUEWHY', '昨天', '', '', '', '学校')).toBe(
      '资料不全：收到时间“昨天”无法识别',
    );
    expect(call('REPLYDUEWHY', FRIDAY_16, '#REF!', 'Key', '', EN)).toBe(
      'Needs data: kind "#REF!" cannot be read',
    );
  });

  test('a blank time of receipt beside other cells is missing data, not a blank row', () => {
    expect(call('REPLYDUE', '', 'complaint')).toBe('Needs data');
    expect(call('CASESTATUS', '', FRIDAY_16, MONDAY_9)).toBe('Needs data');
    expect(call('WORKTIME', FRIDAY_16, '')).toBe('Needs data');
    expect(call('ADDWORKTIME', FRIDAY_16, '')).toBe('Needs data');
  });

  test('an error as kind, tier or severity matters where a reply row asks for it', () => {
    for (const [kind, tier, severity] of [
      ['#N/A', 'Key', ''],
      ['', '#N/A', ''],
      ['complaint', 'Key', 'Loading...'],
    ]) {
      expect(call('REPLYDUE', FRIDAY_16, kind, tier, severity, EN)).toBe('Needs data');
    }
    expect(call('REPLYDUE', FRIDAY_16, '#N/A', '#REF!', 'Loading...')).toBe('2026-11-21 16:00');
  });
});

describe('2-rules §8: a date without a time is the start of that day', () => {
  const day = on(2026, 11, 19);

  test.each([[day], ['2026年11月19日'], [46345], [20261119]])('received %j', (received) => {
    expect(call('REPLYDUE', received)).toBe('2026-11-20');
    expect(call('ACTBY', received)).toBe('2026-11-19 18:00');
    expect(call('REPLYDUEWHY', received)).toContain(
      'Received Thu 2026-11-19 00:00 (no time given)',
    );
  });

  test('who types days only answers in time on the next day', () => {
    const status = (reply: Cell): string | string[] => call('CASESTATUS', day, reply, MONDAY_9);
    expect(status(day)).toBe('Answered in time');
    expect(status(on(2026, 11, 20))).toBe('Answered in time');
    expect(status(on(2026, 11, 21))).toBe('Answered late');
  });

  test('a reply on the day of receipt never lies before it', () => {
    expect(call('CASESTATUS', FRIDAY_16, on(2026, 11, 20), MONDAY_9)).toBe('Answered in time');
    expect(call('CASESTATUS', FRIDAY_16, on(2026, 11, 19), MONDAY_9)).toBe(
      error('the first reply lies before the receipt'),
    );
  });

  test('in working time nothing is lost or gained: nobody works at midnight', () => {
    expect(call('ADDWORKTIME', on(2026, 11, 20), 1)).toBe('2026-11-20 10:00');
    expect(call('WORKTIME', on(2026, 11, 20), on(2026, 11, 21))).toBe('7.5');
  });
});

describe('5-decisions: blank, unlisted and made-up words', () => {
  const book = [
    ...EN,
    ['reply', 'any', 'any', 'within', 3, 'days'],
    ['reply', '', '课堂', 'within', 1, 'hour'],
  ];

  test.each<[Cell, Cell, Cell, string]>([
    ['', '', '', '2026-11-23 16:00'],
    ['', 'Key', '', '2026-11-21 16:00'],
    ['something else', 'General', 'urgent', '2026-11-23 16:00'],
    ['课堂', '', '', '2026-11-20 17:00'],
    ['课 堂', '一般', '', '2026-11-20 17:00'],
    ['complaint', 'General', '', '2026-11-23 16:00'],
    ['投诉', 'General', '特急', '2026-11-20 18:00'],
    // Key and complaint / urgent: two conditions weigh more than one.
    ['Complaints', 'key', 'URGENT', '2026-11-20 18:00'],
    ['', 'Needs data', '', '2026-11-23 16:00'],
    ['', '资料不全', '', '2026-11-23 16:00'],
  ])('kind %j, tier %j, severity %j', (kind, tier, severity, due) => {
    expect(call('REPLYDUE', FRIDAY_16, kind, tier, severity, book)).toBe(due);
  });
});

describe('3-product §2: the column form', () => {
  const column = (...cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

  test('a bad row answers with its sentence after a question mark, every other row stays right', () => {
    expect(
      call(
        'REPLYDUE',
        column(FRIDAY_16, FRIDAY_16, 'x', '', FRIDAY_16),
        column('', '', '', '', 'refund'),
        column('Key', 'Gold', 'Key', '', ''),
        undefined,
        EN,
      ),
    ).toEqual([
      '2026-11-21 16:00',
      '? unknown tier "Gold": Key, General',
      'Needs data',
      '',
      '? no reply row fits refund: add one with tier and subject "any"',
    ]);
    expect(call('WORKTIME', column(MONDAY_9, FRIDAY_16), FRIDAY_16)).toEqual([
      '? the end lies before the start',
      '0',
    ]);
    expect(call('ADDWORKTIME', FRIDAY_16, column(2, -2, ''))).toEqual([
      '2026-11-20 18:00',
      '? the time allowed is negative',
      '',
    ]);
  });

  test('one now for all rows, or a column of its own', () => {
    const received = column(FRIDAY_16, '', FRIDAY_16);
    const replied = column('', '', at(2026, 11, 21, 17, 0));
    expect(call('CASESTATUS', received, replied, MONDAY_9)).toEqual(['Late', '', 'Answered late']);
    expect(call('CASESTATUS', received, replied, [[MONDAY_9]])).toEqual([
      ...['Late', '', 'Answered late'],
    ]);
    expect(
      call('CASESTATUS', column(FRIDAY_16, FRIDAY_16, FRIDAY_16), '', column(FRIDAY_16, '', 'x')),
    ).toEqual([
      'At risk',
      '? now is blank: pass CARE_NOW',
      '? now is no date that can be read: "x"',
    ]);
    expect(call('CASESTATUS', received, replied, 'x')).toMatch(/^#ERROR! now/);
  });

  const messy = fc.oneof(
    fc.constantFrom<Cell>(
      ...['', ' ', '#N/A', 'Loading...', '昨天', '2026-11-20', '2026.11.20 16:30', '5/3/2026'],
      ...['2026年11月21日 下午3点半', '2026-11-20 3点', '投诉', 'complaint', '紧急', 'urgent', 'x'],
      ...['Key', '重点', 'gold', 'Needs data', '2小时', '1.5 h', '-1', '=1+1'],
    ),
    fc.constantFrom<Cell>(0, -1, 2.5, 24, 46345.7, 20261120, 1e20, true),
    fc.integer({ min: 46000 * 1440, max: 46700 * 1440 }).map((minute): Cell => {
      const serial = Math.floor(minute / 1440);
      return { kind: 'date', on: (serial - 25569) as never, minutes: minute % 1440 };
    }),
  );
  const rows = fc.array(fc.tuple(messy, messy, messy, messy), { minLength: 2, maxLength: 10 });
  const part = (list: readonly (readonly Cell[])[], index: number): Cell[][] =>
    list.map((row) => [row[index] ?? '']);
  const NOW = at(2026, 11, 20, 12, 0);
  const forms: Readonly<Record<string, (take: (index: number) => Given) => readonly Given[]>> = {
    REPLYDUE: (take) => [take(0), take(1), take(2), take(3), EN],
    ACTBY: (take) => [take(0), take(1), take(2), take(3), '学校'],
    REPLYDUEWHY: (take) => [take(0), take(1), take(2), take(3), ZH],
    CASESTATUS: (take) => [take(0), take(1), NOW, take(2), '', take(3), 'support desk'],
    WORKTIME: (take) => [take(0), take(1), ZH],
    ADDWORKTIME: (take) => [take(0), take(1), EN],
  };

  test.each(ALL)('%s: a column answers what its rows answer one by one', (name) => {
    const form = forms[name];
    if (form === undefined) throw new Error(name);
    const shape = (answer: string | string[]): string => String(answer).replace(/^#ERROR! /, '? ');
    // One world for all runs: loading the bundle is what takes time.
    together(() =>
      fc.assert(
        fc.property(rows, (list) => {
          const down = call(name, ...form((index) => part(list, index)));
          const single = list.map((row) => shape(call(name, ...form((index) => row[index] ?? ''))));
          expect(down).toEqual(single);
        }),
        { numRuns: 60 },
      ),
    );
  });

  test('10,000 rows in one call: every row as by itself', () => {
    const list = fc.sample(fc.tuple(messy, messy, messy, messy), { numRuns: 10_000, seed: 1120 });
    const form = forms.CASESTATUS;
    if (form === undefined) throw new Error('no form');
    const down = call('CASESTATUS', ...form((index) => part(list, index)));
    expect(down).toHaveLength(10_000);
    // Every answer that there is, and no other.
    expect([...new Set(down)].sort()).toEqual([
      '? the first reply lies before the receipt',
      ...['Answered in time', 'Answered late', 'At risk', 'In time', 'Late', 'Needs data'],
    ]);
    const some = list.flatMap((row, index) => (index % 17 === 0 ? [{ row, index }] : []));
    const single = together(() =>
      some.map(({ row }) => String(call('CASESTATUS', ...form((index) => row[index] ?? '')))),
    );
    expect(some.map(({ index }) => down[index])).toEqual(
      single.map((answer) => answer.replace(/^#ERROR! /, '? ')),
    );
  });

  test('2-rules §4: WORKTIME takes back what ADDWORKTIME gave', () => {
    together(() =>
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 400 * 1440 }),
          fc.integer({ min: 1, max: 6000 }),
          (minute, tenths) => {
            const start: Cell = {
              ...{ kind: 'date', on: (46000 - 25569 + Math.floor(minute / 1440)) as never },
              minutes: minute % 1440,
            };
            const hours = tenths / 10;
            const end = call('ADDWORKTIME', start, hours);
            expect(Number(call('WORKTIME', start, String(end)))).toBeCloseTo(hours, 9);
          },
        ),
        { numRuns: 100 },
      ),
    );
  });
});
