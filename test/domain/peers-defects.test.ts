// Twelve mistakes that other programs of this kind have made, and what holds here instead.
import fc from 'fast-check';
import type { CheckDone } from '../../src/app/check/report';
import { type Birthday, birthdaysBetween, nextBirthday } from '../../src/domain/calendar/birthday';
import { MON_FRI, makeCalendar } from '../../src/domain/calendar/calendar';
import type { DayRow } from '../../src/domain/calendar/days';
import { due, nextOpening } from '../../src/domain/calendar/due';
import { lunarOf } from '../../src/domain/calendar/lunar';
import { makeWorkingTime } from '../../src/domain/calendar/working-time';
import { receivedCase } from '../../src/domain/case/case-life';
import { type CaseStep, takeStep } from '../../src/domain/case/case-state';
import { arriveClock, type Clock, replyClock } from '../../src/domain/case/clocks';
import { deadlineOf } from '../../src/domain/case/deadline';
import { resolveClock } from '../../src/domain/case/resolve-clock';
import type { Cell } from '../../src/domain/cell';
import { followUpStatus } from '../../src/domain/follow-up/follow-up-status';
import { decidedDate, nextDue } from '../../src/domain/follow-up/next-call';
import { readBirthday } from '../../src/domain/reading/birthday';
import { ruleFor } from '../../src/domain/rule-book/case-rules';
import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { caseRules } from '../../src/domain/rule-book/read-case-rules';
import { addDays, isoDate, partsOf } from '../../src/domain/time/civil-date';
import { UNCHANGING } from '../../src/domain/time/zone';
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { runCheckOn, shown as shownCell } from '../app/support/run-check';
import { aCustomerSheet, addTab, columnOf, day as dateValue, tabOf } from '../support/builders';
import { CHINA_2026, day } from '../support/dates';
import { mustBe } from '../support/working-time';
import { at, shown } from '../support/zones';

const plain = makeCalendar(MON_FRI, []);

/** The promise to a case that nothing is known of, by rows of a rule book. */
const promised = (
  rows: readonly (readonly Cell[])[],
  received: string,
  days: readonly DayRow[] = [],
): string => {
  const book = parseRules(rows);
  const rule = ruleFor(caseRules(book).clocks.reply, { tier: null, kind: null, severity: null });
  if (rule === undefined) throw new Error('the book promises nothing');
  const time = makeWorkingTime(makeCalendar(book.week ?? MON_FRI, days), UNCHANGING);
  const found = deadlineOf(time, at(received), rule.budget);
  return found.ok ? shown(found.value.promiseAt) : found.error;
};
const workingHours = (hours: number): Cell[] => [
  ...['reply', 'any', 'any', 'within', hours, 'working hours'],
];
const open = (windows: string): Cell[] => ['hours', '', 'Mon–Fri', 'open', windows];

const HEADERS = ['姓名', '职务', '缴费金额', '报班时长', '报名日期', '跟进人', '最近联系'];
interface Person {
  readonly name: string;
  readonly enrolled?: string;
  readonly last?: ModelValue;
}
/** A workbook of general customers, who are called every month. */
const sheetOf = (...people: readonly Person[]): Workbook =>
  aCustomerSheet({
    headers: HEADERS,
    rows: people.map(({ name, enrolled, last }) => [
      ...[name, '职员', 1000, 1, enrolled === undefined ? null : dateValue(enrolled)],
      ...['林老师', last ?? null],
    ]),
  });
/** Happened at, name, outcome, next appointment. */
const withLog = (book: Workbook, ...lines: readonly ModelValue[][]): Workbook => {
  addTab(book, '跟进记录', [['联系时间', '姓名', '联系结果', '下次预约'], ...lines]);
  return book;
};
const checked = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  expect(result.error).toBeUndefined();
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const statuses = (report: CheckDone) =>
  report.rows.map(({ name, status, nextCall, daysLate }) => [name, status, nextCall, daysLate]);
/** Who stands in Today, in its order. */
/** Names in the owners' blocks; the lead's list below them names some again. */
const today = (book: Workbook): unknown[] => {
  const tab = tabOf(book, '今日待办');
  const isLeads = (cell: ModelValue): boolean => String(cell ?? '').startsWith('▸ 客服负责人');
  const leads = tab.values.findIndex((row) => row?.some(isLeads));
  const header = tab.values.findIndex((row) => row?.includes('客户'));
  const above = leads < 0 ? tab.values.length : leads;
  return columnOf(tab, '客户')
    .slice(0, above - header - 1)
    .filter((who) => who);
};

describe('1. hours of work that carry the time of day over a closed day', () => {
  test.each<[string, number, string, string]>([
    ['2026-11-21 15:00', 2, '2026-11-23 11:00', 'Saturday afternoon'],
    ['2026-11-21 20:00', 2, '2026-11-23 11:00', 'Saturday night'],
    ['2026-11-22 03:00', 2, '2026-11-23 11:00', 'before dawn on Sunday'],
    ['2026-11-20 18:00', 2, '2026-11-23 11:00', 'Friday at closing'],
    ['2026-11-20 17:00', 2, '2026-11-23 10:00', 'an hour of Friday is left'],
    ['2026-10-03 15:00', 2, '2026-10-08 11:00', 'in the middle of a holiday'],
    ['2026-09-19 15:00', 2, '2026-09-20 11:00', 'before a Sunday that is worked'],
  ])('M0.11 §4 %s + %d working h: %s (%s)', (received, hours, expected) => {
    expect(promised([workingHours(hours)], received, CHINA_2026)).toBe(expected);
  });

  test('M0.11 §4 whenever the start lies, the clock begins at the next opening', () => {
    const time = makeWorkingTime(makeCalendar(MON_FRI, CHINA_2026), UNCHANGING);
    const minuteOf2026 = fc.integer({ min: 0, max: 365 * 1440 });
    fc.assert(
      fc.property(minuteOf2026, fc.integer({ min: 1, max: 6000 }), (minute, budget) => {
        const start = (at('2026-01-01') + minute * 60_000) as ReturnType<typeof at>;
        const opening = mustBe(nextOpening(time, start));
        expect(due(time, start, budget)).toEqual(due(time, opening, budget));
      }),
    );
  });
});

describe('2. a reminder that nobody saw on its day and that is never overdue afterwards', () => {
  test('M1.3 §3 from the day after it is overdue, each day one day more, however long nobody looks', () => {
    const last = day('2026-03-06');
    const next = nextDue({
      cadence: { kind: 'days', days: 15 },
      calendar: plain,
      shift: 'earlier',
      lastContact: last,
    });
    if (next === null) throw new Error('no date');
    for (let late = 1; late <= 800; late += 1) {
      const asOf = addDays(next.due, late);
      const found = followUpStatus({ asOf, calendar: plain, due: next.due, contacted: true });
      expect([found.status, found.overdue?.days]).toEqual(['overdue', late]);
    }
  });

  test('M1.3 §3 the check that runs for the first time in months still finds it', () => {
    const book = sheetOf({ name: '张三', last: dateValue('2026-08-03') });
    checked(book, '2026-08-10');
    expect(statuses(checked(book, '2026-11-20'))).toEqual([['张三', 'overdue', '2026-09-03', 78]]);
    expect(today(book)).toEqual(['张三']);
  });
});

describe('3. somebody never contacted, who is in no list for that reason', () => {
  test('M0.6 §3 counted from enrolment, else from the day first seen; on the due day in Today', () => {
    const book = sheetOf(
      { name: '有报名日', enrolled: '2026-10-21' },
      { name: '无报名日' },
      { name: '报名久', enrolled: '2026-01-05' },
    );
    const first = checked(book, '2026-11-20');
    expect(statuses(first)).toEqual([
      ['有报名日', 'never', '2026-11-20', 0],
      ['无报名日', 'fine', '2026-12-18', 0],
      ['报名久', 'never', '2026-02-05', 288],
    ]);
    expect(today(book)).toEqual(['报名久', '有报名日']);
    // The day first seen is kept: the date does not move on with every run.
    const later = checked(book, '2027-02-01');
    expect(statuses(later)[1]).toEqual(['无报名日', 'never', '2026-12-18', 45]);
    expect([...today(book)].sort()).toEqual(['报名久', '无报名日', '有报名日'].sort());
  });
});

describe('4. a thirtieth of a lunar month that this year lacks, and an error instead of a date', () => {
  test('M0.7 §5 every lunar day of every month has a next birthday in every year of 1900–2100', () => {
    const days = [1, 29, 30];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const inMonth of days) {
          for (const leap of [false, true]) {
            const birthday: Birthday = { kind: 'lunar', year: null, month, day: inMonth, leap };
            const found = nextBirthday(birthday, day(`${year}-01-01`));
            if (typeof found === 'string') throw new Error(`${year}: ${found}`);
            const lunar = lunarOf(found);
            expect([lunar?.month, inMonth === 30 ? (lunar?.day ?? 0) >= 29 : lunar?.day]).toEqual([
              ...[month, inMonth === 30 ? true : inMonth],
            ]);
          }
        }
      }
    }
  });
});

describe('5. steps by months that lose the 31st for good once they met a short month', () => {
  test('M2.1 §3 every step is counted from the anchor: the 31st comes back', () => {
    const shortened = [1, 2, 3, 4, 5, 6, 13, 25].map((months) => {
      const cadence = { kind: 'months', months } as const;
      const lastContact = day('2026-01-31');
      const next = nextDue({ cadence, calendar: plain, shift: 'none', lastContact });
      return next && isoDate(next.due);
    });
    expect(shortened).toEqual([
      ...['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'],
      ...['2027-02-28', '2028-02-29'],
    ]);
  });

  test('M0.7 §5 a 29 February is back on the 29th in every leap year, also after 2100', () => {
    const birthday: Birthday = { kind: 'solar', year: 2000, month: 2, day: 29 };
    const found = birthdaysBetween(birthday, day('2000-01-01'), day('2199-12-31'));
    if (typeof found === 'string') throw new Error(found);
    expect(found).toHaveLength(200);
    for (const date of found) {
      const { year, month, day: inMonth } = partsOf(date);
      const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
      expect([year, month, inMonth]).toEqual([year, 2, leap ? 29 : 28]);
    }
  });
});

describe('6. working hours that count around the clock until a calendar was saved once', () => {
  test.each<[string, readonly (readonly Cell[])[], string]>([
    ['a book that says no hours: Monday to Friday', [workingHours(24)], '2026-11-26 09:30'],
    ['a book that says them', [workingHours(24), open('09:00–17:00')], '2026-11-25 17:00'],
    [
      'a book that is open on no day',
      [workingHours(24), ['hours', '', 'daily', 'open', 'closed']],
      'no window within two years',
    ],
  ])('M0.11 §4 without any Days row, %s', (_because, rows, expected) => {
    // 24 hours of the clock would be over on Saturday at 17:00.
    expect(promised(rows, '2026-11-20 17:00')).toBe(expected);
  });
});

describe('7. explanations of working hours whose own examples are a day off', () => {
  test.each<[string, number, string, string, string]>([
    ['09:00–17:00', 8, '2026-11-20 17:00', '2026-11-23 17:00', 'a whole day, not its opening'],
    ['08:00–17:00', 4, '2026-11-20 16:00', '2026-11-23 11:00', 'Monday, not Tuesday'],
    ['09:00–17:00', 8, '2026-11-20 09:00', '2026-11-20 17:00', 'closing time of the same day'],
    ['09:00–17:00', 8, '2026-11-20 09:01', '2026-11-23 09:01', 'a minute that is left over'],
  ])('M0.11 §4 %s, %d working h from %s: %s (%s)', (windows, hours, received, expected) => {
    expect(promised([workingHours(hours), open(windows)], received)).toBe(expected);
  });
});

describe('8. meetings and calls that pass in silence, because only tasks can be overdue', () => {
  test.each(['call', 'visit', 'meeting'])('M1.2 §3 a missed %s is overdue', (channel) => {
    const book = parseRules([
      ['tier', 'A', 'otherwise'],
      ['contact', 'A', channel, 'every', 2, 'weeks'],
    ]);
    const cadence = book.contacts[0]?.cadence;
    if (cadence === undefined) throw new Error('no cadence');
    const lastContact = day('2026-11-02');
    const next = nextDue({ cadence, calendar: plain, shift: 'earlier', lastContact });
    const on = next?.due ?? null;
    const asOf = day('2026-11-20');
    const found = followUpStatus({ asOf, calendar: plain, due: on, contacted: true });
    expect([found.status, found.overdue?.days]).toEqual(['overdue', 4]);
  });

  test('M1.2 §3 an appointment that passed decides, until a contact', () => {
    for (let late = 1; late <= 60; late += 1) {
      const asOf = addDays(day('2026-11-12'), late);
      const decided = decidedDate({
        due: day('2026-12-02'),
        appointment: day('2026-11-12'),
        lastContact: day('2026-11-02'),
        calendar: plain,
      });
      const found = followUpStatus({
        ...{ asOf, calendar: plain, due: decided?.on ?? null, booked: true, contacted: true },
      });
      expect([found.status, found.overdue?.days]).toEqual(['overdue', late]);
    }
  });

  test('M1.2 §3 in the check it stands in Today before the others that are overdue', () => {
    const people = ['约过', '早该打', '按时'].map((name) => ({ name }));
    const talked = (name: string, on: string, next: string | null): ModelValue[] => [
      ...[dateValue(`${on} 10:00`), name, '已沟通', next === null ? null : dateValue(next)],
    ];
    const book = withLog(
      sheetOf(...people),
      talked('约过', '2026-11-02', '2026-11-12'),
      talked('早该打', '2026-08-03', null),
      talked('按时', '2026-11-02', null),
    );
    expect(statuses(checked(book, '2026-11-20'))).toEqual([
      ['约过', 'overdue', '2026-11-12', 8],
      ['早该打', 'overdue', '2026-09-03', 78],
      ['按时', 'fine', '2026-12-02', 0],
    ]);
    expect(today(book)).toEqual(['约过', '早该打']);
  });
});

describe('9. a due date that is missing, and therefore never passed', () => {
  test('M0.6 §3 no date is needs data on every day, never fine', () => {
    for (const contacted of [true, false]) {
      for (const asOf of ['1990-01-01', '2026-11-20', '2099-12-31'].map(day)) {
        const found = followUpStatus({ asOf, calendar: plain, due: null, contacted });
        expect(found).toEqual({ status: 'needsData', overdue: null });
      }
    }
  });

  test('M0.11 §4 a case without a promise lacks data, answered or not, and is never in time', () => {
    const time = makeWorkingTime(plain, UNCHANGING);
    const life = receivedCase(at('2026-11-18 10:00'));
    const input = { time, life, budget: null, now: at('2027-11-18 10:00') };
    for (const clock of [replyClock(input), arriveClock(input), resolveClock(input)]) {
      expect(mustBe<Clock>(clock)).toMatchObject({ status: 'needsData', deadline: null });
    }
  });

  test('M1.3 §7 in the check the customer stands in Today and in Data quality until it is mended', () => {
    const book = sheetOf({ name: '看不懂', last: '上周五' }, { name: '按时', last: '2026-11-12' });
    for (const asOf of ['2026-11-20', '2027-06-01']) {
      const report = checked(book, asOf);
      expect(statuses(report)[0]).toEqual(['看不懂', 'needsData', null, 0]);
      expect(today(book)).toContain('看不懂');
      expect(report.issues.map(({ code, received }) => [code, received])).toContainEqual([
        ...['date not readable', '上周五'],
      ]);
    }
  });
});

describe('10. a birthday soon, of somebody whose birthday nobody knows', () => {
  test.each<[Cell]>([
    ...['', ' ', '　', '-', '—', '/', '?', '无', '不详', '未知', '待补', 'n/a', 'tbd'].map(
      (text): [Cell] => [text],
    ),
    ...['#N/A', '#REF!', 'Loading...', '1月', '2000', '1990年'].map((text): [Cell] => [text]),
    [null],
    [0],
    [0.5],
    [1],
    [-1],
    [false],
    [true],
    [{ kind: 'date', on: day('1899-12-30'), minutes: 0 }],
  ])('M0.7 §5 %j is no birthday', (cell) => {
    expect(readBirthday(cell).kind).not.toBe('known');
  });
});

describe('11. a column for the last contact that is shown and that nothing ever fills', () => {
  test('M0.6 3-product §1 each logged talk moves it, and the next call with it; an attempt does not', () => {
    const book = withLog(sheetOf({ name: '张三' }));
    const log = tabOf(book, '跟进记录');
    const add = (on: string, outcome: string): void => {
      log.values.push([dateValue(`${on} 15:00`), '张三', outcome, null]);
    };
    const seen = (asOf: string) => {
      checked(book, asOf);
      const sheet = tabOf(book, '学员');
      return ['最近联系', '下次联系', '联系状态'].map((name) =>
        shownCell(columnOf(sheet, name)[0]),
      );
    };
    expect(seen('2026-11-02')).toEqual(['', '2026-12-02', '正常']);
    add('2026-11-03', '已沟通');
    expect(seen('2026-11-20')).toEqual(['2026-11-03', '2026-12-03', '正常']);
    add('2026-12-02', '无人接听');
    expect(seen('2026-12-04')).toEqual(['2026-11-03', '2026-12-03', '逾期']);
    add('2026-12-04', '已沟通');
    expect(seen('2026-12-04')).toEqual(['2026-12-04', '2027-01-04', '正常']);
  });
});

describe('12. a late first answer that is forgotten as soon as it is given', () => {
  const time = makeWorkingTime(plain, UNCHANGING);
  const budget = { kind: 'clock', minutes: 1440 } as const;
  const steps: readonly (readonly [CaseStep, string])[] = [
    ['reply', '2026-11-19 12:00'],
    ['hand over', '2026-11-19 13:00'],
    ['wait', '2026-11-19 14:00'],
    ['resume', '2026-11-20 09:00'],
    ['resolve', '2026-11-20 10:00'],
    ['close', '2026-11-20 11:00'],
    ['reopen', '2026-11-23 09:00'],
  ];

  test('M0.11 §4 it stays late, by as much, through everything that follows', () => {
    let life = receivedCase(at('2026-11-18 10:00'));
    for (const [step, when] of steps) {
      life = mustBe(takeStep(life, step, at(when), UNCHANGING));
      for (const now of [when, '2027-11-20 00:00']) {
        const clock = mustBe(replyClock({ time, life, budget, now: at(now) }, life.rounds[0]));
        expect([step, clock.status, clock.late]).toEqual([
          ...[step, 'doneLate', { clockMinutes: 120, workingMinutes: 120 }],
        ]);
      }
    }
  });
});
