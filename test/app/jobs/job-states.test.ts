// 3-product §4: every transition of a job, by a table: how it stood, what happened, how it stands.
import { runCheck } from '../../../src/app/check/check';
import type { Desk } from '../../../src/app/desk';
import { installTrigger } from '../../../src/app/jobs/install';
import type { Job, JobHow, JobOutcome } from '../../../src/app/jobs/job';
import { readJobPlace } from '../../../src/app/jobs/job-place';
import { runHourly } from '../../../src/app/jobs/run-hourly';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { smallTeam } from '../support/small-team';
import { type DeskPlace, deskPlace } from './support/desk-place';
import { LIN } from './support/night-host';

const FILE = ((): Workbook => {
  const place = deskPlace(smallTeam({ numbered: true }));
  runCheck(place.desk('2026-11-20 08:30'), { asked: true });
  installTrigger(place.desk('2026-11-20 09:00'));
  return place.book;
})();

type Event = 'succeeds' | 'fails' | 'throws' | 'is killed';

class Killed extends Error {}

/** A desk on which nothing works any more once the run has been ended. */
const mortal = (desk: Desk, isDead: () => boolean): Desk =>
  new Proxy(desk, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (isDead()) throw new Killed();
        return Reflect.apply(member, target, args);
      };
    },
  });

interface Ticked {
  /** How the job was called; 'not run' when it was not. */
  readonly called: string;
  /** What the tick said of it; 'nothing, ended' when nobody was left to say anything. */
  readonly said: string;
}

/** One tick of a job that comes to this end. */
const tick = (place: DeskPlace, moment: string, event: Event, part: Partial<Job> = {}): Ticked => {
  let called = 'not run';
  let said = 'nothing, ended';
  let isDead = false;
  const job = {
    ...{ name: 'watch', every: 'day', at: 360 },
    run: (_: Desk, { isUnfinished, note }: JobHow): JobOutcome => {
      called = [note === '' ? 'in time' : 'late', isUnfinished ? 'half done' : 'afresh'].join(', ');
      if (event === 'throws') throw new TypeError('no such thing');
      if (event === 'is killed') isDead = true;
      const sentence = `it ${event}`;
      return event === 'fails' ? { ok: false, sentence } : { ok: true, sentence, counts: null };
    },
    ...part,
  } as Job;
  const { values } = tabOf(place.book, '设置');
  const id = String(values.find((row) => row?.[4] === 'trigger')?.[12] ?? '');
  const desk = mortal(place.desk(moment, LIN, 'trigger'), () => isDead);
  try {
    said = runHourly(desk, id, [job]).sentence;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return { called, said };
};

/** What the table says of it then: on, last success, since, last error. */
const stateOf = (place: DeskPlace, name = 'watch'): readonly (string | boolean)[] => {
  const found = readJobPlace(place.desk('2026-11-30 00:00'));
  const state = typeof found === 'string' ? undefined : found.table.jobs.get(name);
  if (state === undefined) return ['no line'];
  const { isOn, lastSuccess, since, lastError } = state;
  const moment = (at: number | null): string => {
    if (at === null) return '';
    const day = new Date(at);
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${day.getDate()} ${two(day.getHours())}:${two(day.getMinutes())}`;
  };
  return [isOn, moment(lastSuccess), moment(since), lastError];
};

const [NEW, DONE, FAILED, DIED, OFF] = ['new', 'done', 'failed', 'died', 'off'] as const;
type From = typeof NEW | typeof DONE | typeof FAILED | typeof DIED | typeof OFF;

/** The file with the job in a state, on 24 November. */
const inState = (from: From): DeskPlace => {
  const place = deskPlace(copyWorkbook(FILE));
  if (from === NEW) return place;
  tick(place, '2026-11-24 06:17', 'succeeds');
  if (from === FAILED) tick(place, '2026-11-25 06:17', 'fails');
  if (from === DIED) tick(place, '2026-11-25 06:17', 'is killed');
  if (from === OFF) {
    const settings = tabOf(place.book, '设置');
    const row = settings.values.findIndex((cells) => cells?.[4] === 'watch');
    putValue(settings, row, 6, '关');
  }
  return place;
};

const FAILS = '投诉跟踪: it fails';
const THROWS = '投诉跟踪: 程序出错: no such thing';
const ENDED = 'nothing, ended';
type Row = readonly [From, string, Event, string, string, readonly (string | boolean)[]];

/** Every state with everything that may happen at the next tick that is due, and how it stands then. */
const DUE: readonly Row[] = [
  [NEW, '24 06:17', 'succeeds', 'in time, afresh', '', [true, '24 06:17', '', '']],
  [NEW, '24 06:17', 'fails', 'in time, afresh', FAILS, [true, '', '', 'it fails']],
  [NEW, '24 06:17', 'throws', 'in time, afresh', THROWS, [true, '', '', '程序出错: no such thing']],
  [NEW, '24 06:17', 'is killed', 'in time, afresh', ENDED, [true, '', '24 06:17', '']],
  [DONE, '25 06:17', 'succeeds', 'in time, afresh', '', [true, '25 06:17', '', '']],
  [DONE, '25 06:17', 'fails', 'in time, afresh', FAILS, [true, '24 06:17', '', 'it fails']],
  [
    ...([DONE, '25 06:17', 'throws', 'in time, afresh', THROWS] as const),
    [true, '24 06:17', '', '程序出错: no such thing'],
  ],
  [DONE, '25 06:17', 'is killed', 'in time, afresh', ENDED, [true, '24 06:17', '25 06:17', '']],
  [FAILED, '25 07:17', 'succeeds', 'late, half done', '', [true, '25 07:17', '', '']],
  [FAILED, '25 07:15', 'fails', 'in time, half done', FAILS, [true, '24 06:17', '', 'it fails']],
  [
    ...([FAILED, '25 07:17', 'throws', 'late, half done', THROWS] as const),
    [true, '24 06:17', '', '程序出错: no such thing'],
  ],
  [
    ...([FAILED, '25 08:17', 'is killed', 'late, half done', ENDED] as const),
    [true, '24 06:17', '25 08:17', 'it fails'],
  ],
  [DIED, '25 07:17', 'succeeds', 'late, half done', '', [true, '25 07:17', '', '']],
  [DIED, '25 07:17', 'fails', 'late, half done', FAILS, [true, '24 06:17', '', 'it fails']],
  [
    ...([DIED, '25 07:17', 'throws', 'late, half done', THROWS] as const),
    [true, '24 06:17', '', '程序出错: no such thing'],
  ],
  [DIED, '25 07:17', 'is killed', 'late, half done', ENDED, [true, '24 06:17', '25 07:17', '']],
  ...(['succeeds', 'fails', 'throws', 'is killed'] as const).map(
    (event): Row => [OFF, '25 06:17', event, 'not run', '', [false, '24 06:17', '', '']],
  ),
];

/** Ticks at which it is not due: nothing happens, whatever would have. */
const NOT_DUE: readonly Row[] = [
  [DONE, '24 07:17', 'fails', 'not run', '', [true, '24 06:17', '', '']],
  [DONE, '25 05:59', 'is killed', 'not run', '', [true, '24 06:17', '', '']],
  // It may be running still.
  [DIED, '25 06:20', 'succeeds', 'not run', '', [true, '24 06:17', '25 06:17', '']],
  [DIED, '25 06:26', 'throws', 'not run', '', [true, '24 06:17', '25 06:17', '']],
];

test.each<Row>([
  ...DUE,
  ...NOT_DUE,
  [DONE, '25 09:17', 'succeeds', 'late, afresh', '', [true, '25 09:17', '', '']],
])('%s, on the %s it %s: %s', (from, moment, event, called, said, state) => {
  const place = inState(from);
  expect(tick(place, `2026-11-${moment}`, event)).toEqual({ called, said });
  expect(stateOf(place)).toEqual(state);
});

test('the table of what is due names each state with each event once', () => {
  const pairs = DUE.map(([from, , event]) => `${from} ${event}`);
  expect(new Set(pairs).size).toBe(5 * 4);
  expect(pairs).toHaveLength(5 * 4);
});

describe('what people do to a job between two ticks', () => {
  const line = (place: DeskPlace, column: number, value: string): void => {
    const settings = tabOf(place.book, '设置');
    const row = settings.values.findIndex((cells) => cells?.[4] === 'watch');
    putValue(settings, row, column, value);
  };
  const [ON, AT] = [6, 7];

  test.each<[From, string, readonly (string | boolean)[]]>([
    [DONE, 'late, afresh', [true, '25 08:17', '', '']],
    [FAILED, 'late, half done', [true, '25 08:17', '', '']],
    [DIED, 'late, half done', [true, '25 08:17', '', '']],
  ])('%s, switched off it stays so; on again it goes on where it was', (from, called, state) => {
    const place = inState(from);
    const before = stateOf(place);
    line(place, ON, '关');
    expect(tick(place, '2026-11-25 07:17', 'succeeds').called).toBe('not run');
    expect(stateOf(place)).toEqual([false, ...before.slice(1)]);
    line(place, ON, '开');
    expect(tick(place, '2026-11-25 08:17', 'succeeds').called).toBe(called);
    expect(stateOf(place)).toEqual(state);
  });

  test('another hour counts from the next tick on', () => {
    const place = inState(DONE);
    line(place, AT, '09:00');
    expect(tick(place, '2026-11-24 08:17', 'succeeds').called).toBe('not run');
    expect(tick(place, '2026-11-24 09:17', 'succeeds').called).toBe('in time, afresh');
    expect(stateOf(place)).toEqual([true, '24 09:17', '', '']);
  });
});

describe('a job that starts switched off, or that Settings may not want', () => {
  test('its line comes with off, and it runs once somebody writes on', () => {
    const place = inState(NEW);
    const part = { name: 'morning', startsOff: true } as const;
    expect(tick(place, '2026-11-24 06:17', 'succeeds', part).called).toBe('not run');
    expect(stateOf(place, 'morning')).toEqual([false, '', '', '']);
    expect(tick(place, '2026-11-25 06:17', 'succeeds', part).called).toBe('not run');
    const settings = tabOf(place.book, '设置');
    const row = settings.values.findIndex((cells) => cells?.[4] === 'morning');
    putValue(settings, row, 6, 'on');
    expect(tick(place, '2026-11-25 06:37', 'succeeds', part).called).toBe('in time, afresh');
    expect(stateOf(place, 'morning')).toEqual([true, '25 06:37', '', '']);
  });

  test('while Settings do not want it, it is not even taken', () => {
    const place = inState(NEW);
    const part = { isWanted: () => false };
    expect(tick(place, '2026-11-24 06:17', 'succeeds', part).called).toBe('not run');
    expect(stateOf(place)).toEqual([true, '', '', '']);
  });
});
