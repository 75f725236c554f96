// The functions of cases in zones whose clocks are changed: the bundle in a process of that zone.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/bundle';

/** Each formula's answer, in one process whose zone is that of sheet and script. */
const answersIn = (zone: string, formulas: readonly string[]): readonly string[] => {
  const formula = `={${formulas.join(';')}}`;
  const command = [join(ROOT, 'build', 'host.cjs'), 'formula', '--zone', zone, formula];
  return execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' })
    .trimEnd()
    .split('\n');
};

const BOOK =
  '{"reply","any","any","within",24,"hours";"hours","","Mon–Sun","open","09:00-12:00, 13:30-18:00",""}';
const NIGHTS = '{"hours","","","open","22:00-06:00",""}';

describe.each<[string, readonly (readonly [formula: string, expected: string, because: string])[]]>(
  [
    [
      'America/New_York',
      [
        ['REPLYDUE("2026-03-07 17:00")', '2026-03-08 18:00', 'an hour is skipped'],
        [
          `ACTBY("2026-03-07 12:30",,,,${BOOK})`,
          '2026-03-08 12:00',
          'the promise is at the opening',
        ],
        ['REPLYDUE("2026-10-31 17:00")', '2026-11-01 16:00', 'an hour comes twice'],
        ['REPLYDUE("2026-11-01 01:30")', '2026-11-02 00:30', 'the first of two'],
        [
          'REPLYDUE("2026-03-08 02:30")',
          '2026-03-09 03:00',
          'a time that is skipped is the moment of the change',
        ],
        [
          'CASESTATUS("2026-03-07 17:00", "2026-03-08 18:00", "2026-03-09 09:00")',
          'Answered in time',
          'exactly 24 hours',
        ],
        [
          'CASESTATUS("2026-10-31 17:00", "2026-11-01 16:01", "2026-11-02 09:00")',
          'Answered late',
          'a minute more than 24 hours',
        ],
        [`WORKTIME("2026-03-07 22:00","2026-03-08 06:00",${NIGHTS})`, '7', 'a short night'],
        [`WORKTIME("2026-10-31 22:00","2026-11-01 06:00",${NIGHTS})`, '9', 'a long night'],
        [`ADDWORKTIME("2026-03-07 22:00",7,${NIGHTS})`, '2026-03-08 06:00', 'a short night'],
      ],
    ],
    [
      'America/Santiago',
      [
        ['REPLYDUE("2026-09-05 12:00")', '2026-09-06 13:00', 'midnight is skipped'],
        [`ACTBY("2026-09-05 12:00",,,,${BOOK})`, '2026-09-06 12:00', 'closed until 13:30'],
        ['REPLYDUE("2026-04-04 12:00")', '2026-04-05 11:00', 'midnight comes twice'],
        ['ADDWORKTIME("2026-09-04 17:00", 2)', '2026-09-07 10:00', 'over that weekend'],
        ['WORKTIME("2026-09-04 17:00", "2026-09-07 10:00")', '2', 'over that weekend'],
      ],
    ],
    [
      'Asia/Shanghai',
      [
        ['REPLYDUE("2026-03-07 17:00")', '2026-03-08 17:00', 'clocks are not changed'],
        ['REPLYDUE("1986-05-03 12:30")', '1986-05-04 13:30', 'they were in 1986'],
      ],
    ],
  ],
)('2-rules §4: 24 hours are 24 hours in %s', (zone, rows) => {
  const answers: string[] = [];
  beforeAll(() => {
    const formulas = rows.map(([formula]) => formula);
    answers.push(...answersIn(zone, formulas));
  });

  test.each(
    rows.map(([formula, expected, because], i) => [formula, expected, because, i] as const),
  )('M0.11 %s → %s (%s)', (_formula, expected, _because, i) => {
    expect(answers[i]).toBe(expected);
  });
});
