// How well the recogniser reads sheets that were made before it, in figures that may only get better.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSheets } from './generated/generate';
import { HAND_MADE } from './hand';
import { sampleSheets } from './samples';
import { confusionTable, figuresOf, scoreSheet } from './score';

const OUT = join(__dirname, '../../../build/recognition.txt');

const hand = HAND_MADE.map(scoreSheet);
const generated = generatedSheets().map(scoreSheet);
const samples = sampleSheets().map(scoreSheet);
const all = [...hand, ...generated, ...samples];

beforeAll(() => {
  mkdirSync(join(OUT, '..'), { recursive: true });
  const figures = {
    hand: figuresOf(hand),
    generated: figuresOf(generated),
    samples: figuresOf(samples),
    all: figuresOf(all),
  };
  writeFileSync(OUT, `${JSON.stringify(figures, null, 2)}\n\n${confusionTable(all)}`);
});

describe('recognising customer tabs', () => {
  test.each([
    ['made by hand', hand],
    ['made by the script', generated],
    ['Northwind and the sample schools', samples],
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
    const { wrongTabs, wrongHeaderRows } = figuresOf(all);
    expect(wrongTabs).toEqual([]);
    expect(wrongHeaderRows).toEqual([]);
  });
});
