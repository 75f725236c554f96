import type { Budget } from '../../../src/domain/calendar/budget';
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { type CaseLife, receivedCase, withRound } from '../../../src/domain/case/case-life';
import { type CaseStep, takeStep } from '../../../src/domain/case/case-state';
import { arriveClock, type Clock, replyClock } from '../../../src/domain/case/clocks';
import { deadlineOf, isUnkeepable } from '../../../src/domain/case/deadline';
import { resolveClock } from '../../../src/domain/case/resolve-clock';
import { UNCHANGING } from '../../../src/domain/time/zone';
import { CHINA_2026 } from '../../support/dates';
import { everyDay, mustBe, timeOf } from '../../support/working-time';
import { at, shown } from '../../support/zones';

const china = timeOf(MON_FRI, CHINA_2026);
const day8to18 = timeOf(everyDay('08:00-18:00'));
const hours = (count: number): Budget => ({ kind: 'clock', minutes: count * 60 });
const workingHours = (count: number): Budget => ({ kind: 'working', minutes: count * 60 });
const workingDays = (days: number): Budget => ({ kind: 'working days', days });

/** A case with its steps: ['reply', '2026-11-20 17:00'] … */
const lifeOf = (received: string, ...steps: readonly (readonly [CaseStep, string])[]): CaseLife =>
  steps.reduce(
    (life, [step, when]) => mustBe(takeStep(life, step, at(when), UNCHANGING)),
    receivedCase(at(received)),
  );
const due = ({ deadline }: Clock): string | null => deadline && shown(deadline.promiseAt);

describe('2-rules §4: a promise in clock time and its act-by', () => {
  test.each<[string, Budget, string, string, boolean, string]>([
    ['2026-11-20 16:00', hours(24), '2026-11-21 16:00', '2026-11-20 18:00', false, 'the table'],
    ['2026-11-19 13:30', hours(24), '2026-11-20 13:30', '2026-11-20 12:00', false, 'an opening'],
    ['2026-11-20 18:00', hours(24), '2026-11-21 18:00', '2026-11-21 18:00', true, 'at closing'],
    ['2026-11-20 18:01', hours(24), '2026-11-21 18:01', '2026-11-21 18:01', true, 'after it'],
    ['2026-11-20 16:00', workingHours(8), '2026-11-23 16:30', '2026-11-23 16:30', false, 'working'],
    ['2026-11-20 16:00', workingDays(1), '2026-11-23 18:00', '2026-11-23 18:00', false, 'a day'],
    [
      '2026-11-20 16:00:30',
      hours(1 / 60),
      '2026-11-20 16:01:30',
      '2026-11-20 16:01:30',
      false,
      '60 s',
    ],
  ])(
    'M0.11 §4 received %s, %j: promise %s, act by %s, nobody at work: %s (%s)',
    (received, budget, promise, by, alone) => {
      const deadline = mustBe(deadlineOf(china, at(received), budget));
      expect(shown(deadline.promiseAt)).toBe(promise);
      expect(shown(deadline.actByAt)).toBe(by);
      expect(isUnkeepable(deadline)).toBe(alone);
    },
  );

  test('M0.11 peers 6: working hours without a calendar are an error, not wall-clock hours', () => {
    expect(deadlineOf(timeOf(everyDay('')), at('2026-11-20 16:00'), workingHours(24))).toEqual({
      ok: false,
      error: 'no window within two years',
    });
    expect(deadlineOf(china, at('2026-11-20 16:00'), hours(-1))).toEqual({
      ok: false,
      error: 'negative budget',
    });
  });
});

describe('2-rules §4: the status of the first reply', () => {
  const status = (received: string, replied: string | null, now: string, budget: Budget | null) => {
    const life = withRound(receivedCase(at(received)), {
      firstReplyAt: replied === null ? null : at(replied),
    });
    return mustBe(replyClock({ time: china, life, budget, now: at(now) }));
  };

  test.each<[string, string | null, string, Budget, Clock['status'], string]>([
    ['2026-11-18 10:00', null, '2026-11-18 11:00', hours(24), 'inTime', 'act by is tomorrow'],
    ['2026-11-18 10:00', null, '2026-11-19 00:00', hours(24), 'atRisk', 'act by is today'],
    [
      '2026-11-18 10:00',
      null,
      '2026-11-19 10:00',
      hours(24),
      'atRisk',
      'the promise instant is in time',
    ],
    ['2026-11-18 10:00', null, '2026-11-19 10:01', hours(24), 'late', 'a minute after it'],
    [
      '2026-11-18 10:00',
      '2026-11-19 10:00',
      '2026-11-25 09:00',
      hours(24),
      'doneInTime',
      'answered ≤ due',
    ],
    [
      '2026-11-18 10:00',
      '2026-11-19 10:01',
      '2026-11-25 09:00',
      hours(24),
      'doneLate',
      'peers 12: late stays',
    ],
    ['2026-11-20 16:00', null, '2026-11-20 17:00', hours(24), 'atRisk', 'Friday: act by is today'],
    [
      '2026-11-20 16:00',
      null,
      '2026-11-21 12:00',
      hours(24),
      'atRisk',
      'act by has passed, the promise not',
    ],
    ['2026-11-20 18:01', null, '2026-11-20 18:01', hours(24), 'atRisk', 'nobody at work before it'],
    [
      '2026-11-16 09:00',
      null,
      '2026-11-18 10:29',
      workingHours(22.5),
      'atRisk',
      'the day of act-by',
    ],
    [
      '2026-11-16 09:00',
      null,
      '2026-11-17 17:59',
      workingHours(22.5),
      'inTime',
      'less than 80 % used',
    ],
    [
      '2026-11-16 09:00',
      null,
      '2026-11-18 16:30',
      workingHours(30),
      'inTime',
      'just under 80 % of 30 h',
    ],
    ['2026-11-16 09:00', null, '2026-11-19 10:30', workingHours(30), 'atRisk', 'act by is today'],
    [
      '2026-11-25 09:00',
      null,
      '2026-11-24 08:00',
      hours(24),
      'inTime',
      'received after the last run',
    ],
  ])(
    'M0.11 §4 received %s, replied %s, now %s, %j: %s (%s)',
    (received, replied, now, budget, expected) => {
      expect(status(received, replied, now, budget).status).toBe(expected);
    },
  );

  test('M0.11 §4 80 % used comes before the day of act-by', () => {
    const week = timeOf(everyDay('9-12'));
    const life = receivedCase(at('2026-11-16 12:00'));
    const at80 = (now: string) =>
      mustBe(replyClock({ time: week, life, budget: hours(7 * 24 - 3), now: at(now) })).status;
    // 18 working hours to Monday 09:00; act by Sunday 12:00; 14.4 of them are used on Saturday 11:24.
    expect(at80('2026-11-21 11:23')).toBe('inTime');
    expect(at80('2026-11-21 11:24')).toBe('atRisk');
  });

  test('M0.11 §4 lateness in clock and in working minutes', () => {
    expect(
      status('2026-11-20 10:00', '2026-11-23 10:00', '2026-11-25 09:00', hours(24)).late,
    ).toEqual({
      clockMinutes: 48 * 60,
      workingMinutes: 60,
    });
    expect(status('2026-11-18 10:00', null, '2026-11-19 10:30', hours(24)).late).toEqual({
      clockMinutes: 30,
      workingMinutes: 30,
    });
    expect(status('2026-11-18 10:00', null, '2026-11-19 10:00', hours(24)).late).toBeNull();
  });

  test('M0.11 peers 9: a case without a promise is not in time', () => {
    const answered = status('2026-11-18 10:00', '2026-11-18 10:05', '2026-11-25 09:00', null);
    expect(answered).toMatchObject({ status: 'needsData', deadline: null });
    expect(status('2026-11-18 10:00', null, '2030-01-01', null).status).toBe('needsData');
  });

  test('M0.11 §4 a reply before the receipt is an error', () => {
    const life = withRound(receivedCase(at('2026-11-18 10:00')), {
      firstReplyAt: at('2026-11-18 09:59'),
    });
    expect(replyClock({ time: china, life, budget: hours(24), now: at('2026-11-19') })).toEqual({
      ok: false,
      error: 'end before start',
    });
  });

  test('M0.11 §4 cases received before go-live are not measured', () => {
    const life = receivedCase(at('2026-11-18 10:00'));
    const from = (measured: string) =>
      mustBe(
        replyClock({
          time: china,
          life,
          budget: hours(24),
          now: at('2026-12-01'),
          measuredFrom: at(measured),
        }),
      ).status;
    expect(from('2026-11-19')).toBe('notMeasured');
    expect(from('2026-11-18')).toBe('late');
  });

  test('M0.11 §4 it never pauses, and a hand-over is no pause', () => {
    const life = lifeOf(
      '2026-11-18 10:00',
      ['hand over', '2026-11-18 11:00'],
      ['wait', '2026-11-18 12:00'],
    );
    expect(
      due(
        mustBe(replyClock({ time: china, life, budget: hours(24), now: at('2026-11-18 13:00') })),
      ),
    ).toBe('2026-11-19 10:00');
  });

  test('M0.11 §4 reopened: a new first-reply clock; the verdict of the first round stays', () => {
    const life = lifeOf(
      ...([
        '2026-11-16 10:00',
        ['reply', '2026-11-18 10:00'],
        ['close', '2026-11-18 11:00'],
      ] as const),
      ['reopen', '2026-11-19 09:00'],
    );
    const input = { time: china, life, budget: hours(24), now: at('2026-11-19 10:00') };
    const clock = mustBe(replyClock(input));
    expect([clock.status, due(clock)]).toEqual(['atRisk', '2026-11-20 09:00']);
    expect(mustBe(replyClock(input, life.rounds[0])).status).toBe('doneLate');
  });

  test('M4.7 the arrival clock starts at the receipt', () => {
    const life = lifeOf('2026-11-18 10:00', ['arrive', '2026-11-19 17:00']);
    const input = { time: china, life, now: at('2026-11-20') };
    expect(mustBe(arriveClock({ ...input, budget: workingHours(8) })).status).toBe('doneLate');
    expect(mustBe(arriveClock({ ...input, budget: workingDays(1) })).status).toBe('doneInTime');
  });
});

describe('2-rules §4: the resolution clock', () => {
  const clock = (life: CaseLife, budget: Budget, now: string, time = day8to18) =>
    mustBe(resolveClock({ time, life, budget, now: at(now) }));

  test('M3.2 §4 opened 08:00, budget 2 h, waiting 09:00–10:05: due 11:05', () => {
    const life = lifeOf(
      '2026-11-18 08:00',
      ['wait', '2026-11-18 09:00'],
      ['resume', '2026-11-18 10:05'],
    );
    const found = clock(life, workingHours(2), '2026-11-18 10:30');
    expect(due(found)).toBe('2026-11-18 11:05');
    expect(found.remainingMinutes).toBe(35);
    expect(found.status).toBe('atRisk');
  });

  test('M3.2 §4 while it waits there is no due, only what remains', () => {
    const life = lifeOf('2026-11-18 08:00', ['wait', '2026-11-18 09:00']);
    expect(clock(life, workingHours(2), '2026-11-25 09:00')).toMatchObject({
      ...{ status: 'waiting', deadline: null, remainingMinutes: 60, late: null },
    });
  });

  test.each<[string, readonly (readonly [CaseStep, string])[], Budget, string, string]>([
    [
      '2026-11-18 16:00',
      [
        ['wait', '2026-11-18 17:00'],
        ['resume', '2026-11-19 20:00'],
      ],
      workingHours(2),
      '2026-11-20 09:00',
      'waiting over a night, resumed after hours',
    ],
    [
      '2026-11-18 08:00',
      [
        ['wait', '2026-11-18 12:00'],
        ['resume', '2026-11-20 12:00'],
      ],
      hours(24),
      '2026-11-21 08:00',
      'clock time pauses too',
    ],
    [
      '2026-11-18 08:00',
      [
        ['wait', '2026-11-18 18:00'],
        ['resume', '2026-11-19 12:00'],
      ],
      workingDays(1),
      '2026-11-20 12:00',
      'working days: as many minutes as without a pause',
    ],
    ['2026-11-18 08:00', [], workingDays(2), '2026-11-20 18:00', 'working days without a pause'],
    [
      '2026-11-18 16:00',
      [
        ['wait', '2026-11-18 18:00'],
        ['resume', '2026-11-19 10:00'],
      ],
      workingHours(2),
      '2026-11-19 10:00',
      'all used up exactly when the waiting began: due on resume',
    ],
    [
      '2026-11-18 16:00',
      [
        ['wait', '2026-11-18 18:00:01'],
        ['resume', '2026-11-19 10:00'],
      ],
      workingHours(2),
      '2026-11-19 10:00',
      'after closing nothing is used',
    ],
    [
      '2026-11-18 09:00',
      [
        ['wait', '2026-11-18 12:00'],
        ['resume', '2026-11-18 14:00'],
      ],
      workingHours(2),
      '2026-11-18 11:00',
      'late before the waiting: the due does not move',
    ],
    [
      '2026-11-18 08:00',
      [
        ['wait', '2026-11-18 09:00'],
        ['resume', '2026-11-18 10:00'],
        ['hand over', '2026-11-18 10:10'],
        ['wait', '2026-11-18 10:30'],
        ['resume', '2026-11-18 13:00'],
      ],
      workingHours(2),
      '2026-11-18 13:30',
      'two pauses, a hand-over is none',
    ],
    [
      '2026-11-16 08:00',
      [
        ['reply', '2026-11-16 09:00'],
        ['resolve', '2026-11-16 09:00'],
        ['close', '2026-11-16 12:00'],
        ['reopen', '2026-11-18 08:00'],
      ],
      workingHours(2),
      '2026-11-18 09:00',
      'reopened: the budget goes on, resolved and closed time is not counted',
    ],
  ])('M3.2 §4 received %s, %j, %j: due %s (%s)', (received, steps, budget, expected) => {
    const life = lifeOf(received, ...steps);
    expect(due(clock(life, budget, '2026-11-30 12:00'))).toBe(expected);
  });

  test('M3.2 §4 late stays late, however long it waits afterwards', () => {
    const life = lifeOf('2026-11-18 09:00', ['wait', '2026-11-18 12:00']);
    const found = clock(life, workingHours(2), '2026-11-20 12:00');
    expect(found).toMatchObject({ status: 'late', remainingMinutes: -60 });
    // One hour of it ran; the two days of waiting are nobody's lateness.
    expect(found.late).toEqual({ clockMinutes: 60, workingMinutes: 60 });
    const resolved = mustBe(takeStep(life, 'resolve', at('2026-11-20 12:00'), UNCHANGING));
    expect(clock(resolved, workingHours(2), '2026-11-30').status).toBe('doneLate');
  });

  test('M3.2 §4 resolved in time, and exactly at the due', () => {
    const life = lifeOf('2026-11-18 08:00', ['resolve', '2026-11-18 10:00']);
    expect(clock(life, workingHours(2), '2026-11-30')).toMatchObject({
      ...{ status: 'doneInTime', late: null, remainingMinutes: 0 },
    });
    const later = lifeOf('2026-11-18 08:00', ['resolve', '2026-11-18 10:00:01']);
    expect(clock(later, workingHours(2), '2026-11-30').status).toBe('doneLate');
  });

  test('M3.2 §4 resolved late once, the reopened case is late too', () => {
    const life = lifeOf(
      ...([
        '2026-11-16 08:00',
        ['reply', '2026-11-16 09:00'],
        ['close', '2026-11-16 12:00'],
      ] as const),
      ['reopen', '2026-11-17 08:00'],
    );
    const found = clock(life, workingHours(2), '2026-11-17 09:00');
    expect([found.status, due(found)]).toEqual(['late', '2026-11-16 10:00']);
    expect(found.late).toEqual({ clockMinutes: 180, workingMinutes: 180 });
  });

  test('M3.2 §4 without a rule nothing is promised; before go-live nothing is measured', () => {
    const life = lifeOf('2026-11-18 09:00', ['wait', '2026-11-18 10:00']);
    const input = { time: day8to18, life, now: at('2026-11-18 12:00') };
    expect(mustBe(resolveClock({ ...input, budget: null })).status).toBe('needsData');
    const measuredFrom = at('2026-11-19');
    expect(mustBe(resolveClock({ ...input, budget: hours(9), measuredFrom })).status).toBe(
      'notMeasured',
    );
    const closed = { ...input, time: timeOf(everyDay('')) };
    expect(resolveClock({ ...closed, budget: workingDays(1) })).toEqual({
      ok: false,
      error: 'no window within two years',
    });
  });
});
