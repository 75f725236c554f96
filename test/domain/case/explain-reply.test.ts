import fc from 'fast-check';
import type { Budget } from '../../../src/domain/calendar/budget';
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import type { WorkingTime } from '../../../src/domain/calendar/working-time';
import {
  type AtPromise,
  explainReply,
  type ReplyExplanation,
} from '../../../src/domain/case/explain-reply';
import type { DutyRule, ReplyRule } from '../../../src/domain/rule-book/case-rules';
import { isoDate } from '../../../src/domain/time/civil-date';
import { type Instant, instantOf } from '../../../src/domain/time/instant';
import { CHINA_2026 } from '../../support/dates';
import { everyDay, mustBe, timeOf } from '../../support/working-time';
import { at, shown, zoneNamed } from '../../support/zones';

const china = timeOf(MON_FRI, CHINA_2026);
const nights = timeOf(everyDay('22:00-06:00'));
const TIMES = { china, nights, always: timeOf(everyDay('00:00-24:00')) } as const;

const ruleOf = (budget: Budget): ReplyRule => ({
  ...{ clock: 'reply', budget, tier: null, kinds: null, severities: null, row: 1 },
});
const hours = (count: number): Budget => ({ kind: 'clock', minutes: count * 60 });
const workingHours = (count: number): Budget => ({ kind: 'working', minutes: count * 60 });
const workingDays = (days: number): Budget => ({ kind: 'working days', days });

const explained = (
  time: WorkingTime,
  received: Instant,
  budget: Budget,
  duties: readonly DutyRule[] = [],
): ReplyExplanation =>
  mustBe(explainReply(time, { rule: ruleOf(budget), receivedAt: received, duties, tier: null }));

describe('2-rules §4: what a promise meets', () => {
  test.each<[keyof typeof TIMES, string, number, AtPromise, string, boolean]>([
    ['china', '2026-11-20 16:00', 24, 'closed', '2026-11-20 18:00', false],
    ['china', '2026-11-19 11:00', 24, 'open', '2026-11-20 11:00', false],
    ['china', '2026-11-18 18:00', 24, 'closing', '2026-11-19 18:00', false],
    ['china', '2026-11-19 13:30', 24, 'opening', '2026-11-20 12:00', false],
    ['china', '2026-11-20 18:00', 24, 'closed', '2026-11-21 18:00', true],
    ['china', '2026-11-20 18:00', 63, 'opening', '2026-11-23 09:00', true],
    // Midnight is no break where the next day goes on.
    ['nights', '2026-11-20 00:00', 24, 'open', '2026-11-21 00:00', false],
    ['nights', '2026-11-20 06:00', 24, 'closing', '2026-11-21 06:00', false],
    ['nights', '2026-11-20 22:00', 24, 'opening', '2026-11-21 06:00', false],
    ['always', '2026-11-20 00:00', 24, 'open', '2026-11-21 00:00', false],
  ])('M0.11 %s: received %s, %d h', (time, received, count, meets, by, unkeepable) => {
    const found = explained(TIMES[time], at(received), hours(count));
    expect([found.atPromise, shown(found.deadline.actByAt), found.unkeepable]).toEqual([
      ...[meets, by, unkeepable],
    ]);
    expect(found.counted).toEqual({ kind: 'clock' });
  });
});

/** Fri 2026-09-18: 1020–1080 60 min. */
const daysOf = ({ counted }: ReplyExplanation): readonly string[] => {
  if (counted.kind !== 'working') throw new Error(`not working hours: ${counted.kind}`);
  const { first, leftOut, last } = counted.days;
  const text = (day: (typeof first)[number]): string =>
    `${isoDate(day.on)} ${day.windows.map(({ start, end }) => `${start}–${end}`).join('+')} ${day.workedMinutes}`;
  return [
    ...first.map(text),
    ...(last === null ? [] : [`${leftOut} days ${counted.leftOutMinutes}`, text(last)]),
  ];
};

describe('2-rules §4: the days that counted', () => {
  test.each<[keyof typeof TIMES, string, number, readonly string[]]>([
    ['china', '2026-09-18 17:00', 2, ['2026-09-18 1020–1080 60', '2026-09-20 540–600 60']],
    [
      'china',
      '2026-09-18 17:00',
      24,
      [
        '2026-09-18 1020–1080 60',
        '2026-09-20 540–720+810–1080 450',
        '2026-09-21 540–720+810–1080 450',
        '2026-09-22 540–720+810–1080 450',
        '2026-09-23 540–570 30',
      ],
    ],
    ['china', '2026-02-14 17:30', 2, ['2026-02-14 1050–1080 30', '2026-02-24 540–630 90']],
    ['china', '2026-11-20 12:30', 2, ['2026-11-20 810–930 120']],
    [
      'china',
      '2026-11-20 17:00',
      40,
      [
        '2026-11-20 1020–1080 60',
        '2026-11-23 540–720+810–1080 450',
        '2026-11-24 540–720+810–1080 450',
        '3 days 1350',
        '2026-11-30 540–630 90',
      ],
    ],
    ['nights', '2026-11-20 23:00', 3, ['2026-11-20 1380–1440 60', '2026-11-21 0–120 120']],
  ])('M0.11 %s: from %s, %d working hours', (time, received, count, days) => {
    expect(daysOf(explained(TIMES[time], at(received), workingHours(count)))).toEqual(days);
  });

  test.each<[string, number, readonly string[], number, string | null]>([
    ['2026-09-18 17:00', 2, ['2026-09-20', '2026-09-21'], 0, null],
    ['2026-09-18 17:00', 6, ['2026-09-20', '2026-09-21', '2026-09-22'], 2, '2026-09-28'],
    // The day of receipt never counts.
    ['2026-11-21 10:00', 1, ['2026-11-23'], 0, null],
  ])('M0.11 from %s, %d working days', (received, count, first, leftOut, last) => {
    const { counted, deadline } = explained(china, at(received), workingDays(count));
    if (counted.kind !== 'working days') throw new Error(counted.kind);
    expect(counted.days.first.map(isoDate)).toEqual(first);
    expect(counted.days.leftOut).toBe(leftOut);
    expect(counted.days.last === null ? null : isoDate(counted.days.last)).toBe(last);
    const end = last ?? first[first.length - 1];
    expect(shown(deadline.promiseAt)).toBe(`${end} 18:00`);
  });

  test('M0.11 the days that are listed and those that are left out make the whole budget', () => {
    const zones = [china, nights, timeOf(MON_FRI, [], zoneNamed('America/New_York'))];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
        fc.integer({ min: 1, max: 20_000 }),
        (time, received, minutes) => {
          const { counted } = explained(time, instantOf(received), { kind: 'working', minutes });
          if (counted.kind !== 'working') throw new Error(counted.kind);
          const { first, last } = counted.days;
          const listed = [...first, ...(last === null ? [] : [last])];
          const sum = listed.reduce((total, day) => total + day.workedMinutes, 0);
          expect(sum + counted.leftOutMinutes).toBeCloseTo(minutes, 6);
          expect(listed.length).toBeLessThanOrEqual(5);
          expect(listed.every((day) => day.workedMinutes > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('2-rules §4: who is on duty when nobody works before the promise', () => {
  const duty: DutyRule = { tier: null, weekdays: null, people: ['王老师'], row: 9 };

  test('M0.11 the duty person is named, and only then', () => {
    expect(explained(china, at('2026-11-21 10:00'), hours(24), [duty]).duty).toEqual(['王老师']);
    expect(explained(china, at('2026-11-21 10:00'), hours(24)).duty).toEqual([]);
    expect(explained(china, at('2026-11-20 16:00'), hours(24), [duty]).duty).toEqual([]);
  });

  test('M0.11 working hours without a calendar are an error', () => {
    const asked = { rule: ruleOf(workingHours(2)), receivedAt: at('2026-11-20'), duties: [] };
    expect(explainReply(timeOf(everyDay('')), { ...asked, tier: null })).toEqual({
      ok: false,
      error: 'no window within two years',
    });
  });
});
