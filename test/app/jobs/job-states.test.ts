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

/** One tick of a job that comes to this end; how the job was called, 'not run' when it was not. */
const tick = (place: DeskPlace, moment: string, event: Event, part: Partial<Job> = {}): string => {
  let called = 'not run';
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
    runHourly(desk, id, [job]);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return called;
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

test.each<[From, string, Event, string, readonly (string | boolean)[]]>([
  [NEW, '24 06:17', 'succeeds', 'in time, afresh', [true, '24 06:17', '', '']],
  [NEW, '24 06:17', 'fails', 'in time, afresh', [true, '', '', 'it fails']],
  [NEW, '24 06:17', 'throws', 'in time, afresh', [true, '', '', '程序出错: no such thing']],
  [NEW, '24 06:17', 'is killed', 'in time, afresh', [true, '', '24 06:17', '']],
  [DONE, '24 07:17', 'succeeds', 'not run', [true, '24 06:17', '', '']],
  [DONE, '25 05:59', 'succeeds', 'not run', [true, '24 06:17', '', '']],
  [DONE, '25 06:17', 'succeeds', 'in time, afresh', [true, '25 06:17', '', '']],
  [DONE, '25 09:17', 'succeeds', 'late, afresh', [true, '25 09:17', '', '']],
  [DONE, '25 06:17', 'fails', 'in time, afresh', [true, '24 06:17', '', 'it fails']],
  [DONE, '25 06:17', 'is killed', 'in time, afresh', [true, '24 06:17', '25 06:17', '']],
  [FAILED, '25 07:17', 'succeeds', 'late, half done', [true, '25 07:17', '', '']],
  [FAILED, '25 07:15', 'fails', 'in time, half done', [true, '24 06:17', '', 'it fails']],
  [FAILED, '25 08:17', 'is killed', 'late, half done', [true, '24 06:17', '25 08:17', 'it fails']],
  [DIED, '25 06:20', 'succeeds', 'not run', [true, '24 06:17', '25 06:17', '']],
  [DIED, '25 07:17', 'succeeds', 'late, half done', [true, '25 07:17', '', '']],
  [DIED, '25 07:17', 'is killed', 'late, half done', [true, '24 06:17', '25 07:17', '']],
  [OFF, '25 06:17', 'succeeds', 'not run', [false, '24 06:17', '', '']],
])('%s, on the %s it %s: %s', (from, moment, event, called, state) => {
  const place = inState(from);
  expect(tick(place, `2026-11-${moment}`, event)).toBe(called);
  expect(stateOf(place)).toEqual(state);
});

describe('a job that starts switched off, or that Settings may not want', () => {
  test('its line comes with off, and it runs once somebody writes on', () => {
    const place = inState(NEW);
    const part = { name: 'morning', startsOff: true } as const;
    expect(tick(place, '2026-11-24 06:17', 'succeeds', part)).toBe('not run');
    expect(stateOf(place, 'morning')).toEqual([false, '', '', '']);
    expect(tick(place, '2026-11-25 06:17', 'succeeds', part)).toBe('not run');
    const settings = tabOf(place.book, '设置');
    const row = settings.values.findIndex((cells) => cells?.[4] === 'morning');
    putValue(settings, row, 6, 'on');
    expect(tick(place, '2026-11-25 06:37', 'succeeds', part)).toBe('in time, afresh');
    expect(stateOf(place, 'morning')).toEqual([true, '25 06:37', '', '']);
  });

  test('while Settings do not want it, it is not even taken', () => {
    const place = inState(NEW);
    const part = { isWanted: () => false };
    expect(tick(place, '2026-11-24 06:17', 'succeeds', part)).toBe('not run');
    expect(stateOf(place)).toEqual([true, '', '', '']);
  });
});
