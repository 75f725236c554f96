// 3-product §4: a validation of the team's on our column of numbers stops nothing but the numbers.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertRows } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { FIRST_DAY, LIN, type NightHost, nightOn, SETTINGS } from './support/night-host';

const CHECKED = smallTeam({ numbered: false });
if (runCheckOn(CHECKED, { asOf: FIRST_DAY }).report?.ok !== true) throw new Error('not set up');

const NUMBER = '客户编号';
const columnAt = (book: Workbook, header: string): number => {
  const sheet = tabOf(book, TAB);
  return (sheet.values[headerRowOf(sheet)] ?? []).indexOf(header);
};

/** The team's own list of words on our numbers, which takes no other. */
const onlyTheirs = (book: Workbook): void => {
  tabOf(book, TAB).validations.push({
    range: { row: 2, column: columnAt(book, NUMBER), rows: 100, columns: 1 },
    rule: { kind: 'list', values: ['A-1', 'A-2'] },
    allowInvalid: false,
  });
};

/** A new customer, below the header. */
const joins = (book: Workbook, name: string): number => {
  const sheet = tabOf(book, TAB);
  const row = headerRowOf(sheet) + 3;
  insertRows(book, sheet, row, 1);
  putValue(sheet, row, columnAt(book, '姓名'), name);
  putValue(sheet, row, columnAt(book, '跟进人'), '林老师');
  return row;
};
const cellAt = (book: Workbook, row: number, header: string) =>
  tabOf(book, TAB).values[row]?.[columnAt(book, header)] ?? '';
const numbersIn = (book: Workbook): readonly unknown[] =>
  tabOf(book, TAB).values.map((row) => row?.[columnAt(book, NUMBER)] ?? '');
const setting = (book: Workbook, key: string): unknown =>
  tabOf(book, SETTINGS).values.find((row) => row?.[0] === key)?.[1];
const speak = (book: Workbook, language: 'en' | 'zh'): void => {
  const row = tabOf(book, SETTINGS).values.find((cells) => cells?.[0] === 'language');
  if (row !== undefined) row[1] = language;
};

describe.each([
  ['zh', '“客户编号”这一列不接受检查写入的内容（请查看数据验证），已跳过。'],
  [
    'en',
    'The column “客户编号” does not take what the check writes (look at its data validation), so it was left out.',
  ],
] as const)('the check, in %s', (language, sentence) => {
  const book = copyWorkbook(CHECKED);
  speak(book, language);
  onlyTheirs(book);
  const before = numbersIn(book);
  const row = joins(book, '钱多');
  const { report } = runCheckOn(book, { asOf: '2026-11-23' });

  test('says it in one clear sentence, and ends well', () => {
    expect(report).toMatchObject({ ok: true });
    expect(report?.sentence.split(sentence)).toHaveLength(2);
  });

  test('keeps every number, and fills all the others for the new customer', () => {
    const header = headerRowOf(tabOf(book, TAB));
    expect(numbersIn(book)).toEqual([
      ...before.slice(0, header + 3),
      '',
      ...before.slice(header + 3),
    ]);
    expect(cellAt(book, row, '联系状态')).not.toBe('');
    expect(cellAt(book, row, '原因')).not.toBe('');
    const today = shownRows(tabOf(book, '今日待办')).map((line) => line[TODAY_COLUMNS.key]);
    expect(today.filter((no) => String(no).startsWith('C-') && !before.includes(no))).toEqual([]);
    expect(today.filter((no) => before.includes(no)).length).toBeGreaterThan(3);
  });

  test('lists it for the people, once', () => {
    const rows = shownRows(tabOf(book, '资料检查')).filter((line) => line.includes(NUMBER));
    expect(rows).toHaveLength(1);
  });

  test('writes no history of numbers that nobody has, however often it runs', () => {
    const history = (): string => JSON.stringify(shownRows(tabOf(book, '级别变动')));
    const known = new Set(numbersIn(book));
    const strange = shownRows(tabOf(book, '级别变动'))
      .slice(1)
      .filter(([, no = '']) => no !== '' && no !== '钱多' && !known.has(no as never));
    expect(strange).toEqual([]);
    const first = history();
    const again = runCheckOn(book, { asOf: '2026-11-23' }).report;
    expect(again).toMatchObject({ ok: true, changed: 0 });
    expect(history()).toBe(first);
  });
});

test('a first run whose numbers find no place writes all else; the next one finds another place', () => {
  const book = smallTeam({ numbered: false });
  const free = Math.max(...tabOf(book, TAB).values.map((row) => row?.length ?? 0));
  tabOf(book, TAB).validations.push({
    range: { row: 0, column: free, rows: 1000, columns: 1 },
    rule: { kind: 'list', values: ['A-1', 'A-2'] },
    allowInvalid: false,
  });
  const first = runCheckOn(book).report;
  expect(first).toMatchObject({ ok: true });
  expect(first?.sentence).toContain('“客户编号”这一列不接受');
  expect(columnAt(book, NUMBER)).toBe(-1);
  const name = columnAt(book, '姓名');
  const row = tabOf(book, TAB).values.findIndex((cells) => cells?.[name] === '张伟');
  expect([cellAt(book, row, '级别'), cellAt(book, row, '联系状态')]).toEqual(['重点', '今天']);
  expect(runCheckOn(book, { asOf: '2026-11-23' }).report).toMatchObject({ ok: true });
  expect(columnAt(book, NUMBER)).toBeGreaterThan(free);
  expect(cellAt(book, row, NUMBER)).toMatch(/^C-[2-9A-Z]{6}$/);
});

describe('the hours and the nights', () => {
  const night: NightHost = nightOn(copyWorkbook(CHECKED));
  night.press(LIN, `${FIRST_DAY} 09:00`);
  night.report('2026-11-21 02:17');
  onlyTheirs(night.book);
  /** What the job of the hour said. */
  const said = (moment: string): string | undefined =>
    night.report(moment).runs.find(({ job }) => job === 'fill-in')?.sentence;
  const NOTHING = '没有缺编号或状态的行。';

  test('whoever is added gets everything else within the hour, and that is that', () => {
    const row = joins(night.book, '钱多');
    expect(said('2026-11-21 09:17')).toBe('补填了 1 个新增的行。');
    expect(cellAt(night.book, row, NUMBER)).toBe('');
    expect(cellAt(night.book, row, '原因')).toContain('尚未联系');
    expect(setting(night.book, 'not taken')).toBe('id');
    expect(said('2026-11-21 10:17')).toBe(NOTHING);
    expect(said('2026-11-21 11:17')).toBe(NOTHING);
  });

  test('the night tries again, the hours after it do not, and the next one is seen all the same', () => {
    night.report('2026-11-22 02:17');
    expect(said('2026-11-22 09:17')).toBe(NOTHING);
    const row = joins(night.book, '钱少');
    expect(said('2026-11-22 10:17')).toBe('补填了 1 个新增的行。');
    expect(cellAt(night.book, row, '原因')).toContain('尚未联系');
    expect(said('2026-11-22 11:17')).toBe(NOTHING);
  });

  test('without the validation the night gives both their numbers, and Settings forget it', () => {
    tabOf(night.book, TAB).validations = [];
    night.report('2026-11-23 02:17');
    const blank = tabOf(night.book, TAB).values.flatMap((cells, row) =>
      ['钱多', '钱少'].includes(String(cells?.[columnAt(night.book, '姓名')]))
        ? [String(cellAt(night.book, row, NUMBER))]
        : [],
    );
    expect(blank).toEqual([
      expect.stringMatching(/^C-[2-9A-Z]{6}$/),
      expect.stringMatching(/^C-[2-9A-Z]{6}$/),
    ]);
    expect(setting(night.book, 'not taken')).toBeUndefined();
    expect(said('2026-11-23 09:17')).toBe(NOTHING);
  });
});
