// The first round: customers whose date had passed before the team began.
import fc from 'fast-check';
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { nextDue } from '../../../src/domain/follow-up/next-call';
import {
  dueFromGoLive,
  spreadFirstCalls,
  type Waiting,
} from '../../../src/domain/follow-up/spread';
import { cadenceFor } from '../../../src/domain/rule-book/cadence';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const book = defaultBook('en');
const GO_LIVE = day('2026-11-23');

const keyDue = (last: string): CivilDate => {
  const rule = cadenceFor(book, 'Key', 'call');
  const next =
    rule && nextDue({ cadence: rule.cadence, calendar, shift: book.shift, lastContact: day(last) });
  if (next === undefined || next === null) throw new Error('no date');
  return next.due;
};

const waiting = (key: string, due: string, tierRank = 0, owner = 'Lin'): Waiting => ({
  ...{ key, owner, due: day(due), tierRank },
});

const spread = (list: readonly Waiting[], days: number): Record<string, string> =>
  Object.fromEntries(
    [...spreadFirstCalls(list, { on: GO_LIVE, days }, calendar)].map(([key, on]) => [
      key,
      isoDate(on),
    ]),
  );

describe('2-rules §3: go-live is no anchor', () => {
  test('Key, last Mon 9 Nov, go-live Mon 23 Nov: Tue 24 Nov, whatever the spread', () => {
    for (const firstCall of [undefined, day('2026-11-27')]) {
      expect(isoDate(dueFromGoLive(keyDue('2026-11-09'), GO_LIVE, firstCall))).toBe('2026-11-24');
    }
  });

  test('Key, last Wed 4 Nov (due Thu 19 Nov): Mon 23 Nov or later in the spread', () => {
    expect(isoDate(keyDue('2026-11-04'))).toBe('2026-11-19');
    const moved = [undefined, day('2026-11-25'), day('2026-11-20')].map((firstCall) =>
      isoDate(dueFromGoLive(keyDue('2026-11-04'), GO_LIVE, firstCall)),
    );
    expect(moved).toEqual(['2026-11-23', '2026-11-25', '2026-11-23']);
  });
});

describe('2-rules §3: the spread', () => {
  test('higher tiers first, then who waited longest, then the number; over working days', () => {
    const list = [
      waiting('d', '2026-11-02', 2),
      waiting('b', '2026-11-10'),
      waiting('c', '2026-11-10'),
      waiting('a', '2026-11-19'),
    ];
    expect(spread(list, 4)).toEqual({
      ...{ b: '2026-11-23', c: '2026-11-24', a: '2026-11-25', d: '2026-11-26' },
    });
  });

  test('rest days are left out: six days from a Saturday begin on Monday', () => {
    const list = Array.from({ length: 6 }, (_, n) => waiting(`c${n}`, '2026-11-02'));
    const days = spreadFirstCalls(list, { on: day('2026-11-21'), days: 6 }, calendar);
    expect([...days.values()].map(isoDate)).toEqual([
      ...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'],
    ]);
  });

  test('the days of one owner differ by one call at most, and nobody is left out', () => {
    const one = fc.record({
      owner: fc.constantFrom('Lin', 'Wang', ''),
      late: fc.integer({ min: 1, max: 400 }),
      tierRank: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 120 }),
        fc.integer({ min: 1, max: 15 }),
        (all, days) => {
          const list = all.map(({ owner, late, tierRank }, n) => ({
            ...{ key: `${n}`, owner, due: addDays(GO_LIVE, -late), tierRank },
          }));
          const found = spreadFirstCalls(list, { on: GO_LIVE, days }, calendar);
          expect(found.size).toBe(list.length);
          for (const owner of ['Lin', 'Wang', '']) {
            const counts = new Map<CivilDate, number>();
            const mine = list.filter((line) => line.owner === owner);
            for (const { key } of mine) {
              const on = found.get(key);
              if (on !== undefined) counts.set(on, (counts.get(on) ?? 0) + 1);
            }
            const most = Math.ceil(mine.length / days);
            const least = Math.floor(mine.length / days);
            for (const count of counts.values()) expect([least, most]).toContain(count);
          }
        },
      ),
    );
  });
});
