// M0.7, 2-rules §5: birthdays and gifts in Today, ticked and recorded; on rest days somebody else sends.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { ourContacts } from '../care/support/care-host';
import { runCheckOn } from '../support/run-check';
import {
  birthdayTeam,
  linesOf,
  messages,
  night,
  put,
  rowWith,
  STAFF,
  todayTab,
} from './support/birthday-team';

const start = birthdayTeam();
const first = runCheckOn(start, { asOf: '2026-11-20' });
const fresh = () => copyWorkbook(start);
const names = (book: Workbook, what: string) => linesOf(book, what).map(([, name]) => name);
const startOn = (asOf: string, staff = STAFF): Workbook => {
  const book = birthdayTeam(staff);
  const { report } = runCheckOn(book, { asOf });
  expect(report?.ok).toBe(true);
  return book;
};

describe('M0.7: the birthdays of the day', () => {
  test('solar and lunar, of those who are owed a greeting, with the messaging admin', () => {
    expect(first.report?.ok).toBe(true);
    expect(linesOf(start, '今天生日')).toEqual([
      ['今天生日', '安今天', '周短信', false, '重点'],
      ['今天生日', '白农历', '周短信', false, '重点；生日 农历十月十二'],
    ]);
  });

  test('29 February is kept on the 28th in a common year', () => {
    expect(names(startOn('2027-02-28'), '今天生日')).toEqual(['柯闰日']);
    expect(names(startOn('2028-02-28'), '今天生日')).toEqual([]);
    expect(names(startOn('2028-02-29'), '今天生日')).toEqual(['柯闰日']);
  });

  test('on the last working day the rest days are told of, and who sends on the day', () => {
    expect(linesOf(start, '休息日生日')).toEqual([
      [
        ...['休息日生日', '陈周六', '周短信', ''],
        '2026-11-21（周六）当天由何老师发送；代周短信（休息）；重点',
      ],
    ]);
  });

  test('on the rest day itself it is the substitute’s line', () => {
    const book = fresh();
    night(book, '2026-11-21');
    expect(linesOf(book, '今天生日', '休息日生日')).toEqual([
      ['今天生日', '陈周六', '何老师', false, '代周短信（休息）；重点'],
    ]);
  });

  test('on a rest day of the messaging admin alone, too', () => {
    // 25 November is a Wednesday, on which 周短信 rests.
    expect(linesOf(startOn('2026-11-25'), '今天生日')).toEqual([
      ['今天生日', '方周三', '何老师', false, '代周短信（休息）；重点'],
    ]);
  });

  test('without a messaging admin the owner sends; on a rest day it is said that nobody is named', () => {
    expect(linesOf(startOn('2026-11-21', []), '今天生日')).toEqual([
      ['今天生日', '陈周六', '林老师', false, '林老师当天休息：请在员工表里填写代班人；重点'],
    ]);
  });

  test('the rules decide who is greeted: a row for all tiers brings everybody', () => {
    const book = fresh();
    const rules = tabOf(book, '服务规则');
    const row = rules.values.find((cells) => cells?.[2] === '生日祝福');
    expect(row?.[1]).toBe('重点');
    if (row !== undefined) row[1] = '不限';
    night(book, '2026-11-20');
    expect(names(book, '今天生日')).toEqual(['安今天', '白农历', '何一般']);
  });

  test('the next 7 and 30 days are two lines, however many there are', () => {
    expect(linesOf(start, '7 天内', '30 天内')).toEqual([
      [
        ...['7 天内', '', '', ''],
        '11-21 陈周六（重点）；11-23 丁周一（重点）；11-25 方周三（重点）；11-26 高周四（重点）',
      ],
      ['30 天内', '', '', '', '12-15 姜下月（重点）'],
    ]);
  });
});

describe('M0.7: the tick of a birthday', () => {
  test('survives a check of the same day, is recorded as a message, and is no call', () => {
    const book = fresh();
    const row = rowWith(book, '今天生日', '安今天');
    put(book, row, 'done', true);
    put(book, row, 'loggedAt', day('2026-11-20 08:20'));
    night(book, '2026-11-20');
    expect(linesOf(book, '今天生日').map(([, name, , done]) => [name, done])).toEqual([
      ['安今天', true],
      ['白农历', false],
    ]);
    expect(messages(book)).toEqual([
      [
        ...['B20261120-S001', '2026-11-20', 'S001', '安今天', '生日祝福', '周短信'],
        ...['2026-11-20+0.3472', '已发送', '是'],
      ],
    ]);
    expect(ourContacts(book)).toBeUndefined();
    night(book, '2026-11-20');
    expect(messages(book)).toHaveLength(1);
  });

  test('the next day everything that stood there has its row: sent, and not sent', () => {
    const book = fresh();
    const row = rowWith(book, '今天生日', '安今天');
    put(book, row, 'done', true);
    put(book, row, 'loggedAt', day('2026-11-20 10:01'));
    night(book, '2026-11-21');
    const said = messages(book).flatMap(([id, , , , , , at, result, inTime]) =>
      String(id).startsWith('B') ? [[id, at, result, inTime]] : [],
    );
    expect(said).toEqual([
      ['B20261120-S001', '2026-11-20+0.4174', '已发送', '否'],
      ['B20261120-S002', '', '未发送', '否'],
    ]);
    expect(ourContacts(book)).toBeUndefined();
  });

  test('taken away again, the row says so', () => {
    const book = fresh();
    const row = rowWith(book, '今天生日', '安今天');
    put(book, row, 'done', true);
    night(book, '2026-11-20');
    expect(messages(book).map((one) => one.slice(7))).toEqual([['已发送', '是']]);
    put(book, rowWith(book, '今天生日', '安今天'), 'done', false);
    night(book, '2026-11-20');
    expect(messages(book).map((one) => one.slice(6, 8))).toEqual([['', '未发送']]);
  });

  test('columns that people moved and a tab that they renamed are found again', () => {
    const book = fresh();
    put(book, rowWith(book, '今天生日', '安今天'), 'done', true);
    night(book, '2026-11-20');
    const sheet = tabOf(book, '信息发送');
    sheet.name = '短信';
    for (const cells of sheet.values) cells?.unshift(cells.splice(7, 1)[0] ?? null);
    put(book, rowWith(book, '今天生日', '白农历'), 'done', true);
    put(book, rowWith(book, '今天生日', '安今天'), 'done', false);
    night(book, '2026-11-20');
    const rows = sheet.values.filter((row) => (row?.length ?? 0) > 0);
    expect(rows.map((row) => [row?.[0], row?.[1]])).toEqual([
      ['结果', '信息编号'],
      ['未发送', 'B20261120-S001'],
      ['已发送', 'B20261120-S002'],
    ]);
  });
});

describe('M0.7: the birthday gift', () => {
  test('opens three working days before, with the lead, for the tiers that are owed one', () => {
    expect(linesOf(start, '生日礼物').map(([, name, owner]) => [name, owner])).toEqual([
      ['安今天', '吴负责'],
      ['白农历', '吴负责'],
      ['陈周六', '吴负责'],
      ['丁周一', '吴负责'],
      ['方周三', '吴负责'],
    ]);
    // Thursday the 26th is four working days away on Friday, and three on Monday.
    const book = fresh();
    night(book, '2026-11-23');
    expect(names(book, '生日礼物')).toContain('高周四');
  });

  test('its drop-down holds the three steps, a greeting has a bare box', () => {
    const sheet = todayTab(start);
    const listAt = (row: number): unknown =>
      sheet.validations.flatMap(({ range, rule }) =>
        range.column <= TODAY_COLUMNS.outcome &&
        range.column + range.columns > TODAY_COLUMNS.outcome &&
        range.row <= row &&
        row < range.row + range.rows
          ? [rule]
          : [],
      );
    expect(listAt(rowWith(start, '生日礼物', '安今天'))).toEqual([
      { kind: 'list', values: ['已选定', '已订购', '已送达'] },
    ]);
    expect(listAt(rowWith(start, '今天生日', '安今天'))).toEqual([]);
  });

  test('a step is kept from night to night; delivered, it is recorded and gone the day after', () => {
    const book = fresh();
    put(book, rowWith(book, '生日礼物', '丁周一'), 'outcome', '已订购');
    night(book, '2026-11-21');
    const row = rowWith(book, '生日礼物', '丁周一');
    expect(todayTab(book).values[row]?.[TODAY_COLUMNS.outcome]).toBe('已订购');
    put(book, row, 'outcome', '已送达');
    put(book, row, 'loggedAt', day('2026-11-21 16:00'));
    night(book, '2026-11-22');
    expect(names(book, '生日礼物')).not.toContain('丁周一');
    night(book, '2026-11-23');
    expect(names(book, '生日礼物')).not.toContain('丁周一');
    const rows = messages(book).filter(([id]) => id === 'G20261123-S004');
    expect(rows).toEqual([
      [
        ...['G20261123-S004', '2026-11-23', 'S004', '丁周一', '生日礼物', '吴负责'],
        ...['2026-11-21+0.6667', '已送达', '是'],
      ],
    ]);
  });

  test('what did not arrive stays, late, for two weeks; nobody begins with gifts of last week', () => {
    const book = fresh();
    night(book, '2026-11-23');
    expect(names(book, '生日礼物（已过期）')).toEqual(['安今天', '白农历', '陈周六']);
    expect(names(startOn('2026-11-23'), '生日礼物（已过期）')).toEqual([]);
    night(book, '2026-12-05');
    expect(names(book, '生日礼物（已过期）')).not.toContain('安今天');
  });
});

test('the same birthdays in English', () => {
  const book = birthdayTeam([]);
  const students = tabOf(book, '学员');
  const english = ['Customer no.', 'Name', 'Position', 'Fees', 'Months', 'Phone', 'Owner'];
  students.values[0] = [...english, 'Birthday', 'Stage', 'Last contact'];
  students.name = 'Students';
  const { report } = runCheckOn(book, { asOf: '2026-11-20' });
  expect(report?.ok).toBe(true);
  const today = tabOf(book, 'Today');
  const lines = today.values.flatMap((row) =>
    /Birthday/.test(String(row?.[TODAY_COLUMNS.status]))
      ? [[row?.[TODAY_COLUMNS.status], row?.[TODAY_COLUMNS.why]]]
      : [],
  );
  expect(lines.slice(0, 5)).toEqual([
    ['Birthday', 'Key'],
    ['Birthday', 'Key; birthday 农历十月十二'],
    ['Birthday gift', 'to arrive on Fri 2026-11-20; Key'],
    ['Birthday gift', 'to arrive on Fri 2026-11-20; Key'],
    ['Birthday gift', 'to arrive on Sat 2026-11-21; Key'],
  ]);
  expect(lines).toContainEqual([
    'Birthday on a rest day',
    '林老师 sends on the day, Sat 2026-11-21; rest day of 林老师: name a substitute in Staff; Key',
  ]);
});
