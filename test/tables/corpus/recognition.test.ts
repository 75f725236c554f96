// How well the recogniser reads sheets that were made before it, in figures that may only get better.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSheets } from './generated/generate';
import { HAND_MADE } from './hand';
import { LATER_FIRST } from './later/first';
import { LATER_SECOND } from './later/second';
import { sampleSheets } from './samples';
import { confusionTable, figuresOf, scoreSheet } from './score';

const OUT = join(__dirname, '../../../build/recognition.txt');

const hand = HAND_MADE.map(scoreSheet);
const generated = generatedSheets().map(scoreSheet);
const samples = sampleSheets().map(scoreSheet);
const later = [...LATER_FIRST, ...LATER_SECOND].map(scoreSheet);
const others = [1, 2].flatMap((seed) => generatedSheets(60, seed)).map(scoreSheet);
const all = [...hand, ...generated, ...samples];

beforeAll(() => {
  mkdirSync(join(OUT, '..'), { recursive: true });
  const figures = {
    hand: figuresOf(hand),
    generated: figuresOf(generated),
    samples: figuresOf(samples),
    later: figuresOf(later),
    'other seeds': figuresOf(others),
    all: figuresOf(all),
  };
  writeFileSync(OUT, `${JSON.stringify(figures, null, 2)}\n\n${confusionTable(all)}`);
});

describe('recognising customer tabs', () => {
  test.each([
    ['made by hand', hand],
    ['made by the script', generated],
    ['Northwind and the sample schools', samples],
    ['drawn later', later],
    ['made from other seeds', others],
  ])(
    '%s: roles right in at least 95 % of the columns, wrong for sure in at most 1 %',
    (_, scores) => {
      const { right, wrongForSure } = figuresOf(scores);
      expect(right).toBeGreaterThanOrEqual(95);
      expect(wrongForSure).toBeLessThanOrEqual(1);
    },
  );

  test('Northwind and the sample schools: every column', () => {
    expect(figuresOf(samples)).toMatchObject({ right: 100, wrongForSure: 0 });
  });

  test('every customer tab and header row is found', () => {
    const { wrongTabs, wrongHeaderRows } = figuresOf([...all, ...others]);
    expect(wrongTabs).toEqual([]);
    expect(wrongHeaderRows).toEqual([]);
  });
});
