// 2-rules §3 "Pause", "do not contact": what cannot be read is said, and nobody is overdue by it or forgotten.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';

const HEADERS = [
  '姓名',
  '职务',
  '缴费金额',
  '报班时长',
  '负责人',
  '暂停至',
  '请勿联系',
  '报名日期',
];

/** 张三 was called on 1 September; the others show what the columns hold. */
const team = (paused: ModelValue, doNotContact: ModelValue, enrolled: ModelValue): Workbook => {
  const others = [1, 2, 3].map((n): ModelValue[] => [
    ...[`同学${n}`, '职员', 100, 1, '林老师'],
    ...[day('2026-12-31'), '是', day('2026-01-05')],
  ]);
  const book = aCustomerSheet({
    headers: HEADERS,
    rows: [['张三', '职员', 100, 1, '林老师', paused, doNotContact, enrolled], ...others],
  });
  addTab(book, '跟进记录', [
    ['联系时间', '姓名', '联系结果', '联系方式', '下次预约'],
    [day('2026-09-01 10:00'), '张三', '已沟通', '电话', null],
    [day('2026-11-18 10:00'), '同学1', '已沟通', '电话', null],
  ]);
  return book;
};

const checked = (paused: ModelValue, doNotContact: ModelValue = '', enrolled: ModelValue = '') => {
  const book = team(paused, doNotContact, enrolled);
  const { report } = runCheckOn(book);
  if (report?.ok !== true) throw new Error(report?.sentence);
  const customers = tabOf(book, '学员');
  const cell = (header: string): string => String(shown(columnOf(customers, header)[0]));
  return {
    status: cell('联系状态'),
    why: cell('原因'),
    listed: report.issues
      .filter(({ row, code }) => row === 2 && code !== 'position not listed')
      .map(({ role, code, received }) => [role, code, received]),
    inToday: shownRows(tabOf(book, '今日待办')).some(
      (row) => row[TODAY_COLUMNS.name] === '张三' && row[TODAY_COLUMNS.done] === false,
    ),
  };
};

describe('the end of a pause', () => {
  test.each(['等家长通知', '长期'])('a text that is no day: %s', (text) => {
    const { status, why, listed, inToday } = checked(text);
    expect(status).toBe('资料不全');
    expect(why.startsWith(`暂停联系，但结束日期无法识别：${text}；`)).toBe(true);
    expect(listed).toEqual([['paused until', 'date not readable', text]]);
    expect(inToday).toBe(true);
  });

  test.each<[ModelValue, string]>([
    ['11月19日', '正常'],
    ['11月20日', '暂停联系'],
    [day('2026-11-20'), '暂停联系'],
    [day('2026-11-19'), '正常'],
    ['-', '逾期'],
    ['无', '逾期'],
  ])('%j: %s', (paused, status) => {
    const found = checked(paused);
    expect([found.status, found.listed]).toEqual([status, []]);
  });
});

describe('an appointment that a pause covers', () => {
  const booked = (until: string, asOf: string, more: readonly ModelValue[][] = []) => {
    const book = aCustomerSheet({
      headers: HEADERS,
      rows: [['张三', '职员', 100, 1, '林老师', day(until), '', day('2026-01-05')]],
    });
    addTab(book, '跟进记录', [
      ['联系时间', '姓名', '联系结果', '联系方式', '下次预约'],
      [day('2026-11-02 10:00'), '张三', '已沟通', '电话', day('2026-11-10')],
      ...more,
    ]);
    const { report } = runCheckOn(book, { asOf });
    if (report?.ok !== true) throw new Error(report?.sentence);
    const why = String(shown(columnOf(tabOf(book, '学员'), '原因')[0]));
    return [report.rows[0]?.status, report.rows[0]?.nextCall, why.includes('原约 2026-11-10')];
  };

  test('nobody was shown it: asked for on the first working day after, overdue from then on', () => {
    expect(booked('2026-11-20', '2026-11-20')).toEqual(['paused', null, false]);
    expect(booked('2026-11-20', '2026-11-21')).toEqual(['booked', '2026-11-23', true]);
    expect(booked('2026-11-20', '2026-11-23')).toEqual(['today', '2026-11-23', true]);
    expect(booked('2026-11-20', '2026-11-24')).toEqual(['overdue', '2026-11-23', true]);
  });

  test('a pause that ended before it moves nothing', () => {
    expect(booked('2026-11-09', '2026-11-11')).toEqual(['overdue', '2026-11-10', false]);
  });

  test('a talk since then has kept it', () => {
    const talk = [day('2026-11-12 10:00'), '张三', '已沟通', '电话', null];
    const [status, nextCall] = booked('2026-11-20', '2026-11-23', [talk]);
    expect([status, nextCall]).toEqual(['fine', '2026-12-18']);
  });
});

describe('do not contact', () => {
  test.each<[ModelValue, string]>([
    [1, '不再联系'],
    ['请勿打扰', '不再联系'],
    ['否', '逾期'],
    [false, '逾期'],
  ])('%j: %s', (mark, status) => {
    const found = checked('', mark);
    expect([found.status, found.listed]).toEqual([status, []]);
  });

  test('a remark is neither: the customer stays, and it is said', () => {
    const { status, listed } = checked('', '家长要求不打电话');
    expect(status).toBe('逾期');
    expect(listed).toEqual([['do not contact', 'mark not readable', '家长要求不打电话']]);
  });
});

test('an enrolment that cannot be read is said', () => {
  expect(checked('', '', '去年秋天').listed).toEqual([
    ['enrolled on', 'date not readable', '去年秋天'],
  ]);
});
