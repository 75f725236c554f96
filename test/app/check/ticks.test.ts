// 3-product §1, §3: a phone logs by ticking; a tick that no trigger saw becomes a record before Today is made anew.

import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Sheet, type Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { ourContacts, records } from '../care/support/care-host';
import { endingAt } from '../support/lost-writes';
import { runCheckOn, shownRows } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import { wholeWorkbook } from '../support/whole-workbook';

const start = smallTeam({ numbered: true });
runCheckOn(start, { asOf: '2026-11-20' });

const today = (book: Workbook): Sheet => tabOf(book, '今日待办');
const lineOf = (book: Workbook, no: string): number =>
  today(book).values.findIndex((row) => row?.[TODAY_COLUMNS.key] === no);
const listed = (book: Workbook): readonly string[] =>
  today(book)
    .values.slice(3)
    .flatMap((row) => (row?.[TODAY_COLUMNS.key] ? [String(row[TODAY_COLUMNS.key])] : []));
const tick = (
  book: Workbook,
  no: string,
  cells: { outcome?: string; at?: string; done?: boolean } = {},
): void => {
  const row = lineOf(book, no);
  putValue(today(book), row, TODAY_COLUMNS.done, cells.done ?? true);
  if (cells.outcome) putValue(today(book), row, TODAY_COLUMNS.outcome, cells.outcome);
  if (cells.at) putValue(today(book), row, TODAY_COLUMNS.loggedAt, day(cells.at));
};
/** A copy on which the next night is ended after one of its service calls. */
const cutShort = (ticked: Workbook, call: number): Workbook => {
  const book = copyWorkbook(ticked);
  const at = endingAt({ call, phase: 'after' });
  const { result } = runCheckOn(book, { asOf: '2026-11-21', entry: 'nightlyCheck', at });
  expect(result.error?.message).toBe('ended from outside');
  return book;
};

const night = (book: Workbook, asOf = '2026-11-21') =>
  runCheckOn(book, { asOf, entry: 'nightlyCheck' });
const lastContact = (book: Workbook, no: string): unknown => {
  const rows = shownRows(tabOf(book, TAB));
  const header = rows.findIndex((row) => row.includes('备注'));
  const column = rows[header]?.indexOf('最近联系') ?? -1;
  return rows.find((row) => row[0] === no)?.[column];
};

describe('3-product §1, the tab Today', () => {
  test('each line of an owner has a box and a drop-down of outcomes, nothing else has', () => {
    const sheet = today(start);
    const lead = sheet.values.findIndex((row) => String(row?.[0]).startsWith('▸ 客服负责人'));
    const lines = sheet.values.flatMap((row, r) =>
      r > 2 && r < lead && row?.[TODAY_COLUMNS.key] ? [r] : [],
    );
    const covered = (column: number): number[] =>
      sheet.validations
        .filter(({ range }) => range.column === column)
        .flatMap(({ range }) => Array.from({ length: range.rows }, (_, i) => range.row + i))
        .sort((a, b) => a - b);
    expect(lines.length).toBeGreaterThan(4);
    expect(covered(TODAY_COLUMNS.done)).toEqual(lines);
    expect(covered(TODAY_COLUMNS.outcome)).toEqual(lines);
    expect(sheet.validations.find(({ rule }) => rule.kind === 'list')?.rule).toEqual({
      kind: 'list',
      values: ['已沟通', '拒绝', '无人接听', '忙线', '已留言', '改约', '空号'],
    });
  });

  test('with several owners each block begins with a name; the lead’s list stands last', () => {
    const headings = shownRows(today(start)).flatMap(([first]) =>
      typeof first === 'string' && first.startsWith('▸') ? [first] : [],
    );
    expect(headings).toEqual([
      ...['▸ 何老师', '▸ 林老师', '▸ 客服负责人：2 位客户无人跟进或联系不上'],
    ]);
  });

  test('a tab of before there were boxes is made anew, with its names and colours', () => {
    const book = copyWorkbook(start);
    const fresh = copyWorkbook(start);
    const sheet = today(book);
    sheet.values.splice(2, 40, ['跟进人', '客户', '电话', '事项', '应联系日', '客户编号', '原因']);
    sheet.validations = [];
    sheet.rules = [];
    night(book, '2026-11-20');
    night(fresh, '2026-11-20');
    const whole = (one: Workbook) => wholeWorkbook(one).filter(({ name }) => name === '今日待办');
    expect(whole(book)).toEqual(whole(fresh));
    expect(today(book).validations.length).toBe(today(fresh).validations.length);
  });
});

describe('3-product §3, ticks that nobody has logged', () => {
  test('become records of the line’s owner, between the list and the check, and count', () => {
    const book = copyWorkbook(start);
    tick(book, 'S001');
    tick(book, 'S002', { outcome: '无人接听' });
    tick(book, 'S003', { at: '2026-11-20 15:30' });
    night(book);
    expect(
      records(book).map((one) => [one.客户编号, one.联系结果, one.联系时间, one.记录人]),
    ).toEqual(
      expect.arrayContaining([
        ['S001', '已沟通', '2026-11-20+0.3542', '林老师'],
        ['S002', '无人接听', '2026-11-20+0.3542', '何老师'],
        ['S003', '已沟通', '2026-11-20+0.6458', '林老师'],
      ]),
    );
    const summaries = new Map(records(book).map((one) => [one.客户编号, one.内容]));
    expect(summaries.get('S001')).toBe('在 2026-11-20 08:30 至 2026-11-21 08:30 之间勾选。');
    expect(summaries.get('S003')).toBe('');
    expect(['S001', 'S002', 'S003'].map((no) => lastContact(book, no))).toEqual([
      ...['2026-11-20', '2026-10-20', '2026-11-20'],
    ]);
    expect(lineOf(book, 'S001')).toBe(-1);
    expect(today(book).values[lineOf(book, 'S002')]?.slice(0, 3)).toEqual([false, null, null]);
  });

  test('an outcome without a tick counts; a time without a tick was taken back', () => {
    const book = copyWorkbook(start);
    tick(book, 'S001', { done: false, outcome: '已沟通' });
    tick(book, 'S003', { done: false, at: '2026-11-20 15:30' });
    night(book);
    expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S001']);
  });

  test('what is ticked while the check runs is logged, too, at whatever moment', () => {
    const calls = night(copyWorkbook(start)).result.calls;
    const rewritten = calls.findIndex(({ member }) => member === 'setDataValidations');
    for (let index = 1; index < rewritten; index += 6) {
      const book = copyWorkbook(start);
      runCheckOn(book, {
        asOf: '2026-11-21',
        entry: 'nightlyCheck',
        at: (moment, host) => {
          if (moment.index !== index || moment.phase !== 'before') return;
          host.edit((one) => tick(one, 'S001'));
        },
      });
      night(book, '2026-11-22');
      expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S001']);
      expect(lineOf(book, 'S001')).toBe(-1);
    }
  });

  test('once, however often the check runs or is ended, and nothing of the list is lost', () => {
    const ticked = copyWorkbook(start);
    const numbers = listed(ticked).slice(0, 7);
    for (const no of numbers) tick(ticked, no);
    const calm = copyWorkbook(ticked);
    const { calls } = night(calm).result;
    const wanted = JSON.stringify(wholeWorkbook(calm));
    for (let index = 0; index < calls.length; index += 7) {
      const book = cutShort(ticked, index);
      night(book);
      night(book);
      expect(records(book).map(({ 客户编号: no }) => no)).toEqual(numbers);
      expect(JSON.stringify(wholeWorkbook(book))).toBe(wanted);
    }
  });

  test('once, when the check is ended as it makes Today anew', () => {
    const ticked = copyWorkbook(start);
    tick(ticked, 'S001');
    const { calls } = night(copyWorkbook(ticked)).result;
    const made = calls.findIndex(({ member }) => member === 'setDataValidations');
    expect(made).toBeGreaterThan(0);
    for (let index = made; index < Math.min(calls.length, made + 6); index += 1) {
      const book = cutShort(ticked, index);
      night(book);
      expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S001']);
    }
  });

  test('say from then on into which tab a tick is logged', () => {
    const book = copyWorkbook(start);
    expect(today(book).values[1]?.[9] ?? '').toBe('');
    tick(book, 'S001');
    night(book);
    const contacts = ourContacts(book);
    expect(today(book).values[1]?.[9]).toBe(`勾选记入 ${contacts?.name} #${contacts?.id}`);
    contacts?.values.forEach((row) => {
      row?.unshift(null);
    });
    night(book, '2026-11-22');
    expect(today(book).values[1]?.[9] ?? '').toBe('');
  });
});
