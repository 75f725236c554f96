// The loop of killed, sampled in the unit suite and complete in the slow one.
import type { Workbook } from '../../../src/host/model/workbook';
import { runCheckOn } from './run-check';
import { type Team, teams } from './teams';
import { namesOf, wholeWorkbook } from './whole-workbook';

const run = (team: Team, book: Workbook, at?: (moment: { index: number; phase: string }) => void) =>
  runCheckOn(book, { asOf: team.asOf, seed: 3, ...(at === undefined ? {} : { at }) });

/** Numbers are given by chance: each is named after the place where it first stands. */
const withoutChance = (book: Workbook): unknown => {
  const seen = new Map<string, string>();
  const text = JSON.stringify([wholeWorkbook(book), namesOf(book)], null, 1);
  return text.replace(/C-[2-9A-HJ-NP-Z]{6}/g, (number) => {
    const known = seen.get(number) ?? `number ${seen.size + 1}`;
    seen.set(number, known);
    return known;
  });
};

export const killedSuite = (stride: number): void => {
  describe.each(teams())('3-product §8, $name', (team) => {
    const calm = run(team, team.workbook());
    const wanted = withoutChance(calm.host.workbook);
    const kills = Array.from({ length: calm.result.calls.length * 2 }, (_, at) => ({
      call: at >> 1,
      phase: at % 2 === 0 ? 'before' : 'after',
    })).filter((_, at) => at % stride === 0);

    test.each(kills)('a run that ends $phase call $call is finished by the next', (kill) => {
      const book = team.workbook();
      const ended = run(team, book, ({ index, phase }) => {
        if (index === kill.call && phase === kill.phase) throw new Error('ended from outside');
      });
      expect(ended.result.error?.message).toBe('ended from outside');
      const next = run(team, book);
      expect(next.result.error).toBeUndefined();
      expect(next.report?.ok).toBe(true);
      expect(withoutChance(book)).toBe(wanted);
    });
  });
};
