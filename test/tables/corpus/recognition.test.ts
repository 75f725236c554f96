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
  test('made by hand: the share of columns with the right role, and of wrong guesses for sure', () => {
    const { right, wrongForSure } = figuresOf(hand);
    expect(right).toBeGreaterThanOrEqual(78.5);
    expect(wrongForSure).toBeLessThanOrEqual(2.35);
  });

  test('made by the script: the same', () => {
    const { right, wrongForSure } = figuresOf(generated);
    expect(right).toBeGreaterThanOrEqual(63.6);
    expect(wrongForSure).toBeLessThanOrEqual(2.44);
  });

  test('Northwind and the sample school: every column', () => {
    expect(figuresOf(samples)).toMatchObject({
      right: 100,
      wrongForSure: 0,
      wrongTabs: [],
      wrongHeaderRows: [],
    });
  });

  test('how many customer tabs and header rows are not found', () => {
    const { wrongTabs, wrongHeaderRows } = figuresOf(all);
    expect(wrongTabs.length).toBeLessThanOrEqual(20);
    expect(wrongHeaderRows.length).toBeLessThanOrEqual(25);
  });
});
