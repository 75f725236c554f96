// The desk on Google's spreadsheet: whole blocks, zero-based in, one-based out.
import type { Block, Desk, Highlight, NamedBlock, NewTab, Now, Tab, TabGuard } from '../app/desk';
import type { Cell } from '../domain/cell';
import { NEW_TAB, tabOf } from '../domain/file-size';
import { remember } from '../domain/remember';
import type { CivilDate } from '../domain/time/civil-date';
import { cellOf, dateCell, valueToWrite } from './cells';
import { googleAlarm } from './google-alarm';
import { googlePost } from './google-post';
import { gridSizes, isInside } from './grid-size';
import { growth } from './growth';
import { scriptZone } from './script-zone';
import type {
  UsedConditionalFormatRule,
  UsedLockService,
  UsedMailApp,
  UsedNamedRange,
  UsedPropertiesService,
  UsedProtection,
  UsedRange,
  UsedScriptApp,
  UsedSession,
  UsedSheet,
  UsedSpreadsheet,
  UsedSpreadsheetApp,
  UsedUser,
} from './used-api';

export interface Services {
  readonly app: UsedSpreadsheetApp;
  readonly locks: UsedLockService;
  readonly session: UsedSession;
  readonly properties: UsedPropertiesService;
  readonly scripts: UsedScriptApp;
  /** Asked for only by who may send mails. */
  readonly mail: () => UsedMailApp;
}

const CELLS_A_READ = 1_000_000;
const LOCK_WAIT_MS = 10_000;
const TEXT_LIMIT = 50_000;
/** How the platform words a format that nobody has set. */
const AUTOMATIC = /^(general|0\.#+|)$/i;

const readRange = (range: UsedRange, sheet: UsedSheet): Cell[][] => {
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  const step = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const cells: Cell[][] = [];
  for (let at = 0; at < rows; at += step) {
    const part =
      step >= rows
        ? range
        : sheet.getRange(
            range.getRow() + at,
            range.getColumn(),
            Math.min(step, rows - at),
            columns,
          );
    for (const row of part.getValues()) cells.push(row.map(cellOf));
  }
  return cells;
};

const ourFormula = (rule: UsedConditionalFormatRule, marker: string): string | null => {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && formula.includes(marker) ? formula : null;
};

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const a1Of = ({ row, column, rows, columns }: Block): string =>
  `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;

const blockOf = (range: UsedRange): Block => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** Addresses as they are compared; who has none cannot be named. */
const addressesOf = (users: readonly UsedUser[]): readonly string[] =>
  users.map((user) => user.getEmail().toLowerCase()).filter((address) => address !== '');

/** Where a name points; null where its cells are gone, however the platform says that. */
const rangeBehind = (named: UsedNamedRange): UsedRange | null => {
  try {
    return named.getRange();
  } catch {
    return null;
  }
};

/** The desk of the spreadsheet that the script is bound to. Touches nothing until it is asked. */
export const googleDesk = ({ app, locks, session, properties, scripts, mail }: Services): Desk => {
  const book: UsedSpreadsheet = app.getActiveSpreadsheet();
  const sheets = new Map<number, UsedSheet>();
  const guards = new Map<number, UsedProtection>();
  /** Where a new tab goes: behind those that were counted last. */
  let count: number | null = null;
  const list = (): UsedSheet[] => {
    const all = book.getSheets();
    count = all.length;
    sheets.clear();
    for (const sheet of all) sheets.set(sheet.getSheetId(), sheet);
    return all;
  };
  /** A handle by its id: no list of all tabs for the few that a call needs. */
  const handleOf = (tab: number): UsedSheet | null => {
    const sheet = book.getSheetById(tab);
    if (sheet === null) sheets.delete(tab);
    else sheets.set(tab, sheet);
    return sheet;
  };
  const sheetOf = (tab: number): UsedSheet => {
    const sheet = sheets.get(tab) ?? handleOf(tab);
    if (sheet === null) throw new Error(`no tab with id ${tab}`);
    return sheet;
  };
  const rangeOf = (tab: number, block: Block): UsedRange =>
    sheetOf(tab).getRange(block.row + 1, block.column + 1, block.rows, block.columns);
  let unflushed = false;
  /** Written since the last read: a read forces what is written before it (platform-facts 5.10). */
  let unread = false;
  const wrote = (): void => {
    unflushed = true;
    unread = true;
  };
  const flush = (): void => {
    app.flush();
    unflushed = false;
    unread = false;
  };
  const readCells = (range: UsedRange, sheet: UsedSheet): Cell[][] => {
    const cells = readRange(range, sheet);
    unread = false;
    return cells;
  };
  const room = growth();
  const sizes = gridSizes();
  const addRows = (sheet: UsedSheet, after: number, rows: number): void => {
    room.take(() => rows * sizes.columns(sheet));
    sheet.insertRowsAfter(after, rows);
  };
  const addColumns = (sheet: UsedSheet, after: number, columns: number): void => {
    room.take(() => columns * sheet.getMaxRows());
    sheet.insertColumnsAfter(after, columns);
  };
  const grow = (sheet: UsedSheet, rows: number, columns: number): void => {
    if (!isInside(sheet, rows, 1)) {
      const maxRows = sizes.rowsAgain(sheet);
      if (rows > maxRows) addRows(sheet, maxRows, rows - maxRows);
    }
    if (isInside(sheet, 1, columns)) return;
    const maxColumns = sheet.getMaxColumns();
    if (columns > maxColumns) addColumns(sheet, maxColumns, columns - maxColumns);
  };
  /** A block of a sheet, which grows when the block leaves it; the size is asked only then. */
  const roomFor = (tab: number, block: Block): UsedRange => {
    wrote();
    try {
      return rangeOf(tab, block);
    } catch {
      // Outside the grid: Google says so in the person's language. Any other trouble comes again.
      grow(sheetOf(tab), block.row + block.rows, block.column + block.columns);
      return rangeOf(tab, block);
    }
  };
  const cut = (cell: Cell): Cell =>
    typeof cell === 'string' ? cell.slice(0, TEXT_LIMIT - 1) : cell;
  const guardOf = (tab: number): UsedProtection => {
    const guard = guards.get(tab) ?? sheetOf(tab).protect();
    guards.set(tab, guard);
    return guard;
  };
  const outgoing = (cells: readonly (readonly Cell[])[]) =>
    cells.map((row) => row.map((cell) => valueToWrite(cut(cell))));

  return {
    now: (): Now => {
      const cell = dateCell(new Date());
      if (cell === null || typeof cell !== 'object') throw new Error('no clock');
      return { on: cell.on as CivilDate, minutes: cell.minutes };
    },
    zones: () => ({ sheet: book.getSpreadsheetTimeZone(), script: session.getScriptTimeZone() }),
    wallClock: scriptZone,
    spreadsheetId: () => book.getId(),
    tabs: (): readonly Tab[] =>
      list().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    tab: (id): Tab | null => {
      const sheet = handleOf(id);
      return sheet === null ? null : { id, name: sheet.getName() };
    },
    tabNamed: (name): Tab | null => {
      const sheet = book.getSheetByName(name);
      if (sheet === null) return null;
      sheets.set(sheet.getSheetId(), sheet);
      return { id: sheet.getSheetId(), name };
    },
    usedRows: (tab) => sheetOf(tab).getLastRow(),
    gridRows: (tab) => sheetOf(tab).getMaxRows(),
    gridColumns: (tab) => sheetOf(tab).getMaxColumns(),
    isHidden: (tab) => sheetOf(tab).isSheetHidden(),
    activeTab: () => book.getActiveSheet().getSheetId(),
    readAll: (tab) => {
      const sheet = sheetOf(tab);
      return readCells(sheet.getDataRange(), sheet);
    },
    peek: (tab, rows) => {
      const sheet = sheetOf(tab);
      const all = sheet.getDataRange();
      const part = sheet.getRange(1, 1, Math.min(rows, all.getNumRows()), all.getNumColumns());
      return readCells(part, sheet);
    },
    read: (tab, block) => readCells(rangeOf(tab, block), sheetOf(tab)),
    readNamed: (name) => {
      const range = book.getRangeByName(name);
      if (range === null) return null;
      const sheet = range.getSheet();
      return { tab: sheet.getSheetId(), cells: readCells(range, sheet) };
    },
    readNamedTab: (name) => {
      const range = book.getRangeByName(name);
      if (range === null) return null;
      const sheet = range.getSheet();
      const cells = readCells(sheet.getDataRange(), sheet);
      return { tab: sheet.getSheetId(), block: blockOf(range), cells };
    },
    namedBlocks: () =>
      new Map(
        book.getNamedRanges().flatMap((named): [string, NamedBlock][] => {
          const range = rangeBehind(named);
          if (range === null) return [];
          const tab = range.getSheet().getSheetId();
          return [[named.getName(), { tab, block: blockOf(range) }]];
        }),
      ),
    extent: (tab) => {
      const all = sheetOf(tab).getDataRange();
      return { rows: all.getNumRows(), columns: all.getNumColumns() };
    },
    selectedRow: () => {
      const range = book.getActiveRange();
      if (range === null) return null;
      const sheet = range.getSheet();
      sheets.set(sheet.getSheetId(), sheet);
      return { tab: sheet.getSheetId(), row: range.getRow() - 1 };
    },
    formulas: (tab, block) => rangeOf(tab, block).getFormulas(),
    write: (tab, row, column, cells) => {
      const width = cells[0]?.length ?? 0;
      if (width === 0) return;
      roomFor(tab, { row, column, rows: cells.length, columns: width }).setValues(outgoing(cells));
    },
    appendRow: (tab, cells) => {
      const sheet = sheetOf(tab);
      room.take(() => {
        const end = sheet.getDataRange().getNumRows();
        return isInside(sheet, end + 1, 1) ? 0 : sizes.columns(sheet);
      });
      wrote();
      for (const row of outgoing([cells])) sheet.appendRow(row);
    },
    insertRowsBelow: (tab, row, rows) => {
      wrote();
      addRows(sheetOf(tab), row + 1, rows);
    },
    allowGrowth: (cells, recount) => room.allow(cells, recount),
    hasRoom: (cells) => {
      if (room.isUnlimited()) return true;
      const wanted = cells();
      return wanted <= room.left(wanted);
    },
    rowsThatFit: (tab, row, rows) => {
      const sheet = sheetOf(tab);
      if (room.isUnlimited() || rows === 0 || isInside(sheet, row + rows, 1)) return rows;
      const there = Math.max(0, sizes.rows(sheet) - row);
      const columns = sizes.columns(sheet);
      const more = Math.floor(room.left((rows - there) * columns) / columns);
      return Math.min(rows, there + more);
    },
    clear: (tab, block) => {
      rangeOf(tab, block).clearContent();
    },
    clearBlocks: (tab, blocks) => {
      if (blocks.length === 0) return;
      wrote();
      sheetOf(tab).getRangeList(blocks.map(a1Of)).clearContent();
    },
    writeBack: (tab, row, column, cells, isPlainText) => {
      const columns = cells[0]?.length ?? 0;
      const values = cells.map((line, y) =>
        line.map((cell, x) => {
          const isText = typeof cell === 'string' && isPlainText[y]?.[x] === true;
          return isText ? cell.slice(0, TEXT_LIMIT) : valueToWrite(cut(cell));
        }),
      );
      roomFor(tab, { row, column, rows: cells.length, columns }).setValues(values);
    },
    insertColumnsAfter: (tab, column, columns) => {
      wrote();
      addColumns(sheetOf(tab), column + 1, columns);
    },
    deleteColumns: (tab, column, columns) => {
      wrote();
      sheetOf(tab).deleteColumns(column + 1, columns);
    },
    mayWrite: (tab, block) => rangeOf(tab, block).canEdit(),
    tabGuards: () => {
      guards.clear();
      return book.getProtections(app.ProtectionType.SHEET).map((guard): TabGuard => {
        const tab = guard.getRange().getSheet().getSheetId();
        guards.set(tab, guard);
        const kind = guard.isWarningOnly() ? 'warns' : 'locks';
        return { tab, text: guard.getDescription(), kind, mayChange: guard.canEdit() };
      });
    },
    guardTab: (tab, text, editors) => {
      wrote();
      const guard = guardOf(tab).setDescription(text);
      guard.setWarningOnly(editors === null);
      if (editors === null) return;
      guard.addEditors([...editors]);
      const others = addressesOf(guard.getEditors()).filter((one) => !editors.includes(one));
      if (others.length > 0) guard.removeEditors(others);
      if (guard.canDomainEdit()) guard.setDomainEdit(false);
    },
    changeGuard: (tab, add, remove) => {
      wrote();
      const guard = guardOf(tab);
      if (add.length > 0) guard.addEditors([...add]);
      if (remove.length > 0) guard.removeEditors([...remove]);
    },
    unguardTab: (tab) => {
      wrote();
      guardOf(tab).remove();
      guards.delete(tab);
    },
    owner: () => book.getOwner()?.getEmail().toLowerCase() ?? '',
    flush,
    show: (tab, block) => {
      rangeOf(tab, block).activate();
    },
    turnTo: (tab) => {
      book.setActiveSheet(sheetOf(tab));
    },
    addTab: ({ name, hidden, header }: NewTab): Tab => {
      room.take(() => NEW_TAB);
      const before = book.getActiveSheet();
      const at = count ?? list().length;
      const sheet = book.insertSheet(name, at);
      count = at + 1;
      book.setActiveSheet(before);
      const id = sheet.getSheetId();
      sheets.set(id, sheet);
      const columns = header.length;
      if (columns > 0) {
        const row = roomFor(id, { row: 0, column: 0, rows: 1, columns });
        row.setValues(outgoing([header]));
        row.setFontWeight('bold');
        sheet.setFrozenRows(1);
      }
      if (hidden) sheet.hideSheet();
      return { id, name };
    },
    addFilled: ({ name, rows, behind }): Tab => {
      // A tab that is made and not filled would be in nobody's way, but nobody's either.
      room.demand(() => tabOf(rows.length, rows[0]?.length ?? 1));
      room.take(() => NEW_TAB);
      const before = book.getActiveSheet();
      const sheet = book.insertSheet(name, sheetOf(behind).getIndex());
      count = null;
      book.setActiveSheet(before);
      const id = sheet.getSheetId();
      sheets.set(id, sheet);
      const block = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
      roomFor(id, block).setValues(outgoing(rows));
      return { id, name };
    },
    format: (tab, block, numberFormat) => {
      roomFor(tab, block).setNumberFormat(numberFormat);
    },
    formatBlocks: (tab, blocks, numberFormat) => {
      if (blocks.length === 0) return;
      wrote();
      sheetOf(tab).getRangeList(blocks.map(a1Of)).setNumberFormat(numberFormat);
    },
    numberFormats: (tab, block) =>
      rangeOf(tab, block)
        .getNumberFormats()
        .map((row) => row.map((format) => (AUTOMATIC.test(format) ? 'general' : format))),
    bold: (tab, block) => {
      rangeOf(tab, block).setFontWeight('bold');
    },
    unbold: (tab, block) => {
      rangeOf(tab, block).setFontWeight('normal');
    },
    isBold: (tab, block) =>
      rangeOf(tab, block)
        .getFontWeights()
        .map((row) => row.map((weight) => weight === 'bold')),
    freezeRows: (tab, rows) => sheetOf(tab).setFrozenRows(rows),
    widen: (tab, column, pixels) => {
      sheetOf(tab).setColumnWidth(column + 1, pixels);
    },
    widthOf: (tab, column) => sheetOf(tab).getColumnWidth(column + 1),
    tickLines: ({ tab, row, column }, lines) => {
      const box = app.newDataValidation().requireCheckbox().build();
      // What is typed instead of a word stays, and is listed: nothing of a person's is refused.
      const listOf = remember((words: string) =>
        app
          .newDataValidation()
          .requireValueInList(words.split('\n'), true)
          .setAllowInvalid(true)
          .build(),
      );
      roomFor(tab, { row, column, rows: lines.length, columns: 2 }).setDataValidations(
        lines.map((words) => {
          if (words === null) return [null, null];
          return [box, words.length === 0 ? null : listOf(words.join('\n'))];
        }),
      );
    },
    writeFormula: (tab, row, column, formula) => {
      sheetOf(tab)
        .getRange(row + 1, column + 1, 1, 1)
        .setFormula(formula);
    },
    writeFormulas: (tab, row, column, formulas) => {
      const columns = formulas[0]?.length ?? 0;
      roomFor(tab, { row, column, rows: formulas.length, columns }).setValues(
        formulas.map((line) => [...line]),
      );
    },
    removeTab: (tab) => {
      book.deleteSheet(sheetOf(tab));
      sheets.delete(tab);
      count = null;
    },
    nameRange: (name, tab, block) => {
      const range = rangeOf(tab, block);
      try {
        book.setNamedRange(name, range);
      } catch {
        // A name whose tab was deleted stays and may stand in the way; other trouble comes again.
        book.removeNamedRange(name);
        book.setNamedRange(name, range);
      }
    },
    removeName: (name) => {
      try {
        book.removeNamedRange(name);
      } catch (trouble) {
        // Nobody gave that name. One whose tab is gone is not listed, and goes all the same.
        if (book.getNamedRanges().some((named) => named.getName() === name)) throw trouble;
      }
    },
    highlights: (tab, marker): readonly Highlight[] =>
      sheetOf(tab)
        .getConditionalFormatRules()
        .flatMap((rule) => {
          const formula = ourFormula(rule, marker);
          return formula === null
            ? []
            : [
                {
                  formula,
                  background: '',
                  color: '',
                  bold: false,
                  ranges: rule.getRanges().map(blockOf),
                },
              ];
        }),
    setHighlights: (tab, marker, highlights) => {
      const sheet = sheetOf(tab);
      const theirs = sheet
        .getConditionalFormatRules()
        .filter((rule) => ourFormula(rule, marker) === null);
      const ours = highlights.map(({ formula, background, color, bold, ranges }) =>
        app
          .newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground(background)
          .setFontColor(color)
          .setBold(bold)
          .setRanges(ranges.map((block) => rangeOf(tab, block)))
          .build(),
      );
      sheet.setConditionalFormatRules([...theirs, ...ours]);
    },
    locked: (work) => {
      const lock = locks.getDocumentLock();
      if (lock === null || !lock.tryLock(LOCK_WAIT_MS)) return false;
      try {
        work();
        if (unflushed) flush();
      } finally {
        lock.releaseLock();
      }
      return true;
    },
    lockedToTheEnd: (work) => {
      // The platform gives the lock back when the run ends: one call less in every save.
      if (locks.getDocumentLock()?.tryLock(LOCK_WAIT_MS) !== true) return false;
      work();
      if (unread) flush();
      return true;
    },
    email: () => session.getActiveUser().getEmail(),
    kept: (key) => properties.getUserProperties().getProperty(key),
    keep: (key, text) => {
      properties.getUserProperties().setProperty(key, text);
    },
    alarm: googleAlarm(scripts),
    post: googlePost(scripts, mail),
    random: () => Math.random(),
    ask: (title, text) => {
      const ui = app.getUi();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    tell: (text) => book.toast(text, 'SheetCare', 15),
    warn: (title, text) => {
      const ui = app.getUi();
      ui.alert(title, text, ui.ButtonSet.OK);
    },
    log: (line) => console.info(line),
    milliseconds: () => Date.now(),
  };
};
