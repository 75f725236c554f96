// 3-product §8: the largest file's night, tick and all: its calls, and at most 60 modelled seconds.
// EVERY=1 takes all sizes, up to the largest, and prints the table of docs/nights.md.
import { measureNight, NIGHT_HEAD, NIGHT_SIZES, nightFaults, nightLine } from '../bench/nights';
import { EVERY } from '../support/samples';

const lines: string[] = [...NIGHT_HEAD];
afterAll(() => console.info(lines.join('\n')));

test.each(EVERY ? NIGHT_SIZES : NIGHT_SIZES.slice(-2, -1))(
  '$customers customers, $contacts contacts, $cases cases',
  (size) => {
    const night = measureNight(size);
    lines.push(nightLine(night));
    expect(nightFaults(night)).toEqual([]);
  },
  300_000,
);
