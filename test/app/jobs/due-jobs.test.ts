// 3-product §4: which jobs are due, by a table of states, and over the nights in which clocks change.
import { dueJobs } from '../../../src/app/jobs/due-jobs';
import type { JobState } from '../../../src/config/jobs';
import { type Instant, instantOf, MINUTE_MS } from '../../../src/domain/time/instant';
import { utc, zoneNamed } from '../../support/zones';

const NIGHT = { name: 'check', every: 'day', at: 120 } as const;
const WATCH = { name: 'watch', every: 'hour' } as const;
const FRESH: JobState = { isOn: true, at: 120, lastSuccess: null, since: null, lastError: '' };
const SHANGHAI = zoneNamed('Asia/Shanghai');

/** A wall time of Shanghai: '22 02:17' is that day of November 2026. */
const at = (text: string): Instant => {
  const [day = '', clock = ''] = text.split(' ');
  return instantOf(utc(`2026-11-${day}T${clock}:00Z`) - 8 * 60 * MINUTE_MS);
};

const said = (
  job: typeof NIGHT | typeof WATCH,
  state: JobState | undefined,
  now: Instant,
  zone = SHANGHAI,
): 'due' | 'late' | 'not due' => {
  const [due] = dueJobs([job], new Map(state === undefined ? [] : [[job.name, state]]), now, zone);
  return due === undefined ? 'not due' : due.isLate ? 'late' : 'due';
};

describe('3-product §4: a job of every night, at 02:00', () => {
  test.each([
    ['never run', '', '', '22 02:17', 'due'],
    ['never run, by day', '', '', '22 15:00', 'due'],
    ['last night’s ran, its time not come', '21 02:17', '', '22 01:59', 'not due'],
    ['its very minute', '21 02:17', '', '22 02:00', 'due'],
    ['in its hour', '21 02:17', '', '22 02:59', 'due'],
    ['run in this hour', '22 02:17', '', '22 02:40', 'not due'],
    ['run at its very minute', '22 02:00', '', '22 02:00', 'not due'],
    ['run today, asked in the evening', '22 02:17', '', '22 23:17', 'not due'],
    ['the tick of 02:17 was missed', '21 02:17', '', '22 03:17', 'late'],
    ['a tick that Google brings a quarter late is none', '21 02:17', '', '22 03:15', 'due'],
    ['nobody’s machine until noon', '21 02:17', '', '22 12:17', 'late'],
    ['two nights missed, before the third', '20 02:17', '', '23 01:17', 'late'],
    ['two nights missed, in the hour of the third', '20 02:17', '', '23 02:17', 'due'],
    ['made up for at noon, the next night', '22 12:17', '', '23 02:17', 'due'],
    ['begun before its time: does not count for it', '22 01:58', '', '22 02:17', 'due'],
    ['under way for nine minutes', '21 02:17', '22 02:10', '22 02:19', 'not due'],
    ['under way for ten minutes: dead', '21 02:17', '22 02:10', '22 02:20', 'due'],
    ['died an hour ago', '21 02:17', '22 02:17', '22 03:17', 'late'],
    ['never run, died an hour ago', '', '22 02:17', '22 03:17', 'due'],
    ['a success in the future says nothing', '25 02:17', '', '22 12:00', 'due'],
    ['a run in the future says nothing', '21 02:17', '25 02:17', '22 02:17', 'due'],
    ['a clock that went back some minutes', '22 02:17', '', '22 02:10', 'not due'],
  ] as const)('%s', (_, last, since, now, wanted) => {
    const state: JobState = {
      ...FRESH,
      lastSuccess: last === '' ? null : at(last),
      since: since === '' ? null : at(since),
    };
    expect(said(NIGHT, state, at(now))).toBe(wanted);
  });

  test('a file that knows nothing of it yet runs it', () => {
    expect(said(NIGHT, undefined, at('22 02:17'))).toBe('due');
  });

  test('switched off it never runs', () => {
    expect(said(NIGHT, { ...FRESH, isOn: false }, at('22 02:17'))).toBe('not due');
  });

  test.each([
    [300, '22 02:17', 'not due'],
    [300, '22 05:00', 'due'],
    [null, '22 02:17', 'due'],
    [0, '22 00:00', 'due'],
    [1439, '22 23:58', 'not due'],
    [1439, '22 23:59', 'due'],
  ] as const)('its time in the table is %p: at %s %s', (time, now, wanted) => {
    const last = at(time === 1439 ? '21 23:59' : time === 0 ? '21 00:30' : '21 05:17');
    expect(said(NIGHT, { ...FRESH, at: time, lastSuccess: last }, at(now))).toBe(wanted);
  });
});

describe('a job of every hour', () => {
  test.each([
    ['never run', '', '', 'due'],
    ['an hour ago', '22 01:17', '', 'due'],
    ['forty minutes ago, as Google’s clock wavers', '22 01:37', '', 'due'],
    ['nine minutes ago', '22 02:08', '', 'not due'],
    ['two minutes ahead: the other tick of this minute', '22 02:19', '', 'not due'],
    ['days ago: one makes up for them, and nobody calls it late', '19 02:17', '', 'due'],
    ['under way', '22 01:17', '22 02:16', 'not due'],
  ] as const)('%s', (_, last, since, wanted) => {
    const state: JobState = {
      ...{ isOn: true, at: null, lastError: '' },
      lastSuccess: last === '' ? null : at(last),
      since: since === '' ? null : at(since),
    };
    expect(said(WATCH, state, at('22 02:17'))).toBe(wanted);
  });
});

describe('3-product §4: nights in which the clocks change', () => {
  /** One trigger, every hour for five days, at this minute of the world's clock: when the job ran. */
  const runs = (zoneName: string, on: string, minute: number, time: number): string[] => {
    const zone = zoneNamed(zoneName);
    let state: JobState = { ...FRESH, at: time };
    const days: string[] = [];
    const begin = utc(`${on}T00:00:00Z`) - 2 * 86_400_000 + minute * MINUTE_MS;
    for (let hour = 0; hour < 5 * 24; hour += 1) {
      const now = instantOf(begin + hour * 60 * MINUTE_MS);
      const answer = said(NIGHT, state, now, zone);
      if (answer === 'not due') continue;
      if (state.lastSuccess !== null) {
        days.push(`${new Date(zone.wallTimeAt(now)).toISOString().slice(0, 10)} ${answer}`);
      }
      state = { ...state, lastSuccess: now };
    }
    return days;
  };

  test.each([
    ['America/New_York', '2026-03-08', 'the hour of 02:00 does not come'],
    ['America/New_York', '2026-11-01', 'the hour of 01:00 comes twice'],
    ['America/Santiago', '2026-09-06', 'midnight does not come'],
    ['Australia/Lord_Howe', '2026-04-05', 'half an hour comes twice'],
    ['Australia/Lord_Howe', '2026-10-04', 'half an hour does not come'],
    ['Africa/Cairo', '2026-04-24', 'midnight does not come'],
  ])('%s %s: %s; the job runs once a day and is never late', (zone, on) => {
    for (const time of [0, 60, 90, 120, 150, 180]) {
      for (const minute of [0, 1, 29, 30, 59]) {
        const found = runs(zone, on, minute, time);
        expect(found.filter((line) => line.endsWith('late'))).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('Pacific/Apia had no 30 December 2011: its night is the moment after it; nothing is late', () => {
    expect(runs('Pacific/Apia', '2011-12-30', 17, 120)).toEqual([
      '2011-12-28 due',
      '2011-12-29 due',
      '2011-12-31 due',
      '2011-12-31 due',
      '2012-01-01 due',
      '2012-01-02 due',
    ]);
  });
});
