// Rows and columns that come, go and change places, and what follows them: the scratch sheet from row 230 on.
import type { UsedSheet, UsedSpreadsheet, UsedSpreadsheetApp } from '../used-api';
import type { ContractLine } from './contract-row';
import { expect, refused } from './found';
import { cell, NAME, only, ruleOver, rulesOf, writes } from './scratch';
import { withTab } from './tabs';

/** Does something with a name of our own, and takes it away again. */
const named = <Answer>(
  book: UsedSpreadsheet,
  [sheet, row, column, rows, columns]: readonly [UsedSheet, number, number, number, number],
  use: () => Answer,
): Answer => {
  book.setNamedRange(NAME, sheet.getRange(row, column, rows, columns));
  const answer = use();
  book.removeNamedRange(NAME);
  return answer;
};

const placeOf = (book: UsedSpreadsheet): string | undefined =>
  book.getRangeByName(NAME)?.getA1Notation();

/** A name whose cells are gone: where it points, and whether it can be given anew. */
const lostName = (app: UsedSpreadsheetApp, sheet: UsedSheet, row: number): string | null => {
  const book = app.getActiveSpreadsheet();
  app.flush();
  const found = placeOf(book);
  const place = sheet.getRange(row, 1, 1, 2);
  try {
    book.setNamedRange(NAME, place);
  } catch {
    // As we do, too: what is gone is taken away first.
    book.removeNamedRange(NAME);
    book.setNamedRange(NAME, place);
  }
  const again = placeOf(book);
  book.removeNamedRange(NAME);
  return expect([found, again], [undefined, place.getA1Notation()]);
};

export const MOVES: readonly ContractLine[] = [
  [
    'rows inserted above move the places that formulas name, and an open range with them',
    '在上方插入行，公式引用随之移动，开口的范围也一样',
    'not verified',
    (_, sheet) => {
      const formulas = sheet.getRange(230, 3, 1, 2);
      formulas.setValues([['=COUNTA($A$236:$A)', '=COUNTA($A$235:$A)']]);
      sheet.insertRowsAfter(235, 1);
      const found = formulas.getFormulas();
      formulas.clearContent();
      return expect(found, [['=COUNTA($A$237:$A)', '=COUNTA($A$235:$A)']]);
    },
  ],
  [
    'a name grows with rows inside it, moves with rows above it, shrinks with rows that go',
    '名称随内部插入的行变大，随上方插入的行移动，随删除的行变小',
    'not verified',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      const found = named(book, [sheet, 240, 1, 4, 2], () => {
        sheet.insertRowsAfter(241, 1);
        const grown = placeOf(book);
        sheet.insertRowsAfter(238, 1);
        const moved = placeOf(book);
        sheet.deleteRows(241, 2);
        return [grown, moved, placeOf(book)];
      });
      return expect(found, ['A240:B244', 'A241:B245', 'A241:B243']);
    },
  ],
  [
    'a name moves with columns inserted left of it and shrinks with columns that go',
    '名称随左侧插入的列移动，随删除的列变小',
    'not verified',
    (app, sheet) => {
      const book = app.getActiveSpreadsheet();
      const found = named(book, [sheet, 246, 4, 2, 3], () => {
        sheet.insertColumnsAfter(1, 1);
        const moved = placeOf(book);
        sheet.deleteColumns(2, 1);
        const back = placeOf(book);
        sheet.insertColumnsAfter(6, 1);
        sheet.deleteColumns(6, 1);
        return [moved, back, placeOf(book)];
      });
      sheet.getRange(246, 1, 2, 6).clearContent();
      return expect(found, ['E246:G247', 'D246:F247', 'D246:E247']);
    },
  ],
  [
    'a name whose rows were deleted points nowhere, and can be given again',
    '名称的行被删除后不再指向任何地方，可以重新命名',
    'not verified',
    (app, sheet) => {
      app.getActiveSpreadsheet().setNamedRange(NAME, sheet.getRange(250, 1, 2, 2));
      sheet.deleteRows(250, 2);
      return lostName(app, sheet, 250);
    },
  ],
  [
    'a name whose tab was deleted points nowhere, and can be given again',
    '名称的标签被删除后不再指向任何地方，可以重新命名',
    'not verified',
    (app, sheet) =>
      withTab(app, sheet, (tab, book) => {
        const view = sheet;
        book.setNamedRange(NAME, tab.getRange(1, 1, 2, 2));
        book.setActiveSheet(view);
        book.deleteSheet(tab);
        return lostName(app, sheet, 251);
      }),
  ],
  [
    'a rule moves with rows inserted above it, its formula too, and shrinks with rows that go',
    '条件格式随上方插入的行移动，公式也随之变化；随删除的行变小',
    'not verified',
    (app, sheet) => {
      const rule = ruleOver(app, sheet.getRange(254, 1, 4, 1), '=$A254="x"');
      sheet.setConditionalFormatRules([rule]);
      sheet.insertRowsAfter(252, 1);
      const moved = rulesOf(sheet);
      sheet.deleteRows(256, 1);
      const found = [moved, rulesOf(sheet)];
      sheet.setConditionalFormatRules([]);
      const at = (place: string): string => `CUSTOM_FORMULA =$A255="x" ${place}`;
      return expect(found, [at('A255:A258'), at('A255:A257')]);
    },
  ],
  [
    'a validation moves with rows inserted above it',
    '数据验证随上方插入的行移动',
    '5.2',
    (app, sheet) => {
      cell(sheet, 260).setDataValidation(only(app, 'yes'));
      sheet.insertRowsAfter(258, 1);
      writes(app, cell(sheet, 260), 'no')();
      const answer = refused(writes(app, cell(sheet, 261), 'no'), 'data validation');
      sheet.getRange(260, 1, 2, 1).setDataValidation(null).clearContent();
      return answer;
    },
  ],
  [
    'sorting keeps each row together, text as text, and a rule over all of the rows',
    '排序后每行内容仍在一起，文字仍是文字，覆盖各行的条件格式不变',
    '5.2',
    (app, sheet) => {
      const rows = sheet.getRange(265, 1, 3, Math.max(3, sheet.getLastColumn()));
      sheet.getRange(265, 1, 3, 3).setValues([
        [3, "'003", true],
        [1, "'001", false],
        [2, "'002", false],
      ]);
      const rule = ruleOver(app, sheet.getRange(265, 1, 3, 1), '=$A265>9');
      sheet.setConditionalFormatRules([rule]);
      rows.sort({ column: 1, ascending: true });
      const found = [sheet.getRange(265, 1, 3, 3).getValues(), rulesOf(sheet)];
      sheet.setConditionalFormatRules([]);
      rows.clearContent();
      const wanted = [
        [1, '001', false],
        [2, '002', false],
        [3, '003', true],
      ];
      return expect(found, [wanted, 'CUSTOM_FORMULA =$A265>9 A265:A267']);
    },
  ],
];
