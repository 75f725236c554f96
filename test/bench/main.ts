// npm run bench: the product beside the hand-written baseline, in turns, in one process.
// Ends with 1 when an answer differs; the goal is a ratio of at most 3.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDateOf } from '../../src/domain/time/civil-date';
import { bundleTiers } from './bundle';
import { baselineNights, baselineTiers, ourNight, ourTiers } from './contestants';
import { differences } from './differences';
import { race, type Timing } from './rounds';
import { measuredRows } from './rows';

const ROWS = 10000;
const AS_OF = '2026-11-20';
const GOAL = 3;
const BUNDLE = join(process.cwd(), 'dist', 'Code.js');

interface Line {
  readonly what: string;
  readonly different: readonly string[];
  readonly timing: Timing;
}

const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(10);
const show = ({ what, timing }: Line): string =>
  [
    what.padEnd(34),
    ms(timing.ours),
    ms(timing.baseline),
    timing.ratio.toFixed(2).padStart(7),
    `  ${timing.spread.map((ratio) => ratio.toFixed(2)).join('–')}`,
    timing.ratio <= GOAL ? '' : `  over the goal of ${GOAL}`,
  ].join('');

const main = (): number => {
  const rows = measuredRows(ROWS, AS_OF);
  const asOf = civilDateOf(2026, 11, 20);
  if (asOf === undefined) throw new Error('no such day');
  const lines: Line[] = [
    {
      what: `TIER, ${ROWS} rows`,
      different: differences(rows, ourTiers(rows), baselineTiers(rows)),
      timing: race(
        () => ourTiers(rows),
        () => baselineTiers(rows),
      ),
    },
    {
      what: `nightly computation, ${ROWS} rows`,
      different: differences(rows, ourNight(rows, asOf), baselineNights(rows, asOf)),
      timing: race(
        () => ourNight(rows, asOf),
        () => baselineNights(rows, asOf),
      ),
    },
  ];
  const bundled = existsSync(BUNDLE) ? bundleTiers(readFileSync(BUNDLE, 'utf8'), rows) : null;
  if (bundled !== null) {
    lines.push({
      what: `TIER of dist/Code.js, ${ROWS} rows`,
      different: differences(rows, bundled(), baselineTiers(rows)),
      timing: race(bundled, () => baselineTiers(rows)),
    });
  }
  console.log(`${''.padEnd(34)}      ours   by hand  ratio  lowest–highest of 21 rounds`);
  for (const line of lines) console.log(show(line));
  if (bundled === null) console.log('dist/Code.js has no TIER yet: not measured');
  const different = lines.flatMap((line) => line.different.map((text) => `${line.what}: ${text}`));
  for (const text of different) console.error(text);
  console.log(different.length === 0 ? 'every answer is the same' : 'answers differ');
  return different.length === 0 ? 0 : 1;
};

process.exitCode = main();
