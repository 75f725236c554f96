import { actBy } from '../../../src/domain/calendar/act-by';
import { MON_FRI, type Week } from '../../../src/domain/calendar/calendar';
import type { DayRow } from '../../../src/domain/calendar/days';
import { due, dueInWorkingDays, nextOpening } from '../../../src/domain/calendar/due';
import { elapsed, workedPieces } from '../../../src/domain/calendar/elapsed';
import { CHINA_2026, day } from '../../support/dates';
import { dueText, everyDay, mustBe, timeOf, weekdays } from '../../support/working-time';
import { at, shown } from '../../support/zones';

const china = timeOf(MON_FRI, CHINA_2026);
const night = timeOf(everyDay('22:00-06:00'));
const closed = timeOf(everyDay(''));

const dayRow = (date: string, kind: DayRow['kind'], windows: DayRow['windows'] = null): DayRow => ({
  ...{ from: day(date), to: day(date), kind, windows, note: '', row: 2 },
});

describe('2-rules §4: due in working time, official 2026 days of China', () => {
  test.each<[string, number, string, string]>([
    ['2026-09-18 17:00', 2, '2026-09-20 10:00', 'Sunday is a make-up day'],
    ['2026-09-18 17:00', 24, '2026-09-23 09:30', 'more than three days of 7.5 hours'],
    ['2026-02-13 17:00', 24, '2026-02-26 09:30', '14 Feb worked, 15–23 Feb off'],
    ['2026-02-14 17:30', 2, '2026-02-24 10:30', 'past the Spring Festival'],
    ['2026-09-30 16:00', 2, '2026-09-30 18:00', 'ends at closing: due at closing'],
    ['2026-09-30 16:00', 24, '2026-10-10 17:30', 'ends on a make-up Saturday'],
    ['2026-11-20 12:30', 2, '2026-11-20 15:30', 'starts in the lunch break'],
    ['2026-11-21 15:00', 2, '2026-11-23 11:00', 'peers 1: Monday 11:00, not 17:00'],
    ['2026-11-21 20:00', 2, '2026-11-23 11:00', 'peers 1: the clock time of Saturday is nothing'],
    ['2026-11-23 06:00', 2, '2026-11-23 11:00', 'before hours'],
    ['2026-11-23 19:00', 2, '2026-11-24 11:00', 'after hours'],
    ['2026-11-23 09:00', 3, '2026-11-23 12:00', 'ends at the lunch break'],
    ['2026-11-23 12:00', 1, '2026-11-23 14:30', 'a start at closing begins at the next opening'],
    ['2026-11-21 15:00', 0, '2026-11-21 15:00', 'due(a, 0) = a, also outside the windows'],
    ['2026-11-23 17:59:30', 1 / 60, '2026-11-24 09:00:30', '60 seconds across a night'],
  ])('M0.11 §4 %s + %d working h: %s (%s)', (start, hours, expected) => {
    expect(dueText(due(china, at(start), hours * 60))).toBe(expected);
  });

  test.each<[string, string, number, string, string]>([
    ['9-17', '2026-11-20 17:00', 8, '2026-11-23 17:00', 'peers 7: not Monday 9:00'],
    ['8-17', '2026-11-20 16:00', 4, '2026-11-23 11:00', 'peers 7: not Tuesday'],
    ['9-24:00', '2026-11-23 22:00', 2, '2026-11-24 00:00', '24:00 is an end'],
    ['9-24:00', '2026-11-20 22:00', 3, '2026-11-23 10:00', 'past 24:00 to Monday'],
    ['0-24:00', '2026-11-20 22:00', 3, '2026-11-23 01:00', 'around the clock but the weekend'],
    ['9-10, 11-12, 15-16', '2026-11-23 09:30', 2, '2026-11-23 15:30', 'three windows a day'],
    ['22:00-06:00', '2026-11-23 23:00', 3, '2026-11-24 02:00', 'past midnight'],
    ['22:00-06:00', '2026-11-20 23:00', 8, '2026-11-23 23:00', 'Friday night ends on Saturday'],
    ['22:00-06:00', '2026-11-21 03:00', 3, '2026-11-21 06:00', 'Saturday early belongs to Friday'],
    ['22:00-06:00', '2026-11-22 03:00', 1, '2026-11-23 23:00', 'Sunday early belongs to nobody'],
  ])('M0.11 §4 windows %s, %s + %d h: %s (%s)', (text, start, hours, expected) => {
    expect(dueText(due(timeOf(weekdays(text)), at(start), hours * 60))).toBe(expected);
  });

  test('M0.11 §4 a night that overlaps the next morning is counted once', () => {
    const week: Week = everyDay('20:00-10:00').map((windows, index) =>
      index % 2 === 0 ? windows : [{ start: 480, end: 720 }],
    );
    const time = timeOf(week);
    // Monday 20:00 to Tuesday 10:00 and Tuesday 08:00 to 12:00 are 16 hours, not 18.
    expect(elapsed(time, at('2026-11-23 12:00'), at('2026-11-24 13:00'))).toEqual({
      ok: true,
      value: 16 * 60,
    });
    expect(dueText(due(time, at('2026-11-23 20:00'), 16 * 60))).toBe('2026-11-24 12:00');
  });

  test('M0.11 §4 a day off does not cut the night before it, but its own night', () => {
    const time = timeOf(everyDay('22:00-06:00'), [dayRow('2026-11-24', 'off')]);
    const pieces = workedPieces(time, at('2026-11-23 12:00'), at('2026-11-26 00:00'));
    expect(pieces.map(({ from, to }) => `${shown(from)} ${shown(to)}`)).toEqual([
      '2026-11-23 22:00 2026-11-24 00:00',
      '2026-11-24 00:00 2026-11-24 06:00',
      '2026-11-25 22:00 2026-11-26 00:00',
    ]);
  });

  test('M0.11 §4 a make-up day has its own windows', () => {
    const days = [dayRow('2026-11-21', 'work', [{ start: 600, end: 660 }])];
    expect(dueText(due(timeOf(MON_FRI, days), at('2026-11-20 18:00'), 90))).toBe(
      '2026-11-23 09:30',
    );
  });
});

describe('2-rules §4: what cannot be answered is a code, not a throw and not a loop', () => {
  test.each<[string, () => { readonly ok: boolean; readonly error?: string }, string]>([
    ['a negative budget', () => due(china, at('2026-11-23'), -1), 'negative budget'],
    [
      'a budget that is no number',
      () => due(china, at('2026-11-23'), Number.NaN),
      'negative budget',
    ],
    ['an endless budget', () => due(china, at('2026-11-23'), Infinity), 'budget too long'],
    [
      'an end before the start',
      () => elapsed(china, at('2026-11-23'), at('2026-11-22')),
      'end before start',
    ],
    [
      'peers 6: no windows, no wall clock',
      () => due(closed, at('2026-11-23'), 1440),
      'no window within two years',
    ],
    ['no opening', () => nextOpening(closed, at('2026-11-23')), 'no window within two years'],
    [
      'working days that never come',
      () => dueInWorkingDays(closed, at('2026-11-23'), 1),
      'no window within two years',
    ],
    [
      'working days below nothing',
      () => dueInWorkingDays(china, at('2026-11-23'), -1),
      'negative budget',
    ],
    [
      'endless working days',
      () => dueInWorkingDays(china, at('2026-11-23'), Infinity),
      'budget too long',
    ],
  ])('M0.11 §4 %s', (_because, ask, code) => {
    expect(ask()).toEqual({ ok: false, error: code });
  });

  test('M0.11 §4 a calendar that never opens has no working time, and a budget of 0 is due at once', () => {
    expect(elapsed(closed, at('2026-01-01'), at('2026-12-31'))).toEqual({ ok: true, value: 0 });
    expect(dueText(due(closed, at('2026-11-23 10:00'), 0))).toBe('2026-11-23 10:00');
  });

  test('M0.11 §4 a window two years away is found, one beyond is not', () => {
    const start = at('2026-01-01 10:00');
    const opens = (date: string) =>
      timeOf(everyDay(''), [dayRow(date, 'work', [{ start: 540, end: 720 }])]);
    expect(dueText(due(opens('2027-12-31'), start, 60))).toBe('2027-12-31 10:00');
    expect(dueText(due(opens('2028-02-01'), start, 60))).toBe('no window within two years');
  });
});

describe('2-rules §4: elapsed', () => {
  test.each<[string, string, number, string]>([
    ['2026-11-23 09:00', '2026-11-23 18:00', 7.5 * 60, 'a day'],
    ['2026-11-23 00:00', '2026-11-24 00:00', 7.5 * 60, 'midnight to midnight'],
    ['2026-11-23 12:00', '2026-11-23 13:30', 0, 'the lunch break'],
    ['2026-11-20 18:00', '2026-11-23 09:00', 0, 'the weekend'],
    ['2026-11-23 10:00', '2026-11-23 10:00', 0, 'no time at all'],
    ['2026-11-23 10:00:15', '2026-11-23 10:01', 0.75, 'seconds count'],
    ['2026-09-30 16:00', '2026-10-10 17:30', 24 * 60, 'over the October holiday'],
    ['2026-01-01 00:00', '2027-01-01 00:00', (261 - 12 + 4) * 450, 'a year in blocks of days'],
  ])('M0.11 §4 %s to %s: %d working minutes (%s)', (from, to, minutes) => {
    expect(elapsed(china, at(from), at(to))).toEqual({ ok: true, value: minutes });
  });
});

describe('2-rules §4: n working days', () => {
  test.each<[string, number, string, string]>([
    ['2026-11-20 10:00', 1, '2026-11-23 18:00', 'the day of receipt does not count'],
    ['2026-11-21 10:00', 1, '2026-11-23 18:00', 'received on a rest day'],
    ['2026-09-18 17:00', 1, '2026-09-20 18:00', 'a make-up Sunday counts'],
    ['2026-09-30 17:00', 2, '2026-10-09 18:00', 'over the October holiday'],
    ['2026-09-30 17:00', 3, '2026-10-10 18:00', 'to the make-up Saturday'],
    ['2026-11-23 23:59', 1, '2026-11-24 18:00', 'late in the evening'],
    ['2026-11-23 10:00', 0, '2026-11-23 10:00', 'none is at once'],
  ])('M0.11 §4 %s + %d working days: %s (%s)', (start, days, expected) => {
    expect(dueText(dueInWorkingDays(china, at(start), days))).toBe(expected);
  });

  test('M0.11 §4 the last closing of a night shift is the next morning', () => {
    expect(dueText(dueInWorkingDays(night, at('2026-11-23 10:00'), 1))).toBe('2026-11-25 06:00');
  });
});

describe('2-rules §4: act by', () => {
  test.each<[string, string, string, string]>([
    ['2026-11-20 16:00', '2026-11-21 16:00', '2026-11-20 18:00', 'the promise falls on a rest day'],
    ['2026-11-19 13:30', '2026-11-20 13:30', '2026-11-20 12:00', 'the promise falls on an opening'],
    [
      '2026-11-20 18:00',
      '2026-11-21 18:00',
      '2026-11-21 18:00',
      'received at closing: the promise',
    ],
    [
      '2026-11-20 18:01',
      '2026-11-21 18:01',
      '2026-11-21 18:01',
      'received after closing: the promise',
    ],
    ['2026-11-20 17:59', '2026-11-21 17:59', '2026-11-20 18:00', 'one minute is left'],
    ['2026-11-18 10:00', '2026-11-19 10:00', '2026-11-19 10:00', 'inside the windows: itself'],
    ['2026-11-18 18:00', '2026-11-19 18:00', '2026-11-19 18:00', 'at closing: itself'],
    ['2026-11-18 12:30', '2026-11-19 12:30', '2026-11-19 12:00', 'in the lunch break'],
    ['2026-11-18 20:00', '2026-11-19 20:00', '2026-11-19 18:00', 'after hours'],
    ['2026-09-30 16:00', '2026-10-05 16:00', '2026-09-30 18:00', 'days before the promise'],
    ['2026-11-20 10:00', '2026-11-20 10:00', '2026-11-20 10:00', 'no time at all'],
  ])('M0.11 §4 received %s, promise %s: act by %s (%s)', (received, promise, expected) => {
    expect(shown(actBy(china, at(received), at(promise)))).toBe(expected);
  });

  test('M0.11 §4 a promise at midnight with windows around the clock is its own act-by', () => {
    const always = timeOf(everyDay('0:00-24:00'));
    expect(shown(actBy(always, at('2026-11-20 00:00'), at('2026-11-21 00:00')))).toBe(
      '2026-11-21 00:00',
    );
  });
});

describe('2-rules §4: the next opening', () => {
  test.each<[string, string, string]>([
    ['2026-11-23 10:00', '2026-11-23 10:00', 'inside: at once'],
    ['2026-11-23 09:00', '2026-11-23 09:00', 'at opening: at once'],
    ['2026-11-23 12:00', '2026-11-23 13:30', 'at closing: the next opening'],
    ['2026-11-20 18:00', '2026-11-23 09:00', 'over the weekend'],
    ['2026-09-30 20:00', '2026-10-08 09:00', 'over a holiday'],
  ])('M0.11 §4 after %s: %s (%s)', (from, expected) => {
    expect(shown(mustBe(nextOpening(china, at(from))))).toBe(expected);
  });
});
