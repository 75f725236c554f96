// 3-product §4: our conditional formats come after the team's, are written only when they need it, and
// say the same as the status column.
import { columnLetters, highlightsFor } from '../../src/app/check/highlights';
import { deleteColumns, insertRows } from '../../src/host/model/structure';
import type { BooleanRule, Sheet, Workbook } from '../../src/host/model/workbook';
import { aCustomerSheet, day, tabOf } from '../support/builders';
import { runCheckOn } from './support/run-check';

const THEIRS: readonly BooleanRule[] = [
  {
    criteria: 'CUSTOM_FORMULA',
    values: ['=$B2="职员"'],
    ranges: [{ row: 1, column: 1, rows: 5, columns: 1 }],
    background: '#fce5cd',
  },
  {
    criteria: 'NUMBER_GREATER_THAN',
    values: [8000],
    ranges: [{ row: 1, column: 2, rows: 5, columns: 1 }],
    background: '#d9ead3',
  },
];

const team = (): Workbook => {
  const book = aCustomerSheet({
    rows: [
      ['张三', '部门经理', 9000, 6, day('2026-11-12')],
      ['李四', '职员', 100, 1, day('2026-10-20')],
    ],
  });
  tabOf(book, '学员').rules = [...THEIRS];
  return book;
};

const run = (book: Workbook): { sheet: Sheet; wrote: boolean } => {
  const { report, result } = runCheckOn(book);
  expect(report).toMatchObject({ ok: true });
  const wrote = result.calls.some(({ member }) => member === 'setConditionalFormatRules');
  return { sheet: tabOf(book, '学员'), wrote };
};

const formulasOf = ({ rules }: Sheet): readonly unknown[] => rules.flatMap(({ values }) => values);
const isOurs = (rule: BooleanRule): boolean => String(rule.values[0]).includes('care:');

describe('3-product §4: highlights', () => {
  test('the team’s rules stay first, in their order and as they were', () => {
    const { sheet } = run(team());
    expect(sheet.rules.slice(0, 2)).toMatchObject([...THEIRS]);
    expect(sheet.rules.slice(2).every(isOurs)).toBe(true);
    expect(sheet.rules.length).toBe(6);
  });

  test('a second run writes no rule', () => {
    const book = team();
    run(book);
    expect(run(book).wrote).toBe(false);
  });

  test.each<[string, (sheet: Sheet) => void]>([
    [
      'one of ours is missing',
      (sheet) => {
        sheet.rules = sheet.rules.slice(0, -1);
      },
    ],
    [
      'all of ours are missing',
      (sheet) => {
        sheet.rules = [...THEIRS];
      },
    ],
    [
      'one of ours was altered',
      (sheet) => {
        sheet.rules = sheet.rules.map((rule, i) =>
          i === 3 ? { ...rule, values: [`${String(rule.values[0])} `] } : rule,
        );
      },
    ],
    [
      'one of ours was split by a paste',
      (sheet) => {
        sheet.rules = sheet.rules.flatMap((rule, i) => {
          const [range] = rule.ranges;
          if (i !== 2 || range === undefined) return [rule];
          const top = { ...range, rows: 1 };
          const rest = { ...range, row: range.row + 2, rows: range.rows - 2 };
          return [{ ...rule, ranges: [top, rest] }];
        });
      },
    ],
    [
      'ours stand in another order',
      (sheet) => {
        sheet.rules = [...sheet.rules.slice(0, 2), ...sheet.rules.slice(2).reverse()];
      },
    ],
    [
      'ours were doubled',
      (sheet) => {
        sheet.rules = [...sheet.rules, ...sheet.rules.slice(2)];
      },
    ],
  ])('%s: ours are written anew after the team’s', (_, spoil) => {
    const book = team();
    const wanted = run(book).sheet.rules;
    spoil(tabOf(book, '学员'));
    const { sheet, wrote } = run(book);
    expect(wrote).toBe(true);
    expect(sheet.rules).toEqual(wanted);
    expect(run(book).wrote).toBe(false);
  });

  test('a rule that the team makes after ours stays, and ours come after it when written anew', () => {
    const book = team();
    const sheet = run(book).sheet;
    const late: BooleanRule = { ...(THEIRS[0] as BooleanRule), background: '#cccccc' };
    sheet.rules = [...sheet.rules, late];
    expect(run(book).wrote).toBe(false);
    sheet.rules = sheet.rules.filter((_, i) => i !== 2);
    run(book);
    expect(sheet.rules.filter((rule) => !isOurs(rule))).toMatchObject([...THEIRS, late]);
    expect(isOurs(sheet.rules[3] ?? late)).toBe(true);
  });

  test('rows inserted above: the rules follow their rows, and nothing is written', () => {
    const book = team();
    const { sheet } = run(book);
    insertRows(book, sheet, 0, 1);
    run(book);
    expect(formulasOf(sheet).join()).toContain('$H3');
    expect(run(book).wrote).toBe(false);
  });

  test('our reason deleted: it comes back, and so do the rules that look at it', () => {
    const book = team();
    const { sheet } = run(book);
    const wanted = sheet.rules;
    deleteColumns(book, sheet, sheet.values[0]?.indexOf('原因') ?? -1, 1);
    run(book);
    expect(sheet.rules).toEqual(wanted);
  });
});

describe('3-product §4: a rule’s formula', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('without a next call there is nothing to colour', () => {
    const layout = { headerRow: 0, columns: new Map([['name', 0]] as const) };
    const words = { soon: 'Soon', needsData: 'Needs data', week: '0000011' };
    expect(highlightsFor(layout, 100, words)).toEqual([]);
  });

  test('a last contact on or after the next call takes red and amber away; one ahead does not', () => {
    const columns = new Map([
      ['name', 0],
      ['last contact', 1],
      ['next call', 2],
    ] as const);
    const words = { soon: 'Soon', needsData: 'Needs data', week: '0000011' };
    const rules = highlightsFor({ headerRow: 0, columns }, 100, words);
    const open = 'OR(N($B2)<INT($C2),N($B2)>=TODAY()+1)';
    expect(rules.map(({ formula }) => formula.includes(open))).toEqual([true, true, false]);
    const without = new Map([...columns].filter(([role]) => role !== 'last contact'));
    const bare = highlightsFor({ headerRow: 0, columns: without }, 100, words);
    expect(bare[0]?.formula).toBe('=AND(N("care:overdue")=0,ISNUMBER($C2),INT($C2)<TODAY())');
  });

  test('a grid that ends at the header still gives a range of one row', () => {
    const columns = new Map([
      ['name', 0],
      ['next call', 1],
    ] as const);
    const words = { soon: 'Soon "3"', needsData: 'Needs data', week: '0000011' };
    const rules = highlightsFor({ headerRow: 4, columns }, 5, words);
    expect(rules.map(({ ranges }) => ranges)).toEqual(
      rules.map(() => [{ row: 5, column: 0, rows: 1, columns: 2 }]),
    );
  });
});
