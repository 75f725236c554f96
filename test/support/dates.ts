// Dates and calendars as tests write them.
import type { DayRow } from '../../src/domain/calendar/days';
import { type CivilDate, civilDateOf } from '../../src/domain/time/civil-date';

/** The day that 2026-03-05 names; throws when it does not exist. */
export const day = (iso: string): CivilDate => {
  const [year, month, date] = iso.split('-').map(Number);
  const result = civilDateOf(year ?? 0, month ?? 0, date ?? 0);
  if (result === undefined) throw new Error(`no such day: ${iso}`);
  return result;
};

const off = (from: string, to: string, row: number): DayRow => ({
  from: day(from),
  to: day(to),
  kind: 'off',
  windows: null,
  note: '',
  row,
});
const worked = (date: string, row: number): DayRow => ({ ...off(date, date, row), kind: 'work' });

/** The official 2026 days of China that 2-rules §4 names. */
export const CHINA_2026: readonly DayRow[] = [
  off('2026-02-15', '2026-02-23', 2),
  worked('2026-02-14', 3),
  worked('2026-02-28', 4),
  worked('2026-09-20', 5),
  worked('2026-10-10', 6),
  off('2026-09-25', '2026-09-27', 7),
  off('2026-10-01', '2026-10-07', 8),
];
