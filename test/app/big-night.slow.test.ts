// 3-product §8: the largest file's night, tick and all: its calls, and at most 60 modelled seconds.
// EVERY=1 takes all sizes, up to the largest, and prints the table of docs/nights.md.
import { measureNight, NIGHT_HEAD, NIGHT_SIZES, nightLine } from '../bench/nights';
import { EVERY } from '../support/samples';

/** 3-product §8, with whatever the night of that size brings; a further million of cells counts apart. */
const CALLS = 60;
const LIMIT_MS = 60_000;
const lines: string[] = [...NIGHT_HEAD];
afterAll(() => console.info(lines.join('\n')));

test.each(EVERY ? NIGHT_SIZES : NIGHT_SIZES.slice(-2, -1))(
  '$customers customers, $contacts contacts, $cases cases',
  (size) => {
    const night = measureNight(size);
    lines.push(nightLine(night));
    expect(night.ran).toEqual(['check ok']);
    expect(night.calls - night.furtherMillions).toBeLessThanOrEqual(CALLS);
    expect(night.modelledMs).toBeLessThan(LIMIT_MS);
  },
  300_000,
);
