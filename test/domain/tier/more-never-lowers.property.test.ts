// 2-rules §2.2: under "at least" more of anything never lowers a tier, in any book and with any gaps.
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { type RuleBook, tierNames } from '../../../src/domain/rule-book/rule-book';
import { assignTier, inOrder } from '../../../src/domain/tier/assign-tier';
import { tierByHeaders } from '../../../src/domain/tier/tier-by-headers';

/** Titles from no level to the highest, as ranks 0…3. */
const TITLES = ['职员', '组长', '科长', '总经理'];
const LEVELS: readonly Cell[][] = [
  ['position', 'high', 'title', 'contains', '总经理'],
  ['position', 'middle', 'title', 'contains', '科长'],
  ['position', 'low', 'title', 'contains', '组长'],
];
const HEADERS = ['orders', 'visits', 'referrals'];

/** What a book says of a customer: 0 is the highest tier. Both are the same when it is certain. */
interface Standing {
  readonly worst: number;
  readonly best: number;
}
interface World {
  readonly book: RuleBook;
  /** Null for a row that is blank. */
  readonly judge: (book: RuleBook, row: readonly Cell[]) => Standing | null;
  /** A number as its column holds it. */
  readonly cell: (column: number, value: number) => Cell;
}

const standing = (
  book: RuleBook,
  result: ReturnType<typeof assignTier> | { readonly kind: 'needs data' | 'tier' | 'blank' },
): Standing | null => {
  const ranks = inOrder(book.tiers).map(({ name }) => name);
  const rank = (name: unknown): number => {
    const found = ranks.indexOf(String(name));
    if (found < 0) throw new Error(`no tier ${String(name)}`);
    return found;
  };
  if ('tier' in result) return { worst: rank(result.tier), best: rank(result.tier) };
  if (!('atLeast' in result)) return null;
  expect(rank(result.possible)).toBeLessThan(rank(result.atLeast));
  return { worst: rank(result.atLeast), best: rank(result.possible) };
};

/** With its strict sister. */
const atLeast = fc.constantFrom('at least', '以上', '不低于', 'above');
const threshold = fc.integer({ min: 0, max: 10 });

/** 1 to 5 tiers with 1 to 4 rows each; the one that catches the rest stands anywhere. */
const bookOf = (condition: fc.Arbitrary<readonly Cell[]>): fc.Arbitrary<RuleBook> =>
  fc
    .record({
      tiers: fc.array(
        fc.record({
          rows: fc.array(condition, { minLength: 1, maxLength: 4 }),
          needed: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      fallbackAt: fc.nat(5),
    })
    .map(({ tiers, fallbackAt }) => {
      const blocks = tiers.map(({ rows, needed }, at): Cell[][] => [
        ...(needed === null ? [] : [['tier', `T${at}`, 'conditions met', 'at least', needed]]),
        ...rows.map((row): Cell[] => ['tier', `T${at}`, ...row]),
      ]);
      blocks.splice(Math.min(fallbackAt, blocks.length), 0, [['tier', 'Rest', 'otherwise']]);
      return parseRules([...blocks.flat(), ...LEVELS]);
    });

const numberRow = (...subjects: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...subjects), atLeast, threshold)
    .map(([subject, test, value]): Cell[] => [subject, test, value]);
const levelRow = fc
  .constantFrom('high', 'middle', 'low')
  .map((level): Cell[] => ['position', 'at least', level]);

const ownColumns: Omit<World, 'book'> = {
  judge: (book, [position = '', fees = '', months = '']) =>
    standing(book, assignTier(book, { position, fees, months })),
  cell: (column, value) =>
    column === 0 ? (TITLES[Math.min(3, Math.floor(value / 3))] ?? '') : value,
};
const teamColumns: Omit<World, 'book'> = {
  judge: (book, row) => {
    const result = tierByHeaders(book, HEADERS, row);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return standing(book, result.value);
  },
  cell: (_column, value) => value,
};
const worlds: fc.Arbitrary<World> = fc.oneof(
  bookOf(fc.oneof(numberRow('fees', 'months'), levelRow)).map((book) => ({ book, ...ownColumns })),
  bookOf(
    numberRow(
      ...HEADERS,
      ...['lowest', 'highest', 'sum', 'average'].map((word) => `${word} of orders, visits`),
    ),
  ).map((book) => ({ book, ...teamColumns })),
  fc.constant({ book: defaultBook('en'), ...ownColumns }),
);
/** Nobody knows what stands there. */
const gap = fc.constantFrom<Cell>('', '', '', '#N/A', '?', 'Loading...');
const amounts = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 3, maxLength: 3 });
const additions = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 });
const gaps = fc.array(fc.option(gap, { nil: null, freq: 2 }), { minLength: 3, maxLength: 3 });

/** In the default book thresholds are thousands. */
const scaled = ({ book }: World, column: number, halves: number): number =>
  book === defaultBook('en') && column === 1 ? halves * 700 : halves / 2;
const rowOf = (
  world: World,
  halves: readonly number[],
  missing: readonly (Cell | null)[] = [],
): readonly Cell[] =>
  halves.map((value, at) => missing[at] ?? world.cell(at, scaled(world, at, value)));
const plus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, at) => value + (b[at] ?? 0));

const holds = (
  check: (world: World, row: number[], more: number[], missing: (Cell | null)[]) => void,
): void => fc.assert(fc.property(worlds, amounts, additions, gaps, check), { numRuns: 1000 });

describe('2-rules §2.2, M0.2: under "at least" more of anything never lowers a tier', () => {
  test('more fees, more months, a higher position, more in any column: never a lower tier', () => {
    holds((world, row, more) => {
      const before = world.judge(world.book, rowOf(world, row));
      const after = world.judge(world.book, rowOf(world, plus(row, more)));
      expect(after?.worst).toBeLessThanOrEqual(before?.worst ?? -1);
    });
  });

  test('whoever has every cell filled never needs data, with more as with less', () => {
    holds((world, row, more) => {
      for (const halves of [row, plus(row, more)]) {
        const found = world.judge(world.book, rowOf(world, halves));
        expect(found?.best).toBe(found?.worst);
      }
    });
  });

  test('with cells missing, neither what is certain nor what is possible goes down', () => {
    holds((world, row, more, missing) => {
      const before = world.judge(world.book, rowOf(world, row, missing));
      const after = world.judge(world.book, rowOf(world, plus(row, more), missing));
      if (before === null) return;
      expect(after?.worst).toBeLessThanOrEqual(before.worst);
      expect(after?.best).toBeLessThanOrEqual(before.best);
    });
  });

  test('§2.6 a cell filled in keeps what was certain, and never makes data missing', () => {
    holds((world, row, _more, missing) => {
      const before = world.judge(world.book, rowOf(world, row, missing));
      if (before === null) return;
      missing.forEach((_, at) => {
        const filled = missing.map((one, index) => (index === at ? null : one));
        const after = world.judge(world.book, rowOf(world, row, filled));
        expect(after?.worst).toBeLessThanOrEqual(before.worst);
        expect(after?.best).toBeGreaterThanOrEqual(before.best);
      });
    });
  });

  test('the books reach every tier and every answer: the properties are about something', () => {
    const seen = new Set<string>();
    holds((world, row, _more, missing) => {
      const found = world.judge(world.book, rowOf(world, row, missing));
      if (found === null) seen.add('blank');
      else if (found.best < found.worst) seen.add('needs data');
      else seen.add(`tier ${found.worst} of ${tierNames(world.book).length}`);
    });
    expect([...seen]).toEqual(
      expect.arrayContaining(['blank', 'needs data', 'tier 0 of 3', 'tier 1 of 3', 'tier 2 of 3']),
    );
  });
});
