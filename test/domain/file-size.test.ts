// How large a file is, what may still be added, and how long a count is believed.
import { isAtLimit, isNearLimit, roomIn, sizeOf } from '../../src/domain/file-size';
import type { CivilDate } from '../../src/domain/time/civil-date';

const TODAY = 20_780 as CivilDate;
const counted = (cells: number, daysAgo = 0) => ({
  ...{ cells, on: (TODAY - daysAgo) as CivilDate, blankest: null },
});

test('3-product §8: grids count, blank cells too, and the tab with most to delete is named', () => {
  const grid = (tab: number, gridRows: number, gridColumns: number, rows: number, columns = 4) => ({
    ...{ tab, gridRows, gridColumns, rows, columns },
  });
  expect(sizeOf([grid(1, 1000, 26, 1000, 26), grid(2, 5000, 10, 100), grid(3, 9, 4, 9)], TODAY))
    // 26,000 + 50,000 + 36; of the second all but 100 rows of 4 columns.
    .toEqual({ cells: 76_036, on: TODAY, blankest: { tab: 2, cells: 50_000, blank: 49_600 } });
  expect(sizeOf([grid(3, 9, 4, 9)], TODAY).blankest).toBeNull();
  expect(sizeOf([], TODAY)).toEqual({ cells: 0, on: TODAY, blankest: null });
});

test.each<[string, ReturnType<typeof counted> | null, number]>([
  ['nobody has counted', null, Number.POSITIVE_INFINITY],
  ['far from the limit nobody asks', counted(7_999_999), Number.POSITIVE_INFINITY],
  ['from 80 % on, to 200,000 below the limit', counted(8_000_000), 1_800_000],
  ['one more', counted(9_799_999), 1],
  ['none', counted(9_800_000), 0],
  ['beyond', counted(9_999_999), 0],
  ['two days old', counted(9_800_000, 2), 0],
  ['older: rows may be gone', counted(9_800_000, 3), Number.POSITIVE_INFINITY],
  ['of a day to come: a clock was set', counted(9_800_000, -3), Number.POSITIVE_INFINITY],
])('room: %s', (_, size, room) => {
  expect(roomIn(size, TODAY)).toBe(room);
});

test('near from 8 million on, at the limit where the reserve is touched', () => {
  expect([7_999_999, 8_000_000].map((cells) => isNearLimit(counted(cells)))).toEqual([false, true]);
  expect([9_800_000, 9_800_001].map((cells) => isAtLimit(counted(cells)))).toEqual([false, true]);
});
