// Highlights as the page draws them: conditions evaluated cell by cell, the first rule wins.
import { createFormulaEngine } from '../../../src/host/formulas/hyperformula-engine';
import {
  addSheet,
  type BooleanRule,
  type GridRange,
  type ModelValue,
  newWorkbook,
} from '../../../src/host/model/workbook';
import { type Evaluate, ruleLooks } from '../../../src/host/view/rule-looks';

const TODAY = 46_085;
const day = (offset: number): ModelValue => ({ kind: 'date', serial: TODAY + offset });
const ROWS: ModelValue[][] = [
  ['Name', 'Next', 'Fees'],
  ['Li', day(-1), 9000],
  ['Wang', day(0), 'none'],
  ['Zhao', null, 3000],
  ['Chen', day(9), null],
];
const ALL: GridRange = { row: 0, column: 0, rows: 5, columns: 3 };

const rule = (
  formula: string,
  ranges: readonly GridRange[],
  look: Partial<BooleanRule> = { background: '#ff0000' },
): BooleanRule => ({ criteria: 'CUSTOM_FORMULA', values: [formula], ranges, ...look });
const part = (row: number, column: number, rows = 1, columns = 1): GridRange => ({
  row,
  column,
  rows,
  columns,
});

const looksOf = (rules: readonly BooleanRule[], range = ALL, spy?: string[]) => {
  const book = newWorkbook('School', 'Asia/Shanghai');
  const sheet = addSheet(book, 'Students', 10, 5);
  sheet.values.push(...ROWS.map((row) => [...row]));
  sheet.rules = [...rules];
  const engine = createFormulaEngine(book, {
    names: ['TIER'],
    call: () => ({ value: true }),
    now: () => TODAY + 0.5,
  });
  const evaluate: Evaluate = (on, formulas) => {
    spy?.push(...formulas);
    return engine.evaluate(on, formulas);
  };
  return ruleLooks(sheet, range, evaluate);
};
/** Cells that have a background, as "row,column". */
const coloured = (rules: readonly BooleanRule[], range = ALL): string[] => {
  const look = looksOf(rules, range);
  return Array.from({ length: 5 }, (_, row) => [0, 1, 2].map((column) => [row, column] as const))
    .flat()
    .filter(([row, column]) => look(row, column)?.background !== undefined)
    .map(([row, column]) => `${row},${column}`);
};

describe('5.6 highlights', () => {
  test.each<[string, BooleanRule, string[]]>([
    ['a fixed column speaks for the row', rule('=$B2<TODAY()', [part(1, 0, 2)]), ['1,0']],
    [
      'a relative reference moves with the cell',
      rule('=B2<TODAY()', [part(1, 1, 2), part(1, 0, 2)]),
      ['1,1'],
    ],
    ['a blank is less than today', rule('=$B2<TODAY()', [part(3, 0)]), ['3,0']],
    [
      'our own: the marker, a number, the day',
      rule('=AND(N("care:x")=0,ISNUMBER($B2),INT($B2)=TODAY())', [part(1, 0, 4), part(1, 2, 4)]),
      ['2,0', '2,2'],
    ],
    [
      'our own: working days from today',
      rule('=AND(ISNUMBER($B2),$B2<=WORKDAY.INTL(TODAY(),3,"0000011"))', [part(1, 0, 4)]),
      ['1,0', '2,0'],
    ],
    ['an error is no yes', rule('=$C2+1>0', [part(1, 2, 4)]), ['1,2', '3,2', '4,2']],
    ['a number other than 0 is yes', rule('=LEN($A2)-2', [part(1, 0, 4)]), ['2,0', '3,0', '4,0']],
    ['a function that nobody knows is no yes', rule('=NOSUCH($A2)', [part(1, 0, 4)]), []],
    ['a function of ours is not allowed there', rule('=TIER($A2)', [part(1, 0, 4)]), []],
    [
      'a comparison of a file',
      {
        ...rule('', [part(1, 2, 4)]),
        criteria: 'cellIs',
        values: ['=5000'],
        carried: { xml: '<cfRule type="cellIs" operator="greaterThan">' },
      },
      ['1,2', '2,2'],
    ],
    [
      'a comparison with two ends',
      {
        ...rule('', [part(1, 2, 4)]),
        criteria: 'cellIs',
        values: ['=1000', '=5000'],
        carried: { xml: '<cfRule type="cellIs" operator="between">' },
      },
      ['3,2'],
    ],
    [
      'a text rule of a file, which spells its formula out',
      {
        ...rule('', [part(1, 0, 4)]),
        criteria: 'containsText',
        values: ['=NOT(ISERROR(SEARCH("an",A2)))'],
      },
      ['2,0'],
    ],
    ['a scale is not drawn', { ...rule('', [ALL]), criteria: 'colorScale', values: [] }, []],
  ])('%s', (_, one, cells) => {
    expect(coloured([one])).toEqual(cells);
  });

  test('the first rule that says something about the background wins, others add to it', () => {
    const look = looksOf([
      rule('=TRUE', [part(1, 0)], { bold: true }),
      rule('=TRUE', [part(1, 0)], { background: '#ff0000' }),
      rule('=TRUE', [part(1, 0)], { background: '#00ff00', fontColor: '#000000', bold: false }),
    ]);
    expect(look(1, 0)).toEqual({ background: '#ff0000', fontColor: '#000000', bold: true });
    expect(look(1, 1)).toBeUndefined();
  });

  test('only the part that is looked at is evaluated, each condition once a row', () => {
    const spy: string[] = [];
    looksOf([rule('=$B2<TODAY()', [part(1, 0, 4, 3)])], part(2, 0, 2, 3), spy);
    expect(spy).toEqual(['=$B3<TODAY()', '=$B4<TODAY()']);
  });
});
