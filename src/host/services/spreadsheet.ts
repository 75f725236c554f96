// Fake of Spreadsheet: tabs, names, the zone, what the user looks at.
import type { UsedNamedRange, UsedSheet, UsedSpreadsheet } from '../../google/used-api';
import { addSheet, type GridRange, type NamedRange, type Sheet } from '../model/workbook';
import { demandEditable } from './cell-writes';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { listedUser, protectionFake, wholeProtection } from './protection';
import { rangeFake, targetOf } from './range';
import { refuse } from './service-error';
import { demandRoomIn, sheetBehind, sheetFake } from './sheet';

export const SPREADSHEET_MEMBERS: Members<UsedSpreadsheet> = {
  getId: member('cheap'),
  getName: member('cheap'),
  getSpreadsheetTimeZone: member('read'),
  getSheets: member('read'),
  // A handle, as getRange is one: no cell crosses.
  getSheetById: member('cheap', 'integer'),
  getSheetByName: member('cheap', 'string'),
  getActiveSheet: member('cheap'),
  setActiveSheet: member('write', 'object'),
  getActiveRange: member('cheap'),
  insertSheet: member('write', 'string', 'integer'),
  deleteSheet: member('write', 'object'),
  setNamedRange: member('write', 'string', 'object'),
  removeNamedRange: member('write', 'string'),
  getRangeByName: member('read', 'string'),
  getNamedRanges: member('read'),
  getProtections: member('read', 'object'),
  getOwner: member('read'),
  toast: member('ui', 'string', 'string', 'integer'),
};

const NAMED_MEMBERS: Members<UsedNamedRange> = {
  getName: member('cheap'),
  getRange: member('cheap'),
};

/** The selection as far as the grid still has it. */
const insideGrid = ({ maxRows, maxColumns }: Sheet, range: GridRange): GridRange => {
  const row = Math.min(range.row, maxRows - 1);
  const column = Math.min(range.column, maxColumns - 1);
  const rows = Math.min(range.rows, maxRows - row);
  return { row, column, rows, columns: Math.min(range.columns, maxColumns - column) };
};
const A1: GridRange = { row: 0, column: 0, rows: 1, columns: 1 };

/** The grid of a new tab. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Of a name whose tab is gone. */
const NOWHERE: Omit<NamedRange, 'name'> = {
  sheetId: -1,
  range: { row: 0, column: 0, rows: 0, columns: 0 },
};

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;

export const spreadsheetFake = (execution: Execution): UsedSpreadsheet => {
  const { state, realm } = execution;
  const { book } = state;
  const first = (): Sheet =>
    book.sheets.find((sheet) => !sheet.hidden) ??
    book.sheets[0] ??
    refuse('The workbook has no sheet.');
  const active = (): Sheet => {
    // A trigger runs without a view: the first sheet answers (platform facts 3.3).
    if (execution.context === 'trigger') return first();
    return book.sheets.find((sheet) => sheet.id === state.activeSheetId) ?? first();
  };
  const nameKey = (name: string): string | undefined =>
    [...book.names.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  const sheetOfName = (name: NamedRange | undefined): Sheet | undefined =>
    name === undefined || name.range.rows === 0
      ? undefined
      : book.sheets.find((sheet) => sheet.id === name.sheetId);
  const demandSheet = (handed: UsedSheet, member: string): Sheet =>
    sheetBehind(handed) ??
    refuse(
      `The parameters ((class)) don't match the method signature for SpreadsheetApp.Spreadsheet.${member}.`,
    );

  const fake: UsedSpreadsheet = {
    getId: () => book.id,
    getName: () => book.name,
    getSpreadsheetTimeZone: () => book.zone,
    getSheets: () => realm.list(book.sheets.map((sheet) => sheetFake(execution, sheet))),
    getSheetById: (id) => {
      const sheet = book.sheets.find((one) => one.id === id);
      return sheet === undefined ? null : sheetFake(execution, sheet);
    },
    // Whether Google's is as strict about capital letters is not verified.
    getSheetByName: (name) => {
      const sheet = book.sheets.find((one) => one.name === name);
      return sheet === undefined ? null : sheetFake(execution, sheet);
    },
    getActiveSheet: () => sheetFake(execution, active()),
    setActiveSheet: (handed) => {
      state.activeSheetId = demandSheet(handed, 'setActiveSheet').id;
      return handed;
    },
    getActiveRange: () => {
      if (execution.context === 'trigger') return null;
      const sheet = active();
      const selected = state.selections.get(sheet.id) ?? A1;
      return rangeFake(execution, sheet, insideGrid(sheet, selected));
    },
    insertSheet: (name, index) => {
      const taken = book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (taken) {
        refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      if (name === '' || name.length > 100) refuse(`Invalid sheet name: "${name}".`);
      if (index < 0 || index > book.sheets.length) refuse(`Invalid sheet index: ${index}.`);
      demandRoomIn(book, NEW_ROWS * NEW_COLUMNS);
      const sheet = addSheet(book, name, NEW_ROWS, NEW_COLUMNS, index);
      state.activeSheetId = sheet.id;
      state.changes.push(null);
      return sheetFake(execution, sheet);
    },
    deleteSheet: (handed) => {
      const sheet = demandSheet(handed, 'deleteSheet');
      const { maxRows: rows, maxColumns: columns } = sheet;
      demandEditable(state, sheet, { row: 0, column: 0, rows, columns });
      const others = book.sheets.filter((other) => other !== sheet && !other.hidden);
      if (others.length === 0) refuse("You can't remove all the visible sheets in a document.");
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      // Its names stay, without cells, and stand in the way (not verified; the REST service does so).
      for (const [key, name] of book.names) {
        if (name.sheetId === sheet.id) book.names.set(key, { ...name, ...NOWHERE });
      }
      state.changes.push(null);
    },
    setNamedRange: (name, range) => {
      const target = targetOf(range);
      if (target === undefined) {
        return refuse(
          "The parameters (String,(class)) don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange.",
        );
      }
      if (!NAME.test(name) || LIKE_A_CELL.test(name)) {
        refuse(`The name "${name}" is not valid for a named range.`);
      }
      const key = nameKey(name) ?? name;
      if (book.names.get(key)?.sheetId === NOWHERE.sheetId) {
        refuse(
          `Cannot add named range with name: ${name}, a named range with that name already exists.`,
        );
      }
      book.names.set(key, { name, sheetId: target.sheet.id, range: target.range });
      state.changes.push(null);
    },
    removeNamedRange: (name) => {
      const key = nameKey(name);
      if (key === undefined) refuse(`Named range "${name}" not found.`);
      else book.names.delete(key);
      state.changes.push(null);
    },
    getRangeByName: (name) => {
      const found = book.names.get(nameKey(name) ?? name);
      const sheet = sheetOfName(found);
      return found === undefined || sheet === undefined
        ? null
        : rangeFake(execution, sheet, found.range);
    },
    // A name whose rows are gone points at nothing and is not listed.
    getNamedRanges: () =>
      realm.list(
        [...book.names.values()].flatMap((name) => {
          const sheet = sheetOfName(name);
          if (sheet === undefined) return [];
          const named: UsedNamedRange = {
            getName: () => name.name,
            getRange: () => rangeFake(execution, sheet, name.range),
          };
          return [guard(execution, { name: 'SpreadsheetApp.NamedRange' }, named, NAMED_MEMBERS)];
        }),
      ),
    getProtections: () =>
      realm.list(
        book.sheets
          .filter((sheet) => wholeProtection(sheet) !== undefined)
          .map((sheet) => protectionFake(execution, sheet)),
      ),
    getOwner: () => (book.owner === undefined ? null : listedUser(execution, book.owner)),
    toast: (message, title, seconds) => {
      if (execution.context === 'trigger') {
        refuse('Cannot call Spreadsheet.toast() from this context.');
      }
      state.toasts.push({ message, title, seconds });
    },
  };
  return guard(execution, { name: 'SpreadsheetApp.Spreadsheet' }, fake, SPREADSHEET_MEMBERS);
};
