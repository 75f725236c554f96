import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import {
  type FollowUpInput,
  type FollowUpStatus,
  followUpStatus,
} from '../../../src/domain/follow-up/follow-up-status';
import { CHINA_2026, day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const at = (asOf: string, due: string | null, more: Partial<FollowUpInput> = {}) =>
  followUpStatus({
    asOf: day(asOf),
    calendar,
    due: due === null ? null : day(due),
    contacted: true,
    ...more,
  });

describe('2-rules §3: status at day D, the first that fits', () => {
  test.each<[string, string | null, Partial<FollowUpInput>, FollowUpStatus, string]>([
    ['2026-03-19', '2026-03-18', { gone: true, paused: true }, 'none', 'left beats paused'],
    ['2026-03-19', '2026-03-18', { paused: true }, 'paused', 'paused beats overdue'],
    ['2026-03-19', null, { paused: true }, 'paused', 'paused needs no date'],
    ['2026-03-19', '2026-03-18', {}, 'overdue', 'the day after'],
    ['2026-03-18', '2026-03-18', {}, 'today', 'the due day is not late'],
    ['2026-03-17', '2026-03-18', {}, 'soon', 'tomorrow'],
    ['2026-03-13', '2026-03-18', {}, 'soon', '3 working days: Mon, Tue, Wed'],
    ['2026-03-12', '2026-03-18', {}, 'fine', '4 working days'],
    ['2026-03-17', '2026-03-18', { booked: true }, 'booked', 'booked beats soon'],
    ['2026-03-02', '2026-03-18', { booked: true }, 'booked', 'booked beats fine'],
    ['2026-03-18', '2026-03-18', { booked: true }, 'today', 'the day of the appointment'],
    ['2026-03-19', '2026-03-18', { booked: true }, 'overdue', 'the appointment passed'],
    ['2026-03-19', '2026-03-18', { contacted: false }, 'never', 'never replaces overdue'],
    ['2026-03-18', '2026-03-18', { contacted: false }, 'never', 'never replaces today'],
    ['2026-03-17', '2026-03-18', { contacted: false }, 'soon', 'a first call that is near'],
    ['2026-03-02', '2026-03-18', { contacted: false }, 'fine', 'a first call that is far'],
    [
      '2026-03-17',
      '2026-03-18',
      { contacted: false, booked: true },
      'booked',
      'a first one booked',
    ],
    ['2026-03-18', null, {}, 'needsData', 'no date'],
    ['2026-03-18', null, { contacted: false }, 'needsData', 'no date, no contact'],
  ])('M1.3 §3 on %s, due %s, %j: %s (%s)', (asOf, due, more, expected) => {
    expect(at(asOf, due, more).status).toBe(expected);
  });

  test('M1.3 §3 overdue in calendar days, working days and intervals', () => {
    expect(at('2026-11-21', '2026-11-20', { intervalDays: 15 }).overdue).toEqual({
      days: 1,
      workingDays: 0,
      intervals: 1 / 15,
    });
    expect(at('2026-11-23', '2026-11-20', { intervalDays: 15 }).overdue).toEqual({
      days: 3,
      workingDays: 1,
      intervals: 0.2,
    });
    expect(at('2026-11-23', '2026-11-20').overdue?.intervals).toBeNull();
    expect(at('2026-11-23', '2026-11-20', { contacted: false }).overdue?.days).toBe(3);
  });

  test.each(['today', 'soon', 'fine'])(
    'M1.3 §3 nothing is overdue while the status is %s',
    (word) => {
      const asOf = { today: '2026-03-18', soon: '2026-03-17', fine: '2026-03-02' }[word] ?? '';
      expect(at(asOf, '2026-03-18')).toEqual({ status: word, overdue: null });
    },
  );

  test('M1.3 §3 soon counts working days: eight calendar days of holiday are one', () => {
    const china = makeCalendar(MON_FRI, CHINA_2026);
    expect(at('2026-09-30', '2026-10-10', { calendar: china }).status).toBe('soon');
    expect(at('2026-09-29', '2026-10-10', { calendar: china }).status).toBe('fine');
  });
});
