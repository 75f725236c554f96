// Fake of Sheet: the grid, its size, its rules.
import type { UsedSheet } from '../../google/used-api';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../model/structure';
import { usedSize } from '../model/used-size';
import type { GridRange, Sheet, Workbook } from '../model/workbook';
import { demandEditable, demandInside } from './cell-writes';
import { ruleFake, ruleFor } from './conditional-format';
import { type Execution, refresh } from './execution';
import { guard, type Members, member } from './guard';
import { newProtection, protectionFake, wholeProtection } from './protection';
import { rangeFake, writeCells } from './range';
import { rangeListFake } from './range-list';
import { refuse } from './service-error';
import { textFinderFake } from './text-finder';

export const SHEET_MEMBERS: Members<UsedSheet> = {
  getSheetId: member('cheap'),
  getName: member('cheap'),
  getIndex: member('cheap'),
  isSheetHidden: member('read'),
  hideSheet: member('write'),
  getLastRow: member('read'),
  getLastColumn: member('read'),
  getDataRange: member('cheap'),
  getMaxRows: member('read'),
  getMaxColumns: member('read'),
  getRange: member('cheap', 'integer', 'integer', 'integer', 'integer'),
  insertRowsAfter: member('write', 'integer', 'integer'),
  insertColumnsAfter: member('write', 'integer', 'integer'),
  deleteColumns: member('write', 'integer', 'integer'),
  deleteRows: member('write', 'integer', 'integer'),
  getRangeList: member('cheap', 'list'),
  createTextFinder: member('cheap', 'string'),
  appendRow: member('write', 'list'),
  setFrozenRows: member('write', 'integer'),
  setColumnWidth: member('write', 'integer', 'integer'),
  getColumnWidth: member('read', 'integer'),
  protect: member('write'),
  getConditionalFormatRules: member('read'),
  setConditionalFormatRules: member('write', 'list'),
};

const CELL_LIMIT = 10_000_000;
/** Pixels of a column that nobody has made wider. */
const USUAL_WIDTH = 100;

/** Refuses what would make the file larger than the platform allows. */
export const demandRoomIn = ({ sheets: all }: Pick<Workbook, 'sheets'>, cells: number): void => {
  const used = all.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
  if (used + cells <= CELL_LIMIT) return;
  refuse(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
};

const sheets = new WeakMap<object, Sheet>();

/** The sheet behind what a script hands back; undefined for anything else. */
export const sheetBehind = (handed: object): Sheet | undefined => sheets.get(handed);

const demandCount = (what: 'rows' | 'columns', count: number): void => {
  if (count < 1) refuse(`The number of ${what} in the range must be at least 1.`);
};

export const sheetFake = (execution: Execution, sheet: Sheet): UsedSheet => {
  const { state, realm } = execution;
  const { book } = state;
  const standing = (): void => {
    if (!book.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
  };
  const wholeGrid = (): GridRange => ({
    row: 0,
    column: 0,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
  });
  const write = (change: () => void): UsedSheet => {
    standing();
    if (sheet.protections.some(({ range }) => range === 'sheet')) {
      demandEditable(state, sheet, wholeGrid());
    }
    change();
    return self;
  };
  const demandRoom = (cells: number): void => demandRoomIn(book, cells);
  const size = (): { readonly rows: number; readonly columns: number } => {
    standing();
    refresh(state);
    return usedSize(sheet);
  };

  const fake: UsedSheet = {
    getSheetId: () => sheet.id,
    getName: () => sheet.name,
    getIndex: () => {
      standing();
      return book.sheets.indexOf(sheet) + 1;
    },
    isSheetHidden: () => sheet.hidden,
    hideSheet: () =>
      write(() => {
        const others = book.sheets.filter((other) => other !== sheet && !other.hidden);
        if (others.length === 0) refuse("You can't hide all the sheets in a document.");
        sheet.hidden = true;
      }),
    getLastRow: () => size().rows,
    getLastColumn: () => size().columns,
    getDataRange: () => {
      const { rows, columns } = size();
      const range = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return rangeFake(execution, sheet, range);
    },
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getRange: (row, column, rows, columns) => {
      standing();
      if (row < 1) refuse('The starting row of the range is too small.');
      if (column < 1) refuse('The starting column of the range is too small.');
      demandCount('rows', rows);
      demandCount('columns', columns);
      const range = { row: row - 1, column: column - 1, rows, columns };
      demandInside(sheet, range);
      return rangeFake(execution, sheet, range);
    },
    insertRowsAfter: (after, count) =>
      write(() => {
        if (after < 1 || after > sheet.maxRows || count < 1)
          refuse('Those rows are out of bounds.');
        demandRoom(count * sheet.maxColumns);
        insertRows(book, sheet, after, count);
        state.changes.push(null);
      }),
    insertColumnsAfter: (after, count) =>
      write(() => {
        if (after < 1 || after > sheet.maxColumns || count < 1) {
          refuse('Those columns are out of bounds.');
        }
        demandRoom(count * sheet.maxRows);
        insertColumns(book, sheet, after, count);
        state.changes.push(null);
      }),
    deleteColumns: (first, count) => {
      write(() => {
        if (first < 1 || count < 1 || first + count - 1 > sheet.maxColumns) {
          refuse('Those columns are out of bounds.');
        }
        if (count >= sheet.maxColumns) refuse("You can't delete all the columns on the sheet.");
        demandEditable(state, sheet, {
          row: 0,
          column: first - 1,
          rows: sheet.maxRows,
          columns: count,
        });
        deleteColumns(book, sheet, first - 1, count);
        state.changes.push(null);
      });
    },
    deleteRows: (first, count) => {
      write(() => {
        if (first < 1 || count < 1 || first + count - 1 > sheet.maxRows) {
          refuse('Those rows are out of bounds.');
        }
        if (count >= sheet.maxRows - sheet.frozenRows) {
          refuse("You can't delete all the non-frozen rows.");
        }
        demandEditable(state, sheet, {
          row: first - 1,
          column: 0,
          rows: count,
          columns: sheet.maxColumns,
        });
        deleteRows(book, sheet, first - 1, count);
        state.changes.push(null);
      });
    },
    getRangeList: (names) => {
      standing();
      return rangeListFake(execution, sheet, names);
    },
    createTextFinder: (text) => textFinderFake(execution, sheet, text),
    // After the last row with any content, FALSE and formulas included (platform facts 5.2, trap 14).
    appendRow: (values) => {
      standing();
      if (values.length === 0) refuse('The row must hold at least one cell.');
      const row = size().rows;
      const range = { row, column: 0, rows: 1, columns: values.length };
      demandEditable(state, sheet, range);
      const lack = (needed: number, has: number): number => Math.max(0, needed - has);
      const rows = lack(row + 1, sheet.maxRows);
      const columns = lack(values.length, sheet.maxColumns);
      demandRoom(rows * sheet.maxColumns + columns * (sheet.maxRows + rows));
      sheet.maxRows += rows;
      sheet.maxColumns += columns;
      writeCells(execution, sheet, range, [values]);
      return self;
    },
    setFrozenRows: (rows) => {
      write(() => {
        if (rows < 0 || rows > sheet.maxRows) refuse('Those rows are out of bounds.');
        if (rows === sheet.maxRows) refuse("You can't freeze all visible rows on the sheet.");
        sheet.frozenRows = rows;
      });
    },
    setColumnWidth: (column, width) =>
      write(() => {
        if (column < 1 || column > sheet.maxColumns) refuse('Those columns are out of bounds.');
        sheet.columnWidths.set(column - 1, width);
      }),
    getColumnWidth: (column) => {
      standing();
      if (column < 1 || column > sheet.maxColumns) refuse('Those columns are out of bounds.');
      return sheet.columnWidths.get(column - 1) ?? USUAL_WIDTH;
    },
    protect: () => {
      standing();
      // One as a whole: the second call gives back the first (platform facts 5.7).
      if (wholeProtection(sheet) === undefined) {
        sheet.protections = [...sheet.protections, newProtection(execution)];
      }
      return protectionFake(execution, sheet);
    },
    getConditionalFormatRules: () => {
      standing();
      return realm.list(sheet.rules.map((rule) => ruleFake(execution, sheet, rule)));
    },
    setConditionalFormatRules: (rules) => {
      write(() => {
        sheet.rules = rules.map((rule) => ruleFor(sheet, rule));
      });
    },
  };
  const self = guard(execution, { name: 'SpreadsheetApp.Sheet' }, fake, SHEET_MEMBERS);
  sheets.set(self, sheet);
  return self;
};
