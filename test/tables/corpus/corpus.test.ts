// The corpus keeps its own promises: every column has a truth, every row fits, the header stands where it says.
import { answersOf, type CorpusSheet } from './corpus-sheet';
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
