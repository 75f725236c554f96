// Noons in Settings tell a script whether its clock is the sheet's (3-product §8, platform-facts 5.5).
import { agreedZone, clockRows } from '../../src/config/clock';
import type { Cell } from '../../src/domain/cell';
import { dateCell } from '../../src/google/cells';

const rows = clockRows('Asia/Shanghai');

/** As a script reads them whose clock is so many minutes ahead of the sheet's. */
const seenFrom = (ahead: number, only?: string): Cell[][] =>
  rows.map((row) =>
    row.map((cell): Cell => {
      const moves = only === undefined || row[0] === only;
      if (typeof cell !== 'object' || cell === null || !moves) return cell;
      const minutes = cell.minutes + ahead;
      const days = Math.floor(minutes / 1440);
      return { ...cell, on: (cell.on + days) as typeof cell.on, minutes: minutes - days * 1440 };
    }),
  );

test.each([
  ['the same clock', seenFrom(0), 'Asia/Shanghai'],
  ['an hour ahead', seenFrom(60), null],
  ['fifteen hours behind: another day', seenFrom(-900), null],
  ['alike in winter only: other summer time', seenFrom(60, 'clock:2'), null],
  ['alike today, but not in the summers of 1986–1991', seenFrom(-60, 'clock:3'), null],
  ['Settings of before there were noons', [], null],
  ['noons without their zone', rows.filter(([key]) => key !== 'zone'), null],
  ['a noon that somebody has cleared', rows.map(([key = '']) => [key, '', '']), null],
])('3-product §8: %s', (_, cells, wanted) => {
  expect(agreedZone(cells)).toBe(wanted);
});

test('platform-facts 5.5: a Date of a noon is read as noon by the clock that wrote it', () => {
  const noon = dateCell(new Date(1988, 6, 15, 12));
  expect(noon).toEqual(rows[3]?.[1]);
});
