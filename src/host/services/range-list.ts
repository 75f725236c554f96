// Fake of RangeList: many rectangles of one sheet, named in A1 and changed in one call.
import type { UsedRangeList } from '../../google/used-api';
import { columnOfLetters } from '../model/grid-range';
import type { GridRange, Sheet } from '../model/workbook';
import { demandEditable, demandInside, putNumberFormat, putTyped } from './cell-writes';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';

const RANGE_LIST_MEMBERS: Members<UsedRangeList> = {
  clearContent: member('write'),
  setNumberFormat: member('write', 'string'),
};

const A1 = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i;

const rangeNamed = (sheet: Sheet, name: unknown): GridRange => {
  const [, left = '', top = '', right = left, bottom = top] = A1.exec(String(name)) ?? [];
  if (left === '') return refuse('Range not found');
  const [column, row] = [columnOfLetters(left), Number(top) - 1];
  const range = {
    ...{ row, column, rows: Number(bottom) - row, columns: columnOfLetters(right) - column + 1 },
  };
  demandInside(sheet, range);
  return range;
};

export const rangeListFake = (
  execution: Execution,
  sheet: Sheet,
  names: readonly unknown[],
): UsedRangeList => {
  const { state } = execution;
  if (names.length === 0) refuse('The list of ranges must hold at least one range.');
  const ranges = names.map((name) => rangeNamed(sheet, name));
  /** All of them or none. */
  const write = (change: (range: GridRange) => void): UsedRangeList => {
    if (!state.book.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
    for (const range of ranges) {
      demandInside(sheet, range);
      demandEditable(state, sheet, range);
    }
    for (const range of ranges) {
      change(range);
      state.changes.push({ sheet, range });
    }
    return self;
  };
  const fake: UsedRangeList = {
    clearContent: () =>
      write(({ row, column, rows, columns }) => {
        for (let r = row; r < row + rows; r += 1) {
          for (let c = column; c < column + columns; c += 1) {
            putTyped(sheet, r, c, { kind: 'value', value: null });
          }
        }
      }),
    setNumberFormat: (format) => write((range) => putNumberFormat(sheet, range, format)),
  };
  const cells = ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const self = guard(
    execution,
    { name: 'SpreadsheetApp.RangeList', cells },
    fake,
    RANGE_LIST_MEMBERS,
  );
  return self;
};
