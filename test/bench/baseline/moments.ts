// A day with its time as people type it into a register, as a Date.
import { folded, type RawCell } from './cells';
import { dayOf } from './dates';

const MOMENT =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:\s*(上午|下午)(\d{1,2})点(?:(\d{1,2})分|(半))?|\s*(\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/** Midnight where no time was typed; undefined when nobody can tell. */
export const readMoment = (cell: RawCell): Date | undefined => {
  if (cell instanceof Date) return cell;
  if (typeof cell === 'number' && cell >= 20000 && cell <= 80000) {
    const day = Math.floor(cell);
    return new Date(1899, 11, 30 + day, 0, 0, 0, Math.round((cell - day) * 86400000));
  }
  if (typeof cell !== 'string' || cell === '') return undefined;
  const match = MOMENT.exec(folded(cell));
  if (match === null) return undefined;
  const [, year, m1, d1, m2, d2, m3, d3, m4, d4, part, spoken, minutes, half, hour, clock, second] =
    match;
  const [month, day] = [Number(m1 ?? m2 ?? m3 ?? m4), Number(d1 ?? d2 ?? d3 ?? d4)];
  if (dayOf(Number(year), month, day) === undefined) return undefined;
  if (part === undefined) {
    return new Date(
      ...[Number(year), month - 1, day, Number(hour ?? 0)],
      ...[Number(clock ?? 0), Number(second ?? 0)],
    );
  }
  const hours = (Number(spoken) % 12) + (part === '下午' ? 12 : 0);
  return new Date(
    Number(year),
    month - 1,
    day,
    hours,
    half === undefined ? Number(minutes ?? 0) : 30,
  );
};
