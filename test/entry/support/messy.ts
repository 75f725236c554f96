// Cells of every kind that people leave in a sheet, and columns made of them.
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { fromSerial } from '../../../src/domain/time/civil-date';
import { call, together } from './functions';

export const column = (...cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** The column at a place of some rows. */
export const part = (rows: readonly (readonly Cell[])[], at: number): Cell[][] =>
  rows.map((row) => [row[at] ?? '']);

export const messy: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...[
      '',
      ' ',
      '#N/A',
      'Loading...',
      '8,000',
      '0.8万',
      '约8000',
      '5个月',
      '半年',
      '5月',
      '班主任',
    ],
    ...['部门经理', '职员', '不详', 'Key', '重点', 'gold', 'Needs data', '尚未联系', '2026.3.3'],
    ...['3月5日', '5/3/2026', '=1+1', '2月30日', '１２'],
    ...[
      '电话',
      'visit',
      '农历八月十五',
      '闰六月十五',
      '腊月三十',
      '2月29日',
      '资料不全',
      'General',
    ],
  ),
  fc.constantFrom<Cell>(0, -1, 8000, 7999.99, 5, 46084, 20260305, 1e20, true, false),
  fc
    .integer({ min: 40000, max: 50000 })
    .map((serial): Cell => ({ kind: 'date', on: fromSerial(serial), minutes: 0 })),
  fc.string({ maxLength: 12 }),
);

/** A call for one row: a single cell's sentence as the row of a column would show it. */
export const asRow = (name: string, ...given: Parameters<typeof call>[1][]): string =>
  String(call(name, ...given)).replace(/^#ERROR! /, '? ');

/** For any rows: one call with whole columns answers what the rows answer one by one. */
export const columnsAsRows = <Row extends readonly Cell[]>(
  row: fc.Arbitrary<Row>,
  down: (rows: readonly Row[]) => string | string[],
  single: (row: Row) => string,
): void => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      expect(down(rows)).toEqual(together(() => rows.map(single)));
    }),
    { numRuns: 60 },
  );
};
