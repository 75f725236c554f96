import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import type { Cell } from '../../../src/domain/cell';
import { hasError } from '../../../src/domain/rule-book/check/finding';
import { checkRules, type Surroundings } from '../../../src/domain/rule-book/check-rules';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import {
  PRESET_NAMES,
  presetBook,
  presetRows,
} from '../../../src/domain/rule-book/presets/presets';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { ruleFindingText } from '../../../src/i18n/rule-finding-text';
import { CHINA_2026, day } from '../../support/dates';

type Rows = readonly (readonly Cell[])[];

/** What the check says, without "row n of the rules: ". */
const said = (rows: Rows, around: Surroundings = {}): string[] =>
  checkRules(parseRules(rows), around).map(
    (finding) =>
      `${finding.row} ${finding.level}: ${ruleFindingText('en', finding).replace(/^row \d+ of the rules: /, '')}`,
  );
/** Only findings of these kinds. */
const codes = (rows: Rows, around: Surroundings = {}) =>
  checkRules(parseRules(rows), around).map(({ row, code }) => [row, code]);

const GENERAL = ['tier', 'General', 'otherwise'];
const HOURS = ['hours', '', 'Mon–Fri', 'open', '09:00–12:00, 13:30–18:00'];
const DUTY = ['duty', 'any', 'rest days', 'by', 'Wang Fang'];
/** The default book with the source's literal bands in place of "at least". */
const LITERAL = schoolPreset('en').map((row) =>
  row[1] === 'Watch' && row[2] === 'fees'
    ? ['tier', 'Watch', 'fees', 'between', '4000-8000', 'CNY']
    : row[1] === 'Watch' && row[2] === 'months'
      ? ['tier', 'Watch', 'months', 'between', '3-5', 'months']
      : row,
);

describe('2-rules §1: the check of the presets', () => {
  test.each(['en', 'zh'] as const)(
    'the default book in %s only wants a duty person',
    (language) => {
      expect(
        checkRules(presetBook('school', language)).map(({ row, code }) => [row, code]),
      ).toEqual([[17, 'promise not keepable']]);
      expect(checkRules(parseRules([...schoolPreset('en'), DUTY]))).toEqual([]);
    },
  );

  test.each(PRESET_NAMES)('%s has no error, and its empty numbers are listed', (name) => {
    for (const language of ['en', 'zh'] as const) {
      const findings = checkRules(presetBook(name, language));
      expect(hasError(findings)).toBe(false);
      const empty = presetRows(name, language).flatMap((row, at) =>
        row[3] !== '' && row[4] === '' ? [at + 1] : [],
      );
      const missing = findings.filter(({ code }) => code === 'value missing');
      expect(missing.map(({ row }) => row)).toEqual(empty);
      // Not one is an excuse for a tier that nobody reaches yet.
      expect(findings.map(({ code }) => code)).not.toContain('tier unreachable');
      expect(findings.map(({ code }) => code)).not.toContain('absurd number');
    }
  });
});

describe('2-rules §1: more that brings a lower tier', () => {
  test('the literal bands: counter-examples at their rows', () => {
    expect(said(LITERAL).filter((text) => text.includes('lower tier'))).toEqual([
      '8 warning: fees 9000, 4 months is General, fees 5000, 4 months is Watch: more brings a lower tier',
      '9 warning: fees 5000, 6 months is General, fees 5000, 4 months is Watch: more brings a lower tier',
    ]);
  });

  test('the same in Chinese', () => {
    const findings = checkRules(
      parseRules([
        ['分级', '关注', '缴费金额', '介于', '4000至8000', '元'],
        ['分级', '一般', '其他'],
      ]),
    );
    expect(findings.map((finding) => ruleFindingText('zh', finding))).toEqual([
      '规则第 1 行：缴费9000元为一般，缴费5000元为关注：更多反而级别更低',
    ]);
  });

  test('"at most" lowers a tier too', () => {
    expect(said([['tier', 'Key', 'months', 'at most', 5], GENERAL])).toEqual([
      '1 warning: 6 months is General, 4 months is Key: more brings a lower tier',
    ]);
  });

  test('on a column less may be better, but not both more and less', () => {
    const complaints = (test: string, value: Cell) => [
      ['tier', 'Key', 'complaints', test, value],
      GENERAL,
    ];
    const headers = ['complaints'];
    expect(said(complaints('at most', 2), { headers })).toEqual([]);
    expect(said(complaints('between', '2-4'), { headers })).toEqual([
      '1 warning: complaints 5 is General, complaints 3 is Key: more brings a lower tier',
    ]);
  });

  test('bands that a higher tier takes up are no trap', () => {
    const rows = [
      ['tier', 'Key', 'fees', 'at least', 8000],
      ['tier', 'Watch', 'fees', 'between', '4000-8000'],
      GENERAL,
    ];
    expect(codes(rows)).toEqual([
      [2, 'literal band'],
      [2, 'overlap'],
    ]);
  });
});

describe('2-rules §1: overlaps, gaps, unreachable tiers', () => {
  test('two bands that both hold 8000', () => {
    expect(
      said([
        ['tier', 'A', 'fees', 'between', '8000-12000'],
        ['tier', 'B', 'fees', 'between', '4000-8000'],
        GENERAL,
      ]).filter((text) => text.includes('alike')),
    ).toEqual(['2 warning: fees 8000 fits A and B alike: A is taken']);
  });

  test('7999.50 between two bands', () => {
    const rows = [
      ['tier', 'A', 'fees', 'at least', 8000],
      ['tier', 'B', 'fees', 'between', '4000-7999'],
      GENERAL,
    ];
    expect(said(rows)).toContain(
      '2 warning: nothing is said between 7999 and 8000: fees 7999.5 is General',
    );
  });

  test('nested "at least" rows are neither overlap nor gap', () => {
    const rows = [
      ['tier', 'A', 'fees', 'at least', 8000],
      ['tier', 'B', 'fees', 'at least', 4000],
      GENERAL,
    ];
    expect(said(rows)).toEqual([]);
  });

  test.each<[string, Rows, string]>([
    [
      'conditions that contradict each other',
      [['tier', 'A', 'fees', 'at least', 8000], ['tier', 'A', 'fees', 'below', 5000], GENERAL],
      '1 warning: nobody can be A: no customer meets its conditions',
    ],
    [
      'a tier behind a wider one',
      [['tier', 'A', 'fees', 'at least', 4000], ['tier', 'B', 'fees', 'at least', 8000], GENERAL],
      '2 warning: nobody can be B: whoever fits is A already',
    ],
    [
      'two that catch the rest',
      [['tier', 'A', 'fees', 'at least', 4000], GENERAL, ['tier', 'Other', 'otherwise']],
      '3 warning: nobody can be Other: whoever fits is General already',
    ],
    [
      'more conditions asked for than there are',
      [
        ['tier', 'A', 'conditions met', 'at least', 2],
        ['tier', 'A', 'fees', 'at least', 1],
        GENERAL,
      ],
      '1 warning: nobody can be A: no customer meets its conditions',
    ],
    [
      'a position level without words',
      [
        ['tier', 'A', 'position', 'at least', 'boss'],
        GENERAL,
        ['position', 'boss', 'title', 'except', 'x'],
      ],
      '1 warning: nobody can be A: no customer meets its conditions',
    ],
    [
      'two columns that exclude each other',
      [['tier', 'A', 'group', 'is', 'yes'], ['tier', 'A', 'group', 'is', 'no'], GENERAL],
      '1 warning: nobody can be A: no customer meets its conditions',
    ],
  ])('nobody is in it: %s', (_because, rows, text) => {
    expect(said(rows)).toContain(text);
  });

  test('a tier that a wrong row has left without conditions is not called unreachable', () => {
    const rows = [['tier', 'A', 'fees', 'at least', 'much'], GENERAL];
    expect(codes(rows)).toEqual([[1, 'number expected']]);
  });

  test('no tier catches the rest: who falls through', () => {
    const rows = [
      ['tier', 'A', 'fees', 'at least', 8000],
      ['tier', 'A', 'months', 'at least', 5],
    ];
    expect(said(rows)).toEqual([
      '1 error: no tier catches the rest: add a row with the subject "otherwise". fees 7000, 4 months is in no tier',
    ]);
  });

  test('the tier that catches the rest ranks below all others', () => {
    expect(said([GENERAL, ['tier', 'A', 'fees', 'at least', 8000]])).toEqual([
      '1 warning: General catches the rest but ranks above A: move its row below',
    ]);
  });

  test('a higher tier that asks for less', () => {
    const rows = schoolPreset('en').map((row) =>
      row[1] === 'Key' && row[2] === 'fees' ? [...row.slice(0, 4), 800, ...row.slice(5)] : row,
    );
    expect(said(rows)).toContain('4 warning: Key asks for less here than Watch, which ranks lower');
  });
});

describe('2-rules §1: what a row says wrong', () => {
  test.each<[Cell[], string]>([
    [['teir', 'A'], '2 error: unknown rule "teir"'],
    [
      ['tier', 'A', 'fees', 'at least', 5, 'bananas'],
      '2 error: the unit of "bananas" is missing or does not fit here',
    ],
    [['tier', 'A', 'fees', 'at least', ''], '2 unfinished: the value of "at least" is missing'],
    [['tier', 'A', 'fees', 'at least', -1], '2 error: -1 cannot be meant'],
    [['tier', 'A', 'position', 'at least', 'boss'], '2 error: no position row defines "boss"'],
    [['contact', 'Gold', 'call', 'every', 1, 'month'], '2 error: no tier row defines "Gold"'],
    [
      ['reply', 'any', 'any', 'within', 24],
      '2 error: the unit of "24" is missing or does not fit here',
    ],
    [['resolve', 'any', 'repair', 'within', 900, 'days'], '2 error: 900 cannot be meant'],
    [['reward', 'any', 'newcomer discount', 'is', '120%'], '2 error: 120% cannot be meant'],
    [['service', 'Gold', 'lounge', 'by', 'owner'], '2 error: no tier row defines "Gold"'],
    [
      ['position', 'boss', 'title', 'except', 'x'],
      '2 warning: no title can reach "boss": its words are missing',
    ],
    [['duty', 'any', 'rest days', 'by', ''], '2 unfinished: the value of "by" is missing'],
  ])('%j', (row, text) => {
    expect(said([GENERAL, row])).toContain(text);
  });

  test('columns of the customer table: wanted, missing, twice', () => {
    const rows = [
      ['tier', 'A', 'orders', 'at least', 5],
      ['tier', 'A', 'Orders', 'at most', 9],
      GENERAL,
    ];
    const columns = (headers?: readonly string[]) =>
      said(rows, headers === undefined ? {} : { headers }).filter((text) =>
        text.includes('column'),
      );
    expect(columns()).toEqual(['1 warning: the customer table must have the column "orders"']);
    expect(columns(['Name'])).toEqual([
      '1 error: the customer table has no column "orders"',
      '2 error: the customer table has no column "Orders"',
    ]);
    expect(columns(['orders', 'ORDERS'])[0]).toBe(
      '1 error: the customer table has two columns "orders"',
    );
    expect(columns(['orders'])).toEqual([]);
  });

  test.each<[string, Cell[], Cell[]]>([
    [
      'contact',
      ['contact', 'any', 'call', 'every', 1, 'month'],
      ['联系', '', '电话', '每', 2, '周'],
    ],
    [
      'reply',
      ['reply', 'any', 'complaint / urgent', 'within', 4, 'working hours'],
      ['回复', '', '投诉/紧急', '不超过', 2, '工作小时'],
    ],
    [
      'reward',
      ['reward', 'any', 'referral gift', 'is', 300],
      ['奖励', '', '转介绍礼品', '为', 200],
    ],
    [
      'service',
      ['service', 'any', 'lounge', 'by', 'owner'],
      ['service', '', 'Lounge', 'by', 'lead'],
    ],
    ['setting', ['setting', '', 'shift', 'is', 'later'], ['设置', '', '遇休息日', '为', '提前']],
    [
      'tier',
      ['tier', 'A', 'conditions met', 'at least', 1],
      ['tier', 'A', 'conditions met', 'at least', 2],
    ],
  ])('a %s row that an earlier one overrides', (_kind, first, second) => {
    const rows = [first, second, ['tier', 'A', 'fees', 'at least', 1], GENERAL, HOURS];
    expect(said(rows)).toContain('2 warning: row 1 says this already and wins');
  });

  test('one question that counts as two conditions', () => {
    const rows = [
      ['tier', 'A', 'conditions met', 'at least', 2],
      ['tier', 'A', 'fees', 'at least', 4000],
      ['tier', 'A', 'fees', 'at least', 8000],
      GENERAL,
    ];
    expect(said(rows)).toEqual(['3 warning: row 2 asks the same: one fact would count as two']);
    const band = [
      ['tier', 'A', 'fees', 'at least', 4000],
      ['tier', 'A', 'fees', 'below', 8000],
      GENERAL,
    ];
    expect(codes(band).map(([, code]) => code)).not.toContain('counts twice');
  });
});

describe('M0.11, 2-rules §1: promises that nobody can keep', () => {
  const reply = (value: Cell, unit: Cell) => ['reply', 'any', 'any', 'within', value, unit];
  const promise = (...rows: Rows) =>
    said([GENERAL, HOURS, ...rows]).map((text) => text.replace(/^.*?: /, ''));
  const WEEKEND = 'name a duty person for closed days';
  const NIGHT = 'promise working hours, or more time';

  test.each<[Cell, string, string | null]>([
    [24, 'hours', `received Fri 18:01, 24 hours, no working minute before Sat 18:01: ${WEEKEND}`],
    [62, 'hours', `received Fri 18:01, 62 hours, no working minute before Mon 08:01: ${WEEKEND}`],
    [63, 'hours', null],
    [1, 'day', `received Fri 18:01, 1 day, no working minute before Sat 18:01: ${WEEKEND}`],
    [
      60,
      'seconds',
      `received Fri 18:01, 60 seconds, no working minute before Fri 18:02: ${WEEKEND}`,
    ],
    [24, 'working hours', null],
    [2, 'working days', null],
    [3, 'days', null],
  ])('within %s %s', (value, unit, text) => {
    expect(promise(reply(value, unit))).toEqual(text === null ? [] : [text]);
  });

  test('a duty person covers closed days, not nights and lunch', () => {
    expect(promise(reply(24, 'hours'), DUTY)).toEqual([]);
    expect(promise(reply(14, 'hours'), DUTY)).toEqual([
      `received Mon 18:01, 14 hours, no working minute before Tue 08:01: ${NIGHT}`,
    ]);
    expect(promise(reply(30, 'minutes'), DUTY)).toEqual([
      `received Mon 12:01, 30 minutes, no working minute before Mon 12:31: ${NIGHT}`,
    ]);
  });

  test('a duty of Saturdays only leaves Sunday', () => {
    const saturday = ['duty', 'any', 'Sat', 'by', 'Wang Fang'];
    expect(promise(reply(24, 'hours'), saturday)).toEqual([
      `received Sun 00:01, 24 hours, no working minute before Mon 00:01: ${WEEKEND}`,
    ]);
  });

  test('arrival and resolution too, each at its row', () => {
    const rows = [
      GENERAL,
      HOURS,
      ['arrive', 'any', 'repair', 'within', 8, 'hours'],
      ['resolve', '', 'any', 'within', 20, 'hours'],
    ];
    expect(codes(rows)).toEqual([
      [3, 'promise not keepable'],
      [4, 'promise not keepable'],
    ]);
  });

  test('a school that rests on Monday and Tuesday', () => {
    const hours = ['hours', '', 'Wed–Sun', 'open', '9-21'];
    expect(said([GENERAL, hours, reply(24, 'hours')])).toEqual([
      `3 warning: received Sun 21:01, 24 hours, no working minute before Mon 21:01: ${WEEKEND}`,
    ]);
  });

  test('open at night past midnight, and round the clock', () => {
    const night = ['hours', '', 'every day', 'open', '20:00–08:00'];
    expect(said([GENERAL, night, reply(11, 'hours')])).toEqual([
      `3 warning: received Tue 08:01, 11 hours, no working minute before Tue 19:01: ${NIGHT}`,
    ]);
    expect(
      said([GENERAL, ['hours', '', 'daily', 'open', '0:00–24:00'], reply(1, 'minute')]),
    ).toEqual([]);
  });

  test('with a calendar the holidays of the coming year count', () => {
    const calendar = makeCalendar(MON_FRI, CHINA_2026);
    const around = { calendar, asOf: day('2026-09-21') };
    expect(said([GENERAL, HOURS, reply(3, 'days')], around)).toEqual([
      `3 warning: received Thu 2026-09-24 18:01, 3 days, no working minute before Sun 2026-09-27 18:01: ${WEEKEND}`,
    ]);
    expect(said([GENERAL, HOURS, reply(8, 'days')], around)).toEqual([]);
    // What any week shows is said of the week, so that it reads the same every night.
    expect(said([GENERAL, HOURS, reply(24, 'hours')], around)).toEqual(
      said([GENERAL, HOURS, reply(24, 'hours')]),
    );
  });

  test('no day is open', () => {
    expect(said([GENERAL, ['hours', '', 'daily', 'open', 'closed'], reply(24, 'hours')])).toEqual([
      '2 error: no day of the week is open: nothing can ever be due',
    ]);
  });
});

describe('M2.1, 2-rules §3: contacts more often than the week has days', () => {
  test.each<[Cell[], string | null]>([
    [['per', 5, 'week'], null],
    [
      ['per', 6, 'week'],
      '3 error: 6 times a week cannot be kept on the working days of this book: 5 times a week is the most',
    ],
    [['per', 20, 'month'], null],
    [
      ['per', 21, 'month'],
      '3 error: 21 times a month cannot be kept on the working days of this book: 20 times a month is the most',
    ],
    [['every', 3, 'days'], null],
    [
      ['every', 1, 'day'],
      '3 warning: every day cannot be kept on the working days of this book: every 3 days is the most',
    ],
    [['every', 1, 'month'], null],
  ])('%j on Monday to Friday', (cadence, text) => {
    const found = said([GENERAL, HOURS, ['contact', 'any', 'call', ...cadence]]);
    expect(found).toEqual(text === null ? [] : [text]);
  });

  test('a higher tier that is called less often', () => {
    const rows = [
      ['tier', 'A', 'fees', 'at least', 1],
      GENERAL,
      ['contact', 'A', 'call', 'every', 2, 'months'],
      ['contact', 'General', 'call', 'every', 1, 'month'],
    ];
    expect(said(rows)).toEqual([
      '3 warning: A is contacted less often than General, which ranks lower',
    ]);
  });

  test('a tier whom nobody contacts', () => {
    const rows = [
      ['tier', 'A', 'fees', 'at least', 1],
      GENERAL,
      ['contact', 'A', 'visit', 'per', 2, 'months'],
    ];
    expect(said(rows)).toEqual(['2 warning: nobody has to contact General: add a contact row']);
  });
});

describe('2-rules §1: the check as a whole', () => {
  test('a book of 500 rows is checked in one pass, each finding at its row', () => {
    const tiers = Array.from({ length: 150 }, (_, index) => [
      ['tier', `T${index}`, 'fees', 'at least', 100_000 - index * 500],
      ['tier', `T${index}`, 'months', 'at least', 300 - index * 2],
      ['contact', `T${index}`, 'call', 'every', 10 + index, 'days'],
    ]).flat();
    const rows = [
      ...tiers,
      ...tiers.slice(0, 48),
      GENERAL,
      ['contact', 'General', 'call', 'every', 1, 'year'],
    ];
    expect(rows).toHaveLength(500);
    const findings = checkRules(parseRules(rows));
    const repeatedContacts = Array.from({ length: 16 }, (_, index) => 453 + index * 3);
    const rowsOf = (code: string) =>
      findings.filter((one) => one.code === code).map(({ row }) => row);
    expect(rowsOf('row without effect')).toEqual(repeatedContacts);
    expect(rowsOf('counts twice')).toHaveLength(32);
    expect(findings).toHaveLength(48);
  });

  test('many dimensions are thinned out, and what is said still has its example', () => {
    const columns = Array.from({ length: 9 }, (_, index) => [
      ['tier', 'A', `c${index}`, 'at least', 5],
      ['tier', 'B', `c${index}`, 'at least', 3],
    ]).flat();
    const rows = [...columns, ['tier', 'B', 'fees', 'between', '4000-8000'], GENERAL];
    const found = said(rows).filter((text) => !text.includes('column'));
    expect(found.some((text) => text.includes('nobody can be'))).toBe(false);
  });

  test('findings stand in the order of rows', () => {
    const rows = checkRules(
      parseRules([...LITERAL, ['teir'], ['reply', 'any', 'any', 'within', 1, 'hour']]),
    ).map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows.length).toBeGreaterThan(4);
  });

  test('an error keeps the last good book in force, a warning does not', () => {
    expect(hasError(checkRules(parseRules(LITERAL)))).toBe(false);
    expect(hasError(checkRules(parseRules([...LITERAL, ['teir']])))).toBe(true);
  });

  test('an empty book', () => {
    expect(said([])).toEqual(['1 error: the rule book has no tier row']);
  });
});
