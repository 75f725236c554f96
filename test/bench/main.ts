// npm run bench [-- NAME …]: every function of the bundle beside code written by hand, in one process;
// `nights` instead: whole nights by size.
// Ends with 1 when an answer differs; the goal is a ratio of at most 3 (3-product §8).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkRules } from '../../src/domain/rule-book/check-rules';
import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { civilDateOf } from '../../src/domain/time/civil-date';
import { bigRuleBook } from './big-rule-book';
import { AS_OF, measuredColumns } from './columns';
import { CONTESTS } from './contests';
import { differences } from './differences';
import { loadMilliseconds } from './load-time';
import { baselineNights, ourNight } from './night';
import { race, type Timing, timeOf } from './rounds';
import { measuredRows } from './rows';
import { loadWorld } from './world';

const ROWS = 10000;
const GOAL = 3;
const NIGHT = 'nightly computation';
const BIG_BOOK = '500-row rule book parsed and checked';

const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(10);
const line = (name: string, timing: Timing): string =>
  [
    name.padEnd(22),
    ms(timing.ours),
    ms(timing.baseline),
    timing.ratio.toFixed(2).padStart(7),
    `  ${timing.spread.map((ratio) => ratio.toFixed(2)).join('–')}`,
    timing.ratio <= GOAL ? '' : `  over the goal of ${GOAL}`,
  ].join('');

interface Sides {
  readonly args: readonly unknown[];
  readonly ours: () => unknown;
  readonly byHand: () => unknown;
}

/** Races two sides whose answers are equal; else shows where they differ. */
const measured = (name: string, { args, ours, byHand }: Sides): boolean => {
  const different = differences(args, Object(ours()), Object(byHand()));
  for (const text of different) console.error(`${name}, ${text}`);
  if (different.length === 0) console.log(line(name, race(ours, byHand)));
  return different.length === 0;
};

const night = (): Sides => {
  const asOf = civilDateOf(2026, 11, 20);
  if (asOf === undefined) throw new Error(`no such day: ${AS_OF}`);
  const rows = measuredRows(ROWS, AS_OF);
  return {
    args: [rows],
    ours: () => ourNight(rows, asOf),
    byHand: () => baselineNights(rows, asOf),
  };
};

/** The collector, for the races alone: the worlds in which nights run may have none. */
const exposeCollector = (): void => {
  setFlagsFromString('--expose-gc');
  Object.assign(globalThis, { gc: runInNewContext('gc') });
};

const main = (filters: readonly string[]): number => {
  exposeCollector();
  const wanted = (name: string): boolean =>
    filters.length === 0 || filters.some((filter) => name.startsWith(filter));
  const code = readFileSync(join(process.cwd(), 'dist', 'Code.js'), 'utf8');
  const size = (Buffer.byteLength(code) / 1024).toFixed(1);
  console.log(`dist/Code.js: ${size} KB, loads in ${loadMilliseconds(code).toFixed(1)} ms`);
  if (wanted(BIG_BOOK)) {
    const rows = bigRuleBook();
    // Once, and cold: a check reads its rules once.
    const time = timeOf(() => checkRules(parseRules(rows)), 1);
    console.log(`${BIG_BOOK}: ${time.toFixed(1)} ms`);
  }
  console.log(`${ROWS} rows`.padEnd(22), '     ours   by hand  ratio  lowest–highest of 21 rounds');
  const world = loadWorld(code);
  const columns = measuredColumns(ROWS);
  let same = true;
  for (const [name, ours] of world) {
    if (!wanted(name)) continue;
    const made = CONTESTS[name];
    if (made === undefined) {
      console.error(`${name} has no contest`);
      same = false;
      continue;
    }
    const { args, byHand } = made(columns);
    same = measured(name, { args, ours: () => ours(...args), byHand }) && same;
  }
  if (wanted(NIGHT)) same = measured(NIGHT, night()) && same;
  console.log(same ? 'every answer is the same' : 'answers differ, or a function has no contest');
  return same ? 0 : 1;
};

const start = async (args: readonly string[]): Promise<number> => {
  if (args[0] !== 'nights') return main(args);
  // Loaded only then: it sets a file up at once.
  const { printNights } = await import('./print-nights');
  return printNights();
};

void start(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
