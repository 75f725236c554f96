// The loop of killed, sampled in the unit suite and complete in the slow one.
import type { Workbook } from '../../../src/host/model/workbook';
import type { ServiceMoment } from '../../../src/host/services/service-call';
import { endingAt, keptOf, killsOf } from './lost-writes';
import { runCheckOn } from './run-check';
import { type Team, teams } from './teams';
import { withoutChance } from './whole-workbook';

const run = (team: Team, book: Workbook, at?: (moment: ServiceMoment) => void) =>
  runCheckOn(book, { asOf: team.asOf, seed: 3, ...(at === undefined ? {} : { at }) });

export const killedSuite = (stride: number): void => {
  describe.each(teams())('3-product §8, $name', (team) => {
    const calm = run(team, team.workbook());
    const wanted = withoutChance(calm.host.workbook);
    const kills = killsOf(calm.result.calls.length, stride);

    /** Runs whose last writes were lost: the loop would try nothing new without them. */
    const lost: string[] = [];

    test.each(kills)('a run that ends $phase call $call is finished by the next', (kill) => {
      for (const isLost of [false, true]) {
        const book = team.workbook();
        const kept = keptOf(book);
        const ended = run(team, book, endingAt(kill, kept));
        expect(ended.result.error?.message).toBe('ended from outside');
        const left = isLost ? kept.book() : book;
        if (withoutChance(left) !== withoutChance(book)) lost.push(`${kill.phase} ${kill.call}`);
        const next = run(team, left);
        expect(next.result.error).toBeUndefined();
        expect(next.report?.ok).toBe(true);
        expect([isLost, withoutChance(left)]).toEqual([isLost, wanted]);
      }
    });

    test('some of these runs did lose what they had written', () => {
      expect(lost.length).toBeGreaterThan(kills.length / 20);
    });
  });
};
