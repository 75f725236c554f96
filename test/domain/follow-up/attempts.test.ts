// 2-rules §3: after failed calls 1, 2, 3 a retry in 1, 2, 3 working days; the fourth is the lead's.
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { attemptsOf } from '../../../src/domain/follow-up/attempts';
import { isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const HOLIDAY = makeCalendar(MON_FRI, [
  { from: day('2026-11-23'), to: day('2026-11-24'), kind: 'off', windows: null, note: '', row: 1 },
]);

describe('2-rules §3 "Attempts do not move the anchor"', () => {
  test.each([
    [['2026-11-18'], '2026-11-19', 'the next day'],
    [['2026-11-20'], '2026-11-23', 'over the weekend'],
    [['2026-11-21'], '2026-11-23', 'tried on a Saturday'],
    [['2026-11-19', '2026-11-20'], '2026-11-24', 'two working days after the second'],
    [['2026-11-16', '2026-11-17', '2026-11-19'], '2026-11-24', 'three after the third'],
    [['2026-11-20', '2026-11-20'], '2026-11-24', 'each call counts, two of one day, too'],
  ])('failed on %j: again on %s (%s)', (days, expected) => {
    const attempts = attemptsOf(days.map(day), calendar);
    expect(attempts?.retryOn).toBe(day(expected));
    expect([attempts?.failures, attempts?.unreachable]).toEqual([days.length, false]);
  });

  test('rest days of the team are no days of a retry', () => {
    const attempts = attemptsOf([day('2026-11-20')], HOLIDAY);
    expect(attempts?.retryOn).toBe(day('2026-11-25'));
  });

  test.each([4, 5, 9])('%i failures: unreachable, no retry', (failures) => {
    const days = Array.from({ length: failures }, (_, at) => day(`2026-11-0${at + 1}`));
    const attempts = attemptsOf(days, calendar);
    expect(attempts).toMatchObject({ failures, retryOn: null, unreachable: true });
    expect(attempts && isoDate(attempts.lastOn)).toBe(`2026-11-0${failures}`);
  });

  test('nothing failed: nothing follows', () => {
    expect(attemptsOf([], calendar)).toBeNull();
  });
});
