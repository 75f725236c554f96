import type { Cell } from '../../../src/domain/cell';
import { cellAt, instantAfter, instantReader } from '../../../src/domain/reading/instant';
import type { Instant } from '../../../src/domain/time/instant';
import { day } from '../../support/dates';
import { utc, zoneNamed } from '../../support/zones';

const NEW_YORK = zoneNamed('America/New_York');
const LORD_HOWE = zoneNamed('Australia/Lord_Howe');

const later = (zone: typeof NEW_YORK, cell: Cell, floor: Instant): number | string => {
  const moment = instantReader(null, zone)(cell);
  return moment.kind === 'known' ? instantAfter(zone, moment, floor) : moment.kind;
};

describe('2-rules §4, an instant that came after another', () => {
  test.each<[string, typeof NEW_YORK, Cell, string, string]>([
    ['a time', NEW_YORK, '2026-11-02 10:00', '2026-11-02T14:00:00Z', '2026-11-02T15:00:00Z'],
    ['the day alone', NEW_YORK, '2026-11-02', '2026-11-02T14:00:00Z', '2026-11-02T14:00:00Z'],
    ['a later day alone', NEW_YORK, '2026-11-03', '2026-11-02T14:00:00Z', '2026-11-03T05:00:00Z'],
    // The clock shows 01:30 at 05:30Z and again at 06:30Z.
    [
      'the first 01:30',
      NEW_YORK,
      '2026-11-01 01:30',
      '2026-11-01T05:10:00Z',
      '2026-11-01T05:30:00Z',
    ],
    [
      'the second 01:30',
      NEW_YORK,
      '2026-11-01 01:30',
      '2026-11-01T05:50:00Z',
      '2026-11-01T06:30:00Z',
    ],
    // Put back by half an hour: 01:45 is shown at 14:45Z and at 15:15Z.
    ['half an hour', LORD_HOWE, '2026-04-05 01:45', '2026-04-04T14:50:00Z', '2026-04-04T15:15:00Z'],
    ['too early', NEW_YORK, '2026-11-02 08:00', '2026-11-02T14:00:00Z', '2026-11-02T13:00:00Z'],
  ])('%s', (_name, zone, cell, floor, wanted) => {
    expect(later(zone, cell, utc(floor))).toBe(utc(wanted));
  });

  test('what cannot be read, or is blank, stays so', () => {
    expect(later(NEW_YORK, '3点', utc('2026-11-02T14:00:00Z'))).toBe('unknown');
    expect(later(NEW_YORK, ' ', utc('2026-11-02T14:00:00Z'))).toBe('blank');
  });

  test('a cell shows what the wall shows', () => {
    const cell = cellAt(NEW_YORK, utc('2026-11-01T06:30:00Z'));
    expect(cell).toEqual({ kind: 'date', on: day('2026-11-01'), minutes: 90 });
  });
});
