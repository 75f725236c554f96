// The corpus keeps its own promises: every column has a truth, every row fits, the header stands where it says.
import { createHash } from 'node:crypto';
import { answersOf, type CorpusSheet } from './corpus-sheet';
import { generatedSheets } from './generated/generate';
import { HAND_MADE } from './hand';

const rowsOf = (sheet: CorpusSheet) =>
  sheet.tabs.find((tab) => tab.name === sheet.customers)?.rows ?? [];

describe('the sheets made by hand', () => {
  test('there are twenty of them, each with its own name', () => {
    expect(new Set(HAND_MADE.map((sheet) => sheet.name)).size).toBe(20);
  });

  test.each(HAND_MADE)('$name: truth, header and rows agree', (sheet) => {
    const rows = rowsOf(sheet);
    const below = rows.slice(sheet.headerRow + 1);
    expect(sheet.from.length).toBeGreaterThan(40);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(sheet.columns.length);
    expect(rows[sheet.headerRow]?.length).toBe(sheet.columns.length);
    expect(below.length).toBeGreaterThanOrEqual(8);
    expect(below.length).toBeLessThanOrEqual(40);
  });

  test.each(HAND_MADE)(
    '$name: somebody is named, and no role is claimed twice for sure',
    (sheet) => {
      const sure = sheet.columns.flatMap((truth) => (typeof truth === 'string' ? [truth] : []));
      const roles = sure.filter((kind) => kind !== 'none');
      expect(new Set(roles).size).toBe(roles.length);
      const possible = sheet.columns.flatMap(answersOf);
      expect(possible.some((kind) => kind === 'name' || kind === 'family name')).toBe(true);
    },
  );
});

describe('the sheets made by the script', () => {
  const sheets = generatedSheets();

  test('the same seed makes the same sixty sheets, another seed others', () => {
    expect(generatedSheets()).toEqual(sheets);
    expect(generatedSheets(60, 7)).not.toEqual(sheets);
    expect(new Set(sheets.map((sheet) => sheet.name)).size).toBe(60);
  });

  test('each has a truth for every column and 8 to 36 customers below its header', () => {
    for (const sheet of sheets) {
      const rows = rowsOf(sheet);
      expect(rows[sheet.headerRow]?.length).toBe(sheet.columns.length);
      expect(Math.max(...rows.map((row) => row.length))).toBe(sheet.columns.length);
      expect(rows.length - sheet.headerRow).toBeGreaterThan(8);
    }
  });

  test('every role but those of our own making is in some of them', () => {
    const kinds = new Set(sheets.flatMap((sheet) => sheet.columns.flatMap(answersOf)));
    expect([...kinds].sort()).toEqual([
      'address',
      'belongs to',
      'birthday',
      'consultant',
      'course ends on',
      'credit',
      'do not contact',
      'e-mail',
      'enrolled on',
      'family name',
      'fees',
      'given name',
      'id',
      'last contact',
      'months',
      'name',
      'next call',
      'none',
      'organisation',
      'owner',
      'paused until',
      'phone',
      'position',
      'referred by',
      'region',
      'source',
      'stage',
      'tier',
    ]);
  });
});

test('the corpus is the one that was made before the recogniser was worked on', () => {
  const text = JSON.stringify([HAND_MADE, generatedSheets()]);
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'f12f42b2c9b9382261ac1437018443f2aebabfcccddf9b1555118ded869c1513',
  );
});
