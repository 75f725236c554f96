// NEXTBIRTHDAY: arguments, settings, and the sentence for each wrong use.
import fc from 'fast-check';
import { on } from '../../src/app/self-test/example';
import { type Cell, isBlank } from '../../src/domain/cell';
import { putValue } from '../../src/host/model/workbook';
import { tabOf } from '../support/builders';
import { calculate, call, putFormula } from './support/functions';
import { asRow, column, columnsAsRows, messy, part } from './support/messy';
import { school } from './support/school-sheet';

const DAY = on(2026, 11, 20);
const next = (...given: unknown[]): string | string[] =>
  call('NEXTBIRTHDAY', ...(given as never[]));
const english = (name: string, value: Cell): Cell[][] => [['setting', '', name, 'is', value, '']];
const chinese = (name: string, value: Cell): Cell[][] => [['设置', '', name, '为', value, '']];

describe('2-rules §5: NEXTBIRTHDAY', () => {
  test.each<[unknown[], string]>([
    [['农历八月十五', ''], 'the day to look from is blank: pass CARE_TODAY'],
    [['农历八月十五', undefined], 'the day to look from is blank: pass CARE_TODAY'],
    [['农历八月十五', [['']]], 'the day to look from is blank: pass CARE_TODAY'],
    [['农历八月十五', '', '学校'], '起始日期是空的：请传 CARE_TODAY'],
    [['农历八月十五', 'soon'], 'from is no date that can be read: "soon"'],
    [['农历八月十五', '11月20日'], 'from is no date that can be read: "11月20日"'],
    [['农历八月十五', '#REF!', '学校'], 'from不是能识别的日期：“#REF!”'],
    [[column('3月5日', ''), 'soon'], 'from is no date that can be read: "soon"'],
    [
      ['农历八月十五', on(2101, 1, 1)],
      'lunar dates are known for 1900–2100, so there is no answer for 2101-01-01',
    ],
    [['农历八月十五', on(2101, 1, 1), '学校'], '农历只能推算 1900–2100 年，2101-01-01无法推算'],
    [[[['3月5日', '3月6日']], DAY], 'birthday: pass one column, not several'],
    [[[['3月5日', '3月6日']], DAY, '学校'], 'birthday：请只选一列'],
    [
      [column('3月5日', ''), column(DAY, DAY, DAY)],
      'the columns differ in height (2, 3 rows): pass the same rows of each',
    ],
    [
      ['3月5日', DAY, english('leap birthday', 'some day')],
      'row 1 of the rules: "some day" is no value of this setting',
    ],
    [['3月5日', DAY, chinese('闰月', '随便')], '规则第 1 行：“随便”不是这项设置的取值'],
    [
      ['3月5日', DAY, english('dates', 'sideways')],
      'row 1 of the rules: "sideways" is no value of this setting',
    ],
  ])('%j: %s', (given, sentence) => {
    expect(next(...given)).toBe(`#ERROR! ${sentence}`);
  });

  test('settings of others and rows of other kinds do not concern it', () => {
    for (const row of [
      ['setting', '', 'shift', 'is', 'sideways', ''],
      ['contact', 'Key', 'call', 'every', 5, 'parsecs'],
      ['hours', '', 'Mon–Fri', 'open', 'all day', ''],
    ]) {
      expect(next('3月5日', DAY, [row])).toBe('2027-03-05');
    }
  });

  test.each<[string, Cell, Cell[][], string]>([
    ['29 February on 1 March', on(2000, 2, 29), english('leap birthday', '1 March'), '2027-03-01'],
    [
      'a date in the value cell',
      on(2000, 2, 29),
      chinese('闰日生日', on(2026, 3, 1)),
      '2027-03-01',
    ],
    ['28 February', '2月29日', chinese('闰日生日', '2月28日'), '2027-02-28'],
    ['day first', '5/3', english('dates', 'day first'), '2027-03-05'],
    ['month first', '5/3', english('dates', 'month first'), '2027-05-03'],
  ])('the rule book says: %s', (_, birthday, rules, answer) => {
    expect(next(birthday, DAY, rules)).toBe(answer);
  });

  test('both months of a leap month, one after the other', () => {
    const both = english('leap month', 'both');
    expect(next('闰六月十五', column(on(2025, 1, 1), on(2025, 7, 10)), both)).toEqual([
      ...['2025-07-09', '2025-08-08'],
    ]);
  });

  test('of two settings with one name the earlier row wins, also for being wrong', () => {
    const [[right = []], [wrong = []]] = [
      english('leap birthday', '1 March'),
      english('leap birthday', 'x'),
    ];
    expect(next('2月29日', DAY, [right, wrong])).toBe('2027-03-01');
    expect(next('2月29日', DAY, [wrong, right])).toBe(
      '#ERROR! row 1 of the rules: "x" is no value of this setting',
    );
  });

  test('a bad row answers in its own cell, solar birthdays need no lunar table', () => {
    expect(
      next(column('3月5日', '农历八月十五', '', '不详', '#N/A'), on(2150, 1, 1), '学校'),
    ).toEqual([
      ...[
        '2150-03-05',
        '? 农历只能推算 1900–2100 年，2150-01-01无法推算',
        '',
        '资料不全',
        '资料不全',
      ],
    ]);
  });

  test('a column of days: each row by its own', () => {
    expect(next(column('3月5日', '3月5日', '3月5日', ''), column(DAY, '', 'x', DAY))).toEqual([
      '2027-03-05',
      '? the day to look from is blank: pass CARE_TODAY',
      '? from is no date that can be read: "x"',
      '',
    ]);
    expect(next('除夕', column(on(2026, 1, 1), '', on(2026, 2, 17)))).toEqual([
      ...['2026-02-16', '', '2027-02-05'],
    ]);
  });

  test('a column answers what its rows answer one by one', () => {
    columnsAsRows(
      fc.tuple(messy),
      (rows) => next(part(rows, 0), DAY, '学校'),
      ([birthday]) => asRow('NEXTBIRTHDAY', birthday, DAY, '学校'),
    );
    columnsAsRows(
      // A single wrong day is said even where there is no birthday.
      fc.tuple(messy, messy).filter(([birthday]) => !isBlank(birthday)),
      (rows) => next(part(rows, 0), part(rows, 1)),
      ([birthday, from]) => asRow('NEXTBIRTHDAY', birthday, from),
    );
  });
});

test('3-product §2: from its header cell, with CARE_TODAY', () => {
  const book = school();
  const sheet = tabOf(book, '学员');
  ['农历十月十二', '1990年11月20日', '', '闰六月十五', '二月'].forEach((birthday, row) => {
    putValue(sheet, row + 1, 4, birthday);
  });
  putFormula(sheet, 'G1', '={"下次生日"; NEXTBIRTHDAY(E2:E, CARE_TODAY, CARE_RULES)}');
  expect(calculate(book).down('学员', 'G', 1, 8)).toEqual([
    ...['下次生日', '2026-11-20', '2026-11-20', '', '2027-07-18', '资料不全', '', ''],
  ]);
});
