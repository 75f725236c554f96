import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import type { ExampleCustomer, RuleFinding } from '../../../src/domain/rule-book/check/finding';
import { checkRules } from '../../../src/domain/rule-book/check-rules';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import type { RuleBook } from '../../../src/domain/rule-book/rule-book';
import { assignTier } from '../../../src/domain/tier/assign-tier';
import { ruleFindingText } from '../../../src/i18n/rule-finding-text';

const LEVELS = [
  ['position', 'high', 'title', 'contains', '总经理'],
  ['position', 'low', 'title', 'contains', '职员'],
];
const TITLES: { readonly [level: string]: string } = { high: '总经理', low: '职员', none: '学生' };

const upward = fc.constantFrom('at least', 'above');
const anyTest = fc.constantFrom('at least', 'above', 'at most', 'below', 'between', 'is');
const conditionRow = (tier: string, test: fc.Arbitrary<string>): fc.Arbitrary<Cell[]> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('fees', 'months'), test, fc.integer({ min: 0, max: 6 }), fc.nat(3))
      .map(([subject, word, value, more]): Cell[] => [
        ...['tier', tier, subject, word],
        word === 'between' ? `${value} and ${value + more}` : value,
      ]),
    fc
      .constantFrom('high', 'low')
      .map((level): Cell[] => ['tier', tier, 'position', 'at least', level]),
  );
const tierRows = (tier: string, test: fc.Arbitrary<string>): fc.Arbitrary<Cell[][]> =>
  fc
    .tuple(fc.array(conditionRow(tier, test), { minLength: 1, maxLength: 3 }), fc.nat(3))
    .map(([rows, needed]) =>
      needed === 0 ? rows : [['tier', tier, 'conditions met', 'at least', needed], ...rows],
    );
/** Two tiers and one that catches the rest. */
const bookWith = (test: fc.Arbitrary<string>): fc.Arbitrary<RuleBook> =>
  fc
    .tuple(tierRows('A', test), tierRows('B', test))
    .map(([a, b]) => parseRules([...a, ...b, ['tier', 'C', 'otherwise'], ...LEVELS]));

const tierOf = (book: RuleBook, position: string, fees: number, months: number): string => {
  const result = assignTier(book, { position, fees, months });
  return result.kind === 'tier' ? result.tier : result.kind;
};
/** The example as cells; what it does not name is asked for by no row. */
const judged = (book: RuleBook, { values }: ExampleCustomer): string => {
  const of = (subject: string): number => {
    const value = values.find((one) => one.subject === subject)?.value;
    return typeof value === 'number' ? value : 0;
  };
  const level = values.find((one) => one.subject === 'position')?.name ?? 'none';
  return tierOf(book, TITLES[level] ?? '', of('fees'), of('months'));
};

/** Every customer whom thresholds 0…9 can tell apart. */
const STEPS = Array.from({ length: 23 }, (_, index) => index / 2);
const everybody = Object.values(TITLES).flatMap((position) =>
  STEPS.flatMap((fees) => STEPS.map((months) => ({ position, fees, months }))),
);
const RANK: { readonly [tier: string]: number } = { A: 0, B: 1, C: 2 };
const finding = <C extends RuleFinding['code']>(
  findings: readonly RuleFinding[],
  ...wanted: readonly C[]
) =>
  findings.filter((one): one is RuleFinding & { readonly code: C } =>
    (wanted as readonly string[]).includes(one.code),
  );

describe('2-rules §1: properties of the check', () => {
  test('books that only say "at least" and "above" have no gap, no overlap, no trap', () => {
    fc.assert(
      fc.property(bookWith(upward), (book) => {
        const found = checkRules(book);
        expect(finding(found, 'gap', 'overlap', 'not monotone')).toEqual([]);
      }),
    );
  });

  test('every counter-example is true: the customers have the tiers that it says, and one has more', () => {
    fc.assert(
      fc.property(bookWith(anyTest), (book) => {
        const found = checkRules(book);
        for (const { more, less } of finding(found, 'not monotone')) {
          expect([judged(book, more), judged(book, less)]).toEqual([more.tier, less.tier]);
          expect(RANK[more.tier ?? '']).toBeGreaterThan(RANK[less.tier ?? ''] ?? 9);
          const changed = more.values.filter(
            (value, at) => JSON.stringify(value) !== JSON.stringify(less.values[at]),
          );
          expect(changed).toHaveLength(1);
          const before = less.values.find(({ subject }) => subject === changed[0]?.subject);
          expect(Number(changed[0]?.value)).toBeGreaterThan(Number(before?.value));
        }
        for (const { example } of finding(found, 'gap', 'overlap')) {
          expect(judged(book, example)).toBe(example.tier);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('where more lowers a tier anywhere, the check says so', () => {
    fc.assert(
      fc.property(bookWith(anyTest), (book) => {
        const trap = everybody.some(({ position, fees, months }) => {
          const own = RANK[tierOf(book, position, fees, months)] ?? 9;
          return (
            (RANK[tierOf(book, position, fees + 0.5, months)] ?? 9) > own ||
            (RANK[tierOf(book, position, fees, months + 0.5)] ?? 9) > own
          );
        });
        const said = finding(checkRules(book), 'not monotone', 'gap').length > 0;
        expect(said).toBe(trap);
      }),
      { numRuns: 80 },
    );
  });

  test('a tier is called unreachable exactly when nobody is in it', () => {
    fc.assert(
      fc.property(bookWith(anyTest), (book) => {
        const reached = new Set(
          everybody.map(({ position, fees, months }) => tierOf(book, position, fees, months)),
        );
        const unreached = ['A', 'B', 'C'].filter((tier) => !reached.has(tier));
        const said = finding(checkRules(book), 'tier unreachable').map(({ tier }) => tier);
        expect([...said].sort()).toEqual(unreached);
      }),
      { numRuns: 80 },
    );
  });

  test('whatever stands in the rows, the check answers, at a row of the book, in both languages', () => {
    const word = fc.constantFrom<Cell>(
      ...['', 'tier', '分级', 'contact', 'position', 'hours', 'reply', 'reward', 'service', 'duty'],
      ...[
        'Key',
        '重点',
        'any',
        'fees',
        '职位',
        'otherwise',
        'orders',
        'lowest of a..c',
        '最低：a、b',
      ],
      ...['at least', 'between', 'is', 'contains', 'per', 'every', 'within', 'by', 'open'],
      ...[
        'days',
        'hours',
        'weeks',
        '元',
        '折',
        '%',
        'Mon–Fri',
        '9-12',
        '4-8',
        15,
        0,
        -1,
        1e300,
        null,
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 7 }), { maxLength: 10 }), (rows) => {
        for (const found of checkRules(parseRules(rows))) {
          expect(found.row).toBeGreaterThanOrEqual(1);
          expect(found.row).toBeLessThanOrEqual(Math.max(1, rows.length));
          for (const language of ['en', 'zh'] as const) {
            expect(ruleFindingText(language, found)).not.toMatch(/undefined|NaN|: $/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
