// Dates in cells, in zones that had summer time or skipped a midnight: a day stays that day.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { ROOT } from '../support/bundle';

/**
 * What the script of a zone sees: for each day of the years, as Sheets hands it over (a Date at the
 * zone's midnight), the birthday that is read from it. Prints the days that became another one.
 */
const PROGRAM = `
  import { readBirthday } from './src/domain/reading/birthday';
  import { dateCell, dateOf } from './src/google/cells';
  import { civilDateOf, partsOf } from './src/domain/time/civil-date';

  const [first, last] = process.argv.slice(2).map(Number);
  const seen = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, days: 0, changed: [], written: [] };
  for (let on = civilDateOf(first, 1, 1); on <= civilDateOf(last, 12, 31); on += 1) {
    const { year, month, day } = partsOf(on);
    seen.days += 1;
    const read = readBirthday(dateCell(new Date(year, month - 1, day)));
    const same = read.kind === 'known' && read.value.month === month && read.value.day === day;
    if (!same) seen.changed.push(year + '-' + month + '-' + day);
    const back = dateCell(dateOf(on));
    if (back.on !== on) seen.written.push(year + '-' + month + '-' + day);
  }
  console.log(JSON.stringify(seen));
`;
const code = (): string => {
  const stdin = { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' } as const;
  const options = { bundle: true, write: false, platform: 'node', format: 'cjs' } as const;
  return buildSync({ stdin, ...options }).outputFiles[0]?.text ?? '';
};
const program = code();

const seenIn = (zone: string, first: number, last: number): unknown => {
  const args = ['-', `${first}`, `${last}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ input: program, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

describe('2-rules §5: a birthday in a date cell is a calendar day, never an instant', () => {
  test.each<[zone: string, first: number, last: number, days: number, never: string[]]>([
    // Summer time in 1986–1991: 1988-07-01 began at 15:00 UTC, not at 16:00.
    ['Asia/Shanghai', 1900, 2030, 47_847, []],
    // Midnight is skipped where summer time begins: the day begins at one o'clock.
    ['America/Santiago', 1960, 2030, 25_933, []],
    ['Africa/Cairo', 1960, 2030, 25_933, []],
    // A day that this place never had; Sheets could not show it either.
    ['Pacific/Apia', 1990, 2030, 14_975, ['2011-12-30']],
  ])('M0.7 §5 %s, every day of %d–%d', (zone, first, last, days, never) => {
    expect(seenIn(zone, first, last)).toEqual({ zone, days, changed: never, written: never });
  });

  test('M0.7 §5 NEXTBIRTHDAY in the built bundle, in Asia/Shanghai: 1 July 1988 stays 1 July', () => {
    // First and last day of the summer times, and one in the middle; the host takes the script's zone.
    const born = ['1986,5,4', '1988,7,1', '1991,9,15'].map((day) => `DATE(${day})`).join(';');
    const args = ['build/host.cjs', 'formula', `NEXTBIRTHDAY({${born}}, DATE(2026,1,1))`];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      ...{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } },
    });
    expect(stdout.trim().split('\n')).toEqual(['2026-05-04', '2026-07-01', '2026-09-15']);
    expect(stderr).toBe('');
  });
});
