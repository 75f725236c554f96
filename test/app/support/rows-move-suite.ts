// The loops of rows-move, sampled in the unit suite and complete in the slow one.
import { randomOf } from '../../../src/host/samples/random';
import { day } from '../../support/builders';
import { complaint, faults, type Instant, undisturbed } from './interfere';
import { ROW_OPERATIONS, type TypedCell, typing } from './row-operations';
import { type Team, teams } from './teams';

export interface Sampling {
  /** One instant in so many is tried, another one for each operation. */
  readonly stride: number;
  /** Runs with two operations, by chance but always the same. */
  readonly pairs: number;
}

const TYPED: readonly TypedCell[] = [
  { note: 'n8', header: '最近联系', value: day('2026-11-19') },
  // The same day as another customer gets from the log.
  { note: 'n8', header: '最近联系', value: day('2026-11-10') },
  { note: 'n12', header: '最近联系', value: day('2026-11-19') },
  { note: 'n4', header: '缴费金额', value: 6000 },
  { note: 'n9', header: '姓名', value: '赵敏敏' },
  { note: 'n3', header: '跟进人', value: '=1+1' },
];

const AFTERWARDS = 9;

const instants = (calls: number): readonly Instant[] =>
  Array.from({ length: calls * 2 }, (_, at) => ({
    index: at >> 1,
    phase: at % 2 === 0 ? 'before' : 'after',
  }));

const sameInstant =
  (one: Instant) =>
  (other: Instant): boolean =>
    one.index === other.index && one.phase === other.phase;

/** Cells that the first run moves forward itself, by what the log says. */
const isWritten = ({ newNumbers }: Team, { note, header }: TypedCell): boolean =>
  newNumbers && note === 'n12' && header === '最近联系';

/**
 * Open, see docs/decisions.md: a row that comes above the header and the title row that goes, both in
 * one run. The new row then stands where the title stood and keeps what was written there meanwhile.
 */
const isOpen = (done: readonly { readonly name: string }[]): boolean =>
  ['insert a row above the header', 'delete the title row'].every((name) =>
    done.some((one) => one.name.startsWith(name)),
  );

export const rowsMoveSuite = ({ stride, pairs }: Sampling): void => {
  describe.each(teams())('3-product §4, $name', (team) => {
    const calm = undisturbed(team);
    // What comes after the highlights writes to other tabs: there a sample is enough.
    const all = instants(calm.calls).filter(
      ({ index }) => index <= calm.lastTouch || index % AFTERWARDS === 0,
    );

    test.each(ROW_OPERATIONS.map((operation, which) => ({ ...operation, which })))(
      '$name between any two service calls: nobody gets another’s cells',
      ({ which, ...operation }) => {
        const wrong = all
          .filter((_, at) => (at + which * 5) % stride === 0)
          .flatMap((instant) => {
            const done = [{ ...instant, ...operation }];
            return complaint(team, done, faults(team, calm, done));
          });
        expect(wrong).toEqual([]);
      },
    );

    test(`two row operations in one run, ${pairs} times by chance`, () => {
      const { pick } = randomOf(20261120);
      const wrong = Array.from({ length: pairs }).flatMap(() => {
        const done = [0, 1].map(() => ({ ...pick(all), ...pick(ROW_OPERATIONS) }));
        return isOpen(done) ? [] : complaint(team, done, faults(team, calm, done));
      });
      expect(wrong).toEqual([]);
    });

    const typed = TYPED.filter(({ header }) => team.headers.includes(header));
    test.each(typed)('what is typed at any instant stays: $header of $note', (cell) => {
      const wrong = all
        .filter((_, at) => at % stride === 0)
        .filter((instant) => !isWritten(team, cell) || !calm.open.some(sameInstant(instant)))
        .flatMap((instant) => {
          const done = [{ ...instant, ...typing(cell) }];
          return complaint(team, done, faults(team, calm, done));
        });
      expect(wrong).toEqual([]);
    });
  });
};
