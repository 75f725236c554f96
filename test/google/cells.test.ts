// A Date at the border, in whatever zone the suite runs.
import { isoDate } from '../../src/domain/time/civil-date';
import { dateCell, dateOf } from '../../src/google/cells';

const shown = (date: Date): string => {
  const cell = dateCell(date);
  if (typeof cell !== 'object' || cell === null) return String(cell);
  return `${isoDate(cell.on)} ${cell.minutes}`;
};

describe('3-product §8: the day and the time that the sheet shows', () => {
  test.each<[Date, string]>([
    [new Date(2026, 10, 20, 16, 7), '2026-11-20 967'],
    [new Date(2026, 10, 20, 16, 7, 30), '2026-11-20 967.5'],
    // A fraction of a day is not exact to the millisecond.
    [new Date(2026, 10, 20, 16, 6, 59, 999), '2026-11-20 967'],
    [new Date(2026, 10, 20, 16, 7, 0, 1), '2026-11-20 967'],
    [new Date(2026, 10, 20, 23, 59, 59, 999), '2026-11-21 0'],
  ])('%s', (date, text) => {
    expect(shown(date)).toBe(text);
  });

  test('what goes out comes back, to the second', () => {
    const cell = dateCell(new Date(2026, 10, 20, 16, 7, 30));
    if (typeof cell !== 'object' || cell === null) throw new Error('no date');
    expect(shown(dateOf(cell.on, cell.minutes))).toBe('2026-11-20 967.5');
  });
});
