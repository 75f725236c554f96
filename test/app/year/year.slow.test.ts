// Nights of a year at the sample school, with people at work in between: what holds on every morning.
import { randomOf } from '../../../src/host/samples/random';
import { EVERY } from '../../support/samples';
import { type Load, loadsOn, theirs, unsaidOn, wrongOn } from './support/morning';
import { workADay } from './support/people';
import { dayOf, HOLIDAY_MAP, KILLED, reportOf, schoolYear, textOf } from './support/school-year';
import { isWorked } from './support/slow-model';

/** EVERY=1 takes the whole year, with two seeds; NIGHTS and SEED as many and which as one likes. */
const NIGHTS = Number(process.env.NIGHTS ?? (EVERY ? 365 : 12));
const SEEDS = EVERY ? [1, 2] : [Number(process.env.SEED ?? 2)];
/** What is behind after a first morning on which everybody is due. */
const SETTLED_AFTER = 40;
/** Calls a day that Staff names as enough. */
const ENOUGH = 12;

/** What each owner found on a working day. */
interface WorkingDay {
  readonly on: number;
  readonly by: ReadonlyMap<string, Load>;
}

interface Told {
  readonly wrong: string[];
  readonly loads: WorkingDay[];
  readonly counts: { ticks: number; killed: number; missed: number; mails: number; edits: number };
}

/** From the first working day of 2026 on, until something is wrong. */
const live = (seed: number, nights: number): Told => {
  const random = randomOf(seed * 7919);
  const first = dayOf('2026-01-05');
  const year = schoolYear(textOf(first), seed);
  const counts = { ticks: 0, killed: 0, missed: 0, mails: 0, edits: 0 };
  const wrong: string[] = [];
  const loads: WorkingDay[] = [];
  const digests = new Set<string>();
  let story: readonly string[] = [];

  /** One tick; sometimes Google ends it. */
  const tick = (on: number, hour: number, mayDie: boolean): void => {
    year.setClock(on, hour * 60 + 17);
    const kill = { call: random.whole(0, 60), phase: random.pick(['before', 'after'] as const) };
    const result = year.tick(mayDie && random.chance(0.1) ? kill : undefined);
    counts.ticks += 1;
    if (result.error?.message === KILLED) counts.killed += 1;
    else {
      const { ok, sentence } = reportOf(result);
      if (!ok) wrong.push(`${textOf(on)}: ${sentence}`);
    }
    for (const { to, subject } of year.host.state.mails.splice(0)) {
      counts.mails += 1;
      if (!subject.includes('项待办')) continue;
      const mail = `${textOf(on)} ${to} ${subject}`;
      if (digests.has(mail)) wrong.push(`twice: ${mail}`);
      digests.add(mail);
      if (!isWorked(on, HOLIDAY_MAP)) wrong.push(`on a rest day: ${mail}`);
      if (hour < 6) wrong.push(`at night: ${mail}`);
    }
  };

  for (let on = first + 1; on <= first + nights && wrong.length === 0; on += 1) {
    const before = theirs(year);
    // What a Gmail account may send, anew each day.
    year.host.state.mailQuota = 100;
    const isMissed = random.chance(0.08);
    if (isMissed) counts.missed += 1;
    tick(on, isMissed ? 6 : 2, true);
    tick(on, random.whole(7, 8), false);
    if (theirs(year) !== before) wrong.push(`${textOf(on)}: cells of the team have changed`);
    wrong.push(...wrongOn(year, on), ...unsaidOn(year, ENOUGH));
    if (wrong.length > 0) wrong.unshift(`after ${story.join(', ')}`);
    if (wrong.length > 0 || !isWorked(on, HOLIDAY_MAP)) continue;
    loads.push({ on, by: loadsOn(year) });
    story = workADay(year, on, random);
    counts.edits += story.length;
    if (random.chance(0.4)) tick(on, random.whole(10, 19), true);
  }
  return { wrong, loads, counts };
};

const lineOf = ({ on, by }: WorkingDay): string =>
  [
    textOf(on),
    ...[...by].map(([owner, { planned, all }]) => `${owner} ${planned.length}/${all}`),
  ].join(' ');

/** Whoever was called eight days before a week of holidays is due again on its eve, and no earlier. */
const LONG_REST = 5;
const isEve = (on: number): boolean =>
  Array.from({ length: LONG_REST }, (_, n) => on + n + 1).every(
    (day) => !isWorked(day, HOLIDAY_MAP),
  );

describe.each(SEEDS)(`${NIGHTS} nights, seed %i`, (seed) => {
  const told = live(seed, NIGHTS);
  if (process.env.STORY) {
    console.info(told.counts, told.loads.map(lineOf).join('\n'));
  }

  test('every morning nobody is forgotten and nobody wronged, and nothing of the team is touched', () => {
    expect(told.wrong).toEqual([]);
  });

  test('it was a life: nights were killed and missed, cells edited, mails sent', () => {
    const { ticks, killed, missed, mails, edits } = told.counts;
    expect([ticks >= 2 * NIGHTS, edits > NIGHTS / 2, mails > NIGHTS]).toEqual([true, true, true]);
    expect(killed + missed).toBeGreaterThan(NIGHTS / 40);
  });

  test('2-rules §3 "Levelling": what a day takes up is even, and within what Staff says', () => {
    // What was taken up yesterday and not worked off stands there again, on whatever day it is due.
    const takenUp = told.loads.map(({ on, by }, at) => {
      const yesterday = [...(told.loads[at - 1]?.by.values() ?? [])];
      const before = new Set(yesterday.flatMap(({ planned }) => planned));
      const counts = [...by].map(([owner, { planned }]): [string, number] => [
        owner,
        planned.filter((key) => !before.has(key)).length,
      ]);
      return { on, by: new Map(counts) };
    });
    const settled = takenUp
      .slice(Math.min(SETTLED_AFTER, Math.floor(takenUp.length / 2)))
      .filter(({ on }) => !isEve(on));
    for (const owner of new Set(settled.flatMap(({ by }) => [...by.keys()]))) {
      const calls = settled.map(({ by }) => by.get(owner) ?? 0).sort((a, b) => a - b);
      const mean = calls.reduce((sum, n) => sum + n, 0) / calls.length;
      const most = calls[calls.length - 1] ?? 0;
      const usual = calls[Math.floor(calls.length * 0.9)] ?? 0;
      const isEven = most <= ENOUGH && usual <= 2 * mean + 1;
      expect([owner, mean, usual, most, isEven]).toEqual([owner, mean, usual, most, true]);
    }
  });
});
