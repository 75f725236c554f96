// The page without a browser: where keys lead, what is on the clipboard, where columns stand.
import { columnAt, fittingWidths, leftEdges, visibleRows } from '../../../src/host/page/geometry';
import { afterKey, type Key, oneCell, rangeOf } from '../../../src/host/page/selection';
import { fromTsv, toTsv } from '../../../src/host/page/tsv';

const BOUNDS = { rows: 100, columns: 10 };
const press = (key: string, ...held: ('shift' | 'ctrl')[]): Key => ({
  key,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('ctrl'),
  metaKey: false,
});
const at = (row: number, column: number, toRow = row, toColumn = column) => ({
  row,
  column,
  toRow,
  toColumn,
});

describe('a key on the grid', () => {
  test.each([
    [press('ArrowDown'), at(51, 5)],
    [press('ArrowUp'), at(49, 5)],
    [press('ArrowLeft'), at(50, 4)],
    [press('ArrowRight'), at(50, 6)],
    [press('ArrowDown', 'ctrl'), at(99, 5)],
    [press('ArrowLeft', 'ctrl'), at(50, 0)],
    [press('ArrowDown', 'shift'), at(50, 5, 51, 5)],
    [press('ArrowRight', 'shift', 'ctrl'), at(50, 5, 50, 9)],
    [press('PageDown'), at(70, 5)],
    [press('PageUp'), at(30, 5)],
    [press('Home'), at(50, 0)],
    [press('End'), at(50, 9)],
    [press('Home', 'ctrl'), at(0, 0)],
    [press('End', 'ctrl'), at(99, 9)],
  ])('%j leads to %j', (key, selection) => {
    expect(afterKey(oneCell(50, 5), key, 20, BOUNDS)).toEqual(selection);
  });

  test('leads nowhere beyond the grid, nor when it is no step', () => {
    expect(afterKey(oneCell(0, 0), press('ArrowUp'), 20, BOUNDS)).toEqual(oneCell(0, 0));
    expect(afterKey(oneCell(99, 9), press('PageDown'), 20, BOUNDS)).toEqual(oneCell(99, 9));
    expect(afterKey(oneCell(0, 0), press('a'), 20, BOUNDS)).toBeUndefined();
  });

  test('a selection is the same range from any corner', () => {
    const range = { row: 2, column: 1, rows: 3, columns: 2 };
    for (const corner of [at(2, 1, 4, 2), at(4, 2, 2, 1), at(2, 2, 4, 1)]) {
      expect(rangeOf(corner)).toEqual(range);
    }
  });
});

describe('the clipboard', () => {
  test.each<[string, string[][]]>([
    ['a', [['a']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines"\t"a ""quote"""', [['two\nlines', 'a "quote"']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['6" pipe', [['6" pipe']]],
  ])('%j is %j', (text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });

  test.each<[string[][]]>([
    [
      [
        ['a', 'b'],
        ['', 'd'],
      ],
    ],
    [
      [
        ['tab\there', 'line\nbreak'],
        ['"quoted"', ''],
      ],
    ],
    [[['重点客户', '2026-03-05']]],
  ])('%j comes back as it was copied', (rows) => {
    expect(fromTsv(toTsv(rows))).toEqual(rows);
  });
});

describe('where cells stand', () => {
  const edges = leftEdges(
    4,
    new Map([
      [1, 50],
      [2, 200],
    ]),
  );

  test('columns of their own widths, the others of one', () => {
    expect(edges).toEqual([0, 100, 150, 350, 450]);
    expect([0, 99, 100, 149, 150, 400, 9999].map((x) => columnAt(edges, x))).toEqual([
      0, 0, 1, 1, 2, 3, 3,
    ]);
  });

  test('only rows in sight are there, of however many', () => {
    expect(visibleRows(0, 240, 20_000, 0)).toEqual([0, 10]);
    expect(visibleRows(24_000, 240, 20_000, 8)).toEqual([992, 1018]);
    expect(visibleRows(479_880, 240, 20_000, 8)).toEqual([19_987, 20_000]);
  });

  test('widths fit the texts; Chinese is wider, a title alone in its row does not count', () => {
    const row = (...texts: string[]) => texts.map((text) => ({ text }));
    const widths = fittingWidths([
      row('A very long title over all the columns of the sheet', '', ''),
      row('name', '姓名姓名姓名', 'x'),
    ]);
    expect([...widths].map(([column, width]) => [column, Math.round(width)])).toEqual([
      [0, 56],
      [1, 99],
      [2, 56],
    ]);
  });
});
