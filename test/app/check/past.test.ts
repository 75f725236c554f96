// 2-rules §3 "Course over": three months after its end the stage past, with rows of its own.
import type { CheckDone } from '../../../src/app/check/report';
import { presetRows } from '../../../src/domain/rule-book/presets/presets';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn, shown } from '../support/run-check';

const HEADERS = ['姓名', '缴费金额', '报班时长', '结课日期', '阶段', '最近联系', '职务'];
const EVERY_QUARTER = ['联系', '往期', '电话', '每', '3', '个月'];
const NO_MORE = ['联系', '往期', '电话', '为', '不再联系', ''];

interface Past {
  readonly ended: ModelValue;
  readonly stage?: string;
  readonly last: string;
  readonly rules?: readonly (readonly string[])[];
}

const school = ({ ended, stage = '', last, rules = [] }: Past): Workbook => {
  const book = aCustomerSheet({
    headers: HEADERS,
    rows: [
      ['张三', 9000, 6, ended, stage, day(last), '职员'],
      // So that the columns hold what they say.
      ['李四', 9000, 6, day('2027-06-30'), '在读', day('2026-11-18'), '职员'],
    ],
  });
  addTab(book, '服务规则', [
    ...presetRows('school', 'zh').map((row) => [...row]),
    ...rules.map((row) => [...row, '']),
  ]);
  return book;
};
const on = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const first = (book: Workbook, header: string): string =>
  String(shown(columnOf(tabOf(book, '学员'), header)[0]));

describe('the stage past', () => {
  const ENDED = day('2026-08-19');

  test('up to three months after the end the tier’s rhythm goes on, the day itself included', () => {
    const book = school({ ended: ENDED, last: '2026-11-16', rules: [EVERY_QUARTER] });
    expect(on(book, '2026-11-19').rows[0]).toMatchObject({ nextCall: '2026-12-01' });
    expect(first(book, '原因')).not.toContain('往期');
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({
      ...{ nextCall: '2027-02-16', status: 'fine', effectiveTier: '重点' },
    });
    expect(first(book, '原因')).toContain('每3个月');
    expect(first(book, '原因')).toContain('往期：2026-08-19 已结课');
    expect(on(book, '2026-11-20').changed).toBe(0);
  });

  test('without rows of its own the tier’s rhythm goes on: nobody is forgotten unasked', () => {
    const book = school({ ended: ENDED, last: '2026-11-16' });
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ nextCall: '2026-12-01' });
  });

  test('no more: none, and why', () => {
    const book = school({ ended: ENDED, last: '2026-01-05', rules: [NO_MORE] });
    expect(on(book, '2026-11-19').rows[0]).toMatchObject({ status: 'overdue' });
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ status: 'none', nextCall: null });
    expect(first(book, '联系状态')).toBe('不再联系');
    expect(first(book, '原因')).toContain('2026-08-19 已结课，按规则不再联系');
    const today = tabOf(book, '今日待办').values.flat().map(shown);
    expect(today).not.toContain('张三');
    expect(on(book, '2026-11-20').changed).toBe(0);
  });

  test('who studies again is called by the tier again', () => {
    const book = school({ ended: ENDED, last: '2026-11-16', rules: [NO_MORE] });
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ status: 'none' });
    putValue(tabOf(book, '学员'), 1, 3, day('2027-05-31'));
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ nextCall: '2026-12-01' });
  });

  test.each<[string, ModelValue, boolean]>([
    ['往期学员', null, true],
    ['past', day('2027-05-31'), true],
    ['已结课', null, true],
    ['已结课', day('2026-10-31'), false],
    ['在读', day('2025-01-31'), false],
    ['未续报', day('2025-01-31'), true],
    ['未结课', null, false],
    ['', null, false],
  ])('stage %j, end %j: past %j', (stage, ended, isPast) => {
    const book = school({ ended, stage, last: '2026-11-16', rules: [EVERY_QUARTER] });
    const nextCall = isPast ? '2027-02-16' : '2026-12-01';
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ nextCall });
  });

  test('a rise of the tier moves nothing of a rhythm that is of no tier', () => {
    const book = school({ ended: ENDED, last: '2026-11-16', rules: [EVERY_QUARTER] });
    putValue(tabOf(book, '学员'), 1, 1, 100);
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({ effectiveTier: '一般' });
    putValue(tabOf(book, '学员'), 1, 1, 9000);
    expect(on(book, '2026-11-23').rows[0]).toMatchObject({
      ...{ effectiveTier: '重点', nextCall: '2027-02-16' },
    });
  });

  test('an appointment is kept, though no further calls are due', () => {
    const book = school({ ended: ENDED, last: '2026-01-05', rules: [NO_MORE] });
    addTab(book, '联系记录', [
      ['联系时间', '姓名', '联系结果', '联系方式', '下次预约'],
      [day('2026-11-18'), '张三', '已沟通', '电话', day('2026-11-25')],
    ]);
    expect(on(book, '2026-11-20').rows[0]).toMatchObject({
      ...{ status: 'booked', nextCall: '2026-11-25' },
    });
  });
});
