// Times two ways of doing the same in turns, so that a slow minute of the machine hits both.

export interface Timing {
  /** Milliseconds of processor time of one run: the median over the rounds. */
  readonly ours: number;
  readonly baseline: number;
  /** Median of the rounds' own ratios, ours ÷ baseline. */
  readonly ratio: number;
  /** The lowest and the highest ratio of a round. */
  readonly spread: readonly [number, number];
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/**
 * Clears away what the other side has left behind. Young garbage only: a full collection also throws
 * away the optimised code of every closure that a call has made, so that each round would measure
 * the compiler, and only on the side that makes closures.
 */
const collectGarbage = (): void => {
  if (typeof globalThis.gc === 'function') globalThis.gc({ type: 'minor' });
};

/**
 * Milliseconds of processor time of one run: what else the machine does meanwhile is not ours. Garbage
 * that a run leaves is collected inside it or by its helpers, and counts.
 */
export const timeOf = (run: () => unknown, repeats: number): number => {
  collectGarbage();
  const start = process.cpuUsage();
  for (let count = 0; count < repeats; count += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / repeats;
};

/** Runs both in every round, each first in every other round. */
export const race = (ours: () => unknown, baseline: () => unknown, rounds = 21): Timing => {
  for (let warm = 0; warm < 5; warm += 1) {
    ours();
    baseline();
  }
  const repeats = Math.max(1, Math.ceil(30 / Math.max(timeOf(baseline, 3), 0.1)));
  const ourTimes: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) ourTimes.push(timeOf(ours, repeats));
    baselineTimes.push(timeOf(baseline, repeats));
    if (round % 2 === 1) ourTimes.push(timeOf(ours, repeats));
  }
  const ratios = ourTimes.map((time, round) => time / (baselineTimes[round] ?? Number.NaN));
  return {
    ours: median(ourTimes),
    baseline: median(baselineTimes),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
};
