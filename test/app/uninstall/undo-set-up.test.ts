// 3-product §5: after the undo of the set-up a workbook is what it was before, cell by cell and format by format.
import type { Workbook } from '../../../src/host/model/workbook';
import { putTyped } from '../../../src/host/services/cell-writes';
import { addTab, day, tabOf } from '../../support/builders';
import { aContact } from '../care/support/care-host';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { fullGrid } from './support/made-up';
import { checked, takenOut, undoHost } from './support/undo-host';
import { undoSuite } from './support/undo-suite';
import { wholeBook } from './support/whole-book';

const DAY = '2026-11-20';
undoSuite([{ name: 'a full grid with formulas and protections', make: fullGrid }]);

const ours = (book: Workbook, header: string) => {
  const sheet = tabOf(book, TAB);
  const row = headerRowOf(sheet);
  return { sheet, row, column: sheet.values[row]?.indexOf(header) ?? -1 };
};

test('3-product §5: what somebody typed into our column stays, with its header, and is named', () => {
  const book = smallTeam({ numbered: true, typedLast: true });
  const team = undoHost(book, DAY);
  team.setUp();
  const { sheet, row, column } = ours(book, '原因');
  putTyped(sheet, row + 3, column, { kind: 'value', value: '下周出国' });
  const done = takenOut(team.takeOut());
  expect(done).toMatchObject({ ok: true, keptColumns: [{ header: '原因', cells: 'M5' }] });
  expect(done.sentence).toContain('“原因”列保留：有人在 ');
  const left = ours(book, '原因');
  const cells = left.sheet.values.map((cells) => cells?.[left.column] ?? null);
  expect(cells.filter((value) => value !== null)).toEqual(['原因', '下周出国']);
});

test('3-product §5: where a part is protected nothing is begun, and the place is named', () => {
  const book = smallTeam({ numbered: true });
  const team = undoHost(book, DAY);
  team.setUp();
  const sheet = tabOf(book, '服务规则');
  sheet.protections.push({ range: 'sheet', warningOnly: false });
  const { sheet: customers, column } = ours(book, '联系状态');
  customers.protections.push({
    range: { row: 0, column, rows: customers.maxRows, columns: 1 },
    warningOnly: false,
  });
  const before = wholeBook(book);
  const done = takenOut(team.takeOut());
  expect(done).toMatchObject({ ok: false, code: 'protected' });
  expect(done.sentence).toBe(
    '您不能编辑 联系状态、服务规则：请让所有者来操作，或取消保护（数据 › 受保护的工作表和范围）。没有做任何更改。',
  );
  expect(wholeBook(book)).toEqual(before);
});

test('3-product §5: tabs in which people have written stay when they are asked for, and go otherwise', () => {
  const run = (keepRecords: boolean) => {
    const book = smallTeam({ numbered: true });
    const team = undoHost(book, DAY);
    team.setUp();
    team.choose('林老师');
    team.log(aContact({ customers: ['S001'] }));
    const rules = tabOf(book, '服务规则');
    putTyped(rules, rules.values.length, 0, { kind: 'value', value: '备注：自己加的' });
    const done = takenOut(team.takeOut(keepRecords));
    if (!done.ok) throw new Error(done.sentence);
    return { kept: done.keptTabs, tabs: book.sheets.map(({ name }) => name) };
  };
  expect(run(true)).toEqual({
    kept: ['服务规则', '跟进记录 2'],
    tabs: [TAB, '跟进记录', '跟进记录 2', '服务规则'],
  });
  expect(run(false)).toEqual({ kept: [], tabs: [TAB, '跟进记录'] });
});

test('3-product §5: dates that were typed while we were there stay as they were typed', () => {
  const book = smallTeam({ numbered: true, typedLast: true });
  const team = undoHost(book, DAY);
  team.setUp();
  const { sheet, row, column } = ours(book, '最近联系');
  putTyped(sheet, row + 1, column, { kind: 'value', value: '11月18日' });
  team.on('2026-11-24');
  team.night();
  team.choose('林老师');
  team.log(aContact({ customers: ['S001'] }));
  expect(sheet.values[row + 1]?.[column]).toEqual(day('2026-11-24'));
  takenOut(team.takeOut());
  expect(tabOf(book, TAB).values[row + 1]?.[column]).toBe('11月18日');
});

test('3-product §5: an undo that was interrupted is finished before anything runs again', () => {
  const book = smallTeam({ numbered: true });
  const team = undoHost(book, DAY);
  team.setUp();
  const isLeaving = (): boolean =>
    book.sheets.some(({ values }) => values.some((cells) => cells?.[0] === 'leaving'));
  let after = 0;
  const ended = team.takeOut(true, ({ phase }) => {
    if (phase === 'before' && isLeaving()) after += 1;
    if (after === 8) throw new Error('ended from outside');
  });
  expect(ended.error?.message).toBe('ended from outside');
  expect(checked(team.night())).toMatchObject({ ok: false, code: 'leaving' });
  expect(takenOut(team.takeOut())).toMatchObject({ ok: true });
  expect(wholeBook(book)).toEqual(wholeBook(smallTeam({ numbered: true })));
  expect(checked(team.setUp())).toMatchObject({ ok: true });
});

test('3-product §5: our rules go from a copy of the customer tab, too; the copy itself stays', () => {
  const book = smallTeam({ numbered: true });
  const team = undoHost(book, DAY);
  team.setUp();
  const copy = addTab(book, '副本', [['姓名'], ['王芳']]);
  copy.rules = tabOf(book, TAB).rules.map((rule) => ({ ...rule }));
  takenOut(team.takeOut());
  expect(tabOf(book, '副本').rules).toEqual([]);
});
