// The desk near the limit: what needs more room than is allowed is refused before it is written.
import type { Desk } from '../../../src/app/desk';
import { NoRoom } from '../../../src/domain/file-size';
import { deskPlace } from '../../app/jobs/support/desk-place';
import { aWorkbook, tabOf } from '../../support/builders';

/** A tab of 10 rows and 4 columns, three rows filled. */
const place = () => {
  const book = aWorkbook({ A: [['a'], ['b'], ['c']] });
  const sheet = tabOf(book, 'A');
  [sheet.maxRows, sheet.maxColumns] = [10, 4];
  const { desk, calls } = deskPlace(book);
  return { book, sheet, desk: desk('2026-11-20 09:00'), tab: sheet.id, calls };
};
const rows = (n: number): string[][] => Array.from({ length: n }, () => ['x']);
const none = (): number => 0;

test.each<[string, (desk: Desk, tab: number) => void, number]>([
  ['two rows below the grid', (desk, tab) => desk.write(tab, 9, 0, rows(3)), 8],
  ['a column beside it', (desk, tab) => desk.write(tab, 0, 3, [['x', 'x']]), 10],
  ['inserted rows', (desk, tab) => desk.insertRowsBelow(tab, 2, 2), 8],
  ['inserted columns', (desk, tab) => desk.insertColumnsAfter(tab, 0, 2), 20],
  ['a new tab', (desk) => desk.addTab({ name: 'B', hidden: false, header: [] }), 26_000],
  [
    'a filled tab of 1,200 rows',
    (desk, tab) => desk.addFilled({ name: 'B', rows: rows(1200), behind: tab }),
    31_200,
  ],
  [
    'rows that are appended to a full tab',
    (desk, tab) => {
      for (let n = 3; n < 10; n += 1) desk.appendRow(tab, ['y']);
      desk.appendRow(tab, ['z']);
    },
    4,
  ],
])('3-product §8: %s', (_, act, cells) => {
  const fits = place();
  fits.desk.allowGrowth(cells, none);
  expect(() => act(fits.desk, fits.tab)).not.toThrow();
  const short = place();
  short.desk.allowGrowth(cells - 1, none);
  expect(() => act(short.desk, short.tab)).toThrow(NoRoom);
  expect([short.sheet.maxRows, short.sheet.maxColumns]).toEqual([10, 4]);
  expect(short.book.sheets).toHaveLength(1);
});

test('what stands in the grid is never refused, and costs no call more', () => {
  const { desk, sheet, tab, calls } = place();
  desk.allowGrowth(0, none);
  desk.write(tab, 3, 0, rows(2));
  desk.appendRow(tab, ['y']);
  expect(desk.rowsThatFit(tab, 6, 4)).toBe(4);
  expect(calls()).toEqual(['write setValues', 'write appendRow']);
  expect(sheet.values.flat()).toEqual(['a', 'b', 'c', 'x', 'x', 'y']);
});

test('rows that fit are written with no call more than without a limit, in a tab as wide as a new one', () => {
  const grown = (cells: number) => {
    const { desk, sheet, tab, calls } = place();
    sheet.maxColumns = 26;
    desk.allowGrowth(cells, none);
    const fits = desk.rowsThatFit(tab, 3, 9);
    desk.write(tab, 3, 0, rows(fits));
    return [sheet.maxRows, calls()];
  };
  const calls = ['read getMaxRows', 'write insertRowsAfter', 'write setValues'];
  expect(grown(Number.POSITIVE_INFINITY)).toEqual([12, calls]);
  expect(grown(100)).toEqual([12, calls]);
  expect(grown(51)).toEqual([11, calls]);
});

test('what a run has added counts, however often the room is set', () => {
  const { desk, sheet, tab } = place();
  desk.allowGrowth(8, none);
  desk.insertRowsBelow(tab, 2, 1);
  desk.allowGrowth(8, none);
  desk.insertRowsBelow(tab, 2, 1);
  expect(() => desk.insertRowsBelow(tab, 2, 1)).toThrow(NoRoom);
  expect(sheet.maxRows).toBe(12);
});

test('how many rows fit: those of the grid, and what may be added', () => {
  const { desk, tab, calls } = place();
  expect(desk.rowsThatFit(tab, 8, 500)).toBe(500);
  expect(calls()).toEqual([]);
  desk.allowGrowth(11, none);
  expect([1, 2, 4, 5].map((n) => desk.rowsThatFit(tab, 8, n))).toEqual([1, 2, 4, 4]);
  expect([desk.hasRoom(() => 11), desk.hasRoom(() => 12)]).toEqual([true, false]);
});

test('before it refuses, it looks once whether cells have been deleted', () => {
  const { desk, tab } = place();
  let looks = 0;
  desk.allowGrowth(0, () => {
    looks += 1;
    return 8;
  });
  desk.insertRowsBelow(tab, 2, 2);
  expect(() => desk.insertRowsBelow(tab, 2, 1)).toThrow(NoRoom);
  expect(looks).toBe(1);
});
