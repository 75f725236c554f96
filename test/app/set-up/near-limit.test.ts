// Set-up and removal in a file near Google's limit: refused before anything is written; never held up.
import { runCheck } from '../../../src/app/check/check';
import { undoSetUp } from '../../../src/app/uninstall/undo-set-up';
import { putValue } from '../../../src/host/model/workbook';
import { addTab, tabOf } from '../../support/builders';
import { deskPlace } from '../jobs/support/desk-place';
import { cellsIn, grownTo, OLD_TAB } from '../support/large-file';
import { smallTeam, TAB } from '../support/small-team';
import { wholeWorkbook } from '../support/whole-workbook';
import { wholeBook } from '../uninstall/support/whole-book';

const LIMIT = 9_800_000;

test('3-product §5: the removal is held by no limit of ours, and takes the noted size with the rest', () => {
  const book = smallTeam({ numbered: true });
  const customers = tabOf(book, TAB);
  // Columns of ours widen the grid, which is put back by inserting blank ones.
  customers.maxColumns = 12;
  const place = deskPlace(book);
  grownTo(book, 9_000_000);
  const before = wholeBook(book);
  expect(runCheck(place.desk('2026-11-20 08:30'), { asked: true })).toMatchObject({ ok: true });
  const settings = tabOf(book, '设置');
  putValue(settings, settings.values.length, 0, 'file size');
  putValue(settings, settings.values.length - 1, 1, '9999999 cells on 2026-11-20');
  const undone = undoSetUp(place.desk('2026-11-20 09:00'), { keepRecords: false });
  expect(undone).toMatchObject({ ok: true });
  expect(wholeBook(book)).toEqual(before);
});

describe('3-product §8: set-up without room', () => {
  test('is refused before anything is written, with what it needs and what there is', () => {
    const book = smallTeam({ numbered: true });
    grownTo(book, LIMIT - 50_000);
    const place = deskPlace(book);
    const before = JSON.stringify(wholeWorkbook(book));
    const report = runCheck(place.desk('2026-11-20 08:30'), { asked: true });
    expect(report).toEqual({
      ok: false,
      code: 'file full',
      sentence: expect.stringMatching(
        /^设置需要 \d+(\.\d+)? 万个单元格，而这个文件只能再放 \d+(\.\d+)? 万个（Google 允许 1000 万个）。请删除工作表“旧名单”里的空行和空列（960 万个单元格），再重新设置。没有改动任何内容。$/,
      ),
    });
    expect(JSON.stringify(wholeWorkbook(book))).toBe(before);
    tabOf(book, OLD_TAB).maxRows = 1;
    expect(runCheck(place.desk('2026-11-20 08:30'), { asked: true })).toMatchObject({ ok: true });
  });

  test('what it said that it needs is enough', () => {
    const book = smallTeam({ numbered: true });
    addTab(book, '另一张', [['x']]);
    const before = cellsIn(book);
    const { desk } = deskPlace(book);
    expect(runCheck(desk('2026-11-20 08:30'), { asked: true })).toMatchObject({ ok: true });
    const added = cellsIn(book) - before;
    const again = smallTeam({ numbered: true });
    grownTo(again, LIMIT - 1);
    const report = runCheck(deskPlace(again).desk('2026-11-20 08:30'), { asked: true });
    const [, needed = ''] = /设置需要 ([\d.]+) 万/.exec(report.ok ? '' : report.sentence) ?? [];
    expect(Number(needed) * 10_000).toBeGreaterThanOrEqual(added);
  });
});
