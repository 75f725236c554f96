// Levelling: calls up to four working days before they are due, so that each person's days are even.
import fc from 'fast-check';
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { type DueCall, type FixedCall, levelCalls } from '../../../src/domain/follow-up/levelling';
import { nextDue } from '../../../src/domain/follow-up/next-call';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const TODAY = day('2026-11-23');

const call = (key: string, due: string, more: Partial<DueCall> = {}): DueCall => ({
  ...{ key, owner: 'Lin', due: day(due), tierRank: 0 },
  ...{ anchor: day('2026-11-01'), intervalDays: 15, ...more },
});
const planned = (calls: readonly DueCall[], fixed: readonly FixedCall[] = []): readonly string[] =>
  levelCalls(calls, fixed, TODAY, calendar).map((on) => isoDate(on));
const fixedOn = (on: string, times: number, owner = 'Lin'): readonly FixedCall[] =>
  Array.from({ length: times }, () => ({ owner, on: day(on) }));

describe('levelling: which day a call is planned for', () => {
  test('five calls of one Friday become one a day, who is due first and the lower number first', () => {
    const calls = ['1', '2', '3', '4', '5'].map((key) => call(key, '2026-11-27'));
    expect(planned(calls)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  test('nobody is called earlier than evenness asks for', () => {
    expect(planned([call('1', '2026-11-27')])).toEqual(['2026-11-27']);
    expect(planned([call('1', '2026-11-27'), call('2', '2026-11-27')])).toEqual([
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  test('of two that are due on one day the higher tier comes first', () => {
    const calls = [call('1', '2026-11-27', { tierRank: 2 }), call('2', '2026-11-27')];
    expect(planned(calls)).toEqual(['2026-11-27', '2026-11-26']);
  });

  test('four working days at most: a Monday reaches back to the Tuesday before', () => {
    const full = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'].flatMap((on) => [
      ...fixedOn(on, 3),
    ]);
    expect(planned([call('1', '2026-11-30')], full)).toEqual(['2026-11-24']);
    expect(planned([call('1', '2026-12-01')], [...full, ...fixedOn('2026-12-01', 4)])).toEqual([
      '2026-11-30',
    ]);
  });

  test('holidays of the team are no days to plan on', () => {
    const { from, to } = { from: day('2026-11-24'), to: day('2026-11-26') };
    const closed = makeCalendar(MON_FRI, [
      { from, to, kind: 'off', windows: null, note: '', row: 1 },
    ]);
    const calls = [call('1', '2026-11-27'), call('2', '2026-11-27')];
    expect(levelCalls(calls, [], TODAY, closed).map(isoDate)).toEqual(['2026-11-23', '2026-11-27']);
  });

  test('not nearer to the last contact than half the interval', () => {
    // Reached on Thursday 19 November, every 8 days: not before Monday 23.
    const near = { anchor: day('2026-11-19'), intervalDays: 8 };
    const busy = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].flatMap((on) => [
      ...fixedOn(on, 2),
    ]);
    expect(planned([call('1', '2026-11-27', near)], busy)).toEqual(['2026-11-23']);
    expect(planned([call('1', '2026-11-27', { ...near, intervalDays: 9 })], busy)).toEqual([
      '2026-11-27',
    ]);
  });

  test('a second call moves the first where that makes days even', () => {
    // 1 may lie on Thursday or Friday, 2 on Friday only.
    const near = { anchor: day('2026-11-18'), intervalDays: 15 };
    const calls = [
      call('1', '2026-11-27', near),
      call('2', '2026-11-27', { anchor: day('2026-11-26'), intervalDays: 1 }),
    ];
    expect(planned(calls)).toEqual(['2026-11-26', '2026-11-27']);
  });

  test('what cannot move fills its day, and only its owner’s', () => {
    const calls = [call('1', '2026-11-27'), call('2', '2026-11-27', { owner: 'Chen' })];
    expect(planned(calls, fixedOn('2026-11-27', 1))).toEqual(['2026-11-26', '2026-11-27']);
  });

  test('84 customers every 15 days: in 26 weeks no more full Fridays, every day six to nine calls', () => {
    const CUSTOMERS = 84;
    // All called in the last two weeks, as a term begins.
    let last = Array.from({ length: CUSTOMERS }, (_, i) => addDays(TODAY, -14 + (i % 12)));
    const perDay: number[] = [];
    const gaps: number[] = [];
    let today = TODAY;
    for (let n = 0; n < 130; n += 1) {
      const due = last.map(
        (on) =>
          nextDue({
            cadence: { kind: 'days', days: 15 },
            calendar,
            shift: 'earlier',
            lastContact: on,
          })?.due ?? on,
      );
      expect(due.every((on) => on >= today)).toBe(true);
      const calls = due.map((on, i) =>
        call(String(i).padStart(3, '0'), isoDate(on), { anchor: last[i] ?? on }),
      );
      const days = levelCalls(calls, [], today, calendar);
      const todays = days.map((on) => on === today);
      perDay.push(todays.filter(Boolean).length);
      last = last.map((on, i) => {
        if (todays[i] !== true) return on;
        gaps.push(today - on);
        return today;
      });
      today = calendar.nextWorkingDay(today) ?? today;
    }
    const settled = perDay.slice(20);
    expect(Math.max(...settled)).toBeLessThanOrEqual(9);
    expect(Math.min(...settled)).toBeGreaterThanOrEqual(6);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(15);
  });
});

const SPAN = 6;
const anyCalls = fc.array(
  fc.record({
    inDays: fc.integer({ min: 1, max: 9 }),
    ago: fc.integer({ min: 0, max: 12 }),
    owner: fc.constantFrom('Lin', 'Chen'),
    tierRank: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: SPAN },
);

const callsOf = (
  drawn: readonly { inDays: number; ago: number; owner: string; tierRank: number }[],
): readonly DueCall[] =>
  drawn.map(({ inDays, ago, owner, tierRank }, i) => {
    const due = calendar.addWorkingDays(TODAY, inDays) ?? TODAY;
    const anchor = addDays(TODAY, -ago);
    return { key: String(i), owner, due, anchor, intervalDays: due - anchor, tierRank };
  });

const daysOf = ({ due, anchor, intervalDays }: DueCall): readonly CivilDate[] =>
  Array.from({ length: 30 }, (_, n) => addDays(TODAY, n)).filter(
    (on) =>
      on === due ||
      (on < due &&
        calendar.isWorkingDay(on) &&
        on > anchor &&
        (on - anchor) * 2 >= intervalDays &&
        calendar.workingDaysBetween(on, due) <= 4),
  );

/** The sum of squares: the measure by which days are even. */
const unevenness = (days: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const on of days) counts.set(on, (counts.get(on) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
};

const everyChoice = (spans: readonly (readonly CivilDate[])[]): readonly (readonly CivilDate[])[] =>
  spans.reduce<readonly (readonly CivilDate[])[]>(
    (choices, span) => choices.flatMap((choice) => span.map((on) => [...choice, on])),
    [[]],
  );

describe('levelling: properties', () => {
  test('every call lies within its days', () => {
    fc.assert(
      fc.property(anyCalls, (drawn) => {
        const calls = callsOf(drawn);
        levelCalls(calls, [], TODAY, calendar).forEach((on, i) => {
          const one = calls[i];
          expect(one && daysOf(one)).toContain(on);
        });
      }),
    );
  });

  test('no other choice of days is more even', () => {
    fc.assert(
      fc.property(anyCalls, (drawn) => {
        const calls = callsOf(drawn);
        const days = levelCalls(calls, [], TODAY, calendar);
        const of = (choice: readonly CivilDate[]): number =>
          unevenness(choice.map((on, i) => `${calls[i]?.owner} ${on}`));
        const best = Math.min(...everyChoice(calls.map(daysOf)).map(of));
        expect(of(days)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  test('the same calls in another order have the same days', () => {
    fc.assert(
      fc.property(anyCalls, (drawn) => {
        const calls = callsOf(drawn);
        const forth = levelCalls(calls, [], TODAY, calendar);
        const back = levelCalls([...calls].reverse(), [], TODAY, calendar);
        expect([...back].reverse()).toEqual(forth);
      }),
    );
  });

  test('of two with the same days who is due first comes first', () => {
    fc.assert(
      fc.property(anyCalls, (drawn) => {
        const calls = callsOf(drawn);
        const days = levelCalls(calls, [], TODAY, calendar);
        calls.forEach((a, i) => {
          calls.forEach((b, j) => {
            const [onA, onB] = [days[i], days[j]];
            if (onA === undefined || onB === undefined || a.owner !== b.owner) return;
            // Could they change places, the one due later would not stand first.
            const swap = daysOf(a).includes(onB) && daysOf(b).includes(onA);
            if (swap && a.due < b.due) expect(onA).toBeLessThanOrEqual(onB);
          });
        });
      }),
    );
  });
});
