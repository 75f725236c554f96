// Writes src/domain/calendar/lunar-data.ts from lunar-javascript 1.7.7.
import { LunarYear } from './lunar-javascript';

/** One lunar year more at either end: its last months lie in the calendar year 1900, its first ones in 2101. */
const FIRST = 1899;
const LAST = 2101;
const EPOCH_JULIAN_DAY = 2440588;

/** Bits 0–3: the leap month. Bits 4–15: months 1–12, set = 30 days. Bit 16: the leap month, likewise. */
const codeOf = (year: number): string => {
  let code = 0;
  for (const month of LunarYear.fromYear(year).getMonthsInYear()) {
    const number = month.getMonth();
    const long = month.getDayCount() === 30 ? 1 : 0;
    code |= number < 0 ? -number | (long << 16) : long << (number + 3);
  }
  return code.toString(16).padStart(5, '0');
};

/** The whole file, as it is committed. */
export const lunarDataFile = (): string => {
  const newYear = LunarYear.fromYear(FIRST).getMonthsInYear()[0];
  if (newYear === undefined) throw new Error('a lunar year without months');
  const lines: string[] = [];
  for (let start = Math.floor(FIRST / 10) * 10; start <= LAST; start += 10) {
    const years = Array.from({ length: 10 }, (_, index) => start + index);
    const codes = years.filter((year) => year >= FIRST && year <= LAST).map(codeOf);
    lines.push(`  '${codes.join('')}', // ${start}`);
  }
  return `// Generated: the months of the lunar years ${FIRST}–${LAST}, from lunar-javascript 1.7.7 (MIT, 6tail).
// UPDATE_DATA=1 npx jest --selectProjects unit --testPathPatterns calendar/lunar-data rewrites it.

export const FIRST_LUNAR_YEAR = ${FIRST};
export const LAST_LUNAR_YEAR = ${LAST};

/** The day number of the first day of the first lunar year. */
export const FIRST_NEW_YEAR = ${newYear.getFirstJulianDay() - EPOCH_JULIAN_DAY};

/**
 * Five hexadecimal digits a year. Bits 0–3: the leap month, 0 = none. Bits 4–15: months 1–12, set =
 * 30 days, else 29. Bit 16: the length of the leap month, likewise.
 */
export const LUNAR_YEARS = [
${lines.join('\n')}
].join('');
`;
};
