// Noons kept in Settings, by which a script sees without asking whether its clock is the sheet's.
import { type Cell, isDateCell } from '../domain/cell';
import { type CivilDate, civilDateOf } from '../domain/time/civil-date';

const ZONE = 'zone';
const CLOCK = 'clock';
const NOON = 720;

/** Winter, summer, and a summer in which China changed its clocks. */
const DAYS: readonly (CivilDate | undefined)[] = [
  civilDateOf(2026, 1, 15),
  civilDateOf(2026, 7, 15),
  civilDateOf(1988, 7, 15),
];

/** Rows for the Settings tab, written while sheet and script are in this zone. */
export const clockRows = (zone: string): readonly (readonly Cell[])[] => [
  [ZONE, zone, ''],
  ...DAYS.map((on, n): Cell[] => [
    `${CLOCK}:${n + 1}`,
    on === undefined ? '' : { kind: 'date', on, minutes: NOON },
    '',
  ]),
];

/**
 * The zone in which the noons were written, if a script reads them as noons today.
 *
 * A cell keeps what its clock showed; a Date of it is made in the sheet's zone and read in the
 * script's (platform-facts 5.5). So noons that are none any more say that the two differ.
 * @returns null where Settings hold no noons, or the clocks differ: then the zones must be asked for
 */
export const agreedZone = (rows: readonly (readonly Cell[])[]): string | null => {
  const zone = rows.find(([key]) => key === ZONE)?.[1];
  if (typeof zone !== 'string' || zone === '') return null;
  const noons = DAYS.map((_, n) => rows.find(([key]) => key === `${CLOCK}:${n + 1}`)?.[1] ?? '');
  const agree = noons.every(
    (cell, n) => isDateCell(cell) && cell.on === DAYS[n] && Math.abs(cell.minutes - NOON) < 1,
  );
  return agree ? zone : null;
};
