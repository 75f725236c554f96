import fc from 'fast-check';
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import {
  type ExplainedDue,
  explainNextCall,
  type IntervalStep,
} from '../../../src/domain/follow-up/explain-next-call';
import { nextDue } from '../../../src/domain/follow-up/next-call';
import type { Cadence, Shift } from '../../../src/domain/rule-book/rule-book';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { addMonths } from '../../../src/domain/time/month-math';
import { CHINA_2026, day } from '../../support/dates';

const ruleOf = (cadence: Cadence) => ({
  ...{ tier: 'Key', channel: 'call', cadence, priority: false, row: 13 },
});
interface Asked {
  readonly last?: string;
  readonly since?: string;
  readonly shift?: Shift;
  readonly days?: typeof CHINA_2026;
  readonly open?: boolean;
}
const explain = (cadence: Cadence, { last, since, shift, days = [], open = true }: Asked) =>
  explainNextCall({
    rule: ruleOf(cadence),
    calendar: makeCalendar(open ? MON_FRI : [], days),
    days,
    shift: shift ?? 'earlier',
    lastContact: last === undefined ? null : day(last),
    since: since === undefined ? null : day(since),
  });
const dueOf = (...asked: Parameters<typeof explain>): ExplainedDue => {
  const found = explain(...asked);
  if (found.kind !== 'due') throw new Error('no date');
  return found;
};
const DAYS_15: Cadence = { kind: 'days', days: 15 };
const DAILY: Cadence = { kind: 'days', days: 1 };
const MONTHLY: Cadence = { kind: 'months', months: 1 };

describe('2-rules §3: the steps of a next call', () => {
  test('M0.6 a working day needs no move; the rule row is there to be named', () => {
    expect(explain(DAYS_15, { last: '2026-03-03' })).toEqual({
      kind: 'due',
      rule: ruleOf(DAYS_15),
      anchor: { on: day('2026-03-03'), from: 'last contact', overruled: null },
      step: { kind: 'days', days: 15, timesAMonth: null },
      raw: { on: day('2026-03-18'), works: true, row: null },
      move: null,
      due: { on: day('2026-03-18'), works: true, row: null },
    });
  });

  test.each<[string, Cadence, Asked, ExplainedDue['move'], string]>([
    ['Sat 21 March, the Friday before', DAYS_15, { last: '2026-03-06' }, 'earlier', '2026-03-20'],
    ['shift later', DAYS_15, { last: '2026-03-06', shift: 'later' }, 'later', '2026-03-23'],
    ['shift none', DAYS_15, { last: '2026-03-06', shift: 'none' }, 'kept', '2026-03-21'],
    ['Friday is the anchor itself', DAILY, { last: '2026-03-06' }, 'only later', '2026-03-09'],
    ['no opening hours', DAYS_15, { last: '2026-03-06', open: false }, 'never open', '2026-03-21'],
  ])('M1.2 a rest day: %s', (_, cadence, asked, move, due) => {
    const found = dueOf(cadence, asked);
    expect([found.move, isoDate(found.due.on)]).toEqual([move, due]);
    expect(found.raw.works).toBe(false);
  });

  test.each<[Asked, string, string, string | null]>([
    [{ last: '2026-03-10', since: '2026-03-03' }, 'last contact', '2026-03-10', null],
    [{ last: '2026-03-03', since: '2026-03-10' }, 'since', '2026-03-10', '2026-03-03'],
    [{ last: '2026-03-03', since: '2026-03-03' }, 'last contact', '2026-03-03', null],
    [{ since: '2026-03-03' }, 'since', '2026-03-03', null],
  ])('M0.6 the anchor of %j is %s', (asked, from, on, overruled) => {
    expect(dueOf(DAYS_15, asked).anchor).toEqual({
      ...{ on: day(on), from, overruled: overruled === null ? null : day(overruled) },
    });
  });

  test('M1.9 without any date there is nothing to count from', () => {
    expect(explain(DAYS_15, {})).toEqual({ kind: 'not yet contacted', rule: ruleOf(DAYS_15) });
  });

  test.each<[string, Cadence, string, IntervalStep]>([
    ['28 February', MONTHLY, '2026-01-31', { kind: 'months', months: 1, lacking: 31 }],
    ['29 February', MONTHLY, '2028-01-31', { kind: 'months', months: 1, lacking: 31 }],
    ['the same day', MONTHLY, '2026-03-03', { kind: 'months', months: 1, lacking: null }],
    [
      'once a month is a month',
      { kind: 'per month', times: 1 },
      '2026-01-30',
      { kind: 'months', months: 1, lacking: 30 },
    ],
    [
      '3 a month are 9 days apart',
      { kind: 'per month', times: 3 },
      '2026-03-03',
      { kind: 'days', days: 9, timesAMonth: 3 },
    ],
    [
      'once a week is 7 days',
      { kind: 'per week', times: 1 },
      '2026-03-03',
      { kind: 'days', days: 7, timesAMonth: null },
    ],
    [
      'twice a week: the contact of Monday fulfils Wednesday',
      { kind: 'per week', times: 2 },
      '2026-03-02',
      {
        kind: 'slots',
        fulfilled: { on: day('2026-03-04'), nth: 3, workingDays: 5 },
        next: { on: day('2026-03-06'), nth: 5, workingDays: 5 },
      },
    ],
    [
      'the next slot may lie in a shorter week',
      { kind: 'per week', times: 2 },
      '2026-09-30',
      {
        kind: 'slots',
        fulfilled: { on: day('2026-09-30'), nth: 3, workingDays: 3 },
        next: { on: day('2026-10-09'), nth: 2, workingDays: 3 },
      },
    ],
  ])('M2.1 the interval: %s', (_, cadence, last, step) => {
    expect(dueOf(cadence, { last, days: CHINA_2026 }).step).toEqual(step);
  });

  test('§4 the row of the days list that makes a rest day or a working day is named', () => {
    const holiday = dueOf(DAYS_15, { last: '2026-09-18', days: CHINA_2026 });
    expect(holiday.raw).toMatchObject({ works: false, row: { kind: 'off' } });
    expect(holiday.due).toEqual({ on: day('2026-09-30'), works: true, row: null });
    const sunday = dueOf(DAYS_15, { last: '2026-09-05', days: CHINA_2026 });
    expect(sunday.raw).toMatchObject({ on: day('2026-09-20'), works: true, row: { kind: 'work' } });
    expect(sunday.move).toBeNull();
  });

  test('§4 of two rows for one day the later is named, which wins', () => {
    const row = (kind: 'off' | 'work', at: number) => {
      const on = day('2026-03-18');
      return { from: on, to: on, kind, windows: null, note: '', row: at };
    };
    const days = [row('off', 2), row('work', 3)];
    expect(dueOf(DAYS_15, { last: '2026-03-03', days }).raw).toEqual({
      ...{ on: day('2026-03-18'), works: true, row: days[1] },
    });
  });

  test('§3 the steps lead to the date of NEXTCALL, whatever the cadence', () => {
    const cadences = fc.oneof(
      fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 14 }) }),
      fc.record({
        ...{ kind: fc.constant('per month' as const), times: fc.integer({ min: 1, max: 28 }) },
      }),
      fc.record({
        ...{ kind: fc.constant('per week' as const), times: fc.integer({ min: 1, max: 7 }) },
      }),
    );
    const reached = (anchor: CivilDate, step: IntervalStep): CivilDate => {
      if (step.kind === 'slots') return step.next.on;
      return step.kind === 'days' ? addDays(anchor, step.days) : addMonths(anchor, step.months);
    };
    const start = day('2025-12-20');
    fc.assert(
      fc.property(
        cadences,
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: 0, max: 400 })),
        fc.constantFrom<Shift>('earlier', 'later', 'none'),
        (cadence, last, since, shift) => {
          const input = {
            calendar: makeCalendar(MON_FRI, CHINA_2026),
            shift,
            lastContact: addDays(start, last),
            since: since === null ? null : addDays(start, since),
          };
          const found = explainNextCall({ ...input, rule: ruleOf(cadence), days: CHINA_2026 });
          const plain = nextDue({ ...input, cadence });
          if (found.kind !== 'due' || plain === null) throw new Error('no date');
          expect(found.due.on).toBe(plain.due);
          expect(reached(found.anchor.on, found.step)).toBe(found.raw.on);
          expect(found.move === null).toBe(found.raw.works);
        },
      ),
    );
  });
});
