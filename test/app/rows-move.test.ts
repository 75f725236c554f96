// 3-product §4: people sort, insert, delete and cut rows at any moment; nobody carries another's status.
import { complaint, faults, type Instant, undisturbed } from './support/interfere';
import { ROW_OPERATIONS } from './support/row-operations';
import { teams } from './support/teams';

/** One instant in so many is tried here, another one for each operation; the slow suite tries all. */
const STRIDE = Number(process.env.STRIDE ?? 31);

const instants = (calls: number): readonly Instant[] =>
  Array.from({ length: calls * 2 }, (_, at) => ({
    index: at >> 1,
    phase: at % 2 === 0 ? 'before' : 'after',
  }));

describe.each(teams())('3-product §4, $name', (team) => {
  test('between two service calls a row operation gives nobody another’s cells', () => {
    const calm = undisturbed(team);
    const wrong = ROW_OPERATIONS.flatMap((operation, which) =>
      instants(calm.calls)
        .filter((_, at) => (at + which) % STRIDE === 0)
        .flatMap((instant) => {
          const done = [{ ...instant, ...operation }];
          return complaint(team, done, faults(team, calm, done));
        }),
    );
    expect(wrong).toEqual([]);
  });
});
