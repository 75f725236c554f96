// What is written: everything that differs, in few blocks, and nothing where people type.
import fc from 'fast-check';
import type { Layout } from '../../../src/app/check/layout';
import {
  countChanges,
  type ManagedCells,
  piecesToWrite,
  withPieces,
} from '../../../src/app/check/pieces';
import type { Cell } from '../../../src/domain/cell';
import type { ManagedRole, Role } from '../../../src/tables/roles';

const ROLES: readonly ManagedRole[] = ['id', 'tier', 'last contact', 'next call', 'status', 'why'];
const MOST_RUNS = 8;

/** Name in column 0, ours from column 1 on. */
const layout: Layout = {
  tab: 1,
  tabName: 'People',
  headerRow: 0,
  columns: new Map<Role, number>([['name', 0], ...ROLES.map((role, i) => [role, i + 1] as const)]),
  headers: new Map<Role, string>(ROLES.map((role) => [role, role])),
  writable: new Set(ROLES),
};

const cell = fc.constantFrom<Cell>('', 'a', 'b');
const rowsOf = (rows: number): fc.Arbitrary<Cell[][]> =>
  fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: rows, maxLength: rows });

/** What is there and what is wanted, below a header that stands. */
const cases = fc
  .integer({ min: 1, max: 60 })
  .chain((rows) => fc.tuple(rowsOf(rows), rowsOf(rows)))
  .map(([there, wanted]) => ({
    actual: [['name', ...ROLES], ...there.map((row, i) => [`n${i}`, ...row])] as Cell[][],
    wanted: new Map<ManagedRole, Cell[]>(
      ROLES.map((role, i) => [role, [role, ...wanted.map((row) => row[i] ?? '')]]),
    ) as ManagedCells,
  }));

describe('3-product §4: the blocks that are written', () => {
  test('once written, every cell reads as wanted, and no other cell was touched', () => {
    fc.assert(
      fc.property(cases, ({ actual, wanted }) => {
        const after = withPieces(actual, piecesToWrite(layout, 0, actual, wanted));
        ROLES.forEach((role, i) => {
          expect(after.map((row) => row[i + 1])).toEqual(wanted.get(role));
        });
        expect(after.map((row) => row[0])).toEqual(actual.map((row) => row[0]));
        expect(countChanges(layout, after, wanted)).toBe(0);
      }),
    );
  });

  test('there are never more than the budget allows, and none when nothing differs', () => {
    fc.assert(
      fc.property(cases, ({ actual, wanted }) => {
        const pieces = piecesToWrite(layout, 0, actual, wanted);
        expect(pieces.length).toBeLessThanOrEqual(2 * MOST_RUNS + 2);
        expect(pieces.length === 0).toBe(countChanges(layout, actual, wanted) === 0);
      }),
    );
  });

  test('up to eight dates that move are written by themselves: no date between is under them', () => {
    const rows = Array.from({ length: 40 }, (_, i): Cell[] => [`n${i}`, 'x', 't', '', '', '', '']);
    const actual: Cell[][] = [['name', ...ROLES], ...rows];
    const moving = [1, 2, 7, 11, 20, 21, 22, 30, 35, 39];
    const wanted = new Map<ManagedRole, Cell[]>(
      ROLES.map((role, i) => [role, actual.map((row) => row[i + 1] ?? '')]),
    );
    for (const row of moving) wanted.get('last contact')?.splice(row, 1, 'moved');
    const pieces = piecesToWrite(layout, 0, actual, wanted);
    expect(pieces.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
      [1, 3, 2],
      [7, 3, 1],
      [11, 3, 1],
      [20, 3, 3],
      [30, 3, 1],
      [35, 3, 1],
      [39, 3, 1],
    ]);
  });

  test('columns that do not exist yet are one block', () => {
    const actual: Cell[][] = [['name'], ['Ann'], ['Bob']];
    const wanted = new Map<ManagedRole, Cell[]>(ROLES.map((role) => [role, [role, 'x', 'y']]));
    expect(piecesToWrite(layout, 0, actual, wanted)).toHaveLength(1);
  });
});
