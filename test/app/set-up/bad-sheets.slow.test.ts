// Issue by issue: sheets that cannot be used, or only partly, get a plain sentence and stay as they were.
import type { Choices, Proposal } from '../../../src/app/set-up/wire';
import type { ModelValue, Sheet, Workbook } from '../../../src/host/model/workbook';
import { addTab, aWorkbook, day as dateCell } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import { answered, NOTHING_CHOSEN, type Panel, panelOn } from './support/panel';

const everything = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);

const ROWS = EVERY ? 100_000 : 25_000;
const HEADER = ['姓名', '职务', '缴费金额', '报班时长', '班主任', '电话', '最近联系'];
const person = (n: number): ModelValue[] => [
  ...[`学员${n}`, '部门经理', 9000, 6, '林老师', `1380000${1000 + n}`],
  dateCell('2026-10-09'),
];
const people = (count: number): ModelValue[][] =>
  Array.from({ length: count }, (_, n) => person(n));
const sheetOf = (book: Workbook): Sheet => {
  const [first] = book.sheets;
  if (first === undefined) throw new Error('no tab');
  return first;
};

const opened = (panel: Panel): Proposal => answered(panel.call('setUpOpen', NOTHING_CHOSEN));
const sentences = (answer: unknown): string =>
  JSON.stringify(Reflect.get(Object(answer), 'issues') ?? 'no issues');

describe('3-product §5: a file in which there is nothing to set up', () => {
  test('an empty file gets a plain sentence', () => {
    const book = aWorkbook({ 工作表1: [] });
    const before = everything(book);
    const panel = panelOn(book);
    expect(sentences(panel.call('setUpOpen', NOTHING_CHOSEN))).toContain('这个文件是空的');
    expect(everything(book)).toBe(before);
  });

  test.each<[string, ModelValue[][], string]>([
    ['headers and nobody', [HEADER], '没有'],
    ['one row that is no header', [['备忘']], ''],
    [
      'numbers without names',
      [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
      '',
    ],
  ])('%s: can be looked at, is refused, stays as it was', (_, rows) => {
    const book = aWorkbook({ 数据: rows });
    const before = everything(book);
    const panel = panelOn(book);
    const { choices, remarks } = opened(panel);
    const tried = panel.call('setUpTry', choices);
    const applied = panel.call('setUpApply', choices);
    expect([tried.ok, applied.ok]).toEqual([false, false]);
    expect(sentences(applied)).toMatch(/必须有一列是姓名|没有客户|只有标题|below/);
    if (choices.roles.name === undefined) expect(remarks.join()).toContain('没有找到像客户名单');
    expect(everything(book)).toBe(before);
  });

  test('one customer is enough', () => {
    const panel = panelOn(aWorkbook({ 学员: [HEADER, person(1)] }));
    const applied = answered(panel.call('setUpApply', opened(panel).choices));
    expect(applied.figures.customers).toBe(1);
  });
});

describe('3-product §5: sheets that are hard to read', () => {
  test('200 columns: those that are known are found, the others are left alone', () => {
    const more = Array.from({ length: 193 }, (_, n) => `备用${n}`);
    const rows = people(30).map((row) => [...row, ...more.map((_, n) => (n % 7 === 0 ? n : null))]);
    const book = aWorkbook({ 学员: [[...HEADER, ...more], ...rows] });
    const panel = panelOn(book);
    const { choices } = opened(panel);
    expect(choices.roles).toMatchObject({ name: 0, position: 1, fees: 2, months: 3, owner: 4 });
    const trial = answered(panel.call('setUpTry', choices));
    expect(answered(panel.call('setUpApply', choices)).figures).toEqual(trial.figures);
    expect(sheetOf(book).values[1]?.slice(7, 200)).toEqual(rows[0]?.slice(7));
  });

  test('no position at all: what it means is said, and the tier rests on the rest', () => {
    const without = (row: ModelValue[]): ModelValue[] => row.filter((_, at) => at !== 1);
    const panel = panelOn(aWorkbook({ 学员: [without(HEADER), ...people(9).map(without)] }));
    const { choices, missing } = opened(panel);
    expect(missing).toContainEqual({ role: 'position', sentence: expect.stringContaining('职务') });
    const { figures } = answered(panel.call('setUpTry', choices));
    expect(figures.tiers).toContainEqual({ name: '重点', customers: 9 });
  });

  test('everything protected: refused in a sentence, and nothing is written', () => {
    const book = aWorkbook({ 学员: [HEADER, ...people(9)] });
    sheetOf(book).protections.push({ range: 'sheet', warningOnly: false });
    const before = everything(book);
    const panel = panelOn(book);
    const { choices } = opened(panel);
    expect(sentences(panel.call('setUpTry', choices))).toMatch(/保护/);
    expect(sentences(panel.call('setUpApply', choices))).toMatch(/保护/);
    expect(everything(book)).toBe(before);
  });

  test('rules and names of another plug-in stay, before ours', () => {
    const book = aWorkbook({ 学员: [HEADER, ...people(9)] });
    const sheet = sheetOf(book);
    const theirs = {
      criteria: 'CUSTOM_FORMULA',
      values: ['=$C2>8000'],
      ranges: [{ row: 1, column: 0, rows: 9, columns: 3 }],
      background: '#00ff00',
    };
    sheet.rules.push(theirs);
    book.names.set('OTHER_DATA', {
      ...{ name: 'OTHER_DATA', sheetId: sheet.id },
      range: { row: 0, column: 0, rows: 10, columns: 2 },
    });
    const panel = panelOn(book);
    answered(panel.call('setUpApply', opened(panel).choices));
    expect(sheet.rules[0]).toEqual(theirs);
    expect(sheet.rules.length).toBeGreaterThan(1);
    expect(book.names.get('OTHER_DATA')?.sheetId).toBe(sheet.id);
  });

  // EVERY=1 takes 100,000; it is the same path.
  test('very many rows: proposed from its first rows, tried and applied', () => {
    const book = aWorkbook({ 学员: [HEADER, ...people(ROWS)] });
    const panel = panelOn(book);
    const { choices } = opened(panel);
    const cells = (panel.last()?.calls ?? []).length;
    expect(cells).toBeLessThan(40);
    const trial = answered(panel.call('setUpTry', choices));
    expect(trial.figures.customers).toBe(ROWS);
    expect(answered(panel.call('setUpApply', choices)).figures).toEqual(trial.figures);
  }, 120_000);
});

describe('3-product §5: what anybody may send', () => {
  const book = aWorkbook({ 学员: [HEADER, ...people(9)] });
  const panel = panelOn(book);
  const good: Choices = opened(panel).choices;
  const before = everything(book);

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a request/],
    ['a text', 'x', /not a request/],
    ['a tab that is none', { ...good, tab: 'x' }, /"field":"tab"/],
    ['a tab that is gone', { ...good, tab: 4_711 }, /已经不在了/],
    ['a header row of zero', { ...good, headerRow: 0 }, /"field":"headerRow"/],
    ['no name', { ...good, roles: { phone: 5 } }, /必须有一列是姓名/],
    ['one column for two roles', { ...good, roles: { name: 0, organisation: 0 } }, /同一列/],
    ['a preset of its own', { ...good, preset: 'mine' }, /"field":"preset"/],
    ['hours that are none', { ...good, week: ['9 to late', '', '', '', '', '', ''] }, /week\.0/],
    ['a week that never opens', { ...good, week: ['', '', '', '', '', '', ''] }, /一周至少/],
    ['30 February', { ...good, goLive: '2026-02-30' }, /"field":"goLive"/],
    ['no days for the first round', { ...good, firstRoundDays: 0 }, /1 到 60/],
    [
      'an address that is none',
      {
        ...good,
        staff: [{ name: '林', email: 'lin', role: 'lead' }],
      },
      /staff\.0/,
    ],
  ])('%s: a sentence beside its field, and nothing is written', (_, request, expected) => {
    expect(sentences(panel.send('setUpTry', request))).toMatch(expected);
    expect(sentences(panel.send('setUpApply', request))).toMatch(expected);
    expect(everything(book)).toBe(before);
  });

  test('a formula as a name of staff is text', () => {
    const staff = [{ name: '=IMPORTXML("x")', email: '', role: 'lead' }] as const;
    answered(panel.call('setUpApply', { ...good, staff }));
    const tab = book.sheets.find(({ name }) => name === '员工');
    expect(tab?.values[1]?.slice(0, 3)).toEqual(['=IMPORTXML("x")', null, '客服负责人']);
    expect(tab?.formulas.size).toBe(0);
  });

  test('other hours than the preset’s stand in the rules and count', () => {
    const other = aWorkbook({ 学员: [HEADER, ...people(9)] });
    const panelOfOther = panelOn(other);
    const { choices } = opened(panelOfOther);
    const week = ['', '09:00–17:00', '09:00–17:00', '', '10:00–12:00', '', '09:00–17:00'] as const;
    answered(panelOfOther.call('setUpApply', { ...choices, week }));
    const rules = other.sheets.find(({ name }) => name === '服务规则');
    const hours = (rules?.values ?? []).filter((row) => row?.[0] === '工作时间');
    expect(hours.map((row) => [row?.[2], row?.[4]])).toEqual([
      ['周二至周三', '09:00–17:00'],
      ['周五', '10:00–12:00'],
      ['周日', '09:00–17:00'],
    ]);
    expect(answered(panelOfOther.call('setUpOpen', NOTHING_CHOSEN)).choices.week).toEqual(week);
  });
});

test('another tab cannot be chosen while the first one is set up', () => {
  const book = aWorkbook({ 学员: [HEADER, ...people(9)] });
  addTab(book, '校友', [HEADER, ...people(5)]);
  const panel = panelOn(book);
  const { choices, tabs } = opened(panel);
  answered(panel.call('setUpApply', choices));
  const other = tabs.find(({ id }) => id !== choices.tab);
  const refused = panel.call('setUpTry', { ...choices, tab: other?.id ?? -1 });
  expect(sentences(refused)).toContain('请先撤销那里的设置');
});
