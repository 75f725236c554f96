// The code by hand that the product is measured against gives the specified answers.
import { civilDateOf } from '../../src/domain/time/civil-date';
import { day } from '../support/builders';
import { baselineCallStatus } from './baseline/call-status';
import type { RawCell } from './baseline/cells';
import { dayOfDate } from './baseline/dates';
import { baselineNextCall } from './baseline/next-call';
import { baselineNight } from './baseline/night';
import { baselineTier } from './baseline/tier';
import { baselineTierWhy } from './baseline/tier-why';
import { differences } from './differences';
import { baselineNights, ourNight } from './night';
import { measuredRows } from './rows';

const dayIn = (date: object): number =>
  'serial' in date ? Number(date.serial) - 25569 : Number.NaN;

/** A Date at midnight, from yyyy-mm-dd. */
const on = (iso: string): Date => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return new Date(year, month - 1, date);
};

describe('2-rules §2: TIER by hand', () => {
  test.each<[RawCell, RawCell, RawCell, string | null]>([
    ['部门经理', 9000, 2, '重点'],
    ['部门经理', 7999.99, 5, '重点'],
    ['职员', 8000, 5, '重点'],
    ['职员', 8000, 4, '关注'],
    ['国企员工', 4000, 0, '关注'],
    ['公务员', 3999, 2.9, '一般'],
    ['班主任', 9000, 1, '关注'],
    ['私企总监', 5000, 1, '关注'],
    ['自由职业', 9000, 1, '一般'],
    ['', 9000, 1, '资料不全'],
    ['', 9000, 6, '重点'],
    ['', '', '', null],
    ['职员', 3000, '', '一般'],
    ['国企员工', '#N/A', 2, '资料不全'],
    ['总经理助理', '0.8万', '一年半', '重点'],
    ['校长兼班主任', '约8000', '5个月', '重点'],
    ['工程师', '8,00', '5月', '资料不全'],
  ])('TIER(%j, %j, %j) is %j', (position, fees, months, expected) => {
    expect(baselineTier(position, fees, months)).toBe(expected);
  });
});

describe('3-product §2: TIERWHY by hand', () => {
  test.each<[RawCell, RawCell, RawCell, string | null]>([
    ['', 9000, 1, '资料不全：至少为一般；缺职位（可能为重点）'],
    [
      '职员',
      8000,
      4,
      '关注：缴费 8,000（至少 4,000）、报班时长 4 个月（至少 3）；职位 职员，不属于机关事业国企人员。升为重点还需满足以下任意 1 项：职位 职员，不属于中高层管理者；报班时长 4 个月，还差 1 个月',
    ],
    ['', '', '', null],
  ])('TIERWHY(%j, %j, %j) is %j', (position, fees, months, expected) => {
    expect(baselineTierWhy(position, fees, months)).toBe(expected);
  });
});

describe('2-rules §3: NEXTCALL by hand', () => {
  test.each([
    ['重点', '2026-03-03', '2026-03-18', '+ 15 days'],
    ['重点', '2026-03-06', '2026-03-20', 'Sat 21 → earlier'],
    ['一般', '2026-01-31', '2026-02-28', '28 Feb is a Saturday that is worked'],
    ['关注', '2028-01-31', '2028-02-29', 'leap year'],
    ['一般', '2026-10-31', '2026-11-30', '30 days has November'],
    ['Key', '2026-03-03', '2026-03-18', 'names in either language'],
    ['资料不全', '2026-03-03', '2026-04-03', 'as the fallback tier'],
    ['重点', '2026-09-18', '2026-09-30', 'National Day: Sat 3 Oct → Wed 30 Sep'],
    ['重点', '2026-09-05', '2026-09-20', 'a Sunday that is worked'],
  ])('%s, last contact %s, is due on %s (%s)', (tier, last, due) => {
    expect(baselineNextCall(tier, on(last), '')).toEqual(on(due));
  });

  test.each<[RawCell, RawCell, RawCell, string | null]>([
    ['', '', '', null],
    ['重点', '', '', '尚未联系'],
    ['重点', '上周五', '', '资料不全'],
    ['金卡', '2026-3-3', '', '? 没有“金卡”这个级别：重点、关注、一般'],
  ])('NEXTCALL(%j, %j, %j) is %j', (tier, last, since, expected) => {
    expect(baselineNextCall(tier, last, since)).toBe(expected);
  });
});

describe('2-rules §3: CALLSTATUS by hand, as of Fri 2026-11-20', () => {
  const today = dayOfDate(on('2026-11-20'));
  test.each<[RawCell, RawCell, string | null]>([
    [on('2026-11-19'), on('2026-11-04'), '逾期'],
    [on('2026-11-20'), on('2026-11-04'), '今天'],
    [on('2026-11-25'), on('2026-11-04'), '3个工作日内'],
    [on('2026-11-26'), on('2026-11-04'), '正常'],
    [on('2026-11-19'), '', '尚未联系'],
    ['尚未联系', '', '尚未联系'],
    ['', on('2026-11-04'), '资料不全'],
    ['', '', null],
  ])('CALLSTATUS(%j, …, %j) is %j', (next, last, expected) => {
    expect(baselineCallStatus(next, today, last)).toBe(expected);
  });
});

describe('2-rules §3: the night by hand', () => {
  test.each([
    ['部门经理', '2026-03-03', '2026-03-18', '+ 15 days'],
    ['部门经理', '2026-03-06', '2026-03-20', 'Sat 21 → earlier'],
    ['职员', '2026-01-31', '2026-02-27', '28 Feb is a Saturday → earlier'],
    ['公务员', '2028-01-31', '2028-02-29', 'leap year'],
    ['职员', '2026-10-31', '2026-11-30', '30 days has November'],
  ])('%s, last contact %s, is due on %s (%s)', (position, last, due) => {
    const row = { position, fees: 9000, months: 1, lastContact: day(last), enrolledOn: null };
    expect(baselineNight(row, 20000, dayIn).due).toBe(day(due).serial - 25569);
  });

  test.each([
    ['2026-11-20', 'zh', 1],
    ['2026-11-22', 'zh', 2],
    ['2028-02-29', 'zh', 3],
    ['2026-03-31', 'en', 4],
  ] as const)(
    '3-product §8: the same as by the rule book on %s, sample in %s, seed %d',
    (iso, language, seed) => {
      const rows = measuredRows(1500, iso, language, seed);
      const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
      const asOf = civilDateOf(year, month, date);
      if (asOf === undefined) throw new Error(`no such day: ${iso}`);
      const nights = ourNight(rows, asOf);
      expect(differences([rows], nights, baselineNights(rows, asOf))).toEqual([]);
      // Equal because both know the rules, not because both say nothing.
      expect(new Set(nights.map((night) => night.tier))).toEqual(
        new Set(['重点', '关注', '一般', '资料不全']),
      );
      const statuses = new Set<string>(nights.map((night) => night.status));
      for (const status of ['overdue', 'soon', 'fine', 'never']) expect(statuses).toContain(status);
      // Nothing is ever due on a Sunday, and 2026-11-22 is one.
      expect(statuses.has('today')).toBe(iso !== '2026-11-22');
    },
  );
});
