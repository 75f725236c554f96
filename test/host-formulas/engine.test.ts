// 4-host "Formulas": what a cell shows for a formula, as the spreadsheet would show it.
import { evaluateOne } from '../../src/host/formulas/evaluate-one';
import type { CustomFunctions, FunctionArgument } from '../../src/host/formulas/formula-engine';
import { createFormulaEngine } from '../../src/host/formulas/hyperformula-engine';
import { columnOfLetters } from '../../src/host/model/grid-range';
import {
  addSheet,
  cellKey,
  type ModelValue,
  newWorkbook,
  putValue,
  type Sheet,
  valueAt,
} from '../../src/host/model/workbook';

type Block = readonly (readonly ModelValue[])[];
const isBlock = (value: FunctionArgument): value is Block => Array.isArray(value);

/** TIER: the first argument with an exclamation mark, row by row; "boom" throws; SHOW: what arrived. */
const functions = (): CustomFunctions & { readonly calls: (readonly FunctionArgument[])[] } => {
  const calls: (readonly FunctionArgument[])[] = [];
  const mark = (value: ModelValue): ModelValue =>
    value === null ? null : typeof value === 'object' ? value : `${value}!`;
  return {
    calls,
    names: ['TIER', 'SHOW', 'NEXTDAY', 'TIERBY', 'WIDE'],
    call: (name, args) => {
      calls.push(args);
      const [first, second] = args;
      if (name === 'SHOW') {
        return {
          value: JSON.stringify(args, (_, value) => (value === undefined ? 'none' : value)),
        };
      }
      if (name === 'WIDE') return { value: [[1, 2, 3]] };
      if (name === 'TIERBY') return { value: isBlock(second) ? second.map(() => ['t']) : null };
      if (first === 'boom') return { error: 'unknown tier "Gold": Key, Watch, General' };
      if (name === 'NEXTDAY') {
        const next = (value: ModelValue): ModelValue =>
          typeof value === 'object' && value?.kind === 'date'
            ? { kind: 'date', serial: value.serial + 1 }
            : value;
        if (isBlock(first)) return { value: first.map((row) => row.map(next)) };
        return { value: next(first ?? null) };
      }
      if (isBlock(first)) return { value: first.map(([value]) => [mark(value ?? null)]) };
      return { value: mark(first ?? null) };
    },
  };
};

const at = (a1: string): readonly [number, number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(digits) - 1, columnOfLetters(letters)];
};
const put = (sheet: Sheet, cells: Readonly<Record<string, ModelValue>>): void => {
  for (const [a1, value] of Object.entries(cells)) {
    const [row, column] = at(a1);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    sheet.formulas.delete(cellKey(row, column));
    if (isFormula) sheet.formulas.set(cellKey(row, column), value);
    putValue(sheet, row, column, isFormula ? null : value);
  }
};
const show = (sheet: Sheet, a1: string): ModelValue => valueAt(sheet, ...at(a1));

const setUp = (cells: Readonly<Record<string, ModelValue>>, custom = functions()) => {
  const book = newWorkbook('b', 'Asia/Shanghai');
  const sheet = addSheet(book, '学员', 8, 10);
  const rules = addSheet(book, "Ann's rules", 5, 7);
  put(rules, { A1: 'Rule', A2: 'tier' });
  const whole = { row: 0, column: 0, rows: 5, columns: 7 };
  book.names.set('CARE_RULES', { name: 'CARE_RULES', sheetId: rules.id, range: whole });
  const today = { row: 0, column: 9, rows: 1, columns: 1 };
  book.names.set('CARE_TODAY', { name: 'CARE_TODAY', sheetId: sheet.id, range: today });
  put(sheet, cells);
  const engine = createFormulaEngine(book, custom);
  engine.recalculate();
  return { book, sheet, rules, engine, custom };
};

const day = (serial: number): ModelValue => ({ kind: 'date', serial });

describe('4-host formulas: one cell', () => {
  const cells = {
    A1: 'Wang',
    A2: '001',
    A3: day(46_084),
    A4: { kind: 'error', text: '#N/A' },
    A6: true,
    A7: day(46_084.5),
    J1: day(46_346),
  } as const;
  test.each<[because: string, formula: string, shown: ModelValue]>([
    ['arithmetic', '=1+2*3', 7],
    ['text that looks like a number stays text', '=A2&"x"', '001x'],
    ['a date plus days is a date', '=A3+1', day(46_085)],
    ['a difference of dates', '=A7-A3', 0.5],
    ['a custom function', '=TIER(A1)', 'Wang!'],
    ['any letter case', '=tier(A1)', 'Wang!'],
    ['inside another function', '=IF(TIER(A1)="Wang!",1,2)', 1],
    ['inside itself', '=TIER(TIER(A1))', 'Wang!!'],
    ['a date goes in and comes out as a date', '=NEXTDAY(A3)', day(46_085)],
    ['and into the next function', '=NEXTDAY(NEXTDAY(A7))', day(46_086.5)],
    ['a date made by a native function', '=NEXTDAY(DATE(2026,3,3))', day(46_085)],
    ['native arithmetic on a date that came out', '=NEXTDAY(A3)-A3', 1],
    ['a blank cell', '=SHOW(A5)', '[null]'],
    ['an argument left out in the middle, and one at the end', '=SHOW(1,,2)', '[1,"none",2]'],
    ['no argument', '=SHOW()', '[]'],
    ['an error goes in as an error', '=SHOW(A4)', '[{"kind":"error","text":"#N/A"}]'],
    ['an error that a formula makes', '=SHOW(1/0)', '[{"kind":"error","text":"#DIV/0!"}]'],
    ['TRUE and FALSE as words', '=SHOW(TRUE,false,A6)', '[true,false,true]'],
    ['a text', '=SHOW("8,000")', '["8,000"]'],
    ['a range of one cell is a block', '=SHOW(A1:A1)', '[[["Wang"]]]'],
    ['a range', '=SHOW(A1:A2)', '[[["Wang"],["001"]]]'],
    ['blanks in a range', '=SHOW(A4:A5)', '[[[{"kind":"error","text":"#N/A"}],[null]]]'],
    ['a name for one cell', '=SHOW(CARE_TODAY)', '[{"kind":"date","serial":46346}]'],
    ['a name in a text stays', '="CARE_TODAY"', 'CARE_TODAY'],
    ['another sheet', "=TIER('Ann''s rules'!A2)", 'tier!'],
    [
      'a thrown message',
      '=TIER("boom")',
      {
        kind: 'error',
        text: '#ERROR!',
        detail: 'unknown tier "Gold": Key, Watch, General',
      },
    ],
    ['a native error', '=1/0', { kind: 'error', text: '#DIV/0!' }],
    ['an error passed on', '=A4&"x"', { kind: 'error', text: '#N/A' }],
    ['an error caught', '=IFERROR(TIER("boom"),"-")', '-'],
    [
      'a formula that cannot be read',
      '=1+',
      {
        kind: 'error',
        text: '#ERROR!',
        detail: 'Formula parse error.',
      },
    ],
    [
      'a name that nobody defined',
      '=NOBODY',
      {
        kind: 'error',
        text: '#NAME?',
        detail: "Unknown range name: 'NOBODY'.",
      },
    ],
    ['a circle', '=C1', { kind: 'error', text: '#REF!', detail: 'Circular dependency detected.' }],
  ])('%s: %s', (_, formula, shown) => {
    const { sheet } = setUp({ ...cells, C1: formula });
    const value = show(sheet, 'C1');
    if (typeof shown === 'object' && shown?.kind === 'error') expect(value).toMatchObject(shown);
    else expect(value).toEqual(shown);
  });

  test.each(['NOW()', 'RAND()', 'RANDBETWEEN(1,2)', '1+NOW()', 'D1', 'D1:E1', 'F1'])(
    'F2 volatile arguments are refused: %s',
    (argument) => {
      const { sheet } = setUp({ D1: '=NOW()', F1: '=D1+1', C1: `=TIER(${argument})` });
      expect(show(sheet, 'C1')).toEqual({
        kind: 'error',
        text: '#ERROR!',
        detail:
          'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
      });
    },
  );

  test('TODAY() and NOW() go by the clock of the host', () => {
    const custom = { ...functions(), now: () => 46_346.25 };
    const { sheet } = setUp({ A1: '=TODAY()', A2: '=NOW()', A3: '=TIER(TODAY()-46346)' }, custom);
    expect([show(sheet, 'A1'), show(sheet, 'A2')]).toEqual([day(46_346), day(46_346.25)]);
  });
});

describe('4-host formulas: columns', () => {
  const column = { A1: '姓名', A2: 'a', A3: 'b' } as const;
  test.each<[because: string, formula: string, at: string, shown: ModelValue[]]>([
    ['a range', '=TIER(A2:A4)', 'C2', ['a!', 'b!', null, null]],
    ['an open range ends at the last row', '=TIER(A2:A)', 'C2', ['a!', 'b!', null, null]],
    ['a whole column', '=TIER(A:A)', 'C1', ['姓名!', 'a!', 'b!', null]],
    ['the header form', '={"级别"; TIER(A2:A)}', 'C1', ['级别', 'a!', 'b!', null]],
    ['with the rules', '={"级别"; TIER(A2:A, CARE_RULES)}', 'C1', ['级别', 'a!', 'b!', null]],
    ['one cell with the rules does not spill', '=TIER(A2, CARE_RULES)', 'C2', ['a!', null]],
    ['a call in a call', '=TIER(TIER(A2:A))', 'C2', ['a!!', 'b!!', null]],
    ['a scalar beside a column', '=TIER(A2:A4, 5)', 'C2', ['a!', 'b!', null]],
    ['ARRAYFORMULA', '=ARRAYFORMULA(IF(TIER(A2:A3)="a!",1,2))', 'C2', [1, 2, null]],
    ['rows of a table beside their headers', '=TIERBY(A1:B1, A2:B4)', 'C2', ['t', 't', 't', null]],
    [
      'a table alone',
      '=TIERBY(A1:B1, CARE_RULES)',
      'C1',
      [{ kind: 'error', text: '#ERROR!', detail: 'TIERBY gave 5 × 1 cells where 1 × 1 fit' }],
    ],
    [
      'an error in the header form',
      '={"级别"; TIER("boom")}',
      'C1',
      [
        '级别',
        { kind: 'error', text: '#ERROR!', detail: 'unknown tier "Gold": Key, Watch, General' },
      ],
    ],
  ])('%s: %s', (_, formula, place, shown) => {
    const { sheet } = setUp({ ...column, [place]: formula });
    const [row, c] = at(place);
    expect(shown.map((_value, i) => valueAt(sheet, row + i, c))).toEqual(shown);
  });

  test('spilled cells are marked with their anchor, and have no formula', () => {
    const { sheet } = setUp({ ...column, C1: '={"级别"; TIER(A2:A4)}' });
    expect([...sheet.spilled]).toEqual([1, 2, 3].map((row) => [cellKey(row, 2), cellKey(0, 2)]));
    expect([...sheet.formulas.keys()]).toEqual([cellKey(0, 2)]);
  });

  test('F5 no room to spill is #REF! with the cell in the way, and heals', () => {
    const { sheet, engine } = setUp({ ...column, C2: '=TIER(A2:A4)', C4: 'x' });
    expect(show(sheet, 'C2')).toEqual({
      kind: 'error',
      text: '#REF!',
      detail: 'Array result was not expanded because it would overwrite data in C4.',
    });
    expect([show(sheet, 'C3'), show(sheet, 'C4')]).toEqual([null, 'x']);
    put(sheet, { C4: null });
    engine.recalculate();
    expect([show(sheet, 'C2'), show(sheet, 'C3')]).toEqual(['a!', 'b!']);
    put(sheet, { C3: 'y' });
    sheet.spilled.delete(cellKey(2, 2));
    engine.recalculate();
    expect(show(sheet, 'C2')).toMatchObject({ text: '#REF!' });
    expect([show(sheet, 'C3'), sheet.spilled.size]).toEqual(['y', 0]);
  });

  test('F5 past the last row is #REF! that asks for rows', () => {
    const { sheet } = setUp({ ...column, C2: '={"级别"; TIER(A2:A)}' });
    expect(show(sheet, 'C2')).toEqual({
      kind: 'error',
      text: '#REF!',
      detail: 'Result was not automatically expanded, please insert more rows (1).',
    });
    expect(sheet.spilled.size).toBe(0);
  });

  test('more rows in the grid make the open range longer', () => {
    const { sheet, engine } = setUp({ ...column, C1: '={"级别"; TIER(A2:A)}' });
    expect(sheet.spilled.size).toBe(7);
    sheet.maxRows = 12;
    put(sheet, { A12: 'last' });
    engine.recalculate();
    expect([sheet.spilled.size, show(sheet, 'C12')]).toEqual([11, 'last!']);
  });

  test('a formula that goes takes its spill with it', () => {
    const { sheet, engine } = setUp({ ...column, C1: '={"级别"; TIER(A2:A4)}', E1: '=C2' });
    sheet.formulas.delete(cellKey(0, 2));
    put(sheet, { C1: 'typed' });
    engine.recalculate();
    const shown = [show(sheet, 'C1'), show(sheet, 'C2'), show(sheet, 'E1'), sheet.spilled.size];
    expect(shown).toEqual(['typed', null, null, 0]);
  });
});

describe('4-host formulas: changes', () => {
  test('a changed cell changes what depends on it, across sheets and names', () => {
    const { sheet, rules, engine } = setUp({
      A1: 'a',
      C1: '=TIER(A1)',
      D1: '=INDEX(CARE_RULES,2,1)',
    });
    put(sheet, { A1: 'b' });
    put(rules, { A2: 'changed' });
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.recalculate([
      { sheet, range: one },
      { sheet: rules, range: { ...one, row: 1 } },
    ]);
    expect([show(sheet, 'C1'), show(sheet, 'D1')]).toEqual(['b!', 'changed']);
  });

  test('the header form follows its column and its rules', () => {
    const { sheet, rules, engine, custom } = setUp({
      A2: 'a',
      C1: '={"级别"; TIER(A2:A, CARE_RULES)}',
    });
    put(sheet, { A2: 'b', A3: 'c' });
    engine.recalculate();
    expect([show(sheet, 'C2'), show(sheet, 'C3')]).toEqual(['b!', 'c!']);
    put(rules, { A2: 'changed' });
    engine.recalculate();
    expect(custom.calls.length).toBe(3);
  });

  test('a function is called again only for other arguments', () => {
    const { sheet, engine, custom } = setUp({ A1: 'a', A2: 'a', C1: '=TIER(A1)', C2: '=TIER(A2)' });
    expect(custom.calls.length).toBe(1);
    put(sheet, { E1: 'elsewhere' });
    engine.recalculate();
    expect(custom.calls.length).toBe(1);
    put(sheet, { A1: 'b' });
    engine.recalculate();
    put(sheet, { A1: 'a' });
    engine.recalculate();
    expect([custom.calls.length, engine.callCount()]).toEqual([2, 2]);
  });

  test('rows that moved carry their formulas', () => {
    const { sheet, engine } = setUp({ A1: 'a', A2: 'b', C1: '=TIER(A1)', C2: '=TIER(A2)' });
    sheet.formulas.clear();
    put(sheet, { A1: 'b', A2: 'a', C1: '=TIER(A1)&"1"', C2: '=TIER(A2)' });
    engine.recalculate();
    expect([show(sheet, 'C1'), show(sheet, 'C2')]).toEqual(['b!1', 'a!']);
  });

  test('a workbook without formulas calls nothing and stays as it is', () => {
    const { sheet, engine, custom } = setUp({ A1: 'a' });
    expect([custom.calls.length, engine.kept.size, show(sheet, 'A1')]).toEqual([0, 0, 'a']);
  });

  test('what the engine lacks keeps its value, is marked, and serves others', () => {
    const custom = functions();
    const { book, sheet } = setUp(
      { A1: '=GOOGLEFINANCE("X")', A2: '=LAMBDA(x,x)(1)', B1: '=A1+A2' },
      custom,
    );
    putValue(sheet, 0, 0, 40);
    putValue(sheet, 1, 0, 2);
    const engine = createFormulaEngine(book, custom);
    engine.recalculate();
    expect([show(sheet, 'A1'), show(sheet, 'A2'), show(sheet, 'B1')]).toEqual([40, 2, 42]);
    expect([...(engine.kept.get(sheet.id) ?? [])].sort((a, b) => a - b)).toEqual([
      cellKey(0, 0),
      cellKey(1, 0),
    ]);
  });
});

describe('4-host formulas: one formula by itself', () => {
  test.each<[formula: string, shown: ModelValue[][]]>([
    ['TIER("部门经理", 9000, 2)', [['部门经理!']]],
    ['=1+1', [[2]]],
    ['{"a";"b"}', [['a'], ['b']]],
    ['TIRE("x")', [[{ kind: 'error', text: '#NAME?', detail: "Unknown function: 'TIRE'." }]]],
  ])('%s', (formula, shown) => {
    expect(evaluateOne(formula, functions())).toEqual(shown);
  });
});
