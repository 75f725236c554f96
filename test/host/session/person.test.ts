// 4-host "Page": what a person does to the cells reaches the host, formulas follow, and it can be undone.
import type { Sheet } from '../../../src/host/model/workbook';
import type { Action } from '../../../src/host/session/page-state';
import { testSession } from './support';

const ROWS = [
  ['Name', 'Fees', 'Double'],
  ['Li', 1000, '=B2*2'],
  ['Wang', 500, '=B3*2'],
  ['Zhao', 2000, '=B4*2'],
];
const typed = (row: number, column: number, ...texts: string[][]): Action => ({
  kind: 'type',
  tab: 0,
  row,
  column,
  texts,
});
const range = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const frozen = (sheet: Sheet): void => {
  sheet.frozenRows = 1;
};

describe('typing', () => {
  test.each<[string, string, string]>([
    ['750', '750', '1500'],
    ['1,200', '1200', '2400'],
    ['50%', '0.5', '1'],
    ['', '', '0'],
    ['=1+2', '3', '6'],
    ['abc', 'abc', '#VALUE!'],
  ])('%s into a cell shows %s, and the formula beside it %s', (text, shown, formula) => {
    const { act, texts } = testSession('', ROWS);
    act(typed(1, 1, [text]));
    const [value, double] = texts(0)[1]?.slice(1) ?? [];
    expect([value, double]).toEqual([shown, formula]);
  });

  test('a date is a date, and the editor begins with it', () => {
    const { act, session } = testSession('', ROWS);
    act(typed(1, 3, ['2026/3/5']));
    expect(session.cells(0, range(1, 3))[0]?.[0]).toEqual({ text: '2026-03-05', align: 'right' });
  });

  test.each([
    ["'001", '001', "'001"],
    ["'3-5", '3-5', "'3-5"],
    ["'=A1", '=A1', "'=A1"],
    ['Li', 'Li', undefined],
    ['12%', '0.12', undefined],
    ['=B2', '1000', '=B2'],
  ])('%s shows %s; the editor begins with %s', (text, shown, input) => {
    const { act, session } = testSession('', ROWS);
    act(typed(5, 0, [text]));
    const cell = session.cells(0, range(5, 0))[0]?.[0];
    expect([cell?.text, cell?.input]).toEqual([shown, input]);
  });

  test('a block is pasted as if each cell were typed, beyond the grid too', () => {
    const { act, texts, session } = testSession('', ROWS);
    act(typed(18, 4, ['a', '1', 'x'], ['b', '=F19+1', 'y'], ['c', '', 'z']));
    const [first] = session.state().tabs;
    expect([first?.rows, first?.columns]).toEqual([21, 7]);
    expect(texts(0, 21, 7).slice(18)).toEqual([
      ['', '', '', '', 'a', '1', 'x'],
      ['', '', '', '', 'b', '2', 'y'],
      ['', '', '', '', 'c', '', 'z'],
    ]);
  });

  test('what a validation rejects is refused as a whole, and nothing is written', () => {
    const list = { kind: 'list', values: ['yes', 'no'] } as const;
    const { act, texts, session } = testSession('', ROWS, (sheet) => {
      sheet.validations.push({ range: range(1, 1), rule: list, allowInvalid: false });
    });
    expect(() => act(typed(1, 0, ['Ann', 'maybe']))).toThrow('violates the data validation');
    expect(texts(0)[1]).toEqual(['Li', '1000', '2000']);
    expect(session.cells(0, range(1, 1))[0]?.[0]?.choices).toEqual(['yes', 'no']);
    expect(session.state().canUndo).toBe(false);
  });

  test('a protected cell is refused', () => {
    const { act } = testSession('', ROWS, (sheet) => {
      sheet.protections.push({ range: range(1, 1), warningOnly: false });
    });
    expect(() => act(typed(1, 1, ['5']))).toThrow('protected cell');
  });
});

describe('emptying', () => {
  test('cells, formulas too; tick boxes are unticked', () => {
    const { act, texts, session } = testSession('', ROWS, (sheet) => {
      sheet.values[1]?.push(true);
      sheet.validations.push({
        range: range(1, 3),
        rule: { kind: 'checkbox' },
        allowInvalid: false,
      });
    });
    expect(session.cells(0, range(1, 3))[0]?.[0]?.ticked).toBe(true);
    act({ kind: 'clear', tab: 0, range: range(1, 1, 1, 3) });
    expect(texts(0)[1]).toEqual(['Li', '', '']);
    expect(session.cells(0, range(1, 3))[0]?.[0]?.ticked).toBe(false);
  });
});

describe('rows', () => {
  test('inserted and deleted: formulas keep pointing at their cells', () => {
    const { act, texts } = testSession('', [...ROWS, ['Sum', '=SUM(B2:B4)', '']]);
    act({ kind: 'insert', tab: 0, row: 2, count: 2 });
    expect(texts(0, 7)[6]).toEqual(['Sum', '3500', '']);
    act(typed(2, 1, ['100']));
    expect(texts(0, 7)[6]).toEqual(['Sum', '3600', '']);
    act({ kind: 'delete', tab: 0, row: 1, count: 2 });
    expect(texts(0, 5)).toEqual([
      ['Name', 'Fees', 'Double'],
      ['', '', ''],
      ['Wang', '500', '1000'],
      ['Zhao', '2000', '4000'],
      ['Sum', '2500', ''],
    ]);
  });

  test('not all rows can be deleted', () => {
    const { act } = testSession('', ROWS, frozen);
    expect(() => act({ kind: 'delete', tab: 0, row: 1, count: 19 })).toThrow('all the rows');
    expect(() => act({ kind: 'delete', tab: 0, row: 15, count: 9 })).toThrow('out of bounds');
  });

  test.each([
    [false, ['Wang', 'Li', 'Zhao'], ['1000', '2000', '4000']],
    [true, ['Zhao', 'Li', 'Wang'], ['4000', '2000', '1000']],
  ])('sorted by a column below the frozen rows, descending %s', (descending, names, doubles) => {
    const { act, texts } = testSession('', ROWS, frozen);
    act({ kind: 'sort', tab: 0, column: 1, descending, rows: null });
    const [header, ...rest] = texts(0);
    expect(header).toEqual(['Name', 'Fees', 'Double']);
    expect(rest.map(([name]) => name)).toEqual(names);
    expect(rest.map(([, , double]) => double)).toEqual(doubles);
  });

  test('only the rows that are selected', () => {
    const { act, texts } = testSession('', ROWS, frozen);
    act({ kind: 'sort', tab: 0, column: 1, descending: false, rows: { row: 1, rows: 2 } });
    expect(texts(0).map(([name]) => name)).toEqual(['Name', 'Wang', 'Li', 'Zhao']);
  });
});

describe('undo and redo', () => {
  const STEPS: readonly (readonly [string, Action])[] = [
    ['typing', typed(1, 1, ['7'])],
    ['typing over a formula', typed(1, 2, ['7'])],
    ['pasting', typed(1, 0, ['a', 'b', 'c'], ['d', 'e', 'f'])],
    ['emptying', { kind: 'clear', tab: 0, range: range(1, 0, 2, 3) }],
    ['inserting rows', { kind: 'insert', tab: 0, row: 2, count: 1 }],
    ['deleting rows', { kind: 'delete', tab: 0, row: 1, count: 2 }],
    ['sorting', { kind: 'sort', tab: 0, column: 1, descending: false, rows: null }],
    ['a script', { kind: 'menu', name: 'fill' }],
  ];
  const CODE = `function fill() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    book.getSheets()[0].getRange(2, 1, 1, 2).setValues([['x', 9]]);
    book.insertSheet('New', 0);
  }`;

  test.each(STEPS)('%s: back, and forth again', (_, action) => {
    const { act, session, texts } = testSession(CODE, ROWS, frozen);
    const tabs = (): string[] => session.state().tabs.map(({ name }) => name);
    const seen = () => ({ cells: texts(0), tabs: tabs(), undo: session.state().canUndo });
    const before = seen();
    act(action);
    const after = seen();
    expect(after).not.toEqual(before);
    act({ kind: 'undo' });
    expect(seen()).toEqual(before);
    expect(session.state().canRedo).toBe(true);
    act({ kind: 'redo' });
    expect(seen()).toEqual(after);
  });

  test('all steps one after the other, down to the first state and up again', () => {
    const { act, texts } = testSession(CODE, ROWS, frozen);
    const states = [texts(0)];
    for (const [, action] of STEPS) {
      act(action);
      states.push(texts(0));
    }
    for (let at = STEPS.length - 1; at >= 0; at -= 1) {
      act({ kind: 'undo' });
      expect(texts(0)).toEqual(states[at]);
    }
    for (let at = 1; at <= STEPS.length; at += 1) {
      act({ kind: 'redo' });
      expect(texts(0)).toEqual(states[at]);
    }
  });

  test('a new step forgets what was undone', () => {
    const { act, session } = testSession('', ROWS);
    act(typed(1, 1, ['7']));
    act({ kind: 'undo' });
    act(typed(1, 1, ['8']));
    expect(session.state()).toMatchObject({ canUndo: true, canRedo: false });
    act({ kind: 'redo' });
    expect(session.cells(0, range(1, 1))[0]?.[0]?.text).toBe('8');
  });

  test('a spilled column comes back after it was typed into', () => {
    const { act, texts } = testSession('', [['={"H";10;20}'], [''], ['']]);
    expect(texts(0, 3, 1)).toEqual([['H'], ['10'], ['20']]);
    act(typed(1, 0, ['mine']));
    expect(texts(0, 3, 1)).toEqual([['#REF!'], ['mine'], ['']]);
    act({ kind: 'undo' });
    expect(texts(0, 3, 1)).toEqual([['H'], ['10'], ['20']]);
  });
});

describe('onEdit', () => {
  const CODE = `function onEdit(e) {
    const log = e.source.getSheets()[1];
    const row = log.getLastRow() + 1;
    log.getRange(row, 1, 1, 3).setValues([["'" + e.range.getA1Notation(),
      "'" + ('value' in e ? e.value : 'none'), "'" + ('oldValue' in e ? e.oldValue : 'none')]]);
  }`;

  test.each<[string, Action, string[]]>([
    ['a text over a number', typed(1, 1, ['abc']), ['B2', 'abc', '1000']],
    ['a number', typed(1, 1, ['7']), ['B2', '7', '1000']],
    ['a date is its serial number', typed(5, 0, ['2026-03-04']), ['A6', '46085', 'none']],
    ['a tick', typed(5, 0, ['true']), ['A6', 'TRUE', 'none']],
    ['an emptied cell', { kind: 'clear', tab: 0, range: range(1, 0) }, ['A2', 'none', 'Li']],
    ['several cells', typed(1, 0, ['a', 'b']), ['A2:B2', 'none', 'none']],
  ])('is told: %s', (_, action, line) => {
    const { act, texts } = testSession(CODE, ROWS);
    act(action);
    expect(texts(1, 2)).toEqual([line, ['', '', '']]);
  });

  test('is undone together with the edit', () => {
    const { act, texts } = testSession(CODE, ROWS);
    act(typed(1, 1, ['7']));
    act({ kind: 'undo' });
    expect([texts(0)[1], texts(1, 1)[0]]).toEqual([
      ['Li', '1000', '2000'],
      ['', '', ''],
    ]);
  });

  test('hears nothing of rows and sorting', () => {
    const { act, texts } = testSession(CODE, ROWS);
    act({ kind: 'insert', tab: 0, row: 1, count: 1 });
    act({ kind: 'sort', tab: 0, column: 1, descending: true, rows: null });
    expect(texts(1, 1)[0]).toEqual(['', '', '']);
  });
});
