// The code by hand that the product is measured against gives the specified answers.
import { civilDateOf } from '../../src/domain/time/civil-date';
import { day } from '../support/builders';
import { baselineNextBirthday } from './baseline/birthday';
import { baselineCallStatus } from './baseline/call-status';
import { actByWall, caseByHand, statusOf } from './baseline/cases';
import { NEEDS_DATA, type RawCell } from './baseline/cells';
import { dayOfDate } from './baseline/dates';
import { baselineNextCall } from './baseline/next-call';
import { baselineNextCallWhy } from './baseline/next-call-why';
import { baselineNextContact } from './baseline/next-contact';
import { baselineNight } from './baseline/night';
import { baselineReplyWhy } from './baseline/reply-why';
import { baselineReward, baselineService } from './baseline/services';
import { baselineStar } from './baseline/stars';
import { baselineTier } from './baseline/tier';
import { baselineTierWhy } from './baseline/tier-why';
import { baselineAddWorkTime, baselineWorkTime, dateAtWall } from './baseline/working-time';
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

describe('2-rules §3: NEXTCONTACT and NEXTCALLWHY by hand', () => {
  test.each<[RawCell, RawCell, string | Date]>([
    ['重点', '上门拜访', on('2026-03-17')],
    ['一般', '拜访', on('2026-06-03')],
    ['一般', '微信', on('2026-03-10')],
    ['重点', 'phone', on('2026-03-18')],
    ['重点', '飞鸽', '? 规则表里没有重点的“飞鸽”联系频率：电话、上门拜访、微信'],
  ])('%s by %s after Tue 2026-03-03', (tier, channel, expected) => {
    expect(baselineNextContact(tier, channel, on('2026-03-03'), '')).toEqual(expected);
  });

  test('the steps of Sat 21 March', () => {
    expect(baselineNextCallWhy('重点', on('2026-03-06'), '')).toBe(
      '重点：每15天电话联系（规则第 14 行）。最近联系 2026-03-06 周五 + 15天 = 2026-03-21 周六，是休息日（周末），提前到前一个工作日。应联系日 2026-03-20 周五',
    );
  });
});

describe('5-decisions: SERVICES and REFERRALREWARD by hand', () => {
  test.each([
    ['重点', 8, '礼品300元，新客户8折'],
    ['关注', 5, '礼品200元，新客户8.5折'],
    ['资料不全', 5, '礼品200元，新客户8.5折'],
  ])('%s: %d services; %s', (tier, count, reward) => {
    expect(baselineService(tier)?.split('; ')).toHaveLength(count);
    expect(baselineService(tier)).toContain(reward);
    expect(baselineReward(tier)).toBe(reward);
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

/** A Date from yyyy-mm-dd hh:mm. */
const at = (text: string): Date => {
  const [hour = 0, minute = 0] = text.slice(11).split(':').map(Number);
  const date = on(text.slice(0, 10));
  date.setHours(hour, minute);
  return date;
};

describe('2-rules §4: working time by hand', () => {
  test.each([
    ['2026-09-18 17:00', 2, '2026-09-20 10:00'],
    ['2026-09-18 17:00', 24, '2026-09-23 09:30'],
    ['2026-02-13 17:00', 24, '2026-02-26 09:30'],
    ['2026-02-14 17:30', 2, '2026-02-24 10:30'],
    ['2026-09-30 16:00', 2, '2026-09-30 18:00'],
    ['2026-09-30 16:00', 24, '2026-10-10 17:30'],
    ['2026-11-20 12:30', 2, '2026-11-20 15:30'],
    ['2026-11-21 15:00', 2, '2026-11-23 11:00'],
  ])('ADDWORKTIME(%s, %d) is %s, and WORKTIME between the two is the same', (start, hours, due) => {
    expect(baselineAddWorkTime(at(start), hours)).toEqual(at(due));
    expect(baselineWorkTime(at(start), at(due))).toBe(hours);
  });

  test.each<[RawCell, RawCell, string | number | null]>([
    ['', '', null],
    ['2026-11-20 3点', '2026-11-20 16:30', NEEDS_DATA],
    ['2026年11月20日 下午3点半', '2026-11-20 16:30', 1],
    ['2026-11-20 16:30', '2026-11-20 16:00', '? 结束时间早于开始时间'],
    ['2026-11-20', '#N/A', NEEDS_DATA],
  ])('WORKTIME(%j, %j) is %j', (start, end, expected) => {
    expect(baselineWorkTime(start, end)).toBe(expected);
  });
});

describe('2-rules §4: cases by hand', () => {
  const one = (received: string, kind = '') => {
    const made = caseByHand(at(received), kind, '', '');
    if (made === null || typeof made === 'string') throw new Error(`no case: ${made}`);
    return made;
  };

  test.each([
    ['2026-11-20 16:00', '2026-11-21 16:00', '2026-11-20 18:00', 'Fri 16:00, 24 h'],
    ['2026-11-19 13:30', '2026-11-20 13:30', '2026-11-20 12:00', 'the promise is an opening'],
    ['2026-11-20 18:00', '2026-11-21 18:00', '2026-11-21 18:00', 'received at closing'],
  ])('received %s: promise %s, act by %s (%s)', (received, promise, actBy) => {
    expect(one(received).promise).toEqual(at(promise));
    expect(dateAtWall(actByWall(one(received)))).toEqual(at(actBy));
  });

  test.each([
    ['2026-11-18 10:00', '', '2026-11-18 11:00', '时限内'],
    ['2026-11-19 10:00', '', '2026-11-20 09:00', '即将超时'],
    ['2026-11-19 10:00', '', '2026-11-20 10:00', '即将超时'],
    ['2026-11-19 10:00', '', '2026-11-20 10:01', '已超时'],
    ['2026-11-19 10:00', '2026-11-20 10:00', '2026-11-25 10:00', '按时回复'],
    ['2026-11-19 10:00', '2026-11-20 10:01', '2026-11-25 10:00', '超时回复'],
    ['2026-11-19 10:00', '2026-11-19', '2026-11-25 10:00', '按时回复'],
    ['2026-11-19 10:00', '2026-11-18 10:01', '2026-11-25 10:00', '? 首次回复早于收到时间'],
  ])('received %s, answered "%s", now %s: %s', (received, reply, now, expected) => {
    expect(statusOf(one(received), reply, at(now))).toBe(expected);
  });

  test('REPLYDUEWHY says each step', () => {
    expect(baselineReplyWhy(at('2026-11-20 16:00'), '', '', '')).toBe(
      '24小时内回复（规则第 21 行）。收到：2026-11-20（周五）16:00，加24小时，须在 2026-11-21（周六）16:00 前回复；届时不上班，下班前须处理：2026-11-20（周五）18:00 前',
    );
    expect(baselineReplyWhy('', '投诉', '', '')).toBe('资料不全：缺收到时间');
  });
});

describe('2-rules §5: NEXTBIRTHDAY by hand', () => {
  test.each<[RawCell, string, string]>([
    ['冬月二十', '2025-02-01', '2026-01-08'],
    ['农历冬月二十', '2026-01-09', '2026-12-28'],
    ['腊月三十', '2025-03-01', '2026-02-16'],
    ['腊月三十', '2026-03-01', '2027-02-05'],
    ['除夕', '2026-03-01', '2027-02-05'],
    ['四月十一', '2026-01-01', '2026-05-27'],
    ['闰六月十五', '2025-01-01', '2025-08-08'],
    ['闰六月十五', '2026-01-01', '2026-07-28'],
    ['2000-2-29', '2026-01-01', '2026-02-28'],
    ['2000-2-29', '2027-12-01', '2028-02-29'],
    ['11月20日', '2026-11-20', '2026-11-20'],
    [on('1988-07-01'), '2026-11-20', '2027-07-01'],
  ])('%s from %s is %s', (birthday, from, expected) => {
    expect(baselineNextBirthday(birthday, dayOfDate(on(from)))).toEqual(on(expected));
  });

  test.each(['待补', '8月', '13月1日', '#N/A'])('%s is no birthday', (birthday) => {
    expect(baselineNextBirthday(birthday, 20000)).toBe(NEEDS_DATA);
  });
});

describe('M2.7: stars by hand', () => {
  test.each<[readonly RawCell[], string | null]>([
    [['客户', 801, 900, 900, 900, 900, 900], '五星'],
    [['客户', 800, 900, 900, 900, 900, 900], '四星'],
    [['客户', 501, 500, '900元', 900, 900, 900], '三星'],
    [['客户', 300, '', '', '', '', ''], '无星'],
    [['客户', 900, 900, 900, 900, 900, '约900'], NEEDS_DATA],
    [['客户', '', '', '', '', '', ''], null],
  ])('%j: %s', (row, expected) => {
    expect(baselineStar(row)).toBe(expected);
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
